import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACTION, formsOf, leaks, openStage, PRIVATE, photograph, type Stage, secretsOf, textIn } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const where = { repository: 'my-python-repo', location: 'us-central1' };

describe('a service account key', () => {
  test.each<[string, (key: string) => string]>([
    ['as JSON', (key) => key],
    ['as base64', (key) => Buffer.from(key).toString('base64')],
    [
      'as wrapped base64',
      (key) =>
        Buffer.from(key)
          .toString('base64')
          .replace(/(.{76})/g, '$1\n'),
    ],
    ['as URL-safe base64 without padding', (key) => Buffer.from(key).toString('base64url')],
  ])('%s is written to pip.conf and .pypirc, and taken out again', async (_, form) => {
    const job = await stage.job();
    const before = photograph(job.home);
    const main = await job.uses(ACTION, { ...where, key: form(stage.key) });
    expect(main.stderr + main.log).toContain('Artifact Registry is ready for pip and twine');
    expect(main.exitCode).toBe(0);
    const pypirc = textIn(job.home, '.pypirc');
    const password = /^password = (\S+)$/m.exec(pypirc)?.[1] ?? '';
    expect(JSON.parse(Buffer.from(password, 'base64').toString())).toEqual(JSON.parse(stage.key));
    expect(textIn(job.home, '.config/pip/pip.conf')).toBe(
      `[global]\nindex-url = https://_json_key_base64:${encodeURIComponent(password)}@us-central1-python.pkg.dev/my-project/my-python-repo/simple/\n`,
    );
    expect(photograph(job.home)).toMatchObject({
      '.pypirc': expect.stringMatching(PRIVATE),
      '.config/pip/pip.conf': expect.stringMatching(PRIVATE),
    });
    const posts = await job.finish();
    expect(posts.map(({ exitCode }) => exitCode)).toEqual([0]);
    expect(photograph(job.home)).toEqual(before);
    expect(leaks(job, secretsOf(stage.key))).toEqual([]);
  });

  test('exchanged for a token is never written', async () => {
    const job = await stage.job();
    const main = await job.uses(ACTION, { ...where, key: stage.key, auth_method: 'access_token' });
    expect(main.exitCode).toBe(0);
    expect(main.outputs).toMatchObject({
      username: 'oauth2accesstoken',
      auth_method: 'access_token',
      credential_source: 'service_account_key',
    });
    // Rounded down to whole seconds by the server.
    const end = stage.sample.world.tokens.get(main.outputs['password'] ?? '')?.expiresAt;
    expect(Date.parse(main.outputs['expires_at'] ?? '') / 1000 + 1).toBeGreaterThan(end ?? Number.NaN);
    const written = textIn(job.home, '.pypirc') + textIn(job.home, '.config/pip/pip.conf');
    expect(written).toContain(main.outputs['password']);
    expect(secretsOf(stage.key).filter((secret) => written.includes(secret))).toEqual([]);
    await job.finish();
    expect(leaks(job, [...secretsOf(stage.key), ...formsOf(main.outputs['password'] ?? '')])).toEqual([]);
  });
});

let line = 0;

test.each<[string, (key: string) => string]>([
  ['guillemets', (key) => key.replace(/"([^"]*)"/g, '\u00ab\u00a0$1\u00a0\u00bb')],
  ['the line numbers of an editor', (key) => key.trim().replace(/^/gm, () => `${++line} `)],
])('a key pasted with %s works', async (_, paste) => {
  const job = await stage.job();
  const main = await job.uses(ACTION, { ...where, key: paste(stage.key) });
  expect([main.exitCode, main.outputs['auth_method']]).toEqual([0, 'service_account_key']);
  await job.finish();
  expect(leaks(job, secretsOf(stage.key))).toEqual([]);
});

test('a given token is written as it is', async () => {
  const job = await stage.job();
  const main = await job.uses(ACTION, { ...where, project: 'my-project', access_token: stage.sample.token });
  expect(main.exitCode).toBe(0);
  expect(main.outputs).toMatchObject({
    password: stage.sample.token,
    credential_source: 'given_token',
    expires_at: '',
  });
  expect(textIn(job.home, '.pypirc')).toContain(`password = ${stage.sample.token}\n`);
  await job.finish();
  expect(photograph(job.home)).toEqual({});
  expect(leaks(job, formsOf(stage.sample.token))).toEqual([]);
});
