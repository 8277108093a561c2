import { expect, test } from 'vitest';
import { metadataServer } from '../../../emulator/google/metadata.ts';
import type { HttpResponse } from '../../../emulator/http.ts';
import { createSample } from '../../../emulator/sample.ts';
import { fieldsOf, request } from '../request.ts';

const sample = createSample();

function ask(path: string, headers: Record<string, string> = { 'metadata-flavor': 'Google' }): HttpResponse {
  return metadataServer(sample.world, request('GET', `http://metadata.google.internal${path}`, { headers }));
}

test('the account, project and universe are told, with the flavor header', () => {
  expect(ask('/computeMetadata/v1/instance/service-accounts/default/email').body).toBe(sample.account.email);
  expect(ask('/computeMetadata/v1/project/project-id').body).toBe('my-project');
  expect(ask('/computeMetadata/v1/universe/universe-domain').body).toBe('googleapis.com');
  expect(ask('/computeMetadata/v1/instance').headers['metadata-flavor']).toBe('Google');
});

test('the token is the account’s', () => {
  const { access_token } = fieldsOf(ask('/computeMetadata/v1/instance/service-accounts/default/token'));
  expect(sample.world.tokens.get(String(access_token))?.principal).toBe(sample.account.email);
});

test('a request without the flavor header is refused', () => {
  expect(ask('/computeMetadata/v1/project/project-id', {}).status).toBe(403);
});

test('a machine without a service account has no token', () => {
  const world = { ...sample.world, metadataAccount: '' };
  const path = '/computeMetadata/v1/instance/service-accounts/default/token';
  expect(
    metadataServer(world, request('GET', `http://metadata${path}`, { headers: { 'metadata-flavor': 'Google' } }))
      .status,
  ).toBe(404);
});
