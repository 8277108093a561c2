import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.ts';
import { finishBlot } from './blot.ts';
import { LEDGER_DAMAGED } from './failures.ts';
import { EMPTY, type FileRecord, type HolderRecord, type Ledger, parse, serialise } from './ledger.ts';
import { clearTickets, entriesOf } from './lock.ts';
import { NEW_FILE, PRIVATE_BY_FOLDER, remove, replace, writeNew } from './replace.ts';
import { lay, loadFormats } from './settle.ts';

const LEDGER = 'ledger.json';
const ORIGINAL = 'original-';
const IS_ORIGINAL = /^original-[0-9a-f]{64}$/;
const NEW_LEDGER = 'ledger.new';
const UNFINISHED: readonly string[] = [NEW_LEDGER, NEW_FILE];

/** The digest that names contents. */
export function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Reads the ledger in the root, and removes what a killed process left behind: new files that never got their name, and
 * originals that no ledger speaks of. For whoever has the lock. What stands in a record that is `known`, its own use has tried.
 * Throws Failure LEDGER_DAMAGED and the system's errors.
 */
export async function load(root: string, known: (holder: HolderRecord) => boolean = () => false): Promise<Ledger> {
  const ledger = peek(root);
  await loadFormats(ledger.holders.flatMap(({ layers }) => layers));
  const strange = ledger.holders.filter((holder) => !known(holder));
  try {
    // Whether a format takes the edits does not depend on the file.
    for (const layer of strange.flatMap(({ layers }) => layers)) lay(null, [layer]);
  } catch (error) {
    throw damaged(path.join(root, LEDGER), 'a change in it cannot be made', error);
  }
  for (const record of ledger.files) {
    sweep(record.temporary);
    finishBlot(record, ledger.holders);
  }
  sweepRoot(root, new Set(ledger.files.flatMap(({ original }) => (original ? [ORIGINAL + original.sha256] : []))));
  return ledger;
}

/** The files of the root in which a secret of a holder can stand. */
export function secretFilesOf(root: string): readonly string[] {
  return [LEDGER, ...UNFINISHED].map((name) => path.join(root, name));
}

/** Removes what only we put there: somebody else's file stays, and with it the folder. */
function sweepRoot(root: string, kept: ReadonlySet<string>): void {
  clearTickets(root);
  for (const name of entriesOf(root)) {
    if ((UNFINISHED.includes(name) || IS_ORIGINAL.test(name)) && !kept.has(name)) remove(path.join(root, name));
  }
}

/** Writes the ledger, and before it the originals that it speaks of for the first time. Throws the system's errors. */
export function save(root: string, before: Ledger, after: Ledger, originals: readonly Buffer[]): void {
  const text = serialise(after);
  if (text === serialise(before)) return;
  const stored = new Set(before.files.map(({ original }) => original?.sha256));
  for (const bytes of originals) {
    const sha256 = digest(bytes);
    if (stored.has(sha256)) continue;
    stored.add(sha256);
    writeNew(path.join(root, ORIGINAL + sha256), bytes, PRIVATE_BY_FOLDER);
  }
  replace(path.join(root, LEDGER), path.join(root, NEW_LEDGER), text, PRIVATE_BY_FOLDER);
}

/** Writes the ledger when files are done with; without holders, all of it goes but the lock. Throws the system's errors. */
export function settle(root: string, before: Ledger, after: Ledger): void {
  if (after.holders.length > 0) {
    save(root, before, after, []);
    const kept = new Set(after.files.map(({ original }) => original?.sha256));
    for (const { original } of before.files) {
      if (original !== null && !kept.has(original.sha256)) remove(path.join(root, ORIGINAL + original.sha256));
    }
    return;
  }
  // The ledger first: originals without a ledger are swept by the next use, a ledger without originals helps nobody.
  remove(path.join(root, LEDGER));
  sweepRoot(root, new Set());
}

/** The user's own file as the ledger keeps it. Throws Failure LEDGER_DAMAGED. */
export function originalOf(root: string, { original }: FileRecord): Buffer | null {
  if (original === null) return null;
  const file = path.join(root, ORIGINAL + original.sha256);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw damaged(file, 'it cannot be read', error);
  }
  if (digest(bytes) === original.sha256) return bytes;
  throw damaged(file, 'its content changed');
}

/**
 * Reads the ledger in the root, and nothing else: no lock is needed, as it is only ever replaced as a whole. Throws Failure
 * LEDGER_DAMAGED and the system's errors.
 */
export function peek(root: string): Ledger {
  const file = path.join(root, LEDGER);
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return EMPTY;
  if (!stats.isFile()) throw damaged(file, 'it is not a file');
  if (process.geteuid !== undefined && stats.uid !== process.geteuid())
    throw damaged(file, 'it belongs to another user');
  const text = readFileSync(file, 'utf8');
  try {
    return parse(text);
  } catch (error) {
    throw damaged(file, (error as Error).message, error);
  }
}

function damaged(file: string, reason: string, cause?: unknown): Failure {
  return new Failure(LEDGER_DAMAGED({ path: file, reason }), { cause });
}

function sweep(temporary: string): void {
  try {
    remove(temporary);
  } catch {
    // Its folder may be out of reach by now; a file there that matters is reported when its turn comes.
  }
}
