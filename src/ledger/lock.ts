import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../error-code.ts';
import { Failure } from '../failure.ts';
import { makeFolders } from '../machine/make-folders.ts';
import { isOver, processOf, thisHost } from '../machine/processes.ts';
import { present } from '../present.ts';
import { LEDGER_BUSY, LOCK_NOT_OURS } from './failures.ts';
import { makePrivateFolder } from './private-folder.ts';
import { isOurs } from './root.ts';

// The lock is a folder `lock` in the root that holds one file, named after its owner. A process makes such a folder under a name
// of its own and renames it to `lock`, which the system does for one process only while `lock` has something in it.
// Whoever finds the owner dead removes that owner's file, by its name, which is never used again, so a second finder cannot hit the
// next owner; the empty folder is then free. A kill at any point leaves a folder that names its dead owner, or an empty one.
// The root goes with a plain rmdir, which fails as long as anybody has something in it.

const LOCK = 'lock';
const TICKET = 'ticket-';
/** How owners are named, see `thisProcess`. */
const SIGNATURE = /^\d+\.\d*\.[0-9a-z]+\.[\w-]*(?:\.\d*)?$/;
/** How old the sign of an owner is at most, where it cannot be asked whether it lives; the work takes a moment. */
const STALE_MS = 10 * 60_000;
/** How many turns of others are waited for, at most, each with all of the patience. */
const CROWD = 10;

/** Does `work` while no other process does work with the same root; makes the root, and removes it when it is left empty.
 * Throws Failure LEDGER_BUSY after `patience` milliseconds, what `work` throws, and the system's errors. */
export async function locked<T>(root: string, work: () => T | Promise<T>, patience = 60_000): Promise<T> {
  const owner = thisProcess();
  const lock = path.join(root, LOCK);
  const ticket = path.join(root, TICKET + owner);
  try {
    await acquire(root, ticket, lock, owner, patience);
    return await work();
  } finally {
    for (const folder of [ticket, lock]) leave(folder, owner);
    attempt(() => rmdirSync(root));
  }
}

/** Whether a failure says that another process had the lock all the time. */
export function isBusy({ problems }: Failure): boolean {
  return problems.some(({ code }) => code === LEDGER_BUSY.code);
}

/** Takes the owner's file out of a folder, and the folder away. */
function leave(folder: string, owner: string): void {
  // A disk that fails for a moment must not keep others waiting for as long as this process lives.
  for (let tries = 0; tries < 3; tries++) {
    try {
      unlinkSync(path.join(folder, owner));
      break;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') break;
    }
  }
  attempt(() => rmdirSync(folder));
}

/** What is in the root besides the lock and the tickets. */
export function entriesOf(root: string): string[] {
  return readdirSync(root).filter((name) => name !== LOCK && !name.startsWith(TICKET));
}

/** Takes away the tickets of the dead; for whoever has the lock. */
export function clearTickets(root: string): void {
  for (const name of readdirSync(root).filter((one) => one.startsWith(TICKET))) {
    const owner = name.slice(TICKET.length);
    if (SIGNATURE.test(owner) && !isAlive(owner, path.join(root, name))) leave(path.join(root, name), owner);
  }
}

/** Milliseconds of the clock that nobody can set. `performance` has it too, and eleven parts of Node.js that are loaded with it. */
function steady(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

async function acquire(root: string, ticket: string, lock: string, owner: string, patience: number): Promise<void> {
  const user = process.geteuid?.();
  const end = steady() + CROWD * patience;
  let until = steady() + patience;
  let former: string | undefined;
  for (let tries = 1; ; tries++) {
    if (!isOurs(root, user)) makeRoot(root);
    // The last one out may remove the root at any time until the ticket is in it.
    if (makeTicket(ticket, owner) && take(ticket, lock)) return;
    const holder = clearDead(lock);
    // Others who take their turns make progress: only one who does not finish is waited for in vain.
    if (holder !== former) until = Math.min(steady() + patience, end);
    former = holder;
    if (steady() >= until) {
      throw new Failure(
        LEDGER_BUSY({
          root,
          holder: holder === undefined ? 'unknown' : describe(holder),
          seconds: Math.round(patience / 1000),
        }),
      );
    }
    // Many who look all the time would keep the one with the lock from its work.
    await sleep(holder === undefined ? 1 : 2 + Math.random() * Math.min(20 * tries, 250));
  }
}

function makeRoot(root: string): void {
  if (process.platform === 'win32') makePrivateFolder(root);
  else makeFolders(root, 0o700);
}

function makeTicket(ticket: string, owner: string): boolean {
  try {
    try {
      mkdirSync(ticket, { mode: 0o700 });
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    writeFileSync(path.join(ticket, owner), '', { mode: 0o600 });
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

function take(ticket: string, lock: string): boolean {
  try {
    renameSync(ticket, lock);
    return true;
  } catch (error) {
    const taken =
      process.platform === 'win32' ? /^(ENOTEMPTY|EEXIST|ENOENT|EPERM|EACCES|EBUSY)$/ : /^(ENOTEMPTY|EEXIST|ENOENT)$/;
    if (taken.test(errorCode(error) ?? '')) return false;
    throw error;
  }
}

/** Frees the lock of a dead owner; gives the living one, if any. */
function clearDead(lock: string): string | undefined {
  let names: string[];
  try {
    names = readdirSync(lock);
  } catch {
    return undefined;
  }
  for (const name of names) {
    const sign = path.join(lock, name);
    if (!SIGNATURE.test(name) || lstatSync(sign, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Failure(LOCK_NOT_OURS({ path: lock, entry: name }));
    }
    if (isAlive(name, sign)) return name;
    attempt(() => unlinkSync(sign));
  }
  // Windows renames onto no folder, not even an empty one.
  attempt(() => rmdirSync(lock));
  return undefined;
}

/** Process id, start time where the system tells it, a name that is never used again, and the machine. */
function thisProcess(): string {
  const { pid, start = '' } = processOf(process.pid);
  return [pid, start, randomBytes(8).toString('hex'), thisMachine()].join('.');
}

/** The host, and the number of the space of process ids: two containers may have one name, and see other processes. */
function thisMachine(): string {
  const { name, space = '' } = thisHost();
  return `${name.replace(/[^\w-]/g, '')}.${space.replace(/\D/g, '')}`;
}

/** Whether an owner may live. Whoever says no of a living one lets two in, so every doubt is a yes. */
function isAlive(owner: string, sign: string): boolean {
  const [pid = '', start = '', , ...machine] = owner.split('.');
  if (machine.join('.') === thisMachine()) {
    if (isOver({ pid: Number(pid), ...present({ start: start || undefined }) })) return false;
    if (start !== '') return true;
  }
  return isFresh(sign);
}

function isFresh(sign: string): boolean {
  try {
    // A time far ahead of this clock, as a machine without a clock of its own gives, would keep the lock for years.
    return Math.abs(Date.now() - statSync(sign).mtimeMs) < STALE_MS;
  } catch (error) {
    return errorCode(error) !== 'ENOENT';
  }
}

function describe(owner: string): string {
  const [pid, , , host] = owner.split('.');
  return `process ${pid} on ${host}`;
}

function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // Somebody else did it, or has something in the folder: both are as they should be.
  }
}
