// Why a credential is not exchanged, whoever refuses it: a key, a job, or a service account.
import { explanation } from '../failure.ts';
import { shellOf } from '../machine/shell.ts';
import { quotedWords } from '../refusals/words.ts';
import { quoted } from '../shown.ts';
import { EXAMPLE_ACCOUNT } from './failures.ts';
import { makeKey } from './key-failures.ts';
import { projectOf } from './principal.ts';
import { EXAMPLE_PROVIDER } from './provider-failures.ts';
import { ALL_EXAMPLE_CLAIMS, type Claims, describeProvider, listClaims } from './sts-failures.ts';

export const KEY_REJECTED = explanation(
  'KEY_REJECTED',
  'Google Cloud rejects the service account key',
  { account: EXAMPLE_ACCOUNT },
  (seen, platform) => ({
    what: `Google Cloud rejects the signature of the key of ${seen.account}.`,
    likely: 'The key was deleted or disabled, or its service account was deleted and created again.',
    fix: [
      'List the keys of the service account, and create a new one if this one is not among them:',
      `  gcloud iam service-accounts keys list --iam-account=${seen.account}`,
      `  gcloud iam service-accounts keys create key.json --iam-account=${seen.account}`,
      makeKey(platform),
    ].join('\n'),
  }),
);

export const ACCOUNT_UNKNOWN = explanation(
  'ACCOUNT_UNKNOWN',
  'the service account does not exist',
  { account: EXAMPLE_ACCOUNT },
  ({ account }) => ({
    what: `The service account ${account} does not exist.`,
    likely: 'It was deleted, or its name or project is misspelt.',
    fix: `List the service accounts of the project, and use one of their email addresses:\n  gcloud iam service-accounts list --project=${projectOf(account) ?? 'PROJECT_ID'}`,
  }),
);

export const ACCOUNT_DISABLED = explanation(
  'ACCOUNT_DISABLED',
  'the service account is disabled',
  { account: EXAMPLE_ACCOUNT },
  (seen) => ({
    what: `The service account ${seen.account} is disabled.`,
    why: 'A person or an organisation policy disabled it.',
    fix: `Enable it again:\n  gcloud iam service-accounts enable ${seen.account}`,
  }),
);

export const CLOCK_OFF = explanation<{ seconds?: number; lifetime?: number }>(
  'CLOCK_OFF',
  "the runner's clock is wrong",
  { seconds: -540 },
  ({ seconds, lifetime }, platform) => ({
    what:
      seconds !== undefined
        ? `The clock of the runner is ${Math.abs(seconds)} seconds ${seconds < 0 ? 'behind' : 'ahead of'} Google's, so what it signs counts as expired or not yet valid.`
        : lifetime !== undefined
          ? `The clock of the runner is ahead of Google's: a token of ${lifetime} seconds is refused as too long.`
          : 'The clock of the runner is wrong: Google Cloud considers what it signed expired or not yet valid.',
    likely: 'The machine has no time synchronisation, or was suspended.',
    fix: [
      'Turn on time synchronisation on the runner:',
      `  ${shellOf(platform).setClock}`,
      ...(lifetime === undefined
        ? []
        : ['Until then, ask for less than an hour:', 'with:', '  access_token_lifetime: 3300s']),
    ].join('\n'),
  }),
);

export const OIDC_REFUSED = explanation(
  'OIDC_REFUSED',
  'GitHub refused to issue an OIDC token',
  {
    host: 'run-actions-1-azure-eastus.actions.githubusercontent.com',
    status: 403,
    said: "Can't issue ID_TOKEN for job in 'Completed' state",
    ended: true,
  },
  (seen) => ({
    what: `GitHub refused to issue an OIDC token: ${seen.host} answered HTTP ${seen.status}${seen.said ? `, ${quotedWords(seen.said)}` : ''}.`,
    ...whyNoOidcToken(seen.status, seen.ended),
  }),
);

function whyNoOidcToken(status: number, ended: boolean): { readonly likely: string; readonly fix: string } {
  if (ended) {
    return {
      likely: 'The job has ended or was cancelled: GitHub only issues tokens to running jobs.',
      fix: 'Run the job again. If a process of yours is still running after the job, stop it in the job.',
    };
  }
  if (status === 401 || status === 404) {
    return {
      likely:
        status === 401
          ? 'The request token has expired, about six hours after the job started, or it belongs to another job.'
          : 'There is no token service at that address: it belongs to another job, or was changed.',
      fix: [
        'Let the runner set ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN: remove them from every env block and from GITHUB_ENV, and give the job the permission:',
        'permissions:',
        '  contents: read',
        '  id-token: write',
        '',
        'In a job of more than six hours, use this action in an earlier step or in a second job.',
      ].join('\n'),
    };
  }
  return {
    likely:
      'GitHub has not marked the job as running yet, or a policy of your organization or enterprise forbids the request.',
    fix: 'Run the job again. If it fails again, ask an administrator whether the account or its IP allow list blocks GitHub Actions.',
  };
}

export const OIDC_AUDIENCE = explanation(
  'OIDC_AUDIENCE',
  'GitHub issues no OIDC token for this audience',
  { audience: 'https://github.com/SOMEBODY', provider: EXAMPLE_PROVIDER },
  ({ audience, provider }: { audience: string; provider?: string }) => ({
    what: `GitHub does not issue OIDC tokens for the audience ${quoted(audience)}.`,
    why: 'An audience with "github.com" in it must be the URL of the account or the repository that the job runs in.',
    fix: `If audience is set, remove it: this action then asks for the one that Google Cloud expects. If the provider lists audiences of its own, set one of those:\n${describeProvider(provider ?? '', 'value(oidc.allowedAudiences)')}`,
  }),
);

export const FEDERATED_TOKEN_REJECTED = explanation(
  'FEDERATED_TOKEN_REJECTED',
  "Google Cloud rejects the job's own token",
  { host: 'iamcredentials.googleapis.com', said: 'Request had invalid authentication credentials.' },
  (seen) => ({
    what: `${seen.host} rejects the federated token with which this job asked for a token of the service account${seen.said ? `: ${quotedWords(seen.said.replace(/\.\s*$/, ''))}` : ''}.`,
    likely:
      'The token has expired, a proxy removed it from the request, or the pool or the service account was disabled.',
    fix: 'Run the job again. If it fails again, check that the pool and the service account are enabled, and that no proxy removes the header Authorization.',
  }),
);

export const IMPERSONATION_DENIED = explanation(
  'IMPERSONATION_DENIED',
  'this job may not act as the service account',
  { account: EXAMPLE_ACCOUNT, provider: EXAMPLE_PROVIDER, claims: ALL_EXAMPLE_CLAIMS },
  (seen: { account: string; provider: string; claims: Claims }) => ({
    what: `This job may not act as ${seen.account}, or that service account does not exist.${listClaims(seen.claims, ['sub', 'repository', 'ref'])}`,
    likely:
      'Nobody granted this job roles/iam.workloadIdentityUser on the service account, or only for another branch. Grants can take up to five minutes to take effect.',
    fix: [
      ...grantFew(seen),
      'If every branch may use the service account, grant the role to the whole repository:',
      ...grantUser(seen, `repository/${seen.claims['repository'] ?? 'OWNER/REPOSITORY'}`),
      'The provider must map the attribute, as step 4 of docs/SETUP.md does.',
    ].join('\n'),
  }),
);

export const TOKEN_CREATOR_MISSING = explanation<{ account: string; caller: string | undefined }>(
  'TOKEN_CREATOR_MISSING',
  'this identity may not act as the service account',
  { account: EXAMPLE_ACCOUNT, caller: 'builder@my-project.iam.gserviceaccount.com' },
  ({ account, caller }) => ({
    what: `${caller ?? 'The identity in the credential file'} may not act as ${account}, or that service account does not exist.`,
    likely:
      'It lacks roles/iam.serviceAccountTokenCreator on the service account. Grants can take up to five minutes to take effect.',
    fix: [
      'Grant it the role:',
      `gcloud iam service-accounts add-iam-policy-binding ${account} \\`,
      '  --role=roles/iam.serviceAccountTokenCreator \\',
      `  --member="${caller ? `serviceAccount:${caller}` : 'user:YOU@EXAMPLE.COM'}"`,
    ].join('\n'),
  }),
);

export const LIFETIME_NOT_ALLOWED = explanation(
  'LIFETIME_NOT_ALLOWED',
  'tokens of this lifetime are not allowed',
  { account: EXAMPLE_ACCOUNT, seconds: 43_200 },
  (seen) => ({
    what: `Tokens of ${seen.seconds} seconds are not allowed for ${seen.account}.`,
    why: 'More than one hour needs an organisation policy that lists the service account in constraints/iam.allowServiceAccountCredentialLifetimeExtension.',
    fix: 'Ask for one hour:\nwith:\n  access_token_lifetime: 3600s',
  }),
);

/** Lets the jobs on tags act as the service account where this is one, and else those on the main branch. */
function grantFew(seen: { account: string; provider: string; claims: Claims }): readonly string[] {
  const id = seen.claims['repository_id'] ?? 'REPOSITORY_ID';
  return seen.claims['ref']?.startsWith('refs/tags/')
    ? [
        'If the service account is meant for tags, grant the role to jobs on tags alone:',
        ...grantUser(seen, `repository_ref_type/${id}/tag`),
      ]
    : [
        'If the service account is meant for one branch, such as main, run this job on that branch, and grant the role to it alone:',
        ...grantUser(seen, `repository_ref/${id}/refs/heads/main`),
      ];
}

/** Lets all jobs with a value of an attribute, such as `repository/OWNER/my-repo`, act as the service account. */
function grantUser({ account, provider }: { account: string; provider: string }, attribute: string): readonly string[] {
  const pool = provider.split('/providers/')[0] ?? provider;
  return [
    `gcloud iam service-accounts add-iam-policy-binding ${account} \\`,
    '  --role=roles/iam.workloadIdentityUser \\',
    `  --member="principalSet://iam.googleapis.com/${pool}/attribute.${attribute}"`,
  ];
}
