/**
 * Whom a call is meant for, which decides the addresses that it may have: a service of Google Cloud or the repository, who may
 * be shown a credential of Google's; GitHub, who may be shown the job's request token; a metadata server, who is shown nothing;
 * the place where a credential file says that its subject token is.
 */
export type Recipient =
  | { readonly kind: 'google'; readonly universe: string }
  | { readonly kind: 'repository'; readonly host: string }
  | { readonly kind: 'github' }
  | { readonly kind: 'metadata' }
  | { readonly kind: 'token_source' };

/** One HTTP call, as a value. */
export interface Call {
  readonly to: Recipient;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came back, read to its end. Header names are in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/**
 * Makes one try of a call within `timeout` milliseconds. Rejects with the connection's error, whose `code` names it, or with
 * the `Failure` of the gate, which every call passes first.
 */
export type Send = (call: Call, timeout: number) => Promise<Answer>;

/** What a debug line may say about one try: never a header, a query or a body. */
export interface Try {
  readonly method: string;
  readonly scheme: 'http' | 'https';
  readonly host: string;
  readonly path: string;
  readonly number: number;
  /** `HTTP 503`, or what kept an answer from coming. */
  readonly result: string;
  readonly milliseconds: number;
}

/** The way out, and the clock and the dice that the retry policy lives by. */
export interface Network {
  readonly send: Send;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rejects with an AbortError once the signal is given. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  readonly onTry?: (made: Try) => void;
}

/** Host and path of a call, without its query: the part that may be shown. Both are empty where the address is no URL. */
export function placeOf(call: Call): { host: string; path: string } {
  const url = URL.parse(call.url);
  return { host: url?.host ?? '', path: url?.pathname ?? '' };
}
