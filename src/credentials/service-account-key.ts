import { createPrivateKey } from 'node:crypto';
import { Failure, type Problem } from '../failure.ts';
import { present } from '../present.ts';
import { reveal, Secret, type Text } from '../secret.ts';
import { unmistakableShapeOf } from '../secret-shapes.ts';
import { attempt } from './attempt.ts';
import {
  KEY_EMPTY,
  KEY_FIELD_MISSING,
  KEY_IS_PATH,
  KEY_OTHER_TYPE,
  KEY_PRIVATE_KEY_UNUSABLE,
  KEY_TRUNCATED,
  KEY_UNREADABLE,
  type OtherKind,
} from './key-failures.ts';
import { keyAsItIs, type Readable, textIn } from './key-json.ts';
import { searchKey, type Unread } from './key-mends.ts';
import { isServiceAccount, projectOf } from './principal.ts';

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
  const asItIs = keyAsItIs(text);
  const search = asItIs ? { found: asItIs } : searchKey(text);
  if (!('found' in search)) throw new Failure(describeUnreadable(text, search.seen));
  return takeApart(search.found.json, search.found.fields);
}

function takeApart(json: string, fields: Readable['fields']): ServiceAccountKey {
  const text = (name: string): string | undefined => textIn(fields, name);
  const clientEmail = text('client_email');
  const privateKey = text('private_key');
  const isUntyped = fields['type'] === undefined && clientEmail !== undefined && privateKey !== undefined;
  if (isUntyped) throw new Failure(KEY_FIELD_MISSING({ field: 'type' }));
  if (fields['type'] !== 'service_account') throw new Failure(KEY_OTHER_TYPE({ kind: kindOf(fields) }));
  if (clientEmail === undefined || privateKey === undefined) {
    const absent = ['client_email', 'private_key'].filter((field) => text(field) === undefined);
    throw new Failure(absent.map((field) => KEY_FIELD_MISSING({ field })));
  }
  if (!isServiceAccount(clientEmail)) throw new Failure(KEY_FIELD_MISSING({ field: 'usable client_email' }));
  if (!isRsaKey(privateKey)) {
    // A key whose line breaks were lost, or escaped once too often, works after mending, but then not in its exact bytes.
    const mended = rewrapped(privateKey);
    if (!isRsaKey(mended)) {
      throw new Failure(KEY_PRIVATE_KEY_UNUSABLE({ removed: !privateKey.includes('PRIVATE KEY') }));
    }
    return takeApart(...rewritten({ ...fields, private_key: mended }));
  }
  const base64 = new Secret(Buffer.from(json).toString('base64'));
  const projectId = text('project_id') ?? projectOf(clientEmail);
  const universe = text('universe_domain');
  const ids = [text('private_key_id') ?? []].flat().map((id) => new Secret(id));
  const secret = new Secret(privateKey);
  // The private key also as JSON writes it: on one line, as a stray print of the key would show it.
  const secrets = [base64, secret, secret.map((value) => JSON.stringify(value).slice(1, -1)), ...ids];
  return {
    json: new Secret(json),
    base64,
    clientEmail,
    privateKey: secret,
    secrets,
    ...present({ projectId, privateKeyId: ids[0], universe }),
  };
}

function rewritten(fields: Readable['fields']): [string, Readable['fields']] {
  return [`${JSON.stringify(fields, undefined, 2)}\n`, fields];
}

function isRsaKey(pem: string): boolean {
  return attempt(() => createPrivateKey(pem).asymmetricKeyType) === 'rsa';
}

/** The private key with the line breaks that PEM has, whatever became of them, where its marks are there. */
function rewrapped(pem: string): string {
  const marks = /[^-]*-----BEGIN ((?:RSA )?PRIVATE KEY)-----([^-]*)-----END.*/s;
  return pem.replace(/\\+[nrt]/g, '').replace(marks, (_, mark: string, body: string) => {
    const lines = body.replace(/\s/g, '').replace(/.{1,64}/g, '$&\n');
    return `-----BEGIN ${mark}-----\n${lines}-----END ${mark}-----\n`;
  });
}

const OTHER_KINDS = [
  'authorized_user',
  'external_account',
  'external_account_authorized_user',
  'impersonated_service_account',
  'gdch_service_account',
] as const;

/** Which other credential an object is; its own words are not shown, as they could be anything. */
export function kindOf(fields: Readable['fields']): OtherKind | undefined {
  if (Object.keys(fields).length === 0) return 'nothing';
  if ('web' in fields || 'installed' in fields) return 'oauth_client';
  if ('project_info' in fields) return 'firebase';
  return OTHER_KINDS.find((name) => name === fields['type']);
}

function describeUnreadable(text: string, seen: Unread): Problem {
  const { length } = text;
  const json = seen.find((one) => one.startsWith('{'));
  if (json !== undefined) {
    if (/\}\s*\{/.test(json)) return KEY_UNREADABLE({ length, looksLike: 'two JSON objects, one behind the other' });
    if (!json.endsWith('}')) return KEY_TRUNCATED({ length });
    const coded = json === seen[0] ? 'an object' : 'a coded form of an object';
    return KEY_UNREADABLE({ length, looksLike: `${coded} that is not valid JSON` });
  }
  return isPath(text.trim()) ? KEY_IS_PATH({}) : KEY_UNREADABLE({ length, ...kindOfText(seen) });
}

/** What names a file, and is not what is in it. */
function isPath(text: string): boolean {
  return (
    text.length < 300 &&
    /^(?:@|file:|~\/|\.{0,2}\/|[A-Za-z]:\\)[^\s"{}]+$|^[^\s"{}]+\.(?:json|p12|pem|key|b64|txt)$/i.test(text)
  );
}

/** What a text is that is no key, and the input that it belongs in where there is one. */
type Kind = { readonly looksLike: string; readonly belongsIn?: string };

/** Kinds of text that are known by how they begin, once they are no key. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^-----BEGIN/, { looksLike: 'a PEM block, not the JSON file around it' }],
  [/^<(?:!doctype|html|\?xml)/i, { looksLike: 'a web page' }],
  [/^H4sI/, { looksLike: 'a compressed file (gzip)' }],
  [/^UEsDB/, { looksLike: 'a compressed file (zip)' }],
  [/^MI[IAG][A-Za-z0-9+/=\s]{200}/, { looksLike: 'a key file in the old P12 or DER format' }],
  [/^GOOG1?[A-Z0-9]{20}/, { looksLike: 'an HMAC key of Cloud Storage' }],
  [/^[0-9a-f]{40}$/, { looksLike: 'the ID of a key (private_key_id), not the key itself' }],
  [/^[\w.-]+@[\w.-]+$/, { looksLike: 'an e-mail address', belongsIn: 'service_account' }],
  [/^projects\/\d+\/.*\/providers\//, { looksLike: 'the name of a provider', belongsIn: 'workload_identity_provider' }],
];

function kindOfText([text, ...others]: Unread): Kind {
  const known = KINDS.find(([form]) => form.test(text))?.[1];
  if (known) return known;
  const shape = unmistakableShapeOf(text);
  if (shape?.belongsIn === 'key') return { looksLike: 'a part of a service account key, or one among other text' };
  if (shape) return shape;
  return { looksLike: others.length > 0 ? 'a coded form of something that is not JSON' : 'neither JSON nor base64' };
}
