import { createPrivateKey } from 'node:crypto';
import { Failure } from '../failure.ts';
import { present } from '../present.ts';
import { reveal, Secret, type Text } from '../secret.ts';
import { attempt } from './attempt.ts';
import { KEY_EMPTY, KEY_FIELD_MISSING, KEY_OTHER_TYPE, KEY_PRIVATE_KEY_UNUSABLE } from './key-failures.ts';
import { addressIn, asPem } from './key-fields.ts';
import { keyAsItIs, type Readable, textIn } from './key-json.ts';
import { kindOf, unreadable } from './key-kinds.ts';
import { searchKey } from './key-mends.ts';
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
  if (!('found' in search)) throw new Failure(unreadable(text, search.seen));
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
    const account = clientEmail !== undefined && isServiceAccount(clientEmail) ? clientEmail : undefined;
    throw new Failure(absent.map((field) => KEY_FIELD_MISSING({ field, ...present({ account }) })));
  }
  if (!isServiceAccount(clientEmail)) {
    const address = addressIn(clientEmail);
    if (!isServiceAccount(address)) throw new Failure(KEY_FIELD_MISSING({ field: 'usable client_email' }));
    return takeApart(...rewritten({ ...fields, client_email: address }));
  }
  if (!isRsaKey(privateKey)) {
    // A key whose line breaks were lost, or escaped once too often, works after mending, but then not in its exact bytes.
    const mended = asPem(privateKey);
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
