import { describe, expect, test } from 'vitest';
import type { Cause, Service } from '../../src/refusals/cause.ts';
import { google, oauth } from '../scenarios/misconfigurations/row.ts';
import { causeOf, GOOGLES } from './classified.ts';

describe('the words of the token service', () => {
  test.each<[string, string, string]>([
    ['invalid_grant', 'The audience in ID Token [https://a] does not match the expected audience b.', 'audience'],
    ['invalid_request', 'Mapped attribute google.subject exceeds the limit.', 'subject-too-long'],
    ['invalid_request', 'A mapped attribute exceeds the 127 bytes limit.', 'subject-too-long'],
    ['invalid_grant', 'Could not obtain a value for google.subject from the given credential.', 'subject-missing'],
    ['invalid_grant', 'google.subject must be of type STRING.', 'subject-missing'],
    ['invalid_grant', 'Could not obtain a value for attribute.actor from the given credential.', 'mapping'],
    ['invalid_grant', 'attribute.actor must be of type STRING.', 'mapping'],
    ['invalid_grant', 'attribute.a.b_2 exceeds the limit.', 'mapping'],
    ['invalid_grant', 'ID Token issued at 1700000000 is stale to sign-in.', 'token-stale'],
    ['invalid_grant', 'The ID Token is expired.', 'token-stale'],
    ['invalid_grant', 'The ID Token has expired.', 'token-stale'],
    ['invalid_grant', 'Token used too early', 'token-stale'],
    ['invalid_grant', 'Token used too late', 'token-stale'],
    ['invalid_grant', 'Unable to verify the ID Token signature.', 'signature'],
    ['invalid_grant', 'The token has an invalid signature.', 'signature'],
    ['invalid_grant', 'There is no matching key for it.', 'signature'],
    ['invalid_grant', 'There is no matching public key for it.', 'signature'],
    ['invalid_target', 'Nothing known.', 'provider-unknown'],
    ['invalid_request', 'Invalid value for audience.', 'provider-unknown'],
    ['invalid_request', 'The answer to that is called invalid_target.', 'unknown'],
    ['invalid_grant', 'The attribute condition looked at iam.serviceAccounts.actAs.', 'condition'],
  ])('%s: %s', (code, description, kind) => {
    expect(causeOf('sts', 400, oauth(code, description))).toEqual({ kind });
    // They mean something to it alone.
    expect(causeOf('other', 400, oauth(code, description))).toEqual({ kind: 'unknown' });
  });
});

describe('the words of the service that exchanges keys and logins', () => {
  test.each<[string, string, string]>([
    ['invalid_grant', 'The token is not in a reasonable timeframe.', 'clock'],
    ['invalid_grant', 'Check your iat and exp values.', 'clock'],
    ['invalid_grant', 'Token used too early', 'clock'],
    ['invalid_grant', 'Token used too late', 'clock'],
    ['invalid_grant', 'Invalid signature for token: abc', 'key-rejected'],
    ['invalid_grant', 'The key is disabled.', 'key-rejected'],
    ['invalid_grant', 'The key has been deleted.', 'key-rejected'],
    ['invalid_grant', 'The key was expired.', 'key-rejected'],
    ['invalid_grant', 'Invalid email', 'account-unknown'],
    ['invalid_grant', 'Invalid emails', 'unknown'],
    ['disabled_client', 'No more.', 'account-disabled'],
    ['invalid_grant', 'Ask for disabled_client.', 'unknown'],
    ['invalid_grant', 'The account is disabled.', 'account-disabled'],
    ['invalid_grant', 'Account has been disabled', 'account-disabled'],
    ['invalid_grant', 'Account disabled', 'account-disabled'],
    ['invalid_grant', 'Robot is disabled.', 'account-disabled'],
    ['invalid_client', 'No more.', 'client-unknown'],
    ['deleted_client', 'No more.', 'client-unknown'],
    ['invalid_grant', 'Ask for invalid_client.', 'unknown'],
    ['invalid_grant', 'The OAuth client was not found.', 'client-unknown'],
    ['invalid_grant', 'Token has been expired or revoked.', 'login-ended'],
    ['invalid_grant', 'invalid_rapt', 'login-ended'],
    ['invalid_grant', 'rapt_required', 'login-ended'],
    ['invalid_grant', 'reauth related error', 'login-ended'],
  ])('%s: %s', (code, description, kind) => {
    expect(causeOf('oauth2', 400, oauth(code, description))).toEqual({ kind });
  });

  test('the clock is off by as much as the answer tells', () => {
    const body = oauth('invalid_grant', 'Check your iat and exp values.');
    expect(causeOf('oauth2', 400, body, { date: 'Thu, 01 Jan 2026 00:10:00 GMT' })).toEqual({
      kind: 'clock',
      seconds: -600,
    });
  });
});

describe('the words of IAM, the registry, its index, GitHub and the metadata server', () => {
  const denied = { kind: 'permission-denied' } as const;
  test.each<[Service, unknown, Cause]>([
    ['iamcredentials', google(400, 'INVALID_ARGUMENT', 'Lifetime is too long.'), { kind: 'lifetime' }],
    ['iamcredentials', google(404, 'NOT_FOUND', 'Unknown service account'), { kind: 'account-unknown' }],
    ['iamcredentials', google(404, 'X', 'Service account ci@p.test does not exist.'), { kind: 'account-unknown' }],
    ['iamcredentials', google(404, 'X', 'Service account a b does not exist.'), { kind: 'unknown' }],
    ['iamcredentials', google(400, 'X', 'Service account ci@p.test is disabled.'), { kind: 'account-disabled' }],
    ['iamcredentials', google(400, 'X', 'The service account has been disabled.'), { kind: 'account-disabled' }],
    [
      'iamcredentials',
      google(403, 'X', 'Needs iam.serviceAccounts.implicitDelegation'),
      { ...denied, permission: 'iam.serviceAccounts.implicitDelegation' },
    ],
    ['iamcredentials', google(403, 'PERMISSION_DENIED', 'The caller does not have permission'), denied],
    ['iamcredentials', google(403, 'X', 'PERMISSION_DENIED: the caller does not have permission'), { kind: 'unknown' }],
    ['registry', google(403, 'PERMISSION_DENIED', "Permission 'a.b.c' denied on resource"), { ...denied }],
    ['registry', google(403, 'X', 'PERMISSION_DENIED: permission x denied on y'), { kind: 'unknown' }],
    [
      'index',
      'Permission "artifactregistry.files.get" denied',
      { ...denied, permission: 'artifactregistry.files.get' },
    ],
    ['index', 'You do not have permission.', denied],
    ['index', 'Repository "r" not found', { kind: 'not-found' }],
    ['index', 'Package "r" not found', { kind: 'not-found' }],
    ['index', 'Something else is not found', { kind: 'unknown' }],
    ['github', { message: 'It is in Completed state' }, { kind: 'job-ended' }],
    ['github', { message: 'The job is completed' }, { kind: 'job-ended' }],
    ['github', { message: 'The job has already been cancelled' }, { kind: 'job-ended' }],
    ['github', { message: 'The job has been canceled' }, { kind: 'job-ended' }],
    ['github', { message: 'The job is queued' }, { kind: 'unknown' }],
    ['github', { errorMessage: "Can't issue ID_TOKEN for audience 'https://github.com/x'" }, { kind: 'audience' }],
  ])('%s: %j', (service, body, cause) => {
    expect(causeOf(service, 400, body)).toEqual(cause);
  });

  test.each<[string, Cause]>([
    ['No service account', { kind: 'no-account' }],
    ['default not found', { kind: 'no-account' }],
    ['your metadata is not defined', { kind: 'no-account' }],
    ['no words', { kind: 'unknown' }],
  ])('metadata: %s', (text, cause) => {
    expect(causeOf('metadata', 400, text, GOOGLES)).toEqual(cause);
  });
});

describe('words of any service', () => {
  test.each<[string, Cause]>([
    ['vpcServiceControlsUniqueIdentifier Ab-9', { kind: 'perimeter', id: 'Ab-9' }],
    ['vpcServiceControlsUniqueIdentifier:    Ab-9 x', { kind: 'perimeter', id: 'Ab-9' }],
    ["Request is prohibited by organization's policy", { kind: 'perimeter' }],
    ['X API has not been used in project 123456789 before', { kind: 'api-disabled', project: '123456789' }],
    [
      'X, or it is disabled. Enable it by visiting https://console.test/apis/api/iam.googleapis.com/overview?project=my-project then',
      { kind: 'api-disabled', api: 'iam.googleapis.com', project: 'my-project' },
    ],
    ['Billing must be enabled for project=my-project', { kind: 'billing-disabled', project: 'my-project' }],
    ['The billing account of it is disabled', { kind: 'billing-disabled' }],
    ['billing disabled', { kind: 'billing-disabled' }],
    ['The project to be billed has not configured billing', { kind: 'billing-disabled' }],
    ['Consumer project:my-project has been suspended', { kind: 'project-suspended', project: 'my-project' }],
    [
      'Caller does not have required permission to use project my-project',
      { kind: 'quota-project-denied', project: 'my-project' },
    ],
    ["Permission denied on 'locations/us'", { kind: 'location-refused' }],
    ['Permission denied on locations/us', { kind: 'location-refused' }],
    ['Permission denied on resource project my-project', { kind: 'project-unknown', project: 'my-project' }],
    ['The project was not found', { kind: 'project-unknown' }],
    ['The project my-project not found', { kind: 'project-unknown', project: 'my-project' }],
    ['The project # my-project has been deleted', { kind: 'project-unknown', project: 'my-project' }],
    ['The project projects/my-project has been deleted', { kind: 'project-unknown', project: 'my-project' }],
    [
      'It violates constraints/iam.allowedX for projects',
      { kind: 'organisation-policy', constraint: 'constraints/iam.allowedX' },
    ],
    ['It violates constraints/1', { kind: 'unknown' }],
    ['Denied by a deny policy', { kind: 'organisation-policy' }],
    ['The principal access boundary denies it', { kind: 'organisation-policy' }],
    ['Blocked by Context-Aware Access', { kind: 'organisation-policy' }],
    ['Request had insufficient authentication scopes.', { kind: 'scope-insufficient' }],
    ['Words.', { kind: 'unknown' }],
  ])('%s', (message, cause) => {
    expect(causeOf('other', 403, google(403, 'X', message))).toEqual(cause);
  });
});
