// What a run lacks to have a credential: the permission to ask for a token, or a secret.
import { explanation, expression } from '../failure.ts';
import { shown } from '../shown.ts';
import { storeKey } from './key-failures.ts';
import { PROVIDER_SHAPE } from './provider-failures.ts';

const PERMISSIONS = 'permissions:\n  contents: read\n  id-token: write';

export const ID_TOKEN_PERMISSION = explanation(
  'ID_TOKEN_PERMISSION',
  'the job lacks the permission id-token: write',
  {},
  () => ({
    what: 'workload_identity_provider is set, but this job is not allowed to request an OIDC token.',
    why: 'The job lacks the permission id-token: write. A permissions block in a job replaces the one in the workflow completely.',
    fix: `Add to the job:\n${PERMISSIONS}\n\nIf the job is in a reusable workflow, add the same to the job that calls it.`,
  }),
);

export const ID_TOKEN_FORK = explanation(
  'ID_TOKEN_FORK',
  "a fork's pull request gets no OIDC token",
  { fork: 'OWNER/my-fork' },
  (seen) => ({
    what: `GitHub issues no OIDC token to a pull request from a fork (${seen.fork}).`,
    why: 'Code from a fork does not get the identity of your repository, whatever permissions the workflow has.',
    fix: 'Configure nothing in runs from forks:\nwith:\n  on_missing_credentials: skip\n\nor skip the step:\n  if: github.event.pull_request.head.repo.fork == false',
  }),
);

export const ID_TOKEN_DEPENDABOT = explanation(
  'ID_TOKEN_DEPENDABOT',
  "Dependabot's run is not allowed an OIDC token",
  {},
  () => ({
    what: 'This run was started by Dependabot and is not allowed to request an OIDC token.',
    why: 'Runs started by Dependabot are read-only unless the workflow declares permissions.',
    fix: `Declare the permission in the workflow itself:\n${PERMISSIONS}\n\nor let this step do nothing:\nwith:\n  on_missing_credentials: skip`,
  }),
);

export const ID_TOKEN_ACT = explanation('ID_TOKEN_ACT', 'act issues no OIDC tokens', {}, () => ({
  what: 'This job runs in act, which issues no OIDC token for workload_identity_provider.',
  why: 'OIDC tokens come from GitHub; act runs the job on your machine.',
  fix: [
    'Pass a token of your own to act, and use it instead of the provider:',
    '  act -s GAR_TOKEN',
    'with:',
    `  access_token: ${expression('secrets.GAR_TOKEN')}`,
    '',
    'or let this step do nothing:',
    'with:',
    '  on_missing_credentials: skip',
  ].join('\n'),
}));

export const ID_TOKEN_OTHER_SERVER = explanation(
  'ID_TOKEN_OTHER_SERVER',
  'this server gave the job no OIDC token',
  { server: 'git.example.com' },
  ({ server }) => ({
    what: `This job got no OIDC token from ${shown(server)} for workload_identity_provider.`,
    likely:
      'The job lacks the permission id-token: write, or this server issues no OIDC tokens: GitHub Enterprise Server does from version 3.5, Gitea and Forgejo depending on their version.',
    fix: `If the server issues OIDC tokens, add to the job:\n${PERMISSIONS}\n\nOtherwise use a service account key:\nwith:\n  key: ${expression('secrets.GAR_KEY')}`,
  }),
);

export const NO_CREDENTIALS_IN_FORK = explanation(
  'NO_CREDENTIALS_IN_FORK',
  'a fork does not have the secrets of its parent',
  { repository: 'OWNER/my-fork' },
  ({ repository }) => ({
    what: `No credential was found: this run is in a fork (${shown(repository)}).`,
    why: 'A fork has its own secrets and variables and gets none from the repository it was forked from.',
    fix: 'Let this step do nothing in forks:\nwith:\n  on_missing_credentials: skip\n\nor add a secret with the same name to the fork.',
  }),
);

export const NO_CREDENTIALS_ACT = explanation('NO_CREDENTIALS_ACT', 'act was given no secret', {}, () => ({
  what: 'No credential was found: this job runs in act, which only has the secrets you pass to it.',
  why: 'act runs the job on your machine and cannot read the secrets of the repository.',
  fix: 'Pass the secret, or a file with all of them:\n  act -s GAR_KEY\n  act --secret-file .secrets\nor let this step do nothing:\nwith:\n  on_missing_credentials: skip',
}));

export const NO_CREDENTIALS_REUSABLE = explanation(
  'NO_CREDENTIALS_REUSABLE',
  'the caller passes no secrets to this reusable workflow',
  {},
  () => ({
    what: 'No credential was found: this job is in a reusable workflow that got no secrets.',
    likely: 'A reusable workflow only gets the secrets that its caller passes on.',
    fix: 'In the job that calls the workflow:\n  secrets: inherit',
  }),
);

export const NO_CREDENTIALS_FORK = explanation(
  'NO_CREDENTIALS_FORK',
  "a fork's pull request gets no secrets",
  { fork: 'OWNER/my-fork' },
  (seen) => ({
    what: `No credential was found: this run is for a pull request from a fork (${seen.fork}).`,
    why: 'GitHub gives no secrets and no OIDC tokens to pull requests from forks.',
    fix: 'Configure nothing in runs from forks:\nwith:\n  on_missing_credentials: skip\n\nor skip the step:\n  if: github.event.pull_request.head.repo.fork == false',
  }),
);

export const NO_CREDENTIALS_DEPENDABOT = explanation(
  'NO_CREDENTIALS_DEPENDABOT',
  "Dependabot's run gets no Actions secrets",
  {},
  (_, platform) => ({
    what: 'No credential was found: this run was started by Dependabot.',
    why: 'Dependabot runs get Dependabot secrets, not Actions secrets, and are read-only unless the workflow declares permissions.',
    fix: [
      'Keep the provider in a variable (vars) and declare the permission:',
      PERMISSIONS,
      'or store the secret for Dependabot too:',
      storeKey(platform, ' --app dependabot'),
      'or let this step do nothing:',
      'with:',
      '  on_missing_credentials: skip',
    ].join('\n'),
  }),
);

export const NO_CREDENTIALS = explanation(
  'NO_CREDENTIALS',
  'no credential was found',
  { passedOver: ['GOOGLE_APPLICATION_CREDENTIALS is not set', 'gcloud has no active account'] as readonly string[] },
  (seen: { passedOver: readonly string[] }) => ({
    what: `No credential was found: workload_identity_provider, key and access_token are empty, and:\n${seen.passedOver.map((line) => `  ${line}`).join('\n')}`,
    likely:
      'No credential input is set, or its expression is empty: the secret or variable does not exist under this name, or the caller of a reusable workflow does not pass it on (secrets: inherit).',
    fix: [
      'With workload identity federation, which docs/SETUP.md sets up by copy and paste, add to the job:',
      PERMISSIONS,
      'and to this step:',
      'with:',
      `  workload_identity_provider: ${PROVIDER_SHAPE}`,
      'Or set a service account key:',
      'with:',
      `  key: ${expression('secrets.GAR_KEY')}`,
    ].join('\n'),
  }),
);
