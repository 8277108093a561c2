/**
 * A job as a process of its own: `node --import fault.ts job.ts JSON`. It applies and releases as it is told, prints the
 * codes of a failure, and leaves with status 1 then.
 */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../src/failure.ts';
import { apply } from '../../src/ledger/apply.ts';
import { type Holder, newHolder } from '../../src/ledger/holder.ts';
import type { Receipt } from '../../src/ledger/receipt.ts';
import { release } from '../../src/ledger/release.ts';
import { processOf } from '../../src/machine/processes.ts';
import { arm } from './fault.ts';
import { changesIn, homeAt } from './home.ts';

export interface Order {
  readonly top: string;
  readonly job: string;
  readonly steps: readonly ('apply' | 'release')[];
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

if (import.meta.main) {
  const { top, job, steps, dawdle = 0 } = JSON.parse(process.argv[2] ?? '') as Order;
  const home = homeAt(top);
  const machine = home.machine(job);
  const holder = holderOf(home, job);
  let code = 0;
  randomUUID();
  arm();
  for (const step of steps) {
    if (dawdle > 0) await sleep(Math.random() * dawdle);
    try {
      if (step === 'apply') await apply(home.root, machine, holder, changesIn(home, `token-${job}-token`));
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
