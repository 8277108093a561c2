import { describe, expect, test } from 'vitest';
import { CERTIFICATE_REFUSED, HOST_UNAVAILABLE, HOST_UNREACHABLE } from '../../src/network/failures.ts';
import { judge as judgeAnswers } from '../../src/registry/judge.ts';
import type { Reply } from '../../src/registry/reply.ts';
import type { Repository } from '../../src/registry/repository.ts';
import {
  ALL,
  answered,
  BOTH,
  held,
  judge,
  PLACE,
  refused,
  report,
  short,
  standard,
  taken,
  tried,
  unreachable,
  virtual,
} from './answers.ts';

describe('what the index says', () => {
  const fine = report(virtual, held('download', 'upload'));
  const says = (status: number, body: string) => answered('index', status, body);
  const pip = { ...BOTH, upload: false };
  test.each<[string, Reply<'taken'>, string, string]>([
    // what pip alone is told, and what twine alone is told
    ['the page', taken, ALL, ALL],
    ['no such page', says(404, 'Package "x" not found in "y"\n'), ALL, ALL],
    ["Google's page for what is not there", says(404, '<title>Error 404 (Not Found)!!1</title>'), ALL, ALL],
    [
      'a page for what is not there of somebody else',
      says(404, '<title>Not found</title>'),
      '!INTERCEPTED -',
      '!INTERCEPTED -',
    ],
    [
      'a credential that it does not take',
      says(401, 'Unauthorized\n'),
      '!CREDENTIAL_REJECTED -',
      '!CREDENTIAL_REJECTED -',
    ],
    [
      'a perimeter',
      says(403, "Request is prohibited by organization's policy.\n"),
      '!VPC_SERVICE_CONTROLS -',
      '!VPC_SERVICE_CONTROLS -',
    ],
    ['a sign-in page', says(200, '<html><title>Sign in</title><a href="/login">'), '!INTERCEPTED -', '!INTERCEPTED -'],
    [
      'that it may not download, against the API',
      says(403, 'Permission "artifactregistry.repositories.downloadArtifacts" denied\n'),
      '!INDEX_DENIED -',
      ALL,
    ],
    ['nobody knows what', says(403, 'No.\n'), '!REQUEST_REFUSED -', ALL],
    ['nobody knows what, in another status', says(418, 'No.\n'), '!REQUEST_REFUSED -', '!REQUEST_REFUSED -'],
    ['nothing, with a status', says(403, ''), '!INDEX_DENIED -', ALL],
    ['a quota', says(429, 'slow down\n'), `?NOT_VERIFIED ${ALL}`, `?NOT_VERIFIED ${ALL}`],
    ['nothing, behind a firewall', unreachable, '!HOST_UNREACHABLE -', '!HOST_UNREACHABLE -'],
    [
      'that it has trouble',
      { unreachable: [HOST_UNAVAILABLE({ ...tried, results: ['HTTP 503'] })] },
      `?NOT_VERIFIED ${ALL}`,
      `?NOT_VERIFIED ${ALL}`,
    ],
    [
      'a certificate that clients may trust',
      { unreachable: [CERTIFICATE_REFUSED({ host: 'h', code: 'X' })] },
      `?NOT_VERIFIED ${ALL}`,
      `?NOT_VERIFIED ${ALL}`,
    ],
  ])('%s', (_, index, download, upload) => {
    expect(short(judge(PLACE, fine, pip, index))).toBe(download);
    const standardOne = report(standard, held('download', 'upload'));
    expect(short(judge(PLACE, standardOne, { ...BOTH, download: false }, index))).toBe(upload);
  });

  test('a refusal of the API comes first, and one about another project is settled by the index', () => {
    const disabled = report(refused(403, 'SERVICE_DISABLED'), refused(403, 'SERVICE_DISABLED'));
    expect(short(judge(PLACE, disabled, BOTH, says(403, 'No.\n')))).toBe('!API_DISABLED -');
    expect(short(judge(PLACE, disabled, BOTH))).toBe('?API_DISABLED -');
    expect(short(judge(PLACE, disabled, BOTH, says(404, 'Package "x" not found in "y"\n')))).toBe('?API_DISABLED -');
    const counted = report(refused(403, 'USER_PROJECT_DENIED'), refused(403, 'USER_PROJECT_DENIED'));
    expect(short(judge(PLACE, counted, BOTH))).toBe('?QUOTA_PROJECT_DENIED -');
    expect(short(judge(PLACE, counted, BOTH, says(403, 'No.\n')))).toBe('!QUOTA_PROJECT_DENIED -');
  });

  test('alone, where the API has no name for the repository', () => {
    const { location: _, ...place } = PLACE;
    expect(short(judgeAnswers(place, { index: taken }, BOTH))).toBe('-');
    expect(short(judgeAnswers(PLACE, { index: taken }, BOTH))).toBe('-');
    const denied = says(403, 'Permission "artifactregistry.repositories.downloadArtifacts" denied\n');
    expect(short(judgeAnswers(place, { index: denied }, BOTH))).toBe('!ACCESS_DENIED -');
    expect(short(judgeAnswers(place, { index: says(401, '') }, BOTH))).toBe('!CREDENTIAL_REJECTED -');
  });

  test('a key that it does not take is told as a key', () => {
    const withKey = { ...pip, method: 'service_account_key' } as const;
    const [problem] = judge(PLACE, fine, withKey, says(401, 'no\n')).failures;
    expect(problem?.what).toContain('rejects the service account key');
    expect(problem?.fix).toContain('auth_method: access_token');
    // The API is asked with a token, whatever the clients send.
    const [ofApi] = judge(PLACE, report(refused(401), refused(401)), withKey).failures;
    expect(ofApi?.what).toBe('registry.test rejects the access token.');
    const [ofToken] = judge(PLACE, fine, pip, says(401, 'no\n')).failures;
    expect(ofToken?.what).toBe('index.test rejects the access token.');
  });

  test('is told of each thing that keeps it from being asked, and fails if one of them is no trouble that passes', () => {
    const unavailable = HOST_UNAVAILABLE({ ...tried, results: ['HTTP 503'] });
    const closed = HOST_UNREACHABLE({ ...tried, results: ['ECONNRESET'] });
    expect(short(judge(PLACE, fine, pip, { unreachable: [unavailable, closed] }))).toBe(
      '!HOST_UNAVAILABLE !HOST_UNREACHABLE -',
    );
    const both = judge(PLACE, fine, pip, { unreachable: [unavailable, CERTIFICATE_REFUSED({ host: 'h', code: 'X' })] });
    expect(short(both)).toBe(`?NOT_VERIFIED ?NOT_VERIFIED ${ALL}`);
  });

  test('is named with its location, or a place for it', () => {
    const denied = says(403, 'Permission "artifactregistry.repositories.downloadArtifacts" denied\n');
    const { location: _, ...place } = PLACE;
    const what = (one: Repository) => judgeAnswers(one, { index: denied }, BOTH).failures[0]?.what;
    expect(what(PLACE)).toContain('my-repo in us-central1,');
    expect(what(place)).toContain('my-repo in LOCATION,');
  });

  test('a page that is not found counts, and no other page of that kind', () => {
    expect(short(judge(PLACE, fine, pip, says(400, '<title>Error 400 (Bad Request)!!1</title>')))).toBe(
      '!REQUEST_REFUSED -',
    );
  });
});
