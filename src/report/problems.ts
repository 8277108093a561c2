import { explanation, Failure, type Problem } from '../failure.ts';
import { annotate, debugError, info } from './print.ts';

export const UNEXPECTED = explanation('UNEXPECTED', { name: 'TypeError' }, ({ name }) => ({
  what: `The action stopped on an error of its own (${name}).`,
  why: 'This is a fault in the action, not in your workflow.',
  fix: 'Run the job again with step debugging on (the secret or variable ACTIONS_STEP_DEBUG set to true) and report the debug lines.',
}));

/** The text of a problem, the same in the annotation, the job summary and docs/TROUBLESHOOTING.md. */
export function problemText(problem: Problem): string {
  return `${problem.what}\n\nLikely reason: ${problem.why}\n\nWhat to do: ${problem.fix}`;
}

/** Fails the step: one annotation a problem, the same words in the job summary, a stack trace only when debugging. */
export async function reportFailure(error: unknown): Promise<void> {
  const failure = asFailure(error);
  for (const problem of failure.problems) annotate('error', problem.code, problemText(problem));
  debugError(failure);
  process.exitCode = 1;
  const { summarizeProblems } = await import('./summary.ts');
  summarizeProblems(failure.problems);
}

/** A warning with the words of a problem: the step goes on. */
export function warn(problem: Problem): void {
  annotate('warning', problem.code, problemText(problem));
}

/** A line of the log, where nothing is wrong: an annotation on every run and matrix leg would only be noise. */
export function note({ what, code }: Problem): void {
  info(`Note: ${what} (${code} in docs/TROUBLESHOOTING.md)`);
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const name = error instanceof Error ? error.name : typeof error;
  return new Failure(UNEXPECTED({ name }), { cause: error });
}
