/**
 * A job as a process of its own: `node --import fault.ts job.ts JSON`. It applies and releases as it is told, prints the
 * codes of a failure, and leaves with status 1 then.
 */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../src/failure.ts';
import { apply } from '../../src/ledger/apply.ts';
import { exchange } from '../../src/ledger/exchange.ts';
import type { Pair } from '../../src/ledger/forms.ts';
import { type Holder, newHolder } from '../../src/ledger/holder.ts';
import type { Receipt } from '../../src/ledger/receipt.ts';
import { release } from '../../src/ledger/release.ts';
import { processOf } from '../../src/machine/processes.ts';
import { Secret } from '../../src/secret.ts';
import { arm } from './fault.ts';
import { changesIn, homeAt } from './home.ts';

export interface Order {
  readonly top: string;
  readonly job: string;
  readonly steps: readonly ('apply' | 'exchange' | 'release')[];
  /** Milliseconds before, between and after the steps, at most. */
  readonly dawdle?: number;
}

/** The holder of a job of the tests, whose worker is the process that asks; the same in every process otherwise. */
export function holderOf(home: ReturnType<typeof homeAt>, job: string): Holder {
  const machine = home.machine(job);
  return {
    ...newHolder(machine),
    id: job,
    marker: path.join(machine.temp, 'marker'),
    worker: processOf(process.pid),
    key: '00'.repeat(16),
  };
}

/** A holder whose job is over as soon as its marker is gone: its worker has ended. */
export function endedHolderOf(home: ReturnType<typeof homeAt>, job: string): Holder {
  return { ...holderOf(home, job), worker: { pid: 2 ** 22 + 1 } };
}

/** What main leaves to post, with the ledger alone to go by. */
export function receiptOf({ id, key }: Holder): Receipt {
  return { holder: id, place: 'home', key, files: [], traces: [] };
}

/** A token with the user name that goes with it. */
export function pairOf(token: string): Pair {
  return { username: 'oauth2accesstoken', password: new Secret(token) };
}

/** The token of a job after so many exchanges. */
export function tokenOf(job: string, exchanges = 0): string {
  return exchanges === 0 ? `token-${job}-token` : `token-${job}${exchanges}-token`;
}

if (import.meta.main) {
  const { top, job, steps, dawdle = 0 } = JSON.parse(process.argv[2] ?? '') as Order;
  const home = homeAt(top);
  const machine = home.machine(job);
  const holder = holderOf(home, job);
  let code = 0;
  let exchanges = 0;
  const soon = new Date(Date.now() + 300_000);
  randomUUID();
  arm();
  for (const step of steps) {
    if (dawdle > 0) await sleep(Math.random() * dawdle);
    try {
      if (step === 'apply') await apply(home.root, machine, holder, changesIn(home, tokenOf(job)));
      else if (step === 'exchange') await exchange(home.root, machine, holder, pairOf(tokenOf(job, ++exchanges)), soon);
      else await release(home.root, machine, receiptOf(holder));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      code = 1;
      console.log(error.problems.map(({ code }) => code).join(' '));
      if (process.env['EXPLAIN']) console.log(error.problems, error.cause);
    }
  }
  process.exitCode = code;
}
