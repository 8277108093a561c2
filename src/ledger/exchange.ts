import type { Machine } from '../machine/machine.ts';
import type { Process } from '../machine/processes.ts';
import { Secret } from '../secret.ts';
import type { Pair } from './forms.ts';
import type { Holder } from './holder.ts';
import { type FileRecord, type HolderRecord, type Layer, type Ledger, pathsOfHolder } from './ledger.ts';
import { locked } from './lock.ts';
import { isReplaced, look, type Present } from './look.ts';
import { patiently } from './patience.ts';
import { replace } from './replace.ts';
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
    const renewed: HolderRecord = {
      ...mine,
      credential: fresh,
      former,
      until: expiresAt.getTime(),
      layers: mine.layers.map((layer) => renewLayer(layer, former, fresh.password)),
    };
    const rewrites = pathsOfHolder(mine).flatMap((path) => rewriteFor(path, former, fresh.password));
    const files = ledger.files.map((record) => knowing(record, rewrites));
    // Old and new are both known from here on, so that a kill before a rename leaves nothing that is taken for the user's.
    save(root, ledger, withHolder({ ...ledger, files }, sealed(renewed, use.key)), []);
    for (const { path, present, bytes } of rewrites) {
      const temporary = files.find((record) => record.path === path)?.temporary;
      if (temporary !== undefined) replace(path, temporary, bytes, { ...present, private: true });
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
}

/** The file with the new password, where an old one stands in it. */
function rewriteFor(path: string, former: readonly Secret[], fresh: Secret): Exchanged[] {
  try {
    const present = look(path);
    if (present === null) return [];
    const bytes = swapped(present.bytes, former, fresh);
    return bytes.equals(present.bytes) ? [] : [{ path, present, bytes }];
  } catch (error) {
    if (isReplaced(error)) return [];
    throw error;
  }
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
    if (Array.isArray(value)) return value.map(renew);
    return value instanceof Secret ? value.map((text) => swapped(Buffer.from(text), former, fresh).toString()) : value;
  };
  if (layer.kind === 'create') return layer;
  const edits = layer.edits.map((one) =>
    Object.fromEntries(Object.entries(one).map(([name, value]) => [name, renew(value)])),
  );
  // The vocabulary of an edit stays what it was, which the type of a table by name cannot say.
  return { ...layer, edits: edits as never };
}
