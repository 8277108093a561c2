import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACTION, openStage, type Stage } from '../../scenarios/stage.ts';
import { hostsToOpen, isNamed } from '../after.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const provider = (): Record<string, string> => ({ workload_identity_provider: stage.sample.provider.name });

test.each<[string, () => Record<string, string>, readonly string[]]>([
  ['a provider', provider, ['sts.googleapis.com', '*.actions.githubusercontent.com']],
  [
    'a provider and an account',
    () => ({ ...provider(), service_account: stage.sample.account.email }),
    ['sts.googleapis.com', '*.actions.githubusercontent.com', 'iamcredentials.googleapis.com'],
  ],
  ['a key', () => ({ key: stage.key }), ['oauth2.googleapis.com']],

  ['a token', () => ({ access_token: stage.sample.token }), []],
])('%s needs the hosts that docs/AFTER.md names for it, and no other', async (_, inputs, needed) => {
  const job = await stage.job({ oidc: true });
  const from = stage.emulator.requests.length;
  const main = await job.uses(ACTION, { repository: stage.sample.uploadUrl, ...inputs() });
  expect(main.exitCode, main.log).toBe(0);
  await job.finish();
  job.remove();
  const asked = [...new Set(stage.emulator.requests.slice(from).map(({ host }) => host))];
  const expected = ['LOCATION-python.pkg.dev', 'artifactregistry.googleapis.com', ...needed];
  expect(Object.keys(hostsToOpen())).toEqual(expect.arrayContaining(expected));
  expect(asked.filter((host) => !isNamed(host, expected))).toEqual([]);
  expect(expected.filter((name) => !asked.some((host) => isNamed(host, [name])))).toEqual([]);
});
