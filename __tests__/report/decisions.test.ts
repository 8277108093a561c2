import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/credentials/choose.ts';
import { NOTHING } from '../../src/registry/verdict.ts';
import { placeDecision, sourceDecision, verdictDecision } from '../../src/report/decisions.ts';
import { Secret } from '../../src/secret.ts';

describe('the source', () => {
  const federation = { provider: 'projects/1/…', lifetime: 3600, universe: 'googleapis.com' };
  test.each<[Source, string]>([
    [{ kind: 'given_token', token: new Secret('ya29.secret') }, 'access_token is set'],
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

test('a verification that was not asked for is told apart from one with nothing to say', () => {
  expect(verdictDecision(undefined)).toEqual(['verification: not asked for, as verify is false']);
  expect(verdictDecision({ ...NOTHING, access: 'may download' })).toEqual([
    'verification: may download; nothing to say',
  ]);
});
