import path from 'node:path';
import type { Problem } from '../failure.ts';
import type { FormatName } from '../formats/catalogue.ts';
import { UnreadableConfig } from '../formats/format.ts';
import type { Machine } from '../machine/machine.ts';
import { present } from '../present.ts';
import type { Change } from './change.ts';
import { contestants } from './claims.ts';
import { copiesBeside } from './copies.ts';
import { ENTRY_DISPUTED, ENTRY_SHARED, ENTRY_TAKEN, FILE_CANNOT_HOLD, UNREADABLE } from './edit-failures.ts';
import { FILE_EXISTS } from './file-failures.ts';
import { holds, type Pair } from './forms.ts';
import type { Holder } from './holder.ts';
import { type HolderRecord, type Layer, type Ledger, layersOf, pathsOfHolder } from './ledger.ts';
import { failed, hindrances, look, realPath } from './look.ts';
import { planRewrite, type Rewrite } from './rewrite.ts';
import { sealed } from './seal.ts';
import { holdsSecret } from './settle.ts';

/** What the changes hand to the clients, and where post looks for it besides. */
export interface Watch {
  readonly credential?: Pair;
  /** Files that are not changed. */
  readonly watched?: readonly string[];
}

interface Asked {
  readonly asked: string;
  readonly layer: Layer;
}

/** The ledger's next state, and how the files get there. */
export interface Next {
  readonly holder: HolderRecord;
  readonly holders: readonly HolderRecord[];
  readonly layers: readonly Asked[];
  readonly steps: readonly Rewrite[];
  /** Entries that others claim too, and nobody has for now. */
  readonly shared: readonly Problem[];
}

/** Why changes are not made. */
export interface Objections {
  readonly problems: readonly Problem[];
  /** Entries that another use holds, and that cannot be given up. */
  readonly disputes: readonly Problem[];
  /** Entries that another use holds, and that can be done without. */
  readonly taken: readonly Problem[];
}

/**
 * What the changes come to, with what stands against them, file by file: nothing is written. `before` is the ledger without the dead. Throws
 * nothing but mistakes of ours.
 */
export function check(
  root: string,
  machine: Machine,
  before: Ledger,
  { key, ...entry }: Holder,
  changes: readonly Change[],
  { credential, watched = [] }: Watch,
): Next & Objections {
  const problems: Problem[] = [];
  const attempt = <T>(file: string, step: () => T, format?: FormatName): T[] => {
    try {
      return [step()];
    } catch (error) {
      problems.push(...explained(error, file, format));
      return [];
    }
  };
  const layers = changes.flatMap((change) =>
    attempt(change.path, () => ({ asked: change.path, layer: { ...change, path: realPath(change.path) } })),
  );
  const next: HolderRecord = {
    ...entry,
    layers: layers.map(({ layer }) => layer),
    ...present({ credential }),
    watched: [],
    seal: '',
  };
  const former = before.holders.find(({ id }) => id === entry.id);
  const holders = former ? before.holders.map((one) => (one === former ? next : one)) : [...before.holders, next];
  const files = new Set([...(former ? pathsOfHolder(former) : []), ...pathsOfHolder(next)]);
  const steps = [...files].flatMap((file) => {
    const steps = attempt(file, () => planRewrite(root, before, file, holders), formatOf(holders, file));
    // A folder or a pipe in its place says all there is to say.
    for (const { record } of steps) attempt(file, () => problems.push(...hindrances(record, machine)));
    if (isTaken(file, before, next)) problems.push(FILE_EXISTS({ path: file }));
    return steps;
  });
  const others = watched
    .map(realOrNamed)
    .filter((file) => !files.has(file) && credential && isFreeOf(file, credential));
  const copies = pathsOfHolder(next)
    .flatMap(copiesBeside)
    .filter((file) => credential && !isFreeOf(file, credential));
  const marked = sealed(
    {
      ...next,
      layers: next.layers.map((layer) => markTheirs(layer, steps, credential)),
      watched: [...new Set(others)],
      ...present({ copies: copies.length > 0 ? [...new Set(copies)] : undefined }),
    },
    key,
  );
  const { disputes, shared, taken } = weigh(next, holders);
  return {
    holder: marked,
    holders: holders.map((one) => (one === next ? marked : one)),
    layers,
    steps,
    shared,
    problems,
    disputes,
    taken,
  };
}

/** What comes of entries that other holders claim too: nobody has one where all can do without, and else the step is refused. */
function weigh({ id, layers }: HolderRecord, holders: readonly HolderRecord[]) {
  const others = holders.filter((one) => one.id !== id);
  const disputes: Problem[] = [];
  const shared: Problem[] = [];
  const taken: Problem[] = [];
  for (const layer of layers) {
    const against = contestants(layer, layersOf(others, layer.path));
    if (against.length === 0 || layer.kind !== 'edit' || layer.claim === undefined) continue;
    const seen = { path: layer.path, key: layer.claim.key };
    if ([layer, ...against].every(({ optional }) => optional)) shared.push(ENTRY_SHARED(seen));
    else if (layer.optional && against.every((one) => one.kind === 'edit' && one.claim?.first))
      taken.push(ENTRY_TAKEN(seen));
    else disputes.push(ENTRY_DISPUTED(seen));
  }
  return { disputes, shared, taken };
}

function markTheirs(layer: Layer, steps: readonly Rewrite[], credential: Pair | undefined): Layer {
  const own = steps.find(({ record }) => record.path === layer.path)?.original;
  return own && holdsSecret(own, [layer], credential) ? { ...layer, theirs: true } : layer;
}

/** Whether the credential does not stand in the file; what cannot be read is not known to be free of it. */
function isFreeOf(file: string, credential: Pair): boolean {
  try {
    const present = look(file);
    return present === null || !holds(present.bytes, credential.password);
  } catch {
    return false;
  }
}

/** Whether a file of our own is to be made where something is that is not this holder's. */
function isTaken(file: string, before: Ledger, next: HolderRecord): boolean {
  const wanted = layersOf([next], file).filter(({ kind }) => kind === 'create').length;
  if (wanted === 0) return false;
  const others = before.holders.filter(({ id }) => id !== next.id);
  const mine = before.files.some((record) => record.path === file && record.original === null);
  return wanted > 1 || layersOf(others, file).length > 0 || (!mine && look(file) !== null);
}

/** Where a file that is only looked at really is, so that one behind a link is not taken for another; as named where nothing leads. */
function realOrNamed(file: string): string {
  try {
    return realPath(file);
  } catch {
    return path.resolve(file);
  }
}

function formatOf(holders: readonly HolderRecord[], file: string): FormatName | undefined {
  return layersOf(holders, file).find((layer) => layer.kind === 'edit')?.format;
}

function explained(error: unknown, file: string, format: FormatName = 'pip'): readonly Problem[] {
  if (error instanceof UnreadableConfig) {
    return [UNREADABLE[format]({ path: file, line: error.line, reason: error.reason })];
  }
  if (error instanceof RangeError) return [FILE_CANNOT_HOLD({ path: file, reason: error.message })];
  return failed(error, file).problems;
}
