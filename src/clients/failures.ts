import { explanation } from '../failure.ts';
import { listed } from '../sentence.ts';
import { pasted, quoted, shownPath } from '../shown.ts';
import type { Rival } from './client.ts';

export const CONFIGURATION_OVERRIDDEN = explanation(
  'CONFIGURATION_OVERRIDDEN',
  'settings elsewhere override this action',
  {
    rivals: [
      { name: 'PIP_INDEX_URL in the environment', effect: 'pip asks that index instead of this repository' },
      { name: 'TWINE_PASSWORD in the environment', effect: 'twine sends it instead of the password in .pypirc' },
    ] as readonly Rival[],
  },
  ({ rivals }) => ({
    what: `Settings elsewhere override this action's configuration:\n${rivals.map(({ name, effect }) => `- ${name}: ${effect}`).join('\n')}`,
    why: 'In pip and twine, variables override files, command sections override [global], and later files override earlier ones.',
    fix: 'Remove each of them from the workflow, the image or the runner, or unset it in the step that needs this repository. For twine, an empty value in env: does not unset it.',
  }),
);

export const DEPENDENCY_CONFUSION = explanation(
  'DEPENDENCY_CONFUSION',
  'a public package could replace yours',
  { id: 'my-repo' },
  ({ id }) => ({
    what: `pip searches ${quoted(id)} and its other indexes alike (index_mode: extra).`,
    why: 'pip takes the highest version, whichever index it is on: if anyone publishes a package with the name of yours and a higher version on PyPI, your runners install that one.',
    fix: 'Set index_mode: only, with a virtual repository that has yours in front of a remote repository for PyPI: https://cloud.google.com/artifact-registry/docs/repositories/virtual-overview',
  }),
);

export const VIRTUALENV_MISSING = explanation(
  'VIRTUALENV_MISSING',
  'no virtual environment is active',
  {},
  (_, platform) => ({
    what: 'scope is virtualenv, but no virtual environment is active.',
    why: 'VIRTUAL_ENV is not set. An environment that an earlier step activated is only active in that step.',
    fix: `In an earlier run step, after creating the environment:\n${
      platform === 'win32'
        ? '"VIRTUAL_ENV=$PWD\\.venv" | Out-File -Append -Encoding utf8 $env:GITHUB_ENV\n"$PWD\\.venv\\Scripts" | Out-File -Append -Encoding utf8 $env:GITHUB_PATH'
        : 'echo "VIRTUAL_ENV=$PWD/.venv" >> "$GITHUB_ENV"\necho "$PWD/.venv/bin" >> "$GITHUB_PATH"'
    }`,
  }),
);

export const PIP_READS_NO_FILE = explanation(
  'PIP_READS_NO_FILE',
  'pip reads no configuration file',
  { path: '/dev/null' },
  ({ path }) => ({
    what: `PIP_CONFIG_FILE is ${path}, so pip reads no configuration file.`,
    why: "This value turns off pip's configuration files, including the one that this action writes.",
    fix: 'Remove PIP_CONFIG_FILE from the environment of the job, or set scope: isolated, which sets it to a file of its own.',
  }),
);

export const PIP_CONFIG_FILE_IS_NO_FILE = explanation(
  'PIP_CONFIG_FILE_IS_NO_FILE',
  'PIP_CONFIG_FILE is not a file',
  { path: '/etc/pip' },
  ({ path }) => ({
    what: `pip reads no user configuration, because PIP_CONFIG_FILE names ${quoted(path)}, which is not a file.`,
    why: "A folder or other entry of that name hides the user's pip.conf.",
    fix: 'Remove PIP_CONFIG_FILE from the environment of the job, set it to the path of a file, or set scope: isolated, which sets it to a file of its own.',
  }),
);

export const PIP_REFUSES_FILE = explanation(
  'PIP_REFUSES_FILE',
  'pip cannot read a configuration file',
  {
    files: [{ path: '/etc/pip.conf', line: 7, reason: 'the option "timeout" appears twice' }] as readonly {
      readonly path: string;
      readonly line: number;
      readonly reason: string;
    }[],
  },
  ({ files }) => ({
    what: `pip cannot read a configuration file, so every pip command will fail:\n${files.map(({ path, line, reason }) => `- ${shownPath(path)}, line ${line}: ${reason}`).join('\n')}`,
    why: "Every pip command reads all of its files, and fails if Python's configparser cannot read one.",
    fix: 'Correct the line, then check:\npip config list',
  }),
);

/** `instead` is a name for a repository whose own is taken; without it, the name was given. */
export const SERVER_ID_RESERVED = explanation<{ serverId: string; clients: readonly string[]; instead?: string }>(
  'SERVER_ID_RESERVED',
  'the server_id already means another index',
  { serverId: 'pypi', clients: ['twine'], instead: 'my-project-pypi' },
  ({ serverId, clients, instead }) => ({
    what:
      instead === undefined
        ? `server_id is ${quoted(serverId)}, which already means another index to ${listed(clients)}.`
        : `The repository's name is ${quoted(serverId)}, which already means another index to ${listed(clients)}. It is what server_id defaults to.`,
    why: 'A command meant for the public index would send your packages or this credential to the wrong place.',
    fix: `Choose another name for the clients' files:\nwith:\n  server_id: ${pasted(instead ?? '', 'my-repo')}`,
  }),
);

export const SERVER_ID_MALFORMED = explanation(
  'SERVER_ID_MALFORMED',
  'server_id cannot be a section name',
  { serverId: 'my repo' },
  ({ serverId }) => ({
    what: `server_id cannot be used as a section name: ${quoted(serverId)}.`,
    why: 'twine separates the names in index-servers by spaces, reads a section name up to the closing bracket, and takes a name that starts with a hyphen for an option.',
    fix: 'Use only letters, digits, dots, hyphens and underscores, and start with a letter or a digit:\nwith:\n  server_id: my-repo',
  }),
);

export const SERVER_ID_WITH_DOT = explanation(
  'SERVER_ID_WITH_DOT',
  'server_id must not contain a dot',
  { serverId: 'my.repo', clients: ['pdm'] as readonly string[] },
  ({ serverId, clients }) => ({
    what: `server_id must not contain a dot: ${quoted(serverId)} would break every command of ${listed(clients)}.`,
    why: 'pdm treats a dot as the end of the name.',
    fix: `Use a hyphen instead:\nwith:\n  server_id: ${pasted(serverId.replaceAll('.', '-'), 'my-repo')}`,
  }),
);

export const POETRY_SPLITS_NAME = explanation(
  'POETRY_SPLITS_NAME',
  'older versions of poetry do not find the repository',
  { serverId: 'my.repo' },
  ({ serverId }) => ({
    what: `poetry before 2.4 cannot publish to ${quoted(serverId)}: it says that this repository is not defined.`,
    why: 'Those versions treat the dot in a name as its end.',
    fix: `Use a hyphen instead, which every version reads:\nwith:\n  server_id: ${pasted(serverId.replaceAll('.', '-'), 'my-repo')}`,
  }),
);

export const NETRC_UNUSABLE = explanation(
  'NETRC_UNUSABLE',
  'the credential could not be added to netrc',
  { reason: 'NETRC is set, but empty' },
  ({ reason }) => ({
    what: `The credential could not be added to netrc: ${reason}.`,
    why: 'pip and other clients only read the file that NETRC names, and with this value they read none.',
    fix: 'Remove NETRC from the environment of the job, set it to the path of an existing file, or set netrc: never.',
  }),
);

export const NETRC_NEEDED = explanation(
  'NETRC_NEEDED',
  'a client needs netrc',
  { clients: ['uv'] as readonly string[], setting: 'netrc: never', instead: 'netrc: also' },
  ({ clients, setting, instead }) => ({
    what: `${listed(clients)} cannot find the credential with ${setting}.`,
    why: 'uv, poetry, pdm and pipenv read the credential from netrc, and so does every client with index_mode: named.',
    fix: `Set ${instead}, or remove ${listed(clients)} from clients.`,
  }),
);

export const KEYRING_WITHOUT_NETRC = explanation(
  'KEYRING_WITHOUT_NETRC',
  'netrc: only contradicts auth_method: keyring',
  {},
  () => ({
    what: 'netrc: only and auth_method: keyring contradict each other.',
    why: 'With the keyring, no credential is written to any file: pip and twine ask the keyring each time.',
    fix: 'Remove one of the two inputs.',
  }),
);

export const UV_LOCK_REWRITTEN = explanation(
  'UV_LOCK_REWRITTEN',
  'uv would rewrite its lock file',
  { path: 'uv.lock' },
  ({ path }) => ({
    what: `uv would rewrite ${shownPath(path)}, which was locked with another index.`,
    why: 'With index_mode: only, this repository is the default index of uv. "uv sync --locked" then fails, and "uv sync" replaces the URL of every package.',
    fix: 'Set index_mode: named and name the repository in pyproject.toml, or lock once with the new index:\n  uv lock',
  }),
);

export const POETRY_ASKS_PYPI = explanation(
  'POETRY_ASKS_PYPI',
  'poetry would ask PyPI for your packages',
  {
    path: 'pyproject.toml',
    command: 'poetry source add --priority=explicit my-repo https://us-python.pkg.dev/my-project/my-repo/simple/',
  },
  ({ path, command }) => ({
    what: `poetry would ask PyPI for every package in ${shownPath(path)}, because the project does not name this repository as a source.`,
    why: 'poetry only knows indexes from the project. It would install a package of the same name from PyPI instead of yours.',
    fix: `Run this in the project, and commit the result:\n  ${command}`,
  }),
);
