/** What a step does when it is answered so. */
export type Way =
  /** Asks GitHub for a token, then the token service, then IAM. */
  | 'github'
  | 'sts'
  | 'iamcredentials'
  /** Exchanges a key, or the login in a credential file. */
  | 'key'
  | 'login'
  | 'metadata'
  /** Asks the API both of its questions, or one of them, or the index. */
  | 'api'
  | 'repository'
  | 'permissions'
  | 'index';

/** One answer of a service, or of something in its place, and what the user must be told. */
export interface Row {
  readonly broken: string;
  /** Where somebody was answered so: a thread (owner/name#number), a document, or a file of a repository. */
  readonly source: string;
  readonly on: Way;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON where it is not text. */
  readonly body: unknown;
  readonly code: string;
  /** An error fails the step; with a warning it goes on. */
  readonly level?: 'warning';
  /** Words of the message, and of what to do. */
  readonly says: string;
  readonly fix?: string;
}

/** google.rpc.Status as Google's APIs send it, with the details of google.rpc.ErrorInfo. */
export function google(
  code: number,
  status: string,
  message: string,
  reason?: string,
  metadata: Readonly<Record<string, string>> = {},
  domain = 'googleapis.com',
): unknown {
  const info = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain, metadata };
  return { error: { code, message, status, ...(reason === undefined ? {} : { details: [info] }) } };
}

/** An error of OAuth (RFC 6749, 5.2). */
export function oauth(error: string, description: string, more: Readonly<Record<string, string>> = {}): unknown {
  return { error, error_description: description, ...more };
}

/** The answer as it goes over the wire. */
export function answerOf({ status, headers, body }: Row): {
  status: number;
  headers: Record<string, string>;
  body: string;
} {
  const isText = typeof body === 'string';
  const type = isText ? (body.startsWith('<') ? 'text/html' : 'text/plain') : 'application/json; charset=UTF-8';
  return { status, headers: { 'content-type': type, ...headers }, body: isText ? body : JSON.stringify(body) };
}
