import { errorCode } from '../error-code.ts';
import { Failure } from '../failure.ts';
import { present } from '../present.ts';
import { type Blame, OF_A_CERTIFICATE } from './blame.ts';
import { formOf } from './body.ts';
import type { Answer, Call, Network } from './call.ts';
import { placeOf } from './call.ts';
import {
  CERTIFICATE_REFUSED,
  HOST_UNAVAILABLE,
  HOST_UNREACHABLE,
  PROXY_REFUSED,
  PROXY_UNREACHABLE,
} from './failures.ts';
import { canPass, LIMITS, retryAfter, waitAfter } from './policy.ts';

/** What a call came to: the value read from a 2xx answer, or the answer with which the host refused. */
export type Result<T> = { readonly value: T; readonly answer: Answer } | { readonly refusal: Answer };

/**
 * Makes a call, and makes it again while the trouble can pass: connection errors, 408, 429, 5xx, and a 2xx answer that
 * `read` cannot use (it then gives undefined). POST is retried like GET: every call of ours may be repeated.
 * A function as `call` is asked before each try, for bodies that grow stale.
 *
 * Gives the value read, or the refusing answer (3xx, other 4xx), which the caller explains.
 * Throws Failure HOST_UNAVAILABLE, HOST_UNREACHABLE or PROXY_UNREACHABLE when the tries or the time are used up, by what the
 * last try came to; CERTIFICATE_REFUSED, PROXY_REFUSED and the gate's at once.
 */
export async function request<T>(
  network: Network,
  call: Call | (() => Promise<Call>),
  read: (answer: Answer) => T | undefined,
): Promise<Result<T>> {
  const start = network.now();
  const left = (): number => LIMITS.total - (network.now() - start);
  const results: string[] = [];
  for (let number = 1; ; number++) {
    const current = typeof call === 'function' ? await call() : call;
    const place = placeOf(current);
    const began = network.now();
    let status: number | undefined;
    let asked: number | undefined;
    let result: string;
    let blame: Blame = {};
    try {
      const answer = await network.send(current, Math.max(1, Math.min(LIMITS.oneTry, left())));
      status = answer.status;
      result = `HTTP ${status}`;
      asked = retryAfter(answer.headers['retry-after'], network.now());
      const value = status >= 200 && status < 300 ? read(answer) : undefined;
      if (value === undefined && canBeTried(status)) result += describeBody(answer);
      report(network, current, number, result, began);
      if (value !== undefined) return { value, answer };
      if (status >= 300 && !canPass(status)) return { refusal: answer };
    } catch (error) {
      // The gate's: no try was made.
      if (error instanceof Failure) throw error;
      blame = Object(error) as Blame;
      result = describeError(error);
      report(network, current, number, result, began);
      refuseWhatCannotPass(error, place.host);
    }
    results.push(result);
    const wait = waitAfter(number, status, asked, network.random);
    if (number >= LIMITS.tries || wait >= left()) {
      const seconds = Math.round((network.now() - start) / 1000);
      const seen = { host: place.host, results, seconds };
      if (status !== undefined) throw new Failure(HOST_UNAVAILABLE({ ...seen, ...present({ asked }) }));
      const { proxy, idle } = blame;
      throw new Failure(
        proxy === undefined
          ? HOST_UNREACHABLE({ ...seen, ...present({ idle }) })
          : PROXY_UNREACHABLE({ ...seen, proxy }),
      );
    }
    await network.sleep(wait);
  }
}

/** Reads a JSON object from an answer; undefined where the body is none, which is what proxies and cut connections leave. */
export function jsonObject(answer: Answer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(answer.body);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function report(network: Network, call: Call, number: number, result: string, began: number): void {
  network.onTry?.({
    method: call.method,
    scheme: /^http:/i.test(call.url) ? 'http' : 'https',
    ...placeOf(call),
    number,
    result,
    milliseconds: Math.round(network.now() - began),
  });
}

/** Whether an answer without a value is one that another try may mend. */
function canBeTried(status: number): boolean {
  return canPass(status) || (status >= 200 && status < 300);
}

/**
 * The kind of a useless body, never its words: it may hold half a token. An error of the host's own has nothing to add to its
 * status.
 */
function describeBody(answer: Answer): string {
  const form = formOf(answer);
  if (form === 'web page') return ', a web page';
  if (answer.status >= 300) return '';
  if (form === 'nothing') return ', empty body';
  return form === 'JSON' ? ', JSON without what was asked for' : ', broken JSON';
}

/** Codes only: messages of connection errors can carry the proxy's password. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const code = errorCode(error);
  if (code === 'ETIMEDOUT') return 'no answer in time (ETIMEDOUT)';
  if (code === 'ERR_PROXY_TUNNEL') {
    const status = proxyStatus(error);
    return status ? `the proxy answered HTTP ${status}` : 'the proxy closed the connection';
  }
  return code ?? error.name;
}

/** Errors that no second try can mend: certificates, and a proxy that says no. */
function refuseWhatCannotPass(error: unknown, host: string): void {
  if (!(error instanceof Error)) return;
  const code = errorCode(error) ?? '';
  if (OF_A_CERTIFICATE.test(code)) {
    const { trust } = error as Blame;
    throw new Failure(CERTIFICATE_REFUSED({ host, code, ...present({ trust }) }), { cause: error });
  }
  const status = code === 'ERR_PROXY_TUNNEL' ? proxyStatus(error) : undefined;
  if (status && !canPass(status)) throw new Failure(PROXY_REFUSED({ host, status }));
}

/** The proxy's status stands only in the message that Node.js makes of its answer. */
function proxyStatus(error: Error): number | undefined {
  const found = /HTTP\/1\.\d (\d{3})/.exec(error.message)?.[1];
  return found === undefined ? undefined : Number(found);
}
