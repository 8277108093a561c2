import { createPublicKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { addJob, githubIssuerHost, githubTokenService } from '../../../emulator/github/github-oidc.ts';
import type { HttpResponse } from '../../../emulator/http.ts';
import { decodeJwt, isSignedBy } from '../../../emulator/jwt.ts';
import { createWorld } from '../../../emulator/world.ts';
import { bearer, fieldsOf, request } from '../request.ts';

const world = createWorld();
const job = addJob(world, { environment: 'production' });
const address = job['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';

function ask(token: string, suffix = ''): HttpResponse {
  return githubTokenService(world, request('GET', address + suffix, { headers: bearer(token) }));
}

test('a job gets a token of five minutes for the audience it asks for, signed by a published key', () => {
  const response = ask(job['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '', '&audience=https%3A%2F%2Fiam.example%2Fx');
  const jwt = decodeJwt(String(fieldsOf(response)['value']));
  const iat = Number(jwt?.claims['iat']);
  expect(jwt?.claims).toMatchObject({
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'https://iam.example/x',
    sub: 'repo:OWNER/my-repo:environment:production',
    repository: 'OWNER/my-repo',
    exp: iat + 300,
  });
  const jwks = githubIssuerHost(world, request('GET', 'https://token.actions.githubusercontent.com/.well-known/jwks'));
  const [key] = fieldsOf(jwks)['keys'] as Record<string, string>[];
  expect(key?.['kid']).toBe(jwt?.header['kid']);
  expect(jwt !== undefined && isSignedBy(jwt, createPublicKey({ key: key ?? {}, format: 'jwk' }))).toBe(true);
});

test('without an audience the token is for the owner', () => {
  const { value } = fieldsOf(ask(job['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''));
  expect(decodeJwt(String(value))?.claims['aud']).toBe('https://github.com/OWNER');
});

test.each([
  ['https://github.com', 200],
  ['https://github.com/OWNER/', 200],
  ['https://api.github.com/OWNER/my-repo/issues', 200],
  ['https://example.com/SOMEBODY', 200],
  ['https://github.com/SOMEBODY', 400],
  ['https://GitHub.com/OWNER/other-repo', 400],
  ['https://github.com/OWNER/my-repository', 400],
])('the audience %s is answered with %i', (audience, status) => {
  const suffix = `&audience=${encodeURIComponent(audience)}`;
  expect(ask(job['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '', suffix).status).toBe(status);
});

test('another request token or another address gets nothing', () => {
  expect(ask('x').status).toBe(401);
  expect(
    githubTokenService(world, request('GET', 'https://run-actions-1-azure-eastus.actions.githubusercontent.com/x'))
      .status,
  ).toBe(404);
});
