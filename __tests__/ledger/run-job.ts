import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Order } from './job.ts';

const FAULT = path.join(import.meta.dirname, 'fault.ts');
const JOB = path.join(import.meta.dirname, 'job.ts');

/** How a job ended. */
export interface End {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  readonly killed: boolean;
}

/** Runs a job as a process, with one fault in it (see fault.ts). */
export function runJob(order: Order, fault = 'none', options: { readonly uid?: number } = {}): Promise<End> {
  const child = spawn(process.execPath, ['--import', pathToFileURL(FAULT).href, JOB, JSON.stringify(order)], {
    env: {
      PATH: process.env['PATH'],
      SystemRoot: process.env['SystemRoot'],
      FAULT: fault,
      EXPLAIN: process.env['EXPLAIN'],
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 600_000,
    ...options,
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      // A process of Windows that ends itself shows no signal, and no word of its own either.
      const killed = signal === 'SIGKILL' || (process.platform === 'win32' && status === 1 && out + err === '');
      resolve({ status, signal, out, err, killed });
    });
  });
}
