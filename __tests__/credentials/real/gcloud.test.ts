import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyText } from '../../../emulator/populate.ts';
import { environmentDefaults, gcloudConfiguration } from '../../../src/credentials/gcloud-configuration.ts';
import { failureOf } from '../../failure-of.ts';
import { lasting } from '../../lasting.ts';
import { type Stage, setStage } from '../world.ts';

const run = promisify(execFile);
const installed = await run('gcloud', ['--version']).then(
  () => true,
  () => false,
);

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(async () => {
  await stage[Symbol.asyncDispose]();
});

describe.skipIf(!installed)('the real gcloud', () => {
  const environment = (more = {}) => ({
    ...stage.emulator.env,
    PATH: process.env['PATH'] ?? '',
    CLOUDSDK_CONFIG: path.join(stage.home, 'gcloud'),
    ...more,
  });
  const gcloud = async (...args: string[]) =>
    (await run('gcloud', args, { env: { ...process.env, ...environment() } })).stdout.trim();
  const logIn = () =>
    gcloud('auth', 'login', `--cred-file=${stage.write('key.json', keyText(stage.sample.key))}`, '--quiet');

  it('gives the token of the account that is logged in', async () => {
    const fromLogin = async () => {
      await logIn();
      return stage.run({}, environment());
    };
    const credential = await lasting(3600, fromLogin, ({ expiresAt }) => expiresAt);
    expect(credential).toMatchObject({
      source: 'gcloud_cli',
      principal: stage.sample.account.email,
      project: 'my-project',
    });
    expect(stage.sample.world.tokens.get(credential.password.reveal())?.principal).toBe(stage.sample.account.email);
    expect(stage.masked).toContain(credential.password.reveal());
  });

  it('has the defaults that we read from its files', async () => {
    await logIn();
    await gcloud('config', 'configurations', 'create', 'work', '--activate');
    await gcloud('config', 'set', 'project', 'example.com:my-project');
    await gcloud('config', 'set', 'artifacts/repository', 'my-python-repo');
    await gcloud('config', 'set', 'artifacts/location', 'us-central1');
    const ours = await gcloudConfiguration(stage.machine(environment()));
    for (const [name, found] of [
      ['core/project', ours.project],
      ['artifacts/repository', ours.repository],
      ['artifacts/location', ours.location],
    ] as const) {
      expect(found[0]?.value).toBe(await gcloud('config', 'get', name));
    }
    expect(environmentDefaults({ CLOUDSDK_CORE_PROJECT: 'p' }).project[0]?.value).toBe('p');
  });

  it('that nobody is logged in to is passed over, and its words are shown where its login is gone', async () => {
    expect((await failureOf(stage.run({}, environment()))).problems[0]?.code).toBe('NO_CREDENTIALS');
    const failure = await failureOf(stage.run({}, environment({ CLOUDSDK_CORE_ACCOUNT: 'nobody@example.com' })));
    expect(failure.problems[0]).toMatchObject({
      code: 'GCLOUD_FAILED',
      what: expect.stringContaining('nobody@example.com'),
    });
  });
});
