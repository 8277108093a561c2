import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureOf } from '../failure-of.ts';
import { standIn } from '../stand-in.ts';
import { type Stage, setStage } from './world.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(async () => {
  await stage[Symbol.asyncDispose]();
});

describe('a gcloud that says what the real one says', () => {
  /** `gcloud config config-helper --format=json(credential)` of Google Cloud SDK 528. */
  function gcloud(script: string): Record<string, string> {
    const folder = path.join(stage.home, 'bin');
    const noted = JSON.stringify(path.join(stage.home, 'arguments'));
    standIn(
      folder,
      'gcloud',
      `import { writeFileSync } from 'node:fs';\nwriteFileSync(${noted}, process.argv.slice(2).join(' '));\n${script}\n`,
    );
    process.env['PATH'] = `${folder}${path.delimiter}${before}`;
    return { PATH: process.env['PATH'], CLOUDSDK_CORE_ACCOUNT: 'developer@example.com', CLOUDSDK_CONFIG: stage.home };
  }
  const before = process.env['PATH'] ?? '';
  afterEach(() => {
    process.env['PATH'] = before;
  });

  it('gives its token, and the ID token beside it is masked too', async () => {
    const answer = {
      credential: {
        access_token: 'ya29.a0stand-in',
        id_token: 'eyJhbGciOi.stand.in',
        token_expiry: '2030-01-02T03:04:05Z',
      },
    };
    const env = gcloud(`console.log(${JSON.stringify(JSON.stringify(answer, undefined, 2))});`);
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
      "console.error('ERROR: (gcloud.config.config-helper) Your login has expired.'); process.exit(1);",
      'Your login has expired',
    ],
    ['prints no JSON', "console.log('hello');", 'and said nothing'],
    ['prints no token', `console.log('{"credential": {"access_token": null}}');`, 'and said nothing'],
    [
      'prints a token in its error',
      "console.error('ERROR: token ya29.secret-secret is bad'); process.exit(1);",
      'token *** is bad',
    ],
  ])('that %s is explained', async (_name, script, words) => {
    const failure = await failureOf(stage.run({}, gcloud(script)));
    expect(failure.problems[0]).toMatchObject({ code: 'GCLOUD_FAILED', what: expect.stringContaining(words) });
  });
});
