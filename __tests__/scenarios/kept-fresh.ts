import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from '../../emulator/runner/runner.ts';

/** Seconds that a token lives in these tests: several end while a job runs. */
export const LIFE = 6;

/** All processes that are alive and whose home is this one, by process id: a zombie has neither arguments nor an environment. */
export function processesOf(home: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => read(`/proc/${pid}/environ`).split('\0').includes(`HOME=${home}`))
    .map(Number);
}

/** The keepers of a job that are alive: those of its processes whose arguments name the bundle. */
export function keepersOf({ home }: Pick<Job, 'home'>): readonly number[] {
  return processesOf(home).filter((pid) => read(`/proc/${pid}/cmdline`).includes('dist/refresh/index.js'));
}

/** The argument lists and the environment of a process, as another process of its user can read them. */
export function visibleOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`) + read(`/proc/${pid}/environ`);
}

/** Asks again and again until the answer is yes, for a bounded while. */
export async function eventually(ask: () => boolean, seconds = 60): Promise<boolean> {
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
