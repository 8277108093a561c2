import { describe, expect, test } from 'vitest';
import type { Cause, Service } from '../../src/refusals/cause.ts';
import { google } from '../scenarios/misconfigurations/row.ts';
import { causeOf, GOOGLES, type Headers, refused } from './classified.ts';

describe("Google's reasons, whatever the words and the service", () => {
  const of = (kind: string, consumer = 'projects/my-project'): Cause =>
    ({ kind, ...(consumer === '' ? {} : { project: 'my-project' }) }) as Cause;
  test.each<[string, Record<string, string>, Cause]>([
    ['SECURITY_POLICY_VIOLATED', { uid: 'Ab-9' }, { kind: 'perimeter', id: 'Ab-9' }],
    ['SECURITY_POLICY_VIOLATED', { uid: 'a $(b)' }, { kind: 'perimeter' }],
    ['SECURITY_POLICY_VIOLATED', { uid: '$(b) a' }, { kind: 'perimeter' }],
    ['SECURITY_POLICY_VIOLATED', {}, { kind: 'perimeter' }],
    ['SERVICE_DISABLED', { service: 'sts.googleapis.com' }, { kind: 'api-disabled', api: 'sts.googleapis.com' }],
    ['SERVICE_DISABLED', { service: 'x; rm -rf y' }, { kind: 'api-disabled' }],
    ['accessNotConfigured', {}, { kind: 'api-disabled' }],
    ['BILLING_DISABLED', { consumer: 'projects/my-project' }, of('billing-disabled')],
    ['CONSUMER_SUSPENDED', { containerInfo: 'my-project' }, of('project-suspended')],
    ['GCP_SUSPENDED', { consumer: 'projects/my-project' }, of('project-suspended')],
    ['GCP_SUSPENDED', { consumer: 'a projects/my-project' }, { kind: 'project-suspended' }],
    ['GCP_SUSPENDED', { consumer: 'projects/my-project x' }, { kind: 'project-suspended' }],
    ['CONSUMER_INVALID', { consumer: 'projects/my-project', containerInfo: 'other' }, of('project-unknown')],
    ['RESOURCE_PROJECT_INVALID', { consumer: 'projects/my-project' }, of('project-unknown')],
    ['USER_PROJECT_DENIED', { consumer: 'projects/my-project' }, of('quota-project-denied')],
    ['RATE_LIMIT_EXCEEDED', { quota_limit: 'PerMinute' }, { kind: 'rate-limited', limit: 'PerMinute' }],
    ['RESOURCE_QUOTA_EXCEEDED', { quota_limit: '' }, { kind: 'rate-limited' }],
    ['RESOURCE_QUOTA_EXCEEDED', { quota_limit: 'a $(b)' }, { kind: 'rate-limited' }],
    ['RESOURCE_QUOTA_EXCEEDED', { quota_limit: '$(b) a' }, { kind: 'rate-limited' }],
    ['rateLimitExceeded', {}, { kind: 'rate-limited' }],
    ['userRateLimitExceeded', {}, { kind: 'rate-limited' }],
    ['quotaExceeded', {}, { kind: 'rate-limited' }],
    ['LOCATION_POLICY_VIOLATED', {}, { kind: 'location-refused' }],
    ['LOCATION_ORG_POLICY_VIOLATED', {}, { kind: 'organisation-policy' }],
    ['TLS_ORG_POLICY_VIOLATED', {}, { kind: 'organisation-policy' }],
    ['TLS_CIPHER_RESTRICTION_VIOLATED', {}, { kind: 'organisation-policy' }],
    ['ENDPOINT_USAGE_RESTRICTION_VIOLATED', {}, { kind: 'organisation-policy' }],
    ['LOCATION_TAX_POLICY_VIOLATED', {}, { kind: 'organisation-policy' }],
    ['ORG_RESTRICTION_VIOLATION', {}, { kind: 'organisation-policy', network: true }],
    ['ORG_RESTRICTION_HEADER_INVALID', {}, { kind: 'organisation-policy', network: true }],
    ['RESOURCE_USAGE_RESTRICTION_VIOLATED', {}, { kind: 'organisation-policy' }],
    ['IAM_PERMISSION_DENIED', { permission: 'a.b.c' }, { kind: 'permission-denied', permission: 'a.b.c' }],
    ['IAM_PERMISSION_DENIED', { permission: 'a.b.c; ls' }, { kind: 'permission-denied' }],
    ['ACCESS_TOKEN_EXPIRED', {}, { kind: 'credential', fault: 'expired' }],
    ['ACCESS_TOKEN_TYPE_UNSUPPORTED', {}, { kind: 'credential', fault: 'unknown' }],
    ['ACCOUNT_TYPE_UNSUPPORTED', {}, { kind: 'credential', fault: 'unknown' }],
    ['CREDENTIAL_TYPE_UNSUPPORTED', {}, { kind: 'credential', fault: 'unknown' }],
    ['JWT_TOKEN_INVALID', {}, { kind: 'credential', fault: 'unknown' }],
    ['CREDENTIALS_MISSING', {}, { kind: 'credential', fault: 'missing' }],
    ['ACCOUNT_STATE_INVALID', {}, { kind: 'credential', fault: 'account' }],
    ['USER_BLOCKED_BY_ADMIN', {}, { kind: 'credential', fault: 'account' }],
    ['ACCESS_TOKEN_SCOPE_INSUFFICIENT', {}, { kind: 'scope-insufficient' }],
    ['constructor', {}, { kind: 'unknown' }],
    ['toString', {}, { kind: 'unknown' }],
  ])('%s %j', (reason, metadata, cause) => {
    expect(causeOf('other', 400, google(400, 'X', 'Words.', reason, metadata))).toEqual(cause);
  });

  test('come before the words, and the first that is known before the others', () => {
    const details = ['TURNIPS_NOT_RIPE', 'CONSUMER_SUSPENDED', 'SERVICE_DISABLED'].map((reason) => ({ reason }));
    const body = { error: { message: 'The given credential is rejected by the attribute condition.', details } };
    expect(causeOf('sts', 403, body)).toEqual({ kind: 'project-suspended' });
  });
});

describe('without a reason and without words, the status tells no more than this', () => {
  const nothing = (code: string, reason?: string) => google(0, code, 'Words.', reason);
  const unknown: Cause = { kind: 'unknown' };
  const rejected: Cause = { kind: 'credential', fault: 'unknown' };
  test.each<[Service, number, unknown, Cause]>([
    ['other', 429, nothing('X'), { kind: 'rate-limited' }],
    ['registry', 401, nothing('X'), rejected],
    ['index', 401, nothing('X'), rejected],
    ['iamcredentials', 401, nothing('X'), rejected],
    ['iamcredentials', 403, nothing('X'), unknown],
    ['sts', 401, nothing('X'), unknown],
    ['index', 404, 'Words.', { kind: 'not-found' }],
    ['index', 400, 'Words.', unknown],
    ['other', 404, nothing('NOT_FOUND'), unknown],
    ['index', 403, '', { kind: 'permission-denied' }],
    ['index', 403, 'Words.', unknown],
    ['index', 401, '', rejected],
    ['github', 403, '', unknown],
    ['registry', 404, nothing('NOT_FOUND'), { kind: 'not-found' }],
    ['registry', 404, nothing('X'), unknown],
    ['registry', 404, nothing('NOT_FOUND', 'TURNIPS'), unknown],
    ['registry', 403, nothing('NOT_FOUND'), unknown],
    ['registry', 400, nothing('INVALID_ARGUMENT'), { kind: 'invalid-argument' }],
    ['registry', 400, nothing('X'), unknown],
    ['registry', 400, nothing('INVALID_ARGUMENT', 'TURNIPS'), unknown],
    ['registry', 409, nothing('INVALID_ARGUMENT'), unknown],
    ['iamcredentials', 400, nothing('INVALID_ARGUMENT'), unknown],
    ['other', 403, '<title>Error 403 (Forbidden)!!1</title>', { kind: 'front-end' }],
    ['index', 404, '<title>Error 404 (Not Found)!!1</title>', { kind: 'front-end' }],
  ])('%s %i %j', (service, status, body, cause) => {
    expect(causeOf(service, status, body)).toEqual(cause);
  });

  test('an empty answer of the index denies nothing unless its status does', () => {
    const asks = { 'www-authenticate': 'Basic realm="Artifact Registry"' };
    expect(causeOf('index', 500, '', asks)).toEqual(unknown);
  });

  test('a metadata server without an account has no page for it', () => {
    expect(causeOf('metadata', 404, 'Words.', GOOGLES)).toEqual({ kind: 'no-account' });
    expect(causeOf('metadata', 403, 'Words.', GOOGLES)).toEqual({ kind: 'unknown' });
  });
});

describe('something else answered', () => {
  const page = '<html><title>Blocked</title></html>';
  const showed = (words: string, server?: string): Cause =>
    ({ kind: 'stranger', showed: words, ...(server === undefined ? {} : { server }) }) as Cause;

  test.each<[Service, number, unknown, Headers, Cause]>([
    ['sts', 302, '', { location: 'https://login.test/a' }, showed('a redirect to login.test')],
    ['sts', 300, '', { location: 'https://login.test/a' }, showed('a redirect to login.test')],
    ['sts', 399, '', { location: '/a' }, showed('a redirect')],
    ['sts', 302, '', { location: 'https://sts.test/a' }, showed('a redirect')],
    ['sts', 302, '', { location: 'http://[' }, showed('a redirect')],
    ['sts', 302, '', { location: 'mailto:a@b.test' }, showed('a redirect')],
    ['sts', 302, '', {}, showed('a redirect')],
    ['metadata', 302, '', { ...GOOGLES, location: '/a' }, showed('a redirect')],
    ['metadata', 404, 'x', {}, showed('plain text, "x"')],
    ['sts', 403, page, {}, showed('a web page, "Blocked"')],
    ['sts', 403, '<html>', {}, showed('a web page')],
    ['sts', 403, '', {}, showed('an empty answer')],
    ['sts', 403, '{"a', {}, showed('truncated JSON')],
    ['sts', 403, '{"a": 1}', {}, showed('JSON of another kind')],
    ['sts', 403, 'no', {}, showed('plain text, "no"')],
    ['github', 403, '<title>Error 403 (Forbidden)!!1</title>', {}, showed('a web page, "Error 403 (Forbidden)!!1"')],
    ['index', 400, '', {}, showed('an empty answer')],
    ['registry', 404, '', {}, showed('an empty answer')],
    ['sts', 403, page, { server: 'squid/5.7', via: 'x' }, showed('a web page, "Blocked"', 'squid/5.7')],
    ['sts', 403, page, { server: '', via: '1.1 cache' }, showed('a web page, "Blocked"', '1.1 cache')],
    ['sts', 403, page, { server: ['a'], via: ['b'] }, showed('a web page, "Blocked"')],
  ])('%s %i %j %j', (service, status, body, headers, cause) => {
    expect(causeOf(service, status, body, headers)).toEqual(cause);
  });

  const realm = (name: string): Headers => ({ 'www-authenticate': name });
  test.each<[Service, number, unknown, Headers]>([
    ['metadata', 500, page, GOOGLES],
    ['sts', 299, { error: 'x' }, { location: 'https://login.test/a' }],
    ['sts', 400, { error: 'x' }, { location: 'https://login.test/a' }],
    ['sts', 403, { error: 'x' }, {}],
    ['sts', 403, { message: 'x' }, {}],
    ['sts', 403, { error: { details: [{ reason: 'x' }] } }, {}],
    ['index', 500, 'x', {}],
    ['github', 500, 'x', {}],
    ['github', 500, '', {}],
    ['index', 401, '', {}],
    ['index', 403, '', {}],
    ['index', 404, '', {}],
    ['registry', 401, '', realm('Bearer realm="https://accounts.google.com/"')],
    ['registry', 401, '', realm('Bearer realm=https://accounts.google.com/')],
    ['registry', 401, '', realm('Basic realm="Artifact Registry"')],
    ['sts', 403, '<title>Error 403 (Forbidden)!!1</title>', {}],
  ])('but not here: %s %i %j %j', (service, status, body, headers) => {
    expect(causeOf(service, status, body, headers).kind).not.toBe('stranger');
  });
});

describe('the clock of the machine', () => {
  test.each<[string, Headers, number | undefined]>([
    ['a minute ahead, which services tolerate', { date: 'Wed, 31 Dec 2025 23:59:00 GMT' }, undefined],
    ['a second more', { date: 'Wed, 31 Dec 2025 23:58:59 GMT' }, 61],
    ['behind', { date: 'Thu, 01 Jan 2026 00:01:01 GMT' }, -61],
    ['a date that is none', { date: 'yesterday' }, undefined],
    ['two dates', { date: ['Wed, 31 Dec 2025 23:00:00 GMT'] }, undefined],
    ['no date', {}, undefined],
  ])('is compared with the answer: %s', (_, headers, skew) => {
    const refusal = refused('sts', 400, { error: 'x' }, headers);
    expect(refusal.skew).toBe(skew);
    expect('skew' in refusal).toBe(skew !== undefined);
  });
});

test('a refusal names who refused, and how', () => {
  expect(refused('sts', 418, { error: 'x' })).toMatchObject({ host: 'sts.test', status: 418, said: { code: 'x' } });
});
