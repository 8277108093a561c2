import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountResource, grant } from '../../../emulator/policies.ts';
import { addServiceAccount } from '../../../emulator/populate.ts';
import type { Job } from '../../../emulator/runner/runner.ts';
import { lasting } from '../../lasting.ts';
import { ACTION, formsOf, leaks, openStage, photograph, type Stage, secretsOf } from '../../scenarios/stage.ts';
import { pipInstall, twineUpload } from './job.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const provider = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
const account = 'ci@my-project.iam.gserviceaccount.com';
const where = { repository: 'https://us-central1-python.pkg.dev/my-project/my-python-repo/' };
const iam = 'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts';
const exchange = (email: string) => ({ service_account_impersonation_url: `${iam}/${email}:generateAccessToken` });

/** Main, pip install, twine upload, post: what each source has to carry. Gives main's outputs. */
async function carries(
  job: Job,
  inputs: Record<string, string>,
  name: string,
): Promise<Readonly<Record<string, string>>> {
  const before = photograph(job.home);
  const main = await job.uses(ACTION, { ...where, ...inputs });
  expect(`${main.exitCode} ${main.log}`).toMatch(/^0 /);
  expect(await pipInstall(job)).toMatch(/^0 /);
  expect(await twineUpload(job, name)).toMatch(/^0 /);
  expect(stage.sample.repository.packages.has(name)).toBe(true);
  expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
  const after = photograph(job.home);
  // gcloud and Python write logs and caches of their own.
  const own = (name: string): boolean =>
    !name.startsWith('.config/gcloud') && name !== '.config' && !name.startsWith('.cache');
  expect(Object.entries(after).filter(([name]) => own(name))).toEqual(
    Object.entries(before).filter(([name]) => own(name)),
  );
  expect(leaks(job, [...formsOf(main.outputs['password'] ?? ''), ...secretsOf(stage.key)])).toEqual([]);
  return main.outputs;
}

/** The outputs of a use whose credential is good for this many minutes. */
const good = (minutes: number, run: () => Promise<Readonly<Record<string, string>>>) =>
  lasting(60 * minutes, run, (outputs) => new Date(outputs['expires_at'] ?? ''));

describe('workload identity federation', () => {
  test('directly: five minutes, renewed until the job ends', async () => {
    const job = await stage.job({ oidc: true });
    const inputs = { workload_identity_provider: `https://iam.googleapis.com/${provider}` };
    const outputs = await good(5, () => carries(job, inputs, 'by-direct-identity'));
    expect(outputs).toMatchObject({ credential_source: 'workload_identity_federation', auth_method: 'access_token' });
    expect(outputs['principal']).toMatch(/^principal:\/\/iam\.googleapis\.com\/.*\/subject\/repo:OWNER\/my-repo/);
    expect(job.steps[0]?.annotations).toEqual([]);
    expect(job.steps[0]?.log).toContain('kept fresh until the job ends');
  });

  test('through a service account: an hour, or what was asked for', async () => {
    const job = await stage.job({ oidc: true });
    const inputs = { workload_identity_provider: provider, service_account: account, access_token_lifetime: '45m' };
    const outputs = await good(45, () => carries(job, inputs, 'by-impersonation'));
    expect(outputs['principal']).toBe(account);
  });
});

describe('application default credentials', () => {
  const authorizedUser = () => ({
    type: 'authorized_user',
    client_id: stage.sample.user.clientId,
    client_secret: stage.sample.user.clientSecret,
    refresh_token: stage.sample.user.refreshToken,
  });
  /** The file that google-github-actions/auth leaves for a job. */
  const external = (job: Job, more: object) => {
    const env = job.env();
    return {
      universe_domain: 'googleapis.com',
      type: 'external_account',
      audience: `//iam.googleapis.com/${provider}`,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: 'https://sts.googleapis.com/v1/token',
      credential_source: {
        url: `${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(`https://iam.googleapis.com/${provider}`)}`,
        headers: { Authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
        format: { type: 'json', subject_token_field_name: 'value' },
      },
      ...more,
    };
  };

  test.each<[string, (job: Job) => object]>([
    ['a service account', () => JSON.parse(stage.key)],
    ['google-github-actions/auth, directly', (job) => external(job, {})],
    ['google-github-actions/auth, through a service account', (job) => external(job, exchange(account))],
    ['an authorized user', authorizedUser],
    [
      'an impersonated service account',
      () => {
        const { world, user, repository } = stage.sample;
        const target = addServiceAccount(world, 'target', 'my-project');
        grant(world, `user:${user.email}`, accountResource(target), 'roles/iam.serviceAccountTokenCreator');
        grant(world, `serviceAccount:${target.email}`, repository.name, 'roles/artifactregistry.writer');
        return {
          type: 'impersonated_service_account',
          ...exchange(target.email),
          source_credentials: authorizedUser(),
        };
      },
    ],
  ])('GOOGLE_APPLICATION_CREDENTIALS of %s', async (name, content) => {
    const file = path.join(stage.home(), 'adc.json');
    const job = await stage.job({ oidc: true, env: { GOOGLE_APPLICATION_CREDENTIALS: file } });
    writeFileSync(file, JSON.stringify(content(job)), { mode: 0o600 });
    const outputs = await carries(job, {}, `by-adc-of-${name.replaceAll(/\W+/g, '-')}`);
    expect(outputs).toMatchObject({
      credential_source: 'application_default_credentials',
      username: 'oauth2accesstoken',
    });
  });

  test('the well-known file of gcloud', async () => {
    const home = stage.home({
      '.config/gcloud/application_default_credentials.json': JSON.stringify(authorizedUser()),
    });
    const job = await stage.job({ home });
    const outputs = await carries(job, {}, 'by-well-known-file');
    expect(outputs['credential_source']).toBe('application_default_credentials');
    expect(job.steps[0]?.log).toContain('GOOGLE_APPLICATION_CREDENTIALS is not set');
  });

  test('the metadata server', async () => {
    const job = await stage.job({ env: {}, platformEnv: stage.emulator.metadataEnv() });
    const outputs = await carries(job, {}, 'by-metadata-server');
    expect(outputs).toMatchObject({ credential_source: 'metadata_server', principal: account });
  });
});

describe('the gcloud CLI', () => {
  const gcloud = findGcloud();

  test.runIf(gcloud)('the real one, logged in with the key', async () => {
    const job = await stage.job();
    const keyFile = path.join(stage.home(), 'key.json');
    writeFileSync(keyFile, stage.key, { mode: 0o600 });
    const outputs = await good(60, async () => {
      const login = await job.run('gcloud', ['auth', 'activate-service-account', '--key-file', keyFile, '--quiet']);
      expect(login.exitCode).toBe(0);
      return carries(job, {}, 'by-real-gcloud');
    });
    expect(outputs).toMatchObject({ credential_source: 'gcloud_cli', principal: account });
  });

  test.runIf(gcloud)('its print-settings say the same as our outputs, and its defaults are ours', async () => {
    const home = stage.home({
      '.config/gcloud/configurations/config_work':
        '[core]\nproject = my-project\n[artifacts]\nrepository = my-python-repo\nlocation = us-central1\n',
      '.config/gcloud/active_config': 'work',
    });
    const job = await stage.job({ home });
    const keyFile = path.join(stage.home(), 'key.json');
    writeFileSync(keyFile, stage.key, { mode: 0o600 });
    const settings = await job.run('gcloud', ['artifacts', 'print-settings', 'python', `--json-key=${keyFile}`], {
      env: { CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: keyFile },
    });
    const main = await job.uses(ACTION, { repository: '', key: Buffer.from(stage.key).toString('base64') });
    expect(main.exitCode).toBe(0);
    const field = (name: string): string | undefined =>
      new RegExp(`^${name}[:=] ?(.+)$`, 'm').exec(settings.stdout)?.[1];
    const index = /https:\/\/(\w+):([^@\s]+)@(\S+)/.exec(settings.stdout) ?? [];
    expect(main.outputs).toMatchObject({
      repository_url: field('repository'),
      username: field('username'),
      password: field('password'),
      index_url: `https://${index[3]}`,
    });
    expect([index[1], index[2]]).toEqual([main.outputs['username'], main.outputs['password']]);
    await job.finish();
  });

  test.runIf(!gcloud)('a stand-in with its exact output', async () => {
    const bin = path.join(stage.home(), 'bin');
    mkdirSync(bin);
    const expiry = new Date(Date.now() + 3_000_000).toISOString();
    const output = JSON.stringify({
      credential: { access_token: stage.sample.token, id_token: null, token_expiry: expiry },
    });
    writeFileSync(path.join(bin, 'gcloud'), `#!/bin/sh\ncat <<'EOF'\n${output}\nEOF\n`);
    chmodSync(path.join(bin, 'gcloud'), 0o755);
    const home = stage.home({ '.config/gcloud/configurations/config_default': `[core]\naccount = ${account}\n` });
    const job = await stage.job({ home, path: [bin] });
    const outputs = await carries(job, {}, 'by-gcloud-stand-in');
    expect(outputs).toMatchObject({ credential_source: 'gcloud_cli', principal: account });
  });
});

function findGcloud(): boolean {
  try {
    execFileSync('gcloud', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
