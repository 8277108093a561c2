import type { Answer } from '../network/call.ts';
import { present } from '../present.ts';
import { type Said, saidIn } from './answer.ts';
import type { Cause, Service } from './cause.ts';
import { permissionIn, rateLimited } from './details.ts';
import { COMMON_WORDS, REASONS, WORDS, type Worded } from './signs.ts';
import { strangerIn } from './stranger.ts';

/** Who was asked, and the time of the machine, against which the answer's date is held. */
export interface Asked {
  readonly service: Service;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A refusing answer, understood. */
export interface Refusal {
  readonly host: string;
  readonly status: number;
  readonly cause: Cause;
  readonly said: Said;
  /** Seconds that the clock of the machine is ahead of the answer's date, if that is more than services tolerate. */
  readonly skew?: number;
}

/** More than Google tolerates of a signed time is not known; what is off by less than this is not blamed, in seconds. */
const CLOCK_TOLERANCE = 60;

/**
 * Why a service refused: by Google's reasons first, then by its words, then by its status. Takes an answer of any shape,
 * looks at a bounded part of it, and never throws: what is not recognised has the cause `unknown`.
 */
export function classify(asked: Asked, answer: Answer): Refusal {
  const said = saidIn(answer);
  const cause =
    strangerIn(asked.service, asked.host, answer, said) ??
    first(said.reasons, (reason) => REASONS[reason]?.(said)) ??
    first(WORDS[asked.service], ([words, cause]) =>
      words.test(`${said.code}: ${said.message}`) ? causeOf(cause, asked, answer, said) : undefined,
    ) ??
    first(COMMON_WORDS, ([words, cause]) => (words.test(said.message) ? cause(said) : undefined)) ??
    byStatus(asked, answer, said);
  const skew = skewOf(answer, asked.now);
  return { host: asked.host, status: answer.status, cause, said, ...present({ skew }) };
}

/** What is left where neither a reason nor the words tell. Never a guess that would have somebody grant or create a thing. */
function byStatus({ service }: Asked, answer: Answer, said: Said): Cause {
  const { status } = answer;
  if (said.form === "Google's error page") return { kind: 'front-end' };
  if (status === 429) return rateLimited(said);
  const takesCredential = service === 'registry' || service === 'index' || service === 'iamcredentials';
  if (status === 401 && takesCredential) return { kind: 'credential', fault: 'unknown' };
  if (service === 'index' && status === 404) return { kind: 'not-found' };
  if (service === 'index' && status === 403 && said.form === 'nothing') return { kind: 'permission-denied' };
  if (service === 'metadata' && status === 404) return { kind: 'no-account' };
  // Nothing but the account is named to it.
  if (service === 'iamcredentials' && status === 404 && said.code === 'NOT_FOUND') return { kind: 'account-unknown' };
  if (service === 'registry' && said.reasons.length === 0) {
    if (status === 404 && said.code === 'NOT_FOUND') return { kind: 'not-found' };
    if (status === 400 && said.code === 'INVALID_ARGUMENT') return { kind: 'invalid-argument' };
  }
  return { kind: 'unknown' };
}

function causeOf(kind: Worded[1], asked: Asked, answer: Answer, said: Said): Cause {
  if (kind === 'clock') {
    const seconds = skewOf(answer, asked.now);
    return { kind, ...present({ seconds }) };
  }
  return kind === 'permission-denied' ? { kind, ...permissionIn(said) } : { kind };
}

/** Seconds that the machine's clock is ahead of the Date header; undefined if there is none, or the clocks agree. */
function skewOf({ headers }: Answer, now: number): number | undefined {
  const date = headers['date'];
  const seconds = typeof date === 'string' ? Math.round((now - Date.parse(date)) / 1000) : Number.NaN;
  return Math.abs(seconds) > CLOCK_TOLERANCE ? seconds : undefined;
}

function first<T, R>(list: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
