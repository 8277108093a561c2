import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyText } from '../../emulator/world.ts';
import { environmentDefaults, gcloudConfiguration } from '../../src/credentials/gcloud-configuration.ts';
import { failureOf, type Stage, setStage } from './world.ts';

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

  it('gives the token of the account that is logged in', { timeout: 60_000 }, async () => {
    await logIn();
    const credential = await stage.run({}, environment());
    expect(credential).toMatchObject({
      source: 'gcloud_cli',
      principal: stage.sample.account.email,
      project: 'my-project',
    });
    expect(stage.sample.world.tokens.get(credential.password.reveal())?.principal).toBe(stage.sample.account.email);
    expect((credential.expiresAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(3_000_000);
    expect(stage.masked).toContain(credential.password.reveal());
  });

  it('has the defaults that we read from its files', { timeout: 60_000 }, async () => {
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

  it('that nobody is logged in to is passed over, and its words are shown where its login is gone', {
    timeout: 60_000,
  }, async () => {
    expect((await failureOf(stage.run({}, environment()))).problems[0]?.code).toBe('NO_CREDENTIALS');
    const failure = await failureOf(stage.run({}, environment({ CLOUDSDK_CORE_ACCOUNT: 'nobody@example.com' })));
    expect(failure.problems[0]).toMatchObject({
      code: 'GCLOUD_FAILED',
      what: expect.stringContaining('nobody@example.com'),
    });
  });
});

// It is a shell script.
describe.skipIf(process.platform === 'win32')('a gcloud that says what the real one says', () => {
  /** `gcloud config config-helper --format=json(credential)` of Google Cloud SDK 528. */
  function standIn(script: string): Record<string, string> {
    const folder = path.join(stage.home, 'bin');
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, 'gcloud');
    writeFileSync(file, `#!/bin/sh\nprintf '%s\\n' "$*" > '${stage.home}/arguments'\n${script}\n`);
    chmodSync(file, 0o755);
    process.env['PATH'] = `${folder}${path.delimiter}${before}`;
    return { PATH: process.env['PATH'], CLOUDSDK_CORE_ACCOUNT: 'developer@example.com', CLOUDSDK_CONFIG: stage.home };
  }
  const before = process.env['PATH'] ?? '';
  afterEach(() => {
    process.env['PATH'] = before;
  });

  it('gives its token, and the ID token beside it is masked too', async () => {
    const env = standIn(`cat <<'END'
{
  "credential": {
    "access_token": "ya29.a0stand-in",
    "id_token": "eyJhbGciOi.stand.in",
    "token_expiry": "2030-01-02T03:04:05Z"
  }
}
END`);
    const credential = await stage.run({}, env);
    expect(credential).toMatchObject({
      principal: 'developer@example.com',
      expiresAt: new Date('2030-01-02T03:04:05Z'),
    });
    expect(stage.masked).toEqual(['ya29.a0stand-in', 'eyJhbGciOi.stand.in', 'ya29.a0stand-in']);
    expect(readFileSync(path.join(stage.home, 'arguments'), 'utf8').trim()).toBe(
      'config config-helper --format=json(credential)',
    );
  });

  it.each([
    [
      'fails',
      "echo 'ERROR: (gcloud.config.config-helper) Your login has expired.' >&2; exit 1",
      'Your login has expired.',
    ],
    ['prints no JSON', 'echo hello', 'no reason given'],
    ['prints no token', `echo '{"credential": {"access_token": null}}'`, 'no reason given'],
    ['prints a token in its error', "echo 'ERROR: token ya29.secret-secret is bad' >&2; exit 1", 'token *** is bad'],
  ])('that %s is explained', async (_name, script, words) => {
    const failure = await failureOf(stage.run({}, standIn(script)));
    expect(failure.problems[0]).toMatchObject({ code: 'GCLOUD_FAILED', what: expect.stringContaining(words) });
  });
});
