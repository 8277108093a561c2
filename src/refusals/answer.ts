import { type Form, formOf, titleOf } from '../network/body.ts';
import type { Answer } from '../network/call.ts';

/** What a refusing answer says, in one shape for every service; each part is empty where the answer lacks it. */
export interface Said {
  readonly form: Form;
  /** Its message, unshortened and not safe to show: for the classifier alone. */
  readonly message: string;
  /** Reasons in the order given: google.rpc.ErrorInfo, then the `errors` of older APIs. */
  readonly reasons: readonly string[];
  /** The name of a google.rpc.Code, or the `error` of OAuth (RFC 6749), with its subtype. */
  readonly code: string;
  /** The metadata of every ErrorInfo, the first of a name winning. */
  readonly metadata: Readonly<Record<string, string>>;
  /** By which the service's owner finds the request again. */
  readonly requestId: string;
}

/** A message is looked at up to here: the longest that Google sends has some 600 characters. */
const LONGEST = 4_000;
/** And this many of its details. */
const MOST = 20;

type Fields = Readonly<Record<string, unknown>>;

/** Reads an answer of any shape: errors of Google's APIs, OAuth, GitHub, text and web pages. Never throws. */
export function saidIn(answer: Answer): Said {
  const form = formOf(answer);
  const nothing: Said = { form, message: '', reasons: [], code: '', metadata: {}, requestId: requestIdIn(answer) };
  if (form === 'text') return { ...nothing, message: cut(answer.body.trim()) };
  if (form === 'web page' || form === "Google's error page") return { ...nothing, message: titleOf(answer) ?? '' };
  if (form !== 'JSON') return nothing;
  const body = fieldsOf(firstOf(JSON.parse(answer.body.replace(/^\uFEFF/, ''))));
  const error = body['error'];
  if (typeof error === 'object' && error !== null) return { ...nothing, ...googleError(fieldsOf(firstOf(error))) };
  const parts = [body['error_description'], body['message'], body['errorMessage'], body['detail'], body['title']];
  return {
    ...nothing,
    message: textOf(parts.find((part) => textOf(part) !== '')),
    code: [error, body['error_subtype'], body['typeKey']]
      .map(textOf)
      .filter((part) => part !== '')
      .join(', '),
  };
}

/** google.rpc.Status as JSON. */
function googleError(error: Fields): Pick<Said, 'message' | 'reasons' | 'code' | 'metadata'> {
  const details = listOf(error['details']);
  const older = listOf(error['errors']);
  const metadata: Record<string, string> = Object.create(null);
  for (const detail of details) {
    for (const [name, value] of Object.entries(fieldsOf(detail['metadata'])).slice(0, MOST)) {
      metadata[name] ??= textOf(value);
    }
  }
  const reasons = [...details, ...older].map(({ reason }) => textOf(reason)).filter((reason) => reason !== '');
  return { message: textOf(error['message']), reasons, code: textOf(error['status']), metadata };
}

function requestIdIn({ headers }: Answer): string {
  const names = ['x-goog-request-id', 'x-request-id', 'x-github-request-id', 'x-vss-e2eid', 'x-guploader-uploadid'];
  return names.map((name) => textOf(firstOf(headers[name]))).find((id) => /^[\w:.=+/-]{1,200}$/.test(id)) ?? '';
}

/** Streaming methods of Google's APIs put their error into a list. */
function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** A list, or the one thing in the place of one. */
function listOf(value: unknown): readonly Fields[] {
  return [value].flat().slice(0, MOST).map(fieldsOf);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? cut(value) : typeof value === 'number' ? String(value) : '';
}

function cut(text: string): string {
  return text.slice(0, LONGEST);
}
