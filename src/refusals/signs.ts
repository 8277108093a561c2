import type { Said } from './answer.ts';
import type { Cause, Plain, Service } from './cause.ts';
import {
  apiDisabled,
  networkRestriction,
  organisationPolicy,
  perimeter,
  permissionIn,
  projectIn,
  rateLimited,
} from './details.ts';

// By what a refusal is known, in rows of data: Google's reasons, and its words.

/** Policies that deny what roles allow. */
const DENY_POLICY = /\bdeny polic|access boundary|context-aware access/i;

/** Google's reasons (google/api/error_reason.proto, google.iam.v1), and those of its older APIs that mean the same. */
export const REASONS: Readonly<Record<string, (said: Said) => Cause>> = {
  __proto__: null as never,
  SECURITY_POLICY_VIOLATED: perimeter,
  SERVICE_DISABLED: apiDisabled,
  accessNotConfigured: apiDisabled,
  BILLING_DISABLED: (said) => ({ kind: 'billing-disabled', ...projectIn(said) }),
  CONSUMER_SUSPENDED: (said) => ({ kind: 'project-suspended', ...projectIn(said) }),
  GCP_SUSPENDED: (said) => ({ kind: 'project-suspended', ...projectIn(said) }),
  CONSUMER_INVALID: (said) => ({ kind: 'project-unknown', ...projectIn(said) }),
  RESOURCE_PROJECT_INVALID: (said) => ({ kind: 'project-unknown', ...projectIn(said) }),
  USER_PROJECT_DENIED: (said) => ({ kind: 'quota-project-denied', ...projectIn(said) }),
  RATE_LIMIT_EXCEEDED: rateLimited,
  RESOURCE_QUOTA_EXCEEDED: rateLimited,
  rateLimitExceeded: rateLimited,
  userRateLimitExceeded: rateLimited,
  quotaExceeded: rateLimited,
  LOCATION_POLICY_VIOLATED: () => ({ kind: 'location-refused' }),
  LOCATION_ORG_POLICY_VIOLATED: organisationPolicy,
  LOCATION_TAX_POLICY_VIOLATED: organisationPolicy,
  TLS_ORG_POLICY_VIOLATED: organisationPolicy,
  TLS_CIPHER_RESTRICTION_VIOLATED: organisationPolicy,
  ENDPOINT_USAGE_RESTRICTION_VIOLATED: organisationPolicy,
  RESOURCE_USAGE_RESTRICTION_VIOLATED: organisationPolicy,
  ORG_RESTRICTION_VIOLATION: networkRestriction,
  ORG_RESTRICTION_HEADER_INVALID: networkRestriction,
  // A deny policy is one of the organisation, and no role helps against it.
  IAM_PERMISSION_DENIED: (said) =>
    DENY_POLICY.test(said.message) ? organisationPolicy(said) : { kind: 'permission-denied', ...permissionIn(said) },
  ACCESS_TOKEN_EXPIRED: () => ({ kind: 'credential', fault: 'expired' }),
  ACCESS_TOKEN_TYPE_UNSUPPORTED: () => ({ kind: 'credential', fault: 'unknown' }),
  ACCOUNT_TYPE_UNSUPPORTED: () => ({ kind: 'credential', fault: 'unknown' }),
  CREDENTIAL_TYPE_UNSUPPORTED: () => ({ kind: 'credential', fault: 'unknown' }),
  JWT_TOKEN_INVALID: () => ({ kind: 'credential', fault: 'unknown' }),
  CREDENTIALS_MISSING: () => ({ kind: 'credential', fault: 'missing' }),
  ACCOUNT_STATE_INVALID: () => ({ kind: 'credential', fault: 'account' }),
  USER_BLOCKED_BY_ADMIN: () => ({ kind: 'credential', fault: 'account' }),
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: () => ({ kind: 'scope-insufficient' }),
};

/** What a service says, and the cause that it tells. */
export type Worded = readonly [RegExp, Plain | 'clock' | 'permission-denied'];

/** What each service says in its own words, read as `code: message`. */
export const WORDS: Readonly<Record<Service, readonly Worded[]>> = {
  sts: [
    [/attribute condition/i, 'condition'],
    [/issuer in ID Token/i, 'issuer'],
    [/audience in ID Token/i, 'audience'],
    [/google\.subject exceeds|exceeds the 127 bytes/i, 'subject-too-long'],
    [/attribute\.[\w.]{1,100}'? (?:exceeds|must be)|obtain a value for attribute\./i, 'mapping'],
    [/obtain a value for google\.subject|google\.subject'? must be of type/i, 'subject-missing'],
    [/stale to sign-in|ID Token (?:is|has) expired|not yet valid|used too (?:early|late)/i, 'token-stale'],
    [/connecting to the given credential.s issuer/i, 'issuer-unreachable'],
    [
      /verify the ID Token signature|invalid signature|(?:no|not) match(?:ing)? (?:any |the )?(?:public )?key/i,
      'signature',
    ],
    [/^invalid_target|invalid value for "?audience/i, 'provider-unknown'],
  ],
  oauth2: [
    [/reasonable timeframe|iat and exp|used too (?:early|late)/i, 'clock'],
    [/JWT signature|signature for token|\bkey (?:is|has|was) (?:been )?(?:disabled|expired|deleted)/i, 'key-rejected'],
    [/account not found|no valid verifier|(?:in|not a )valid email\b/i, 'account-unknown'],
    [/^disabled_client/i, 'account-disabled'],
    [/^(?:deleted|invalid)_client|OAuth client was/i, 'client-unknown'],
    [/expired or revoked|_rapt|rapt_required|reauth related|account has been deleted/i, 'login-ended'],
    [/(?:account|robot) (?:is |has been )?disabled/i, 'account-disabled'],
  ],
  iamcredentials: [
    [/lifetime/i, 'lifetime'],
    [/gaia id not found|unknown service account|service account \S{1,200} does not exist/i, 'account-unknown'],
    [/service account (?:\S{1,200} )?(?:is|has been) disabled/i, 'account-disabled'],
    [
      /serviceAccounts\.(?:getAccessToken|implicitDelegation)|^PERMISSION_DENIED: the caller does not have permission/i,
      'permission-denied',
    ],
  ],
  registry: [
    [/^PERMISSION_DENIED: (?:the caller does not have permission|permission .{1,300} denied on)/i, 'permission-denied'],
  ],
  index: [
    [/permission\W{1,2}artifactregistry\.\S{1,100} denied|do not have permission/i, 'permission-denied'],
    [/repository .{1,300} not found|package .{1,300} not found/i, 'not-found'],
  ],
  github: [
    [/in \W?completed\W? state|job (?:is|has) (?:already )?(?:completed|been cancell?ed)/i, 'job-ended'],
    [/issue ID_TOKEN for audience/i, 'audience'],
  ],
  metadata: [
    [/gaia id not found/i, 'account-unknown'],
    [/serviceAccounts\.getAccessToken/i, 'permission-denied'],
    [/no service account|not found|not defined/i, 'no-account'],
  ],
  other: [],
};

/** What any of Google's services says where it gives no reason, as their older versions and the index do. */
export const COMMON_WORDS: readonly (readonly [RegExp, (said: Said) => Cause])[] = [
  [/vpcServiceControlsUniqueIdentifier|prohibited by organization.s policy/i, perimeter],
  [/API has not been used in project|it is disabled\. Enable it by visiting/i, apiDisabled],
  [
    /billing (?:account .{0,100})?(?:is |to be |must be )?(?:disabled|enabled)|not configured billing/i,
    (said) => ({ kind: 'billing-disabled', ...projectIn(said) }),
  ],
  [/has been suspended/i, (said) => ({ kind: 'project-suspended', ...projectIn(said) })],
  [/required permission to use project/i, (said) => ({ kind: 'quota-project-denied', ...projectIn(said) })],
  [/permission denied on .?locations\//i, () => ({ kind: 'location-refused' })],
  [
    /permission denied on resource project|project .{1,100} (?:not found|has been deleted)/i,
    (said) => ({ kind: 'project-unknown', ...projectIn(said) }),
  ],
  [/constraints\/[a-z]/i, organisationPolicy],
  [DENY_POLICY, organisationPolicy],
  [/denied by organi[sz]ation restriction/i, networkRestriction],
  [/insufficient authentication scopes/i, () => ({ kind: 'scope-insufficient' })],
];
