import { createPrivateKey } from 'node:crypto';
import { Failure, type Problem } from '../failure.ts';
import { jsonObject } from '../network/request.ts';
import { reveal, Secret, type Text } from '../secret.ts';
import {
  KEY_EMPTY,
  KEY_FIELD_MISSING,
  KEY_NOT_EXPANDED,
  KEY_OTHER_TYPE,
  KEY_PRIVATE_KEY_UNUSABLE,
  KEY_TRUNCATED,
  KEY_UNREADABLE,
} from './failures.ts';
import { projectOf } from './principal.ts';

/** A service account key, taken apart. */
export interface ServiceAccountKey {
  /** The exact JSON text. */
  readonly json: Secret;
  /** Standard base64 of the exact JSON text, on one line: what `_json_key_base64` takes as its password. */
  readonly base64: Secret;
  readonly clientEmail: string;
  readonly projectId?: string;
  readonly privateKey: Secret;
  readonly privateKeyId?: Secret;
  /** Universe that the key was made in, where it says so. */
  readonly universe?: string;
  /** Everything to mask before anything can print. Never the JSON as a whole, whose braces would blank the log. */
  readonly secrets: readonly Secret[];
}

/**
 * Reads a service account key: raw JSON; base64 of it, wrapped, URL-safe, unpadded or quoted too; or JSON whose line
 * breaks a secret store has escaped. Throws a `Failure` that says what is wrong and never quotes any of the input:
 * the errors of JSON.parse do, so they are neither shown nor chained.
 */
export function parseKey(input: Text): ServiceAccountKey {
  const text = reveal(input)
    .replace(/^\uFEFF/, '')
    .trim();
  if (text === '') throw new Failure(KEY_EMPTY({}));
  if (/^\$\{?\w+\}?$/.test(text) || /^%\w+%$/.test(text) || text.includes('${{')) {
    throw new Failure(KEY_NOT_EXPANDED({}));
  }
  const { json, fields } = readJson(text) ?? readBase64(text) ?? fail(describeUnreadable(text));
  return takeApart(json, fields);
}

interface Readable {
  readonly json: string;
  readonly fields: Record<string, unknown>;
}

function takeApart(json: string, fields: Record<string, unknown>): ServiceAccountKey {
  const text = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  if (fields['type'] !== 'service_account') throw new Failure(KEY_OTHER_TYPE({ type: knownType(fields['type']) }));
  const clientEmail = text('client_email');
  const privateKey = text('private_key');
  if (clientEmail === undefined || privateKey === undefined) {
    const absent = [...(clientEmail ? [] : ['client_email']), ...(privateKey ? [] : ['private_key'])];
    throw new Failure(absent.map((field) => KEY_FIELD_MISSING({ field })));
  }
  if (!isRsaKey(privateKey)) {
    // A key whose line breaks were escaped once too often works after mending, but then not in its exact bytes.
    const mended = privateKey.replaceAll('\\n', '\n');
    if (mended === privateKey || !isRsaKey(mended)) throw new Failure(KEY_PRIVATE_KEY_UNUSABLE({}));
    return takeApart(...rewritten({ ...fields, private_key: mended }));
  }
  const base64 = new Secret(Buffer.from(json).toString('base64'));
  const privateKeyId = text('private_key_id');
  const projectId = text('project_id') ?? projectOf(clientEmail);
  const universe = text('universe_domain');
  const id = privateKeyId === undefined ? undefined : new Secret(privateKeyId);
  const secret = new Secret(privateKey);
  // The private key also as JSON writes it: on one line, as a stray print of the key would show it.
  const secrets = [base64, secret, secret.map((value) => JSON.stringify(value).slice(1, -1)), ...(id ? [id] : [])];
  return {
    json: new Secret(json),
    base64,
    clientEmail,
    privateKey: secret,
    secrets,
    ...(projectId === undefined ? {} : { projectId }),
    ...(id === undefined ? {} : { privateKeyId: id }),
    ...(universe === undefined ? {} : { universe }),
  };
}

function rewritten(fields: Record<string, unknown>): [string, Record<string, unknown>] {
  return [`${JSON.stringify(fields, undefined, 2)}\n`, fields];
}

function readJson(text: string): Readable | undefined {
  const fields = objectIn(text);
  if (fields) return { json: text, fields };
  if (!text.startsWith('{')) return undefined;
  // Secret stores escape line breaks, or the whole text, and shells unescape them inside strings.
  for (const mend of [escapesOutsideStrings, wholeTextEscaped, breaksInsideStrings]) {
    const mended = objectIn(mend(text));
    if (mended) {
      const [json, fields] = rewritten(mended);
      return { json, fields };
    }
  }
  return undefined;
}

function readBase64(text: string): Readable | undefined {
  const decoded = decode(text);
  return decoded === undefined ? undefined : readJson(decoded);
}

/** Decodes any form of base64; undefined where the text is none, or what it holds is no UTF-8 text. */
function decode(text: string): string | undefined {
  const plain = text
    .replace(/^["']|["']$/g, '')
    .replace(/\\n|\s/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]+$/.test(plain)) return undefined;
  try {
    const bytes = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(plain, 'base64'));
    return bytes.replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

function objectIn(text: string): Record<string, unknown> | undefined {
  return jsonObject({ status: 200, headers: {}, body: text });
}

/** `{\n "type": …}` with a backslash and an n between the fields. */
function escapesOutsideStrings(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|\\[nrt]/gs, (part) => (part.startsWith('"') ? part : ' '));
}

/** `{\"type\": …}`: the text as the inside of a JSON string. */
function wholeTextEscaped(text: string): string {
  try {
    return String(JSON.parse(`"${text.replace(/\r?\n/g, '\\n')}"`));
  } catch {
    return '';
  }
}

/** Real line breaks inside `"private_key": "…"`. */
function breaksInsideStrings(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/gs, (part) => part.replace(/\r?\n/g, '\\n'));
}

function isRsaKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

/** Other kinds of Google credentials; any other text is not shown, as it could be anything. */
function knownType(type: unknown): string | undefined {
  const known = [
    'authorized_user',
    'external_account',
    'external_account_authorized_user',
    'impersonated_service_account',
    'gdch_service_account',
  ];
  return known.find((name) => name === type);
}

function describeUnreadable(text: string): Problem {
  const decoded = decode(text);
  const json = text.startsWith('{') ? text : decoded?.trimStart().startsWith('{') ? decoded.trim() : undefined;
  if (json !== undefined && !json.endsWith('}')) return KEY_TRUNCATED({ length: text.length });
  return KEY_UNREADABLE({ length: text.length, looksLike: classOf(text, decoded, json) });
}

function classOf(text: string, decoded: string | undefined, json: string | undefined): string {
  if (json !== undefined)
    return json === text ? 'an object that is no valid JSON' : 'base64 of an object that is no valid JSON';
  if (/^\*+$/.test(text)) return 'the stars of a masked log line';
  if (text.startsWith('-----BEGIN')) return 'a PEM block, not the JSON file around it';
  if (/^\S+\.json$/.test(text)) return 'the name of a file, not what is in it';
  if (text.startsWith('ya29.')) return 'an access token, which belongs into access_token';
  return decoded === undefined ? 'neither JSON nor base64' : 'base64 of something that is no JSON';
}

function fail(problem: Problem): never {
  throw new Failure(problem);
}
