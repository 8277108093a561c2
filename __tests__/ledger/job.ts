/**
 * A job as a process of its own: `node --import fault.ts job.ts JSON`. It applies and releases as it is told, prints the
 * codes of a failure, and leaves with status 1 then.
 */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../src/failure.ts';
import { apply } from '../../src/ledger/apply.ts';
import { jobOf } from '../../src/ledger/holder.ts';
import { release } from '../../src/ledger/release.ts';
import { arm } from './fault.ts';
import { changesIn, homeAt } from './home.ts';

export interface Order {
  readonly top: string;
  readonly job: string;
  readonly steps: readonly ('apply' | 'release')[];
  /** Milliseconds before, between and after the steps, at most. */
  readonly dawdle?: number;
}

/** The holder of a job of the tests. */
export function holderOf(home: ReturnType<typeof homeAt>, job: string): { id: string; job: string; marker: string } {
  const machine = home.machine(job);
  return { id: job, job: jobOf(machine), marker: path.join(machine.temp, 'marker') };
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
      else await release(home.root, machine, holder.id);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      code = 1;
      console.log(error.problems.map(({ code }) => code).join(' '));
      if (process.env['EXPLAIN']) console.log(error.problems, error.cause);
    }
  }
  process.exitCode = code;
}
