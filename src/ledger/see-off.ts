import { setTimeout as sleep } from 'node:timers/promises';
import { isOver, type Process } from '../machine/processes.ts';

const STEP_MS = 5;
const STEPS = 200;

/**
 * Tells the process that renewed a credential that the use is over, and waits for its end: milliseconds, and two seconds at the most.
 * One that does not end in a second is killed: a step may have stopped it, perhaps while it had the lock. It sees by itself that its marker is
 * gone; signals only go to a process that is the one that was noted, whatever its id became since.
 */
export async function seeOff(keeper: Process): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (isOver(keeper)) return;
    if (keeper.start !== undefined) send(keeper, signal);
    else if (signal === 'SIGKILL') return;
    for (let step = 0; step < STEPS && !isOver(keeper); step++) await sleep(STEP_MS);
  }
}

function send({ pid }: Process, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in between.
  }
}
