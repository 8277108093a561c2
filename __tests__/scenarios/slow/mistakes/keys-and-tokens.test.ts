import { accountIdentity } from '../../../../emulator/policies.ts';
import { issueToken } from '../../../../emulator/world.ts';
import { shellOf } from '../../../../src/machine/shell.ts';
import { WINDOWS } from '../../stage.ts';
import { explainEach, keyOfNewAccount, type Mistake, WHERE, withKey } from './mistake.ts';

const MISTAKES: readonly Mistake[] = [
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
];

explainEach('credentials', MISTAKES);
