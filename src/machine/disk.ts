import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.ts';
import { readUserFile } from './read-file.ts';
import { realPathOf } from './real-path.ts';

const HEAD = 1024;

/** What the disk holds, as far as rules ask: so that the rules stay pure and every platform can be tested on any. */
export interface Disk {
  isFile(path: string): boolean;
  isFolder(path: string): boolean;
  /** Whether anything is there. */
  exists(path: string): boolean;
  /** The names in a folder; none where there is none. */
  names(folder: string): readonly string[];
  /** The first bytes of a file, whatever it is; nothing where there is none, or it cannot be read. */
  head(path: string): Buffer | undefined;
  /** The bytes of a file; nothing where there is none, or it cannot be read. Throws a `Failure` for a file that is too large. */
  read(path: string): Buffer | undefined;
  /** The path with links followed, as far as it exists; relative ones start in the current folder. */
  real(path: string): string;
}

/** The disk of this machine, asked when a rule wants to know. What cannot be looked at counts as absent, as it does for pip. */
export const thisDisk: Disk = {
  isFile,
  isFolder: (path) => look(path)?.isDirectory() === true,
  exists: (path) => look(path) !== undefined,
  names(folder) {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
  head(path) {
    try {
      return isFile(path) ? firstBytes(path) : undefined;
    } catch {
      return undefined;
    }
  },
  read(path) {
    try {
      return isFile(path) ? readUserFile(path).bytes : undefined;
    } catch (error) {
      if (error instanceof Failure) throw error;
      return undefined;
    }
  },
  real(given) {
    const file = path.resolve(given);
    try {
      return realPathOf(file);
    } catch {
      const folder = path.dirname(file);
      return folder === file ? file : path.join(thisDisk.real(folder), path.basename(file));
    }
  },
};

function isFile(path: string): boolean {
  return look(path)?.isFile() === true;
}

function look(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function firstBytes(path: string): Buffer {
  const bytes = Buffer.alloc(HEAD);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
