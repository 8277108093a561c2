import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { Failure } from '../failure.ts';
import { FILE_IS_A_FOLDER, FILE_NOT_REGULAR, FILE_TOO_LARGE } from './failures.ts';

/** The largest configuration that pip users are known to have is a few kilobytes. */
const MOST_BYTES = 4 * 1024 * 1024;

/** A file of the user as it is now. */
export interface UserFile {
  readonly bytes: Buffer;
  readonly stats: Stats;
}

/**
 * Reads a file that somebody else wrote: the one way in which this action does, as a pipe would be waited for, a device never
 * ends, and a huge file takes the memory of the runner. See `againstLinks` for `flags`. Throws Failure
 * FILE_IS_A_FOLDER, FILE_NOT_REGULAR and FILE_TOO_LARGE, and the system's errors.
 */
export function readUserFile(file: string, flags = 0): UserFile {
  const opened = openAtOnce(file, flags);
  try {
    const stats = fstatSync(opened);
    if (stats.isDirectory()) throw new Failure(FILE_IS_A_FOLDER({ path: file }));
    if (!stats.isFile()) throw new Failure(FILE_NOT_REGULAR({ path: file, kind: kindOf(stats) }));
    return { bytes: readAll(opened, file, stats.size), stats };
  } finally {
    closeSync(opened);
  }
}

/**
 * The flag with which the system opens a file and no link to one, answering ELOOP there. Node.js has none on Windows, where a link is looked
 * for before. Throws ELOOP then, and the system's errors.
 */
export function againstLinks(file: string, flag: number | null = constants.O_NOFOLLOW ?? null): number {
  if (flag === null && lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink())
    throw Object.assign(new Error(`ELOOP: a link is in the place of a file, open '${file}'`), {
      code: 'ELOOP',
      syscall: 'open',
    });
  return flag ?? 0;
}

function openAtOnce(file: string, flags: number): number {
  try {
    // Windows has none of these.
    return openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0) | flags);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // What a socket answers, and Windows about a folder.
    if (code === 'ENXIO' || code === 'EOPNOTSUPP')
      throw new Failure(FILE_NOT_REGULAR({ path: file, kind: 'a socket' }));
    if (code !== 'ENOENT' && statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Failure(FILE_IS_A_FOLDER({ path: file }));
    }
    throw error;
  }
}

// By its own count: files of /proc say that they are empty, and others grow.
function readAll(opened: number, file: string, size: number): Buffer {
  if (size > MOST_BYTES) throw new Failure(FILE_TOO_LARGE({ path: file, most: MOST_BYTES }));
  const parts: Buffer[] = [];
  for (let total = 0; ; ) {
    const part = Buffer.alloc(Math.max(size + 1 - total, 4096));
    const got = readSync(opened, part, 0, part.length, null);
    if (got === 0) return Buffer.concat(parts);
    total += got;
    if (total > MOST_BYTES) throw new Failure(FILE_TOO_LARGE({ path: file, most: MOST_BYTES }));
    parts.push(part.subarray(0, got));
  }
}

/** What something is that is no file, in words. */
export function kindOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'a symbolic link';
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}
