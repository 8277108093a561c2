import type { Problem } from '../failure.ts';
import type { Answer } from '../network/call.ts';
import { present } from '../present.ts';
import type { Cause } from '../refusals/cause.ts';
import { classify, type Refusal } from '../refusals/classify.ts';
import { explainRefusal } from '../refusals/explain.ts';
import { wordsOf } from '../refusals/words.ts';
import {
  ACCOUNT_DISABLED,
  ACCOUNT_UNKNOWN,
  CLOCK_OFF,
  FEDERATED_TOKEN_REJECTED,
  IMPERSONATION_DENIED,
  KEY_REJECTED,
  LIFETIME_NOT_ALLOWED,
  OIDC_AUDIENCE,
  OIDC_REFUSED,
  TOKEN_CREATOR_MISSING,
} from './exchange-failures.ts';
import { projectOf } from './principal.ts';
import {
  type Claims,
  type Refusing,
  STS_AUDIENCE,
  STS_CONDITION,
  STS_ISSUER,
  STS_ISSUER_UNREACHABLE,
  STS_MAPPING,
  STS_PROVIDER_UNKNOWN,
  STS_SIGNATURE,
  STS_SUBJECT_MISSING,
  STS_SUBJECT_TOO_LONG,
  STS_TOKEN_STALE,
} from './sts-failures.ts';

/** A refusing answer, who gave it, and when. */
export interface Refused {
  readonly answer: Answer;
  readonly host: string;
  /** Milliseconds since 1970, by the clock of the machine. */
  readonly now: number;
}

/** Why oauth2.googleapis.com refused the assertion of a service account key. */
export function explainKeyRefusal(refused: Refused, account: string): Problem {
  const refusal = classify({ service: 'oauth2', ...refused }, refused.answer);
  switch (refusal.cause.kind) {
    case 'clock':
      return CLOCK_OFF(refusal.cause);
    case 'key-rejected':
      return KEY_REJECTED({ account });
    case 'account-unknown':
    case 'client-unknown':
      return ACCOUNT_UNKNOWN({ account });
    case 'account-disabled':
      return ACCOUNT_DISABLED({ account });
    case 'unknown':
      return clockOr(refusal, explainRefusal(refusal, projectOf(account)));
    default:
      return explainRefusal(refusal, projectOf(account));
  }
}

/** Why the token service refused to exchange GitHub's token. */
export function explainStsRefusal(refused: Refused, provider: string, claims: Claims): Problem {
  const refusal = classify({ service: 'sts', ...refused }, refused.answer);
  const words = STS[refusal.cause.kind];
  const project = provider.split('/')[1];
  return words ? words({ provider, claims, said: refusal.said.message }) : explainRefusal(refusal, project);
}

const STS: Partial<Record<Cause['kind'], (seen: Refusing) => Problem>> = {
  condition: STS_CONDITION,
  mapping: STS_MAPPING,
  issuer: STS_ISSUER,
  audience: STS_AUDIENCE,
  signature: STS_SIGNATURE,
  'subject-missing': STS_SUBJECT_MISSING,
  'subject-too-long': STS_SUBJECT_TOO_LONG,
  'token-stale': STS_TOKEN_STALE,
  'issuer-unreachable': STS_ISSUER_UNREACHABLE,
  'provider-unknown': STS_PROVIDER_UNKNOWN,
};

/** Who wants to act as a service account: a federated job, or another identity, whose address may not be known. */
type Caller = { readonly provider: string; readonly claims: Claims } | { readonly caller: string | undefined };

/** Why the IAM Credentials API refused to let somebody act as a service account. */
export function explainImpersonationRefusal(
  refused: Refused,
  seen: { readonly account: string; readonly seconds: number } & Caller,
): Problem {
  const refusal = classify({ service: 'iamcredentials', ...refused }, refused.answer);
  const { account, seconds } = seen;
  switch (refusal.cause.kind) {
    case 'permission-denied':
      return 'provider' in seen ? IMPERSONATION_DENIED(seen) : TOKEN_CREATOR_MISSING(seen);
    case 'account-unknown':
      return ACCOUNT_UNKNOWN({ account });
    case 'account-disabled':
      return ACCOUNT_DISABLED({ account });
    case 'lifetime':
      // An hour is what everybody may have: it is too long only by a clock that is ahead.
      return seconds > 3600
        ? LIFETIME_NOT_ALLOWED({ account, seconds })
        : CLOCK_OFF({ lifetime: seconds, ...present({ seconds: refusal.skew }) });
    case 'credential':
      return FEDERATED_TOKEN_REJECTED({ host: refused.host, said: refusal.said.message });
    default:
      return explainRefusal(refusal, projectOf(account));
  }
}

/** Why GitHub refused to issue an OIDC token. */
export function explainGithubRefusal(refused: Refused, provider?: string): Problem {
  const refusal = classify({ service: 'github', ...refused }, refused.answer);
  const { cause, host, status, said } = refusal;
  if (cause.kind === 'stranger') return explainRefusal(refusal);
  const audience = cause.kind === 'audience' ? /audience '(.*)'/s.exec(said.message)?.[1] : undefined;
  if (audience !== undefined) return OIDC_AUDIENCE({ audience, ...present({ provider }) });
  return OIDC_REFUSED({ host, status, said: wordsOf(said), ended: cause.kind === 'job-ended' });
}

function clockOr({ skew }: Refusal, problem: Problem): Problem {
  return skew === undefined ? problem : CLOCK_OFF({ seconds: skew });
}
