import { Failure, type Problem } from '../failure.ts';
import { adviceIn } from './blocks.ts';
import { UNEXPECTED } from './failures.ts';
import { helpUrl, withAddresses } from './help.ts';
import { annotate, debugError, info } from './print.ts';

/** The title of a problem: human words, and the code to search for. */
function problemTitle({ title, code }: Problem): string {
  return `Artifact Registry: ${title} (${code})`;
}

/**
 * The text of a problem, the same in the annotation, the job summary and docs/TROUBLESHOOTING.md. Words and what is to be
 * copied are apart, and a reason that is certain needs no label.
 */
export function problemText({ code, what, why, certain, fix }: Problem): string {
  const advice = adviceIn(withAddresses(fix));
  const help = helpUrl(code);
  return [
    what,
    certain ? why : `Likely reason: ${why}`,
    `What to do:${advice.map(({ kind, text }, i) => (i === 0 && kind === 'words' ? ` ${text}` : `\n\n${text}`)).join('')}`,
    ...(help === undefined ? [] : [`More: ${help}`]),
  ].join('\n\n');
}

/** Fails the step: one annotation a problem, the same words in the job summary, a stack trace only when debugging. */
export async function reportFailure(error: unknown): Promise<void> {
  const failure = asFailure(error);
  for (const problem of failure.problems) annotate('error', problemTitle(problem), problemText(problem));
  debugError(failure);
  process.exitCode = 1;
  const { summarizeProblems } = await import('./summary.ts');
  summarizeProblems(failure.problems);
}

/** A warning with the words of a problem: the step goes on. */
export function warn(problem: Problem): void {
  annotate('warning', problemTitle(problem), problemText(problem));
}

/** A line of the log, where nothing is wrong: an annotation on every run and matrix leg would only be noise. */
export function note({ what, code }: Problem): void {
  info(`Note: ${what} (${code}: ${helpUrl(code) ?? 'see docs/TROUBLESHOOTING.md'})`);
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const name = error instanceof Error ? error.name : typeof error;
  return new Failure(UNEXPECTED({ name }), { cause: error });
}
