import { accessSync, constants, existsSync, lstatSync, readlinkSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../error-code.ts';
import { Failure, type Problem } from '../failure.ts';
import { UnreadableConfig } from '../formats/format.ts';
import { FILE_IS_A_FOLDER, FILE_NOT_REGULAR } from '../machine/failures.ts';
import type { Machine } from '../machine/machine.ts';
import { againstLinks, kindOf, readUserFile } from '../machine/read-file.ts';
import { realPathOf } from '../machine/real-path.ts';
import {
  DISK_FULL,
  DRIVE_MISSING,
  FILE_HAS_HARD_LINKS,
  FILE_OF_ANOTHER_OWNER,
  FILE_SYSTEM_ERROR,
  FOLDER_IS_A_FILE,
  LINK_DANGLING,
  LINK_LOOP,
  NOT_READABLE,
  NOT_WRITABLE,
} from './file-failures.ts';
import type { FileRecord } from './ledger.ts';

/** A file as it is now. */
export interface Present {
  readonly bytes: Buffer;
  readonly mode: number;
  readonly group: number;
}

/**
 * The path of the file itself, links followed, whether it exists or not. A dangling link leads to the file that it
 * names, if the folder of that file exists. Throws Failure.
 */
export function realPath(file: string): string {
  try {
    return follow(path.resolve(file));
  } catch (error) {
    throw failed(error, file);
  }
}

function follow(file: string): string {
  try {
    return realPathOf(file);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const folder = path.dirname(file);
  if (folder === file) return file;
  if (!lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink())
    return path.join(follow(folder), path.basename(file));
  const target = path.resolve(follow(folder), readlinkSync(file));
  const home = path.dirname(target);
  if (!statSync(home, { throwIfNoEntry: false })?.isDirectory())
    throw new Failure(LINK_DANGLING({ path: file, folder: home }));
  return follow(target);
}

/** The folders above a file that do not exist, outermost first. Throws the system's errors. */
export function missingFolders(file: string): string[] {
  const missing: string[] = [];
  for (
    let folder = path.dirname(file);
    statSync(folder, { throwIfNoEntry: false }) === undefined;
    folder = path.dirname(folder)
  ) {
    // Above a drive or a share that is not there is nothing else to find: let the system say so.
    if (path.dirname(folder) === folder) statSync(folder);
    missing.unshift(folder);
  }
  return missing;
}

/** The file at a real path: null where there is none. Throws Failure, FILE_NOT_REGULAR for a link too. */
export function look(file: string): Present | null {
  try {
    const { bytes, stats } = readUserFile(file, againstLinks(file));
    return { bytes, mode: stats.mode & 0o7777, group: stats.gid };
  } catch (error) {
    const code = errorCode(error) ?? '';
    if (code === 'ENOENT') return null;
    if (code === 'ELOOP')
      throw new Failure(FILE_NOT_REGULAR({ path: file, kind: 'a symbolic link' }), { cause: error });
    if (/^E(ACCES|PERM|BUSY)$/.test(code))
      throw new Failure(NOT_READABLE({ path: file, error: code }), { cause: error });
    throw failed(error, file);
  }
}

/**
 * As `look`, of the file that the path leads to by now, through whatever links a step made: null also where it leads nowhere, or to
 * something that is no file. Throws Failure.
 */
export function lookBehind(file: string): Present | null {
  try {
    return look(realPath(file));
  } catch (error) {
    if (isReplaced(error) || leadsNowhere(error)) return null;
    throw error;
  }
}

/** What stands at a path where a file should, in words. */
export function insteadOf(file: string): string {
  const stats = standingAt(file);
  if (stats === undefined) return 'nothing';
  return stats.isDirectory() ? 'a folder' : kindOf(stats);
}

/** Whether two names are one file. Exactly: Windows' numbers of files are longer than a double. False where either is not there. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((file) => lstatSync(file, { bigint: true, throwIfNoEntry: false })?.ino);
  return first !== undefined && first === second;
}

/** How many names the file has; none where there is no file. */
export function namesOf(file: string): number {
  return standingAt(file)?.nlink ?? 0;
}

function standingAt(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** What forbids to replace the file of this record, or to make it. Looks only. */
export function hindrances({ path: file, aside }: FileRecord, machine: Machine): Problem[] {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  const problems: Problem[] = [];
  if (stats !== undefined && machine.user !== undefined && stats.uid !== machine.user) {
    problems.push(FILE_OF_ANOTHER_OWNER({ path: file, owner: stats.uid, user: machine.user, folder: false }));
  }
  // The name that we gave it ourselves does not count.
  const links = (stats?.nlink ?? 0) - (isSameFile(aside, file) ? 1 : 0);
  if (links > 1) problems.push(FILE_HAS_HARD_LINKS({ path: file, links }));
  const folder = path.dirname(missingFolders(file)[0] ?? file);
  // Elsewhere `look` met an error; Windows says of a way through a file that nothing is there.
  if (!statSync(folder).isDirectory()) return [FOLDER_IS_A_FILE({ path: file, file: folder })];
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    problems.push(NOT_WRITABLE({ path: file, folder, error: errorCode(error) ?? '' }));
  }
  return problems;
}

/** The Failure for an error met at a path: a Failure stays, the system's errors are explained, others are thrown on. */
export function failed(error: unknown, file: string): Failure {
  if (error instanceof Failure) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return new Failure(explain(code, syscall ?? 'a call', file), { cause: error });
}

/**
 * Why a file could not be dealt with, in words that a sentence ends with: what lies behind it, and the system's code. Throws nothing: a
 * mistake of ours must not keep other files from being put back.
 */
export function reasonOf(error: unknown, file: string): string {
  if (error instanceof UnreadableConfig) return `line ${error.line}: ${error.reason}`;
  const cause = error instanceof Failure ? error.cause : undefined;
  if (cause instanceof Failure) return reasonOf(cause, file);
  const code = errorCode(cause ?? error);
  // That nothing is there says less than what it was needed for.
  const isKnown = code === undefined || code === 'ENOENT';
  try {
    const { problems } = failed(isKnown ? error : (cause ?? error), file);
    const titles = [...new Set(problems.map(({ title }) => title))].join(', ');
    return isKnown ? titles : `${titles} (${code})`;
  } catch {
    return `the action made a mistake (${error instanceof Error ? error.name : typeof error})`;
  }
}

/** Whether the error of `look` says that something else than a file is in its place, or than a folder in that of its folder. */
export function isReplaced(error: unknown): boolean {
  return isOneOf(error, [FILE_IS_A_FOLDER, FILE_NOT_REGULAR, FOLDER_IS_A_FILE]);
}

function leadsNowhere(error: unknown): boolean {
  return isOneOf(error, [LINK_DANGLING, LINK_LOOP]);
}

function isOneOf(error: unknown, explanations: readonly { readonly code: string }[]): boolean {
  const codes = explanations.map(({ code }) => code);
  return error instanceof Failure && error.problems.every(({ code }) => codes.includes(code));
}

function explain(error: string, call: string, file: string): Problem {
  switch (error) {
    case 'ENOSPC':
    case 'EDQUOT':
      return DISK_FULL({ path: file, error });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return NOT_WRITABLE({ path: file, folder: path.dirname(file), error });
    case 'ELOOP':
      return LINK_LOOP({ path: file });
    case 'ENOTDIR':
      return FOLDER_IS_A_FILE({ path: file, file: fileAbove(file) });
    case 'EISDIR':
      return FILE_IS_A_FOLDER({ path: file });
    case 'ENOENT': {
      const { root } = path.parse(file);
      if (statSync(root, { throwIfNoEntry: false }) === undefined) return DRIVE_MISSING({ path: file, drive: root });
      return FILE_SYSTEM_ERROR({ path: file, error, call });
    }
    case 'EBUSY':
      // Windows says so of a file that another program holds open; elsewhere it is a mount point.
      if (process.platform === 'win32') return NOT_WRITABLE({ path: file, folder: path.dirname(file), error });
      return FILE_SYSTEM_ERROR({ path: file, error, call });
    default:
      return FILE_SYSTEM_ERROR({ path: file, error, call });
  }
}

/** The file that is in the place of a folder above a path: the nearest above it that exists. */
function fileAbove(file: string): string {
  const above = path.dirname(file);
  return existsSync(above) || above === file ? above : fileAbove(above);
}
