import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureOf, type Stage, setStage } from './world.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(async () => {
  await stage[Symbol.asyncDispose]();
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
