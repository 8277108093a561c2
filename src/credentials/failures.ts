import { explanation } from '../failure.ts';

/** The claims of a GitHub OIDC token that tell who asks; none of them is secret. */
export interface Claims {
  readonly iss?: string;
  readonly sub?: string;
  readonly aud?: string;
  readonly repository?: string;
  readonly ref?: string;
  readonly environment?: string;
}

/** A workflow expression, as YAML has it. */
const expression = (text: string): string => `\${{ ${text} }}`;

const quoted = (value: string): string => JSON.stringify(value);

const PROVIDER_SHAPE = 'projects/PROJECT_NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER';
const FIND_PROVIDER = [
  'gcloud iam workload-identity-pools providers describe PROVIDER \\',
  '  --workload-identity-pool=POOL --location=global --project=PROJECT --format="value(name)"',
].join('\n');
const PERMISSIONS = 'permissions:\n  contents: read\n  id-token: write';
const EXAMPLE_PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
const EXAMPLE_ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';
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

// --- key ---

const MAKE_KEY = [
  'Store the whole key file as a repository secret and give it to the action unchanged:',
  '  gh secret set GAR_KEY < key.json',
  '  with:',
  `    key: ${expression('secrets.GAR_KEY')}`,
].join('\n');

export const KEY_EMPTY = explanation('KEY_EMPTY', {}, () => ({
  what: 'key is there, but empty.',
  why: 'The expression in it gave nothing: the secret does not exist under this name, or this run does not get it.',
  fix: MAKE_KEY,
}));

export const KEY_NOT_EXPANDED = explanation('KEY_NOT_EXPANDED', {}, () => ({
  what: 'key holds the name of a variable or an expression instead of its value.',
  why: 'Nothing expands $NAME inside "with:", and an expression in quotes or in an environment file stays text.',
  fix: MAKE_KEY,
}));

export const KEY_UNREADABLE = explanation(
  'KEY_UNREADABLE',
  { length: 40, looksLike: 'neither JSON nor base64' },
  (seen) => ({
    what: `key is no service account key: ${seen.length} characters that look like ${seen.looksLike}.`,
    why: 'It takes the JSON file that Google Cloud gives out, or base64 of that file.',
    fix: MAKE_KEY,
  }),
);

export const KEY_TRUNCATED = explanation('KEY_TRUNCATED', { length: 1 }, (seen) => ({
  what: `key breaks off: a JSON object begins and does not end within its ${seen.length} characters.`,
  why: 'Only a part of the file was stored, often its first line or what fitted into a shell variable.',
  fix: MAKE_KEY,
}));

export const KEY_OTHER_TYPE = explanation<{ type: string | undefined }>(
  'KEY_OTHER_TYPE',
  { type: 'external_account' },
  (seen) => ({
    what: `key is ${seen.type ? `a credential of type ${quoted(seen.type)}` : 'JSON of another kind'}, not a service account key.`,
    why: 'Only service account keys are taken here: other kinds name the URLs that they are sent to, which could be anyone’s.',
    fix: 'Give a file that says "type": "service_account", or for workload identity federation use workload_identity_provider, or leave a credential file in GOOGLE_APPLICATION_CREDENTIALS and key out.',
  }),
);

export const KEY_FIELD_MISSING = explanation('KEY_FIELD_MISSING', { field: 'private_key' }, (seen) => ({
  what: `key has no ${seen.field}.`,
  why: 'The file was edited, or put together by hand.',
  fix: `Make a new key and store it unchanged:\n  gcloud iam service-accounts keys create key.json --iam-account=SERVICE_ACCOUNT\n${MAKE_KEY}`,
}));

export const KEY_PRIVATE_KEY_UNUSABLE = explanation('KEY_PRIVATE_KEY_UNUSABLE', {}, () => ({
  what: 'The private_key in key is no RSA private key that can be read.',
  why: 'Its line breaks were lost or doubled, or a part of it is missing.',
  fix: MAKE_KEY,
}));

export const KEY_OTHER_UNIVERSE = explanation(
  'KEY_OTHER_UNIVERSE',
  { key: 'example-cloud.fr', universe: 'googleapis.com' },
  (seen) => ({
    what: `key was made in the universe ${seen.key}, but universe is ${seen.universe}.`,
    why: 'Each Google Cloud universe knows its own keys only.',
    fix: `with:\n  universe: ${seen.key}`,
  }),
);

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

// --- workload identity federation ---

export const PROVIDER_IS_POOL = explanation(
  'PROVIDER_IS_POOL',
  { value: 'projects/123456789/locations/global/workloadIdentityPools/github' },
  (seen) => ({
    what: `workload_identity_provider is ${quoted(seen.value)}, which is a pool.`,
    why: 'A pool holds providers; the name of one of them must follow.',
    fix: `with:\n  workload_identity_provider: ${seen.value}/providers/PROVIDER\n\nThe full name:\n${FIND_PROVIDER}`,
  }),
);

export const PROVIDER_WITH_PROJECT_ID = explanation(
  'PROVIDER_WITH_PROJECT_ID',
  { value: EXAMPLE_PROVIDER.replace('123456789', 'my-project'), project: 'my-project' },
  (seen) => ({
    what: `workload_identity_provider names the project by its id, ${quoted(seen.project)}.`,
    why: 'The token service knows projects by their number only.',
    fix: `Put the number in its place:\n  gcloud projects describe ${seen.project} --format="value(projectNumber)"`,
  }),
);

export const PROVIDER_WITHOUT_PROVIDERS = explanation(
  'PROVIDER_WITHOUT_PROVIDERS',
  { value: EXAMPLE_PROVIDER.replace('/providers', ''), corrected: EXAMPLE_PROVIDER },
  (seen) => ({
    what: `workload_identity_provider is ${quoted(seen.value)}, without "providers/" before the last name.`,
    why: 'The full name of a provider says at each step what it names.',
    fix: `with:\n  workload_identity_provider: ${seen.corrected}`,
  }),
);

export const PROVIDER_MALFORMED = explanation('PROVIDER_MALFORMED', { value: 'github/my-repo' }, (seen) => ({
  what: `workload_identity_provider is ${quoted(seen.value)}, which is no full name of a provider.`,
  why: `It must read ${PROVIDER_SHAPE}, all names in lower case.`,
  fix: FIND_PROVIDER,
}));

export const SERVICE_ACCOUNT_MALFORMED = explanation('SERVICE_ACCOUNT_MALFORMED', { value: 'ci' }, (seen) => ({
  what: `service_account is ${quoted(seen.value)}, which is no e-mail address of a service account.`,
  why: 'Service accounts are named by their e-mail address.',
  fix: `with:\n  service_account: ${EXAMPLE_ACCOUNT}`,
}));

export const LIFETIME_MALFORMED = explanation('LIFETIME_MALFORMED', { value: 'one hour' }, (seen) => ({
  what: `access_token_lifetime is ${quoted(seen.value)}.`,
  why: 'It takes seconds, minutes or hours, such as 3600s, 45m or 1h.',
  fix: 'with:\n  access_token_lifetime: 3600s',
}));

export const LIFETIME_OUT_OF_RANGE = explanation(
  'LIFETIME_OUT_OF_RANGE',
  { value: '24h', seconds: 86_400 },
  (seen) => ({
    what: `access_token_lifetime is ${quoted(seen.value)}, ${seen.seconds} seconds.`,
    why: 'Google Cloud gives impersonated tokens up to 12 hours, where the organisation allows more than one; under 10 minutes a job rarely ends in time.',
    fix: 'Use a value from 600s to 43200s:\nwith:\n  access_token_lifetime: 3600s',
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

// --- nothing given ---

export const CREDENTIALS_CONFLICT = explanation(
  'CREDENTIALS_CONFLICT',
  { given: ['workload_identity_provider', 'key'] as readonly string[] },
  (seen: { given: readonly string[] }) => ({
    what: `${seen.given.join(' and ')} are given together.`,
    why: 'Each is a credential of its own, and which of them you mean cannot be guessed.',
    fix: `Keep one of ${seen.given.join(', ')}.`,
  }),
);

export const CREDENTIAL_HALF = explanation(
  'CREDENTIAL_HALF',
  { has: 'service_account', lacks: 'workload_identity_provider' },
  (seen) => ({
    what: `${seen.has} is given, but ${seen.lacks} is missing or empty.`,
    why: `${seen.has} alone is half a credential. Where ${seen.lacks} is an expression, it gave nothing.`,
    fix: `with:\n  ${seen.lacks}: ${seen.lacks === 'workload_identity_provider' ? PROVIDER_SHAPE : '...'}\n\nor remove ${seen.has}.`,
  }),
);

export const METHOD_NEEDS_KEY = explanation<{ source: string | undefined }>(
  'METHOD_NEEDS_KEY',
  { source: 'workload_identity_provider' },
  (seen) => ({
    what: `auth_method is service_account_key, but ${seen.source ? `the credential is ${seen.source}` : 'no key is given'}.`,
    why: 'This method hands the key itself to the clients, so it needs one.',
    fix: `with:\n  key: ${expression('secrets.GAR_KEY')}\n\nor leave auth_method out.`,
  }),
);

export const METHOD_CANNOT_TAKE_TOKEN = explanation('METHOD_CANNOT_TAKE_TOKEN', {}, () => ({
  what: 'auth_method is keyring, but the credential is a finished token.',
  why: 'The keyring backend obtains tokens itself and cannot be given one.',
  fix: 'Leave auth_method out, or give workload_identity_provider or key instead of access_token.',
}));

export const ACCESS_TOKEN_MALFORMED = explanation(
  'ACCESS_TOKEN_MALFORMED',
  { looksLike: 'text with spaces or line breaks' },
  (seen) => ({
    what: `access_token is no access token: it looks like ${seen.looksLike}.`,
    why: 'An access token is one word, as the steps that obtain it print it.',
    fix: `with:\n  access_token: ${expression('steps.auth.outputs.access_token')}`,
  }),
);

export const ID_TOKEN_PERMISSION = explanation('ID_TOKEN_PERMISSION', {}, () => ({
  what: 'workload_identity_provider is given, but the job may not ask GitHub for an OIDC token.',
  why: 'The job lacks the permission id-token: write. A permissions block in a job replaces the one of the workflow as a whole.',
  fix: `Add to the job:\n${PERMISSIONS}\n\nWhere the job is in a reusable workflow, add the same to the job that calls it.`,
}));

export const ID_TOKEN_FORK = explanation('ID_TOKEN_FORK', { fork: 'OWNER/my-fork' }, (seen) => ({
  what: `This run is for a pull request from the fork ${seen.fork}, and GitHub issues no OIDC token to it.`,
  why: 'Code from a fork is not trusted with the identity of the repository, whatever permissions the workflow declares.',
  fix: 'Skip the step for forks:\n  on_missing_credentials: skip\nor leave it out there:\n  if: github.event.pull_request.head.repo.fork == false',
}));

export const NO_CREDENTIALS_FORK = explanation('NO_CREDENTIALS_FORK', { fork: 'OWNER/my-fork' }, (seen) => ({
  what: `There is no credential: this run is for a pull request from the fork ${seen.fork}.`,
  why: 'GitHub gives the secrets of a repository, and OIDC tokens, to no run for a fork.',
  fix: 'Let the step end quietly there:\n  on_missing_credentials: skip\nor leave it out:\n  if: github.event.pull_request.head.repo.fork == false',
}));

export const NO_CREDENTIALS_DEPENDABOT = explanation('NO_CREDENTIALS_DEPENDABOT', {}, () => ({
  what: 'There is no credential: this run was started by Dependabot.',
  why: 'Runs of Dependabot get the Dependabot secrets of the repository, not its Actions secrets, and their permissions are read-only unless the workflow declares them.',
  fix: [
    'Keep the provider in a variable (vars) and declare the permission, or store the secret for Dependabot too:',
    PERMISSIONS,
    '  gh secret set GAR_KEY --app dependabot < key.json',
    'or let the step end quietly:',
    '  on_missing_credentials: skip',
  ].join('\n'),
}));

export const NO_CREDENTIALS = explanation(
  'NO_CREDENTIALS',
  { passedOver: ['GOOGLE_APPLICATION_CREDENTIALS is not set', 'nobody is logged in to gcloud'] as readonly string[] },
  (seen: { passedOver: readonly string[] }) => ({
    what: `There is no credential. None of workload_identity_provider, key and access_token has a value, and:\n${seen.passedOver.map((line) => `  ${line}`).join('\n')}`,
    why: 'No credential input is set, or the expression in it gave nothing: a secret or variable that does not exist under this name, or that the caller of a reusable workflow does not pass on (secrets: inherit).',
    fix: [
      'With workload identity federation:',
      PERMISSIONS,
      'with:',
      `  workload_identity_provider: ${PROVIDER_SHAPE}`,
      'or with a service account key:',
      'with:',
      `  key: ${expression('secrets.GAR_KEY')}`,
    ].join('\n'),
  }),
);

// --- application default credentials, metadata server, gcloud ---

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

// --- keyring ---

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

// --- shared words ---

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
