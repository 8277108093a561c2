import { explanation } from '../failure.ts';
import { shellOf } from '../machine/shell.ts';

const NOTHING_CHANGED = 'The file was left as it is.';
const ISOLATED = 'scope: isolated, which writes only into the temporary folder of the runner';

export const FILE_NOT_PYTHON_CONFIG = explanation(
  'FILE_NOT_PYTHON_CONFIG',
  { path: '/home/runner/.pypirc', line: 7, reason: 'the section [pypi] is there twice' },
  ({ path, line, reason }) => ({
    what: `${path}, line ${line}: ${reason}. ${NOTHING_CHANGED}`,
    why: 'pip and twine read this file with the configparser of Python, which refuses it for the same reason.',
    fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`,
  }),
);

export const FILE_NOT_NETRC = explanation(
  'FILE_NOT_NETRC',
  { path: '/home/runner/.netrc', line: 3, reason: 'a word here is not a keyword' },
  ({ path, line, reason }) => ({
    what: `${path}, line ${line}: ${reason}. ${NOTHING_CHANGED}`,
    why: 'One such line makes pip, poetry, pdm and uv ignore the whole file, so a credential in it would not be found.',
    fix: `Correct line ${line} of ${path}, or remove the file if an earlier job left it behind.`,
  }),
);

export const FILE_NOT_TOML = explanation(
  'FILE_NOT_TOML',
  { path: '/home/runner/.config/uv/uv.toml', line: 2, reason: 'a key or a table is there twice' },
  ({ path, line, reason }) => ({
    what: `${path}, line ${line}: ${reason}. ${NOTHING_CHANGED}`,
    why: 'The client that reads this file refuses it for the same reason.',
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
  { path: '/home/runner/.netrc', reason: 'a password that netrc cannot hold' },
  ({ path, reason }) => ({
    what: `${path} cannot hold the credential: ${reason}. ${NOTHING_CHANGED}`,
    why: 'The credential has characters, such as blanks or quotes, that tokens and keys of Google do not have.',
    fix: 'Check what access_token or key is set to; an access token starts with "ya29.".',
  }),
);

export const ENTRY_SHARED = explanation(
  'ENTRY_SHARED',
  { path: '/home/runner/.netrc', key: 'us-central1-python.pkg.dev' },
  ({ path, key }) => ({
    what: `${path} has no entry for ${key} for now, because another use of this action needs one for a different identity.`,
    why: "netrc has one credential per host, and both uses are for that host. The credentials in the clients' own files still work, but a command that only names the index finds none.",
    fix: 'Use one identity for both repositories, repositories in different locations, or a job for each.',
  }),
);

export const ENTRY_TAKEN = explanation(
  'ENTRY_TAKEN',
  { path: '/home/runner/.netrc', key: 'us-central1-python.pkg.dev' },
  ({ path, key }) => ({
    what: `${path} keeps the credential of an earlier use of this action for ${key}, which is for a different identity.`,
    why: "netrc has one credential per host, and the earlier use keeps its entry fresh until the job ends. The credentials in the clients' own files are those of this use, but a command that only names the index sends the other one.",
    fix: 'Use one identity for both repositories, repositories in different locations, or a job for each.',
  }),
);

export const ENTRY_DISPUTED = explanation(
  'ENTRY_DISPUTED',
  { path: '/home/runner/.netrc', key: 'us-central1-python.pkg.dev' },
  ({ path, key }) => ({
    what: `${path} can hold only one credential for ${key}, and another use of this action has it for a different identity.`,
    why: 'At least one of the two uses depends on netrc: netrc is only, index_mode is named, or one of its clients reads its credential nowhere else.',
    fix: 'Use one identity for both repositories, repositories in different locations, or a job for each.',
  }),
);

export const NOT_WRITABLE = explanation(
  'NOT_WRITABLE',
  { path: '/home/runner/.config/pip/pip.conf', folder: '/home/runner/.config/pip', error: 'EACCES' },
  ({ path, folder, error }, platform) => ({
    what: `${path} cannot be written: the system answers ${error} for the folder ${folder}.`,
    why:
      error === 'EROFS'
        ? 'The folder is on a file system that is mounted for reading only.'
        : platform === 'win32'
          ? 'The file is read-only, another program holds it open, or its folder is protected.'
          : 'The folder belongs to another user, often because an earlier job ran as root in a container, or it is protected.',
    fix:
      error === 'EROFS'
        ? `Give the job a home that it can write to, or use ${ISOLATED}.`
        : `${platform === 'win32' ? 'End the program that holds the file open, or run' : 'Run'} on the machine of the runner:\n  ${shellOf(platform).letWrite(path, folder)}\nor use ${ISOLATED}.`,
  }),
);

export const NOT_READABLE = explanation(
  'NOT_READABLE',
  { path: '/home/runner/.pypirc', error: 'EACCES' },
  ({ path, error }, platform) => ({
    what: `${path} exists and cannot be read: the system answers ${error}. ${NOTHING_CHANGED}`,
    why:
      platform === 'win32'
        ? 'Another program holds it open, or its access list does not let the user of the job read it.'
        : 'Its mode, or that of a folder above it, does not let the user of the job read it.',
    fix: `${platform === 'win32' ? 'End the program that holds the file open, or run' : 'Run'} on the machine of the runner:\n  ${shellOf(platform).letRead(path)}\nor use ${ISOLATED}.`,
  }),
);

export const FILE_OF_ANOTHER_OWNER = explanation(
  'FILE_OF_ANOTHER_OWNER',
  { path: '/home/runner/.pypirc', owner: 0, user: 1001, folder: false },
  ({ path, owner, user, folder }, platform) => ({
    what: `${path} belongs to the user with id ${owner}, and this job runs as ${user}. ${folder ? 'Nothing in it was touched.' : NOTHING_CHANGED}`,
    why: 'An earlier job or step, often one in a container, ran as another user. A new file in its place would not belong to its owner any more.',
    fix: `Run on the runner's machine:\n  ${shellOf(platform).give(path, user, folder)}\nor use ${ISOLATED}.`,
  }),
);

export const FILE_HAS_HARD_LINKS = explanation(
  'FILE_HAS_HARD_LINKS',
  { path: '/home/runner/.pypirc', links: 2 },
  ({ path, links }, platform) => ({
    what: `${path} is one of ${links} names (hard links) of the same file. ${NOTHING_CHANGED}`,
    why: 'A file is replaced as a whole, so that nobody ever reads half of it; the other names would keep the old file for good.',
    fix: `Make a symbolic link of it, or a file of its own:\n  ${shellOf(platform).separate(path)}`,
  }),
);

export const FILE_EXISTS = explanation('FILE_EXISTS', { path: '/home/runner/_temp/credentials.json' }, ({ path }) => ({
  what: `${path} exists already, and it is not ours.`,
  why: 'The file is made anew for each use of the action and never takes the place of another.',
  fix: `Find the step that writes ${path}, and let it use another name.`,
}));

export const LINK_LOOP = explanation('LINK_LOOP', { path: '/home/runner/.pypirc' }, ({ path }, platform) => ({
  what: `${path} is a symbolic link that leads back to itself.`,
  why: 'The links were made in the wrong direction, or a file that one of them led to was replaced by a link.',
  fix: `See where it leads, and remove the wrong link:\n  ${shellOf(platform).show(path)}`,
}));

export const LINK_DANGLING = explanation(
  'LINK_DANGLING',
  { path: '/home/runner/.pypirc', folder: '/mnt/dotfiles' },
  ({ path, folder }, platform) => ({
    what: `${path} is a symbolic link into ${folder}, a folder that does not exist.`,
    why: 'What the folder belongs to, such as a volume or a repository of dotfiles, is not mounted or not checked out on this runner.',
    fix: `Make the folder available before this step, or remove the link:\n  ${shellOf(platform).remove(path)}`,
  }),
);

export const FOLDER_IS_A_FILE = explanation(
  'FOLDER_IS_A_FILE',
  { path: '/home/runner/.config/pip/pip.conf' },
  ({ path }, platform) => ({
    what: `${path} cannot be made: a part of the path in front of it is a file, not a folder.`,
    why: 'An earlier step wrote a file where a folder is expected.',
    fix: `Remove or rename the file that stands in the way:\n  ${shellOf(platform).show(path)}`,
  }),
);

export const DISK_FULL = explanation(
  'DISK_FULL',
  { path: '/home/runner/.pypirc', error: 'ENOSPC' },
  ({ path, error }, platform) => ({
    what: `${path} was not written: the system answers ${error}. What was there before is still there, whole.`,
    why: error === 'EDQUOT' ? 'The quota of the user is used up.' : 'The disk that holds the file is full.',
    fix: `Free space before this step, for instance by removing caches and unused images:\n  ${shellOf(platform).showSpace}`,
  }),
);

export const FILE_SYSTEM_ERROR = explanation(
  'FILE_SYSTEM_ERROR',
  { path: '/home/runner/.pypirc', error: 'EIO', call: 'rename' },
  ({ path, error, call }) => ({
    what: `${path}: the system answers ${error} to ${call}. What was there before is still there, whole.`,
    why: 'The disk or the network share that holds the file has a fault, or another program holds the file.',
    fix: `Run the job again. If it happens again, look at the disk of the runner, or use ${ISOLATED}.`,
  }),
);

export const NOT_PRIVATE = explanation(
  'NOT_PRIVATE',
  { path: 'C:\\Users\\runner\\pip\\pip.ini', reason: 'icacls ended with status 5' },
  ({ path, reason }) => ({
    what: `${path} was not written: access to it could not be limited to the user of the job (${reason}).`,
    why: 'The file would hold a secret, and the file system may not keep access rights (FAT, some network shares).',
    fix: `Put the home of the runner on an NTFS volume, or use ${ISOLATED}.`,
  }),
);

export const LEDGER_NOT_A_FOLDER = explanation(
  'LEDGER_NOT_A_FOLDER',
  { path: '/home/runner/.setup-artifact-registry-python', kind: 'a symbolic link' },
  ({ path, kind }, platform) => ({
    what: `${path} is ${kind}, and must be a folder that this action made. Nothing behind it was touched.`,
    why: 'This action keeps the original files there until they are put back, so it follows no link and takes no other folder.',
    fix: `See what it is, and remove it:\n  ${shellOf(platform).show(path)}\n  ${shellOf(platform).remove(path)}`,
  }),
);

export const LOCK_NOT_OURS = explanation(
  'LOCK_NOT_OURS',
  { path: '/home/runner/.setup-artifact-registry-python/lock', entry: 'notes' },
  ({ path, entry }, platform) => ({
    what: `${path} holds ${JSON.stringify(entry)}, which this action did not put there, so it cannot take its turn.`,
    why: 'Jobs that share a home take turns with this folder; a program or a person put something into it.',
    fix: `See what it is, and remove the folder when no other job is running on the machine:\n  ${shellOf(platform).showAll(path)}\n  ${shellOf(platform).removeAll(path)}`,
  }),
);

export const LEDGER_BUSY = explanation(
  'LEDGER_BUSY',
  { root: '/home/runner/.setup-artifact-registry-python', holder: 'process 4711', seconds: 60 },
  ({ root, holder, seconds }) => ({
    what: `Another use of this action (${holder}) works on ${root}, and did not finish within ${seconds} seconds.`,
    why: 'Jobs that share a home take turns for a moment when they change its files; the other one is stopped, or the disk is very slow.',
    fix: `See what ${holder} does and end it if it hangs; the next use of the action then puts its files right.`,
  }),
);

export const LEDGER_DAMAGED = explanation(
  'LEDGER_DAMAGED',
  { path: '/home/runner/.setup-artifact-registry-python/ledger.json', reason: 'it is not JSON' },
  ({ path, reason }) => ({
    what: `${path} cannot be used: ${reason}.`,
    why: 'This file says how to put the configuration files back; a program or a person changed it, the disk has a fault, or a newer version of the action wrote it.',
    fix: 'Look into pip.conf (pip.ini) and .pypirc in the home, remove the lines for pkg.dev that should not be there, then remove the folder of the file named above.',
  }),
);

export const NOT_RESTORED = explanation(
  'NOT_RESTORED',
  { path: '/home/runner/.pypirc', because: 'line 7: the section [pypi] is there twice' },
  ({ path, because }) => ({
    what: `${path} was not put back as it was: ${because}. It holds no credential of this job.`,
    why: 'A step of this job changed the file after this action did, in a way that leaves open what was there before.',
    fix: `Look at ${path} on the machine of the runner. The next use of this action there tries again.`,
  }),
);

export const SECRET_MAY_REMAIN = explanation(
  'SECRET_MAY_REMAIN',
  { path: '/home/runner/.pypirc', because: 'line 7: the section [pypi] is there twice' },
  ({ path, because }) => ({
    what: `${path} may still hold the credential of this job: ${because}`,
    why: 'A step of this job changed the file, its folder or the records of this action, or the disk has a fault.',
    fix: `Remove the lines for pkg.dev from ${path} on the runner's machine. If the credential was a service account key, disable the key.`,
  }),
);

export const LEDGER_LOST = explanation(
  'LEDGER_LOST',
  {
    root: '/home/runner/.setup-artifact-registry-python',
    because: 'the ledger is not there any more',
    paths: ['/home/runner/.pypirc'] as readonly string[],
  },
  ({ root, because, paths }) => ({
    what: `This use of the action could not put its files back by the records in ${root}: ${because}. No credential of this job is left in them:\n${paths.map((path) => `- ${path}`).join('\n')}`,
    why: 'A step of this job removed the folder, or another job, which took this one for ended, has already removed its lines.',
    fix: 'Look at these files if they should hold settings of your own. Steps must not remove the folder named above.',
  }),
);

export const HARD_LINK_LEFT = explanation('HARD_LINK_LEFT', { path: '/home/runner/.pypirc' }, ({ path }) => ({
  what: `${path} was put back, but a step had given it another name (a hard link), which keeps the lines of this action. The credential in them was overwritten.`,
  why: 'A file is replaced as a whole, so other names keep the file that this action wrote.',
  fix: `Remove the other name on the runner's machine, and let the step copy the file it needs instead of linking it.`,
}));
