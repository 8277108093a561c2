import { describe, expect, test } from 'vitest';
import { locate } from '../../src/registry/locate.ts';
import { consoleUrl, indexUrl, isLocated, joinRequests, uploadUrl } from '../../src/registry/repository.ts';
import { codesOf } from '../failure-of.ts';
import { GOOGLE, whole } from './my-repo.ts';

test('an input that contradicts the repository is named', () => {
  expect(joinRequests(whole, { location: 'us-central1' })).toEqual(whole);
  expect(joinRequests({ id: 'r' }, { location: 'us', project: 'proj-1' })).toEqual({
    id: 'r',
    location: 'us',
    project: 'proj-1',
  });
  expect(codesOf(() => joinRequests(whole, { location: 'us', project: 'other-project' }))).toEqual([
    'REPOSITORY_CONTRADICTION',
    'REPOSITORY_CONTRADICTION',
  ]);
});

describe('locate', () => {
  const none = { repository: [], location: [], project: [] };

  test('gives the URLs with their trailing slashes', () => {
    const repository = locate(whole, none, GOOGLE);
    expect(indexUrl(repository)).toBe('https://us-central1-python.pkg.dev/my-project/my-repo/simple/');
    expect(uploadUrl(repository)).toBe('https://us-central1-python.pkg.dev/my-project/my-repo/');
  });

  test('completes what the inputs name with the first default of each part', () => {
    const found = (value: string) => [
      { value, from: 'gcloud' },
      { value: 'later', from: 'elsewhere' },
    ];
    const defaults = { repository: found('repo'), location: found('europe-west1'), project: found('proj-1') };
    expect(locate({}, defaults, GOOGLE)).toEqual({
      id: 'repo',
      location: 'europe-west1',
      project: 'proj-1',
      host: 'europe-west1-python.pkg.dev',
    });
    expect(locate({ location: 'us' }, defaults, GOOGLE).location).toBe('us');
  });

  test('names every part that is missing', () => {
    expect(codesOf(() => locate({}, none, GOOGLE))).toEqual([
      'REPOSITORY_MISSING',
      'LOCATION_MISSING',
      'PROJECT_MISSING',
    ]);
    expect(codesOf(() => locate({ id: 'r' }, none, 'example.org'))).toEqual(['UNIVERSE_NEEDS_URL', 'PROJECT_MISSING']);
    const named = { id: 'r', location: 'us', project: 'proj-1' };
    expect(codesOf(() => locate(named, none, 'example.org'))).toEqual(['UNIVERSE_NEEDS_URL']);
  });

  test('names every part that is malformed, wherever it was found', () => {
    const found = (value: string) => [{ value, from: 'gcloud' }];
    const defaults = { repository: found('R'), location: found('us-central1-a'), project: found('P') };
    const malformed = ['REPOSITORY_MALFORMED', 'LOCATION_MALFORMED', 'PROJECT_MALFORMED'];
    expect(codesOf(() => locate({}, defaults, GOOGLE))).toEqual(malformed);
    expect(codesOf(() => locate({ id: 'R', location: 'L', project: 'P' }, none, GOOGLE))).toEqual(malformed);
    expect(codesOf(() => locate({ ...whole, location: 'L' }, none, 'example.org'))).toEqual([
      'UNIVERSE_NEEDS_URL',
      'LOCATION_MALFORMED',
    ]);
  });

  test('takes the host of another universe as it is, and gcloud’s location from none', () => {
    const named = { id: 'r', project: 'proj-1', host: 'python.registry.example' };
    const defaults = { ...none, location: [{ value: 'us', from: 'gcloud' }] };
    expect(locate(named, defaults, 'example.org')).toStrictEqual(named);
    expect(isLocated(locate(named, defaults, 'example.org'))).toBe(false);
    expect(isLocated(locate(whole, none, GOOGLE))).toBe(true);
  });
});

describe('the page of the console', () => {
  const located = locate(whole, { repository: [], location: [], project: [] }, GOOGLE);
  test('is that of the repository', () => {
    expect(consoleUrl(located)).toBe(
      'https://console.cloud.google.com/artifacts/python/my-project/us-central1/my-repo?project=my-project',
    );
    expect(consoleUrl({ ...located, project: 'example.com:p' })).toContain('python/example.com%3Ap/us-central1/');
  });

  test('is not there in another universe', () => {
    const { location: _, ...rest } = located;
    expect(consoleUrl(rest)).toBeUndefined();
    expect(consoleUrl({ ...located, host: 'python.registry.example' })).toBeUndefined();
    // A host that only looks as if it had no location.
    expect(consoleUrl({ ...rest, host: 'undefined-python.pkg.dev' })).toBeUndefined();
  });
});
