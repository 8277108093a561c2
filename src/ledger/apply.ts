import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure, type Problem } from '../failure.ts';
import type { Machine } from '../machine/machine.ts';
import { makeFolders } from '../machine/make-folders.ts';
import type { Change } from './change.ts';
import { check, type Next, type Objections, type Watch } from './check.ts';
import { contestants } from './claims.ts';
import { type Holder, isDead, judgeOf } from './holder.ts';
import { EMPTY, type HolderRecord, type Ledger, layersOf, pathsOfHolder } from './ledger.ts';
import { isBusy, locked } from './lock.ts';
import { failed } from './look.ts';
import { patiently } from './patience.ts';
import { type Receipt, receiptFor } from './receipt.ts';
import { remember, without } from './records.ts';
import { remove } from './replace.ts';
import { perform, planRewrite } from './rewrite.ts';
import { isOurs, type Place } from './root.ts';
import { loadFormats } from './settle.ts';
import { load, peek, save, settle } from './store.ts';
import { type ReleasedFile, withdraw } from './withdraw.ts';

/** A file that now holds what was asked. */
export interface AppliedFile {
  /** As it was asked for. */
  readonly path: string;
  /** Whether there was no such file. */
  readonly created: boolean;
}

/** What `apply` came to. */
export interface Applied {
  readonly files: readonly AppliedFile[];
  /** What was put right for jobs that ended without their post step, and what could not be. */
  readonly recovered: readonly ReleasedFile[];
  readonly unrecovered: readonly Problem[];
  /** What post needs to know of this use. */
  readonly receipt: Receipt;
  /** Why optional changes were not made, or do not count for now. */
  readonly left: readonly Problem[];
}

/** How changes are made. */
export interface ApplyOptions extends Watch {
  /** The result is the user's own, and nobody undoes it. */
  readonly keep?: boolean;
  /** Takes what post needs to know, before anything is written. */
  readonly announce?: (receipt: Receipt) => void;
  /** Whether the credential will be renewed, for the receipt. */
  readonly renewed?: boolean;
  /** Where the ledger is, for the receipt. */
  readonly place?: Place;
}

/**
 * Makes these changes for a holder, in place of those it made before. First the files of jobs that are over are put right. Everything is
 * checked before anything is written. What the system refuses is tried again for a while. Throws one Failure with every problem. If
 * writing itself fails (a full disk), what was written stays until `release`; with `keep` it is undone at once.
 */
export async function apply(
  root: string,
  machine: Machine,
  holder: Holder,
  changes: readonly Change[],
  options: ApplyOptions = {},
): Promise<Applied> {
  const recovered: ReleasedFile[] = [];
  const applied = await patiently(() => applyOnce(root, machine, holder, changes, options, recovered));
  return { ...applied, recovered };
}

/** Whether `apply` would make these changes now, all of them; nothing is written. */
export async function isApplicable(
  root: string,
  machine: Machine,
  holder: Holder,
  changes: readonly Change[],
): Promise<boolean> {
  try {
    const ledger = peek(root);
    await loadFormats([...changes, ...ledger.holders.flatMap(({ layers }) => layers)]);
    const { problems, disputes } = check(root, machine, ledger, holder, changes, {});
    return problems.length + disputes.length === 0;
  } catch {
    // Whatever it is, `apply` meets it again, and says so.
    return false;
  }
}

async function applyOnce(
  root: string,
  machine: Machine,
  holder: Holder,
  changes: readonly Change[],
  options: ApplyOptions,
  recovered: ReleasedFile[],
): Promise<Omit<Applied, 'recovered'>> {
  let entered = false;
  try {
    isOurs(root, machine.user);
    await loadFormats(changes);
    return await locked(root, async () => {
      entered = true;
      const judge = judgeOf(machine);
      const found = await load(root);
      const over = found.holders.filter((one) => one.id !== holder.id && isDead(one, judge));
      const dead = over.length > 0 ? withdraw(root, found, over) : undefined;
      recovered.push(...(dead?.files ?? []));
      const before = dead?.ledger ?? found;
      const { left, checked } = choose(changes, (some) => check(root, machine, before, holder, some, options));
      const { problems, disputes, ...next } = checked;
      if (problems.length + disputes.length > 0) throw new Failure([...problems, ...disputes]);
      const receipt = receiptFor(holder, options.place ?? 'home', next.holder, next.steps, options.renewed);
      options.announce?.(receipt);
      write(root, before, next, options.keep ?? false);
      const files = next.layers.map(({ asked, layer }) => ({
        path: asked,
        created: next.steps.some(({ record }) => record.path === layer.path && record.original === null),
      }));
      return {
        files,
        unrecovered: dead ? [...dead.problems, ...dead.copies] : [],
        left: [...left, ...next.shared],
        receipt,
      };
    });
  } catch (error) {
    const failure = failed(error, root);
    if (entered || isBusy(failure)) throw failure;
    // The ledger cannot be kept; say what is wrong with the files in the same breath.
    const needed = changes.filter(({ optional }) => !optional);
    const { problems } = check(root, machine, EMPTY, holder, needed, options);
    throw new Failure([...failure.problems, ...problems], { cause: error });
  }
}

/** What the changes come to, without those that are optional and meet a problem, file by file. */
function choose(
  changes: readonly Change[],
  checkedOf: (changes: readonly Change[]) => Next & Objections,
): { readonly checked: Next & Objections; readonly left: readonly Problem[] } {
  const all = checkedOf(changes);
  // Nearly always: a look at each file by itself would come to the same.
  if (all.problems.length + all.taken.length === 0) return { checked: all, left: [] };
  const left = new Map<string, readonly Problem[]>();
  for (const path of new Set(changes.flatMap((change) => (change.optional ? [change.path] : [])))) {
    const { problems, taken } = checkedOf(changes.filter((change) => change.path === path));
    if (problems.length + taken.length > 0) left.set(path, [...problems, ...taken]);
  }
  return { checked: checkedOf(changes.filter(({ path }) => !left.has(path))), left: [...left.values()].flat() };
}

function write(root: string, before: Ledger, { holder, holders, steps }: Next, keep: boolean): void {
  // The marker first: a holder without one counts as dead.
  makeFolders(path.dirname(holder.marker));
  writeFileSync(holder.marker, '', { mode: 0o600 });
  const during: Ledger = { ...remember(before, steps), holders };
  save(
    root,
    before,
    during,
    steps.flatMap(({ original }) => original ?? []),
  );
  try {
    for (const step of steps) at(step.record.path, () => perform(root, step));
    if (keep) hand(root, during, holder);
    else if (steps.some(({ used }) => !used)) settle(root, during, without(during, [], new Set()));
  } catch (error) {
    // Nobody calls release for what was to stay.
    if (keep) withdraw(root, during, [holder]);
    throw error;
  }
}

/** Makes what the holder laid over its files part of the user's own files; only then it leaves. */
function hand(root: string, ledger: Ledger, holder: HolderRecord): void {
  const others = ledger.holders.filter(({ id }) => id !== holder.id);
  const shared = pathsOfHolder(holder).filter((file) => layersOf(others, file).length > 0);
  const steps = shared.map((file) => {
    // What two owners claim is in no file now, and does not come to stay in one either.
    const theirs = layersOf(others, file);
    const kept = layersOf([holder], file).filter((layer) => contestants(layer, theirs).length === 0);
    return planRewrite(root, ledger, file, others, kept);
  });
  const during = remember(ledger, steps);
  save(
    root,
    ledger,
    during,
    steps.flatMap(({ original }) => original ?? []),
  );
  for (const step of steps) at(step.record.path, () => perform(root, step));
  const after = without(during, [holder], new Set());
  // What was the user's own file is no more.
  for (const { path: file, aside } of during.files) if (!after.files.some((one) => one.path === file)) remove(aside);
  settle(root, during, after);
  remove(holder.marker);
}

function at(file: string, step: () => void): void {
  try {
    step();
  } catch (error) {
    throw failed(error, file);
  }
}
