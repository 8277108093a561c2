import { expect, it } from 'vitest';
import { explainFileRefusal } from '../../src/credentials/explain-file.ts';

const FILE = { path: '/creds.json', from: 'GOOGLE_APPLICATION_CREDENTIALS' } as const;
const AUDIENCE = '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/q';
const ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';
const external = { type: 'external_account', audience: AUDIENCE };
const acting = {
  ...external,
  service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${ACCOUNT}:generateAccessToken`,
};
const workforce = { ...external, audience: '//iam.googleapis.com/locations/global/workforcePools/p/providers/q' };
const elsewhere = { ...external, audience: AUDIENCE.replace('googleapis.com', 'example-cloud.fr') };
const odd = { ...external, audience: `x${AUDIENCE}` };
const user = { type: 'authorized_user' };
const { audience: _, ...direct } = acting;

const oauth = (error: string, error_description: string) => JSON.stringify({ error, error_description });
const google = (message: string, status = 'PERMISSION_DENIED') => JSON.stringify({ error: { message, status } });
const CONDITION = oauth('unauthorized_client', 'The given credential is rejected by the attribute condition.');
const DENIED = google("Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).");
const DISABLED = google('IAM Service Account Credentials API has not been used in project 1 before or it is disabled.');
const ENDED = oauth('invalid_grant', 'Token has been expired or revoked.');

it.each<[string, string, object, string, string, string]>([
  [
    'GitHub, which gives no token',
    'x.actions.githubusercontent.com',
    external,
    '{"message":"No."}',
    'OIDC_REFUSED',
    'HTTP 403',
  ],
  ['a host that ends like GitHub', 'x-actions.githubusercontent.com', external, '{}', 'ADC_REFUSED', 'HTTP 403'],
  ['a condition of the provider', 'sts.googleapis.com', external, CONDITION, 'STS_CONDITION', '(projects/1/'],
  ['a condition of a workforce pool', 'sts.googleapis.com', workforce, CONDITION, 'REQUEST_REFUSED', 'condition'],
  ['no login any more', 'sts.googleapis.com', user, ENDED, 'ADC_REFUSED', 'invalid_grant: Token has been expired'],
  ['that it may not act', 'iamcredentials.googleapis.com', acting, DENIED, 'IMPERSONATION_DENIED', ACCOUNT],
  ['that a file of its own may not act', 'iamcredentials.googleapis.com', direct, DENIED, 'ADC_REFUSED', 'Permission'],
  ['that nobody may act', 'iamcredentials.googleapis.com', external, DENIED, 'ADC_REFUSED', 'Permission'],
  ['an API that is off', 'iamcredentials.googleapis.com', direct, DISABLED, 'API_DISABLED', 'iamcredentials'],
  ['a login that ended', 'oauth2.googleapis.com', user, ENDED, 'ADC_REFUSED', 'HTTP 403 from oauth2.googleapis.com:'],
  [
    'that it is disabled',
    'oauth2.googleapis.com',
    user,
    oauth('invalid_grant', 'Account is disabled'),
    'ADC_REFUSED',
    'disabled',
  ],
  ['that the login of a job that acts has ended', 'oauth2.googleapis.com', acting, ENDED, 'ADC_REFUSED', 'HTTP 403'],
  [
    'a page of a proxy',
    'oauth2.googleapis.com',
    user,
    '<html><title>x</title>',
    'INTERCEPTED',
    'oauth2.googleapis.com',
  ],
  ['a domain of the same length', 'sts.evilcloud1.org', external, CONDITION, 'ADC_REFUSED', 'sts.evilcloud1.org'],
  ['a condition of what is no provider', 'sts.googleapis.com', odd, CONDITION, 'REQUEST_REFUSED', 'condition'],
  ['a condition where nothing is named', 'sts.googleapis.com', user, CONDITION, 'REQUEST_REFUSED', 'condition'],
  ['words that nobody knows', 'oauth2.googleapis.com', user, oauth('odd', 'Odd.'), 'ADC_REFUSED', 'odd: Odd.'],
  ['another service', 'compute.googleapis.com', user, DISABLED, 'ADC_REFUSED', 'compute.googleapis.com: '],
  ['a name that ends like a service', 'xsts.googleapis.com', external, CONDITION, 'ADC_REFUSED', 'xsts'],
  ['a domain that ends like the universe', 'sts.xgoogleapis.com', external, CONDITION, 'ADC_REFUSED', 'sts.x'],
  ['the service of another universe', 'sts.example-cloud.fr', external, CONDITION, 'ADC_REFUSED', 'sts.example-cloud'],
])('%s: %s', (_, host, fields, body, code, words) => {
  const problem = explainFileRefusal(
    { host, answer: { status: 403, headers: {}, body }, now: 0 },
    fields as Record<string, unknown>,
    FILE,
    'googleapis.com',
  );
  expect([problem.code, problem.what]).toEqual([code, expect.stringContaining(words)]);
  if (code === 'ADC_REFUSED') {
    expect(problem.what).toContain(`/creds.json (${Reflect.get(fields, 'type')})`);
  }
});

it('in another universe its own hosts are known', () => {
  const refused = { host: 'sts.example-cloud.fr', answer: { status: 400, headers: {}, body: CONDITION }, now: 0 };
  const problem = explainFileRefusal(refused, elsewhere, FILE, 'example-cloud.fr');
  expect(problem.code).toBe('STS_CONDITION');
});

it('an answer without words is told by its status', () => {
  const refused = { host: 'token.example.com', answer: { status: 404, headers: {}, body: '' }, now: 0 };
  expect(explainFileRefusal(refused, external, FILE, 'googleapis.com').what).toContain(
    '"HTTP 404 from token.example.com"',
  );
});

it('an hour that is too long is a clock that is off, by as much as the date of the answer tells', () => {
  const answer = {
    status: 400,
    headers: { date: 'Wed, 31 Dec 2025 23:51:00 GMT' },
    body: google('The access token lifetime cannot exceed 3600 seconds.', 'INVALID_ARGUMENT'),
  };
  const refused = { host: 'iamcredentials.googleapis.com', answer, now: Date.parse('2026-01-01T00:00:00Z') };
  expect(explainFileRefusal(refused, acting, FILE, 'googleapis.com')).toMatchObject({
    code: 'CLOCK_OFF',
    what: expect.stringContaining('540 seconds ahead'),
    fix: expect.stringContaining('access_token_lifetime: 3300s'),
  });
});
