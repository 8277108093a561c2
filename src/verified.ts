import type { Means } from './credentials/obtain.ts';
import { Failure } from './failure.ts';
import type { Machine } from './machine/machine.ts';
import type { Verdict } from './registry/verdict.ts';
import { verdictDecision } from './report/decisions.ts';
import { debug } from './report/print.ts';
import { warn } from './report/problems.ts';
import type { Use } from './use.ts';

/** The verdict of Artifact Registry where it is asked for, its warnings told. Throws a `Failure` with what no later step could succeed with. */
export async function verified(use: Use, machine: Machine, means: Means): Promise<Verdict | undefined> {
  const { inputs, names, credential, chosen } = use;
  const verdict = inputs.verify
    ? await (await import('./verify.ts')).verify(inputs, names.repository, credential, chosen, machine, means)
    : undefined;
  verdictDecision(verdict).forEach(debug);
  if (verdict !== undefined && verdict.failures.length > 0) throw new Failure(verdict.failures);
  verdict?.warnings.forEach(warn);
  return verdict;
}
