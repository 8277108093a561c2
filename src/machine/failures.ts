import { explanation } from '../failure.ts';
import { shellOf } from './shell.ts';

const ISOLATED = "scope: isolated, which only writes to the runner's temporary folder";

export const FILE_IS_A_FOLDER = explanation(
  'FILE_IS_A_FOLDER',
  { path: '/home/runner/.pypirc' },
  ({ path }, platform) => ({
    what: `${path} is a folder, and a file is needed there.`,
    why: 'A container that mounts this path as a volume makes it a folder if there is no file.',
    fix: `If the folder is empty:\n  ${shellOf(platform).removeFolder(path)}`,
  }),
);

export const FILE_NOT_REGULAR = explanation(
  'FILE_NOT_REGULAR',
  { path: '/home/runner/.pypirc', kind: 'a pipe' },
  ({ path, kind }) => ({
    what: `${path} is ${kind}, and an ordinary file is needed there. It was left as it is.`,
    why: 'Something feeds the configuration through it. This action cannot put back what it cannot read again.',
    fix: `Put an ordinary file in its place, or use ${ISOLATED}.`,
  }),
);

export const FILE_TOO_LARGE = explanation(
  'FILE_TOO_LARGE',
  { path: '/home/runner/.pypirc', most: 4_194_304 },
  ({ path, most }, platform) => ({
    what: `${path} is larger than ${Math.floor(most / 1_048_576)} MB, and was not read.`,
    why: 'A configuration or credential file has a few kilobytes, so this is probably another file, or a program keeps adding to it.',
    fix: `See what it holds, and correct the path or the file:\n  ${shellOf(platform).show(path)}\n  ${shellOf(platform).head(path)}`,
  }),
);

export const HOME_UNKNOWN = explanation('HOME_UNKNOWN', { home: undefined as string | undefined }, ({ home }) => ({
  what: `The home folder of this job's user is not known: HOME is ${home === undefined ? 'not set' : `${JSON.stringify(home)}, which is not a full path`}.`,
  why: 'The job runs as a user id without an entry in /etc/passwd, as in a container with a random user id, so pip and twine find no home either.',
  fix: `Set HOME for the job to a folder that it can write to:\nenv:\n  HOME: /tmp/home\nor use ${ISOLATED}.`,
}));
