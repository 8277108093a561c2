import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from '../error-code.ts';
import { present } from '../present.ts';

/** What tells one machine, and one start of it, from another, as far as the system tells. */
export interface Host {
  readonly name: string;
  /** New at each start of the machine. */
  readonly boot?: string;
  /** The set of process ids that this process sees: a container has its own. */
  readonly space?: string;
}

/** A process; its start tells it from a later one that got the same id. */
export interface Process {
  readonly pid: number;
  readonly start?: string;
}

/** The machine that this process runs on. */
export function thisHost(): Host {
  const boot = told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim());
  const space = told(() => readlinkSync('/proc/self/ns/pid'));
  return { name: hostname(), ...present({ boot, space }) };
}

/** A process as it is now. */
export function processOf(pid: number): Process {
  const start = startOf(pid);
  return start === undefined ? { pid } : { pid, start };
}

/** Whether a process of this machine is over for sure; every doubt is a no. */
export function isOver({ pid, start }: Process): boolean {
  if (!exists(pid)) return true;
  // Another process may have got the id since.
  return start !== undefined && ![start, undefined].includes(startOf(pid));
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/**
 * When a process started, in ticks since the machine did (proc_pid_stat(5), field 22); `ended` where it is dead but not yet
 * collected by its parent (field 3). Undefined where the system does not tell, as without /proc.
 */
function startOf(pid: number): string | undefined {
  const stat = told(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  // The command in field 2 may hold spaces and parentheses.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields?.[0] === 'Z' || fields?.[0] === 'X' ? 'ended' : fields?.[19];
}

function told(ask: () => string): string | undefined {
  try {
    return ask() || undefined;
  } catch {
    return undefined;
  }
}
