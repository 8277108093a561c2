/** The services that this action asks, by what their refusals look like. */
export type Service = 'github' | 'sts' | 'iamcredentials' | 'oauth2' | 'registry' | 'index' | 'metadata' | 'other';

/** Why a service refused, as a value: who asked for what decides how it is put into words. */
export type Cause =
  /** It was not the service that answered. */
  | { readonly kind: 'stranger'; readonly showed: string; readonly server?: string }
  | { readonly kind: 'perimeter'; readonly id?: string }
  | { readonly kind: 'api-disabled'; readonly api?: string; readonly project?: string }
  | { readonly kind: 'billing-disabled'; readonly project?: string }
  | { readonly kind: 'project-suspended'; readonly project?: string }
  | { readonly kind: 'project-unknown'; readonly project?: string }
  | { readonly kind: 'quota-project-denied'; readonly project?: string }
  | { readonly kind: 'rate-limited'; readonly limit?: string }
  /** `network`: it is in force because of a header that an organisation's own network adds. */
  | { readonly kind: 'organisation-policy'; readonly constraint?: string; readonly network?: true }
  /** No location of this name, or one that this project may not use. */
  | { readonly kind: 'location-refused' }
  | { readonly kind: 'permission-denied'; readonly permission?: string }
  /** A credential that the service does not take. */
  | { readonly kind: 'credential'; readonly fault: 'expired' | 'missing' | 'account' | 'unknown' }
  | { readonly kind: 'scope-insufficient' }
  /** The clock of the machine is `seconds` ahead of the service's, where the answer tells. */
  | { readonly kind: 'clock'; readonly seconds?: number }
  | { readonly kind: Plain };

/** Causes that say it all by their name. */
export type Plain =
  | 'account-disabled'
  | 'account-unknown'
  | 'audience'
  | 'client-unknown'
  | 'condition'
  | 'front-end'
  | 'invalid-argument'
  | 'issuer'
  | 'issuer-unreachable'
  | 'job-ended'
  | 'key-rejected'
  | 'lifetime'
  | 'mapping'
  | 'login-ended'
  | 'no-account'
  | 'not-found'
  | 'provider-unknown'
  | 'signature'
  | 'subject-missing'
  | 'subject-too-long'
  | 'token-stale'
  | 'unknown';
