import type { Credential } from '../credentials/credential.ts';
import { explanation } from '../failure.ts';

export const UNEXPECTED = explanation('UNEXPECTED', 'this action has a bug', { name: 'TypeError' }, ({ name }) => ({
  what: `This action stopped because of a bug in it (${name}).`,
  why: 'Your workflow is not to blame.',
  fix: 'Run the job again with debug logging (set the secret or variable ACTIONS_STEP_DEBUG to true), and report the debug lines as .github/SUPPORT.md says.',
}));

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

export const TOKEN_ENDS_SOON = explanation(
  'TOKEN_ENDS_SOON',
  'the token expires soon',
  { minutes: 4, source: 'workload_identity_federation' as Credential['source'] },
  ({ minutes, source }) => ({
    what: `The token expires in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}; after that, pip and twine are refused.`,
    why:
      source === 'workload_identity_federation'
        ? "Without a service account, the token expires with GitHub's OIDC token after five minutes, and nothing renews it here."
        : 'An earlier step obtained it some time ago, and nothing renews it.',
    fix:
      source === 'workload_identity_federation'
        ? 'Let this action renew the token until the job ends:\nwith:\n  refresh: auto\n  cleanup: true\nIf these are already set, the runner did not let it start a process. Then use a service account, whose tokens last an hour:\nwith:\n  service_account: NAME@PROJECT_ID.iam.gserviceaccount.com\n\nor use this action again right before the step that needs it.'
        : 'Set workload_identity_provider, so that this action obtains the token itself and renews it, or obtain the token right before this step.',
  }),
);

export const CREDENTIAL_IN_CHECKOUT = explanation(
  'CREDENTIAL_IN_CHECKOUT',
  'the credential is inside the checkout',
  { path: '/home/runner/work/my-repo/my-repo/.venv/pip.conf' },
  ({ path }, platform) => ({
    what: `The credential is inside the checkout until the job ends: ${path}.`,
    likely: `VIRTUAL_ENV, ${platform === 'win32' ? 'USERPROFILE, APPDATA' : 'HOME, XDG_CONFIG_HOME'} or a symbolic link leads there. A step that packs, commits or uploads the checkout would include the credential.`,
    fix: "Use scope: isolated, which only writes to the runner's temporary folder, or move the environment, home or linked file out of the checkout, for example to RUNNER_TEMP.",
  }),
);
