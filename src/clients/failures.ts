import { explanation } from '../failure.ts';
import { pasted, quoted, shownPath } from '../shown.ts';
import type { Rival } from './client.ts';

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

function list(names: readonly string[]): string {
  return LIST.format(names);
}

export const CONFIGURATION_OVERRIDDEN = explanation(
  'CONFIGURATION_OVERRIDDEN',
  {
    rivals: [
      { name: 'PIP_INDEX_URL in the environment', effect: 'pip asks that index instead of this repository' },
      { name: 'TWINE_PASSWORD in the environment', effect: 'twine sends it instead of the password in .pypirc' },
    ] as readonly Rival[],
  },
  ({ rivals }) => ({
    what: `Settings outside the files of this action win over it:\n${rivals.map(({ name, effect }) => `- ${name}: ${effect}`).join('\n')}`,
    why: 'pip and twine take variables over files, command sections over [global], and later files over earlier ones.',
    fix: 'Remove each of them from the workflow, the image or the runner, or unset it for the step that needs this repository (env: with an empty value does not unset it for twine).',
  }),
);

export const DEPENDENCY_CONFUSION = explanation('DEPENDENCY_CONFUSION', { id: 'my-repo' }, ({ id }) => ({
  what: `pip asks ${quoted(id)} beside its other indexes (index_mode: extra).`,
  why: 'pip prefers no index over another: whoever publishes a package of the name of yours on PyPI, with a higher version, is installed on your runners.',
  fix: 'Use a virtual repository with yours before a remote repository for PyPI, and index_mode: only: https://cloud.google.com/artifact-registry/docs/repositories/virtual-overview',
}));

export const VIRTUALENV_MISSING = explanation('VIRTUALENV_MISSING', {}, (_, platform) => ({
  what: 'scope is virtualenv, and no virtual environment is active.',
  why: 'VIRTUAL_ENV is not set in this step. An environment that an earlier run step activated ends with that step.',
  fix: `After making the environment, in a run step before this one:\n${
    platform === 'win32'
      ? '"VIRTUAL_ENV=$PWD\\.venv" >> $env:GITHUB_ENV\n"$PWD\\.venv\\Scripts" >> $env:GITHUB_PATH'
      : 'echo "VIRTUAL_ENV=$PWD/.venv" >> "$GITHUB_ENV"\necho "$PWD/.venv/bin" >> "$GITHUB_PATH"'
  }`,
}));

export const PIP_READS_NO_FILE = explanation('PIP_READS_NO_FILE', { path: '/dev/null' }, ({ path }) => ({
  what: `PIP_CONFIG_FILE is ${path}, so pip reads no configuration file at all.`,
  why: 'This value switches pip configuration files off; whatever this action writes would not be read.',
  fix: 'Remove PIP_CONFIG_FILE from the environment of the job, or set scope: isolated, which points it at a file of its own.',
}));

export const PIP_CONFIG_FILE_IS_NO_FILE = explanation(
  'PIP_CONFIG_FILE_IS_NO_FILE',
  { path: '/etc/pip' },
  ({ path }) => ({
    what: `pip reads no user configuration, because PIP_CONFIG_FILE names ${quoted(path)}, which is not a file.`,
    why: "Anything that exists under that name hides the user's pip.conf, and pip reads nothing in its place.",
    fix: 'Remove PIP_CONFIG_FILE from the environment of the job, make it the path of a file, or set scope: isolated, which points it at a file of its own.',
  }),
);

export const PIP_REFUSES_FILE = explanation(
  'PIP_REFUSES_FILE',
  {
    files: [{ path: '/etc/pip.conf', line: 7, reason: 'option "timeout" is there already' }] as readonly {
      readonly path: string;
      readonly line: number;
      readonly reason: string;
    }[],
  },
  ({ files }) => ({
    what: `pip refuses a configuration file, so every pip command will stop:\n${files.map(({ path, line, reason }) => `- ${shownPath(path)}, line ${line}: ${reason}`).join('\n')}`,
    why: "pip reads all of its files for every command, and gives up at the first one that Python's configparser cannot read.",
    fix: 'Correct the line, then check with: pip config list',
  }),
);

export const SERVER_ID_RESERVED = explanation(
  'SERVER_ID_RESERVED',
  { serverId: 'pypi', clients: ['twine'] as readonly string[], given: false, instead: 'my-project-pypi' },
  ({ serverId, clients, given, instead }) => ({
    what: `${given ? 'server_id' : 'The repository'} is called ${quoted(serverId)}, a name that already means something else to ${list(clients)}.`,
    why: 'A command that is meant for the public index would send your packages, or this credential, to the wrong place.',
    fix: `Name it differently in the clients' files:\nwith:\n  server_id: ${pasted(instead, 'my-repo')}`,
  }),
);

export const SERVER_ID_MALFORMED = explanation('SERVER_ID_MALFORMED', { serverId: 'my repo' }, ({ serverId }) => ({
  what: `server_id is ${quoted(serverId)}, which cannot name a section.`,
  why: 'twine separates the names in index-servers by white space and reads a section name up to the closing bracket.',
  fix: 'Use only letters, digits, dots, hyphens and underscores, for example server_id: my-repo',
}));
