import { describe, expect, it } from 'vitest';
import {
  explainImpersonationRefusal,
  explainStsRefusal,
  withoutTokens,
  wordsOf,
} from '../../src/credentials/refusals.ts';

const provider = 'projects/1/locations/global/workloadIdentityPools/p/providers/q';
const answer = (status: number, body: unknown) => ({
  status,
  headers: {},
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const oauth = (error: string, error_description: string) => answer(400, { error, error_description });

describe('a refusal of the token service', () => {
  it.each([
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
    [oauth('invalid_scope', 'Bad scope'), 'TOKEN_REFUSED'],
    [answer(403, '<html>'), 'TOKEN_REFUSED'],
  ])('%j is %s', (refusal, code) => {
    expect(explainStsRefusal(refusal, 'sts.googleapis.com', provider, {}).code).toBe(code);
  });
});

describe('a refusal of the IAM Credentials API', () => {
  const seen = { account: 'ci@my-project.iam.gserviceaccount.com', provider, claims: {}, seconds: 43_200 };
  const google = (status: number, message: string) => answer(status, { error: { code: status, message } });
  it.each([
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
    [google(400, 'Request contains an invalid argument.'), 'TOKEN_REFUSED'],
  ])('%j is %s', (refusal, code) => {
    expect(explainImpersonationRefusal(refusal, 'iamcredentials.googleapis.com', seen).code).toBe(code);
  });
});

describe('the words of a refusal', () => {
  it('come from OAuth errors, Google errors and GitHub errors', () => {
    expect(wordsOf(oauth('invalid_grant', 'Bad'))).toBe('invalid_grant: Bad');
    expect(wordsOf(answer(403, { error: { message: 'Denied' } }))).toBe('Denied');
    expect(wordsOf(answer(401, { message: 'Unauthorized' }))).toBe('Unauthorized');
    expect(wordsOf(answer(502, '<html>'))).toBe('');
  });

  it('hold no token, no line break and no essay', () => {
    const token = `eyJhbGciOiJSUzI1NiJ9.${'a'.repeat(80)}.${'b'.repeat(80)}`;
    expect(withoutTokens(`Bad ${token} and ya29.c.abc-def\nend`)).toBe('Bad *** and *** end');
    expect(withoutTokens('word '.repeat(200))).toHaveLength(400);
    expect(withoutTokens(`key ${'k'.repeat(64)}`)).toBe('key ***');
  });
});
