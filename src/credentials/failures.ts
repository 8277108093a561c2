import { explanation, expression } from '../failure.ts';
import { shapeOf } from '../secret-shapes.ts';
import { pasted, quoted, shown } from '../shown.ts';

const PROVIDER_SHAPE = 'projects/PROJECT_NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER';

const FIND_PROVIDER = [
  'gcloud iam workload-identity-pools providers describe PROVIDER \\',
  '  --workload-identity-pool=POOL --location=global --project=PROJECT --format="value(name)"',
].join('\n');

const PERMISSIONS = 'permissions:\n  contents: read\n  id-token: write';

export const EXAMPLE_PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';

export const EXAMPLE_ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';

/** Stores the key file as a secret, in base64 on one line. */
const storeKey = (platform: NodeJS.Platform, more = ''): string =>
  platform === 'win32'
    ? `  [Convert]::ToBase64String([IO.File]::ReadAllBytes("$PWD\\key.json")) | gh secret set GAR_KEY${more}`
    : `  base64 < key.json | tr -d "\\n" | gh secret set GAR_KEY${more}`;

const makeKey = (platform: NodeJS.Platform): string =>
  [
    'Store the key file in base64 as a repository secret (with JSON, the log would mask every brace):',
    storeKey(platform),
    'and pass that secret to this action:',
    'with:',
    `  key: ${expression('secrets.GAR_KEY')}`,
  ].join('\n');

export const ADC_HOLDS_CREDENTIAL = explanation<{ looksLike: string; belongsIn?: string; length: number }>(
  'ADC_HOLDS_CREDENTIAL',
  'GOOGLE_APPLICATION_CREDENTIALS holds a secret instead of a path',
  { looksLike: 'a service account key', belongsIn: 'key', length: 2300 },
  ({ looksLike, belongsIn = 'key', length }, platform) => ({
    what: `GOOGLE_APPLICATION_CREDENTIALS must be a path, but it holds ${looksLike}.`,
    why: `A secret was assigned to the variable itself (${length} characters, now masked).`,
    fix: [
      'Remove the variable, and pass the secret to this action:',
      'with:',
      `  ${belongsIn}: ${expression('secrets.GAR_KEY')}`,
      '',
      'or write the secret to a file, and set the variable to its path:',
      ...(platform === 'win32'
        ? [
            '  Set-Content -NoNewline "$env:RUNNER_TEMP\\key.json" $env:GAR_KEY',
            '  "GOOGLE_APPLICATION_CREDENTIALS=$env:RUNNER_TEMP\\key.json" >> $env:GITHUB_ENV',
          ]
        : [
            '  umask 077; printf %s "$GAR_KEY" > "$RUNNER_TEMP/key.json"',
            '  echo "GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/key.json" >> "$GITHUB_ENV"',
          ]),
    ].join('\n'),
  }),
);

export const KEY_EMPTY = explanation('KEY_EMPTY', 'key is empty', {}, (_, platform) => ({
  what: 'key is empty.',
  likely: 'The secret does not exist under this name, or this run does not get it.',
  fix: makeKey(platform),
}));

export const KEY_UNREADABLE = explanation<{ length: number; looksLike: string; belongsIn?: string }>(
  'KEY_UNREADABLE',
  'key is not a service account key',
  { length: 40, looksLike: 'neither JSON nor base64' },
  ({ length, looksLike, belongsIn }, platform) => ({
    what: `key is not a service account key: its ${length} characters look like ${looksLike}${belongsIn === undefined ? '' : `, which belongs in ${belongsIn}`}.`,
    why: 'It accepts the JSON key file from Google Cloud, as it is or in base64.',
    fix:
      belongsIn === undefined
        ? makeKey(platform)
        : `Remove key, and pass the value in ${belongsIn}:\nwith:\n  ${belongsIn}: ${expression(belongsIn === 'access_token' ? 'secrets.GAR_TOKEN' : 'vars.NAME')}`,
  }),
);

export const KEY_TRUNCATED = explanation('KEY_TRUNCATED', 'key is truncated', { length: 1 }, (seen, platform) => ({
  what: `key is truncated: the JSON starts but does not end (${seen.length} ${seen.length === 1 ? 'character' : 'characters'}).`,
  likely: 'Only a part of the file was stored, often its first line.',
  fix: makeKey(platform),
}));

export const KEY_IS_PATH = explanation('KEY_IS_PATH', 'key is the path of a file', {}, () => ({
  what: 'key is the path of a file, but it must be what is in the file.',
  why: 'This action opens no file that key names.',
  fix: `If the key is in a secret, pass it:\nwith:\n  key: ${expression('secrets.GAR_KEY')}\n\nIf an earlier step wrote the file, remove key and name the file in the environment of this step:\nenv:\n  GOOGLE_APPLICATION_CREDENTIALS: PATH`,
}));

/** Credentials that are no service account keys, as their files name them or as they are known by. */
export type OtherKind =
  | 'authorized_user'
  | 'external_account'
  | 'external_account_authorized_user'
  | 'impersonated_service_account'
  | 'gdch_service_account'
  | 'oauth_client'
  | 'firebase'
  | 'nothing';

const AS_FILE = 'remove key, and set GOOGLE_APPLICATION_CREDENTIALS to the path of the file';
const NEW_KEY = 'gcloud iam service-accounts keys create key.json --iam-account=SERVICE_ACCOUNT';

const OTHER_KINDS: Readonly<Record<OtherKind, { readonly is: string; readonly instead: string }>> = {
  authorized_user: {
    is: 'the login of a person (authorized_user)',
    instead: `Create a service account key and pass that:\n${NEW_KEY}\nOr ${AS_FILE}.`,
  },
  external_account: {
    is: 'a configuration of workload identity federation (external_account)',
    instead: `Remove key, and set workload_identity_provider:\nwith:\n  workload_identity_provider: ${PROVIDER_SHAPE}\n\nOr ${AS_FILE}.`,
  },
  external_account_authorized_user: {
    is: 'the login of a person (external_account_authorized_user)',
    instead: `Create a service account key and pass that:\n${NEW_KEY}\nOr ${AS_FILE}.`,
  },
  impersonated_service_account: {
    is: 'a file for acting as a service account (impersonated_service_account)',
    instead: `To use it, ${AS_FILE}.`,
  },
  gdch_service_account: {
    is: 'a key of Google Distributed Cloud (gdch_service_account)',
    instead: `Artifact Registry needs a key of Google Cloud:\n${NEW_KEY}`,
  },
  oauth_client: {
    is: 'an OAuth client ID',
    instead: `Create a key of a service account and pass that:\n${NEW_KEY}`,
  },
  firebase: {
    is: 'a configuration of Firebase (google-services.json)',
    instead: `Create a key of a service account and pass that:\n${NEW_KEY}`,
  },
  nothing: { is: 'an empty object', instead: 'Store the whole key file in the secret.' },
};

export const KEY_OTHER_TYPE = explanation<{ kind: OtherKind | undefined }>(
  'KEY_OTHER_TYPE',
  'key is another kind of credential',
  { kind: 'external_account' },
  ({ kind }) => ({
    what: `key is not a service account key, but ${kind === undefined ? 'other JSON' : OTHER_KINDS[kind].is}.`,
    why: 'Only service account keys are accepted here: other kinds of credential name the URLs that they are sent to, which could be anywhere.',
    fix:
      kind === undefined
        ? `Pass a key file that says "type": "service_account". For any other credential file, ${AS_FILE}.`
        : OTHER_KINDS[kind].instead,
  }),
);

export const KEY_FIELD_MISSING = explanation(
  'KEY_FIELD_MISSING',
  'key is incomplete',
  { field: 'private_key' },
  (seen, platform) => ({
    what: `key is incomplete: it has no ${seen.field}.`,
    likely: 'The key file was edited.',
    fix: `Create a new key:\n  gcloud iam service-accounts keys create key.json --iam-account=SERVICE_ACCOUNT\n${makeKey(platform)}`,
  }),
);

export const KEY_PRIVATE_KEY_UNUSABLE = explanation(
  'KEY_PRIVATE_KEY_UNUSABLE',
  'the private key in key is damaged',
  { removed: false },
  ({ removed }: { removed: boolean }, platform) => ({
    what: removed
      ? 'The private_key in key was removed: something else is in its place.'
      : 'The private_key in key is not a readable RSA private key.',
    likely: removed
      ? 'The file was copied from a log, a document or a tool that hides secrets.'
      : 'Part of it is missing, or it is a key of another kind.',
    fix: makeKey(platform),
  }),
);

export const KEY_OTHER_UNIVERSE = explanation(
  'KEY_OTHER_UNIVERSE',
  'key belongs to another universe',
  { key: 'example-cloud.fr', universe: 'googleapis.com' },
  (seen) => ({
    what: `key belongs to the universe ${seen.key}, but universe is ${seen.universe}.`,
    why: 'A key only works in its own Google Cloud universe.',
    fix: `with:\n  universe: ${seen.key}`,
  }),
);

export const PROVIDER_IS_POOL = explanation(
  'PROVIDER_IS_POOL',
  'workload_identity_provider names a pool, not a provider',
  { value: 'projects/123456789/locations/global/workloadIdentityPools/github' },
  (seen) => ({
    what: `workload_identity_provider names a pool, not a provider: ${quoted(seen.value)}.`,
    why: 'A pool contains providers; the name of one of them must follow.',
    fix: `with:\n  workload_identity_provider: ${seen.value}/providers/PROVIDER\n\nTo find the full name:\n${FIND_PROVIDER}`,
  }),
);

export const PROVIDER_WITH_PROJECT_ID = explanation(
  'PROVIDER_WITH_PROJECT_ID',
  'workload_identity_provider needs the project number',
  { value: EXAMPLE_PROVIDER.replace('123456789', 'my-project'), project: 'my-project' },
  (seen) => ({
    what: `workload_identity_provider needs the project number instead of the ID ${quoted(seen.project)}.`,
    why: 'The token service only accepts project numbers.',
    fix: `Replace the ID with the number, which this prints:\n  gcloud projects describe ${pasted(seen.project, 'PROJECT_ID')} --format="value(projectNumber)"`,
  }),
);

export const PROVIDER_WITHOUT_PROVIDERS = explanation(
  'PROVIDER_WITHOUT_PROVIDERS',
  'workload_identity_provider lacks a part of the name',
  { value: EXAMPLE_PROVIDER.replace('/providers', ''), corrected: EXAMPLE_PROVIDER },
  (seen) => ({
    what: `workload_identity_provider lacks "providers/" before the last name: ${quoted(seen.value)}.`,
    why: 'A full provider name contains providers/ before the name of the provider.',
    fix: `with:\n  workload_identity_provider: ${seen.corrected}`,
  }),
);

/** What was meant by a name that is not a full one, or the command that finds it. */
function findProvider(value: string): string {
  if (shapeOf(value) !== undefined) return `Find the full name:\n${FIND_PROVIDER}`;
  const [, project, pool, name] =
    /projects[/:]([^/:]+)[/:]locations[/:][^/:]+[/:]workloadIdentityPools[/:]([^/:]+)[/:]providers?[/:]([^/:?]+)/i.exec(
      value,
    ) ?? [];
  if (project !== undefined && pool !== undefined && name !== undefined && /^\d+$/.test(project)) {
    const right = (id: string): string => id.toLowerCase().replaceAll('_', '-');
    return `Perhaps:\nwith:\n  workload_identity_provider: projects/${project}/locations/global/workloadIdentityPools/${right(pool)}/providers/${right(name)}`;
  }
  const [, ofConsole, alsoConsole, consoleProject] =
    /\/pool\/([\w-]+)(?:\/provider\/([\w-]+))?.*[?&]project=([\w.:-]+)/.exec(value) ?? [];
  const [, short, shorter] = /^(?:([a-z0-9-]+)\/)?([a-z0-9-]+)$/.exec(value) ?? [];
  return [
    'Find the full name:',
    FIND_PROVIDER.replace('describe PROVIDER', `describe ${alsoConsole ?? shorter ?? 'PROVIDER'}`)
      .replace('=POOL', `=${ofConsole ?? short ?? 'POOL'}`)
      .replace('=PROJECT ', `=${consoleProject ?? 'PROJECT'} `),
  ].join('\n');
}

const NOT_PROVIDERS: readonly (readonly [RegExp, string])[] = [
  [/@[\w.-]+$/, 'This is an e-mail address, which belongs in service_account.'],
  [/workforcePools/i, 'This is a workforce pool, which is for people; jobs need a workload identity pool.'],
  [/^principal(?:Set)?:/, 'This is an identity that the pool issues, as in an IAM policy.'],
  [/token\.actions\.githubusercontent\.com/, 'This is the issuer of the tokens, which the provider names.'],
];

export const PROVIDER_MALFORMED = explanation(
  'PROVIDER_MALFORMED',
  'workload_identity_provider is not a full provider name',
  { value: 'github/my-repo' },
  ({ value }) => ({
    what: `workload_identity_provider is not a full provider name: ${quoted(value)}.`,
    why: [
      NOT_PROVIDERS.find(([form]) => form.test(value))?.[1],
      `It must have the form ${PROVIDER_SHAPE}, in lower case.`,
    ]
      .filter((one) => one !== undefined)
      .join(' '),
    fix: findProvider(value),
  }),
);

/** The address that was meant, if that can be seen. */
function meantAccount(value: string): string {
  if (shapeOf(value) !== undefined) return EXAMPLE_ACCOUNT;
  const [, name, project] =
    /^([a-z][a-z0-9-]{4,28}[a-z0-9]|[a-z][a-z0-9-]*)\s*@\s*([a-z][a-z0-9-]{4,28}[a-z0-9])(?:\.(?:iam\.)?g\w*\.com)?$/i.exec(
      value,
    ) ?? [];
  if (name !== undefined && project !== undefined) return `${name}@${project}.iam.gserviceaccount.com`;
  return /^[a-z][a-z0-9-]{0,28}[a-z0-9]$/.test(value) ? `${value}@PROJECT_ID.iam.gserviceaccount.com` : EXAMPLE_ACCOUNT;
}

export const SERVICE_ACCOUNT_MALFORMED = explanation(
  'SERVICE_ACCOUNT_MALFORMED',
  'service_account is not the address of a service account',
  { value: 'ci' },
  ({ value }) => {
    const isPerson = /^(?:user:|group:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(value) && !/\.iam\.|gserviceac/.test(value);
    return {
      what: `service_account is not the e-mail address of a service account: ${quoted(value)}.`,
      why: isPerson
        ? 'This is the address of a person or a group; those of service accounts end in gserviceaccount.com.'
        : 'This input needs one full e-mail address, such as NAME@PROJECT.iam.gserviceaccount.com.',
      fix:
        isPerson || /^\d+$/.test(value)
          ? 'Find the address:\ngcloud iam service-accounts list --project=PROJECT_ID --format="table(email,uniqueId)"'
          : `with:\n  service_account: ${meantAccount(value)}`,
    };
  },
);

export const LIFETIME_MALFORMED = explanation(
  'LIFETIME_MALFORMED',
  'access_token_lifetime is not a duration',
  { value: 'one hour' },
  (seen) => ({
    what: `access_token_lifetime is not a duration: ${quoted(seen.value)}.`,
    why: 'It accepts seconds, minutes or hours, such as 3600s, 45m or 1h.',
    fix: 'with:\n  access_token_lifetime: 3600s',
  }),
);

export const LIFETIME_OUT_OF_RANGE = explanation(
  'LIFETIME_OUT_OF_RANGE',
  'access_token_lifetime is out of range',
  { value: '24h', seconds: 86_400 },
  (seen) => ({
    what: `access_token_lifetime is out of range: ${quoted(seen.value)} is ${seen.seconds} seconds.`,
    why: 'The lifetime must be between 10 minutes and 12 hours. More than one hour needs an organisation policy.',
    fix: 'Set a value from 600s to 43200s:\nwith:\n  access_token_lifetime: 3600s',
  }),
);

export const CREDENTIALS_CONFLICT = explanation(
  'CREDENTIALS_CONFLICT',
  'more than one credential is set',
  { given: ['workload_identity_provider', 'key'] as readonly string[] },
  (seen: { given: readonly string[] }) => ({
    what: `More than one credential is set: ${seen.given.join(' and ')}.`,
    why: 'Each of these inputs is a credential by itself, so the action cannot tell which one to use.',
    fix: `Keep one of ${seen.given.join(', ')}.`,
  }),
);

export const CREDENTIAL_HALF = explanation(
  'CREDENTIAL_HALF',
  'the credential is incomplete',
  { has: 'service_account', lacks: 'workload_identity_provider' },
  (seen) => ({
    what: `${seen.has} is set, but ${seen.lacks} is missing or empty.`,
    why: `${seen.has} alone is an incomplete credential. If ${seen.lacks} is an expression, it is empty: the secret or variable does not exist under this name, or the caller of a reusable workflow does not pass it on (secrets: inherit).`,
    fix: `with:\n  ${seen.lacks}: ${seen.lacks === 'workload_identity_provider' ? PROVIDER_SHAPE : '...'}\n\nor remove ${seen.has}.`,
  }),
);

export const CREDENTIAL_NOT_NEEDED = explanation(
  'CREDENTIAL_NOT_NEEDED',
  'an input of another credential is set too',
  { has: 'service_account', whole: 'key' },
  ({ has, whole }) => ({
    what: `${has} is not needed: ${whole} is already a complete credential.`,
    why: `${has} only works with workload_identity_provider.`,
    fix: `Remove ${has}.`,
  }),
);

export const METHOD_NEEDS_KEY = explanation<{ source: string | undefined }>(
  'METHOD_NEEDS_KEY',
  'auth_method needs a service account key',
  { source: 'workload_identity_provider' },
  (seen) => ({
    what: `auth_method is service_account_key, but ${seen.source ? `the credential is ${seen.source}` : 'no key is set'}.`,
    why: 'With this method the clients use the key itself as their password.',
    fix: `with:\n  key: ${expression('secrets.GAR_KEY')}\n\nor leave auth_method out.`,
  }),
);

export const METHOD_CANNOT_TAKE_TOKEN = explanation(
  'METHOD_CANNOT_TAKE_TOKEN',
  'the keyring cannot use an access token',
  {},
  () => ({
    what: 'auth_method is keyring, but the credential is an access token.',
    why: 'The keyring obtains tokens itself and cannot use an existing one.',
    fix: 'Remove auth_method, or set workload_identity_provider or key instead of access_token.',
  }),
);

export const ACCESS_TOKEN_MALFORMED = explanation<{ looksLike: string; belongsIn?: string }>(
  'ACCESS_TOKEN_MALFORMED',
  'access_token is not an access token',
  { looksLike: 'an ID token (a JWT)' },
  ({ looksLike, belongsIn }) => ({
    what: `access_token is not an access token of Google Cloud: it looks like ${looksLike}${belongsIn === undefined ? '' : `, which belongs in ${belongsIn}`}.`,
    why: 'An access token is a single word, which usually starts with ya29.',
    fix:
      belongsIn === undefined
        ? `with:\n  access_token: ${expression('steps.auth.outputs.access_token')}`
        : `Remove access_token, and pass the value in ${belongsIn}:\nwith:\n  ${belongsIn}: ${expression(belongsIn === 'key' ? 'secrets.GAR_KEY' : 'vars.NAME')}`,
  }),
);

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
