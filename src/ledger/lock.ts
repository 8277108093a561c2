import { randomBytes } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../failure.ts';
import { LEDGER_BUSY } from './failures.ts';
import { makePrivate } from './private.ts';

// The lock is a folder `lock` in the root that holds one file, named after its owner. A process makes such a folder under a name
// of its own and renames it to `lock`, which the system does for one process only while `lock` has something in it.
// Whoever finds the owner dead removes that owner's file, by its name, which is never used again, so a second finder cannot hit the
// next owner; the empty folder is then free. A kill at any point leaves a folder that names its dead owner, or an empty one.
// The root goes with a plain rmdir, which fails as long as anybody has something in it.

const LOCK = 'lock';
const TICKET = 'ticket-';
/** How old the sign of an owner is at most, where it cannot be asked whether it lives; the work takes a moment. */
const STALE_MS = 10 * 60_000;

/** Does `work` while no other process does work with the same root; makes the root, and removes it when it is left empty.
 * Throws Failure LEDGER_BUSY after `patience` milliseconds, what `work` throws, and the system's errors. */
export async function locked<T>(root: string, work: () => T, patience = 60_000): Promise<T> {
  const owner = thisProcess();
  const lock = path.join(root, LOCK);
  const ticket = path.join(root, TICKET + owner);
  try {
    await acquire(root, ticket, lock, owner, patience);
    return work();
  } finally {
    for (const folder of [ticket, lock]) leave(folder, owner);
    attempt(() => rmdirSync(root));
  }
}

/** Takes the owner's file out of a folder, and the folder away. */
function leave(folder: string, owner: string): void {
  // A disk that fails for a moment must not keep others waiting for as long as this process lives.
  for (let tries = 0; tries < 3; tries++) {
    try {
      unlinkSync(path.join(folder, owner));
      break;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') break;
    }
  }
  attempt(() => rmdirSync(folder));
}

/** What is in the root besides the lock and the tickets of the living; for whoever has the lock. */
export function entriesOf(root: string): string[] {
  return readdirSync(root).filter((name) => {
    if (!name.startsWith(TICKET)) return name !== LOCK;
    return !isAlive(name.slice(TICKET.length), path.join(root, name));
  });
}

async function acquire(root: string, ticket: string, lock: string, owner: string, patience: number): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    makeRoot(root);
    // The last one out may remove the root at any time until the ticket is in it.
    if (makeTicket(ticket, owner) && take(ticket, lock)) return;
    const holder = clearDead(lock);
    if (Date.now() >= until) {
      throw new Failure(
        LEDGER_BUSY({
          root,
          holder: holder === undefined ? 'unknown' : describe(holder),
          seconds: Math.round(patience / 1000),
        }),
      );
    }
    await sleep(holder === undefined ? 1 : 2 + Math.random() * 20);
  }
}

function makeRoot(root: string): void {
  if (mkdirSync(root, { recursive: true, mode: 0o700 }) !== undefined) makePrivate(root, 'folder');
}

function makeTicket(ticket: string, owner: string): boolean {
  try {
    try {
      mkdirSync(ticket, { mode: 0o700 });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    writeFileSync(path.join(ticket, owner), '', { mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
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
    if (taken.test(codeOf(error) ?? '')) return false;
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
    if (isAlive(name, path.join(lock, name))) return name;
    attempt(() => unlinkSync(path.join(lock, name)));
  }
  // Windows renames onto no folder, not even an empty one.
  attempt(() => rmdirSync(lock));
  return undefined;
}

/** Process id, start time where the system tells it, a name that is never used again, and the host. */
function thisProcess(): string {
  return [process.pid, startOf(process.pid) ?? '', randomBytes(8).toString('hex'), thisHost()].join('.');
}

function thisHost(): string {
  return hostname().replace(/[^\w-]/g, '');
}

/** Whether an owner may live. Whoever says no of a living one lets two in, so every doubt is a yes. */
function isAlive(owner: string, sign: string): boolean {
  const [pid = '', start = '', , host] = owner.split('.');
  if (host === thisHost()) {
    if (!exists(Number(pid))) return false;
    // Another process may have got the id since.
    if (start !== '') return [start, undefined].includes(startOf(Number(pid)));
  }
  return isFresh(sign);
}

function isFresh(sign: string): boolean {
  try {
    return Date.now() - statSync(sign).mtimeMs < STALE_MS;
  } catch (error) {
    return codeOf(error) !== 'ENOENT';
  }
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/**
 * When a process started, in ticks since the machine did (proc_pid_stat(5), field 22); `ended` where it is dead but not yet
 * collected by its parent (field 3). Undefined where the system does not tell, as without /proc.
 */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The command in field 2 may hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : fields[19];
  } catch {
    return undefined;
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

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
