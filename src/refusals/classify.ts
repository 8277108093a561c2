import type { Answer } from '../network/call.ts';
import { present } from '../present.ts';
import { type Said, saidIn } from './answer.ts';
import type { Cause, Plain, Service } from './cause.ts';

/** Who was asked, and the time of the machine, against which the answer's date is held. */
export interface Asked {
  readonly service: Service;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A refusing answer, understood. */
export interface Refusal {
  readonly host: string;
  readonly status: number;
  readonly cause: Cause;
  readonly said: Said;
  /** Seconds that the clock of the machine is ahead of the answer's date, if that is more than services tolerate. */
  readonly skew?: number;
}

/** More than Google tolerates of a signed time is not known; what is off by less than this is not blamed, in seconds. */
const CLOCK_TOLERANCE = 60;

/**
 * Why a service refused: by Google's reasons first, then by its words, then by its status. Takes an answer of any shape,
 * looks at a bounded part of it, and never throws: what is not recognised has the cause `unknown`.
 */
export function classify(asked: Asked, answer: Answer): Refusal {
  const said = saidIn(answer);
  const cause =
    strangerIn(asked, answer, said) ??
    first(said.reasons, (reason) => REASONS[reason]?.(said)) ??
    first(WORDS[asked.service], ([words, cause]) =>
      words.test(`${said.code}: ${said.message}`) ? causeOf(cause, asked, answer, said) : undefined,
    ) ??
    first(COMMON_WORDS, ([words, cause]) => (words.test(said.message) ? cause(said) : undefined)) ??
    byStatus(asked, answer, said);
  const skew = skewOf(answer, asked.now);
  return { host: asked.host, status: answer.status, cause, said, ...present({ skew }) };
}

/** Policies that deny what roles allow. */
const DENY_POLICY = /\bdeny polic|access boundary|context-aware access/i;

/** Google's reasons (google/api/error_reason.proto, google.iam.v1), and those of its older APIs that mean the same. */
const REASONS: Readonly<Record<string, (said: Said) => Cause>> = {
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
  ORG_RESTRICTION_VIOLATION: organisationPolicy,
  ORG_RESTRICTION_HEADER_INVALID: organisationPolicy,
  RESOURCE_USAGE_RESTRICTION_VIOLATED: organisationPolicy,
  // A deny policy is one of the organisation, and no role helps against it.
  IAM_PERMISSION_DENIED: (said) =>
    DENY_POLICY.test(said.message) ? organisationPolicy(said) : { kind: 'permission-denied', ...permissionIn(said) },
  ACCESS_TOKEN_EXPIRED: () => ({ kind: 'credential', fault: 'expired' }),
  ACCESS_TOKEN_TYPE_UNSUPPORTED: () => ({ kind: 'credential', fault: 'unknown' }),
  CREDENTIALS_MISSING: () => ({ kind: 'credential', fault: 'missing' }),
  ACCOUNT_STATE_INVALID: () => ({ kind: 'credential', fault: 'account' }),
  USER_BLOCKED_BY_ADMIN: () => ({ kind: 'credential', fault: 'account' }),
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: () => ({ kind: 'scope-insufficient' }),
};

type Worded = readonly [RegExp, Plain | 'clock' | 'permission-denied'];

/** What each service says in its own words, read as `code: message`. */
const WORDS: Readonly<Record<Service, readonly Worded[]>> = {
  sts: [
    [/attribute condition/i, 'condition'],
    [/issuer in ID Token/i, 'issuer'],
    [/audience in ID Token/i, 'audience'],
    [/google\.subject exceeds|exceeds the 127 bytes/i, 'subject-too-long'],
    [/attribute\.[\w.]{1,100}'? (?:exceeds|must be)|obtain a value for attribute\./i, 'mapping'],
    [/obtain a value for google\.subject|google\.subject'? must be of type/i, 'subject-missing'],
    [/stale to sign-in|ID Token (?:is|has) expired|used too (?:early|late)/i, 'token-stale'],
    [/connecting to the given credential.s issuer/i, 'issuer-unreachable'],
    [/verify the ID Token signature|invalid signature|no matching (?:public )?key/i, 'signature'],
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
  github: [[/in \W?completed\W? state|job (?:is|has) (?:already )?(?:completed|been cancell?ed)/i, 'job-ended']],
  metadata: [
    [/gaia id not found/i, 'account-unknown'],
    [/serviceAccounts\.getAccessToken/i, 'permission-denied'],
    [/no service account|not found|not defined/i, 'no-account'],
  ],
  other: [],
};

/** What any of Google's services says where it gives no reason, as their older versions and the index do. */
const COMMON_WORDS: readonly (readonly [RegExp, (said: Said) => Cause])[] = [
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
  [/insufficient authentication scopes/i, () => ({ kind: 'scope-insufficient' })],
];

/** What is left where neither a reason nor the words tell. Never a guess that would have somebody grant or create a thing. */
function byStatus({ service }: Asked, answer: Answer, said: Said): Cause {
  const { status } = answer;
  if (said.form === "Google's error page") return { kind: 'front-end' };
  if (status === 429) return rateLimited(said);
  const takesCredential = service === 'registry' || service === 'index' || service === 'iamcredentials';
  if (status === 401 && takesCredential) return { kind: 'credential', fault: 'unknown' };
  if (service === 'index' && status === 404) return { kind: 'not-found' };
  if (service === 'index' && status === 403 && said.form === 'nothing') return { kind: 'permission-denied' };
  if (service === 'metadata' && status === 404) return { kind: 'no-account' };
  if (service === 'registry' && said.reasons.length === 0) {
    if (status === 404 && said.code === 'NOT_FOUND') return { kind: 'not-found' };
    if (status === 400 && said.code === 'INVALID_ARGUMENT') return { kind: 'invalid-argument' };
  }
  return { kind: 'unknown' };
}

/**
 * Whether another than the service answered: a redirect, a page or a text where the service speaks JSON, an empty answer.
 * Google's own pages, the text of the index and of the metadata server are theirs.
 */
function strangerIn({ service, host }: Asked, answer: Answer, said: Said): Cause | undefined {
  const stranger = (showed: string): Cause => {
    const server = [answer.headers['server'], answer.headers['via']].find(
      (name) => typeof name === 'string' && name !== '',
    );
    return { kind: 'stranger', showed, ...(typeof server === 'string' ? { server } : {}) };
  };
  if (answer.status >= 300 && answer.status < 400) return stranger(redirectOf(answer, host));
  if (service === 'metadata') {
    return answer.headers['metadata-flavor'] === 'Google' ? undefined : stranger(inWords(said));
  }
  switch (said.form) {
    case 'JSON':
      // JSON of any service of Google's has one of these; so has that of GitHub.
      return said.message === '' && said.code === '' && said.reasons.length === 0 ? stranger(inWords(said)) : undefined;
    case 'text':
      return service === 'index' || service === 'github' ? undefined : stranger(inWords(said));
    case 'nothing':
      return hasChallenge(answer) || mayBeEmpty(service, answer.status) ? undefined : stranger(inWords(said));
    case "Google's error page":
      return service === 'github' ? stranger(inWords(said)) : undefined;
    default:
      return stranger(inWords(said));
  }
}

/** Artifact Registry has refused pip without a word before (artifact-registry-python-tools#7), and GitHub may. */
function mayBeEmpty(service: Service, status: number): boolean {
  return service === 'github' || (service === 'index' && (status === 401 || status === 403 || status === 404));
}

/** The realm by which Google's APIs and Artifact Registry ask for a credential. */
function hasChallenge({ headers }: Answer): boolean {
  return /realm="?(?:https:\/\/accounts\.google\.com|artifact registry)/i.test(
    String(headers['www-authenticate'] ?? ''),
  );
}

function inWords({ form, message }: Said): string {
  const words: Record<Said['form'], string> = {
    JSON: 'JSON of another kind',
    'broken JSON': 'truncated JSON',
    text: 'plain text',
    nothing: 'an empty answer',
    'web page': 'a web page',
    "Google's error page": 'a web page',
  };
  return message === '' ? words[form] : `${words[form]}, "${message}"`;
}

function redirectOf({ headers }: Answer, host: string): string {
  const to = URL.parse(String(headers['location'] ?? ''), `https://${host}`)?.host;
  return to === undefined || to === '' || to === host ? 'a redirect' : `a redirect to ${to}`;
}

function causeOf(kind: Worded[1], asked: Asked, answer: Answer, said: Said): Cause {
  if (kind === 'clock') {
    const seconds = skewOf(answer, asked.now);
    return { kind, ...present({ seconds }) };
  }
  return kind === 'permission-denied' ? { kind, ...permissionIn(said) } : { kind };
}

/** Seconds that the machine's clock is ahead of the Date header; undefined if there is none, or the clocks agree. */
function skewOf({ headers }: Answer, now: number): number | undefined {
  const date = headers['date'];
  const seconds = typeof date === 'string' ? Math.round((now - Date.parse(date)) / 1000) : Number.NaN;
  return Math.abs(seconds) > CLOCK_TOLERANCE ? seconds : undefined;
}

function perimeter({ message, metadata }: Said): Cause {
  const id = /vpcServiceControlsUniqueIdentifier:? {0,4}([\w-]{1,100})/i.exec(message)?.[1] ?? metadata['uid'];
  return { kind: 'perimeter', ...(id && /^[\w-]{1,100}$/.test(id) ? { id } : {}) };
}

function apiDisabled(said: Said): Cause {
  const api = said.metadata['service'] ?? /\b([a-z]{2,60}\.googleapis\.com)\/overview/.exec(said.message)?.[1];
  return { kind: 'api-disabled', ...(api && /^[a-z0-9.-]{1,100}$/.test(api) ? { api } : {}), ...projectIn(said) };
}

function rateLimited({ metadata }: Said): Cause {
  const limit = metadata['quota_limit'];
  return { kind: 'rate-limited', ...(limit ? { limit } : {}) };
}

function organisationPolicy({ message }: Said): Cause {
  const constraint = /constraints\/[A-Za-z.]{1,100}/.exec(message)?.[0];
  return { kind: 'organisation-policy', ...(constraint ? { constraint } : {}) };
}

/** The project that a refusal is about, by id or number: where it is named at all, it is named in one of these places. */
function projectIn({ message, metadata }: Said): { readonly project?: string } {
  const named = metadata['consumer'] ?? metadata['containerInfo'] ?? '';
  const project =
    /^(?:projects\/)?([a-z0-9][a-z0-9.:-]{0,80})$/.exec(named)?.[1] ??
    /\bprojects?[ /=#:]{1,3}([a-z0-9][a-z0-9-]{3,80})\b/.exec(message)?.[1];
  return project === undefined ? {} : { project };
}

function permissionIn({ message, metadata }: Said): { readonly permission?: string } {
  const named = metadata['permission'] ?? /\b[a-z]{2,40}\.[A-Za-z]{2,40}\.[A-Za-z]{2,60}\b/.exec(message)?.[0];
  return named && /^[A-Za-z.]{1,150}$/.test(named) ? { permission: named } : {};
}

function first<T, R>(list: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
