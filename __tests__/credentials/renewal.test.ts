import { expect, it } from 'vitest';
import type { Source } from '../../src/credentials/choose.ts';
import type { AuthMethod, Credential } from '../../src/credentials/credential.ts';
import { forRenewal, isToBeRenewed, untilRenewal, whyNotRenewable } from '../../src/credentials/renewal.ts';
import { Secret } from '../../src/secret.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const after = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

it.each<readonly [Source['kind'], AuthMethod, boolean, RegExp | undefined]>([
  ['workload_identity_federation', 'access_token', true, undefined],
  ['service_account_key', 'access_token', true, undefined],
  ['application_default_credentials', 'access_token', true, undefined],
  ['metadata_server', 'access_token', true, undefined],
  ['gcloud_cli', 'access_token', true, undefined],
  ['service_account_key', 'service_account_key', true, /key itself/],
  ['given_token', 'access_token', true, /somebody else obtained/],
  ['application_default_credentials', 'keyring', true, /keyring/],
  ['workload_identity_federation', 'access_token', false, /cleanup is false/],
])('%s by %s with cleanup %s: why it is not renewable', (kind, method, cleanup, why) => {
  const said = whyNotRenewable(kind, method, cleanup);
  if (why === undefined) expect(said).toBeUndefined();
  else expect(said).toMatch(why);
});

it.each([
  ['auto', 'renews', 'of 599 seconds', 599],
  ['auto', 'does not renew', 'of 600 seconds', 600],
  ['auto', 'does not renew', 'whose end nobody knows', undefined],
  ['true', 'renews', 'of an hour', 3600],
  ['true', 'does not renew', 'whose end nobody knows', undefined],
  ['false', 'does not renew', 'of 10 seconds', 10],
] as const)('refresh: %s %s a token %s', (refresh, does, _, seconds) => {
  const credential: Credential = {
    username: 'oauth2accesstoken',
    password: new Secret('ya29.x'),
    principal: 'ci',
    source: 'metadata_server',
    method: 'access_token',
    ...(seconds === undefined ? {} : { expiresAt: after(seconds) }),
  };
  expect(isToBeRenewed(refresh, credential, true, NOW)).toBe(does === 'renews');
  expect(isToBeRenewed(refresh, credential, false, NOW)).toBe(false);
});

it.each([
  [3600, 1200],
  [300, 100],
  [91, 91 / 3],
  [90, 30],
  [6, 2],
  [0, 0],
  [-10, 0],
])('a token of %s seconds is renewed after %s, at a third and a minute before its end', (life, due) => {
  expect(untilRenewal(after(life), NOW)).toBeCloseTo(due * 1000, 5);
  if (life > 90) expect(life * 1000 - untilRenewal(after(life), NOW)).toBeGreaterThanOrEqual(60_000);
});

it('asks impersonation for a quarter of an hour once tokens are renewed, and never for more than before', () => {
  const source = (lifetime: number): Source => ({
    kind: 'workload_identity_federation',
    federation: { lifetime } as Extract<Source, { kind: 'workload_identity_federation' }>['federation'],
  });
  expect(forRenewal(source(3600))).toEqual(source(900));
  expect(forRenewal(source(600))).toEqual(source(600));
  expect(forRenewal({ kind: 'gcloud_cli' })).toEqual({ kind: 'gcloud_cli' });
});
