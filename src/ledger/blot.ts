import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { errorCode } from '../error-code.ts';
import { againstLinks } from '../machine/read-file.ts';
import type { Secret } from '../secret.ts';
import { type FileRecord, formerOf, type HolderRecord, layersOf, pathsOfHolder } from './ledger.ts';
import { isSameFile } from './look.ts';
import { remove, setAside } from './replace.ts';
import { secretsOf, spellingsOf } from './settle.ts';

const FILLER = 'x';

/**
 * The last resort where a file can neither be written anew nor be renamed, as on a full disk or without a lock: the secrets of this
 * record are overwritten where they stand, which takes no space. The same filler goes into the files and into the
 * ledger's own (`ledgerFiles`), so that a later use still knows the lines as ours, and takes them out. A file of our own is emptied. Throws nothing:
 * who calls looks afterwards whether a secret is left.
 */
export function blot(record: HolderRecord, ledgerFiles: readonly string[]): void {
  const texts = spellingsOf([...secretsOf(record.layers, record.credential), ...(record.former ?? [])]);
  for (const file of ledgerFiles) overwrite(file, texts);
  for (const file of pathsOfHolder(record)) blotFile(record, file);
}

/** The same in one file that the record has layers on. */
export function blotFile(record: HolderRecord, file: string): void {
  const layers = layersOf([record], file);
  if (layers.some(({ kind }) => kind === 'create')) overwrite(file, 'everything');
  // Where the user has the same secret in lines of their own, it is not ours to overwrite.
  else if (!layers.some(({ theirs }) => theirs))
    overwrite(file, spellingsOf([...secretsOf(layers, record.credential), ...(record.former ?? [])]));
}

/**
 * Does a work that gives the file's name to a new file, and then overwrites these secrets in the former one, which has other names.
 * Until then that one has a name beside the file, so that after a kill `finishBlot` finds it. Throws what the work throws.
 */
export function blotFormer(
  { path, temporary }: Pick<FileRecord, 'path' | 'temporary'>,
  secrets: readonly Secret[],
  work: () => void,
): void {
  const name = formerOf(temporary);
  setAside(path, name);
  // Windows gives the name of a file that is open to no other: there the former one is opened by the name beside it.
  let opened = process.platform === 'win32' ? undefined : openOurs(path);
  try {
    work();
    opened ??= openOurs(name);
    fill(opened, spellingsOf(secrets));
    fsyncSync(opened);
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
  remove(name);
}

/** Overwrites the secrets of these records in what a process left that did not come to the end of `blotFormer`. Throws nothing, as `blot`. */
export function finishBlot({ path, temporary }: FileRecord, holders: readonly HolderRecord[]): void {
  const name = formerOf(temporary);
  try {
    if (lstatSync(name, { throwIfNoEntry: false }) === undefined) return;
    // Where the work was not done, it is still the file itself.
    if (!isSameFile(name, path)) {
      const passwords = holders.flatMap(({ credential, former = [] }) =>
        [credential?.password ?? [], ...former].flat(),
      );
      const opened = openOurs(name);
      try {
        fill(opened, spellingsOf(passwords));
        fsyncSync(opened);
      } finally {
        closeSync(opened);
      }
    }
    remove(name);
  } catch {
    // It may be out of reach for now; whoever opens the ledger next tries again.
  }
}

function overwrite(file: string, what: readonly Buffer[] | 'everything'): void {
  try {
    const opened = openOurs(file);
    try {
      if (!fstatSync(opened).isFile()) return;
      if (what === 'everything') ftruncateSync(opened);
      else fill(opened, what);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // It is not there, or not to be written: the look that follows tells.
  }
}

/** A step may have taken our right to write to it, which its owner can take back. */
function openOurs(file: string): number {
  const flags = constants.O_RDWR | againstLinks(file) | (constants.O_NONBLOCK ?? 0);
  try {
    return openSync(file, flags);
  } catch (error) {
    if (errorCode(error) !== 'EACCES') throw error;
    chmodSync(file, 0o600);
    return openSync(file, flags);
  }
}

function fill(opened: number, texts: readonly Buffer[]): void {
  const bytes = readFileSync(opened);
  for (const text of texts) {
    for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + text.length)) {
      writeSync(opened, Buffer.alloc(text.length, FILLER), 0, text.length, at);
    }
  }
}
