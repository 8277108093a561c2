import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/credentials/choose.ts';
import type { Problem } from '../../src/failure.ts';
import { NOTHING } from '../../src/registry/verdict.ts';
import { placeDecision, sourceDecision, verdictDecision } from '../../src/report/decisions.ts';
import { Secret } from '../../src/secret.ts';

describe('the source', () => {
  const federation = { provider: 'projects/1/…', lifetime: 3600, universe: 'googleapis.com' };
  test.each<[Source, string]>([
    [{ kind: 'given_token', token: new Secret('ya29.secret') }, 'access_token is set'],
    [{ kind: 'service_account_key', key: {} as never, universe: 'googleapis.com' }, 'key is set'],
    [{ kind: 'workload_identity_federation', federation }, 'used directly'],
    [
      { kind: 'workload_identity_federation', federation: { ...federation, serviceAccount: 'ci@p.example.com' } },
      'acting as ci@p.example.com',
    ],
    [{ kind: 'metadata_server', host: '169.254.169.254' }, 'the metadata server 169.254.169.254 answers'],
    [{ kind: 'gcloud_cli' }, 'gcloud has an active account'],
    [
      {
        kind: 'application_default_credentials',
        file: { path: '/creds.json', from: 'GOOGLE_APPLICATION_CREDENTIALS' },
        universe: 'googleapis.com',
      },
      'GOOGLE_APPLICATION_CREDENTIALS left /creds.json',
    ],
  ])('$kind has its reason', (source, reason) => {
    const lines = sourceDecision({ source, method: 'access_token', passedOver: [] }, 'auto').join('\n');
    expect(lines).toContain(`credential: ${source.kind}, as `);
    expect(lines).toContain(reason);
    expect(lines).not.toContain('ya29');
  });
});

test.each([
  ['auto', 'method: keyring, as auth_method is auto and the credential is gcloud_cli'],
  ['keyring', 'method: keyring, as auth_method is keyring'],
])('the method has its reason: auth_method is %s', (wanted, expected) => {
  const chosen = { source: { kind: 'gcloud_cli' }, method: 'keyring', passedOver: [] } as const;
  expect(sourceDecision(chosen, wanted)[1]).toBe(expected);
});

test('each part of the name has the place that it was found in', () => {
  const repository = { id: 'r', location: 'us', project: 'p', host: 'us-python.pkg.dev' };
  const defaults = {
    repository: [],
    location: [{ value: 'us', from: 'CLOUDSDK_ARTIFACTS_LOCATION' }],
    project: [{ value: 'p', from: 'the service account key' }],
  };
  expect(placeDecision(repository, { id: 'r' }, defaults)).toEqual([
    'repository: projects/p/locations/us/repositories/r',
    'repository id r: from the inputs',
    'location us: from CLOUDSDK_ARTIFACTS_LOCATION',
    'project p: from the service account key',
  ]);
});

test('a repository of another universe has the location that its host has', () => {
  const repository = { id: 'r', project: 'p', host: 'python.example.fr' };
  const defaults = { repository: [], location: [], project: [] };
  expect(placeDecision(repository, { host: 'python.example.fr', project: 'p' }, defaults)).toEqual([
    'repository: https://python.example.fr/p/r/',
    'repository id r: from nowhere',
    'location not known: from the inputs',
    'project p: from the inputs',
  ]);
});

test('a verification that was not asked for is told apart from one with nothing to say', () => {
  expect(verdictDecision(undefined)).toEqual(['verification: not asked for, as verify is false']);
  expect(verdictDecision({ ...NOTHING, access: 'may download' })).toEqual([
    'verification: may download; nothing to say',
  ]);
  const problem = (code: string): Problem => ({ code, title: 't', what: 'a', why: 'b', certain: true, fix: 'c' });
  const verdict = { failures: [problem('A')], warnings: [problem('B')], notices: [problem('C')] };
  expect(verdictDecision(verdict)).toEqual(['verification: access not known; A, B, C']);
});
