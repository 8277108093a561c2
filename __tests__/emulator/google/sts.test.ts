import { beforeEach, describe, expect, test, vi } from 'vitest';
import { identityToken, jobClaims } from '../../../emulator/github/github-oidc.ts';
import { sts } from '../../../emulator/google/sts.ts';
import type { HttpResponse } from '../../../emulator/http.ts';
import { newSigningKey, signJwt } from '../../../emulator/jwt.ts';
import { addProvider } from '../../../emulator/populate.ts';
import { createSample, type Sample } from '../../../emulator/sample.ts';
import { githubIssuer, now } from '../../../emulator/world.ts';
import { fieldsOf, form, request } from '../request.ts';

const url = 'https://sts.googleapis.com/v1/token';
let sample: Sample;

beforeEach(() => {
  sample = createSample();
});

function token(changes: Record<string, unknown> = {}): string {
  const aud = `https://iam.googleapis.com/${sample.provider.name}`;
  return identityToken(sample.world, { ...jobClaims(), aud, ...changes });
}

function fields(subject: string, changes: Record<string, string> = {}): Record<string, string> {
  return {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    audience: `//iam.googleapis.com/${sample.provider.name}`,
    scope: 'https://www.googleapis.com/auth/cloud-platform',
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    subject_token: subject,
    ...changes,
  };
}

function exchange(subject = token(), changes: Record<string, string> = {}): HttpResponse {
  return sts(sample.world, form(url, fields(subject, changes)));
}

test('a job’s token becomes a federated one that lives as long as the job’s token', () => {
  // A second may begin between the making of the token and its exchange.
  vi.useFakeTimers({ toFake: ['Date'] });
  const response = exchange(token({ exp: now(sample.world) + 280 }));
  vi.useRealTimers();
  const { access_token, ...rest } = fieldsOf(response);
  expect(rest).toEqual({
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: 280,
  });
  const pool = 'iam.googleapis.com/projects/123456789/locations/global/workloadIdentityPools/github';
  expect(sample.world.tokens.get(String(access_token))?.members).toEqual([
    `principal://${pool}/subject/repo:OWNER/my-repo:ref:refs/heads/main`,
    `principalSet://${pool}/attribute.repository/OWNER/my-repo`,
    `principalSet://${pool}/attribute.repository_owner/OWNER`,
    `principalSet://${pool}/*`,
  ]);
});

test('JSON with camelCase names is taken, with the names of the form it is not', () => {
  const post = (value: object): HttpResponse =>
    sts(
      sample.world,
      request('POST', url, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }),
    );
  const camel = Object.entries(fields(token())).map(([name, value]) => [
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  expect(post(Object.fromEntries(camel)).status).toBe(200);
  expect(post(fields(token())).status).toBe(400);
});

test.each([
  ['grant_type', 'urn:ietf:params:oauth:grant-type:jwt-bearer', 'unsupported_grant_type'],
  ['requested_token_type', 'access_token', 'invalid_request'],
  ['subject_token_type', 'jwt', 'invalid_request'],
  ['scope', '', 'invalid_scope'],
  [
    'audience',
    'https://iam.googleapis.com/projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo',
    'invalid_request',
  ],
  [
    'audience',
    '//iam.googleapis.com/projects/my-project/locations/global/workloadIdentityPools/github/providers/my-repo',
    'invalid_request',
  ],
  [
    'audience',
    '//iam.googleapis.com/projects/123456789/locations/global/workloadIdentityPools/github',
    'invalid_request',
  ],
  [
    'audience',
    '//iam.googleapis.com/projects/123456789/locations/global/workloadIdentityPools/github/providers/x',
    'invalid_target',
  ],
  ['subject_token', 'x.y', 'invalid_request'],
])('a wrong %s (%s) is %s', (name, value, error) => {
  const response = exchange(token(), { [name]: value });
  expect([response.status, fieldsOf(response)['error']]).toEqual([400, error]);
});

test('a federated token is introspected while it lives', () => {
  const { access_token } = fieldsOf(exchange());
  const ask = (): Record<string, unknown> =>
    fieldsOf(sts(sample.world, form('https://sts.googleapis.com/v1/introspect', { token: String(access_token) })));
  expect(ask()).toMatchObject({ active: true, username: expect.stringMatching(/^principal:/) });
  sample.world.clockOffset = 300;
  expect(ask()).toEqual({ active: false });
});

describe('the identity token', () => {
  const description = (response: HttpResponse): unknown => fieldsOf(response)['error_description'];

  test('needs the provider’s audience, with or without https', () => {
    const { name } = sample.provider;
    expect(exchange(token({ aud: `//iam.googleapis.com/${name}` })).status).toBe(200);
    expect(description(exchange(token({ aud: 'other' })))).toBe(
      'The audience in ID Token [other] does not match the expected audience.',
    );
  });

  test('with allowed audiences set, needs one of them', () => {
    const provider = addProvider(sample.world, {
      name: sample.provider.name.replace('my-repo', 'custom'),
      allowedAudiences: ['mine'],
    });
    const audience = `//iam.googleapis.com/${provider.name}`;
    expect(exchange(token({ aud: 'mine' }), { audience }).status).toBe(200);
    expect(exchange(token({ aud: `https://iam.googleapis.com/${provider.name}` }), { audience }).status).toBe(400);
  });

  test('needs its signature, by the key that its header names', () => {
    const id = sample.world.issuers.get(githubIssuer)?.id ?? '';
    const claims = {
      ...jobClaims(),
      iss: githubIssuer,
      aud: 'x',
      iat: now(sample.world),
      exp: now(sample.world) + 300,
    };
    expect(description(exchange(signJwt(newSigningKey(id), claims)))).toBe('Unable to verify the ID Token signature.');
    expect(description(exchange(signJwt(newSigningKey('other'), claims)))).toBe(
      "Error connecting to the given credential's issuer.",
    );
  });

  test('may be a minute past its life, not more', () => {
    const old = token();
    sample.world.clockOffset = 350;
    expect(exchange(old).status).toBe(200);
    sample.world.clockOffset = 365;
    expect(description(exchange(old))).toMatch(/^ID Token issued at \d+ is stale to sign-in\.$/);
  });

  test('from another issuer is refused by name', () => {
    const issuer = 'https://github.example.test/_services/token';
    sample.world.issuers.set(issuer, newSigningKey('enterprise'));
    expect(description(exchange(token({ iss: issuer })))).toBe(
      `The issuer in ID Token ${issuer} does not match the expected ones: ${githubIssuer}`,
    );
  });

  test('that the attribute condition rejects is unauthorized_client', () => {
    const response = exchange(token({ repository_owner: 'SOMEONE' }));
    expect(fieldsOf(response)).toEqual({
      error: 'unauthorized_client',
      error_description: 'The given credential is rejected by the attribute condition.',
    });
  });

  test('with a subject over 127 bytes is refused', () => {
    expect(description(exchange(token({ sub: 'x'.repeat(128) })))).toMatch(/exceeds the 127 bytes limit/);
  });

  test('of a disabled provider has no target', () => {
    sample.provider.disabled = true;
    expect(fieldsOf(exchange())['error']).toBe('invalid_target');
  });
});
