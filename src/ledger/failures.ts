import { explanation, type Reason } from '../failure.ts';
import { shellOf } from '../machine/shell.ts';

const NOTHING_CHANGED = 'The file is unchanged.';
const ISOLATED = "scope: isolated, which only writes to the runner's temporary folder";

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

export const NOT_WRITABLE = explanation(
  'NOT_WRITABLE',
  'a configuration file cannot be written',
  { path: '/home/runner/.config/pip/pip.conf', folder: '/home/runner/.config/pip', error: 'EACCES' },
  ({ path, folder, error }, platform) => ({
    what: `This action cannot write ${path}: the system reports ${error} for the folder ${folder}.`,
    likely:
      error === 'EROFS'
        ? 'The folder is on a read-only file system.'
        : platform === 'win32'
          ? 'The file is read-only, another program has it open, or its folder is protected.'
          : 'The folder is protected or belongs to another user, often because an earlier job ran as root in a container.',
    fix:
      error === 'EROFS'
        ? `Set ${platform === 'win32' ? 'USERPROFILE' : 'HOME'} for the job to a folder that it can write to, or use ${ISOLATED}.`
        : `${platform === 'win32' ? 'Close the program that has the file open, or run this' : 'Run this'} on the runner's machine:\n  ${shellOf(platform).letWrite(path, folder)}\nor use ${ISOLATED}.`,
  }),
);

export const NOT_READABLE = explanation(
  'NOT_READABLE',
  'a configuration file cannot be read',
  { path: '/home/runner/.pypirc', error: 'EACCES' },
  ({ path, error }, platform) => ({
    what: `This action cannot read ${path}: the system reports ${error}. ${NOTHING_CHANGED}`,
    likely:
      platform === 'win32'
        ? "Another program has it open, or its permissions do not let the job's user read it."
        : "Its permissions, or those of a folder above it, do not let the job's user read it.",
    fix: `${platform === 'win32' ? 'Close the program that has the file open, or run this' : 'Run this'} on the runner's machine:\n  ${shellOf(platform).letRead(path)}\nor use ${ISOLATED}.`,
  }),
);

export const FILE_OF_ANOTHER_OWNER = explanation(
  'FILE_OF_ANOTHER_OWNER',
  'a configuration file belongs to another user',
  { path: '/home/runner/.pypirc', owner: 0, user: 1001, folder: false },
  ({ path, owner, user, folder }, platform) => ({
    what: `Another user (${owner}) owns ${path}, but this job runs as user ${user}. ${folder ? 'Nothing in it was changed.' : NOTHING_CHANGED}`,
    likely:
      'An earlier job or step, often in a container, ran as that user. Replacing the file would change its owner.',
    fix: `Run this on the runner's machine:\n  ${shellOf(platform).give(path, user, folder)}\nor use ${ISOLATED}.`,
  }),
);

export const FILE_HAS_HARD_LINKS = explanation(
  'FILE_HAS_HARD_LINKS',
  'a configuration file has hard links',
  { path: '/home/runner/.pypirc', links: 2 },
  ({ path, links }, platform) => ({
    what: `A hard link leads to ${path}: the file has ${links} names. ${NOTHING_CHANGED}`,
    why: 'This action replaces whole files, so the other names would keep the old content.',
    fix: `Replace it with a symbolic link, or with a copy of its own:\n  ${shellOf(platform).separate(path)}`,
  }),
);

export const FILE_EXISTS = explanation(
  'FILE_EXISTS',
  'a file of that name already exists',
  { path: '/home/runner/_temp/credentials.json' },
  ({ path }) => ({
    what: `A file already exists at ${path} that this action did not write.`,
    why: 'This action never replaces a file that another step wrote there.',
    fix: `Change the step that writes ${path} to use another name.`,
  }),
);

export const LINK_LOOP = explanation(
  'LINK_LOOP',
  'a symbolic link leads back to itself',
  { path: '/home/runner/.pypirc' },
  ({ path }, platform) => ({
    what: `A symbolic link leads back to itself: ${path}.`,
    likely: 'The links were created in the wrong direction.',
    fix: `Check where it leads, and remove the wrong link:\n  ${shellOf(platform).show(path)}`,
  }),
);

export const LINK_DANGLING = explanation(
  'LINK_DANGLING',
  'a symbolic link leads to a missing folder',
  { path: '/home/runner/.pypirc', folder: '/mnt/dotfiles' },
  ({ path, folder }, platform) => ({
    what: `A symbolic link leads to a missing folder: ${path} to ${folder}.`,
    likely: 'A volume is not mounted, or a repository of dotfiles is not checked out, on this runner.',
    fix: `Mount or create the folder before this step, or remove the link:\n  ${shellOf(platform).remove(path)}`,
  }),
);

export const FOLDER_IS_A_FILE = explanation(
  'FOLDER_IS_A_FILE',
  'a file is where a folder is needed',
  { path: '/home/runner/.config/pip/pip.conf' },
  ({ path }, platform) => ({
    what: `This action cannot create ${path}: one of the folders in that path is a file.`,
    likely: 'An earlier step wrote a file there.',
    fix: `Remove or rename that file:\n  ${shellOf(platform).show(path)}`,
  }),
);

export const DISK_FULL = explanation(
  'DISK_FULL',
  'the disk is full',
  { path: '/home/runner/.pypirc', error: 'ENOSPC' },
  ({ path, error }, platform) => ({
    what: `${error === 'EDQUOT' ? 'The quota is used up' : 'The disk is full'}, so ${path} was not written (${error}). The original file is untouched.`,
    why: error === 'EDQUOT' ? "The job's user has a disk quota." : 'The disk of that folder has no space left.',
    fix: `Free some space before this step, for example by removing caches and unused images:\n  ${shellOf(platform).showSpace}`,
  }),
);

export const FILE_SYSTEM_ERROR = explanation(
  'FILE_SYSTEM_ERROR',
  'the disk reported an error',
  { path: '/home/runner/.pypirc', error: 'EIO', call: 'rename' },
  ({ path, error, call }) => ({
    what: `The system reported ${error} (${call}) for ${path}. The original file is untouched.`,
    likely: 'The disk or network share has a fault, or another program has the file open.',
    fix: `Run the job again. If it fails again, check the disk of the runner, or use ${ISOLATED}.`,
  }),
);

export const NOT_PRIVATE = explanation(
  'NOT_PRIVATE',
  'a file cannot be made private',
  { path: 'C:\\Users\\runner\\pip\\pip.ini', reason: 'icacls ended with status 5' },
  ({ path, reason }) => ({
    what: `Access to ${path} could not be limited to the job's user, so it was not written (${reason}).`,
    why: 'The file would hold a secret. Some file systems, such as FAT and some network shares, have no access rights.',
    fix: `Move the home of the runner to an NTFS volume, or use ${ISOLATED}.`,
  }),
);

export const LEDGER_NOT_A_FOLDER = explanation(
  'LEDGER_NOT_A_FOLDER',
  "this action's folder is something else",
  { path: '/home/runner/.setup-artifact-registry-python', kind: 'a symbolic link' },
  ({ path, kind }, platform) => ({
    what: `This action needs a folder of its own at ${path}, but it is ${kind}. Nothing behind it was changed.`,
    why: 'This action keeps the original files there until it restores them, so it follows no link and uses no other folder.',
    fix: `Check what it is, and remove it:\n  ${shellOf(platform).show(path)}\n  ${shellOf(platform).remove(path)}`,
  }),
);

export const LOCK_NOT_OURS = explanation(
  'LOCK_NOT_OURS',
  "something else is in this action's lock folder",
  { path: '/home/runner/.setup-artifact-registry-python/lock', entry: 'notes' },
  ({ path, entry }, platform) => ({
    what: `Something else is in the lock folder ${path}: ${JSON.stringify(entry)}. This action cannot continue.`,
    likely: 'Jobs that share a home use this folder to take turns. A program or a person put something into it.',
    fix: `Check what it is, and remove the folder while no other job is running on the machine:\n  ${shellOf(platform).showAll(path)}\n  ${shellOf(platform).removeAll(path)}`,
  }),
);

export const LEDGER_BUSY = explanation(
  'LEDGER_BUSY',
  "another job is using this action's folder",
  { root: '/home/runner/.setup-artifact-registry-python', holder: 'process 4711', seconds: 60 },
  ({ root, holder, seconds }) => ({
    what: `Another job is still using ${root} after ${seconds} seconds (${holder}).`,
    likely: 'Jobs that share a home take turns. The other one hangs or was suspended, or the disk is very slow.',
    fix: `Check ${holder} on the runner's machine, and end it if it hangs. The next use of this action then restores its files.`,
  }),
);

export const LEDGER_DAMAGED = explanation(
  'LEDGER_DAMAGED',
  "this action's records are damaged",
  { path: '/home/runner/.setup-artifact-registry-python/ledger.json', reason: 'it is not JSON' },
  ({ path, reason }) => ({
    what: `This action cannot tell which files to restore, as its records in ${path} are damaged: ${reason}.`,
    likely: 'A program or a person changed the file, the disk has a fault, or a newer version of this action wrote it.',
    fix: 'Remove lines for pkg.dev that should not be there from pip.conf (pip.ini) and .pypirc in the home. Then remove the folder of the file above.',
  }),
);

export const NOT_RESTORED = explanation(
  'NOT_RESTORED',
  'a file was not restored',
  { path: '/home/runner/.pypirc', because: 'line 7: the section [pypi] appears twice' },
  ({ path, because }) => ({
    what: `${path} was not put back as it was before this job: ${because}. It holds no credential of this job.`,
    likely: 'A later step of this job changed the file, so its original content is not certain.',
    fix: `Check ${path} on the runner's machine. The next use of this action there tries again.`,
  }),
);

export const SECRET_MAY_REMAIN = explanation(
  'SECRET_MAY_REMAIN',
  'a credential may remain on the runner',
  { path: '/home/runner/.pypirc', because: 'line 7: the section [pypi] appears twice' },
  ({ path, because }) => ({
    what: `${path} could not be cleaned, and a credential of this job may remain in it: ${because}.`,
    likely: "A later step of this job changed the file, its folder or this action's records, or the disk has a fault.",
    fix: `Remove the lines for pkg.dev from ${path} on the runner's machine. If the credential was a service account key, disable the key.`,
  }),
);

export const LEDGER_LOST = explanation(
  'LEDGER_LOST',
  "this action's records are gone",
  {
    root: '/home/runner/.setup-artifact-registry-python',
    because: 'the ledger no longer exists',
    paths: ['/home/runner/.pypirc'] as readonly string[],
  },
  ({ root, because, paths }) => ({
    what: `This action lost its records in ${root}: ${because}. These files hold no credential of this job, but were not restored:\n${paths.map((path) => `- ${path}`).join('\n')}`,
    ...whyLost(because),
  }),
);

/** Each way to lose the records has a remedy of its own. */
function whyLost(because: string): Reason & { readonly fix: string } {
  const check = 'Check these files if they should hold settings of your own.';
  if (because.includes('does not know')) {
    return {
      likely:
        'A step of this job emptied the folder, or another job considered this one ended, which happens if two machines share a home.',
      fix: `${check} Do not empty the folder above in a step. If machines share a home, give each its own, or set scope: isolated.`,
    };
  }
  if (because.includes('changed')) {
    return {
      likely: 'A step of this job edited the records, or restored them from a cache or an artifact.',
      fix: `${check} Leave the folder above out of caches, artifacts and steps.`,
    };
  }
  return {
    likely: 'A step of this job removed the folder or cleaned the home, or another job considered this one ended.',
    fix: `${check} Do not remove the folder above in a step.`,
  };
}

export const HARD_LINK_LEFT = explanation(
  'HARD_LINK_LEFT',
  'a hard link keeps lines of this action',
  { path: '/home/runner/.pypirc' },
  ({ path }) => ({
    what: `${path} was restored, but a hard link to it still has this action's lines, under another name. The credential in them was erased.`,
    why: 'A step made a hard link to the file that this action wrote. Restoring replaces a file, and a hard link keeps the old one.',
    fix: `Remove the hard link on the runner's machine, and change the step to copy the file instead.`,
  }),
);
