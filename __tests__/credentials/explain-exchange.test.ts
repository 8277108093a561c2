import { describe, expect, it } from 'vitest';
import {
  explainGithubRefusal,
  explainImpersonationRefusal,
  explainKeyRefusal,
  explainStsRefusal,
} from '../../src/credentials/explain-exchange.ts';
import { saidIn } from '../../src/refusals/answer.ts';
import { wordsOf } from '../../src/refusals/words.ts';

const provider = 'projects/1/locations/global/workloadIdentityPools/p/providers/q';
const answer = (status: number, body: unknown) => ({
  status,
  headers: {},
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const NOW = Date.parse('2026-01-01T00:00:00Z');
/** The answers with what a reader sees of them first. */
const named = (rows: readonly (readonly [ReturnType<typeof answer>, string])[]) =>
  rows.map(([given, code]) => [`HTTP ${given.status} ${given.body}`, given, code] as const);
const refused = (host: string, given: ReturnType<typeof answer>) => ({ host, answer: given, now: NOW });
const oauth = (error: string, error_description: string) => answer(400, { error, error_description });

describe('a refusal of the token service', () => {
  it.each(
    named([
      [oauth('unauthorized_client', 'The given credential is rejected by the attribute condition.'), 'STS_CONDITION'],
      [
        oauth('invalid_grant', 'The issuer in ID Token https://a does not match the expected ones: https://b'),
        'STS_ISSUER',
      ],
      [oauth('invalid_grant', 'The audience in ID Token [a] does not match the expected audience b.'), 'STS_AUDIENCE'],
      [
        oauth('invalid_target', 'The target service indicated by the "audience" parameters is invalid.'),
        'STS_PROVIDER_UNKNOWN',
      ],
      [
        oauth('invalid_grant', 'The size of mapped attribute google.subject exceeds the 127 bytes limit.'),
        'STS_SUBJECT_TOO_LONG',
      ],
      [oauth('invalid_grant', "Error connecting to the given credential's issuer."), 'STS_ISSUER_UNREACHABLE'],
      [oauth('invalid_grant', 'ID Token issued at 1700000000 is stale to sign-in.'), 'STS_TOKEN_STALE'],
      [oauth('invalid_grant', 'Unable to verify the ID Token signature.'), 'STS_SIGNATURE'],
      [oauth('invalid_scope', 'Bad scope'), 'REQUEST_REFUSED'],
      [answer(403, '<html>'), 'INTERCEPTED'],
    ]),
  )('%s', (_, refusal, code) => {
    expect(explainStsRefusal(refused('sts.googleapis.com', refusal), provider, {}).code).toBe(code);
  });
});

describe('a refusal of the IAM Credentials API', () => {
  const seen = { account: 'ci@my-project.iam.gserviceaccount.com', provider, claims: {}, seconds: 43_200 };
  const google = (status: number, message: string) => answer(status, { error: { code: status, message } });
  it.each(
    named([
      [
        google(403, "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist)."),
        'IMPERSONATION_DENIED',
      ],
      [google(404, 'Not found; Gaia id not found for email ci@my-project.iam.gserviceaccount.com'), 'ACCOUNT_UNKNOWN'],
      [google(400, 'The access token lifetime cannot exceed 3600s.'), 'LIFETIME_NOT_ALLOWED'],
      [
        google(403, 'IAM Service Account Credentials API has not been used in project 1 before or it is disabled.'),
        'API_DISABLED',
      ],
      [google(401, 'Request had invalid authentication credentials.'), 'FEDERATED_TOKEN_REJECTED'],
      [google(400, 'Request contains an invalid argument.'), 'REQUEST_REFUSED'],
    ]),
  )('%s', (_, refusal, code) => {
    expect(explainImpersonationRefusal(refused('iamcredentials.googleapis.com', refusal), seen).code).toBe(code);
  });
});

describe('what the IAM Credentials API refuses', () => {
  const seen = { account: 'ci@my-project.iam.gserviceaccount.com', provider, claims: {}, seconds: 43_200 };
  const told = (status: number, message: string) =>
    explainImpersonationRefusal(
      refused('iamcredentials.googleapis.com', answer(status, { error: { code: status, message } })),
      seen,
    );
  it.each([
    ['refs/tags/v1.2.3', 'attribute.repository_ref_type/7/tag"'],
    ['refs/pull/1/merge', 'attribute.repository_ref/7/refs/heads/main"'],
  ])('to a job on %s is granted to all of its kind, and to no other', (ref, member) => {
    const message = "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).";
    const denied = answer(403, { error: { code: 403, message } });
    const claims = { repository_id: '7', repository: 'OWNER/my-repo', ref };
    const { fix } = explainImpersonationRefusal(refused('iamcredentials.googleapis.com', denied), { ...seen, claims });
    expect(fix.match(/attribute\.\S+/g)).toEqual([member, 'attribute.repository/OWNER/my-repo"']);
  });
  it('is told with the account, the lifetime and the host', () => {
    const lifetime = told(400, 'The access token lifetime cannot exceed 3600s.');
    expect(lifetime.what).toBe(`Tokens of 43200 seconds are not allowed for ${seen.account}.`);
    const disabled = told(403, 'Service account ci@my-project.iam.gserviceaccount.com is disabled.');
    expect([disabled.code, disabled.what]).toEqual(['ACCOUNT_DISABLED', expect.stringContaining(seen.account)]);
    const rejected = told(401, 'Request had invalid authentication credentials.');
    expect(rejected.what).toContain('iamcredentials.googleapis.com rejects');
    expect(rejected.what).toContain('"Request had invalid authentication credentials"');
  });
});

describe('an hour that is too long', () => {
  const seen = { account: 'ci@p.iam.gserviceaccount.com', caller: undefined, seconds: 3600 };
  const given = answer(400, { error: { code: 400, message: 'The access token lifetime cannot exceed 3600 seconds.' } });
  it('is the clock of the runner, by as much as the answer tells', () => {
    const host = 'iamcredentials.googleapis.com';
    expect(explainImpersonationRefusal(refused(host, given), seen)).toMatchObject({
      code: 'CLOCK_OFF',
      what: expect.stringContaining('The clock of the runner is ahead'),
      fix: expect.stringContaining('access_token_lifetime: 3300s'),
    });
    const dated = { ...given, headers: { date: 'Wed, 31 Dec 2025 23:50:00 GMT' } };
    expect(explainImpersonationRefusal(refused(host, dated), seen).what).toContain('600 seconds ahead');
  });
});

describe('a refusal of a key', () => {
  const account = 'ci@my-project.iam.gserviceaccount.com';
  const short = 'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe.';
  it.each(
    named([
      [oauth('invalid_grant', 'Invalid JWT: No valid verifier found for issuer.'), 'ACCOUNT_UNKNOWN'],
      [oauth('invalid_grant', 'Invalid grant: account not found'), 'ACCOUNT_UNKNOWN'],
      [oauth('invalid_grant', short), 'CLOCK_OFF'],
      [oauth('invalid_grant', 'Invalid JWT Signature.'), 'KEY_REJECTED'],
      [oauth('invalid_grant', 'Account is disabled'), 'ACCOUNT_DISABLED'],
      [oauth('access_denied', 'Account restricted'), 'REQUEST_REFUSED'],
    ]),
  )('%s', (_, refusal, code) => {
    expect(explainKeyRefusal(refused('oauth2.googleapis.com', refusal), account).code).toBe(code);
  });

  it('names the account, whatever is wrong with it', () => {
    const what = (given: ReturnType<typeof answer>) =>
      explainKeyRefusal(refused('oauth2.googleapis.com', given), account).what;
    expect(what(oauth('invalid_grant', 'Invalid JWT Signature.'))).toContain(account);
    expect(what(oauth('invalid_grant', 'Account is disabled'))).toContain(account);
    expect(what(oauth('deleted_client', 'The OAuth client was deleted.'))).toContain(`${account} does not exist`);
  });

  it('that nobody knows is the clock, if the clock is off', () => {
    const given = { ...oauth('invalid_grant', 'Bad Request'), headers: { date: 'Thu, 01 Jan 2026 00:09:00 GMT' } };
    expect(explainKeyRefusal(refused('oauth2.googleapis.com', given), account).what).toContain('540 seconds behind');
  });
});

describe('a refusal of GitHub', () => {
  const host = 'run-actions-1-azure-eastus.actions.githubusercontent.com';
  it('names a job that has ended', () => {
    const ended = answer(403, { message: "Can't issue ID_TOKEN for job in 'Completed' state" });
    expect(explainGithubRefusal(refused(host, ended))).toMatchObject({
      code: 'OIDC_REFUSED',
      why: expect.stringContaining('The job has ended'),
    });
  });
  it('names an audience of another account, as its answers of 2026 do', () => {
    const errorMessage = "Can't issue ID_TOKEN for audience 'https://github.com/apps/my-app'";
    const refusal = answer(400, { source: 'actions-run-service', statusCode: 400, errorMessage });
    expect(explainGithubRefusal(refused(host, refusal))).toMatchObject({
      code: 'OIDC_AUDIENCE',
      what: expect.stringContaining('"https://github.com/apps/my-app"'),
    });
    const provider = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
    // PowerShell goes on after a backtick.
    expect(explainGithubRefusal(refused(host, refusal), provider).fix).toMatch(
      /describe my-repo [\\`]\n {2}--workload-identity-pool=github --location=global --project=123456789/,
    );
    // A job that has ended gets none for any audience.
    const ended = "Can't issue ID_TOKEN for job in 'Completed' state, for audience 'x'";
    expect(explainGithubRefusal(refused(host, answer(400, { message: ended }))).code).toBe('OIDC_REFUSED');
    // Without its name, GitHub's own words tell more.
    const unnamed = answer(400, { ...JSON.parse(refusal.body), errorMessage: "Can't issue ID_TOKEN for audience." });
    expect(explainGithubRefusal(refused(host, unnamed))).toMatchObject({
      code: 'OIDC_REFUSED',
      what: expect.stringContaining("Can't issue ID_TOKEN for audience."),
    });
  });
  it.each([
    [401, 'has expired'],
    [404, 'no token service at that address'],
    [403, 'has not marked the job as running yet'],
  ])('with HTTP %i has its own reason', (status, why) => {
    const refusal = answer(status, { message: 'no' });
    expect(explainGithubRefusal(refused(host, refusal)).why).toContain(why);
  });
  it('may be of another kind', () => {
    const other = explainGithubRefusal(refused(host, answer(400, { message: 'Not now.' })));
    expect([other.code, other.why]).toEqual(['OIDC_REFUSED', expect.not.stringContaining('The job has ended')]);
    expect(other.what).toContain(`${host} answered HTTP 400`);
  });
  it('may be the page of a proxy', () => {
    expect(explainGithubRefusal(refused(host, answer(403, '<html><title>Blocked</title>'))).code).toBe('INTERCEPTED');
  });
});

describe('the words of a refusal', () => {
  it('come from OAuth errors, Google errors and GitHub errors', () => {
    const words = (given: ReturnType<typeof answer>): string => wordsOf(saidIn(given));
    expect(words(oauth('invalid_grant', 'Bad'))).toBe('invalid_grant: Bad');
    expect(words(answer(403, { error: { message: 'Denied', status: 'PERMISSION_DENIED' } }))).toBe(
      'PERMISSION_DENIED: Denied',
    );
    expect(words(answer(401, { message: 'Unauthorized' }))).toBe('Unauthorized');
    expect(words(answer(502, '<html>'))).toBe('');
  });
});
