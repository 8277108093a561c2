import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountResource, grant } from '../../emulator/policies.ts';
import { addServiceAccount } from '../../emulator/populate.ts';
import type { CredentialInputs } from '../../src/credentials/choose.ts';
import type { Credential } from '../../src/credentials/credential.ts';
import { parseKey } from '../../src/credentials/service-account-key.ts';
import { Secret } from '../../src/secret.ts';
import { lasting } from '../lasting.ts';
import { failureOf, type Stage, setStage } from './world.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(async () => {
  await stage[Symbol.asyncDispose]();
});

const provider = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
const subject = 'repo:OWNER/my-repo:ref:refs/heads/main';
const job: Partial<CredentialInputs> = { workloadIdentityProvider: provider };
const account = 'ci@my-project.iam.gserviceaccount.com';
const impersonated = { ...job, serviceAccount: account };

/** The credential of a run, good for this many seconds. */
const good = (seconds: number, run: () => Promise<Credential>): Promise<Credential> =>
  lasting(seconds, run, ({ expiresAt }) => expiresAt);
const principalOf = (token: Secret): string | undefined => stage.sample.world.tokens.get(token.reveal())?.principal;
const hosts = (): string[] => stage.emulator.requests.map(({ method, host, path }) => `${method} ${host}${path}`);

describe('workload identity federation', () => {
  it('gives a direct token that lives as long as the OIDC token, and masks both', async () => {
    const credential = await good(300, () => stage.run(job, stage.emulator.githubEnv()));
    expect(credential).toMatchObject({
      username: 'oauth2accesstoken',
      method: 'access_token',
      source: 'workload_identity_federation',
      principal: `principal://iam.googleapis.com/projects/123456789/locations/global/workloadIdentityPools/github/subject/${subject}`,
    });
    expect(principalOf(credential.password)).toBe(credential.principal);
    expect(stage.masked[0]).toMatch(/^eyJ/);
    expect(stage.masked[1]).toBe(credential.password.reveal());
  });

  it('gives a token of the service account for the lifetime asked, and masks all three', async () => {
    stage.sample.world.lifetimeExtension.add(account);
    const inputs = { ...impersonated, accessTokenLifetime: 7200 };
    const credential = await good(7200, () => stage.run(inputs, stage.emulator.githubEnv()));
    expect(credential).toMatchObject({ principal: account, project: 'my-project' });
    expect(principalOf(credential.password)).toBe(account);
    const unique = new Set(stage.masked);
    expect(unique.size).toBe(3);
    expect(unique).toContain(credential.password.reveal());
    expect(hosts()[2]).toBe(
      'POST iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/ci%40my-project.iam.gserviceaccount.com:generateAccessToken',
    );
  });

  it.each([400, 401, 403, 404])('tries HTTP %i of the token service once', async (status) => {
    stage.sample.world.faults.push({ kind: 'status', status, host: 'sts.googleapis.com', times: 1 });
    await failureOf(stage.run(job, stage.emulator.githubEnv()));
    expect(stage.tries.filter(({ host }) => host === 'sts.googleapis.com')).toHaveLength(1);
  });

  it('explains a rejecting attribute condition with the claims', async () => {
    const failure = await failureOf(
      stage.run(job, stage.emulator.githubEnv({ repository_owner: 'another', repository: 'another/fork' })),
    );
    expect(failure.problems[0]).toMatchObject({
      code: 'STS_CONDITION',
      what: expect.stringContaining('repository: another/fork'),
      fix: expect.stringContaining(
        'providers describe my-repo --workload-identity-pool=github --location=global --project=123456789',
      ),
    });
    expect(failure.problems[0]?.what).toContain('sub: repo:another/fork:ref:refs/heads/main');
  });

  it('tells the environment that a rejected token names', async () => {
    const claims = { repository_owner: 'another', repository: 'another/fork', environment: 'production' };
    const failure = await failureOf(stage.run(job, stage.emulator.githubEnv(claims)));
    expect(failure.problems[0]?.what).toMatch(/^ {2}environment: production$/m);
  });

  it('explains an audience, a provider, an issuer and a subject that do not fit', async () => {
    const { world } = stage.sample;
    const codes = async (inputs: Partial<CredentialInputs>, claims = {}): Promise<string | undefined> =>
      (await failureOf(stage.run(inputs, stage.emulator.githubEnv(claims)))).problems[0]?.code;
    expect(await codes({ ...job, audience: 'https://example.com' })).toBe('STS_AUDIENCE');
    expect(await codes({ workloadIdentityProvider: provider.replace('my-repo', 'other') })).toBe(
      'STS_PROVIDER_UNKNOWN',
    );
    expect(await codes(job, { ref: `refs/heads/${'long'.repeat(40)}` })).toBe('STS_SUBJECT_TOO_LONG');
    stage.sample.provider.disabled = true;
    expect(await codes(job)).toBe('STS_PROVIDER_UNKNOWN');
    stage.sample.provider.disabled = false;
    world.providers.set(provider, { ...stage.sample.provider, issuer: 'https://github.example.com/_services/token' });
    expect(await codes(job)).toBe('STS_ISSUER');
  });

  it('names role and principal where the job may not act as the account', async () => {
    stage.sample.world.grants.length = 0;
    const failure = await failureOf(stage.run(impersonated, stage.emulator.githubEnv()));
    expect(failure.problems[0]).toMatchObject({ code: 'IMPERSONATION_DENIED' });
    expect(failure.problems[0]?.fix).toContain('--role=roles/iam.workloadIdentityUser');
    expect(failure.problems[0]?.fix).toContain(
      '--member="principalSet://iam.googleapis.com/projects/123456789/locations/global/workloadIdentityPools/github/attribute.repository/OWNER/my-repo"',
    );
  });

  it('explains an unknown account, a lifetime over the limit and an API that is off', async () => {
    const code = async (inputs: Partial<CredentialInputs>): Promise<string | undefined> =>
      (await failureOf(stage.run(inputs, stage.emulator.githubEnv()))).problems[0]?.code;
    expect(await code({ ...impersonated, serviceAccount: account.replace('ci@', 'no@') })).toBe('ACCOUNT_UNKNOWN');
    expect(await code({ ...impersonated, accessTokenLifetime: 43_200 })).toBe('LIFETIME_NOT_ALLOWED');
    stage.sample.world.projects.get('my-project')?.apis.delete('iamcredentials.googleapis.com');
    const failure = await failureOf(stage.run(impersonated, stage.emulator.githubEnv()));
    expect(failure.problems[0]).toMatchObject({
      code: 'API_DISABLED',
      fix: expect.stringContaining('\ngcloud services enable iamcredentials.googleapis.com --project=123456789'),
    });
  });

  it('shows no token in any failure', async () => {
    stage.sample.world.grants.length = 0;
    const failure = await failureOf(stage.run(impersonated, stage.emulator.githubEnv()));
    const shown = JSON.stringify([failure.problems, failure.message, String(failure.cause), failure.stack]);
    expect(stage.masked).toHaveLength(2);
    for (const secret of stage.masked) expect(shown).not.toContain(secret);
  });
});

describe('a host with trouble', () => {
  const kinds = [
    { kind: 'reset' },
    { kind: 'status', status: 429 },
    { kind: 'status', status: 429, retryAfter: 1 },
    { kind: 'status', status: 500 },
    { kind: 'status', status: 503 },
    { kind: 'empty' },
    { kind: 'truncated' },
    { kind: 'html' },
    { kind: 'no-token' },
  ] as const;
  const withKey = () => ({ key: parseKey(JSON.stringify(stage.sample.key)), authMethod: 'access_token' as const });
  const github = () => stage.emulator.githubEnv();

  it.each<[string, string, () => Partial<CredentialInputs>, () => Record<string, string>]>([
    ['GitHub', 'run-actions-1-azure-eastus.actions.githubusercontent.com', () => impersonated, github],
    ['the token service', 'sts.googleapis.com', () => impersonated, github],
    ['the IAM Credentials API', 'iamcredentials.googleapis.com', () => impersonated, github],
    ['the token endpoint', 'oauth2.googleapis.com', withKey, () => ({})],
    ['the metadata server', 'metadata.google.internal', () => ({}), () => stage.emulator.metadataEnv()],
  ])('%s: what can pass is passed, and what stays is explained', async (_name, host, inputs, env) => {
    // The metadata server is asked by its address.
    const shown = env()['GCE_METADATA_HOST'] ?? host;
    const { faults } = stage.sample.world;
    for (const kind of kinds) {
      faults.push({ ...kind, host, times: 1 });
      expect((await stage.run(inputs(), env())).principal).toBe(account);
      expect(faults.every(({ times }) => times === 0)).toBe(true);
      faults.length = 0;
      faults.push({ ...kind, host, times: Number.POSITIVE_INFINITY });
      const failure = await failureOf(stage.run(inputs(), env()));
      expect(failure.problems[0]).toMatchObject({
        code: kind.kind === 'reset' ? 'HOST_UNREACHABLE' : 'HOST_UNAVAILABLE',
        what: expect.stringContaining(
          `${shown} ${kind.kind === 'reset' ? 'could not be reached' : 'returned no usable answer'}`,
        ),
      });
      expect(failure.problems[0]?.what).toContain('5 tries');
      faults.length = 0;
    }
  });
});

describe('a service account key', () => {
  const key = () => parseKey(JSON.stringify(stage.sample.key));

  it('is the password itself, without any call', async () => {
    const credential = await stage.run({ key: key() });
    expect(credential).toMatchObject({
      username: '_json_key_base64',
      method: 'service_account_key',
      principal: account,
      project: 'my-project',
    });
    expect(credential.expiresAt).toBeUndefined();
    expect(hosts()).toEqual([]);
    expect(stage.masked).toContain(stage.sample.key.private_key);
  });

  it('is exchanged for a token of an hour', async () => {
    const credential = await good(3600, () => stage.run({ key: key(), authMethod: 'access_token' }));
    expect(credential).toMatchObject({
      username: 'oauth2accesstoken',
      source: 'service_account_key',
      principal: account,
    });
    expect(principalOf(credential.password)).toBe(account);
    expect(stage.masked).toContain(credential.password.reveal());
    expect(hosts()).toEqual(['POST oauth2.googleapis.com/token']);
  });

  it('that was deleted, and a clock that is off, are told apart', async () => {
    stage.sample.world.clockOffset = -900;
    const late = await failureOf(stage.run({ key: key(), authMethod: 'access_token' }));
    expect(late.problems[0]).toMatchObject({
      code: 'CLOCK_OFF',
      what: expect.stringMatching(/9\d\d seconds ahead of/),
    });
    stage.sample.world.clockOffset = 0;
    const gone = key();
    stage.sample.account.keys.clear();
    expect((await failureOf(stage.run({ key: gone, authMethod: 'access_token' }))).problems[0]?.code).toBe(
      'KEY_REJECTED',
    );
  });
});

describe('a given token', () => {
  it('is handed on without a call, its expiry unknown', async () => {
    const credential = await stage.run({ accessToken: new Secret(stage.sample.token) });
    expect(credential).toMatchObject({ username: 'oauth2accesstoken', source: 'given_token', method: 'access_token' });
    expect(credential.expiresAt).toBeUndefined();
    expect(hosts()).toEqual([]);
    expect(stage.masked).toEqual([stage.sample.token]);
  });

  it.each(['two words', '{"a":1}', 'ya29.a...', `ghs_${'a'.repeat(36)}`, 'eyJhbGciOi.eyJpc3MiOi.c2ln'])(
    '%s is refused',
    async (text) => {
      const failure = await failureOf(stage.run({ accessToken: new Secret(text) }));
      expect(failure.problems[0]?.code).toBe('ACCESS_TOKEN_MALFORMED');
    },
  );
});

describe('application default credentials', () => {
  const use = (content: unknown, env = {}) =>
    stage.run({}, { GOOGLE_APPLICATION_CREDENTIALS: stage.write('adc.json', content), ...env });

  /** The file that the Google Cloud auth action leaves. */
  function external(github: Record<string, string>, more = {}): Record<string, unknown> {
    return {
      type: 'external_account',
      audience: `//iam.googleapis.com/${provider}`,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: 'https://sts.googleapis.com/v1/token',
      credential_source: {
        url: `${github['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(`https://iam.googleapis.com/${provider}`)}`,
        headers: { Authorization: `Bearer ${github['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
        format: { type: 'json', subject_token_field_name: 'value' },
      },
      ...more,
    };
  }
  const impersonationUrl = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`;
  const impersonation = { service_account_impersonation_url: impersonationUrl };
  const authorizedUser = () => ({
    type: 'authorized_user',
    client_id: stage.sample.user.clientId,
    client_secret: stage.sample.user.clientSecret,
    refresh_token: stage.sample.user.refreshToken,
  });

  it('of a service account are exchanged, and hand on its project', async () => {
    const credential = await use(stage.sample.key);
    expect(credential).toMatchObject({
      source: 'application_default_credentials',
      principal: account,
      project: 'my-project',
    });
    expect(principalOf(credential.password)).toBe(account);
  });

  it('of the Google Cloud auth action work, direct and impersonated', async () => {
    const direct = await good(300, () => use(external(stage.emulator.githubEnv())));
    expect(principalOf(direct.password)).toContain('/subject/');
    const acting = await good(3600, () => use(external(stage.emulator.githubEnv(), impersonation)));
    expect(acting).toMatchObject({ principal: account, project: 'my-project' });
    expect(principalOf(acting.password)).toBe(account);
    expect(new Set(stage.masked.filter((secret) => secret.startsWith('eyJ'))).size).toBe(2);
  });

  it('with the token in a file work', async () => {
    const github = stage.emulator.githubEnv();
    const response = await stage.run(job, github);
    expect(response.method).toBe('access_token');
    const file = stage.write('token', stage.masked[0] ?? '');
    const credential = await use(external(github, { credential_source: { file } }));
    expect(principalOf(credential.password)).toContain('/subject/');
  });

  it('of an authorized user work', async () => {
    const credential = await use({ ...authorizedUser(), quota_project_id: 'my-quota' });
    expect(principalOf(credential.password)).toBe(stage.sample.user.email);
    expect(credential.project).toBe('my-quota');
    expect(stage.masked).toContain(stage.sample.user.refreshToken);
  });

  it('that impersonate work, from a user and from a key', async () => {
    const { world } = stage.sample;
    const target = addServiceAccount(world, 'target', 'my-project');
    grant(world, `user:${stage.sample.user.email}`, accountResource(target), 'roles/iam.serviceAccountTokenCreator');
    const url = impersonationUrl.replace('ci@', 'target@');
    const file = { type: 'impersonated_service_account', service_account_impersonation_url: url };
    const byUser = await use({ ...file, source_credentials: authorizedUser() });
    expect(byUser.principal).toBe(target.email);
    expect(principalOf(byUser.password)).toBe(target.email);
    const denied = await failureOf(use({ ...file, source_credentials: stage.sample.key }));
    expect(denied.problems[0]).toMatchObject({
      code: 'TOKEN_CREATOR_MISSING',
      fix: expect.stringContaining(`serviceAccount:${account}`),
    });
  });

  it('at the well-known place are found', async () => {
    const credential = await stage.run(
      {},
      { CLOUDSDK_CONFIG: stage.home, X: stage.write('application_default_credentials.json', authorizedUser()) },
    );
    expect(principalOf(credential.password)).toBe(stage.sample.user.email);
  });

  it('retry under our policy, not the library’s', async () => {
    const { faults } = stage.sample.world;
    for (const host of [
      'sts.googleapis.com',
      'iamcredentials.googleapis.com',
      'run-actions-1-azure-eastus.actions.githubusercontent.com',
    ]) {
      for (const kind of ['reset', 'truncated', 'empty', 'no-token'] as const) {
        faults.push({ kind, host, times: 2 });
        expect((await use(external(stage.emulator.githubEnv(), impersonation))).principal).toBe(account);
        faults.push({ kind, host, times: Number.POSITIVE_INFINITY });
        stage.tries.length = 0;
        const failure = await failureOf(use(external(stage.emulator.githubEnv(), impersonation)));
        expect(failure.problems[0]?.code).toBe(kind === 'reset' ? 'HOST_UNREACHABLE' : 'HOST_UNAVAILABLE');
        expect(stage.tries.filter((made) => made.host === host)).toHaveLength(5);
        faults.length = 0;
      }
    }
  });

  it('refused by the token service are explained as for the input', async () => {
    const github = stage.emulator.githubEnv({ repository_owner: 'another' });
    expect((await failureOf(use(external(github)))).problems[0]?.code).toBe('STS_CONDITION');
    stage.sample.world.grants.length = 0;
    expect((await failureOf(use(external(stage.emulator.githubEnv(), impersonation)))).problems[0]?.code).toBe(
      'IMPERSONATION_DENIED',
    );
    stage.sample.user.revoked = true;
    expect((await failureOf(use(authorizedUser()))).problems[0]).toMatchObject({
      code: 'ADC_REFUSED',
      what: expect.stringContaining('Token has been expired or revoked'),
      fix: expect.stringContaining('gcloud auth application-default login'),
    });
  });

  it.each<[string, unknown, string, string]>([
    ['empty', '', 'ADC_NOT_JSON', 'it is empty'],
    ['not JSON', 'hunter2', 'ADC_NOT_JSON', 'it is no JSON object'],
    ['of an unknown type', { type: 'hunter2' }, 'ADC_UNKNOWN_TYPE', ''],
    ['a broken key', { type: 'service_account', client_email: 'a@b.c' }, 'ADC_UNREADABLE', 'it has no private_key'],
    [
      'an authorized user without token',
      { type: 'authorized_user', client_id: 'a' },
      'ADC_UNREADABLE',
      'it has no client_secret',
    ],
    [
      'an external account without source',
      { type: 'external_account', audience: 'x' },
      'ADC_UNREADABLE',
      'no credential_source',
    ],
  ])('that are %s are explained without their content', async (_name, content, code, words) => {
    const failure = await failureOf(use(content));
    expect(failure.problems[0]).toMatchObject({ code, what: expect.stringContaining(words) });
    expect(JSON.stringify(failure.problems)).not.toContain('hunter2');
  });

  it('that are missing, or a folder, are explained', async () => {
    const missing = await failureOf(stage.run({}, { GOOGLE_APPLICATION_CREDENTIALS: '/nowhere/adc.json' }));
    expect(missing.problems[0]).toMatchObject({
      code: 'ADC_UNREADABLE',
      what: expect.stringContaining('it does not exist'),
    });
    const folder = await failureOf(stage.run({}, { GOOGLE_APPLICATION_CREDENTIALS: stage.home }));
    expect(folder.problems[0]?.what).toContain('it is a folder');
  });

  it.each(['token_url', 'service_account_impersonation_url'])(
    'whose %s is not Google’s send nothing',
    async (field) => {
      const file = external(stage.emulator.githubEnv(), { [field]: 'https://sts.googleapis.com.example.com/v1/token' });
      const failure = await failureOf(use(file));
      expect(failure.problems[0]).toMatchObject({
        code: 'ADC_FOREIGN_URL',
        what: expect.stringContaining('sts.googleapis.com.example.com'),
      });
      expect(hosts()).toEqual([]);
    },
  );
});

describe('the metadata server', () => {
  it('gives the token of the machine’s account', async () => {
    const credential = await good(3600, () => stage.run({}, stage.emulator.metadataEnv()));
    expect(credential).toMatchObject({ source: 'metadata_server', principal: account, project: 'my-project' });
    expect(principalOf(credential.password)).toBe(account);
  });

  it('of a machine without an account is explained', async () => {
    stage.sample.world.metadataAccount = '';
    const failure = await failureOf(stage.run({}, stage.emulator.metadataEnv()));
    expect(failure.problems[0]?.code).toBe('METADATA_REFUSED');
  });
});
