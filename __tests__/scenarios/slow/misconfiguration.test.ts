import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaultKind } from '../../../emulator/faults.ts';
import type { Job, JobOptions } from '../../../emulator/runner/runner.ts';
import {
  accountIdentity,
  addProject,
  addProvider,
  addRepository,
  addServiceAccount,
  createKey,
  grant,
  issueToken,
  keyText,
  type Repository,
} from '../../../emulator/world.ts';
import { explanations } from '../../../scripts/docs.ts';
import { shellOf } from '../../../src/machine/shell.ts';
import { ACTION, codeOf, leaks, openStage, photograph, type Stage, secretsOf, WINDOWS } from '../stage.ts';

/** One way to get it wrong, and what the user must be told. */
interface Mistake {
  readonly broken: string;
  readonly code: string;
  /** An error fails the step; with the others it goes on. */
  readonly level?: 'error' | 'warning' | 'line of the log';
  /** Words that name the cause, then words to paste, grant or change. */
  readonly cause: string;
  readonly fix: string;
  /** Breaks the world; gives the inputs. */
  readonly inputs: (stage: Stage) => Record<string, string>;
  readonly job?: (stage: Stage) => Partial<JobOptions>;
  readonly env?: (stage: Stage) => Record<string, string>;
  /** Breaks what the other mistakes need, so it gets a world of its own. */
  readonly alone?: true;
}

let shared: Stage;
let proxy: Server;
let documented: readonly string[];
beforeAll(async () => {
  shared = await openStage();
  proxy = createServer().on('connect', (_, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  documented = (await explanations()).map(({ code }) => code);
});
afterAll(async () => {
  proxy.close();
  await shared.close();
});

const ID = 'my-python-repo';
const WHERE = { repository: ID, location: 'us-central1', project: 'my-project' };
const URL_OF_DOCKER = 'https://us-central1-docker.pkg.dev/my-project/my-python-repo';
const POOL = 'projects/123456789/locations/global/workloadIdentityPools/github';
const PROVIDER = `${POOL}/providers/my-repo`;
const ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';
const FEDERATED = { ...WHERE, workload_identity_provider: PROVIDER };
const IMPERSONATED = { ...FEDERATED, service_account: ACCOUNT };
const JOB: () => Partial<JobOptions> = () => ({ oidc: true });
const FORK = { pull_request: { head: { repo: { fork: true, full_name: 'SOMEBODY/my-repo' } } } };

const withKey =
  (change: Record<string, string> = {}) =>
  (stage: Stage) => ({ ...WHERE, key: stage.key, ...change });
const claiming = (claims: Record<string, unknown>) => (): Partial<JobOptions> => ({ oidc: claims });
const withEnv = (env: Record<string, string>) => (): Partial<JobOptions> => ({ env });

let count = 0;

/** A key of a new account with these roles or permissions on a resource. */
function keyOfNewAccount(stage: Stage, resource = '', ...granted: readonly string[]): string {
  const { world } = stage.sample;
  const account = addServiceAccount(world, `new-${count++}`, 'my-project');
  for (const one of granted) grant(world, `serviceAccount:${account.email}`, resource, one);
  return keyText(createKey(world, account));
}

/** The inputs for a new repository of another kind, which the account of the sample may use. */
function otherRepository(stage: Stage, options: Partial<Pick<Repository, 'format' | 'mode'>>): Record<string, string> {
  const { world, account } = stage.sample;
  const id = `other-${count++}`;
  const { name } = addRepository(world, `projects/my-project/locations/us-central1/repositories/${id}`, options);
  grant(world, `serviceAccount:${account.email}`, name, 'roles/artifactregistry.writer');
  return { ...withKey()(stage), repository: id };
}

/** The inputs for a new project that the account of the sample may use. */
function otherProject(stage: Stage, perimeter: boolean, ...apis: readonly string[]): Record<string, string> {
  const { world, account } = stage.sample;
  const id = `other-project-${count++}`;
  const project = addProject(world, id, String(200_000_000 + count));
  project.perimeter = perimeter;
  project.apis.clear();
  for (const api of apis) project.apis.add(api);
  addRepository(world, `projects/${id}/locations/us-central1/repositories/${ID}`);
  grant(world, `serviceAccount:${account.email}`, `projects/${id}`, 'roles/artifactregistry.writer');
  return withKey({ project: id })(stage);
}

function failing(stage: Stage, host: string, fault: FaultKind): void {
  stage.sample.world.faults.push({ ...fault, host, times: Number.POSITIVE_INFINITY });
}

const INPUTS: readonly Mistake[] = [
  {
    broken: 'no repository',
    code: 'REPOSITORY_MISSING',
    cause: 'The input repository is empty',
    fix: 'with:\n  repository: my-repo',
    inputs: withKey({ repository: '' }),
  },
  {
    broken: 'no location',
    code: 'LOCATION_MISSING',
    cause: 'The input location is empty',
    fix: 'with:\n  location: us-central1',
    inputs: withKey({ location: '' }),
  },
  {
    broken: 'no project, and a credential that names none',
    code: 'PROJECT_MISSING',
    cause: 'The input project is empty',
    fix: 'with:\n  project: my-project',
    inputs: (stage) => ({ ...WHERE, project: '', access_token: stage.sample.token }),
  },
  {
    broken: 'a zone as location',
    code: 'LOCATION_MALFORMED',
    cause: 'This is a zone',
    fix: 'location: us-central1',
    inputs: withKey({ location: 'us-central1-a' }),
  },
  {
    broken: 'the number of the project',
    code: 'PROJECT_MALFORMED',
    cause: 'This is a project number',
    fix: 'gcloud projects describe 123456789 --format="value(projectId)"',
    inputs: withKey({ project: '123456789' }),
  },
  {
    broken: 'the URL of a Docker repository',
    code: 'REPOSITORY_NOT_PYTHON_HOST',
    cause: 'does not serve Python packages: "us-central1-docker.pkg.dev"',
    fix: 'repository: https://us-central1-python.pkg.dev/my-project/REPOSITORY/',
    inputs: withKey({ repository: URL_OF_DOCKER }),
  },
  {
    broken: 'a URL with a credential in it',
    code: 'REPOSITORY_URL_WITH_CREDENTIALS',
    level: 'warning',
    cause: 'contains a user name or password',
    fix: 'Remove everything from after https:// up to the @',
    inputs: withKey({
      repository: 'https://me:hunter2hunter2@us-central1-python.pkg.dev/my-project/my-python-repo/simple/',
    }),
  },
  {
    broken: 'a URL and a location that contradict each other',
    code: 'REPOSITORY_CONTRADICTION',
    cause: 'repository contradicts location: it names "us-central1", but location is "us"',
    fix: 'Remove location',
    inputs: withKey({ repository: 'https://us-central1-python.pkg.dev/my-project/my-python-repo/', location: 'us' }),
  },
  {
    broken: 'project and repository in one',
    code: 'REPOSITORY_MALFORMED',
    cause: 'not a valid repository name',
    fix: 'project: my-project\nrepository: my-python-repo',
    inputs: withKey({ repository: 'my-project/my-python-repo' }),
  },
  {
    // E17: the page that the console shows for a list.
    broken: 'the console without a repository',
    code: 'REPOSITORY_NOT_IN_CONSOLE',
    cause: 'does not name a repository',
    fix: 'https://console.cloud.google.com/artifacts/python/PROJECT/LOCATION/REPOSITORY',
    inputs: withKey({ repository: 'https://console.cloud.google.com/artifacts?project=my-project' }),
  },
  {
    // E18
    broken: 'an address whose project is empty',
    code: 'REPOSITORY_PART_EMPTY',
    cause: 'has no project',
    fix: 'Check the names of the secrets and variables',
    inputs: withKey({ repository: 'https://us-central1-python.pkg.dev//py/' }),
  },
  {
    // E11
    broken: 'a key and another service account',
    code: 'CREDENTIAL_NOT_NEEDED',
    cause: 'key is already a complete credential',
    fix: 'Remove service_account.',
    inputs: withKey({ service_account: 'other@my-project.iam.gserviceaccount.com' }),
  },
  {
    broken: 'an identity token asked for, as another action gives it',
    code: 'INPUT_OF_ANOTHER_ACTION',
    cause: 'nothing like "id_token"',
    fix: 'Remove token_format',
    inputs: withKey({ token_format: 'id_token' }),
  },
  {
    // A2
    broken: 'a key as the service account',
    code: 'SECRET_MISPLACED',
    cause: 'service_account holds a service account key, which belongs in key',
    fix: 'Store the value as a secret, and pass it in key',
    inputs: (stage) => ({ ...WHERE, service_account: stage.key }),
  },
  {
    broken: 'the section of PyPI',
    code: 'SERVER_ID_RESERVED',
    cause: 'which already means another index to twine',
    fix: 'server_id: my-repo',
    inputs: withKey({ server_id: 'pypi' }),
  },
  {
    broken: 'a client that is not known',
    code: 'CLIENT_UNKNOWN',
    cause: 'clients contains "conda"',
    fix: 'clients: pip, twine',
    inputs: withKey({ clients: 'pip, conda' }),
  },
  {
    broken: 'a word that index_mode does not take',
    code: 'INPUT_NOT_ONE_OF',
    cause: 'It accepts only, extra or named',
    fix: 'index_mode: only',
    inputs: withKey({ index_mode: 'both' }),
  },
  {
    broken: 'yes for true',
    code: 'INPUT_NOT_BOOLEAN',
    cause: 'In YAML 1.2 only true and false are booleans',
    fix: 'verify: true',
    inputs: withKey({ verify: 'yes' }),
  },
  {
    broken: 'another universe and an id',
    code: 'UNIVERSE_NEEDS_URL',
    cause: 'cannot be derived from its location',
    fix: 'https://HOST/PROJECT/REPOSITORY/',
    inputs: (stage) => ({ ...WHERE, universe: 's3nsapis.fr', access_token: stage.sample.token }),
  },
];

const CREDENTIALS: readonly Mistake[] = [
  {
    broken: 'no credential at all',
    code: 'NO_CREDENTIALS',
    cause: 'its expression is empty',
    fix: 'permissions:\n  contents: read\n  id-token: write',
    inputs: () => WHERE,
  },
  {
    broken: 'a secret that a fork does not get',
    code: 'NO_CREDENTIALS_FORK',
    cause: 'pull request from a fork (SOMEBODY/my-repo)',
    fix: 'on_missing_credentials: skip',
    inputs: () => ({ ...WHERE, key: '' }),
    job: () => ({ event: FORK }),
  },
  {
    broken: 'a secret that Dependabot does not get',
    code: 'NO_CREDENTIALS_DEPENDABOT',
    cause: 'Dependabot runs get Dependabot secrets',
    fix: 'gh secret set GAR_KEY --app dependabot',
    inputs: () => ({ ...WHERE, key: '' }),
    job: () => ({ platformEnv: { GITHUB_ACTOR: 'dependabot[bot]' } }),
  },
  {
    // E9: the provider from a secret, the account written out.
    broken: 'a provider that a fork does not get, beside the account',
    code: 'NO_CREDENTIALS_FORK',
    cause: 'pull request from a fork (SOMEBODY/my-repo)',
    fix: 'on_missing_credentials: skip',
    inputs: () => ({ ...IMPERSONATED, workload_identity_provider: '' }),
    job: () => ({ event: FORK }),
  },
  {
    broken: 'a secret that the fork itself does not have',
    code: 'NO_CREDENTIALS_IN_FORK',
    cause: 'this run is in a fork (SOMEBODY/my-repo)',
    fix: 'add a secret with the same name to the fork',
    inputs: () => ({ ...WHERE, key: '' }),
    job: () => ({ event: { repository: { fork: true, full_name: 'SOMEBODY/my-repo' } } }),
  },
  {
    broken: 'a secret that act is not given',
    code: 'NO_CREDENTIALS_ACT',
    cause: 'only has the secrets you pass to it',
    fix: 'act -s GAR_KEY',
    inputs: () => ({ ...WHERE, key: '', auth_method: 'service_account_key' }),
    job: withEnv({ ACT: 'true' }),
  },
  {
    broken: 'an OIDC token in act',
    code: 'ID_TOKEN_ACT',
    cause: 'act, which issues no OIDC token',
    fix: 'access_token: secrets.GAR_TOKEN',
    inputs: () => IMPERSONATED,
    job: withEnv({ ACT: 'true' }),
  },
  {
    broken: 'an OIDC token that Dependabot may not request',
    code: 'ID_TOKEN_DEPENDABOT',
    cause: 'not allowed to request an OIDC token',
    fix: 'id-token: write',
    inputs: () => IMPERSONATED,
    job: () => ({ platformEnv: { GITHUB_ACTOR: 'dependabot[bot]' } }),
  },
  {
    broken: 'a server without OIDC',
    code: 'ID_TOKEN_OTHER_SERVER',
    cause: 'got no OIDC token from git.example.com',
    fix: 'key: secrets.GAR_KEY',
    inputs: () => IMPERSONATED,
    job: () => ({ platformEnv: { GITHUB_SERVER_URL: 'https://git.example.com', GITEA_ACTIONS: 'true', ACT: 'true' } }),
  },
  {
    broken: 'a reusable workflow that its caller passed no secret',
    code: 'NO_CREDENTIALS_REUSABLE',
    cause: 'a reusable workflow that got no secrets',
    fix: 'secrets: inherit',
    inputs: () => ({ ...IMPERSONATED, workload_identity_provider: '' }),
    job: () => ({ platformEnv: { GITHUB_EVENT_NAME: 'workflow_call' } }),
  },
  {
    // E10: the name of the secret is misspelt.
    broken: 'a skipped step that should have had a secret',
    code: 'SKIPPED_UNEXPECTEDLY',
    level: 'warning',
    cause: 'misspelt',
    fix: 'gh secret list',
    inputs: () => ({ ...WHERE, key: '', on_missing_credentials: 'skip' }),
  },
  {
    // A1
    broken: 'GOOGLE_APPLICATION_CREDENTIALS with the key itself',
    code: 'ADC_HOLDS_CREDENTIAL',
    cause: 'must be a path, but it holds a service account key',
    fix: 'key: secrets.GAR_KEY',
    inputs: () => WHERE,
    env: (stage) => ({ GOOGLE_APPLICATION_CREDENTIALS: stage.key }),
  },
  {
    broken: 'GOOGLE_APPLICATION_CREDENTIALS with base64 of the key',
    code: 'ADC_HOLDS_CREDENTIAL',
    cause: 'must be a path, but it holds a service account key',
    fix: WINDOWS ? '"$env:RUNNER_TEMP\\key.json"' : '"$RUNNER_TEMP/key.json"',
    inputs: () => WHERE,
    env: (stage) => ({ GOOGLE_APPLICATION_CREDENTIALS: Buffer.from(stage.key).toString('base64') }),
  },
  {
    broken: 'two credentials',
    code: 'CREDENTIALS_CONFLICT',
    cause: 'More than one credential is set: workload_identity_provider and key',
    fix: 'Keep one of workload_identity_provider, key',
    inputs: (stage) => ({ ...FEDERATED, key: stage.key }),
    job: JOB,
  },
  {
    broken: 'a service account whose provider is an empty variable',
    code: 'CREDENTIAL_HALF',
    cause: 'service_account alone is an incomplete credential',
    fix: `workload_identity_provider: projects/PROJECT_NUMBER/`,
    inputs: () => ({ ...WHERE, service_account: ACCOUNT, workload_identity_provider: '' }),
  },
  {
    broken: 'the name of a variable as key',
    code: 'INPUT_NOT_EXPANDED',
    cause: 'contains "env.GAR_KEY" as text',
    fix: 'key: env.GAR_KEY',
    inputs: withKey({ key: '$GAR_KEY' }),
    job: () => ({ secrets: [] }),
  },
  {
    broken: 'the first half of a key',
    code: 'KEY_TRUNCATED',
    cause: 'Only a part of the file was stored',
    fix: WINDOWS
      ? '[IO.File]::ReadAllBytes("$PWD\\key.json")) | gh secret set GAR_KEY'
      : 'base64 < key.json | tr -d "\\n" | gh secret set GAR_KEY',
    inputs: (stage) => withKey({ key: stage.key.slice(0, 900) })(stage),
  },
  {
    broken: 'a credential file of another kind as key',
    code: 'KEY_OTHER_TYPE',
    cause: 'a configuration of workload identity federation (external_account)',
    fix: 'set workload_identity_provider',
    inputs: withKey({ key: '{"type": "external_account"}' }),
  },
  {
    broken: 'a key that was deleted',
    code: 'KEY_REJECTED',
    cause: 'The key was deleted or disabled',
    fix: 'gcloud iam service-accounts keys list --iam-account=new-',
    inputs: (stage) => {
      const key = keyOfNewAccount(stage);
      const { client_email: email, private_key_id: id } = JSON.parse(key);
      stage.sample.world.serviceAccounts.get(email)?.keys.delete(id);
      return withKey({ key })(stage);
    },
  },
  {
    broken: 'a key of an account that was deleted',
    code: 'ACCOUNT_UNKNOWN',
    cause: 'It was deleted',
    fix: 'gcloud iam service-accounts list --project=',
    inputs: (stage) => {
      const key = keyOfNewAccount(stage);
      stage.sample.world.serviceAccounts.delete(JSON.parse(key).client_email);
      return withKey({ key, auth_method: 'access_token' })(stage);
    },
  },
  {
    broken: 'a clock that is a quarter of an hour ahead',
    code: 'CLOCK_OFF',
    cause: 'The machine has no time synchronisation',
    fix: shellOf(process.platform).setClock,
    inputs: (stage) => {
      stage.sample.world.clockOffset = -900;
      return withKey()(stage);
    },
    alone: true,
  },
  {
    broken: 'the key method without a key',
    code: 'METHOD_NEEDS_KEY',
    cause: 'the clients use the key itself',
    fix: 'or leave auth_method out',
    inputs: (stage) => ({ ...WHERE, access_token: stage.sample.token, auth_method: 'service_account_key' }),
  },
  {
    broken: 'the stars of a log as token',
    code: 'INPUT_WITHOUT_VALUE',
    cause: 'The runner shows stars in place of a masked value',
    fix: 'access_token: steps.auth.outputs.access_token',
    inputs: () => ({ ...WHERE, access_token: '***' }),
    job: () => ({ secrets: [] }),
  },
  {
    broken: 'a token that has expired',
    code: 'CREDENTIAL_REJECTED',
    cause: 'An earlier step obtained it too long ago',
    fix: 'obtain the token right before this step',
    inputs: ({ sample: { world, account } }) => ({
      ...WHERE,
      access_token: issueToken(world, accountIdentity(account), -10).value,
    }),
  },
  {
    broken: 'a token that Google Cloud never issued',
    code: 'CREDENTIAL_REJECTED',
    cause: 'It is not a Google Cloud access token',
    fix: 'Let this action obtain the token',
    inputs: () => ({ ...WHERE, access_token: 'ya29.nobody-issued-this-token' }),
  },
  {
    broken: 'a token with other scopes',
    code: 'TOKEN_SCOPE_INSUFFICIENT',
    cause: 'Granting a role does not help',
    fix: 'https://www.googleapis.com/auth/cloud-platform',
    inputs: ({ sample: { world, account } }) => ({
      ...WHERE,
      access_token: issueToken(world, accountIdentity(account), 600, ['https://www.googleapis.com/auth/userinfo.email'])
        .value,
    }),
  },
  {
    broken: 'a credential file that a checkout removed',
    code: 'ADC_UNREADABLE',
    cause: 'A checkout after the step that wrote it may have removed it',
    fix: 'Run this action after actions/checkout',
    inputs: () => WHERE,
    job: withEnv({ GOOGLE_APPLICATION_CREDENTIALS: '/github/workspace/gha-creds-0123.json' }),
  },
];

const FEDERATION: readonly Mistake[] = [
  {
    broken: 'no permission to ask for a token',
    code: 'ID_TOKEN_PERMISSION',
    cause: 'The job lacks the permission id-token: write',
    fix: 'permissions:\n  contents: read\n  id-token: write',
    inputs: () => IMPERSONATED,
  },
  {
    broken: 'a fork',
    code: 'ID_TOKEN_FORK',
    cause: 'Code from a fork does not get the identity',
    fix: 'on_missing_credentials: skip',
    inputs: () => IMPERSONATED,
    job: () => ({ event: FORK }),
  },
  {
    broken: 'the pool instead of the provider',
    code: 'PROVIDER_IS_POOL',
    cause: 'names a pool, not a provider',
    fix: `workload_identity_provider: ${POOL}/providers/PROVIDER`,
    inputs: () => ({ ...IMPERSONATED, workload_identity_provider: POOL }),
    job: JOB,
  },
  {
    broken: 'the id of the project in the provider',
    code: 'PROVIDER_WITH_PROJECT_ID',
    cause: 'only accepts project numbers',
    fix: 'gcloud projects describe my-project --format="value(projectNumber)"',
    inputs: () => ({ ...IMPERSONATED, workload_identity_provider: PROVIDER.replace('123456789', 'my-project') }),
    job: JOB,
  },
  {
    broken: 'a provider without providers/',
    code: 'PROVIDER_WITHOUT_PROVIDERS',
    cause: 'lacks "providers/" before the last name',
    fix: `workload_identity_provider: ${PROVIDER}`,
    inputs: () => ({ ...IMPERSONATED, workload_identity_provider: PROVIDER.replace('/providers', '') }),
    job: JOB,
  },
  {
    broken: 'the short name of a provider',
    code: 'PROVIDER_MALFORMED',
    cause: 'not a full provider name',
    fix: 'describe my-repo \\\n  --workload-identity-pool=github',
    inputs: () => ({ ...IMPERSONATED, workload_identity_provider: 'github/my-repo' }),
    job: JOB,
  },
  {
    broken: 'a service account that is no address',
    code: 'SERVICE_ACCOUNT_MALFORMED',
    cause: 'not the e-mail address of a service account',
    fix: 'service_account: ci@PROJECT_ID.iam.gserviceaccount.com',
    inputs: () => ({ ...FEDERATED, service_account: 'ci' }),
    job: JOB,
  },
  {
    broken: 'a lifetime of a day',
    code: 'LIFETIME_OUT_OF_RANGE',
    cause: 'between 10 minutes and 12 hours',
    fix: 'access_token_lifetime: 3600s',
    inputs: () => ({ ...IMPERSONATED, access_token_lifetime: '24h' }),
    job: JOB,
  },
  {
    broken: 'a provider that does not exist',
    code: 'STS_PROVIDER_UNKNOWN',
    cause: 'was deleted or disabled, or its name is misspelt',
    fix: 'gcloud iam workload-identity-pools providers list --workload-identity-pool=github',
    inputs: () => ({ ...IMPERSONATED, workload_identity_provider: `${PROVIDER}-typo` }),
    job: JOB,
  },
  {
    broken: 'a condition that names another owner',
    code: 'STS_CONDITION',
    cause: 'repository: SOMEBODY/my-repo',
    fix: '--format="value(attributeCondition)"',
    inputs: () => IMPERSONATED,
    job: claiming({ repository: 'SOMEBODY/my-repo' }),
  },
  {
    broken: 'a provider for another issuer',
    code: 'STS_ISSUER',
    cause: 'iss: https://token.actions.githubusercontent.com',
    fix: '--issuer-uri="https://token.actions.githubusercontent.com"',
    inputs: ({ sample: { world } }) => {
      const name = `${POOL}/providers/enterprise`;
      addProvider(world, { name, issuer: 'https://github.example.com/_services/token' });
      return { ...IMPERSONATED, workload_identity_provider: name };
    },
    job: JOB,
  },
  {
    broken: 'an audience that the provider does not list',
    code: 'STS_AUDIENCE',
    cause: 'aud: my-audience',
    fix: '--format="value(oidc.allowedAudiences)"',
    inputs: () => ({ ...IMPERSONATED, audience: 'my-audience' }),
    job: JOB,
  },
  {
    broken: 'a branch with a long name',
    code: 'STS_SUBJECT_TOO_LONG',
    cause: 'longer than 127 bytes',
    fix: '.["google.subject"] = "assertion.repository_id"',
    inputs: () => IMPERSONATED,
    job: claiming({ ref: `refs/heads/${'long-'.repeat(30)}` }),
  },
  {
    broken: 'a job that may not act as the account',
    code: 'IMPERSONATION_DENIED',
    cause: 'Nobody granted this job roles/iam.workloadIdentityUser',
    fix: `--member="principalSet://iam.googleapis.com/${POOL}/attribute.repository/OWNER/my-repo"`,
    inputs: (stage) => ({
      ...FEDERATED,
      service_account: JSON.parse(keyOfNewAccount(stage)).client_email,
    }),
    job: JOB,
  },
  {
    broken: 'an account that is misspelt',
    code: 'ACCOUNT_UNKNOWN',
    cause: 'its name or project is misspelt',
    fix: 'gcloud iam service-accounts list --project=',
    inputs: () => ({ ...FEDERATED, service_account: ACCOUNT.replace('ci@', 'cl@') }),
    job: JOB,
  },
  {
    broken: 'a lifetime that no policy allows',
    code: 'LIFETIME_NOT_ALLOWED',
    cause: 'constraints/iam.allowServiceAccountCredentialLifetimeExtension',
    fix: 'access_token_lifetime: 3600s',
    inputs: () => ({ ...IMPERSONATED, access_token_lifetime: '12h' }),
    job: JOB,
  },
  {
    broken: 'an API for acting as an account that is disabled',
    code: 'API_DISABLED',
    cause: 'The API iamcredentials.googleapis.com is not enabled',
    fix: 'gcloud services enable iamcredentials.googleapis.com --project=',
    inputs: (stage) => {
      const { project = '' } = otherProject(stage, false);
      return { ...FEDERATED, service_account: addServiceAccount(stage.sample.world, 'ci', project).email };
    },
    job: JOB,
  },
];

const REGISTRY: readonly Mistake[] = [
  {
    broken: 'a key without any role',
    code: 'ACCESS_DENIED',
    cause: 'No role was granted on the repository',
    fix: `gcloud artifacts repositories add-iam-policy-binding ${ID} \\\n  --project=my-project --location=us-central1 \\\n  --member='serviceAccount:new-`,
    inputs: (stage) => withKey({ key: keyOfNewAccount(stage) })(stage),
  },
  {
    broken: 'a job that is used directly, without any role',
    code: 'ACCESS_DENIED',
    cause: 'subject/repo:OWNER/other-repo:ref:refs/heads/main)',
    fix: `--member='principalSet://iam.googleapis.com/${POOL}/attribute.repository/OWNER/other-repo'`,
    inputs: () => FEDERATED,
    job: claiming({ repository: 'OWNER/other-repo' }),
  },
  {
    broken: 'a token of nobody knows whom, without any role',
    code: 'ACCESS_DENIED',
    cause: 'identity: the one that the access token was issued for',
    fix: 'MEMBER is the identity of the step that obtained the token',
    inputs: ({ sample: { world } }) => ({
      ...WHERE,
      access_token: issueToken(world, { principal: 'x', members: [] }).value,
    }),
  },
  {
    broken: 'twine alone, without any role',
    code: 'ACCESS_DENIED',
    cause: 'No role was granted',
    fix: '--role=roles/artifactregistry.writer',
    inputs: (stage) => withKey({ key: keyOfNewAccount(stage), clients: 'twine' })(stage),
  },
  {
    broken: 'a reader with twine among the clients',
    code: 'UPLOAD_DENIED',
    level: 'line of the log',
    cause: 'may download from my-python-repo, but not upload to it',
    fix: '--role=roles/artifactregistry.writer',
    inputs: (stage) =>
      withKey({ key: keyOfNewAccount(stage, stage.sample.repository.name, 'roles/artifactregistry.reader') })(stage),
  },
  {
    broken: 'a reader with twine alone',
    code: 'UPLOAD_DENIED',
    cause: 'may download from my-python-repo, but not upload to it',
    fix: '--role=roles/artifactregistry.writer',
    inputs: (stage) =>
      withKey({
        key: keyOfNewAccount(stage, stage.sample.repository.name, 'roles/artifactregistry.reader'),
        clients: 'twine',
      })(stage),
  },
  {
    broken: 'an uploader with pip among the clients',
    code: 'DOWNLOAD_DENIED',
    level: 'warning',
    cause: 'No matching distribution found',
    fix: '--role=roles/artifactregistry.reader',
    inputs: (stage) =>
      withKey({
        key: keyOfNewAccount(
          stage,
          stage.sample.repository.name,
          'artifactregistry.repositories.get',
          'artifactregistry.repositories.uploadArtifacts',
        ),
      })(stage),
  },
  {
    broken: 'a custom role that cannot see the repository',
    code: 'FORMAT_NOT_VERIFIED',
    level: 'line of the log',
    cause: 'may not read its format',
    fix: '--role=roles/artifactregistry.reader',
    inputs: (stage) =>
      withKey({
        key: keyOfNewAccount(
          stage,
          stage.sample.repository.name,
          'artifactregistry.repositories.downloadArtifacts',
          'artifactregistry.repositories.uploadArtifacts',
        ),
      })(stage),
  },
  {
    broken: 'another location, seen by a reader of the project',
    code: 'REPOSITORY_NOT_FOUND',
    cause: 'there is one of that name in us-central1',
    fix: 'with:\n  location: us-central1',
    inputs: (stage) =>
      withKey({
        location: 'europe-west1',
        key: keyOfNewAccount(stage, 'projects/my-project', 'roles/artifactregistry.reader'),
      })(stage),
  },
  {
    broken: 'another location, seen by a reader of the repository alone',
    code: 'REPOSITORY_NOT_FOUND',
    cause: 'there is one of that name in us-central1',
    fix: 'with:\n  location: us-central1',
    inputs: withKey({ location: 'us' }),
  },
  {
    broken: 'a repository that is misspelt',
    code: 'REPOSITORY_NOT_FOUND',
    cause: 'The name, the location or the project is misspelt',
    fix: 'gcloud artifacts repositories create my-pyton-repo --repository-format=python --project=my-project --location=us-central1',
    inputs: (stage) =>
      withKey({
        repository: 'my-pyton-repo',
        key: keyOfNewAccount(stage, 'projects/my-project', 'roles/artifactregistry.reader'),
      })(stage),
  },
  {
    broken: 'a location that does not exist',
    code: 'LOCATION_NOT_FOUND',
    cause: 'A repository "my-python-repo" exists in us-central1',
    fix: 'with:\n  location: us-central1',
    inputs: withKey({ location: 'us-central9' }),
  },
  {
    broken: 'a location with a letter too many',
    code: 'LOCATION_NOT_FOUND',
    cause: 'Artifact Registry has no location "us-centrall1"',
    fix: 'with:\n  location: us-central1',
    inputs: (stage) => withKey({ location: 'us-centrall1', key: keyOfNewAccount(stage) })(stage),
  },
  {
    broken: 'a project that does not exist',
    code: 'PROJECT_NOT_FOUND',
    cause: 'The ID is misspelt',
    fix: 'gcloud projects list',
    inputs: withKey({ project: 'my-projekt' }),
  },
  {
    broken: 'a repository of another format',
    code: 'REPOSITORY_NOT_PYTHON',
    cause: 'holds DOCKER packages',
    fix: '--filter="format=PYTHON"',
    inputs: (stage) => otherRepository(stage, { format: 'DOCKER' }),
  },
  {
    broken: 'a virtual repository with twine among the clients',
    code: 'UPLOAD_IMPOSSIBLE',
    level: 'line of the log',
    cause: 'which is a virtual repository',
    fix: 'use this action a second time',
    inputs: (stage) => otherRepository(stage, { mode: 'VIRTUAL_REPOSITORY' }),
  },
  {
    broken: 'a remote repository for twine alone',
    code: 'UPLOAD_IMPOSSIBLE',
    cause: 'A remote repository mirrors another index',
    fix: 'use this action a second time',
    inputs: (stage) => ({ ...otherRepository(stage, { mode: 'REMOTE_REPOSITORY' }), clients: 'twine' }),
  },
  {
    broken: 'a standard repository as the only index',
    code: 'STANDARD_AS_ONLY_INDEX',
    level: 'line of the log',
    cause: 'packages from PyPI will not be found',
    fix: 'index_mode: extra',
    inputs: withKey(),
  },
  {
    broken: 'an index beside PyPI',
    code: 'DEPENDENCY_CONFUSION',
    level: 'warning',
    cause: 'pip takes the highest version',
    fix: 'with a virtual repository',
    inputs: withKey({ index_mode: 'extra' }),
  },
  {
    broken: 'the API of the registry disabled',
    code: 'API_DISABLED',
    cause: 'The API artifactregistry.googleapis.com is not enabled',
    fix: 'gcloud services enable artifactregistry.googleapis.com --project=2',
    inputs: (stage) => otherProject(stage, false),
  },
  {
    broken: 'a service perimeter around the project',
    code: 'VPC_SERVICE_CONTROLS',
    cause: 'The project is inside a service perimeter',
    fix: 'finds the details in the audit log',
    inputs: (stage) => otherProject(stage, true, 'artifactregistry.googleapis.com'),
  },
];

const NETWORK: readonly Mistake[] = [
  {
    broken: 'an API of the registry that has trouble',
    code: 'NOT_VERIFIED',
    level: 'warning',
    cause: 'artifactregistry.googleapis.com returned no usable answer in 1 try',
    fix: 'set verify: false',
    inputs: (stage) => {
      failing(stage, 'artifactregistry.googleapis.com', { kind: 'status', status: 503, retryAfter: 90 });
      return withKey()(stage);
    },
    alone: true,
  },
  {
    broken: 'a token service that has trouble',
    code: 'HOST_UNAVAILABLE',
    cause: 'sts.googleapis.com has a problem of its own',
    fix: 'https://status.cloud.google.com',
    inputs: (stage) => {
      failing(stage, 'sts.googleapis.com', { kind: 'status', status: 503, retryAfter: 90 });
      return IMPERSONATED;
    },
    job: JOB,
    alone: true,
  },
  {
    broken: 'a token service whose quota is used up',
    code: 'HOST_UNAVAILABLE',
    cause: 'Too many requests came at once',
    fix: 'max-parallel',
    inputs: (stage) => {
      failing(stage, 'sts.googleapis.com', { kind: 'status', status: 429, retryAfter: 90 });
      return IMPERSONATED;
    },
    job: JOB,
    alone: true,
  },
  {
    broken: 'a firewall that resets connections',
    code: 'HOST_UNREACHABLE',
    cause: 'A firewall closes the connection',
    fix: 'On a self-hosted runner, allow access to https://oauth2.googleapis.com',
    inputs: (stage) => {
      failing(stage, 'oauth2.googleapis.com', { kind: 'reset' });
      return withKey({ auth_method: 'access_token' })(stage);
    },
    alone: true,
  },
  {
    broken: 'a web page that answers in the place of Google',
    code: 'HOST_UNAVAILABLE',
    cause: 'Something between the runner and oauth2.googleapis.com answers in its place',
    fix: 'through HTTPS_PROXY',
    inputs: (stage) => {
      failing(stage, 'oauth2.googleapis.com', { kind: 'html' });
      return withKey({ auth_method: 'access_token' })(stage);
    },
    alone: true,
  },
  {
    broken: 'a proxy that is not there',
    code: 'PROXY_UNREACHABLE',
    cause: 'The proxy 127.0.0.1:9, which HTTPS_PROXY names, could not be reached',
    fix: 'Correct HTTPS_PROXY in the environment of the runner',
    inputs: withKey({ auth_method: 'access_token' }),
    job: () => ({ platformEnv: { HTTPS_PROXY: 'http://me:hunter2hunter2@127.0.0.1:9', https_proxy: '' } }),
  },
  {
    broken: 'a file of certificates that is not there',
    code: 'CERTIFICATE_REFUSED',
    cause: 'NODE_EXTRA_CA_CERTS names /opt/no-such-ca.pem, which does not exist',
    fix: 'Set NODE_EXTRA_CA_CERTS in the environment of the runner',
    inputs: withKey({ auth_method: 'access_token' }),
    job: () => ({ platformEnv: { NODE_EXTRA_CA_CERTS: '/opt/no-such-ca.pem' } }),
  },
  {
    broken: 'a firewall in front of the index alone',
    code: 'HOST_UNREACHABLE',
    cause: 'us-central1-python.pkg.dev could not be reached in 5 tries',
    fix: 'allow access to https://us-central1-python.pkg.dev',
    inputs: (stage) => {
      failing(stage, 'us-central1-python.pkg.dev', { kind: 'reset' });
      return withKey()(stage);
    },
    alone: true,
  },
  {
    broken: 'a proxy that does not allow the host',
    code: 'PROXY_REFUSED',
    cause: 'The proxy does not allow this host',
    fix: 'Allow oauth2.googleapis.com in the proxy',
    inputs: withKey({ auth_method: 'access_token' }),
    job: () => {
      const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
      return { platformEnv: { HTTPS_PROXY: address, https_proxy: address } };
    },
  },
  {
    broken: 'a proxy that opens connections with a certificate of its own',
    code: 'CERTIFICATE_REFUSED',
    cause: 'inspects TLS connections with its own certificate authority',
    fix: 'Set NODE_EXTRA_CA_CERTS',
    inputs: withKey({ auth_method: 'access_token' }),
    job: () => ({ platformEnv: { NODE_EXTRA_CA_CERTS: '' } }),
  },
];

const FILES: readonly Mistake[] = [
  {
    broken: 'a .pypirc that Python refuses',
    code: 'FILE_NOT_PYTHON_CONFIG',
    cause: 'line 3',
    fix: 'Correct line 3 of',
    inputs: withKey(),
    job: (stage) => ({ home: stage.home({ '.pypirc': '[pypi]\nusername = a\n[pypi]\n' }) }),
  },
  {
    broken: 'an index in the environment',
    code: 'CONFIGURATION_OVERRIDDEN',
    level: 'warning',
    cause: 'PIP_INDEX_URL in the environment: pip asks that index instead of this repository',
    fix: 'Remove each of them from the workflow',
    inputs: withKey(),
    job: withEnv({ PIP_INDEX_URL: 'https://mirror.example.com/simple' }),
  },
  {
    broken: 'a pip that reads no file',
    code: 'PIP_READS_NO_FILE',
    cause: 'This value turns off',
    fix: 'set scope: isolated',
    inputs: withKey(),
    job: withEnv({ PIP_CONFIG_FILE: WINDOWS ? 'nul' : '/dev/null' }),
  },
  {
    broken: 'no virtual environment',
    code: 'VIRTUALENV_MISSING',
    cause: 'VIRTUAL_ENV is not set',
    fix: WINDOWS ? '"VIRTUAL_ENV=$PWD\\.venv" >> $env:GITHUB_ENV' : 'echo "VIRTUAL_ENV=$PWD/.venv" >> "$GITHUB_ENV"',
    inputs: withKey({ scope: 'virtualenv' }),
  },
];

describe.each<[string, readonly Mistake[]]>([
  ['inputs', INPUTS],
  ['credentials', CREDENTIALS],
  ['workload identity federation', FEDERATION],
  ['the registry', REGISTRY],
  ['the network', NETWORK],
  ['files', FILES],
])('%s', (_, mistakes) => {
  test.concurrent.each(mistakes)('$broken: $code', { timeout: 90_000 }, async (mistake) => {
    const stage = mistake.alone ? await openStage() : shared;
    try {
      await explains(stage, mistake);
    } finally {
      if (mistake.alone) await stage.close();
    }
  });
});

/** Runs the committed action with the mistake, and checks what the user is told and what the step leaves behind. */
async function explains(stage: Stage, mistake: Mistake): Promise<void> {
  const { code, level = 'error', cause, fix } = mistake;
  const inputs = mistake.inputs(stage);
  const job = await stage.job(mistake.job?.(stage) ?? {});
  const before = photograph(job.home);
  const main = await job.uses(ACTION, inputs, mistake.env ? { env: mistake.env(stage) } : {});
  if (level === 'line of the log') {
    expect(main.annotations.map(codeOf)).not.toContain(code);
    expect(main.log.split('\n').find((line) => line.includes(code)) ?? main.log).toContain(cause);
    expect(main.exitCode).toBe(0);
    return leaveBehind(stage, job, before);
  }
  const told = main.annotations.find((annotation) => codeOf(annotation) === code);
  expect(main.annotations.map((annotation) => `${annotation.level} ${codeOf(annotation)}`)).toContain(
    `${level} ${code}`,
  );
  expect(main.exitCode).toBe(level === 'error' ? 1 : 0);
  const [why, what] = (told?.message ?? '').split('\n\nWhat to do:');
  expect(why).toContain(cause);
  // PowerShell goes on after a backtick.
  expect(what?.replaceAll(' `\n', ' \\\n')).toContain(fix);
  // The runner has a word of its own about inputs that action.yml does not have.
  for (const annotation of main.annotations.filter(({ title }) => title !== '')) {
    const { message } = annotation;
    expect(documented).toContain(codeOf(annotation));
    expect(message).toMatch(/^\S[\s\S]*\n\n\S[\s\S]*\n\nWhat to do:\s+\S/);
    expect(message).not.toMatch(/undefined|\[object|hunter2|\bat .*\.js/);
  }
  if (level === 'error') {
    expect(main.annotations.filter((annotation) => annotation.level === 'error').map(codeOf)).toEqual([code]);
    expect(main.summary).toContain(code);
    expect(main.outputs).toEqual({});
    expect(photograph(job.home)).toEqual(before);
  }
  await leaveBehind(stage, job, before);
}

/** Ends the job, which must put everything back and leave no secret anywhere. */
async function leaveBehind(stage: Stage, job: Job, before: ReturnType<typeof photograph>): Promise<void> {
  expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
  expect(photograph(job.home)).toEqual(before);
  expect(leaks(job, secretsOf(stage.key))).toEqual([]);
  job.remove();
}
