import { lstatSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../error-code.ts';

/** Each is spent on another job that removes the folder in the same instant. */
const TRIES = 100;

/**
 * Makes a folder and those above it that are missing, with this mode; gives the first that was made, or undefined where all were there.
 * Throws the system's errors. Not `recursive` of Node.js, which tries for ever where a folder can be made in none that is there, as
 * below /proc and mount points of automounters.
 */
export function makeFolders(folder: string, mode = 0o777): string | undefined {
  try {
    return makeOne(folder, mode) ? folder : undefined;
  } catch (error) {
    const above = path.dirname(folder);
    if (errorCode(error) !== 'ENOENT' || above === folder) throw error;
    const first = makeFolders(above, mode);
    return makeOne(folder, mode) ? (first ?? folder) : first;
  }
}

/** Whether the folder was made here: another job may make it, or remove it, at the same moment. */
function makeOne(folder: string, mode: number): boolean {
  for (let tries = 1; ; tries++) {
    try {
      mkdirSync(folder, { mode });
      return true;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
      // A link that leads nowhere is there too.
      const there = statSync(folder, { throwIfNoEntry: false }) ?? lstatSync(folder, { throwIfNoEntry: false });
      if (there?.isDirectory()) return false;
      if (there?.isFile()) throw fileInTheWay(folder);
      if (there !== undefined || tries === TRIES) throw error;
    }
  }
}

/** What Unix says of a way through a file, where Windows says that nothing is there. */
function fileInTheWay(folder: string): Error {
  const error = new Error(`ENOTDIR: a file is in the way, mkdir '${folder}'`);
  return Object.assign(error, { code: 'ENOTDIR', syscall: 'mkdir' });
}
