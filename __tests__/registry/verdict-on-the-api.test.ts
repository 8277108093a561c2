import { describe, expect, test } from 'vitest';
import { HOST_UNREACHABLE } from '../../src/network/failures.ts';
import type { Report } from '../../src/registry/ask-api.ts';
import { judge as judgeAnswers } from '../../src/registry/judge.ts';
import { ALL, answered, BOTH, held, judge, PLACE, refused, report, short, standard, unreachable } from './answers.ts';

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

test('the problem of a perimeter has its identifier, and that of a disabled API its project', () => {
  const words = "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: Aq3-x_1";
  const seen = report(refused(403, 'SECURITY_POLICY_VIOLATED', words), held());
  expect(judge(PLACE, seen, BOTH).failures[0]?.what).toContain('Aq3-x_1');
  const disabled = 'Artifact Registry API has not been used in project 123456789 before or it is disabled.';
  const [warning] = judge(PLACE, report(refused(403, 'SERVICE_DISABLED', disabled), held('download')), BOTH).warnings;
  expect(warning?.fix).toContain('--project=123456789');
});

test('what is not verified tells each line of what to do', () => {
  const page = answered('registry', 403, '<html><title>blocked</title></html>');
  const api = { repository: page, permissions: page, elsewhere: [] };
  const [warning] = judgeAnswers(PLACE, { api, index: { value: 'taken' } }, BOTH).warnings;
  const [first, ...rest] = warning?.fix.split('\n') ?? [];
  expect(first).toMatch(/^Allow https:\/\/\S+ there\. If your network has a proxy/);
  expect(rest).toEqual(['HTTPS_PROXY=http://HOST:PORT', 'If pip and twine work anyway, set verify: false.']);
});
