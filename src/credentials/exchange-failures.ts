import { explanation } from '../failure.ts';
import { shellOf } from '../machine/shell.ts';
import { quotedWords } from '../refusals/words.ts';
import { said } from '../shown.ts';
import { EXAMPLE_ACCOUNT, EXAMPLE_PROVIDER } from './failures.ts';
import { projectOf } from './principal.ts';

/** The claims of a GitHub OIDC token that tell who asks, by name; none of them is secret. */
export type Claims = Readonly<Record<string, string>>;

/** A provider that refuses, the claims of the job, and the words of the token service. */
export interface Refusing {
  readonly provider: string;
  readonly claims: Claims;
  readonly said: string;
}

/** Claims that every refusal of a job is about; a condition may be about any other, too. */
const WHO = ['iss', 'aud', 'sub', 'repository'];

const GITHUB = 'https://token.actions.githubusercontent.com';

const EXAMPLE_CLAIMS: Claims = {
  iss: GITHUB,
  aud: `https://iam.googleapis.com/${EXAMPLE_PROVIDER}`,
  sub: 'repo:OWNER/my-repo:ref:refs/heads/main',
  repository: 'OWNER/my-repo',
};

const ALL_EXAMPLE_CLAIMS: Claims = {
  ...EXAMPLE_CLAIMS,
  repository_id: '123456789',
  repository_owner: 'OWNER',
  repository_owner_id: '1234567',
  ref: 'refs/heads/main',
  event_name: 'push',
  job_workflow_ref: 'OWNER/my-repo/.github/workflows/ci.yml@refs/heads/main',
};

function listClaims(claims: Claims, only?: readonly string[]): string {
  // GitHub sends claims that do not apply as empty text: head_ref on a push, say.
  const shown = Object.entries(claims).filter(([name, value]) => value !== '' && (only?.includes(name) ?? true));
  if (shown.length === 0) return '';
  return ` This job's token says:\n${shown.map(([name, value]) => `  ${said(name)}: ${said(value)}`).join('\n')}`;
}

export const KEY_REJECTED = explanation(
  'KEY_REJECTED',
  'Google Cloud rejects the service account key',
  { account: EXAMPLE_ACCOUNT },
  (seen) => ({
    what: `Google Cloud rejects the signature of the key of ${seen.account}.`,
    likely: 'The key was deleted or disabled, or its service account was deleted and created again.',
    fix: [
      'List the keys of the service account, and create a new one if this one is not among them:',
      `  gcloud iam service-accounts keys list --iam-account=${seen.account}`,
      `  gcloud iam service-accounts keys create key.json --iam-account=${seen.account}`,
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
    fix: `List the service accounts of the project, and use one of their e-mail addresses:\n  gcloud iam service-accounts list --project=${projectOf(account) ?? 'PROJECT'}`,
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
    likely: seen.ended
      ? 'The job has ended or was cancelled: GitHub only issues tokens to running jobs.'
      : "The job's request token is no longer valid, or GitHub does not accept the audience.",
    fix: 'Run the job again. If audience is set, remove it, or set the audience that the provider expects.',
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
    fix: 'Run the job again. If it fails again, check that the pool, the provider and the service account are enabled, and that no proxy changes requests.',
  }),
);

export const STS_CONDITION = explanation(
  'STS_CONDITION',
  "the provider's condition rejects this job",
  { provider: EXAMPLE_PROVIDER, claims: ALL_EXAMPLE_CLAIMS, said: 'rejected by the attribute condition' },
  (seen: Refusing) => ({
    what: `The provider's attribute condition rejects this job (${seen.provider}).${listClaims(seen.claims)}`,
    likely: /no such (?:key|attribute)|evaluat/i.test(seen.said)
      ? 'The condition names a claim or an attribute that does not exist, or is misspelt.'
      : 'The condition requires another owner, repository, branch, environment or workflow. It is case-sensitive.',
    fix: `Compare the condition with the claims above. This prints it:\n${describeProvider(seen.provider)} --format="value(attributeCondition)"`,
  }),
);

export const STS_ISSUER = explanation(
  'STS_ISSUER',
  'the provider expects another issuer',
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `The provider expects tokens from another issuer (${seen.provider}).${listClaims(seen.claims, WHO)}`,
    likely: 'GitHub Enterprise Server, data residency and enterprises with a custom issuer have their own issuer name.',
    fix: [
      'Set the issuer of the provider to the iss above:',
      updateProvider(seen.provider, `--issuer-uri="${seen.claims['iss'] ?? 'ISSUER'}"`),
    ].join('\n'),
  }),
);

export const STS_AUDIENCE = explanation(
  'STS_AUDIENCE',
  'the provider does not accept the audience',
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `The provider does not accept the token's audience (${seen.provider}).${listClaims(seen.claims, WHO)}`,
    likely: "The provider's list of allowed audiences lacks this one, or audience is set to another.",
    fix: [
      'Remove audience, or set one that the provider lists:',
      `${describeProvider(seen.provider)} --format="value(oidc.allowedAudiences)"`,
    ].join('\n'),
  }),
);

export const STS_SIGNATURE = explanation(
  'STS_SIGNATURE',
  'the provider has outdated signing keys',
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `Google Cloud cannot verify the token's signature with the keys of the provider (${seen.provider}).${listClaims(seen.claims, ['iss'])}`,
    likely: KEPT_KEYS,
    fix: lookAtIssuer(seen.provider),
  }),
);

export const STS_SUBJECT_MISSING = explanation(
  'STS_SUBJECT_MISSING',
  'the provider maps a claim that this job lacks',
  { provider: EXAMPLE_PROVIDER, claims: ALL_EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `The provider maps google.subject to a claim that this job lacks (${seen.provider}).${listClaims(seen.claims)}`,
    likely:
      'The mapping was written for other jobs: only jobs with an environment, for example, have the claim environment.',
    fix: changeSubject(seen.provider, 'assertion.sub'),
  }),
);

export const STS_MAPPING = explanation(
  'STS_MAPPING',
  "the provider's attribute mapping does not fit this job",
  {
    provider: EXAMPLE_PROVIDER,
    claims: ALL_EXAMPLE_CLAIMS,
    said: "The mapped attribute 'attribute.environment' must be of type STRING.",
  },
  (seen: Refusing) => ({
    what: `The provider cannot map the claims of this job: ${quotedWords(seen.said.replace(/\.\s*$/, ''))}.${listClaims(seen.claims)}`,
    why: 'Each mapped attribute must have a text of limited length for every job that uses the provider.',
    fix: `Correct or remove that attribute. This prints the mapping:\n${describeProvider(seen.provider)} --format="yaml(attributeMapping)"`,
  }),
);

export const STS_PROVIDER_UNKNOWN = explanation(
  'STS_PROVIDER_UNKNOWN',
  'the workload identity provider does not exist or is disabled',
  { provider: EXAMPLE_PROVIDER },
  (seen) => ({
    what: `The workload identity provider does not exist or is disabled: ${seen.provider}.`,
    why: 'The pool or the provider was deleted or disabled, or its name is misspelt.',
    fix: [
      'Check its state, and the names that exist:',
      describeProvider(seen.provider),
      `gcloud iam workload-identity-pools providers list --workload-identity-pool=${partsOf(seen.provider).pool} --location=global --project=${partsOf(seen.provider).project}`,
    ].join('\n'),
  }),
);

export const STS_SUBJECT_TOO_LONG = explanation(
  'STS_SUBJECT_TOO_LONG',
  "the job's subject is too long",
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `The subject of this job is longer than 127 bytes (${seen.provider}).${listClaims(seen.claims, WHO)}`,
    likely:
      'The provider uses the whole sub as the subject, and long names of branches, environments or reusable workflows make it long.',
    fix: `${changeSubject(seen.provider, 'assertion.repository_id')}\nThis changes the subject: update bindings on subject/… too. Bindings on attribute.repository/… keep working.`,
  }),
);

export const STS_TOKEN_STALE = explanation(
  'STS_TOKEN_STALE',
  "the job's token has expired or is not yet valid",
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `Google Cloud considers this job's token expired or not yet valid.${listClaims(seen.claims, WHO)}`,
    likely: `The clock of the issuer is wrong, which happens with GitHub Enterprise Server, or the runner was suspended.`,
    fix: 'If GitHub.com issued the token, run the job again. Otherwise turn on time synchronisation on the GitHub server.',
  }),
);

export const STS_ISSUER_UNREACHABLE = explanation(
  'STS_ISSUER_UNREACHABLE',
  "Google Cloud cannot get the issuer's keys",
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  ({ provider, claims: { iss } }: { provider: string; claims: Claims }) => ({
    what: `Google Cloud has no key of the issuer ${iss ?? ''} that verifies the job's OIDC token.`,
    likely:
      iss === undefined || iss.startsWith(GITHUB)
        ? `${KEPT_KEYS} Or its issuerUri differs from the issuer above.`
        : 'The issuer is not reachable from the internet, as with a GitHub Enterprise Server in a private network.',
    fix:
      iss === undefined || iss.startsWith(GITHUB)
        ? lookAtIssuer(provider)
        : `Store the keys from ${iss}/.well-known/jwks in the provider, and repeat this whenever the server changes them:\n${updateProvider(provider, '--jwk-json-path=jwks.json')}`,
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
      'If the service account is meant for one branch, such as main, run this job on that branch, and grant the role to it alone:',
      ...grantUser(seen, `repository_ref/${seen.claims['repository_id'] ?? 'REPOSITORY_ID'}/refs/heads/main`),
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

/**
 * Changes one mapping and keeps the others: --attribute-mapping replaces them all. The list is read and written with a
 * separator that no expression has, since expressions have commas; without braces, which a key as a secret makes stars.
 */
function changeSubject(provider: string, expression: string): string {
  return [
    'Map another claim to the subject. Run this in Cloud Shell, which has jq; it keeps the other mappings:',
    `MAPPING=$(${describeProvider(provider)} --format="json(attributeMapping)" \\`,
    `  | jq -r '.attributeMapping | .["google.subject"] = "${expression}" | to_entries | map("\\(.key)=\\(.value)") | join("~")')`,
    updateProvider(provider, '--attribute-mapping="^~^$MAPPING"'),
  ].join('\n');
}

const KEPT_KEYS =
  'The provider has its own copy of the keys (jwksJson), which is not updated when the issuer changes its keys, as GitHub does.';

function lookAtIssuer(provider: string): string {
  return [
    'Check both. If jwksJson has a value, create a provider without it (create-oidc without --jwk-json-path) and use that one:',
    `${describeProvider(provider)} --format="yaml(oidc.issuerUri,oidc.jwksJson)"`,
  ].join('\n');
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
