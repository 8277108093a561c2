// Why a file is not edited: what is in it, or what another use has in it.
import { explanation } from '../failure.ts';

export const NOTHING_CHANGED = 'The file is unchanged.';

export const FILE_NOT_PYTHON_CONFIG = explanation(
  'FILE_NOT_PYTHON_CONFIG',
  'pip or twine cannot read its configuration file',
  { path: '/home/runner/.pypirc', line: 7, reason: 'the section [pypi] appears twice' },
  ({ path, line, reason }) => ({
    what: `Python cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
    why: "pip and twine read this file with Python's configparser, which rejects it for the same reason.",
    fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`,
  }),
);

export const FILE_NOT_NETRC = explanation(
  'FILE_NOT_NETRC',
  'the netrc file is not valid',
  { path: '/home/runner/.netrc', line: 3, reason: 'a word here is not a keyword' },
  ({ path, line, reason }) => ({
    what: `netrc readers cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
    why: 'One such line makes pip, poetry, pdm and uv ignore the whole file, and any credential in it.',
    fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`,
  }),
);

export const FILE_NOT_TOML = explanation(
  'FILE_NOT_TOML',
  'a TOML file is not valid',
  { path: '/home/runner/.config/uv/uv.toml', line: 2, reason: 'a key or a table appears twice' },
  ({ path, line, reason }) => ({
    what: `TOML readers cannot read line ${line} of ${path}: ${reason}. ${NOTHING_CHANGED}`,
    why: 'The client that reads this file rejects it for the same reason.',
    fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`,
  }),
);

/** What to say of a file that its own readers refuse, by the format that it was to be edited in. */
export const UNREADABLE = {
  pip: FILE_NOT_PYTHON_CONFIG,
  pypirc: FILE_NOT_PYTHON_CONFIG,
  netrc: FILE_NOT_NETRC,
  toml: FILE_NOT_TOML,
} as const;

export const FILE_CANNOT_HOLD = explanation(
  'FILE_CANNOT_HOLD',
  'a file cannot hold the credential',
  { path: '/home/runner/.netrc', reason: 'the password has characters that netrc cannot hold' },
  ({ path, reason }) => ({
    what: `The credential does not fit into ${path}: ${reason}. ${NOTHING_CHANGED}`,
    why: 'The credential has characters, such as spaces or quotes, that tokens and keys from Google never have.',
    fix: 'Check what access_token or key is set to; an access token starts with "ya29.".',
  }),
);

export const ENTRY_SHARED = explanation(
  'ENTRY_SHARED',
  'netrc has one credential per host, and two are needed',
  { path: '/home/runner/.netrc', key: 'us-central1-python.pkg.dev' },
  ({ path, key }) => ({
    what: `${path} has no entry for ${key} while two uses of this action need one for different identities.`,
    why: "netrc has one credential per host. Names that this action configured still work; a command with the repository's URL, such as pip install --index-url, finds no credential.",
    fix: 'Use one identity for both repositories, repositories in different locations, or a job for each.',
  }),
);

export const ENTRY_TAKEN = explanation(
  'ENTRY_TAKEN',
  'netrc already has another credential for this host',
  { path: '/home/runner/.netrc', key: 'us-central1-python.pkg.dev' },
  ({ path, key }) => ({
    what: `${path} keeps the credential of an earlier use of this action for ${key}; this use has a different identity.`,
    why: "netrc has one credential per host, and the earlier use keeps its entry fresh until the job ends. Names that this use configured have its own credential; a command with the repository's URL, such as pip install --index-url, signs in as the earlier identity.",
    fix: 'Use one identity for both repositories, repositories in different locations, or a job for each.',
  }),
);

export const ENTRY_DISPUTED = explanation(
  'ENTRY_DISPUTED',
  'netrc can hold only one credential per host',
  { path: '/home/runner/.netrc', key: 'us-central1-python.pkg.dev' },
  ({ path, key }) => ({
    what: `Two uses of this action need a credential for ${key} in ${path}, for different identities; netrc can hold only one.`,
    why: 'At least one of the two uses depends on netrc: it sets "netrc: only" or "index_mode: named", or one of its clients reads its credential nowhere else.',
    fix: 'Use one identity for both repositories, repositories in different locations, or a job for each.',
  }),
);
