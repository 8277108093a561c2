import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/network/call.ts';
import { HOST_UNAVAILABLE } from '../../src/network/failures.ts';
import { PERMISSIONS, type Reply, type Report, type RepositoryResource } from '../../src/registry/access.ts';
import { judge, type Purpose, type Verdict } from '../../src/registry/judge.ts';

const PLACE = { id: 'my-repo', location: 'us-central1', project: 'my-project', host: 'us-central1-python.pkg.dev' };
const BOTH: Purpose = { download: true, upload: true, onlyIndex: true, principal: 'ci@p.iam.gserviceaccount.com' };

const refused = (status: number, reason?: string, message = ''): { refusal: Answer } => ({
  refusal: {
    status,
    headers: {},
    body: JSON.stringify({ error: { message, ...(reason === undefined ? {} : { details: [{ reason }] }) } }),
  },
});
const unreachable = { unreachable: [HOST_UNAVAILABLE({ host: 'h', results: ['ECONNRESET'], seconds: 1 })] };
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
      '!DOWNLOAD_DENIED STANDARD_AS_ONLY_INDEX may upload',
      'may upload',
    ],
    [
      'virtual, upload',
      virtual,
      '!DOWNLOAD_DENIED UPLOAD_IMPOSSIBLE may upload',
      '!DOWNLOAD_DENIED may upload',
      '!UPLOAD_IMPOSSIBLE -',
    ],
    [
      'standard, none',
      standard,
      '!ACCESS_DENIED STANDARD_AS_ONLY_INDEX -',
      '!ACCESS_DENIED STANDARD_AS_ONLY_INDEX -',
      '!ACCESS_DENIED -',
    ],
    ['virtual, none', virtual, '!ACCESS_DENIED UPLOAD_IMPOSSIBLE -', '!ACCESS_DENIED -', '!UPLOAD_IMPOSSIBLE -'],
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
      '?REGISTRY_API_DISABLED -',
    ],
    ['an unknown location', report(refused(400), refused(400)), '!LOCATION_NOT_FOUND -'],
    ['an unknown repository', report(refused(404), held()), '!REPOSITORY_NOT_FOUND -'],
    ['a repository without any access', report(refused(403), held()), '!ACCESS_DENIED -'],
    ['a repository that is somewhere else', report(refused(403), held(), ['us']), '!REPOSITORY_NOT_FOUND -'],
    [
      'a look at the repository',
      report(refused(403), held('download')),
      'FORMAT_NOT_VERIFIED UPLOAD_DENIED may download',
    ],
    ['both questions without a reason', report(refused(403), refused(403)), '?NOT_VERIFIED -'],
    ['an answer nobody foresaw', report(refused(418), held('download', 'upload')), `?NOT_VERIFIED ${ALL}`],
    ['the second question alone', report(standard, refused(403)), '?NOT_VERIFIED STANDARD_AS_ONLY_INDEX -'],
    [
      'a body that is no error',
      report({ refusal: { status: 403, headers: {}, body: '<html>' } }, held()),
      '!ACCESS_DENIED -',
    ],
    [
      'details of another shape',
      report({ refusal: { status: 403, headers: {}, body: '{"error":{"details":[null]}}' } }, held()),
      '!ACCESS_DENIED -',
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
    ['the repository, without access', report(unreachable, held()), '!ACCESS_DENIED ?NOT_VERIFIED -'],
    ['the permissions, and the repository is not shown', report(refused(403), unreachable), '?NOT_VERIFIED -'],
  ])('%s', (_, seen, expected) => {
    expect(short(judge(PLACE, seen, BOTH))).toBe(expected);
  });
});

test('the problem of a perimeter has its identifier, and that of a disabled API its project', () => {
  const words = "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: Aq3-x_1";
  const seen = report(refused(403, 'SECURITY_POLICY_VIOLATED', words), held());
  expect(judge(PLACE, seen, BOTH).failures[0]?.what).toContain('Aq3-x_1');
  const disabled = 'Artifact Registry API has not been used in project 123456789 before or it is disabled.';
  const [warning] = judge(PLACE, report(refused(403, 'SERVICE_DISABLED', disabled), held()), BOTH).warnings;
  expect(warning?.fix).toContain('--project=123456789');
});
