import { randomBytes } from 'node:crypto';
import { rmdirSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../error-code.ts';
import { makeFolders } from '../machine/make-folders.ts';
import {
  asideOf,
  type FileRecord,
  type HolderRecord,
  type Layer,
  type Ledger,
  layersOf,
  type Snapshot,
} from './ledger.ts';
import { look, missingFolders, type Present } from './look.ts';
import { bringBack, type Manner, PRIVATE, remove, replace, replacePrivately, setAside } from './replace.ts';
import { type Content, lay, lift } from './settle.ts';
import { digest, originalOf } from './store.ts';
import { swapped } from './swap.ts';

/** What is to become of one file, and what the ledger has to know of it before. */
export interface Rewrite {
  readonly record: FileRecord;
  /** The user's own file. */
  readonly original: Content;
  /** Whether the user's own file is what stands there now. */
  readonly own: boolean;
  /** Whether the user changed the file since it was written last. */
  readonly changed: boolean;
  /** Whether a holder still has a layer on it. */
  readonly used: boolean;
  /** What to do: nothing, remove the file, or write it. */
  readonly action: 'none' | 'remove' | { readonly bytes: Buffer; readonly manner: Manner };
}

/**
 * Finds out what the user's own file at this real path is, and lays over it what `holders` want. With `kept`, those
 * layers become part of the user's own file. Reads only. Throws UnreadableConfig, Failure and the system's errors.
 */
export function planRewrite(
  root: string,
  ledger: Ledger,
  file: string,
  holders: readonly HolderRecord[],
  kept: readonly Layer[] = [],
): Rewrite {
  const current = look(file);
  const before = ledger.files.find((record) => record.path === file) ?? firstRecord(ledger, file, current);
  const stored = ledger.files.includes(before) ? originalOf(root, before) : (current?.bytes ?? null);
  const changed = !isKnown(before, current);
  const own = changed ? lift(brought(current, ledger), stored, layersOf(ledger.holders, file)) : stored;
  const original = lay(own, kept);
  const snapshot = original === null ? null : snapshotOf(original, before.original, current);
  const layers = layersOf(holders, file);
  const content = lay(original, layers);
  const manner =
    snapshot === null || content === null || original === null || !content.equals(original)
      ? PRIVATE
      : { mode: snapshot.mode, group: snapshot.group, private: false };
  const known = [current?.bytes, content].filter((bytes) => bytes != null).map(digest);
  return {
    record: { ...before, original: snapshot, known: [...new Set(known)].filter((one) => one !== snapshot?.sha256) },
    original,
    own: current !== null && digest(current.bytes) === snapshot?.sha256,
    changed,
    used: layers.length > 0,
    action: actionFor(current, content, manner),
  };
}

/**
 * The file as it would be if no exchange of a credential had been cut short: the layers of the ledger have the newest password.
 */
function brought(current: Present | null, { holders }: Ledger): Content {
  return holders.reduce<Content>(
    (bytes, { credential, former }) =>
      bytes && credential && former ? swapped(bytes, former, credential.password) : bytes,
    current?.bytes ?? null,
  );
}

/**
 * Does what the step says, and removes the folders that we made when the file is done with. While a content of ours has the
 * file's name, the user's own file has another one beside it, and comes back under its own: with its access list, its
 * attributes and times, of which this process knows nothing, and without taking space. Throws the system's errors.
 */
export function perform(root: string, { record, action, used, own }: Rewrite): void {
  const { path: file, temporary, aside } = record;
  if (action === 'remove') remove(file);
  else if (action !== 'none') {
    makeFolders(path.dirname(file), 0o700);
    if (action.manner.private) {
      if (own) setAside(file, aside);
      replacePrivately(root, file, temporary, action.bytes, action.manner);
    } else if (!bringBack(aside, file, action)) replace(file, temporary, action.bytes, action.manner);
  }
  if (used) return;
  remove(aside);
  for (const folder of record.folders.toReversed()) removeIfEmpty(folder);
}

/** Removes a folder, unless somebody put something into it, or removed or replaced it: then it is not ours any more. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!/^(ENOTEMPTY|EEXIST|ENOENT|ENOTDIR)$/.test(errorCode(error) ?? '')) throw error;
  }
}

function firstRecord(ledger: Ledger, file: string, current: Present | null): FileRecord {
  // A folder that we made for another file is also here for this one, and goes with whichever is last.
  const made = new Set([...ledger.files.flatMap(({ folders }) => folders), ...missingFolders(file)]);
  const folders: string[] = [];
  for (let folder = path.dirname(file); made.has(folder); folder = path.dirname(folder)) folders.unshift(folder);
  const name = `.${path.basename(file).replace(/^\./, '')}.setup-artifact-registry-python-${randomBytes(6).toString('hex')}`;
  return {
    path: file,
    temporary: path.join(path.dirname(file), name),
    aside: asideOf(path.join(path.dirname(file), name)),
    folders,
    original: current && { sha256: digest(current.bytes), mode: current.mode, group: current.group },
    known: [],
  };
}

function isKnown({ original, known }: FileRecord, current: Present | null): boolean {
  if (current === null) return original === null;
  const sha256 = digest(current.bytes);
  return sha256 === original?.sha256 || known.includes(sha256);
}

/** What a mode is seen as: Windows keeps one bit of it, whether a file is read-only. */
function shownMode(mode: number): number {
  if (process.platform !== 'win32') return mode;
  return (mode & 0o200) === 0 ? 0o444 : 0o666;
}

/** The mode of what we wrote, as it is seen. */
const SHOWN = shownMode(PRIVATE.mode);

/** The mode is the user's, unless it is the one that we gave to a content of ours. */
function snapshotOf(original: Buffer, before: Snapshot | null, current: Present | null): Snapshot {
  const sha256 = digest(original);
  const ours = current === null || (current.mode === SHOWN && !current.bytes.equals(original));
  return {
    sha256,
    mode: ours ? (before?.mode ?? PRIVATE.mode) : current.mode,
    group: before?.group ?? current?.group ?? 0,
  };
}

function actionFor(current: Present | null, bytes: Content, manner: Manner): Rewrite['action'] {
  if (bytes === null) return current === null ? 'none' : 'remove';
  const sameMode = current !== null && shownMode(current.mode) === shownMode(manner.mode);
  return current?.bytes.equals(bytes) && sameMode ? 'none' : { bytes, manner };
}
