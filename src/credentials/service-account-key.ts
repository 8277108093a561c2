import { createPrivateKey } from 'node:crypto';
import { Failure, type Problem } from '../failure.ts';
import { reveal, Secret, type Text } from '../secret.ts';
import { unmistakableShapeOf } from '../secret-shapes.ts';
import {
  KEY_EMPTY,
  KEY_FIELD_MISSING,
  KEY_OTHER_TYPE,
  KEY_PRIVATE_KEY_UNUSABLE,
  KEY_TRUNCATED,
  KEY_UNREADABLE,
} from './failures.ts';
import { type Readable, searchKey } from './key-mends.ts';
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
 * Reads a service account key: raw JSON, base64 of it in any form, or either as shells, secret stores and editors leave it (`searchKey`).
 * Throws a `Failure` that says what is wrong and never quotes any of the input: the errors of JSON.parse do, so they are neither shown
 * nor chained.
 */
export function parseKey(input: Text): ServiceAccountKey {
  const text = reveal(input);
  if (text.trim() === '') throw new Failure(KEY_EMPTY({}));
  const search = searchKey(text);
  if (!('found' in search)) throw new Failure(describeUnreadable(text, search.seen));
  return takeApart(search.found.json, search.found.fields);
}

function takeApart(json: string, fields: Readable['fields']): ServiceAccountKey {
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

function rewritten(fields: Readable['fields']): [string, Readable['fields']] {
  return [`${JSON.stringify(fields, undefined, 2)}\n`, fields];
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

function describeUnreadable(text: string, seen: readonly string[]): Problem {
  const json = seen.find((one) => one.startsWith('{'));
  if (json !== undefined && !json.endsWith('}')) return KEY_TRUNCATED({ length: text.length });
  return KEY_UNREADABLE({ length: text.length, looksLike: classOf(seen, json) });
}

function classOf(seen: readonly string[], json: string | undefined): string {
  const [text = '', ...others] = seen;
  if (json !== undefined) {
    return json === text ? 'an object that is not valid JSON' : 'a coded form of an object that is not valid JSON';
  }
  if (/^\*+$/.test(text)) return 'the stars of a masked log line';
  if (text.startsWith('-----BEGIN')) return 'a PEM block, not the JSON file around it';
  if (/^\S+\.json$/.test(text)) return 'the name of a file, not what is in it';
  const shape = unmistakableShapeOf(text);
  if (shape) return shape.belongsIn ? `${shape.looksLike}, which belongs in ${shape.belongsIn}` : shape.looksLike;
  return others.length > 0 ? 'a coded form of something that is not JSON' : 'neither JSON nor base64';
}
