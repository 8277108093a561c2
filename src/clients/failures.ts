import { explanation } from '../failure.ts';
import { listed } from '../sentence.ts';
import { pasted, quoted, shownPath } from '../shown.ts';
import type { Rival } from './client.ts';

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
    what: `${given ? 'server_id' : 'The repository'} is called ${quoted(serverId)}, a name that already means something else to ${listed(clients)}.`,
    why: 'A command that is meant for the public index would send your packages, or this credential, to the wrong place.',
    fix: `Name it differently in the clients' files:\nwith:\n  server_id: ${pasted(instead, 'my-repo')}`,
  }),
);

export const SERVER_ID_MALFORMED = explanation('SERVER_ID_MALFORMED', { serverId: 'my repo' }, ({ serverId }) => ({
  what: `server_id is ${quoted(serverId)}, which cannot name a section.`,
  why: 'twine separates the names in index-servers by white space and reads a section name up to the closing bracket.',
  fix: 'Use only letters, digits, dots, hyphens and underscores, for example server_id: my-repo',
}));

export const SERVER_ID_WITH_DOT = explanation(
  'SERVER_ID_WITH_DOT',
  { serverId: 'my.repo', clients: ['pdm'] as readonly string[] },
  ({ serverId, clients }) => ({
    what: `server_id is ${quoted(serverId)}, and a name with a dot would stop every command of ${listed(clients)}.`,
    why: 'pdm reads a dot in a name of its configuration as the end of the name.',
    fix: `Use a hyphen instead:\nwith:\n  server_id: ${pasted(serverId.replaceAll('.', '-'), 'my-repo')}`,
  }),
);

export const NETRC_UNUSABLE = explanation('NETRC_UNUSABLE', { reason: 'NETRC is set, but empty' }, ({ reason }) => ({
  what: `The credential is not in netrc: ${reason}.`,
  why: 'pip and every client built on the same library read the file that NETRC names and no other, so with this value they read none.',
  fix: 'Remove NETRC from the environment of the job, make it the path of a file that exists, or set netrc: never.',
}));

export const NETRC_NEEDED = explanation(
  'NETRC_NEEDED',
  { clients: ['uv'] as readonly string[], setting: 'netrc: never', instead: 'netrc: also' },
  ({ clients, setting, instead }) => ({
    what: `${listed(clients)} would find no credential with ${setting}.`,
    why: 'What a client does not read from its own files it only finds in netrc: so do uv, poetry, pdm and pipenv, and every client with index_mode: named.',
    fix: `Set ${instead}, or take ${listed(clients)} out of clients.`,
  }),
);

export const KEYRING_WITHOUT_NETRC = explanation('KEYRING_WITHOUT_NETRC', {}, () => ({
  what: 'netrc: only and auth_method: keyring contradict each other.',
  why: 'With the keyring no credential is written anywhere: pip and twine ask the keyring for one at each use.',
  fix: 'Remove one of the two inputs.',
}));

export const UV_LOCK_REWRITTEN = explanation('UV_LOCK_REWRITTEN', { path: 'uv.lock' }, ({ path }) => ({
  what: `uv would rewrite ${shownPath(path)}: it was locked with another index than this repository.`,
  why: 'With index_mode: only this repository is the default index of uv. "uv sync --locked" then fails, and "uv sync" replaces the address of every package.',
  fix: 'Set index_mode: named, and name the repository in pyproject.toml, or lock once with the new index:\nuv lock',
}));

export const POETRY_ASKS_PYPI = explanation(
  'POETRY_ASKS_PYPI',
  {
    path: 'pyproject.toml',
    command: 'poetry source add --priority=explicit my-repo https://us-python.pkg.dev/my-project/my-repo/simple/',
  },
  ({ path, command }) => ({
    what: `poetry would ask PyPI for every package of ${shownPath(path)}, because the project names no source on this repository's host.`,
    why: 'poetry has no index for the user, so this action cannot set one. A package of the same name on PyPI would be installed instead of yours.',
    fix: `Run in the project, and commit the result:\n${command}`,
  }),
);
