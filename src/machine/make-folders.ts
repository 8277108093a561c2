import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and those above it that are missing, with this mode; gives the first that was made, or undefined where all were there.
 * Throws the system's errors. Not `recursive` of Node.js, which tries for ever where a folder can be made in none that is there, as
 * below /proc and mount points of automounters.
 */
export function makeFolders(folder: string, mode = 0o777): string | undefined {
  try {
    mkdirSync(folder, { mode });
    return folder;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && isFolder(folder)) return undefined;
    const above = path.dirname(folder);
    if (code !== 'ENOENT' || above === folder) throw error;
    const first = makeFolders(above, mode);
    return makeOne(folder, mode) ? (first ?? folder) : first;
  }
}

/** Whether the folder was made here: another job may make it at the same moment. */
function makeOne(folder: string, mode: number): boolean {
  try {
    mkdirSync(folder, { mode });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && isFolder(folder)) return false;
    throw error;
  }
}

/** Throws what Unix says of a way through a file, where Windows says that nothing is there. */
function isFolder(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isFile()) {
    throw Object.assign(new Error(`ENOTDIR: a file is in the way, mkdir '${folder}'`), {
      code: 'ENOTDIR',
      syscall: 'mkdir',
    });
  }
  return found?.isDirectory() === true;
}
