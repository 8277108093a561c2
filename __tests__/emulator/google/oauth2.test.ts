import { beforeEach, describe, expect, test } from 'vitest';
import { oauth2 } from '../../../emulator/google/oauth2.ts';
import type { HttpResponse } from '../../../emulator/http.ts';
import { decodeJwt, newSigningKey, signJwt } from '../../../emulator/jwt.ts';
import { createSample, type Sample } from '../../../emulator/sample.ts';
import { now } from '../../../emulator/world.ts';
import { fieldsOf, form, request } from '../request.ts';

const url = 'https://oauth2.googleapis.com/token';
const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
let sample: Sample;

beforeEach(() => {
  sample = createSample();
});

function claims(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const iat = now(sample.world);
  return {
    iss: sample.account.email,
    aud: url,
    iat,
    exp: iat + 3600,
    scope: 'https://www.googleapis.com/auth/cloud-platform',
    ...changes,
  };
}

function assertion(changes: Record<string, unknown> = {}): string {
  const key = sample.account.keys.get(sample.key.private_key_id);
  return signJwt(key ?? newSigningKey('x'), claims(changes));
}

function exchange(token: string, grant = grantType): HttpResponse {
  return oauth2(sample.world, form(url, { grant_type: grant, assertion: token }));
}

describe('a signed assertion', () => {
  test('gives a token of the account for an hour', () => {
    const response = exchange(assertion());
    expect(response.status).toBe(200);
    const { access_token, ...rest } = fieldsOf(response);
    expect(rest).toEqual({ expires_in: 3599, token_type: 'Bearer' });
    expect(sample.world.tokens.get(String(access_token))?.principal).toBe(sample.account.email);
  });

  test.each([
    ['audience', { aud: 'https://example.test/token' }],
    ['issue time in the future', { iat: 4_000_000_000, exp: 4_000_003_600 }],
    ['expiry in the past', { iat: 1_000_000_000, exp: 1_000_003_600 }],
    ['missing times', { iat: undefined, exp: undefined }],
    ['unknown account', { iss: 'nobody@my-project.iam.gserviceaccount.com' }],
  ])('with a wrong %s is invalid_grant', (_, changes) => {
    const response = exchange(assertion(changes));
    expect(response.status).toBe(400);
    expect(fieldsOf(response)['error']).toBe('invalid_grant');
  });

  test('longer than an hour is invalid_grant', () => {
    expect(exchange(assertion({ exp: now(sample.world) + 3700 })).status).toBe(400);
  });

  test('from a clock that is ten minutes off is refused with the words of Google', () => {
    const token = assertion();
    sample.world.clockOffset = -600;
    expect(fieldsOf(exchange(token))['error_description']).toMatch(/^Invalid JWT: Token must be a short-lived token/);
  });

  test('without a scope is invalid_scope', () => {
    expect(fieldsOf(exchange(assertion({ scope: '' })))['error']).toBe('invalid_scope');
  });

  test('for a target audience gives an identity token', () => {
    const { id_token } = fieldsOf(exchange(assertion({ scope: undefined, target_audience: 'x' })));
    expect(decodeJwt(String(id_token))?.claims).toMatchObject({ aud: 'x', email: sample.account.email });
  });

  test('by another key is an invalid signature, even under the known key’s id', () => {
    const response = exchange(signJwt(newSigningKey(sample.key.private_key_id), claims()));
    expect(fieldsOf(response)).toEqual({ error: 'invalid_grant', error_description: 'Invalid JWT Signature.' });
  });

  test('by a deleted key or a disabled account is refused', () => {
    const token = assertion();
    sample.account.disabled = true;
    expect(exchange(token).status).toBe(400);
    sample.account.disabled = false;
    expect(exchange(token).status).toBe(200);
    sample.account.keys.clear();
    expect(exchange(token).status).toBe(400);
  });

  test.each(['', 'jwt-bearer', 'urn:ietf:params:oauth:grant-type:jwt-bearer '])(
    'under the grant type %j is refused',
    (grant) => {
      expect(exchange(assertion(), grant).status).toBe(400);
    },
  );

  test('by GET, elsewhere, or as neither form nor JSON is refused', () => {
    expect(oauth2(sample.world, request('GET', url)).status).toBe(404);
    expect(oauth2(sample.world, request('POST', `${url}/`)).status).toBe(404);
    expect(oauth2(sample.world, request('POST', url, { body: 'x' })).status).toBe(400);
  });
});

describe('a refresh token', () => {
  function refresh(changes: Record<string, string> = {}): HttpResponse {
    const { clientId, clientSecret, refreshToken } = sample.user;
    const fields = { client_id: clientId, client_secret: clientSecret, refresh_token: refreshToken, ...changes };
    return oauth2(sample.world, form(url, { grant_type: 'refresh_token', ...fields }));
  }

  test('gives a token of the user', () => {
    const token = sample.world.tokens.get(String(fieldsOf(refresh())['access_token']));
    expect(token?.members).toEqual([`user:${sample.user.email}`]);
  });

  test('needs its client, its secret and its life', () => {
    expect(refresh({ client_id: 'x' }).status).toBe(401);
    expect(refresh({ client_secret: 'x' }).status).toBe(401);
    expect(refresh({ refresh_token: 'x' }).status).toBe(400);
    sample.user.revoked = true;
    expect(fieldsOf(refresh())['error_description']).toBe('Token has been expired or revoked.');
  });
});

describe('token information', () => {
  const info = (token: string): HttpResponse =>
    oauth2(sample.world, request('GET', `https://oauth2.googleapis.com/tokeninfo?access_token=${token}`));

  test('tells the life that is left', () => {
    sample.world.clockOffset = 600;
    const { expiresAt = Number.NaN } = sample.world.tokens.get(sample.token) ?? {};
    const atMost = expiresAt - now(sample.world);
    const left = Number(fieldsOf(info(sample.token))['expires_in']);
    expect(left).toBeLessThanOrEqual(atMost);
    expect(left).toBeGreaterThanOrEqual(expiresAt - now(sample.world));
    expect(atMost).toBeLessThanOrEqual(3000);
  });

  test('is refused for an unknown or expired token', () => {
    expect(info('x').status).toBe(400);
    sample.world.clockOffset = 3600;
    expect(info(sample.token).status).toBe(400);
  });
});
