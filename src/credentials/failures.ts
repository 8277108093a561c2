import { explanation, expression } from '../failure.ts';
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
    'Store the key file in base64 as a repository secret (as JSON, the log would hide every brace):',
    storeKey(platform),
    'and pass that secret:',
    'with:',
    `  key: ${expression('secrets.GAR_KEY')}`,
  ].join('\n');

export const ADC_HOLDS_CREDENTIAL = explanation<{ looksLike: string; belongsIn?: string; length: number }>(
  'ADC_HOLDS_CREDENTIAL',
  { looksLike: 'a service account key', belongsIn: 'key', length: 2300 },
  ({ looksLike, belongsIn = 'key', length }, platform) => ({
    what: `GOOGLE_APPLICATION_CREDENTIALS must be the path of a file, but it holds ${looksLike} itself.`,
    why: `A secret was assigned to the variable directly (${length} characters, masked from here on). Google's libraries read the variable as a path.`,
    fix: [
      `Pass it to this action and remove the variable:`,
      'with:',
      `  ${belongsIn}: ${expression('secrets.GAR_KEY')}`,
      '',
      'or write the key into a file, and set the variable to its path:',
      ...(platform === 'win32'
        ? [
            '  Set-Content -NoNewline "$env:RUNNER_TEMP\\key.json" $env:GAR_KEY',
            '  "GOOGLE_APPLICATION_CREDENTIALS=$env:RUNNER_TEMP\\key.json" >> $env:GITHUB_ENV',
          ]
        : [
            '  umask 077; printf %s "$GAR_KEY" > "$RUNNER_TEMP/key.json"',
            '  echo "GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/key.json" >> $GITHUB_ENV',
          ]),
    ].join('\n'),
  }),
);

export const KEY_EMPTY = explanation('KEY_EMPTY', {}, (_, platform) => ({
  what: 'key is there, but empty.',
  why: 'The expression in it gave nothing: the secret does not exist under this name, or this run does not get it.',
  fix: makeKey(platform),
}));

export const KEY_UNREADABLE = explanation(
  'KEY_UNREADABLE',
  { length: 40, looksLike: 'neither JSON nor base64' },
  (seen, platform) => ({
    what: `key is no service account key: ${seen.length} characters that look like ${seen.looksLike}.`,
    why: 'It takes the JSON file that Google Cloud gives out, or base64 of that file.',
    fix: makeKey(platform),
  }),
);

export const KEY_TRUNCATED = explanation('KEY_TRUNCATED', { length: 1 }, (seen, platform) => ({
  what: `key breaks off: a JSON object begins and does not end within its ${seen.length} characters.`,
  why: 'Only a part of the file was stored, often its first line or what fitted into a shell variable.',
  fix: makeKey(platform),
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

export const KEY_FIELD_MISSING = explanation('KEY_FIELD_MISSING', { field: 'private_key' }, (seen, platform) => ({
  what: `key has no ${seen.field}.`,
  why: 'The file was edited, or put together by hand.',
  fix: `Make a new key and store it unchanged:\n  gcloud iam service-accounts keys create key.json --iam-account=SERVICE_ACCOUNT\n${makeKey(platform)}`,
}));

export const KEY_PRIVATE_KEY_UNUSABLE = explanation('KEY_PRIVATE_KEY_UNUSABLE', {}, (_, platform) => ({
  what: 'The private_key in key is no RSA private key that can be read.',
  why: 'Its line breaks were lost or doubled, or a part of it is missing.',
  fix: makeKey(platform),
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
    fix: `Put the number in its place:\n  gcloud projects describe ${pasted(seen.project, 'PROJECT_ID')} --format="value(projectNumber)"`,
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
    why: `${seen.has} alone is half a credential. If ${seen.lacks} is an expression, it gave nothing: a secret or variable that does not exist under this name, or that the caller of a reusable workflow does not pass on (secrets: inherit).`,
    fix: `with:\n  ${seen.lacks}: ${seen.lacks === 'workload_identity_provider' ? PROVIDER_SHAPE : '...'}\n\nor remove ${seen.has}.`,
  }),
);

export const CREDENTIAL_NOT_NEEDED = explanation(
  'CREDENTIAL_NOT_NEEDED',
  { has: 'service_account', whole: 'key' },
  ({ has, whole }) => ({
    what: `${has} is set together with ${whole}, which already says who you are.`,
    why: `${has} goes with workload_identity_provider only.`,
    fix: `Remove ${has}.`,
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

export const ID_TOKEN_DEPENDABOT = explanation('ID_TOKEN_DEPENDABOT', {}, () => ({
  what: 'This run was started by Dependabot, and is not allowed to request an OIDC token.',
  why: 'The permissions of a run by Dependabot are read-only unless the workflow declares them.',
  fix: `Declare the permission in the workflow itself:\n${PERMISSIONS}\n\nor let the step end quietly:\n  on_missing_credentials: skip`,
}));

export const ID_TOKEN_ACT = explanation('ID_TOKEN_ACT', {}, () => ({
  what: 'This job runs in act, which issues no OIDC token for workload_identity_provider.',
  why: 'OIDC tokens come from GitHub itself; act runs the job on your machine.',
  fix: [
    'Pass a token of your own to act, and use it in place of the provider:',
    '  act -s GAR_TOKEN',
    'with:',
    `  access_token: ${expression('secrets.GAR_TOKEN')}`,
    '',
    'or let the step end quietly there:',
    '  on_missing_credentials: skip',
  ].join('\n'),
}));

export const ID_TOKEN_OTHER_SERVER = explanation(
  'ID_TOKEN_OTHER_SERVER',
  { server: 'git.example.com' },
  ({ server }) => ({
    what: `The server ${shown(server)} gave this job no OIDC token for workload_identity_provider.`,
    why: 'The job lacks the permission id-token: write, or this server issues no OIDC tokens: GitHub Enterprise Server does so from version 3.5, Gitea and Forgejo depending on their version.',
    fix: `If the server issues OIDC tokens, add to the job:\n${PERMISSIONS}\n\nOtherwise use a service account key:\nwith:\n  key: ${expression('secrets.GAR_KEY')}`,
  }),
);

export const NO_CREDENTIALS_IN_FORK = explanation(
  'NO_CREDENTIALS_IN_FORK',
  { repository: 'OWNER/my-fork' },
  ({ repository }) => ({
    what: `There is no credential: this run is in ${shown(repository)}, which is a fork.`,
    why: 'A fork has secrets and variables of its own, and gets none of those of the repository that it was forked from.',
    fix: 'Let the step end quietly there:\n  on_missing_credentials: skip\nor add the secret to the fork, under the same name.',
  }),
);

export const NO_CREDENTIALS_ACT = explanation('NO_CREDENTIALS_ACT', {}, () => ({
  what: 'There is no credential: this job runs in act, which has only the secrets that it is given.',
  why: 'act runs the job on your machine and does not read the secrets of the repository.',
  fix: 'Pass the secret, or a file with all of them:\n  act -s GAR_KEY\n  act --secret-file .secrets\nor let the step end quietly there:\n  on_missing_credentials: skip',
}));

export const NO_CREDENTIALS_REUSABLE = explanation('NO_CREDENTIALS_REUSABLE', {}, () => ({
  what: 'There is no credential: this job is in a reusable workflow, to which its caller passed none.',
  why: 'A reusable workflow gets only the secrets that its caller passes on.',
  fix: 'In the job that calls the workflow:\n  secrets: inherit',
}));

export const NO_CREDENTIALS_FORK = explanation('NO_CREDENTIALS_FORK', { fork: 'OWNER/my-fork' }, (seen) => ({
  what: `There is no credential: this run is for a pull request from the fork ${seen.fork}.`,
  why: 'GitHub gives the secrets of a repository, and OIDC tokens, to no run for a fork.',
  fix: 'Let the step end quietly there:\n  on_missing_credentials: skip\nor leave it out:\n  if: github.event.pull_request.head.repo.fork == false',
}));

export const NO_CREDENTIALS_DEPENDABOT = explanation('NO_CREDENTIALS_DEPENDABOT', {}, (_, platform) => ({
  what: 'There is no credential: this run was started by Dependabot.',
  why: 'Runs of Dependabot get the Dependabot secrets of the repository, not its Actions secrets, and their permissions are read-only unless the workflow declares them.',
  fix: [
    'Keep the provider in a variable (vars) and declare the permission:',
    PERMISSIONS,
    'or store the secret for Dependabot too:',
    storeKey(platform, ' --app dependabot'),
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
