import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from '../../emulator/runner/runner.ts';
import type { World } from '../../emulator/world.ts';

/** Seconds that a token lives in these tests: several end while a job runs. */
export const LIFE = 6;

/**
 * Lets the world say of its tokens that they end after so many seconds. They work on for longer than any machine needs to use what it
 * read, so that a test that wants one dead takes it away.
 */
export function shortLived(world: World, seconds = LIFE): void {
  world.longestLife = seconds;
  world.grace = 3600;
}

/** The folder of the ledger in a home. */
export const LEDGER = '.setup-artifact-registry-python';

/** Whether the system shows every process as files. */
const SHOWN = existsSync('/proc/self/environ');

/** Keepers that the ledger of a home named, where only it tells of them. */
const noted = new Map<string, Set<number>>();

/**
 * The processes that are alive and whose home is this one: on Linux all (a zombie has neither arguments nor an environment), elsewhere
 * the keepers that stood in the ledger when this was asked, now or before.
 */
export function processesOf(home: string): readonly number[] {
  if (!SHOWN) return [...noteKeepers(home)].filter(isAlive);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => read(`/proc/${pid}/environ`).split('\0').includes(`HOME=${home}`))
    .map(Number);
}

/** The keepers of a job that are alive: on Linux those of its processes whose arguments name the bundle. */
export function keepersOf({ home }: Pick<Job, 'home'>): readonly number[] {
  return processesOf(home).filter((pid) => !SHOWN || read(`/proc/${pid}/cmdline`).includes('dist/refresh/index.js'));
}

/** The argument lists and the environment of a process, as another process of its user can read them. */
export function visibleOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`) + read(`/proc/${pid}/environ`);
}

function noteKeepers(home: string): ReadonlySet<number> {
  const known = noted.get(home) ?? new Set();
  noted.set(home, known);
  for (const [, pid] of read(path.join(home, LEDGER, 'ledger.json')).matchAll(/"keeper":\s*\{\s*"pid":\s*(\d+)/g)) {
    known.add(Number(pid));
  }
  return known;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Asks again and again until the answer is yes, for as long as the slowest machine may need. */
export async function eventually(ask: () => boolean, seconds = 200): Promise<boolean> {
  for (let tries = 0; tries < seconds * 20; tries++) {
    if (ask()) return true;
    await sleep(50);
  }
  return ask();
}

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
