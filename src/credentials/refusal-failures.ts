import { explanation } from '../failure.ts';
import { quoted } from '../shown.ts';
import { EXAMPLE_ACCOUNT, EXAMPLE_PROVIDER } from './failures.ts';

/** The claims of a GitHub OIDC token that tell who asks; none of them is secret. */
export interface Claims {
  readonly iss?: string;
  readonly sub?: string;
  readonly aud?: string;
  readonly repository?: string;
  readonly ref?: string;
  readonly environment?: string;
}

const EXAMPLE_CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:OWNER/my-repo:ref:refs/heads/main',
  aud: `https://iam.googleapis.com/${EXAMPLE_PROVIDER}`,
  repository: 'OWNER/my-repo',
  ref: 'refs/heads/main',
};

function listClaims(claims: Claims): string {
  if (Object.keys(claims).length === 0) return '';
  const lines = Object.entries(claims).map(([name, value]) => `  ${name}: ${value}`);
  return ` The token of this job says:\n${lines.join('\n')}`;
}

export const KEY_REJECTED = explanation('KEY_REJECTED', { account: EXAMPLE_ACCOUNT }, (seen) => ({
  what: `Google Cloud does not accept the signature of the key of ${seen.account}.`,
  why: 'The key was deleted or disabled, or it belongs to an account that was deleted and made again.',
  fix: [
    'Look which keys the account has, and make a new one where this one is not among them:',
    `  gcloud iam service-accounts keys list --iam-account=${seen.account}`,
    `  gcloud iam service-accounts keys create key.json --iam-account=${seen.account}`,
  ].join('\n'),
}));

export const ACCOUNT_UNKNOWN = explanation('ACCOUNT_UNKNOWN', { account: EXAMPLE_ACCOUNT }, (seen) => ({
  what: `The service account ${seen.account} does not exist.`,
  why: 'It was deleted, or its name or project is spelt differently.',
  fix: 'List the accounts of the project and use one of their e-mail addresses:\n  gcloud iam service-accounts list --project=PROJECT',
}));

export const ACCOUNT_DISABLED = explanation('ACCOUNT_DISABLED', { account: EXAMPLE_ACCOUNT }, (seen) => ({
  what: `The service account ${seen.account} is disabled.`,
  why: 'Somebody, or a policy of the organisation, switched it off.',
  fix: `gcloud iam service-accounts enable ${seen.account}`,
}));

export const CLOCK_OFF = explanation('CLOCK_OFF', { seconds: -540 }, (seen) => ({
  what: `The clock of the runner is ${Math.abs(seen.seconds)} seconds ${seen.seconds < 0 ? 'behind' : 'ahead of'} Google’s, so what it signs or sends counts as expired or not yet valid.`,
  why: 'The machine does not keep its time: self-hosted runners after sleep, or virtual machines without time synchronisation.',
  fix: 'Set the clock of the runner, and keep it right with a time service:\n  sudo timedatectl set-ntp true',
}));

export const TOKEN_REFUSED = explanation(
  'TOKEN_REFUSED',
  { host: 'oauth2.googleapis.com', status: 400, said: 'invalid_scope' },
  (seen: { host: string; status: number; said: string }) => ({
    what: `${seen.host} refused to give a token: HTTP ${seen.status}${seen.said ? `, ${quoted(seen.said)}` : ''}.`,
    why: 'Google Cloud does not accept the credential as it is.',
    fix: 'Compare the credential with https://cloud.google.com/artifact-registry/docs/python/authentication and look up the words above in https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation',
  }),
);

export const OIDC_REFUSED = explanation(
  'OIDC_REFUSED',
  { host: 'run-actions-1-azure-eastus.actions.githubusercontent.com', status: 403, said: '' },
  (seen) => ({
    what: `GitHub refused to issue an OIDC token: ${seen.host} answered HTTP ${seen.status}${seen.said ? `, ${quoted(seen.said)}` : ''}.`,
    why: 'The job has ended or was cancelled, or the audience is not one that GitHub accepts.',
    fix: 'Run the job again. Where audience is set, make it the one that the provider expects, or leave it out.',
  }),
);

export const STS_CONDITION = explanation(
  'STS_CONDITION',
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `The attribute condition of ${seen.provider} rejects this job.${listClaims(seen.claims)}`,
    why: 'The condition names another owner, repository, branch or environment; it distinguishes upper and lower case.',
    fix: `Compare it with the claims above, and change it where it is too narrow:\n${describeProvider(seen.provider)} --format="value(attributeCondition)"`,
  }),
);

export const STS_ISSUER = explanation(
  'STS_ISSUER',
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `${seen.provider} expects tokens of another issuer.${listClaims(seen.claims)}`,
    why: 'GitHub Enterprise Server, data residency and enterprises with an issuer of their own sign with another name.',
    fix: [
      'Make the issuer of the provider the iss above:',
      updateProvider(seen.provider, `--issuer-uri="${seen.claims.iss ?? 'ISSUER'}"`),
    ].join('\n'),
  }),
);

export const STS_AUDIENCE = explanation(
  'STS_AUDIENCE',
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `${seen.provider} does not accept the audience of the token.${listClaims(seen.claims)}`,
    why: 'The provider has a list of allowed audiences that lacks this one, or audience is set to another.',
    fix: [
      'Leave audience out, or give one that the provider lists:',
      `${describeProvider(seen.provider)} --format="value(oidc.allowedAudiences)"`,
    ].join('\n'),
  }),
);

export const STS_PROVIDER_UNKNOWN = explanation('STS_PROVIDER_UNKNOWN', { provider: EXAMPLE_PROVIDER }, (seen) => ({
  what: `Google Cloud has no active workload identity provider ${seen.provider}.`,
  why: 'The pool or the provider does not exist under this name, or it is disabled or deleted.',
  fix: [
    'Look at its state, and at the names that exist:',
    describeProvider(seen.provider),
    `gcloud iam workload-identity-pools providers list --workload-identity-pool=${partsOf(seen.provider).pool} --location=global --project=${partsOf(seen.provider).project}`,
  ].join('\n'),
}));

export const STS_SUBJECT_TOO_LONG = explanation(
  'STS_SUBJECT_TOO_LONG',
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `The subject that ${seen.provider} makes of this job is longer than 127 bytes.${listClaims(seen.claims)}`,
    why: 'Long names of branches, environments or reusable workflows make a long sub, and the provider uses it whole.',
    fix: [
      'Map a shorter claim to the subject; bindings on subject/… must then be changed too:',
      updateProvider(
        seen.provider,
        '--attribute-mapping="google.subject=assertion.repository_id,attribute.repository=assertion.repository"',
      ),
    ].join('\n'),
  }),
);

export const STS_TOKEN_STALE = explanation(
  'STS_TOKEN_STALE',
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `Google Cloud takes the token of this job for expired or not yet valid.${listClaims(seen.claims)}`,
    why: `The clock of its issuer ${seen.claims.iss ?? ''} is off by more than a minute, which happens to a GitHub Enterprise Server; or the runner was suspended for minutes.`,
    fix: 'Set the clock of the GitHub server with a time service, or run the job again where GitHub.com issued the token.',
  }),
);

export const STS_ISSUER_UNREACHABLE = explanation(
  'STS_ISSUER_UNREACHABLE',
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `Google Cloud could not fetch the public keys of the issuer ${seen.claims.iss ?? ''} to check the token.`,
    why: 'The issuer is not reachable from the internet, as with a GitHub Enterprise Server in a private network.',
    fix: `Give the provider the keys, from ${seen.claims.iss ?? 'ISSUER'}/.well-known/jwks:\n${updateProvider(seen.provider, '--jwk-json-path=jwks.json')}`,
  }),
);

export const IMPERSONATION_DENIED = explanation(
  'IMPERSONATION_DENIED',
  { account: EXAMPLE_ACCOUNT, provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { account: string; provider: string; claims: Claims }) => ({
    what: `This job may not act as ${seen.account}, or that account does not exist.${listClaims(seen.claims)}`,
    why: 'The repository lacks the role roles/iam.workloadIdentityUser on the service account. A grant takes up to five minutes to work.',
    fix: [
      `gcloud iam service-accounts add-iam-policy-binding ${seen.account} \\`,
      '  --role=roles/iam.workloadIdentityUser \\',
      `  --member="${repositoryPrincipals(seen.provider, seen.claims.repository ?? 'OWNER/REPOSITORY')}"`,
      'The provider must map the claim: attribute.repository=assertion.repository',
    ].join('\n'),
  }),
);

export const TOKEN_CREATOR_MISSING = explanation<{ account: string; caller: string | undefined }>(
  'TOKEN_CREATOR_MISSING',
  { account: EXAMPLE_ACCOUNT, caller: 'builder@my-project.iam.gserviceaccount.com' },
  ({ account, caller }) => ({
    what: `${caller ?? 'The identity in the credential file'} may not act as ${account}, or that account does not exist.`,
    why: 'It lacks the role roles/iam.serviceAccountTokenCreator on the service account. A grant takes up to five minutes to work.',
    fix: [
      `gcloud iam service-accounts add-iam-policy-binding ${account} \\`,
      '  --role=roles/iam.serviceAccountTokenCreator \\',
      `  --member="${caller ? `serviceAccount:${caller}` : 'user:YOU@EXAMPLE.COM'}"`,
    ].join('\n'),
  }),
);

export const API_DISABLED = explanation<{ api: string; project: string | undefined }>(
  'API_DISABLED',
  { api: 'iamcredentials.googleapis.com', project: '123456789' },
  (seen) => ({
    what: `The API ${seen.api} is not enabled in the project ${seen.project ?? 'of the credential'}.`,
    why: 'Each project enables the APIs that it uses once. It takes a few minutes to work.',
    fix: `gcloud services enable ${seen.api} --project=${seen.project ?? 'PROJECT'}`,
  }),
);

export const LIFETIME_NOT_ALLOWED = explanation(
  'LIFETIME_NOT_ALLOWED',
  { account: EXAMPLE_ACCOUNT, seconds: 43_200 },
  (seen) => ({
    what: `Google Cloud does not give a token of ${seen.seconds} seconds for ${seen.account}.`,
    why: 'Over one hour needs an organisation policy that lists the account in constraints/iam.allowServiceAccountCredentialLifetimeExtension.',
    fix: 'Ask for one hour, and let refresh keep the files fresh in longer jobs:\nwith:\n  access_token_lifetime: 3600s',
  }),
);

export const ADC_UNREADABLE = explanation(
  'ADC_UNREADABLE',
  { file: '/home/runner/key.json', from: 'GOOGLE_APPLICATION_CREDENTIALS', reason: 'it does not exist' },
  (seen) => ({
    what: `The credential file ${quoted(seen.file)} cannot be used: ${seen.reason}.`,
    why: `${seen.from} names it. A checkout after the step that wrote it removes files from the workspace; a variable may also point at a file of another machine.`,
    fix: 'Run this action after actions/checkout and after the step that writes the file, or give workload_identity_provider or key instead.',
  }),
);

export const ADC_UNKNOWN_TYPE = explanation(
  'ADC_UNKNOWN_TYPE',
  { file: '/home/runner/key.json' },
  (seen: { file: string }) => ({
    what: `The credential file ${quoted(seen.file)} has a "type" that is not known.`,
    why: 'Google Cloud’s libraries know service_account, external_account, external_account_authorized_user, impersonated_service_account and authorized_user.',
    fix: 'Point GOOGLE_APPLICATION_CREDENTIALS at a credential file of Google Cloud, or unset it.',
  }),
);

export const ADC_FOREIGN_URL = explanation(
  'ADC_FOREIGN_URL',
  { file: '/home/runner/creds.json', field: 'token_url', host: 'sts.example.com', universe: 'googleapis.com' },
  (seen) => ({
    what: `The credential file ${quoted(seen.file)} sends tokens to ${seen.host} (${seen.field}), which is not Google Cloud.`,
    why: `Only hosts of ${seen.universe} may receive a token of this job.`,
    fix: `Make the file anew with gcloud iam workload-identity-pools create-cred-config, or set universe where ${seen.host} belongs to another one.`,
  }),
);

export const ADC_REFUSED = explanation(
  'ADC_REFUSED',
  { file: '/home/runner/creds.json', type: 'authorized_user', said: 'invalid_grant' },
  (seen) => ({
    what: `Google Cloud gives no token for the credential file ${quoted(seen.file)} (${seen.type}): ${quoted(seen.said)}.`,
    why:
      seen.type === 'authorized_user'
        ? 'The login that it holds has expired or was revoked.'
        : 'The identity that it describes is not accepted, or the subject token that it points to cannot be had.',
    fix:
      seen.type === 'authorized_user'
        ? 'Log in again on that machine:\n  gcloud auth application-default login\nJobs do better with workload_identity_provider.'
        : 'Give workload_identity_provider to this action, which then explains each step; or check the file against its provider.',
  }),
);

export const METADATA_REFUSED = explanation(
  'METADATA_REFUSED',
  { host: 'metadata.google.internal', status: 404 },
  (seen) => ({
    what: `The metadata server ${seen.host} gives no token: HTTP ${seen.status}.`,
    why: 'The machine, or the pod, runs without a service account, or without the scope cloud-platform.',
    fix: 'Attach a service account with the scope cloud-platform to the machine or node pool, or give workload_identity_provider or key.',
  }),
);

export const GCLOUD_FAILED = explanation(
  'GCLOUD_FAILED',
  { said: 'You do not currently have an active account selected.' },
  (seen) => ({
    what: `gcloud gives no token: ${quoted(seen.said)}.`,
    why: 'Nobody is logged in there, or the login has expired.',
    fix: 'Log in before this step (gcloud auth login --cred-file=FILE), or give workload_identity_provider or key to this action.',
  }),
);

export const KEYRING_WITHOUT_PYTHON = explanation('KEYRING_WITHOUT_PYTHON', {}, () => ({
  what: 'auth_method is keyring, but there is no Python on PATH to install the keyring into.',
  why: 'The keyring and its backend are Python packages, and live in the Python that pip and twine run on.',
  fix: 'Put actions/setup-python before this step, or leave auth_method out.',
}));

export const KEYRING_NOT_INSTALLED = explanation(
  'KEYRING_NOT_INSTALLED',
  { python: '/usr/bin/python3', said: 'externally-managed-environment' },
  (seen) => ({
    what: `pip could not install the keyring into ${seen.python}: ${quoted(seen.said)}.`,
    why: /externally-managed/.test(seen.said)
      ? 'This Python belongs to the operating system, which lets nothing be installed into it.'
      : 'The public index is not reachable, or this Python is older than 3.9.',
    fix: 'Put actions/setup-python before this step, or use a virtual environment, or leave auth_method out: it needs no Python at all.',
  }),
);

export const KEYRING_NOT_LISTED = explanation(
  'KEYRING_NOT_LISTED',
  { python: '/usr/bin/python3', backend: 'keyrings.gauth.GooglePythonAuth' },
  (seen) => ({
    what: `The keyring of ${seen.python} does not list the backend ${seen.backend}.`,
    why: 'Another keyring is before it on the path of this Python, or PYTHON_KEYRING_BACKEND or keyringrc.cfg names another backend.',
    fix: `Look at what is listed, and unset PYTHON_KEYRING_BACKEND:\n  ${seen.python} -m keyring --list-backends`,
  }),
);

function partsOf(provider: string): { project: string; pool: string; name: string } {
  const [, project = 'PROJECT', , , , pool = 'POOL', , name = 'PROVIDER'] = provider.split('/');
  return { project, pool, name };
}

function describeProvider(provider: string): string {
  const { project, pool, name } = partsOf(provider);
  return `gcloud iam workload-identity-pools providers describe ${name} --workload-identity-pool=${pool} --location=global --project=${project}`;
}

function updateProvider(provider: string, change: string): string {
  const { project, pool, name } = partsOf(provider);
  return `gcloud iam workload-identity-pools providers update-oidc ${name} --workload-identity-pool=${pool} --location=global --project=${project} \\\n  ${change}`;
}

/** All jobs of a repository, as IAM names them. */
function repositoryPrincipals(provider: string, repository: string): string {
  const pool = provider.split('/providers/')[0] ?? provider;
  return `principalSet://iam.googleapis.com/${pool}/attribute.repository/${repository}`;
}
