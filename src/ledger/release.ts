import { Failure, type Problem } from '../failure.ts';
import type { Machine } from '../machine/machine.ts';
import type { Process } from '../machine/processes.ts';
import { blot } from './blot.ts';
import { LEDGER_LOST, NOT_RESTORED, SECRET_MAY_REMAIN } from './failures.ts';
import { isDead, judgeOf, markerOf } from './holder.ts';
import { type HolderRecord, pathsOfHolder } from './ledger.ts';
import { locked } from './lock.ts';
import { lookBehind, reasonOf } from './look.ts';
import { patiently, systemCode } from './patience.ts';
import { removeUnfinished } from './private-folder.ts';
import type { Receipt, ReceiptFile } from './receipt.ts';
import { remove } from './replace.ts';
import { isOurs, ledgerRoot } from './root.ts';
import { isSealed, sealed } from './seal.ts';
import { seeOff } from './see-off.ts';
import { digest, load, peek, secretFilesOf } from './store.ts';
import { isTraced } from './traces.ts';
import { type ReleasedFile, withdraw } from './withdraw.ts';

/** What became of the files of a holder that left, and of those of jobs that ended without leaving. */
export interface Released {
  readonly files: readonly ReleasedFile[];
  /** What is not as it should be, though no secret is left by it. */
  readonly problems: readonly Problem[];
  readonly recovered: readonly ReleasedFile[];
  /** What could not be put right for a job that is over: a warning, since this job did not write it. */
  readonly unrecovered: readonly Problem[];
}

/**
 * Takes the lines of a use out of every file: the last holder of a file gives the user's own file back. Throws one Failure
 * with everything, unless it is known that no secret of this use is left on disk: believed is the sealed record of the
 * ledger, and where there is none, what the named files hold now.
 */
export async function release(root: string, machine: Machine, receipt: Receipt): Promise<Released> {
  // An attempt that is made again says nothing twice.
  const files = new Map<string, ReleasedFile>();
  const copies: Problem[] = [];
  const recovered: ReleasedFile[] = [];
  const unrecovered: Problem[] = [];
  let problems: readonly Problem[];
  let keeper: Process | undefined;
  // First, as its keeper ends when it is gone.
  try {
    remove(markerOf(machine, receipt.holder));
  } catch {
    // An empty file, in a folder that the runner empties.
  }
  // Before the lock, as it may have that, and a step may have stopped it there.
  await seeOffAny(recordOf(root, receipt)?.keeper);
  try {
    problems = await patiently(async () => {
      if (!isOurs(root, machine.user)) {
        if (process.platform === 'win32') removeUnfinished(root);
        return lost(root, receipt, 'the ledger no longer exists');
      }
      return await locked(root, async () => {
        const judge = judgeOf(machine);
        const ledger = await load(root, (one) => isOf(one, receipt));
        const others = ledger.holders.filter((one) => one.id !== receipt.holder && isDead(one, judge));
        const dead = withdraw(root, ledger, others);
        recovered.push(...dead.files);
        unrecovered.push(...dead.problems, ...dead.copies);
        const mine = dead.ledger.holders.find(({ id }) => id === receipt.holder);
        if (mine === undefined) return lost(root, receipt, 'the ledger does not know of it any more');
        if (!isSealed(mine, receipt.key)) return lost(root, receipt, 'its record was changed');
        keeper = mine.keeper;
        // What cannot be put right now is the next use's to put right: this one is over, whatever else of the job is left.
        const over = (record: HolderRecord) => sealed({ ...record, until: 0 }, receipt.key);
        const end = withdraw(root, dead.ledger, [mine], over, receipt.place === 'temp' ? filesOfHome(machine) : []);
        for (const file of end.files) files.set(file.path, file);
        copies.push(...end.copies);
        if (systemCode(end.error) === undefined) return end.problems;
        throw new Failure(end.problems, { cause: end.error });
      });
    });
  } catch (error) {
    // Before the secret is overwritten, or the keeper could put another in its place.
    keeper ??= recordOf(root, receipt)?.keeper;
    await seeOffAny(keeper);
    problems = stopped(root, receipt, error, new Set(files.keys()));
  }
  problems = [...problems, ...copies];
  // Where main was killed, it may have checked in just now.
  await seeOffAny(keeper);
  if (problems.some(({ code }) => code === SECRET_MAY_REMAIN.code)) throw new Failure(problems);
  return { files: [...files.values()], problems, recovered, unrecovered };
}

/** The files that uses in the home have lines in, perhaps with the same credential, while one in RUNNER_TEMP only watches them. */
function filesOfHome(machine: Machine): readonly string[] {
  try {
    return peek(ledgerRoot(machine, 'home')).holders.flatMap(pathsOfHolder);
  } catch {
    return [];
  }
}

async function seeOffAny(keeper: Process | undefined): Promise<void> {
  if (keeper !== undefined && keeper.pid !== process.pid) await seeOff(keeper);
}

/** The ledger says nothing that can be believed: looks for the credential in the files that main named. */
function lost(root: string, receipt: Receipt, because: string): readonly Problem[] {
  const left = receipt.files.filter((file) => mayHold(file, receipt));
  if (left.length > 0) return left.map(({ path }) => SECRET_MAY_REMAIN({ path, because }));
  return receipt.files.length === 0
    ? []
    : [LEDGER_LOST({ root, because, paths: receipt.files.map(({ path }) => path) })];
}

/** The work could not be done to its end: takes at least the secret out, and tells where it may be left. */
function stopped(root: string, receipt: Receipt, error: unknown, done: ReadonlySet<string>): readonly Problem[] {
  const record = systemCode(error) === undefined ? undefined : recordOf(root, receipt);
  if (record !== undefined) blot(record, secretFilesOf(root));
  const because = reasonOf(error, root);
  const files = [...receipt.files, ...secretFilesOf(root).map((path) => ({ path, original: null }))];
  const left = files.filter((file) => mayHold(file, receipt));
  if (left.length > 0) return left.map(({ path }) => SECRET_MAY_REMAIN({ path, because }));
  const undone = receipt.files.map(({ path }) => path).filter((path) => !done.has(path));
  return (undone.length > 0 ? undone : [root]).map((path) => NOT_RESTORED({ path, because }));
}

/** The record of this use, read without a lock, which may be what cannot be had. */
function recordOf(root: string, receipt: Receipt): HolderRecord | undefined {
  try {
    return peek(root).holders.find((one) => isOf(one, receipt));
  } catch {
    return undefined;
  }
}

/** Whether the record is that of this use, as the use wrote it. */
function isOf(record: HolderRecord, { holder, key }: Receipt): boolean {
  return record.id === holder && isSealed(record, key);
}

function mayHold({ path, original }: ReceiptFile, { traces, key, renewed }: Receipt): boolean {
  try {
    const present = lookBehind(path);
    if (present === null || digest(present.bytes) === original) return false;
    // The newest password of several is only known to the ledger; the name beside it is always the same.
    return isTraced(present.bytes, traces, key) || (renewed !== undefined && present.bytes.includes(renewed));
  } catch {
    return true;
  }
}
