import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Machine } from '../machine/machine.ts';
import { pathsOf } from '../machine/machine.ts';
import { type Host, isOver, type Process, processOf, thisHost } from '../machine/processes.ts';

/** One use of the action in a job, as every job that shares the home can read it. */
export interface HolderEntry {
  readonly id: string;
  /** The job, as `jobOf` names it. */
  readonly job: string;
  /** An empty file in RUNNER_TEMP, which the runner empties when a job starts and ends. */
  readonly marker: string;
  readonly host: Host;
  /** The process of the runner that lives as long as the job; absent where it is outside of what this process sees. */
  readonly worker?: Process;
  /** Milliseconds since 1970: from then on the job can be over, or its credential is. */
  readonly until: number;
}

/** One use of the action, as its own main, post and the process that renews its credential know it. */
export interface Holder extends HolderEntry {
  /** Seals the record of this use: main gives it to post, and it never stands in a file that other jobs read. */
  readonly key: string;
}

/** A runner lets no job run longer (GitHub's documentation, "Usage limits" of self-hosted runners). */
const LONGEST_JOB_MS = 5 * 24 * 3_600_000;
/** Clocks of machines that share a home differ by less. */
const LONG_OVER_MS = 3_600_000;

/**
 * A name for the job that runs on this machine. Two jobs of a matrix share run, attempt and job id, and may follow each
 * other on one runner, so the runner's own tracking id, new for each job, is part of it.
 */
function jobOf({ env }: Machine): string {
  return ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'RUNNER_NAME', 'RUNNER_TRACKING_ID']
    .map((name) => env[name] ?? '')
    .join('/');
}

/** A new holder for this job, with a credential that works until `expiresAt`. Nothing is written: `apply` makes the marker. */
export function newHolder(machine: Machine, expiresAt?: Date): Holder {
  const id = randomUUID();
  // The runner starts main itself. Inside a container the starter is outside (0), or what the container runs (1).
  const worker = process.ppid > 1 ? { worker: processOf(process.ppid) } : {};
  return {
    id,
    job: jobOf(machine),
    marker: markerOf(machine, id),
    host: thisHost(),
    ...worker,
    until: expiresAt?.getTime() ?? Date.now() + LONGEST_JOB_MS,
    key: randomBytes(16).toString('hex'),
  };
}

/** Where the marker of a use of this job is. */
export function markerOf(machine: Machine, id: string): string {
  return pathsOf(machine).join(machine.temp, `setup-artifact-registry-python-${id}`);
}

/** Who judges whether another job is over. */
export interface Judge {
  readonly job: string;
  readonly host: Host;
}

/** The judge that this job is. */
export function judgeOf(machine: Machine): Judge {
  return { job: jobOf(machine), host: thisHost() };
}

/**
 * Whether the holder's job ended without its post step. A job never declares itself over. Another one is over when its
 * own machine says so: started anew, or without that job's RUNNER_TEMP, in which no step can run; or by a worker that ended
 * and a marker that is gone, as a step may empty RUNNER_TEMP, and what started main may not be the worker. Every doubt
 * means alive, until the credential is long over.
 */
export function isDead({ job, host, worker, marker, until }: HolderEntry, judge: Judge): boolean {
  if (job === judge.job) return false;
  if (Date.now() > until + LONG_OVER_MS) return true;
  if (host.name !== judge.host.name || host.space !== judge.host.space || existsSync(marker)) return false;
  if (host.boot !== judge.host.boot || !existsSync(path.dirname(marker))) return true;
  return worker !== undefined && isOver(worker);
}
