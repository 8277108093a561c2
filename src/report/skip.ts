import { explanation, type Problem } from '../failure.ts';
import { setOutputs } from './commands.ts';
import { info } from './print.ts';
import { warn } from './problems.ts';

export const SKIPPED_UNEXPECTEDLY = explanation(
  'SKIPPED_UNEXPECTEDLY',
  'the step was skipped, although this run should have a credential',
  {},
  () => ({
    what: 'This step was skipped without a credential, but the run is neither for a fork nor by Dependabot.',
    likely: 'The name of a secret or variable is misspelt. The input is then empty, as it is in a fork.',
    fix: 'Compare the names in the workflow with those that exist:\n  gh secret list\n  gh variable list',
  }),
);

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
