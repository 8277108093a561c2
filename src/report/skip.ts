import type { Problem } from '../failure.ts';
import { setOutputs } from './outputs.ts';
import { info } from './print.ts';

/** Ends a step that has no credential and need not have one (`on_missing_credentials: skip`), and says why it has none. */
export function reportSkip(problem: Problem): void {
  setOutputs({ authenticated: 'false' });
  info(`Nothing was configured, as on_missing_credentials is skip. ${problem.what} ${problem.why}`);
}
