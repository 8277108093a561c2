import type { Problem } from '../failure.ts';
import { setOutputs } from './commands.ts';
import { SKIPPED_UNEXPECTEDLY } from './failures.ts';
import { info } from './print.ts';
import { warn } from './problems.ts';

/**
 * Ends a step that has no credential and need not have one (`on_missing_credentials: skip`), and says why it has none; with a warning
 * where the run is one that should have secrets.
 */
export function reportSkip({ skip, foreign }: { readonly skip: Problem; readonly foreign: boolean }): void {
  setOutputs({ authenticated: 'false' });
  info('Nothing was configured, because on_missing_credentials is skip:');
  for (const line of `${skip.what}\n${skip.why}`.split('\n')) info(line);
  if (!foreign) warn(SKIPPED_UNEXPECTEDLY({}));
}
