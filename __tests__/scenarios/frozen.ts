import { readFileSync } from 'node:fs';
import path from 'node:path';

const FAULT = path.resolve(import.meta.dirname, '../ledger/fault.ts');

/** The environment of a job whose keeper meets a fault (see fault.ts) at its first exchange: the second time that it wants the lock. */
export function withFault(fault: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    NODE_OPTIONS: `--import=${FAULT}`,
    FAULT: fault,
    FAULT_FROM: 'mkdirSync:2',
    FAULT_IN: path.join('dist', 'refresh', 'index.js'),
    ...more,
  };
}

/** The state letter of a process (proc_pid_stat(5)): T where it was stopped. Empty where there is no such process. */
export function stateOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.charAt(stat.lastIndexOf(')') + 2);
  } catch {
    return '';
  }
}
