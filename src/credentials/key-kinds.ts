import type { Problem } from '../failure.ts';
import { unmistakableShapeOf } from '../secret-shapes.ts';
import { KEY_IS_PATH, KEY_TRUNCATED, KEY_UNREADABLE, type OtherKind } from './key-failures.ts';
import type { Readable } from './key-json.ts';
import type { Unread } from './key-mends.ts';

const TYPES = [
  'authorized_user',
  'external_account',
  'external_account_authorized_user',
  'impersonated_service_account',
  'gdch_service_account',
] as const;

/** Fields by which the files of others are known. */
const FIELDS: readonly (readonly [OtherKind, readonly string[]])[] = [
  ['encrypted', ['sops']],
  ['oauth_client', ['web', 'installed']],
  ['firebase', ['project_info', 'authDomain']],
  ['other_cloud', ['AccessKeyId', 'SecretAccessKey', 'aws_access_key_id', 'tenantId', 'subscriptionId']],
];

/** Which other credential an object is; its own words are not shown, as they could be anything. Pure. */
export function kindOf(fields: Readable['fields']): OtherKind | undefined {
  if (Object.keys(fields).length === 0) return 'nothing';
  const known = FIELDS.find(([, names]) => names.some((name) => Object.hasOwn(fields, name)))?.[0];
  return known ?? TYPES.find((name) => name === fields['type']);
}

/** What is wrong with a text in which no key was found, whatever it was taken for on the way. Pure. */
export function unreadable(text: string, seen: Unread): Problem {
  const { length } = text;
  const json = seen.find((one) => one.startsWith('{'));
  if (json !== undefined) {
    if (seen.some((one) => /\}\s*,?\s*\{/.test(one)))
      return KEY_UNREADABLE({ length, looksLike: 'several JSON objects, of which one must be chosen' });
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
  [
    /^(?:-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED)|\$ANSIBLE_VAULT)/,
    { looksLike: 'an encrypted file, which an earlier step must decrypt' },
  ],
  [/^-----BEGIN (?:TRUSTED )?CERTIFICATE/, { looksLike: 'a certificate, not a key file' }],
  [/^(?:-----BEGIN (?:OPENSSH|DSA|EC) |ssh-[a-z0-9]+ |ecdsa-)/, { looksLike: 'an SSH key' }],
  [/^-----BEGIN (?:RSA )?PUBLIC KEY/, { looksLike: 'a public key' }],
  [/^-----BEGIN/, { looksLike: 'a PEM block, not the JSON file around it' }],
  [/^<(?:!doctype|html|\?xml)/i, { looksLike: 'a web page' }],
  [/^H4sI/, { looksLike: 'a compressed file (gzip)' }],
  [/^UEsDB/, { looksLike: 'a compressed file (zip)' }],
  [/^MI[IAG][A-Za-z0-9+/=\s]{200}/, { looksLike: 'a key file in the old P12 or DER format' }],
  [/^GOOG1?[A-Z0-9]{20}/, { looksLike: 'an HMAC key of Cloud Storage' }],
  [/^[0-9a-f]{40}$/, { looksLike: 'the ID of a key (private_key_id), not the key itself' }],
  [/^\d{21}$/, { looksLike: 'the ID of a service account, not its key' }],
  [/^[\w.-]+@[\w.-]+$/, { looksLike: 'an email address', belongsIn: 'service_account' }],
  [/^projects\/\d+\/.*\/providers\//, { looksLike: 'the name of a provider', belongsIn: 'workload_identity_provider' }],
  [/^projects\/.*\/keys\/|^created key \[/, { looksLike: 'the name of a key, not the key itself' }],
  [
    /^(?:projects\/[^/]+\/secrets\/|(?:op|sm|bw|vault|gcpsm|awssm|azkv|ref\+\w+):)/,
    { looksLike: 'a reference to a secret elsewhere, not the secret itself' },
  ],
  [/^https?:/, { looksLike: 'a URL' }],
];

function kindOfText([text, ...others]: Unread): Kind {
  const known = KINDS.find(([form]) => form.test(text))?.[1];
  if (known) return known;
  const shape = unmistakableShapeOf(text);
  if (shape?.belongsIn === 'key') return { looksLike: 'a part of a service account key, or one among other text' };
  if (shape) return shape;
  if (others.length > 0) return { looksLike: 'a coded form of something that is not JSON' };
  return {
    looksLike: /^[\w+/=\s-]{400,}$/.test(text)
      ? 'base64 without its beginning, or of something that is not text'
      : 'neither JSON nor base64',
  };
}
