import { explanation } from '../failure.ts';
import { shellOf } from '../machine/shell.ts';
import { quotedWords } from '../refusals/words.ts';
import { said } from '../shown.ts';
import { EXAMPLE_ACCOUNT, EXAMPLE_PROVIDER } from './failures.ts';
import { projectOf } from './principal.ts';

/** The claims of a GitHub OIDC token that tell who asks, by name; none of them is secret. */
export type Claims = Readonly<Record<string, string>>;

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
  const shown = Object.entries(claims).filter(([name]) => only?.includes(name) ?? true);
  if (shown.length === 0) return '';
  return ` The token of this job says:\n${shown.map(([name, value]) => `  ${said(name)}: ${said(value)}`).join('\n')}`;
}

export const KEY_REJECTED = explanation('KEY_REJECTED', { account: EXAMPLE_ACCOUNT }, (seen) => ({
  what: `Google Cloud does not accept the signature of the key of ${seen.account}.`,
  why: 'The key was deleted or disabled, or it belongs to an account that was deleted and made again.',
  fix: [
    'List the keys that the account has, and make a new one if this one is not among them:',
    `  gcloud iam service-accounts keys list --iam-account=${seen.account}`,
    `  gcloud iam service-accounts keys create key.json --iam-account=${seen.account}`,
  ].join('\n'),
}));

export const ACCOUNT_UNKNOWN = explanation('ACCOUNT_UNKNOWN', { account: EXAMPLE_ACCOUNT }, ({ account }) => ({
  what: `The service account ${account} does not exist.`,
  why: 'It was deleted, or its name or project is spelt differently.',
  fix: `List the accounts of the project and use one of their e-mail addresses:\n  gcloud iam service-accounts list --project=${projectOf(account) ?? 'PROJECT'}`,
}));

export const ACCOUNT_DISABLED = explanation('ACCOUNT_DISABLED', { account: EXAMPLE_ACCOUNT }, (seen) => ({
  what: `The service account ${seen.account} is disabled.`,
  why: 'Somebody, or a policy of the organisation, switched it off.',
  fix: `gcloud iam service-accounts enable ${seen.account}`,
}));

export const CLOCK_OFF = explanation<{ seconds?: number; lifetime?: number }>(
  'CLOCK_OFF',
  { seconds: -540 },
  ({ seconds, lifetime }, platform) => ({
    what:
      seconds !== undefined
        ? `The clock of the runner is ${Math.abs(seconds)} seconds ${seconds < 0 ? 'behind' : 'ahead of'} Google’s, so what it signs or asks for counts as expired or not yet valid.`
        : lifetime !== undefined
          ? `Google Cloud refuses a token of ${lifetime} seconds as too long: the clock of the runner is ahead of Google’s.`
          : 'Google Cloud considers what the runner signed expired or not yet valid: the clock of the runner is off.',
    why: 'The machine does not keep its time: self-hosted runners after sleep, or virtual machines without time synchronisation.',
    fix: [
      'Set the clock of the runner, and keep it right with a time service:',
      `  ${shellOf(platform).setClock}`,
      ...(lifetime === undefined
        ? []
        : ['Until then, ask for less than an hour:', 'with:', '  access_token_lifetime: 3300s']),
    ].join('\n'),
  }),
);

export const OIDC_REFUSED = explanation(
  'OIDC_REFUSED',
  {
    host: 'run-actions-1-azure-eastus.actions.githubusercontent.com',
    status: 403,
    said: "Can't issue ID_TOKEN for job in 'Completed' state",
    ended: true,
  },
  (seen) => ({
    what: `GitHub refused to issue an OIDC token: ${seen.host} answered HTTP ${seen.status}${seen.said ? `, ${quotedWords(seen.said)}` : ''}.`,
    why: seen.ended
      ? 'The job has ended or was cancelled: GitHub issues tokens to running jobs only.'
      : 'The token with which the job asks is no longer valid, or GitHub does not accept the audience.',
    fix: 'Run the job again. If audience is set, make it the one that the provider expects, or leave it out.',
  }),
);

export const FEDERATED_TOKEN_REJECTED = explanation(
  'FEDERATED_TOKEN_REJECTED',
  { host: 'iamcredentials.googleapis.com', said: 'Request had invalid authentication credentials.' },
  (seen) => ({
    what: `${seen.host} does not accept the token with which it was asked for one of the service account${seen.said ? `: ${quotedWords(seen.said)}` : ''}.`,
    why: 'The token ended in the meantime, a proxy removed it from the request, or the pool or the account that it was made for was disabled a moment ago.',
    fix: 'Run the job again. If it stays, look whether the pool, the provider and the account are enabled, and whether a proxy changes requests.',
  }),
);

export const STS_CONDITION = explanation(
  'STS_CONDITION',
  { provider: EXAMPLE_PROVIDER, claims: ALL_EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `The attribute condition of ${seen.provider} rejects this job.${listClaims(seen.claims)}`,
    why: 'The condition names another owner, repository, branch, environment or workflow; it distinguishes upper and lower case.',
    fix: `Compare it with the claims above, and change it if it is too narrow:\n${describeProvider(seen.provider)} --format="value(attributeCondition)"`,
  }),
);

export const STS_ISSUER = explanation(
  'STS_ISSUER',
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `${seen.provider} expects tokens of another issuer.${listClaims(seen.claims, WHO)}`,
    why: 'GitHub Enterprise Server, data residency and enterprises with an issuer of their own sign with another name.',
    fix: [
      'Make the issuer of the provider the iss above:',
      updateProvider(seen.provider, `--issuer-uri="${seen.claims['iss'] ?? 'ISSUER'}"`),
    ].join('\n'),
  }),
);

export const STS_AUDIENCE = explanation(
  'STS_AUDIENCE',
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `${seen.provider} does not accept the audience of the token.${listClaims(seen.claims, WHO)}`,
    why: 'The provider has a list of allowed audiences that lacks this one, or audience is set to another.',
    fix: [
      'Leave audience out, or set one that the provider lists:',
      `${describeProvider(seen.provider)} --format="value(oidc.allowedAudiences)"`,
    ].join('\n'),
  }),
);

export const STS_SIGNATURE = explanation(
  'STS_SIGNATURE',
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `Google Cloud cannot verify the signature of the token with the keys that ${seen.provider} has.${listClaims(seen.claims, ['iss'])}`,
    why: KEPT_KEYS,
    fix: lookAtIssuer(seen.provider),
  }),
);

export const STS_SUBJECT_MISSING = explanation(
  'STS_SUBJECT_MISSING',
  { provider: EXAMPLE_PROVIDER, claims: ALL_EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `${seen.provider} makes no subject of this job: google.subject maps to a claim that the token lacks.${listClaims(seen.claims)}`,
    why: 'The mapping was written for another kind of token: environment, for example, is only there if the job has one.',
    fix: changeSubject(seen.provider, 'assertion.sub'),
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
    what: `The subject that ${seen.provider} makes of this job is longer than 127 bytes.${listClaims(seen.claims, WHO)}`,
    why: 'Long names of branches, environments or reusable workflows make a long sub, and the provider uses it whole.',
    fix: `${changeSubject(seen.provider, 'assertion.repository_id')}\nThe subject is then another: bindings on subject/… must be changed too, those on attribute.repository/… stay right.`,
  }),
);

export const STS_TOKEN_STALE = explanation(
  'STS_TOKEN_STALE',
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `Google Cloud considers this job's token expired or not yet valid.${listClaims(seen.claims, WHO)}`,
    why: `The clock of its issuer ${seen.claims['iss'] ?? ''} is off by more than a minute, which happens to a GitHub Enterprise Server; or the runner was suspended for minutes.`,
    fix: 'If GitHub.com issued the token, run the job again. Otherwise set the clock of the GitHub server with a time service.',
  }),
);

export const STS_ISSUER_UNREACHABLE = explanation(
  'STS_ISSUER_UNREACHABLE',
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  ({ provider, claims: { iss } }: { provider: string; claims: Claims }) => ({
    what: `Google Cloud found no public key at the issuer ${iss ?? ''} with which to verify the token.`,
    why:
      iss === undefined || iss.startsWith(GITHUB)
        ? `${KEPT_KEYS} Or its issuerUri is not exactly the issuer above.`
        : 'The issuer is not reachable from the internet, as with a GitHub Enterprise Server in a private network.',
    fix:
      iss === undefined || iss.startsWith(GITHUB)
        ? lookAtIssuer(provider)
        : `Put the keys into the provider, and again whenever the server changes them. They are at ${iss}/.well-known/jwks:\n${updateProvider(provider, '--jwk-json-path=jwks.json')}`,
  }),
);

export const IMPERSONATION_DENIED = explanation(
  'IMPERSONATION_DENIED',
  { account: EXAMPLE_ACCOUNT, provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { account: string; provider: string; claims: Claims }) => ({
    what: `This job may not act as ${seen.account}, or that account does not exist.${listClaims(seen.claims, ['sub', 'repository'])}`,
    why: 'The repository lacks the role roles/iam.workloadIdentityUser on the service account. Grants can take up to five minutes to take effect.',
    fix: [
      `gcloud iam service-accounts add-iam-policy-binding ${seen.account} \\`,
      '  --role=roles/iam.workloadIdentityUser \\',
      `  --member="${repositoryPrincipals(seen.provider, seen.claims['repository'] ?? 'OWNER/REPOSITORY')}"`,
      'The provider must map the claim: attribute.repository=assertion.repository',
    ].join('\n'),
  }),
);

export const TOKEN_CREATOR_MISSING = explanation<{ account: string; caller: string | undefined }>(
  'TOKEN_CREATOR_MISSING',
  { account: EXAMPLE_ACCOUNT, caller: 'builder@my-project.iam.gserviceaccount.com' },
  ({ account, caller }) => ({
    what: `${caller ?? 'The identity in the credential file'} may not act as ${account}, or that account does not exist.`,
    why: 'It lacks the role roles/iam.serviceAccountTokenCreator on the service account. Grants can take up to five minutes to take effect.',
    fix: [
      `gcloud iam service-accounts add-iam-policy-binding ${account} \\`,
      '  --role=roles/iam.serviceAccountTokenCreator \\',
      `  --member="${caller ? `serviceAccount:${caller}` : 'user:YOU@EXAMPLE.COM'}"`,
    ].join('\n'),
  }),
);

export const LIFETIME_NOT_ALLOWED = explanation(
  'LIFETIME_NOT_ALLOWED',
  { account: EXAMPLE_ACCOUNT, seconds: 43_200 },
  (seen) => ({
    what: `Google Cloud does not issue a token of ${seen.seconds} seconds for ${seen.account}.`,
    why: 'More than one hour needs an organisation policy that lists the account in constraints/iam.allowServiceAccountCredentialLifetimeExtension.',
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
    'Map another claim to the subject. This keeps the other mappings; run it in Cloud Shell, which has jq:',
    `MAPPING=$(${describeProvider(provider)} --format="json(attributeMapping)" \\`,
    `  | jq -r '.attributeMapping | .["google.subject"] = "${expression}" | to_entries | map("\\(.key)=\\(.value)") | join("~")')`,
    updateProvider(provider, '--attribute-mapping="^~^$MAPPING"'),
  ].join('\n');
}

const KEPT_KEYS =
  'The provider keeps keys of its own (jwksJson), which do not follow when the issuer changes its keys, as GitHub does.';

function lookAtIssuer(provider: string): string {
  return [
    'Look at both. If jwksJson has a value, make a provider without it (create-oidc without --jwk-json-path) and use that one:',
    `${describeProvider(provider)} --format="yaml(oidc.issuerUri,oidc.jwksJson)"`,
  ].join('\n');
}

/** All jobs of a repository, as IAM names them. */
function repositoryPrincipals(provider: string, repository: string): string {
  const pool = provider.split('/providers/')[0] ?? provider;
  return `principalSet://iam.googleapis.com/${pool}/attribute.repository/${repository}`;
}
