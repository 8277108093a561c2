import { Secret } from '../secret.ts';
import type { Change } from './change.ts';
import type { Holder } from './holder.ts';

/** What one holder lays over one file. */
export type Layer = Change & {
  /** The user's own file held the secret of this layer before the layer came: nothing to tell where it still does after. */
  readonly theirs?: true;
};

/** A holder with its layers; `path` in a layer is a real path. */
export interface HolderRecord extends Holder {
  readonly layers: readonly Layer[];
}

/** A file as it was, whose bytes lie in the ledger's folder under their digest. */
export interface Snapshot {
  readonly sha256: string;
  readonly mode: number;
  readonly group: number;
}

/** A file that holders share. */
export interface FileRecord {
  readonly path: string;
  /** The name under which each new content is written before it is renamed. */
  readonly temporary: string;
  /** Folders that were not there, outermost first. */
  readonly folders: readonly string[];
  /** The user's own file, without any layer; null where there is none. */
  readonly original: Snapshot | null;
  /** Digests of contents that are the original with layers over it; anything else is the user's doing. */
  readonly known: readonly string[];
}

/** Who uses which files, and how they were. Holders are in the order of their layers. */
export interface Ledger {
  readonly version: 1;
  readonly holders: readonly HolderRecord[];
  readonly files: readonly FileRecord[];
}

export const EMPTY: Ledger = { version: 1, holders: [], files: [] };

/** The layers that these holders lay over a file, lowest first. */
export function layersOf(holders: readonly HolderRecord[], path: string): Layer[] {
  return holders.flatMap(({ layers }) => layers.filter((layer) => layer.path === path));
}

/** The paths that a holder has layers on, each once. */
export function pathsOfHolder({ layers }: HolderRecord): string[] {
  return [...new Set(layers.map(({ path }) => path))];
}

/** The ledger as text, secrets opened: it is written to a file that only its user can read. */
export function serialise(ledger: Ledger): string {
  // A Secret prints as *** through its own toJSON; the replacer sees the object that holds it, and so the Secret itself.
  return JSON.stringify(ledger, function (this: Record<string, unknown>, name, value) {
    const held = this[name];
    return held instanceof Secret ? { secret: held.reveal() } : value;
  });
}

/** Reads what `serialise` gave; secrets are closed again. Throws an Error that says what is wrong with the text. */
export function parse(text: string): Ledger {
  let ledger: unknown;
  try {
    ledger = JSON.parse(text, (_name, value) => (typeof value?.secret === 'string' ? new Secret(value.secret) : value));
  } catch {
    throw new Error('it is not JSON');
  }
  if (!isLedger(ledger)) throw new Error('it is not a ledger of version 1');
  return ledger;
}

function isLedger(value: unknown): value is Ledger {
  const { version, holders, files } = (value ?? {}) as Partial<Record<keyof Ledger, unknown>>;
  return version === 1 && Array.isArray(holders) && Array.isArray(files);
}
