import { describe, expect, it } from 'vitest';
import { parseKey } from '../../../src/credentials/service-account-key.ts';
import { Secret } from '../../../src/secret.ts';
import { failureOf } from '../../failure-of.ts';
import { account, good, hosts, principalOf, stage } from './stage.ts';

describe('a service account key', () => {
  const key = () => parseKey(JSON.stringify(stage.sample.key));

  it('is the password itself, without any call', async () => {
    const credential = await stage.run({ key: key() });
    expect(credential).toMatchObject({
      username: '_json_key_base64',
      method: 'service_account_key',
      principal: account,
      project: 'my-project',
    });
    expect(credential.expiresAt).toBeUndefined();
    expect(hosts()).toEqual([]);
    expect(stage.masked).toContain(stage.sample.key.private_key);
  });

  it('is exchanged for a token of an hour', async () => {
    const credential = await good(3600, () => stage.run({ key: key(), authMethod: 'access_token' }));
    expect(credential).toMatchObject({
      username: 'oauth2accesstoken',
      source: 'service_account_key',
      principal: account,
    });
    expect(principalOf(credential.password)).toBe(account);
    expect(stage.masked).toContain(credential.password.reveal());
    expect(hosts()).toEqual(['POST oauth2.googleapis.com/token']);
  });

  it('that was deleted, and a clock that is off, are told apart', async () => {
    stage.sample.world.clockOffset = -900;
    const late = await failureOf(stage.run({ key: key(), authMethod: 'access_token' }));
    expect(late.problems[0]).toMatchObject({
      code: 'CLOCK_OFF',
      what: expect.stringMatching(/9\d\d seconds ahead of/),
    });
    stage.sample.world.clockOffset = 0;
    const gone = key();
    stage.sample.account.keys.clear();
    expect((await failureOf(stage.run({ key: gone, authMethod: 'access_token' }))).problems[0]?.code).toBe(
      'KEY_REJECTED',
    );
  });
});

describe('a given token', () => {
  it('is handed on without a call, its expiry unknown', async () => {
    const credential = await stage.run({ accessToken: new Secret(stage.sample.token) });
    expect(credential).toMatchObject({ username: 'oauth2accesstoken', source: 'given_token', method: 'access_token' });
    expect(credential.expiresAt).toBeUndefined();
    expect(hosts()).toEqual([]);
    expect(stage.masked).toEqual([stage.sample.token]);
  });

  it.each(['two words', '{"a":1}', 'ya29.a...', `ghs_${'a'.repeat(36)}`, 'eyJhbGciOi.eyJpc3MiOi.c2ln'])(
    '%s is refused',
    async (text) => {
      const failure = await failureOf(stage.run({ accessToken: new Secret(text) }));
      expect(failure.problems[0]?.code).toBe('ACCESS_TOKEN_MALFORMED');
    },
  );
});
