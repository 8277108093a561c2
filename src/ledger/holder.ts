import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Machine } from '../machine/machine.ts';
import { pathsOf } from '../machine/machine.ts';

/** One use of the action in a job. */
export interface Holder {
  readonly id: string;
  /** The job, as `jobOf` names it. */
  readonly job: string;
  /** An empty file in RUNNER_TEMP, which the runner empties when a job starts and ends: without it, the job is over. */
  readonly marker: string;
}

/**
 * A name for the job that runs on this machine. Two jobs of a matrix share run, attempt and job id, and may follow each
 * other on one runner, so the runner's own tracking id, new for each job, is part of it.
 */
export function jobOf({ env }: Machine): string {
  return ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'RUNNER_NAME', 'RUNNER_TRACKING_ID']
    .map((name) => env[name] ?? '')
    .join('/');
}

/** A new holder for this job. Nothing is written: `apply` makes the marker. */
export function newHolder(machine: Machine): Holder {
  const id = randomUUID();
  return {
    id,
    job: jobOf(machine),
    marker: pathsOf(machine).join(machine.temp, `setup-artifact-registry-python-${id}`),
  };
}

/** Whether the holder's job ended without its post step, as seen from the job `job`. A job never declares itself over. */
export function isDead(holder: Holder, job: string): boolean {
  return holder.job !== job && !existsSync(holder.marker);
}
