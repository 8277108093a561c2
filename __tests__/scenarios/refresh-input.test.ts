import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACTION, codeOf, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  stage.sample.world.longestLife = 300;
});
afterAll(() => stage.close());

const federated = () => ({ workload_identity_provider: stage.sample.provider.name });

test.each<readonly [string, () => Readonly<Record<string, string>>, string]>([
  ['a given token', () => ({ access_token: 'ya29.given' }), 'access_token'],
  ['a key', () => ({ key: stage.key }), 'key itself'],
  ['the keyring', () => ({ ...federated(), auth_method: 'keyring' }), 'keyring'],
  ['cleanup: false', () => ({ ...federated(), cleanup: 'false' }), 'cleanup'],
])('refresh: true is refused with %s', async (_, inputs, said) => {
  const job = await stage.job({ oidc: true });
  const main = await job.uses(ACTION, { repository: stage.sample.uploadUrl, refresh: 'true', ...inputs() });
  expect([main.exitCode, main.log]).toEqual([1, expect.stringContaining(said)]);
});

test('refresh: false warns of a token that ends soon', async () => {
  const job = await stage.job({ oidc: true });
  const main = await job.uses(ACTION, {
    repository: stage.sample.uploadUrl,
    ...federated(),
    refresh: 'false',
  });
  expect(main.annotations.map(codeOf)).toEqual(['TOKEN_ENDS_SOON']);
  await job.finish();
});
