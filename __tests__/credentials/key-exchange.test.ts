import { verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exchangeKey } from '../../src/credentials/key-exchange.ts';
import { parseKey } from '../../src/credentials/service-account-key.ts';
import type { Answer } from '../../src/network/call.ts';
import { fields, json, publicKey } from './key.ts';
import { NOW, problemOf, refusing, scripted } from './scripted.ts';

describe('the exchange', () => {
  const rejected = (error_description: string, headers: Answer['headers'] = {}): Answer =>
    refusing(400, { error: 'invalid_grant', error_description }, headers);

  it('posts a signed assertion to Google, whatever token_uri says, and reads the expiry', async () => {
    const network = scripted({ access_token: 'ya29.x', expires_in: 3599 });
    const token = await exchangeKey(parseKey(json), 'googleapis.com', network);
    expect(token.token.reveal()).toBe('ya29.x');
    expect(token.expiresAt).toEqual(new Date(NOW + 3_599_000));
    expect(network.calls.map((call) => call.url)).toEqual(['https://oauth2.googleapis.com/token']);
    const form = new URLSearchParams(network.calls[0]?.body);
    const [header = '', claims = '', signature = ''] = (form.get('assertion') ?? '').split('.');
    expect(verify('sha256', Buffer.from(`${header}.${claims}`), publicKey, Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({
      alg: 'RS256',
      kid: fields.private_key_id,
    });
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({
      iss: fields.client_email,
      scope: 'https://www.googleapis.com/auth/cloud-platform',
      aud: 'https://oauth2.googleapis.com/token',
      iat: NOW / 1000,
      exp: NOW / 1000 + 3600,
    });
  });

  it('asks the hosts of the universe', async () => {
    const network = scripted({ access_token: 'ya29.x' });
    const token = await exchangeKey(parseKey(json), 'example-cloud.fr', network);
    expect(network.calls[0]?.url).toBe('https://oauth2.example-cloud.fr/token');
    expect(token.expiresAt).toBeUndefined();
  });

  const timeframe =
    'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.';
  it.each([
    ['a deleted key', rejected('Invalid JWT Signature.'), 'KEY_REJECTED'],
    ['a deleted account', rejected('Invalid grant: account not found'), 'ACCOUNT_UNKNOWN'],
    [
      'a disabled account',
      refusing(401, { error: 'disabled_client', error_description: 'The OAuth client was disabled.' }),
      'ACCOUNT_DISABLED',
    ],
    ['a clock that is behind', rejected(timeframe, { date: 'Thu, 01 Jan 2026 00:10:00 GMT' }), 'CLOCK_OFF'],
    ['a page of a proxy', refusing(403, '<html>'), 'INTERCEPTED'],
    ['anything else', refusing(400, { error: 'invalid_scope' }), 'REQUEST_REFUSED'],
  ])('explains %s', async (_name, answer, code) => {
    const problem = await problemOf(exchangeKey(parseKey(json), 'googleapis.com', scripted(answer)));
    expect(problem?.code).toBe(code);
  });

  it('says by how much the clock is off', async () => {
    const network = scripted(rejected(timeframe, { date: 'Thu, 01 Jan 2026 00:10:00 GMT' }));
    await expect(exchangeKey(parseKey(json), 'googleapis.com', network)).rejects.toThrow('600 seconds behind');
  });
});
