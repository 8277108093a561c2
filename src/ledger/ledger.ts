import path from 'node:path';
import { FORMATS } from '../formats/catalogue.ts';
import type { Process } from '../machine/processes.ts';
import { fromRevealingJson, Secret, toRevealingJson } from '../secret.ts';
import type { Change } from './change.ts';
import type { Pair } from './forms.ts';
import type { HolderEntry } from './holder.ts';
import { count, either, fields, list, type Shape, text, value } from './shape.ts';

/** What one holder lays over one file. */
export type Layer = Change & {
  /** The user's own file held the secret of this layer before the layer came: nothing to tell where it still does after. */
  readonly theirs?: true;
};

/** A holder with its layers; `path` in a layer is a real path. */
export interface HolderRecord extends HolderEntry {
  readonly layers: readonly Layer[];
  /** What the layers hand to the clients, in whatever form. */
  readonly credential?: Pair;
  /** Passwords that `credential` took the place of, newest first: a process that was killed may have left one in a file. */
  readonly former?: readonly Secret[];
  /** Files that a step gave another name (a hard link), which an exchange left with an overwritten credential. */
  readonly linked?: readonly string[];
  /** The process that renews the credential. */
  readonly keeper?: Process;
  /** Files that the clients read too, in which the credential did not stand: it is looked for there when the holder leaves. */
  readonly watched: readonly string[];
  /** Copies of the files of the layers that held the credential before the layers came: nothing to tell of after. */
  readonly copies?: readonly string[];
  /** See `sealed`. */
  readonly seal: string;
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
  /** The name that the user's own file has while ours is in its place: see `perform`. */
  readonly aside: string;
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
export function pathsOfHolder({ layers }: Pick<HolderRecord, 'layers'>): string[] {
  return [...new Set(layers.map(({ path }) => path))];
}

/** A ledger, or a part of one, as text, secrets opened: it is written to a file that only its user can read. */
export function serialise(part: Ledger | HolderRecord): string {
  return toRevealingJson(part);
}

/** Reads what `serialise` gave; secrets are closed again. Throws an Error that says what is wrong with the text. */
export function parse(text: string): Ledger {
  let ledger: unknown;
  try {
    ledger = fromRevealingJson(text);
  } catch {
    throw new Error('it is not JSON');
  }
  const wrong = LEDGER(ledger, 'the ledger') ?? strayFile(ledger as Ledger);
  if (wrong !== undefined) throw new Error(`${wrong} is not as this version of the action writes it`);
  return ledger as Ledger;
}

// A ledger is believed only where every field is what `serialise` could have written: whoever opens it follows its paths.

const isPath = (one: string): boolean => path.isAbsolute(one) && path.normalize(one) === one && !one.includes('\0');
const filePath = text(isPath);
const sha256 = text((one) => /^[0-9a-f]{64}$/.test(one));
const secret = value((one) => one instanceof Secret);
const content = either(text(), secret);
const yes = value((one) => one === true);

const LAYER = either(
  fields(
    { kind: text((one) => one === 'create'), path: filePath, content },
    { encoding: text((one) => one === 'latin1'), theirs: yes, optional: yes },
  ),
  fields(
    {
      kind: text((one) => one === 'edit'),
      path: filePath,
      format: text((one) => Object.hasOwn(FORMATS, one)),
      // What an edit says is for its format to judge, which refuses what it cannot write.
      edits: list(value((one) => typeof one === 'object' && one !== null && Object.values(one).every(isOperand))),
    },
    { theirs: yes, optional: yes, claim: fields({ key: text(), owner: content }, { first: yes }) },
  ),
);

function isOperand(one: unknown): boolean {
  return (
    isPlain(one) ||
    one instanceof Secret ||
    (typeof one === 'object' &&
      one !== null &&
      Object.values(one).every((item) => isPlain(item) || item instanceof Secret))
  );
}

function isPlain(one: unknown): boolean {
  return typeof one === 'string' || typeof one === 'boolean';
}

const PROCESS = fields({ pid: count }, { start: text() });

const HOLDER = fields(
  {
    id: text((one) => /^[\w-]{1,64}$/.test(one)),
    job: text(),
    marker: filePath,
    host: fields({ name: text() }, { boot: text(), space: text() }),
    until: count,
    layers: list(LAYER),
    watched: list(filePath),
    seal: text(),
  },
  {
    worker: PROCESS,
    keeper: PROCESS,
    credential: fields({ username: text(), password: secret }),
    former: list(secret),
    linked: list(filePath),
    copies: list(filePath),
  },
);

const FILE: Shape = (record, at) =>
  fields({
    path: filePath,
    temporary: filePath,
    aside: filePath,
    folders: list(filePath),
    original: either(
      value((one) => one === null),
      fields({ sha256, mode: count, group: count }),
    ),
    known: list(sha256),
  })(record, at) ?? misplaced(record as FileRecord, at);

/** The names beside a file and the folders above it, which are removed some day, are those that only we give. */
function misplaced({ path: file, temporary, aside, folders }: FileRecord, at: string): string | undefined {
  const name = path.basename(temporary);
  if (path.dirname(temporary) !== path.dirname(file) || !TEMPORARY.test(name)) return `${at}.temporary`;
  if (aside !== asideOf(temporary)) return `${at}.aside`;
  return folders.every((folder) => file.startsWith(folder + path.sep)) ? undefined : `${at}.folders`;
}

/** The name beside a file for the user's own, made of the one for new contents. */
export function asideOf(temporary: string): string {
  return `${temporary}-original`;
}

/** The name beside a file for a former content of ours, as long as a secret in it is still to be overwritten. */
export function formerOf(temporary: string): string {
  return `${temporary}-former`;
}

const TEMPORARY = /^\..*\.setup-artifact-registry-python-[0-9a-f]{12}$/s;

const LEDGER = fields({ version: value((one) => one === 1), holders: list(HOLDER), files: list(FILE) });

/** Each layer has the record of its file. */
function strayFile({ holders, files }: Ledger): string | undefined {
  const known = new Set(files.map((file) => file.path));
  const stray = holders.findIndex((holder) => pathsOfHolder(holder).some((one) => !known.has(one)));
  return stray === -1 ? undefined : `the ledger.holders[${stray}].layers`;
}
