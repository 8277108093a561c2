import { describe, expect, it } from 'vitest';
import { accountResource, grant } from '../../../emulator/policies.ts';
import { addServiceAccount } from '../../../emulator/populate.ts';
import { failureOf } from '../../failure-of.ts';
import { account, good, hosts, job, principalOf, provider, stage } from './stage.ts';

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
