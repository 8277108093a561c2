/** One HTTP call, as a value. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Never through a proxy: the metadata server, which is a neighbour. */
  readonly direct?: boolean;
}

/** What came back, read to its end. Header names are in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Makes one try of a call within `timeout` milliseconds. Rejects with the connection's error, whose `code` names it. */
export type Send = (call: Call, timeout: number) => Promise<Answer>;

/** What a debug line may say about one try: never a header, a query or a body. */
export interface Try {
  readonly method: string;
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
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  readonly onTry?: (made: Try) => void;
}

/** Host and path of a call, without its query: the part that may be shown. */
export function placeOf(call: Call): { host: string; path: string } {
  const { host, pathname } = new URL(call.url);
  return { host, path: pathname };
}
