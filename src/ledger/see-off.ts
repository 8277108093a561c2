import { setTimeout as sleep } from 'node:timers/promises';
import { isOver, type Process } from '../machine/processes.ts';

const STEP_MS = 5;
const STEPS = 200;

/**
 * Tells the process that renewed a credential that the use is over, and waits for its end: milliseconds, and a second at the most.
 * It sees by itself that its marker is gone; the signal only goes to a process that is the one that was noted, whatever its id became since.
 */
export async function seeOff(keeper: Process): Promise<void> {
  if (keeper.start !== undefined && !isOver(keeper)) {
    try {
      process.kill(keeper.pid, 'SIGTERM');
    } catch {
      // It ended in between.
    }
  }
  for (let step = 0; step < STEPS && !isOver(keeper); step++) await sleep(STEP_MS);
}
