import type { Machine } from '../machine/machine.ts';
import type { Process } from '../machine/processes.ts';
import { present } from '../present.ts';
import { Secret } from '../secret.ts';
import { blotFormer } from './blot.ts';
import type { Pair } from './forms.ts';
import type { Holder } from './holder.ts';
import { type FileRecord, type HolderRecord, type Layer, type Ledger, pathsOfHolder } from './ledger.ts';
import { locked } from './lock.ts';
import { isReplaced, look, namesOf, type Present } from './look.ts';
import { patiently } from './patience.ts';
import { replacePrivately } from './replace.ts';
import { isOurs } from './root.ts';
import { isSealed, sealed } from './seal.ts';
import { digest, load, save } from './store.ts';
import { swapped } from './swap.ts';

/** As many passwords of one use can work at the same time: each is renewed after a third of its life. */
const FORMER = 3;

/** A use as its keeper knows it. */
export type Kept = Pick<Holder, 'id' | 'key'>;

/**
 * Puts a newer password in the place of the former one: in the files of the use as they are now, whatever the user did to them, and
 * in the ledger. Not a byte more changes; a file that lost the password is left alone. True when it is done; false where the ledger does
 * not know the use any more, or not as it was. A reader sees the old file or the new one. Throws Failure and the system's errors.
 */
export async function exchange(
  root: string,
  machine: Machine,
  use: Kept,
  fresh: Pair,
  expiresAt: Date,
): Promise<boolean> {
  return await withRecord(root, machine, use, (ledger, mine) => {
    const { credential, former: older = [] } = mine;
    if (credential === undefined) return;
    const again = credential.password.reveal() === fresh.password.reveal();
    const former = again ? older : [credential.password, ...older].slice(0, FORMER);
    const rewrites = pathsOfHolder(mine).flatMap((path) => rewriteFor(path, former, fresh.password));
    const linked = new Set(mine.linked);
    for (const { path, hasOtherNames } of rewrites) if (hasOtherNames) linked.add(path);
    const renewed: HolderRecord = {
      ...mine,
      credential: fresh,
      former,
      until: expiresAt.getTime(),
      layers: mine.layers.map((layer) => renewLayer(layer, former, fresh.password)),
      ...present({ linked: linked.size > 0 ? [...linked] : undefined }),
    };
    const files = ledger.files.map((record) => knowing(record, rewrites));
    // Old and new are both known from here on, so that a kill before a rename leaves nothing that is taken for the user's.
    save(root, ledger, withHolder({ ...ledger, files }, sealed(renewed, use.key)), []);
    for (const rewrite of rewrites) {
      const temporary = files.find((record) => record.path === rewrite.path)?.temporary;
      if (temporary !== undefined) perform(root, rewrite, temporary, former);
    }
  });
}

/** Notes which process renews the credential of a use, so that post can wait for its end. False, and throws, as `exchange`. */
export async function checkIn(root: string, machine: Machine, use: Kept, keeper: Process): Promise<boolean> {
  return await withRecord(root, machine, use, (ledger, mine) => {
    save(root, ledger, withHolder(ledger, sealed({ ...mine, keeper }, use.key)), []);
  });
}

async function withRecord(
  root: string,
  machine: Machine,
  { id, key }: Kept,
  work: (ledger: Ledger, mine: HolderRecord) => void,
): Promise<boolean> {
  return await patiently(async () => {
    if (!isOurs(root, machine.user)) return false;
    return await locked(root, async () => {
      const ledger = await load(root);
      const mine = ledger.holders.find((one) => one.id === id);
      if (mine === undefined || !isSealed(mine, key)) return false;
      work(ledger, mine);
      return true;
    });
  });
}

function withHolder(ledger: Ledger, mine: HolderRecord): Ledger {
  return { ...ledger, holders: ledger.holders.map((one) => (one.id === mine.id ? mine : one)) };
}

interface Exchanged {
  readonly path: string;
  readonly present: Present;
  readonly bytes: Buffer;
  readonly hasOtherNames: boolean;
}

/** The file with the new password, where an old one stands in it. */
function rewriteFor(path: string, former: readonly Secret[], fresh: Secret): Exchanged[] {
  try {
    const present = look(path);
    if (present === null) return [];
    const bytes = swapped(present.bytes, former, fresh);
    return bytes.equals(present.bytes) ? [] : [{ path, present, bytes, hasOtherNames: namesOf(path) > 1 }];
  } catch (error) {
    if (isReplaced(error)) return [];
    throw error;
  }
}

/** A step may have given the file another name: what keeps that name loses the credential, as nobody would renew it there. */
function perform(
  root: string,
  { path, present, bytes, hasOtherNames }: Exchanged,
  temporary: string,
  former: readonly Secret[],
): void {
  const manner = { ...present, mode: narrowed(present.mode), private: true };
  const work = (): void => replacePrivately(root, path, temporary, bytes, manner);
  if (hasOtherNames) blotFormer({ path, temporary }, former, work);
  else work();
}

/**
 * The mode for a new file in the place of one of this mode. With an access list, which the new one does not have, the bits of the
 * group are a mask and say nothing of the group: it gets what everybody has.
 */
function narrowed(mode: number): number {
  return mode & (0o7707 | ((mode & 0o7) << 3));
}

/** What was the original with layers over it is so with the new password too; what the user changed stays the user's. */
function knowing(record: FileRecord, rewrites: readonly Exchanged[]): FileRecord {
  const rewrite = rewrites.find(({ path }) => path === record.path);
  if (rewrite === undefined) return record;
  const before = digest(rewrite.present.bytes);
  return record.known.includes(before) ? { ...record, known: [before, digest(rewrite.bytes)] } : record;
}

/** The layer with the new password in each of its secrets that has an old one. */
function renewLayer(layer: Layer, former: readonly Secret[], fresh: Secret): Layer {
  const renew = (value: unknown): unknown => {
    if (value instanceof Secret) return value.map((text) => swapped(Buffer.from(text), former, fresh).toString());
    if (Array.isArray(value)) return value.map(renew);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renew(one)]));
  };
  // A layer stays what it was, in whatever vocabulary, but for the texts of its secrets.
  return renew(layer) as Layer;
}
