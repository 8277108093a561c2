import { existsSync, watch } from 'node:fs';
import { loadLibrary } from './credentials/google-library.ts';
import { obtain } from './credentials/obtain.ts';
import { forRenewal, untilRenewal } from './credentials/renewal.ts';
import { Failure } from './failure.ts';
import type { KeeperTask } from './keeper-task.ts';
import { checkIn, exchange } from './ledger/exchange.ts';
import { markerOf } from './ledger/holder.ts';
import { isBusy } from './ledger/lock.ts';
import { systemCode } from './ledger/patience.ts';
import { release } from './ledger/release.ts';
import { ledgerRoot } from './ledger/root.ts';
import { peek } from './ledger/store.ts';
import { countdown } from './machine/countdown.ts';
import type { Machine } from './machine/machine.ts';
import { isOver, processOf } from './machine/processes.ts';
import { liveNetwork } from './network/live.ts';
import { isPassing } from './network/passing.ts';

const LONGEST_MS = 24 * 3_600_000;
const TICK_MS = 1_000;
const SHORT_TICK_MS = 50;
const REFUSALS = 3;
/** Longer than a post step takes that has to wait for others. */
const POST_MS = 3 * 60_000;

/** What the keeper sees of the job when it looks around. */
type Sight = 'the job goes on' | 'the use is over' | 'the runner is gone';

/**
 * Renews the credential of a use until the use is over: obtains it again by main's own means, and exchanges old for new in
 * the files as they are. Ends when post released the use, when the service refuses again and again, or after a day. Where the runner is
 * gone, so that no post comes, it puts the files back itself. Prints nothing, as nobody reads it.
 */
export async function keepFresh(task: KeeperTask, machine: Machine, ready: () => void): Promise<void> {
  const { receipt } = task;
  const root = ledgerRoot(machine, receipt.place);
  const use = { id: receipt.holder, key: receipt.key };
  if (!(await checkIn(root, machine, use, processOf(process.pid)))) return;
  const look = lookout(task, machine, root);
  // Heard between two of its works, never within one. Where no post comes it still has to put the files back.
  process.on('SIGTERM', () => {
    if (look() !== 'the runner is gone') process.exit();
  });
  if (task.source.kind === 'application_default_credentials') await loadLibrary();
  const source = forRenewal(task.source);
  const end = performance.now() + LONGEST_MS;
  let expiresAt = new Date(task.expiresAt);
  // Before main ends, so that nobody has set the clock since it wrote the time down.
  let due = countdown(untilRenewal(expiresAt, new Date()));
  ready();
  for (let refusals = 0; refusals < REFUSALS && performance.now() < end; ) {
    const sight = await waitUntil(due, markerOf(machine, use.id), look);
    if (sight === 'the runner is gone') return void (await release(root, machine, receipt));
    if (sight === 'the use is over') return;
    try {
      const network = liveNetwork(machine.env);
      const { username, password, ...fresh } = await obtain({ source, method: task.method, passedOver: [] }, machine, {
        network,
        mask: () => {},
      });
      if (fresh.expiresAt === undefined) return;
      if (!(await exchange(root, machine, use, { username, password }, fresh.expiresAt))) return;
      expiresAt = fresh.expiresAt;
      refusals = 0;
    } catch (error) {
      if (!mayPass(error)) refusals += 1;
    }
    due = countdown(Math.max(TICK_MS, untilRenewal(expiresAt, new Date())));
  }
}

/** Whether the next try may go better: a host could not be asked, a disk was full, or another process has the ledger. */
export function mayPass(error: unknown): boolean {
  return systemCode(error) !== undefined || (error instanceof Failure && (isBusy(error) || isPassing(error)));
}

/** Gives what looks around; it remembers since when the marker is gone. */
function lookout({ receipt, worker }: KeeperTask, machine: Machine, root: string): () => Sight {
  let gone: number | undefined;
  return () => {
    if (worker !== undefined && isOver(worker)) return 'the runner is gone';
    if (existsSync(markerOf(machine, receipt.holder))) return 'the job goes on';
    if (!knows(root, receipt.holder)) return 'the use is over';
    gone ??= performance.now();
    // A step may have emptied RUNNER_TEMP, or post is at work. Where nobody knows the worker, and post does not come, it is the job that ended.
    return worker === undefined && performance.now() - gone > POST_MS ? 'the runner is gone' : 'the job goes on';
  };
}

/** Whether the ledger still knows the use; one that cannot be read for the moment may. */
function knows(root: string, id: string): boolean {
  try {
    return peek(root).holders.some((holder) => holder.id === id);
  } catch {
    return true;
  }
}

/** Waits until the time is due or the job is over, whichever is first; a marker that goes is seen at once. */
async function waitUntil(due: () => number, marker: string, look: () => Sight): Promise<Sight> {
  for (;;) {
    const sight = look();
    const left = due();
    if (sight !== 'the job goes on' || left <= 0) return sight;
    // Without a marker there is nothing to watch, and post may be waiting.
    await signOrTick(marker, Math.min(existsSync(marker) ? TICK_MS : SHORT_TICK_MS, left));
  }
}

function signOrTick(marker: string, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      watcher?.close();
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    const watcher = watched(marker, done);
  });
}

/** Some systems watch no files, or not so many: then the next tick sees it. */
function watched(marker: string, changed: () => void): ReturnType<typeof watch> | undefined {
  try {
    return watch(marker, changed).on('error', changed);
  } catch {
    return undefined;
  }
}
