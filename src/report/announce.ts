import type { Problem } from '../failure.ts';
import { closingLines } from './closing.ts';
import { setOutputs } from './commands.ts';
import type { Outcome } from './outcome.ts';
import { outputsOf } from './outputs.ts';
import { info } from './print.ts';
import { note } from './problems.ts';
import { summarizeOutcome } from './summary.ts';
import { warnOfExpiry } from './warnings.ts';

/**
 * Tells what a step achieved: in its outputs, in the closing block and in the job summary; after the block, what there is to do by hand
 * (`lines`) and to know (`notices`).
 */
export function announce(outcome: Outcome, notices: readonly Problem[], lines: readonly string[]): void {
  const now = new Date();
  if (!outcome.keptFresh) warnOfExpiry(outcome.credential, now);
  setOutputs(outputsOf(outcome));
  for (const line of [...closingLines(outcome, now), ...lines]) info(line);
  notices.forEach(note);
  summarizeOutcome(outcome, now);
}
