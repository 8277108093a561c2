/**
 * A preload (`node --import`) that makes the process die, or a call fail, at one file system call of the ledger. FAULT is
 * `kill:N` (dies before the N-th call), `stop:N` (is frozen before it), `half:N` (the N-th call writes half of its bytes, then the process dies),
 * `ENOSPC:N` and the like (the N-th call fails so), `ENOSPC:N+` (all calls from the N-th on), `ENOSPC:N=` (from the N-th on all of
 * its name), `ENOSPC:mkdirSync` (all of that name), `ENOSPC:mkdirSync!` (the first), or `count` (prints the calls on
 * standard error, or to FAULT_FILE). Calls count from `arm` on, with FAULT_FROM=start from the first, and with FAULT_FROM=mkdirSync:2 from the
 * second of that name. With FAULT_IN only a process whose program's path ends so is meant.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [, kind = '', at = '', every = ''] = /^(\w+):?(\w*)([+=!]?)$/.exec(process.env['FAULT'] ?? '') ?? [];
const nth = Number(at);
let failing = Number.isNaN(nth) ? at : undefined;
let calls = -1;
const names: string[] = [];

const meant = process.argv[1]?.endsWith(process.env['FAULT_IN'] ?? '') === true;
const [, from, left] = /^(\w+):(\d+)$/.exec((meant && process.env['FAULT_FROM']) || '') ?? [];
let countdown = Number(left ?? 0);

const table = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
const write = fs.writeFileSync;
for (const name of Object.keys(table).filter((key) => key.endsWith('Sync'))) {
  const real = table[name];
  if (real !== undefined) table[name] = Object.assign(wrap(name, real), real);
}
const realpath = fs.realpathSync as unknown as Record<string, (...args: unknown[]) => unknown>;
realpath['native'] = wrap('realpathSync', realpath['native'] as (...args: unknown[]) => unknown);
syncBuiltinESMExports();

function wrap(name: string, real: (...args: unknown[]) => unknown): (...args: unknown[]) => unknown {
  return (...args) => {
    if (name === from && --countdown === 0) arm();
    if (calls < 0) return real(...args);
    calls++;
    names.push(name);
    if (calls === nth && every === '=') failing = name;
    if (calls === nth || (every === '+' && calls > nth) || name === failing) {
      if (every === '!') failing = undefined;
      // A close that fails has closed all the same; on Windows nobody could take the name of a file that is still open.
      if (name === 'closeSync' && kind.startsWith('E')) real(...args);
      fault(name, args);
    }
    // What a call does inside of itself is one call.
    const outer = calls;
    calls = -1;
    try {
      return real(...args);
    } finally {
      calls = outer;
    }
  };
}

function fault(name: string, args: unknown[]): void {
  if (kind === 'half') {
    if (name !== 'writeFileSync') return;
    const bytes = Buffer.from(args[1] as string | Buffer);
    calls = -1;
    write(args[0] as number, bytes.subarray(0, bytes.length / 2));
  }
  if (kind === 'kill' || kind === 'half') process.kill(process.pid, 'SIGKILL');
  if (kind === 'stop') process.kill(process.pid, 'SIGSTOP');
  if (kind.startsWith('E')) throw Object.assign(new Error(`${kind}: injected, ${name}`), { code: kind, syscall: name });
}

/** From here on calls count. */
export function arm(): void {
  calls = 0;
  if (kind === 'count') process.on('exit', () => write(process.env['FAULT_FILE'] ?? 2, JSON.stringify(names)));
}

if (meant && process.env['FAULT_FROM'] === 'start') arm();
