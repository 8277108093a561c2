import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACTION, leaks, openStage, type Stage, secretsOf } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const ID = 'my-python-repo';
const NAME = `projects/my-project/locations/us-central1/repositories/${ID}`;
const INDEX = `us-central1-python.pkg.dev/my-project/${ID}/simple/`;
const ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

test.each<[string, (key: string, token: string) => Record<string, string>]>([
  [
    "the console's address",
    (key) => ({
      key,
      repository: `https://console.cloud.google.com/artifacts/python/my-project/us-central1/${ID}?a=b`,
    }),
  ],
  ['the line of gcloud artifacts print-settings', (key) => ({ key, repository: `extra-index-url = https://${INDEX}` })],
  [
    'an address of http, with a package behind it',
    (key) => ({ key, repository: `http://${INDEX}my-private-package/` }),
  ],
  ['a full name in quotes', (key) => ({ key, repository: `"${NAME}"` })],
  [
    "the names of Google's own actions",
    (key) => ({
      credentials_json: key,
      project_id: 'my-project',
      region: 'us-central1',
      repository: ID,
      token_format: 'access_token',
    }),
  ],
  ['hyphens', (key) => ({ key, repository: NAME, 'auth-method': 'access-token', 'on-missing-credentials': 'fail' })],
  [
    'the account of the key, as a policy names it',
    (key) => ({ key, repository: NAME, service_account: `serviceAccount:${ACCOUNT}` }),
  ],
  ['a token in quotes', (_, token) => ({ access_token: `"${token}"`, repository: NAME })],
  // GoogleCloudPlatform/security-analytics#42
  [
    'a key with its quotes escaped',
    (key) => ({ key: key.replaceAll('\n', ' ').replaceAll('"', '\\"'), repository: NAME }),
  ],
  ['a key in base64 twice', (key) => ({ key: base64(base64(key)), repository: NAME })],
  [
    'a key in base64 of UTF-16',
    (key) => ({ key: Buffer.from(`\ufeff${key}`, 'utf16le').toString('base64'), repository: NAME }),
  ],
  [
    'a key through certutil',
    (key) => ({
      key: `-----BEGIN CERTIFICATE-----\r\n${base64(key).replace(/.{64}/g, '$&\r\n')}\r\n-----END CERTIFICATE-----`,
      repository: NAME,
    }),
  ],
  ['an assignment of a key', (key) => ({ key: `GAR_KEY='${key.trim()}'`, repository: NAME })],
  ['a data: address of a key', (key) => ({ key: `data:application/json;base64,${base64(key)}`, repository: NAME })],
])('%s is taken, verified against the registry', async (_, inputs) => {
  const job = await stage.job({ secrets: [] });
  const main = await job.uses(ACTION, inputs(stage.key, stage.sample.token));
  expect(main.annotations.filter(({ title }) => title !== '')).toEqual([]);
  expect(main).toMatchObject({ exitCode: 0, outputs: { index_url: `https://${INDEX}`, authenticated: 'true' } });
  expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
  expect(leaks(job, [...secretsOf(stage.key), stage.sample.token])).toEqual([]);
});
