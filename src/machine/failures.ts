import { explanation } from '../failure.ts';
import { shellOf } from './shell.ts';

const ISOLATED = "scope: isolated, which only writes to the runner's temporary folder";

export const FILE_IS_A_FOLDER = explanation(
  'FILE_IS_A_FOLDER',
  'a folder is where a file is needed',
  { path: '/home/runner/.pypirc' },
  ({ path }, platform) => ({
    what: `A folder is in the place of a file: ${path}.`,
    likely: 'A container mounted this path as a volume, which creates a folder if there is no file.',
    fix: `If the folder is empty, remove it:\n  ${shellOf(platform).removeFolder(path)}`,
  }),
);

export const FILE_NOT_REGULAR = explanation(
  'FILE_NOT_REGULAR',
  'a configuration file is not an ordinary file',
  { path: '/home/runner/.pypirc', kind: 'a pipe' },
  ({ path, kind }) => ({
    what: `An ordinary file is needed at ${path}, but it is ${kind}. It is unchanged.`,
    likely: 'A step or a person made it. This action can save and restore ordinary files only.',
    fix: `Replace it with an ordinary file, or use ${ISOLATED}.`,
  }),
);

export const FILE_TOO_LARGE = explanation(
  'FILE_TOO_LARGE',
  'a configuration file is too large',
  { path: '/home/runner/.pypirc', most: 4_194_304 },
  ({ path, most }, platform) => ({
    what: `A file is too large to read (over ${Math.floor(most / 1_048_576)} MB): ${path}.`,
    likely: 'It is not a configuration or credential file, which has a few kilobytes, or a program keeps adding to it.',
    fix: `Check what it holds, and correct the path or the file:\n  ${shellOf(platform).show(path)}\n  ${shellOf(platform).head(path)}`,
  }),
);

const HOME = {
  name: 'HOME',
  example: '/tmp/home',
  likely:
    'The job runs in a container with a user ID that is not in /etc/passwd, so pip and twine find no home either.',
};

/** On Windows, where the home is the profile of a user. */
const PROFILE = {
  name: 'USERPROFILE',
  example: 'C:\\home',
  likely: 'The variable was emptied or changed, or the runner is a service without a user profile.',
};

export const HOME_UNKNOWN = explanation(
  'HOME_UNKNOWN',
  'the job has no home folder',
  { home: undefined as string | undefined },
  ({ home }, platform) => {
    const { name, example, likely } = platform === 'win32' ? PROFILE : HOME;
    return {
      what: `This job has no home folder: ${name} is ${home === undefined ? 'not set' : `${JSON.stringify(home)}, which is not an absolute path`}.`,
      likely,
      fix: `Set ${name} for the job to a folder that it can write to:\nenv:\n  ${name}: ${example}\nor use ${ISOLATED}.`,
    };
  },
);
