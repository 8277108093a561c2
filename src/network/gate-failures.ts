// Why the gate stops a call.
import { explanation } from '../failure.ts';

/** The gate kept a token or a key from going where it does not belong. */
export const CREDENTIAL_HOST_REFUSED = explanation(
  'CREDENTIAL_HOST_REFUSED',
  'a host is not trusted with the credential',
  {
    host: 'sts.example.com',
    because: 'it is not a host of Google Cloud in googleapis.com',
  },
  (seen: { host: string; because: string }) => ({
    what: `No credential was sent${seen.host ? ` to ${seen.host}` : ''}: ${seen.because}.`,
    likely:
      "A credential file names this address. Tokens and keys are only sent to the repository and to Google Cloud's own hosts, over https.",
    fix: 'If a credential file contains this address, create the file again:\n  gcloud iam workload-identity-pools create-cred-config --help\n\nIf the host belongs to another Google Cloud universe, set the universe input.',
  }),
);

/** ACTIONS_ID_TOKEN_REQUEST_URL is not an address that may be shown the request token. */
export const OIDC_URL_REFUSED = explanation(
  'OIDC_URL_REFUSED',
  'the address for OIDC tokens is not safe',
  { host: 'github.example.com', because: 'anybody on the way could read a token that is sent over http' },
  (seen: { host: string; because: string }) => ({
    what: `GitHub was not asked for an OIDC token${seen.host ? ` at ${seen.host}` : ''}: ${seen.because}.`,
    likely:
      'An earlier step or the workflow changed ACTIONS_ID_TOKEN_REQUEST_URL, or a GitHub Enterprise Server does not use https.',
    fix: 'Remove ACTIONS_ID_TOKEN_REQUEST_URL from every env block and from GITHUB_ENV. On GitHub Enterprise Server, turn on TLS for the instance.',
  }),
);

/** GCE_METADATA_HOST is not a host. */
export const METADATA_HOST_REFUSED = explanation(
  'METADATA_HOST_REFUSED',
  'GCE_METADATA_HOST is not a metadata server',
  { because: 'the address names no host' },
  (seen: { because: string }) => ({
    what: `GCE_METADATA_HOST is not a metadata server: ${seen.because}.`,
    why: 'It must be a host, with a port if needed, such as 169.254.169.254 or metadata.google.internal:80.',
    fix: 'Unset GCE_METADATA_HOST. To use no metadata server:\nenv:\n  NO_GCE_CHECK: "true"',
  }),
);

/** The place that a credential file names for its subject token is not one that may be asked. */
export const SUBJECT_TOKEN_URL_REFUSED = explanation(
  'SUBJECT_TOKEN_URL_REFUSED',
  'the address of the subject token is not safe',
  { host: 'tokens.example.com', because: 'anybody on the way could read a token that is sent over http' },
  (seen: { host: string; because: string }) => ({
    what: `The subject token was not fetched${seen.host ? ` from ${seen.host}` : ''}: ${seen.because}.`,
    why: 'The credential_source in the credential file names this address. It must use https; http is only allowed for this machine and for link-local metadata servers.',
    fix: 'Create the credential file again with an https address:\n  gcloud iam workload-identity-pools create-cred-config --help',
  }),
);

/** A header that Node.js could not send. */
export const HEADER_MALFORMED = explanation(
  'HEADER_MALFORMED',
  'a header contains an invalid character',
  { host: 'sts.googleapis.com', header: 'authorization' },
  (seen: { host: string; header: string }) => ({
    what: `The ${seen.header} header for ${seen.host} contains a line break or another invalid character, so nothing was sent.`,
    likely: 'A token, or a header in a credential file, was changed on its way, for example wrapped.',
    fix: 'Pass the token unchanged from the step that obtained it. If it is in ACTIONS_ID_TOKEN_REQUEST_TOKEN, remove that variable from every env block and from GITHUB_ENV.',
  }),
);
