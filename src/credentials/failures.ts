// What is wrong with the other inputs of a credential, and with what is set together.
import { explanation, expression } from '../failure.ts';
import { shapeOf } from '../secret-shapes.ts';
import { quoted } from '../shown.ts';
import { PROVIDER_SHAPE } from './provider-failures.ts';

export const EXAMPLE_ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';

/** The address that was meant, if that can be seen. */
function meantAccount(value: string): string {
  if (shapeOf(value) !== undefined) return EXAMPLE_ACCOUNT;
  const [, name, project] =
    /^([a-z][a-z0-9-]{4,28}[a-z0-9]|[a-z][a-z0-9-]*)\s*@\s*([a-z][a-z0-9-]{4,28}[a-z0-9])(?:\.(?:iam\.)?g\w*\.com)?$/i.exec(
      value,
    ) ?? [];
  if (name !== undefined && project !== undefined) return `${name}@${project}.iam.gserviceaccount.com`;
  return /^[a-z][a-z0-9-]{0,28}[a-z0-9]$/.test(value) ? `${value}@PROJECT_ID.iam.gserviceaccount.com` : EXAMPLE_ACCOUNT;
}

export const SERVICE_ACCOUNT_MALFORMED = explanation(
  'SERVICE_ACCOUNT_MALFORMED',
  'service_account is not the address of a service account',
  { value: 'ci' },
  ({ value }) => {
    const isPerson = /^(?:user:|group:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(value) && !/\.iam\.|gserviceac/.test(value);
    return {
      what: `service_account is not the email address of a service account: ${quoted(value)}.`,
      why: isPerson
        ? 'This is the address of a person or a group; those of service accounts end in gserviceaccount.com.'
        : 'This input needs one full email address, such as NAME@PROJECT_ID.iam.gserviceaccount.com.',
      fix:
        isPerson || /^\d+$/.test(value)
          ? 'Find the address:\ngcloud iam service-accounts list --project=PROJECT_ID --format="table(email,uniqueId)"'
          : `with:\n  service_account: ${meantAccount(value)}`,
    };
  },
);

export const LIFETIME_MALFORMED = explanation(
  'LIFETIME_MALFORMED',
  'access_token_lifetime is not a duration',
  { value: 'one hour' },
  (seen) => ({
    what: `access_token_lifetime is not a duration: ${quoted(seen.value)}.`,
    why: 'It accepts seconds, minutes or hours, such as 3600s, 45m or 1h.',
    fix: 'with:\n  access_token_lifetime: 3600s',
  }),
);

export const LIFETIME_OUT_OF_RANGE = explanation(
  'LIFETIME_OUT_OF_RANGE',
  'access_token_lifetime is out of range',
  { value: '24h', seconds: 86_400 },
  (seen) => ({
    what: `access_token_lifetime is out of range: ${quoted(seen.value)} is ${seen.seconds} seconds.`,
    why: 'The lifetime must be between 10 minutes and 12 hours. More than one hour needs an organisation policy.',
    fix: 'Set a value from 600s to 43200s:\nwith:\n  access_token_lifetime: 3600s',
  }),
);

export const CREDENTIALS_CONFLICT = explanation(
  'CREDENTIALS_CONFLICT',
  'more than one credential is set',
  { given: ['workload_identity_provider', 'key'] as readonly string[] },
  (seen: { given: readonly string[] }) => ({
    what: `More than one credential is set: ${seen.given.join(' and ')}.`,
    why: 'Each of these inputs is a credential by itself, so the action cannot tell which one to use.',
    fix: `Keep one of ${seen.given.join(', ')}.`,
  }),
);

export const CREDENTIAL_HALF = explanation(
  'CREDENTIAL_HALF',
  'the credential is incomplete',
  { has: 'service_account', lacks: 'workload_identity_provider' },
  (seen) => ({
    what: `${seen.has} is set, but ${seen.lacks} is missing or empty.`,
    why: `${seen.has} alone is an incomplete credential. If ${seen.lacks} is an expression, it is empty: the secret or variable does not exist under this name, or the caller of a reusable workflow does not pass it on (secrets: inherit).`,
    fix:
      seen.lacks === 'workload_identity_provider'
        ? `Set the full name of the provider, which docs/SETUP.md creates and stores in a variable:\nwith:\n  workload_identity_provider: ${PROVIDER_SHAPE}\n\nor remove ${seen.has}.`
        : `with:\n  ${seen.lacks}: ...\n\nor remove ${seen.has}.`,
  }),
);

export const CREDENTIAL_NOT_NEEDED = explanation(
  'CREDENTIAL_NOT_NEEDED',
  'an input of another credential is set too',
  { has: 'service_account', whole: 'key' },
  ({ has, whole }) => ({
    what: `${has} is not needed: ${whole} is already a complete credential.`,
    why: `${has} only works with workload_identity_provider.`,
    fix: `Remove ${has}.`,
  }),
);

export const METHOD_NEEDS_KEY = explanation<{ source: string | undefined }>(
  'METHOD_NEEDS_KEY',
  'auth_method needs a service account key',
  { source: 'workload_identity_provider' },
  (seen) => ({
    what: `auth_method is service_account_key, but ${seen.source ? `the credential is ${seen.source}` : 'no key is set'}.`,
    why: 'With this method the clients use the key itself as their password.',
    fix: `with:\n  key: ${expression('secrets.GAR_KEY')}\n\nor leave auth_method out.`,
  }),
);

export const METHOD_CANNOT_TAKE_TOKEN = explanation(
  'METHOD_CANNOT_TAKE_TOKEN',
  'the keyring cannot use an access token',
  {},
  () => ({
    what: 'auth_method is keyring, but the credential is an access token.',
    why: 'The keyring obtains tokens itself and cannot use an existing one.',
    fix: 'Remove auth_method, or set workload_identity_provider or key instead of access_token.',
  }),
);

export const ACCESS_TOKEN_MALFORMED = explanation<{ looksLike: string; belongsIn?: string }>(
  'ACCESS_TOKEN_MALFORMED',
  'access_token is not an access token',
  { looksLike: 'an ID token (a JWT)' },
  ({ looksLike, belongsIn }) => ({
    what: `access_token is not an access token of Google Cloud: it looks like ${looksLike}${belongsIn === undefined ? '' : `, which belongs in ${belongsIn}`}.`,
    why: 'An access token is a single word, which usually starts with ya29.',
    fix:
      belongsIn === undefined
        ? `with:\n  access_token: ${expression('steps.auth.outputs.access_token')}`
        : `Remove access_token, and pass the value in ${belongsIn}:\nwith:\n  ${belongsIn}: ${expression(belongsIn === 'key' ? 'secrets.GAR_KEY' : 'vars.NAME')}`,
  }),
);
