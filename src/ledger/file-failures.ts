// What the file system, or the owner of a file, has against a change.
import { explanation } from '../failure.ts';
import { shellOf } from '../machine/shell.ts';
import { NOTHING_CHANGED } from './edit-failures.ts';

const ISOLATED = "scope: isolated, which only writes to the runner's temporary folder";

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
    what: `${path} has ${links} names (hard links), and the others would keep the old content. ${NOTHING_CHANGED}`,
    why: 'This action replaces whole files: the new one would have this name alone.',
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
  { path: '/home/runner/.config/pip/pip.conf', file: '/home/runner/.config' },
  ({ path, file }, platform) => ({
    what: `This action cannot create ${path}, because ${file} is not a folder.`,
    likely: `An earlier step wrote a file there, or a variable leads there, such as ${platform === 'win32' ? 'APPDATA' : 'HOME or XDG_CONFIG_HOME'}.`,
    fix: `Look at it:\n  ${shellOf(platform).show(file)}\nThen correct the step that wrote it, or set the variable to a folder.`,
  }),
);

export const DRIVE_MISSING = explanation(
  'DRIVE_MISSING',
  'a drive or network share does not exist',
  { path: 'H:\\pip\\pip.ini', drive: 'H:\\' },
  ({ path, drive }) => ({
    what: `This action cannot create ${path}: ${drive} does not exist.`,
    likely:
      'A network drive only exists in the session of the user who mapped it, and a runner service has its own session.',
    fix: `Set the variable that names the folder, often APPDATA or USERPROFILE, to a folder on a local drive, or use ${ISOLATED}.`,
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
