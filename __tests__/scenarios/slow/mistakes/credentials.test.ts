import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { accountIdentity } from '../../../../emulator/policies.ts';
import { issueToken } from '../../../../emulator/world.ts';
import { shellOf } from '../../../../src/machine/shell.ts';
import { type Stage, WINDOWS } from '../../stage.ts';
import {
  ACCOUNT,
  explainEach,
  FEDERATED,
  FORK,
  IMPERSONATED,
  JOB,
  keyOfNewAccount,
  type Mistake,
  WHERE,
  withEnv,
  withKey,
} from './mistake.ts';

/** The variable with the path of a new file of this content. */
function naming(stage: Stage, content: string | Buffer): Record<string, string> {
  const file = path.join(stage.home(), 'key.json');
  writeFileSync(file, content);
  return { GOOGLE_APPLICATION_CREDENTIALS: file };
}

const MISTAKES: readonly Mistake[] = [
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
    broken: 'a credential file that Windows PowerShell wrote with >',
    code: 'ADC_NOT_JSON',
    cause: 'it is UTF-16 text',
    fix: WINDOWS
      ? '[IO.File]::WriteAllText("$env:RUNNER_TEMP\\key.json", $env:GAR_KEY)'
      : 'printf %s "$GAR_KEY" > "$RUNNER_TEMP/key.json"',
    inputs: () => WHERE,
    env: (stage) => naming(stage, Buffer.from(`\ufeff${stage.key}`, 'utf16le')),
  },
  {
    broken: 'a sign-in page in place of the credential file',
    code: 'ADC_NOT_JSON',
    cause: 'it is a web page',
    fix: 'curl --fail',
    inputs: () => WHERE,
    env: (stage) => naming(stage, '<!DOCTYPE html>\n<html><title>Sign in</title></html>\n'),
  },
  {
    broken: 'a key in the old format as credential file',
    code: 'ADC_NOT_JSON',
    cause: 'it is not text',
    fix: 'gcloud iam service-accounts keys create key.json',
    inputs: () => WHERE,
    env: (stage) => naming(stage, Buffer.from('3082000002010330820000', 'hex')),
  },
  {
    broken: 'a sign-in page as key',
    code: 'KEY_UNREADABLE',
    cause: 'look like a web page',
    fix: 'gh secret set GAR_KEY',
    inputs: () => ({ ...WHERE, key: '<!DOCTYPE html><html><title>Sign in</title></html>' }),
  },
  {
    broken: 'a sign-in page as token',
    code: 'ACCESS_TOKEN_MALFORMED',
    cause: 'looks like a web page',
    fix: 'access_token: steps.auth.outputs.access_token',
    inputs: () => ({ ...WHERE, access_token: '<html><body>x</body></html>' }),
  },
  {
    broken: 'the first half of a credential file',
    code: 'ADC_NOT_JSON',
    cause: 'its JSON starts but does not end (900 characters)',
    fix: 'Write the file again',
    inputs: () => WHERE,
    env: (stage) => naming(stage, stage.key.slice(0, 900)),
  },
  {
    broken: 'a credential file with a comma too many',
    code: 'ADC_NOT_JSON',
    cause: 'it is not valid JSON',
    fix: 'key: secrets.GAR_KEY',
    inputs: () => WHERE,
    env: (stage) => naming(stage, stage.key.trim().replace(/\}$/, ',}')),
  },
  {
    broken: 'the stars of a log as credential file',
    code: 'ADC_NOT_JSON',
    cause: 'it holds only stars',
    fix: 'Write the file again',
    inputs: () => WHERE,
    env: (stage) => naming(stage, '***\n'),
  },
  {
    broken: 'the client of OAuth as credential file',
    code: 'ADC_UNKNOWN_TYPE',
    cause: 'is an OAuth client ID',
    fix: 'gcloud auth application-default login --client-id-file=',
    inputs: () => WHERE,
    env: (stage) =>
      naming(stage, '{"installed": {"client_id": "x.apps.googleusercontent.com", "client_secret": "GOCSPX-x"}}'),
  },
  {
    broken: 'the configuration of Firebase as credential file',
    code: 'ADC_UNKNOWN_TYPE',
    cause: 'is a configuration of Firebase',
    fix: 'gcloud iam service-accounts keys create',
    inputs: () => WHERE,
    env: (stage) => naming(stage, '{"project_info": {"project_id": "my-project"}, "client": []}'),
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

explainEach('credentials', MISTAKES);
