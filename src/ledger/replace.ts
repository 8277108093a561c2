import {
  chmodSync,
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { errorCode } from '../error-code.ts';
import { makePrivate } from './private.ts';

const WINDOWS = process.platform === 'win32';

/**
 * What a link is refused with where the name is taken, the file is gone, or the file system has no second names. Of Windows, Node.js says
 * EISDIR for exFAT (nodejs/node#65817), and UNKNOWN for what it has no code for, such as a refusal of OneDrive (astral-sh/uv#9500).
 */
const NO_LINK = /^(EEXIST|ENOENT|EPERM|EMLINK|ENOTSUP|EOPNOTSUPP|ENOSYS|EINVAL|EISDIR|UNKNOWN)$/;

/** How a new file is to be. */
export interface Manner {
  readonly mode: number;
  /** The group that the file had, kept where the system lets us. */
  readonly group?: number;
  /** Whether only its owner may read it; on Windows the mode does not say so. */
  readonly private: boolean;
}

export const PRIVATE: Manner = { mode: 0o600, private: true };

/** The same in the ledger's folder, whose rights its files inherit on Windows: a program the less for each. */
export const PRIVATE_BY_FOLDER: Manner = { mode: 0o600, private: false };

/** The name in the ledger's folder for new contents of any file, see `replacePrivately`. */
export const NEW_FILE = 'file.new';

/**
 * Puts `bytes` at `file` as a whole: they go to `temporary`, a new file in the same folder, which then takes the name.
 * A kill at any moment leaves the old file or the new one, and perhaps `temporary`. Throws the system's error, with
 * `temporary` removed.
 */
export function replace(file: string, temporary: string, bytes: Buffer | string, manner: Manner): void {
  put(file, temporary, bytes, manner);
  syncFolder(path.dirname(file));
}

function put(file: string, temporary: string, bytes: Buffer | string, manner: Manner): void {
  writeNew(temporary, bytes, manner);
  removedOnError(temporary, () => {
    makeReplaceable(file);
    renamePatiently(temporary, file);
  });
}

/**
 * The same for what only its owner may read. Windows keeps the access list of a file that is moved within a volume, and setting one takes a
 * program: there the bytes go to the ledger's folder, which has such a list for all that is made in it. Only a file of another volume has its
 * list set, at `temporary`. A power cut may bring the old file back, which the ledger knows as well as the new one. Throws the system's
 * error, and Failure NOT_PRIVATE.
 */
export function replacePrivately(
  root: string,
  file: string,
  temporary: string,
  bytes: Buffer | string,
  manner: Manner,
): void {
  if (WINDOWS) {
    try {
      put(file, path.join(root, NEW_FILE), bytes, { ...manner, private: false });
      return;
    } catch (error) {
      if (errorCode(error) !== 'EXDEV') throw error;
    }
  }
  put(file, temporary, bytes, manner);
}

/**
 * Gives the file a second name beside it, unless that name is taken. Where the file system knows no second names it does nothing.
 * Throws the system's error.
 */
export function setAside(file: string, aside: string): void {
  try {
    linkSync(file, aside);
  } catch (error) {
    if (!NO_LINK.test(errorCode(error) ?? '')) throw error;
  }
}

/**
 * Gives the file that was set aside its name back, with these bytes in it; false where there is none. A kill while the bytes are
 * written leaves the file at its name as it was. Throws the system's error.
 */
export function bringBack(aside: string, file: string, { bytes, manner }: { bytes: Buffer; manner: Manner }): boolean {
  if (lstatSync(aside, { throwIfNoEntry: false })?.isFile() !== true) return false;
  if (!readFileSync(aside).equals(bytes)) rewriteInPlace(aside, bytes);
  // With an access list the bits of the group are its mask, and are what they were.
  if ((lstatSync(aside).mode & 0o7777) !== manner.mode) chmodSync(aside, manner.mode);
  makeReplaceable(file);
  renamePatiently(aside, file);
  syncFolder(path.dirname(file));
  return true;
}

function rewriteInPlace(file: string, bytes: Buffer): void {
  // The user may have made it one that nobody may write to.
  chmodSync(file, 0o600);
  const opened = openSync(file, 'r+');
  try {
    ftruncateSync(opened);
    writeFileSync(opened, bytes);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** Removes a file, if it is there. Throws the system's error. */
export function remove(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

/**
 * Writes a file that must not exist, which only its owner can open until its last byte is on disk. Throws the system's
 * error, with the file removed.
 */
export function writeNew(file: string, bytes: Buffer | string, manner: Manner): void {
  const opened = openSync(file, 'wx', 0o600);
  removedOnError(file, () => {
    try {
      if (WINDOWS && manner.private) makePrivate(file, 'file');
      writeFileSync(opened, bytes);
      if (manner.group !== undefined) keepGroup(opened, manner.group);
      // After chown, and past whatever the umask took away.
      fchmodSync(opened, manner.mode);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
    // On Windows the attribute is the file's, and not every file system takes it from an open one.
    if (WINDOWS && (manner.mode & 0o200) === 0) chmodSync(file, 0o444);
  });
}

function removedOnError(file: string, step: () => void): void {
  try {
    step();
  } catch (error) {
    try {
      remove(file);
    } catch {
      // The first error is the one to tell; the ledger knows the name and removes the file next time.
    }
    throw error;
  }
}

function keepGroup(opened: number, group: number): void {
  if (process.geteuid === undefined) return;
  try {
    fchownSync(opened, process.geteuid(), group);
  } catch {
    // Only members of a group may give a file to it; the bytes and the mode matter more.
  }
}

/** Windows refuses to replace a read-only file, where a Unix asks the folder alone; `manner` says what the new one is. */
function makeReplaceable(file: string): void {
  if (!WINDOWS) return;
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined && (mode & 0o200) === 0) chmodSync(file, 0o600);
}

/**
 * Renames a file or folder. Windows refuses it while a virus scanner or an indexer looks at either, which lasts for moments. Gives up
 * without an error once `isVain` says so. Throws the system's error.
 */
export function renamePatiently(from: string, to: string, isVain = () => false): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (isVain()) return;
      const passing = WINDOWS && /^E(PERM|BUSY|ACCES)$/.test(errorCode(error) ?? '');
      if (!passing || attempt === 10) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 * attempt);
    }
  }
}

/** Makes a rename outlast a power cut; Windows has no such call. */
function syncFolder(folder: string): void {
  if (WINDOWS) return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } catch {
    // Some network file systems do not know it; the rename is done all the same.
  } finally {
    closeSync(opened);
  }
}
