// Why the token service does not exchange the token of a job: what the provider expects.
import { explanation, type Reason } from '../failure.ts';
import { quotedWords } from '../refusals/words.ts';
import { said } from '../shown.ts';
import { EXAMPLE_PROVIDER, listProviders } from './provider-failures.ts';

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

export const ALL_EXAMPLE_CLAIMS: Claims = {
  ...EXAMPLE_CLAIMS,
  repository_id: '123456789',
  repository_owner: 'OWNER',
  repository_owner_id: '1234567',
  ref: 'refs/heads/main',
  event_name: 'push',
  job_workflow_ref: 'OWNER/my-repo/.github/workflows/ci.yml@refs/heads/main',
};

/** The claims as lines of a message, all of them or only these; empty where there are none. */
export function listClaims(claims: Claims, only?: readonly string[]): string {
  // GitHub sends claims that do not apply as empty text: head_ref on a push, say.
  const shown = Object.entries(claims).filter(([name, value]) => value !== '' && (only?.includes(name) ?? true));
  if (shown.length === 0) return '';
  return ` This job's token says:\n${shown.map(([name, value]) => `  ${said(name)}: ${said(value)}`).join('\n')}`;
}

export const STS_CONDITION = explanation(
  'STS_CONDITION',
  "the provider's condition rejects this job",
  { provider: EXAMPLE_PROVIDER, claims: ALL_EXAMPLE_CLAIMS, said: 'rejected by the attribute condition' },
  (seen: Refusing) => ({
    what: `The provider's attribute condition rejects this job (${seen.provider}).${listClaims(seen.claims)}`,
    likely: /no such (?:key|attribute)|evaluat/i.test(seen.said)
      ? 'The condition names a claim or an attribute that does not exist, or is misspelt.'
      : 'The condition requires another owner, repository, branch, environment or workflow. It is case-sensitive.',
    fix: `Compare the condition with the claims above. This prints it:\n${describeProvider(seen.provider, 'value(attributeCondition)')}`,
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
    what: `The provider does not accept the audience ${said(seen.claims['aud'] ?? 'of this token')} (provider: ${seen.provider}).${listClaims(seen.claims, WHO)}`,
    likely: "The provider's list of allowed audiences lacks this one, or audience is set to another.",
    fix: [
      'Remove audience, or set one that the provider lists:',
      describeProvider(seen.provider, 'value(oidc.allowedAudiences)'),
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
    what: `google.subject gets no text for this job: the provider maps it to a claim that the token lacks, or to an expression that gives none (provider: ${seen.provider}).${listClaims(seen.claims)}`,
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
    ...whyNotMapped(seen),
    fix: `Correct or remove that attribute. This prints the mapping:\n${describeProvider(seen.provider, 'yaml(attributeMapping)')}`,
  }),
);

/** Attributes are mostly called as the claim that they are mapped from. */
function whyNotMapped({ said, claims }: Refusing): Reason {
  const name = /attribute\.(\w{1,100})/.exec(said)?.[1];
  if (name === undefined || claims[name]) {
    return { why: 'Each mapped attribute must have a text of limited length for every job that uses the provider.' };
  }
  const only = name === 'environment' ? ': only jobs that name an environment have one' : '';
  return { likely: `The attribute is mapped from the claim ${name}, which this job's token does not have${only}.` };
}

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
      listProviders(seen.provider),
    ].join('\n'),
  }),
);

export const STS_SUBJECT_TOO_LONG = explanation(
  'STS_SUBJECT_TOO_LONG',
  "the job's subject is too long",
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `google.subject is longer than 127 bytes for this job, which Google Cloud does not allow (provider: ${seen.provider}).${listClaims(seen.claims, WHO)}`,
    likely:
      'The provider takes it from sub, which long names of branches, environments or reusable workflows make long.',
    fix: `${changeSubject(seen.provider, 'assertion.repository_id')}\nThis changes the subject: update bindings on subject/… too. Bindings on attribute.repository/… keep working.`,
  }),
);

export const STS_TOKEN_STALE = explanation(
  'STS_TOKEN_STALE',
  "the job's token has expired or is not yet valid",
  { provider: EXAMPLE_PROVIDER, claims: EXAMPLE_CLAIMS },
  (seen: { provider: string; claims: Claims }) => ({
    what: `Google Cloud considers this job's OIDC token expired or not yet valid.${listClaims(seen.claims, WHO)}`,
    likely:
      'The token is valid for five minutes, and the runner was suspended meanwhile. Or the clock of your GitHub Enterprise Server is wrong.',
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

function partsOf(provider: string): { project: string; pool: string; name: string } {
  const [, project = 'PROJECT_ID', , , , pool = 'POOL', , name = 'PROVIDER'] = provider.split('/');
  return { project, pool, name };
}

/** The command that prints a provider, or what a format takes from it. */
export function describeProvider(provider: string, format?: string): string {
  const command = `gcloud iam workload-identity-pools providers describe ${inItsPool(provider)}`;
  return format === undefined ? command : `${command} \\\n  --format="${format}"`;
}

/** A provider as commands of gcloud take it: its name, and in the next line where it is. */
function inItsPool(provider: string): string {
  const { project, pool, name } = partsOf(provider);
  return `${name} \\\n  --workload-identity-pool=${pool} --location=global --project=${project}`;
}

function updateProvider(provider: string, change: string): string {
  return `gcloud iam workload-identity-pools providers update-oidc ${inItsPool(provider)} \\\n  ${change}`;
}

/**
 * Changes one mapping and keeps the others: --attribute-mapping replaces them all. The list is read and written with a
 * separator that no expression has, since expressions have commas; without braces, which a key as a secret makes stars.
 */
function changeSubject(provider: string, expression: string): string {
  return [
    'Map another claim to the subject. Run this in Cloud Shell, which has jq; it keeps the other mappings:',
    `MAPPING=$(${describeProvider(provider, 'json(attributeMapping)')} \\`,
    `  | jq -r '.attributeMapping | .["google.subject"] = "${expression}"`,
    '  | to_entries | map("\\(.key)=\\(.value)") | join("~")\')',
    updateProvider(provider, '--attribute-mapping="^~^$MAPPING"'),
  ].join('\n');
}

const KEPT_KEYS =
  "Somebody uploaded a copy of the issuer's signing keys to the provider (jwksJson), and the issuer has replaced its keys since, as GitHub does.";

function lookAtIssuer(provider: string): string {
  return [
    'This prints both. If jwksJson has a value, create a provider without it, as step 4 of docs/SETUP.md does, and use that one:',
    describeProvider(provider, 'yaml(oidc.issuerUri,oidc.jwksJson)'),
  ].join('\n');
}
