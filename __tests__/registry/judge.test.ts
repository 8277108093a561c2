import { describe, expect, test } from 'vitest';
import { CERTIFICATE_REFUSED, HOST_UNAVAILABLE, HOST_UNREACHABLE } from '../../src/network/failures.ts';
import type { Service } from '../../src/refusals/cause.ts';
import { classify, type Refusal } from '../../src/refusals/classify.ts';
import { PERMISSIONS, type Report, type RepositoryResource } from '../../src/registry/ask-api.ts';
import { judge as judgeAnswers } from '../../src/registry/judge.ts';
import { nearestLocation } from '../../src/registry/nearest.ts';
import type { Reply } from '../../src/registry/reply.ts';
import type { Repository } from '../../src/registry/repository.ts';
import type { Purpose, Verdict } from '../../src/registry/verdict.ts';

const PLACE = { id: 'my-repo', location: 'us-central1', project: 'my-project', host: 'us-central1-python.pkg.dev' };
const BOTH: Purpose = {
  download: true,
  upload: true,
  onlyIndex: true,
  principal: 'ci@p.iam.gserviceaccount.com',
  method: 'access_token',
};

const answered = (service: Service, status: number, body: string): { refusal: Refusal } => ({
  refusal: classify({ service, host: `${service}.test`, now: 0 }, { status, headers: {}, body }),
});
const STATUS: Record<number, string> = { 400: 'INVALID_ARGUMENT', 401: 'UNAUTHENTICATED', 404: 'NOT_FOUND' };
const DENIED = 'The caller does not have permission';
const refused = (status: number, reason?: string, message = DENIED, code = STATUS[status]): { refusal: Refusal } =>
  answered(
    'registry',
    status,
    JSON.stringify({
      error: {
        message,
        status: code ?? 'PERMISSION_DENIED',
        ...(reason === undefined ? {} : { details: [{ reason }] }),
      },
    }),
  );
const tried = { host: 'h', seconds: 1 };
const unreachable = { unreachable: [HOST_UNREACHABLE({ ...tried, results: ['ECONNRESET'] })] };
const taken: Reply<'taken'> = { value: 'taken' };
const judge = (place: Repository, api: Report, purpose: Purpose, index: Reply<'taken'> = taken): Verdict =>
  judgeAnswers(place, { api, index }, purpose);
const python = (mode: RepositoryResource['mode']): { value: RepositoryResource } => ({
  value: { format: 'PYTHON', mode },
});
const standard = python('STANDARD_REPOSITORY');
const virtual = python('VIRTUAL_REPOSITORY');
const remote = python('REMOTE_REPOSITORY');
const held = (...which: readonly (keyof typeof PERMISSIONS)[]): Reply<readonly string[]> => ({
  value: which.map((one) => PERMISSIONS[one]),
});
const report = (
  repository: Report['repository'],
  permissions: Report['permissions'],
  elsewhere: string[] = [],
): Report => ({
  repository,
  permissions,
  elsewhere,
});

/** A verdict in short: `!` fails, `?` warns, the rest is to know. */
function short({ failures, warnings, notices, access }: Verdict): string {
  return [
    ...failures.map(({ code }) => `!${code}`),
    ...warnings.map(({ code }) => `?${code}`),
    ...notices.map(({ code }) => code),
    access ?? '-',
  ].join(' ');
}

const ALL = 'may download and upload';

describe('every kind of repository, everything that may be held, every purpose', () => {
  test.each<[string, Report['repository'], string, string, string]>([
    // pip and twine, pip alone, twine alone
    ['standard, both', standard, `STANDARD_AS_ONLY_INDEX ${ALL}`, `STANDARD_AS_ONLY_INDEX ${ALL}`, ALL],
    ['virtual, both', virtual, `UPLOAD_IMPOSSIBLE ${ALL}`, ALL, '!UPLOAD_IMPOSSIBLE -'],
    ['remote, both', remote, `UPLOAD_IMPOSSIBLE ${ALL}`, ALL, '!UPLOAD_IMPOSSIBLE -'],
    [
      'standard, download',
      standard,
      'STANDARD_AS_ONLY_INDEX UPLOAD_DENIED may download',
      'STANDARD_AS_ONLY_INDEX may download',
      '!UPLOAD_DENIED may download',
    ],
    ['virtual, download', virtual, 'UPLOAD_IMPOSSIBLE may download', 'may download', '!UPLOAD_IMPOSSIBLE -'],
    ['remote, download', remote, 'UPLOAD_IMPOSSIBLE may download', 'may download', '!UPLOAD_IMPOSSIBLE -'],
    [
      'standard, upload',
      standard,
      '?DOWNLOAD_DENIED STANDARD_AS_ONLY_INDEX may upload',
      '!DOWNLOAD_DENIED may upload',
      'may upload',
    ],
    ['virtual, upload', virtual, '!DOWNLOAD_DENIED may upload', '!DOWNLOAD_DENIED may upload', '!UPLOAD_IMPOSSIBLE -'],
    ['standard, none', standard, '!ACCESS_DENIED -', '!ACCESS_DENIED -', '!ACCESS_DENIED -'],
    ['virtual, none', virtual, '!ACCESS_DENIED -', '!ACCESS_DENIED -', '!UPLOAD_IMPOSSIBLE -'],
  ])('%s', (name, repository, both, pip, twine) => {
    const permissions = {
      both: held('download', 'upload'),
      download: held('download'),
      upload: held('upload'),
      none: held(),
    }[name.split(', ')[1] ?? ''];
    if (permissions === undefined) throw new Error(name);
    const seen = report(repository, permissions);
    expect(short(judge(PLACE, seen, BOTH))).toBe(both);
    expect(short(judge(PLACE, seen, { ...BOTH, upload: false }))).toBe(pip);
    expect(short(judge(PLACE, seen, { ...BOTH, download: false }))).toBe(twine);
  });

  test.each([
    ['virtual', virtual],
    ['remote', remote],
  ])('a %s repository is named as one where it takes no uploads', (kind, repository) => {
    const [notice] = judge(PLACE, report(repository, held('download')), BOTH).notices;
    expect(notice?.what).toContain(`which is a ${kind} repository`);
  });

  test('beside other indexes a standard repository is nothing to note', () => {
    const seen = report(standard, held('download', 'upload'));
    expect(short(judge(PLACE, seen, { ...BOTH, onlyIndex: false }))).toBe(ALL);
  });

  test('another format fails, whatever is allowed', () => {
    for (const permissions of [held(), held('download', 'upload'), unreachable, refused(403)])
      expect(
        short(judge(PLACE, report({ value: { format: 'NPM', mode: 'STANDARD_REPOSITORY' } }, permissions), BOTH)),
      ).toBe('!REPOSITORY_NOT_PYTHON -');
  });
});

test('whoever may do nothing is told to grant what the clients need', () => {
  const asked = report(standard, held());
  const hidden = report(unreachable, unreachable);
  const denied = answered(
    'index',
    403,
    'Permission "artifactregistry.repositories.downloadArtifacts" denied on resource "x" (or it may not exist)\n',
  );
  const fixes = (seen: Report, purpose: Purpose, index?: Reply<'taken'>): readonly string[] =>
    judge(PLACE, seen, purpose, index).failures.map(({ code, fix }) => `${code} ${/--role=\S+/.exec(fix)?.[0]}`);
  const reader = 'ACCESS_DENIED --role=roles/artifactregistry.reader';
  expect(fixes(asked, BOTH)).toEqual([reader]);
  expect(fixes(asked, { ...BOTH, upload: false })).toEqual([reader]);
  expect(fixes(asked, { ...BOTH, download: false })).toEqual(['ACCESS_DENIED --role=roles/artifactregistry.writer']);
  expect(fixes(hidden, BOTH, denied)).toEqual([reader]);
});

describe('what the API refuses', () => {
  test.each<[string, Report, string]>([
    ['a token that has expired', report(refused(401, 'ACCESS_TOKEN_EXPIRED'), refused(401)), '!CREDENTIAL_REJECTED -'],
    ['a token that it does not know', report(refused(401), refused(401)), '!CREDENTIAL_REJECTED -'],
    [
      'narrow scopes',
      report(refused(403, 'ACCESS_TOKEN_SCOPE_INSUFFICIENT'), refused(403)),
      '!TOKEN_SCOPE_INSUFFICIENT -',
    ],
    [
      'an unknown project',
      report(refused(403, 'CONSUMER_INVALID'), refused(403, 'CONSUMER_INVALID')),
      '!PROJECT_NOT_FOUND -',
    ],
    ['a perimeter', report(refused(403, 'SECURITY_POLICY_VIOLATED'), refused(403)), '!VPC_SERVICE_CONTROLS -'],
    [
      'a disabled API, said once',
      report(refused(403, 'SERVICE_DISABLED'), refused(403, 'SERVICE_DISABLED')),
      '?API_DISABLED -',
    ],
    [
      'a perimeter around the second question alone',
      report(standard, refused(403, 'SECURITY_POLICY_VIOLATED')),
      '!VPC_SERVICE_CONTROLS -',
    ],
    ['no billing', report(refused(403, 'BILLING_DISABLED'), refused(403, 'BILLING_DISABLED')), '!BILLING_DISABLED -'],
    ['a suspended project', report(refused(403, 'CONSUMER_SUSPENDED'), held()), '!PROJECT_SUSPENDED -'],
    [
      'a quota that is used up',
      report(refused(403, 'RATE_LIMIT_EXCEEDED'), refused(403, 'RATE_LIMIT_EXCEEDED')),
      '?NOT_VERIFIED -',
    ],
    ['an argument that is not the location', report(refused(400), refused(400)), '!REQUEST_REFUSED -'],
    [
      'a precondition',
      report(refused(400, undefined, 'KMS key revoked', 'FAILED_PRECONDITION'), held()),
      '!REQUEST_REFUSED -',
    ],
    [
      'a location that others may use',
      report(refused(403, 'LOCATION_POLICY_VIOLATED'), held()),
      '!LOCATION_NOT_ALLOWED -',
    ],
    [
      'a location with the repository elsewhere',
      report(refused(403, 'LOCATION_POLICY_VIOLATED'), held(), ['us']),
      '!REPOSITORY_NOT_FOUND -',
    ],
    ['an unknown repository', report(refused(404), held()), '!REPOSITORY_NOT_FOUND -'],
    ['a repository without any access', report(refused(403), held()), '!ACCESS_DENIED -'],
    ['a repository that is somewhere else', report(refused(403), held(), ['us']), '!REPOSITORY_NOT_FOUND -'],
    [
      'a look at the repository',
      report(refused(403), held('download')),
      'FORMAT_NOT_VERIFIED UPLOAD_DENIED may download',
    ],
    ['both questions without a reason', report(refused(403), refused(403)), '!ACCESS_DENIED -'],
    [
      'an answer nobody foresaw',
      report(refused(418, 'TEAPOT', 'short and stout'), held('download', 'upload')),
      '!REQUEST_REFUSED -',
    ],
    ['the second question alone', report(standard, refused(403)), '!ACCESS_DENIED -'],
    [
      'a body that is no error',
      report(answered('registry', 403, '<html>'), held('download', 'upload')),
      `?NOT_VERIFIED ${ALL}`,
    ],
    [
      'details of another shape',
      report(answered('registry', 403, '{"error":{"message":"No.","details":[null]}}'), held()),
      '!REQUEST_REFUSED -',
    ],
  ])('%s', (_, seen, expected) => {
    expect(short(judge(PLACE, seen, BOTH))).toBe(expected);
  });
});

describe('what cannot be asked is a warning, once, and what was answered still counts', () => {
  test.each<[string, Report, string]>([
    ['nothing', report(unreachable, unreachable), '?NOT_VERIFIED -'],
    ['the permissions', report(standard, unreachable), '?NOT_VERIFIED STANDARD_AS_ONLY_INDEX -'],
    ['the repository', report(unreachable, held('download')), '?NOT_VERIFIED UPLOAD_DENIED may download'],
    ['the repository, without access', report(unreachable, held()), '!ACCESS_DENIED -'],
    ['the permissions, and the repository is not shown', report(refused(403), unreachable), '?NOT_VERIFIED -'],
  ])('%s', (_, seen, expected) => {
    expect(short(judge(PLACE, seen, BOTH))).toBe(expected);
  });
});

test('what differs in how often and how long it was tried is one warning', () => {
  const after = (seconds: number) => ({
    unreachable: [HOST_UNREACHABLE({ host: 'h', seconds, results: ['ECONNRESET'] })],
  });
  expect(short(judge(PLACE, report(after(9), after(10)), BOTH))).toBe('?NOT_VERIFIED -');
  const elsewhere = { unreachable: [HOST_UNREACHABLE({ host: 'other', seconds: 9, results: ['ECONNRESET'] })] };
  expect(short(judge(PLACE, report(after(9), elsewhere), BOTH))).toBe('?NOT_VERIFIED ?NOT_VERIFIED -');
});

test('a location that the project may not use is told with both', () => {
  const [problem] = judge(PLACE, report(refused(403, 'LOCATION_POLICY_VIOLATED'), held()), BOTH).failures;
  expect(problem?.what).toBe('The project my-project may not use the location us-central1.');
});

describe('a location that does not exist', () => {
  test('has the nearest name, and any that has the repository', () => {
    const place = { ...PLACE, location: 'us-centrall1' };
    const [problem] = judge(place, report(refused(403, 'LOCATION_POLICY_VIOLATED'), held()), BOTH).failures;
    expect(problem).toMatchObject({ code: 'LOCATION_NOT_FOUND', fix: 'with:\n  location: us-central1' });
    const [other] = judge(place, report(refused(400), refused(400), ['asia']), BOTH).failures;
    expect(other).toMatchObject({ code: 'LOCATION_NOT_FOUND', fix: 'with:\n  location: asia' });
    const far = { ...PLACE, location: 'mars-north1' };
    expect(judge(far, report(refused(400), refused(400)), BOTH).failures[0]?.fix).toContain('locations list');
  });
});

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

test('the problem of a perimeter has its identifier, and that of a disabled API its project', () => {
  const words = "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: Aq3-x_1";
  const seen = report(refused(403, 'SECURITY_POLICY_VIOLATED', words), held());
  expect(judge(PLACE, seen, BOTH).failures[0]?.what).toContain('Aq3-x_1');
  const disabled = 'Artifact Registry API has not been used in project 123456789 before or it is disabled.';
  const [warning] = judge(PLACE, report(refused(403, 'SERVICE_DISABLED', disabled), held('download')), BOTH).warnings;
  expect(warning?.fix).toContain('--project=123456789');
});

test.each([
  ['us_central1', 'us-central1'],
  ['uscentral1', 'us-central1'],
  ['us-east-1', 'us-east1'],
  ['europe-west', 'europe-west1'],
  ['us-cental1', 'us-central1'],
  ['eurpoe-west4', 'europe-west4'],
  ['eu', 'europe'],
  ['apac', 'asia'],
  ['US-Central-1', 'us-central1'],
  ['us -- central -- 1', 'us-central1'],
  ['united-states', 'us'],
  ['europa', 'europe'],
  ['us-west2x', 'us-west2'],
])('for the location %s the user is told of %s', (name, nearest) => {
  expect(nearestLocation(name)).toBe(nearest);
});

test.each([
  'iowa',
  'global',
  'us',
  'us-west1',
  'uk',
  // Three letters are too many, wherever they are.
  'central1',
  'gcpus-central1',
  'us-centr',
  'us-central1xyz',
  'ux-cextrax1',
])('no location is told to be nearest to %s', (name) => {
  expect(nearestLocation(name)).toBeUndefined();
});

test('what is not verified tells each line of what to do', () => {
  const page = answered('registry', 403, '<html><title>blocked</title></html>');
  const api = { repository: page, permissions: page, elsewhere: [] };
  const [warning] = judgeAnswers(PLACE, { api, index: { value: 'taken' } }, BOTH).warnings;
  const [first, ...rest] = warning?.fix.split('\n') ?? [];
  expect(first).toMatch(/^Allow https:\/\/\S+ there\. If your network has a proxy/);
  expect(rest).toEqual(['HTTPS_PROXY=http://HOST:PORT', 'If pip and twine work anyway, set verify: false.']);
});
