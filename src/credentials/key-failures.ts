// What is wrong with the input key.
import { explanation, expression } from '../failure.ts';
import { EXAMPLE_ACCOUNT } from './failures.ts';
import { PROVIDER_SHAPE } from './provider-failures.ts';

/** Stores the key file as a secret, in base64 on one line. */
export const storeKey = (platform: NodeJS.Platform, more = ''): string =>
  platform === 'win32'
    ? `  [Convert]::ToBase64String([IO.File]::ReadAllBytes("$PWD\\key.json")) | gh secret set GAR_KEY${more}`
    : `  base64 < key.json | tr -d "\\n" | gh secret set GAR_KEY${more}`;

/** Stores the key file, and passes it to this action. */
export const makeKey = (platform: NodeJS.Platform): string =>
  [
    'Store the key file in base64 as a repository secret (with JSON, the log would mask every brace):',
    storeKey(platform),
    'and pass that secret to this action:',
    'with:',
    `  key: ${expression('secrets.GAR_KEY')}`,
  ].join('\n');

export const KEY_EMPTY = explanation('KEY_EMPTY', 'key is empty', {}, (_, platform) => ({
  what: 'key is empty.',
  likely: 'The secret does not exist under this name, or this run does not get it.',
  fix: makeKey(platform),
}));

export const KEY_UNREADABLE = explanation<{ length: number; looksLike: string; belongsIn?: string }>(
  'KEY_UNREADABLE',
  'key is not a service account key',
  { length: 40, looksLike: 'neither JSON nor base64' },
  ({ length, looksLike, belongsIn }, platform) => ({
    what: `key is not a service account key: its ${length} characters look like ${looksLike}${belongsIn === undefined ? '' : `, which belongs in ${belongsIn}`}.`,
    why: 'It accepts the JSON key file from Google Cloud, as it is or in base64.',
    fix:
      belongsIn === undefined
        ? makeKey(platform)
        : `Remove key, and pass the value in ${belongsIn}:\nwith:\n  ${belongsIn}: ${expression(belongsIn === 'access_token' ? 'secrets.GAR_TOKEN' : 'vars.NAME')}`,
  }),
);

export const KEY_TRUNCATED = explanation('KEY_TRUNCATED', 'key is truncated', { length: 1 }, (seen, platform) => ({
  what: `key is truncated: the JSON starts but does not end (${seen.length} ${seen.length === 1 ? 'character' : 'characters'}).`,
  likely: 'Only a part of the file was stored, often its first line.',
  fix: makeKey(platform),
}));

export const KEY_IS_PATH = explanation('KEY_IS_PATH', 'key is the path of a file', {}, () => ({
  what: 'key is the path of a file, but it must be what is in the file.',
  why: 'This action opens no file that key names.',
  fix: `If the key is in a secret, pass it:\nwith:\n  key: ${expression('secrets.GAR_KEY')}\n\nIf an earlier step wrote the file, remove key and name the file in the environment of this step:\nenv:\n  GOOGLE_APPLICATION_CREDENTIALS: PATH`,
}));

/** Credentials that are no service account keys, as their files name them or as they are known by. */
export type OtherKind =
  | 'authorized_user'
  | 'external_account'
  | 'external_account_authorized_user'
  | 'impersonated_service_account'
  | 'gdch_service_account'
  | 'oauth_client'
  | 'firebase'
  | 'other_cloud'
  | 'encrypted'
  | 'nothing';

const AS_FILE = 'remove key, and set GOOGLE_APPLICATION_CREDENTIALS to the path of the file';

const newKey = (account = 'NAME@PROJECT_ID.iam.gserviceaccount.com'): string =>
  `gcloud iam service-accounts keys create key.json --iam-account=${account}`;

/** What each kind of credential is, and what to use instead of it. */
export const OTHER_KINDS: Readonly<Record<OtherKind, { readonly is: string; readonly instead: string }>> = {
  authorized_user: {
    is: 'the login of a person (authorized_user)',
    instead: `Create a service account key and pass that:\n${newKey()}\nOr ${AS_FILE}.`,
  },
  external_account: {
    is: 'a configuration of workload identity federation (external_account)',
    instead: `Remove key, and set workload_identity_provider:\nwith:\n  workload_identity_provider: ${PROVIDER_SHAPE}\n\nOr ${AS_FILE}.`,
  },
  external_account_authorized_user: {
    is: 'the login of a person (external_account_authorized_user)',
    instead: `Create a service account key and pass that:\n${newKey()}\nOr ${AS_FILE}.`,
  },
  impersonated_service_account: {
    is: 'a file for acting as a service account (impersonated_service_account)',
    instead: `To use it, ${AS_FILE}.`,
  },
  gdch_service_account: {
    is: 'a key of Google Distributed Cloud (gdch_service_account)',
    instead: `Artifact Registry needs a key of Google Cloud:\n${newKey()}`,
  },
  oauth_client: {
    is: 'an OAuth client ID',
    instead: `Create a key of a service account and pass that:\n${newKey()}`,
  },
  firebase: {
    is: 'a configuration of Firebase (google-services.json)',
    instead: `Create a key of a service account and pass that:\n${newKey()}`,
  },
  other_cloud: {
    is: 'a credential of another cloud',
    instead: `Create a key of a service account and pass that:\n${newKey()}`,
  },
  encrypted: {
    is: 'a file that sops encrypted',
    instead: `Decrypt it in an earlier step, or store the key itself as a secret:\n${newKey()}`,
  },
  nothing: { is: 'an empty object', instead: 'Store the whole key file in the secret.' },
};

export const KEY_OTHER_TYPE = explanation<{ kind: OtherKind | undefined }>(
  'KEY_OTHER_TYPE',
  'key is another kind of credential',
  { kind: 'external_account' },
  ({ kind }) => ({
    what: `key is not a service account key, but ${kind === undefined ? 'other JSON' : OTHER_KINDS[kind].is}.`,
    why: 'Only service account keys are accepted here: other kinds of credential name the URLs that they are sent to, which could be anywhere.',
    fix:
      kind === undefined
        ? `Pass a key file that says "type": "service_account". For any other credential file, ${AS_FILE}.`
        : OTHER_KINDS[kind].instead,
  }),
);

export const KEY_FIELD_MISSING = explanation(
  'KEY_FIELD_MISSING',
  'key is incomplete',
  { field: 'private_key', account: EXAMPLE_ACCOUNT },
  (seen: { field: string; account?: string }, platform) => ({
    what: `key is incomplete: it has no ${seen.field}.`,
    likely: 'The key file was edited.',
    fix: `Create a new key:\n  ${newKey(seen.account)}\n${makeKey(platform)}`,
  }),
);

export const KEY_PRIVATE_KEY_UNUSABLE = explanation(
  'KEY_PRIVATE_KEY_UNUSABLE',
  'the private key in key is damaged',
  { removed: false },
  ({ removed }: { removed: boolean }, platform) => ({
    what: removed
      ? 'The private_key in key was removed: something else is in its place.'
      : 'The private_key in key is not a readable RSA private key.',
    likely: removed
      ? 'The file was copied from a log, a document or a tool that hides secrets.'
      : 'Part of it is missing, or it is a key of another kind.',
    fix: makeKey(platform),
  }),
);

export const KEY_OTHER_UNIVERSE = explanation(
  'KEY_OTHER_UNIVERSE',
  'key belongs to another universe',
  { key: 'example-cloud.fr', universe: 'googleapis.com' },
  (seen) => ({
    what: `key belongs to the universe ${seen.key}, but universe is ${seen.universe}.`,
    why: 'A universe is a separate Google Cloud, and a key only works in its own. Most keys are of googleapis.com.',
    fix: `with:\n  universe: ${seen.key}`,
  }),
);
