import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a whole process took, from outside, in milliseconds: until its end, and of the processors, whoever else uses them. */
export interface Cost {
  readonly wall: number;
  readonly processor: number;
}

/** What a run of this Node.js costs. Throws where it does not end with `status`. */
export function costOf(args: readonly string[], env: Readonly<Record<string, string>>, status: number): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const before = spentOnChildren();
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => {
      const wall = Number(process.hrtime.bigint() - start) / 1e6;
      if (code === status) resolve({ wall, processor: spentOnChildren() - before });
      else reject(new Error(`${args} ended with ${code}`));
    });
  });
}

/** Milliseconds that the processors spent on all processes that this one started and that ended (proc_pid_stat(5), fields 16 and 17). */
function spentOnChildren(): number {
  const stat = readFileSync('/proc/self/stat', 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

/** Megabytes of a process that are in memory. */
export function residentOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
