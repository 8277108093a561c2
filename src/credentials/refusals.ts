import type { Problem } from '../failure.ts';
import type { Answer } from '../network/call.ts';
import { jsonObject } from '../network/request.ts';
import {
  ACCOUNT_DISABLED,
  ACCOUNT_UNKNOWN,
  API_DISABLED,
  CLOCK_OFF,
  type Claims,
  IMPERSONATION_DENIED,
  KEY_REJECTED,
  LIFETIME_NOT_ALLOWED,
  STS_AUDIENCE,
  STS_CONDITION,
  STS_ISSUER,
  STS_ISSUER_UNREACHABLE,
  STS_PROVIDER_UNKNOWN,
  STS_SUBJECT_TOO_LONG,
  STS_TOKEN_STALE,
  TOKEN_CREATOR_MISSING,
  TOKEN_REFUSED,
} from './refusal-failures.ts';

/** Half the life that the shortest of Google's tolerances leaves, in seconds. */
const CLOCK_TOLERANCE = 60;

/** Why oauth2.googleapis.com refused the assertion of a service account key. */
export function explainKeyRefusal(answer: Answer, host: string, account: string, now: number): Problem {
  const said = wordsOf(answer);
  const skew = clockSkew(answer, now);
  if (/reasonable timeframe|iat and exp/i.test(said) && skew !== undefined) return CLOCK_OFF({ seconds: skew });
  if (/JWT Signature|invalid_grant.*key/i.test(said)) return KEY_REJECTED({ account });
  if (/account not found|invalid_client/i.test(said)) return ACCOUNT_UNKNOWN({ account });
  if (/disabled/i.test(said)) return ACCOUNT_DISABLED({ account });
  return clockOr(skew, TOKEN_REFUSED({ host, status: answer.status, said }));
}

/** Why the token service refused to exchange GitHub's token. */
export function explainStsRefusal(answer: Answer, host: string, provider: string, claims: Claims): Problem {
  const said = wordsOf(answer);
  const seen = { provider, claims };
  if (/attribute condition/i.test(said)) return STS_CONDITION(seen);
  if (/issuer in ID Token/i.test(said)) return STS_ISSUER(seen);
  if (/audience in ID Token/i.test(said)) return STS_AUDIENCE(seen);
  if (/127 bytes|google\.subject exceeds/i.test(said)) return STS_SUBJECT_TOO_LONG(seen);
  if (/stale to sign-in/i.test(said)) return STS_TOKEN_STALE(seen);
  if (/connecting to the given credential's issuer/i.test(said)) return STS_ISSUER_UNREACHABLE(seen);
  if (/^invalid_target|Invalid value for "?audience/i.test(said)) return STS_PROVIDER_UNKNOWN({ provider });
  const disabled = disabledApi(answer);
  if (disabled) return API_DISABLED(disabled);
  return TOKEN_REFUSED({ host, status: answer.status, said });
}

/** Who wants to act as a service account: a federated job, or another identity, whose address may not be known. */
type Caller = { readonly provider: string; readonly claims: Claims } | { readonly caller: string | undefined };

/** Why the IAM Credentials API refused to let this job act as a service account. */
export function explainImpersonationRefusal(
  answer: Answer,
  host: string,
  seen: { account: string; seconds: number } & Caller,
): Problem {
  const said = wordsOf(answer);
  const disabled = disabledApi(answer);
  if (disabled) return API_DISABLED(disabled);
  if (answer.status === 403) {
    return 'provider' in seen ? IMPERSONATION_DENIED(seen) : TOKEN_CREATOR_MISSING(seen);
  }
  if (answer.status === 404) return ACCOUNT_UNKNOWN(seen);
  if (answer.status === 400 && /lifetime/i.test(said)) return LIFETIME_NOT_ALLOWED(seen);
  if (/disabled/i.test(said)) return ACCOUNT_DISABLED(seen);
  return TOKEN_REFUSED({ host, status: answer.status, said });
}

/**
 * The words of a refusal: `error: error_description` of OAuth, `message` of Google's APIs and GitHub's. Cut to what a
 * person reads, on one line, and without anything that could be a token.
 */
export function wordsOf(answer: Answer): string {
  const body = jsonObject(answer);
  const error = body?.['error'];
  const parts =
    typeof error === 'object' && error !== null
      ? [Reflect.get(error, 'message')]
      : [error, body?.['error_description'], body?.['message']];
  return withoutTokens(parts.filter((part) => typeof part === 'string').join(': '));
}

/** Text of others, made safe to show. */
export function withoutTokens(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\b(eyJ|ya29\.|1\/\/)[\w.~+/=-]+/g, '***')
    .replace(/[\w+=-]{64,}/g, '***')
    .slice(0, 400);
}

/** Seconds that the runner's clock is ahead of the Date header; undefined where that is within Google's tolerance. */
function clockSkew(answer: Answer, now: number): number | undefined {
  const date = answer.headers['date'];
  const seconds = typeof date === 'string' ? Math.round((now - Date.parse(date)) / 1000) : Number.NaN;
  return Math.abs(seconds) > CLOCK_TOLERANCE ? seconds : undefined;
}

function clockOr(skew: number | undefined, problem: Problem): Problem {
  return skew === undefined ? problem : CLOCK_OFF({ seconds: skew });
}

/** The API and project of a SERVICE_DISABLED error (google.rpc.ErrorInfo). */
function disabledApi(answer: Answer): { api: string; project: string | undefined } | undefined {
  if (answer.status !== 403 || !/SERVICE_DISABLED|has not been used in project/.test(answer.body)) return undefined;
  const api =
    /"service":\s*"([a-z0-9.-]+)"/.exec(answer.body)?.[1] ?? /([a-z0-9]+\.googleapis\.com)/.exec(answer.body)?.[1];
  const project = /projects?[ /]([a-z0-9-]+)/.exec(answer.body)?.[1];
  return { api: api ?? 'iamcredentials.googleapis.com', project };
}
