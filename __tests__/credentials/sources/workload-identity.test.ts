import { describe, expect, it } from 'vitest';
import type { CredentialInputs } from '../../../src/credentials/choose.ts';
import { failureOf } from '../../failure-of.ts';
import { account, good, hosts, impersonated, job, principalOf, provider, stage, subject } from './stage.ts';

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
      // PowerShell goes on after a backtick.
      fix: expect.stringMatching(
        /providers describe my-repo [\\`]\n {2}--workload-identity-pool=github --location=global --project=123456789/,
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
