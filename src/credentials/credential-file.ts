import { objectionTo } from '../network/gate.ts';
import { textIn } from './key-json.ts';
import { isServiceAccount } from './principal.ts';

/** What a field of a credential file must be: a text, a number, texts by name, a list of texts, any object, or one of a shape. */
type Shape = { readonly [field: string]: 'text' | 'number' | 'headers' | 'texts' | 'object' | Shape };

/** A credential file, reduced to the fields that are known. */
export type Fields = Readonly<Record<string, unknown>>;

const EVERY: Shape = { type: 'text', universe_domain: 'text', quota_project_id: 'text' };

const SOURCE: Shape = {
  file: 'text',
  url: 'text',
  headers: 'headers',
  format: { type: 'text', subject_token_field_name: 'text' },
  environment_id: 'text',
  region_url: 'text',
  regional_cred_verification_url: 'text',
  imdsv2_session_token_url: 'text',
  executable: { command: 'text', timeout_millis: 'number', output_file: 'text' },
  certificate: 'object',
};

/**
 * The fields of each kind of credential file (AIP-4110 to 4117, and what gcloud writes). The library knows more, and knows
 * each in a second spelling; of these, some name a host that a token is sent to.
 */
const SHAPES: Readonly<Record<string, Shape>> = {
  service_account: {
    ...EVERY,
    client_email: 'text',
    private_key: 'text',
    private_key_id: 'text',
    project_id: 'text',
  },
  authorized_user: { ...EVERY, client_id: 'text', client_secret: 'text', refresh_token: 'text' },
  external_account_authorized_user: {
    ...EVERY,
    audience: 'text',
    client_id: 'text',
    client_secret: 'text',
    refresh_token: 'text',
    token_url: 'text',
  },
  external_account: {
    ...EVERY,
    audience: 'text',
    subject_token_type: 'text',
    token_url: 'text',
    service_account_impersonation_url: 'text',
    service_account_impersonation: { token_lifetime_seconds: 'number' },
    client_id: 'text',
    client_secret: 'text',
    workforce_pool_user_project: 'text',
    credential_source: SOURCE,
  },
  impersonated_service_account: {
    ...EVERY,
    service_account_impersonation_url: 'text',
    delegates: 'texts',
    source_credentials: 'object',
  },
};

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  authorized_user: ['client_id', 'client_secret', 'refresh_token'],
  external_account_authorized_user: ['client_id', 'client_secret', 'refresh_token'],
  external_account: ['audience', 'subject_token_type', 'credential_source'],
  impersonated_service_account: ['service_account_impersonation_url', 'source_credentials'],
};

/** What reading a credential file came to: its known fields, or what is wrong with it, in words without anything of its own. */
export type Read =
  | { readonly fields: Fields }
  | { readonly reason: string }
  | { readonly foreign: string; readonly address: string }
  | { readonly unknownType: true };

/**
 * Reads the fields of a credential file that are known, each in the one spelling that Google documents, and leaves out all
 * others, so that none of them reaches a library. A known field in another spelling, of another kind, or with an address that
 * is not the universe's is refused: nothing may be sent by such a file.
 */
export function readCredentialFile(json: Readonly<Record<string, unknown>>, universe: string): Read {
  const type = textIn(json, 'type') ?? '';
  const shape = Object.hasOwn(SHAPES, type) ? SHAPES[type] : undefined;
  if (shape === undefined) return { unknownType: true };
  const picked = pick(json, shape);
  if (typeof picked === 'string') return { reason: picked };
  const absent = (REQUIRED[type] ?? []).filter((field) => picked[field] === undefined || picked[field] === '');
  if (absent.length > 0) return { reason: `it has no ${absent.join(' and no ')}` };
  const domain = picked['universe_domain'] ?? universe;
  if (domain !== universe) return { foreign: 'universe_domain', address: String(domain) };
  for (const field of ['token_url', 'service_account_impersonation_url']) {
    const address = picked[field];
    if (address === undefined) continue;
    if (objectionTo(String(address), { kind: 'google', universe }) !== undefined) {
      return { foreign: field, address: String(address) };
    }
  }
  const impersonated = picked['service_account_impersonation_url'];
  if (impersonated !== undefined && accountIn(picked) === undefined) {
    return { reason: 'its service_account_impersonation_url does not name a service account' };
  }
  const reason = type === 'external_account' ? sourceProblem(picked['credential_source'] as Fields) : undefined;
  return reason === undefined ? { fields: picked } : { reason };
}

/** The service account that a file acts as, by its service_account_impersonation_url. */
export function accountIn(fields: Fields): string | undefined {
  const url = URL.parse(textIn(fields, 'service_account_impersonation_url') ?? '');
  if (url?.search !== '' || url.hash !== '') return undefined;
  const name = /^\/v1\/projects\/[^/]+\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(url.pathname)?.[1] ?? '';
  const account = name.replaceAll('%40', '@');
  return isServiceAccount(account) || /^\d+$/.test(account) ? account : undefined;
}

function pick(json: Readonly<Record<string, unknown>>, shape: Shape): Record<string, unknown> | string {
  const fields: Record<string, unknown> = {};
  for (const name of Object.keys(json)) {
    if (Object.hasOwn(shape, name)) continue;
    const meant = Object.keys(shape).find((known) => plain(known) === plain(name));
    if (meant) return `it spells ${meant} in another way, which only some libraries read`;
  }
  for (const [name, kind] of Object.entries(shape)) {
    const value = Object.hasOwn(json, name) ? (json[name] ?? undefined) : undefined;
    if (value === undefined) continue;
    if (typeof kind === 'string') {
      if (!isOfKind(value, kind)) return `its ${name} is not ${KINDS[kind]}`;
      fields[name] = value;
      continue;
    }
    if (!isObject(value)) return `its ${name} is not an object`;
    const inner = pick(value, kind);
    if (typeof inner === 'string') return inner;
    fields[name] = inner;
  }
  return fields;
}

const KINDS = {
  text: 'a text',
  number: 'a number',
  headers: 'an object of texts',
  texts: 'a list of texts',
  object: 'an object',
} as const;

function isOfKind(value: unknown, kind: keyof typeof KINDS): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'texts':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    case 'object':
      return isObject(value);
    case 'headers':
      return (
        isObject(value) &&
        Object.entries(value).every(([name, text]) => /^[A-Za-z0-9-]+$/.test(name) && typeof text === 'string')
      );
  }
}

/** What is wrong with the place of a subject token: exactly one must be named, and each kind keeps to its own addresses. */
function sourceProblem(source: Fields): string | undefined {
  if (source['certificate'] !== undefined) {
    return 'its subject token is a client certificate, which this action cannot present';
  }
  if (source['environment_id'] !== undefined) return awsProblem(source);
  const kinds = ['executable', 'file', 'url'].filter((kind) => source[kind] !== undefined);
  if (kinds.length !== 1) return 'its credential_source must name one of file, url, executable and environment_id';
  const format = (source['format'] ?? {}) as Fields;
  const type = format['type'] ?? 'text';
  if (type !== 'text' && type !== 'json') return 'the format of its credential_source is neither text nor json';
  if (type === 'json' && !format['subject_token_field_name']) {
    return 'its credential_source has no subject_token_field_name';
  }
  const executable = source['executable'] as Fields | undefined;
  if (executable && !executable['command']) return 'its executable has no command';
  const { timeout_millis: timeout = 30_000 } = (executable ?? {}) as { timeout_millis?: number };
  return timeout >= 5_000 && timeout <= 120_000 ? undefined : 'its timeout_millis is not from 5000 to 120000';
}

/** AWS: the machine's metadata server by address, and a request for nothing but the caller's identity. */
function awsProblem(source: Fields): string | undefined {
  if (source['environment_id'] !== 'aws1') return 'its environment_id is not aws1';
  for (const name of ['url', 'region_url', 'imdsv2_session_token_url']) {
    const address = source[name];
    if (address === undefined) continue;
    const host = URL.parse(String(address))?.host ?? '';
    if (!['169.254.169.254', '[fd00:ec2::254]'].includes(host)) {
      return `its ${name} is not the metadata server of AWS`;
    }
  }
  const identity =
    /^https:\/\/sts(?:\.\{region\}|\.[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?\/?\?Action=GetCallerIdentity&Version=2011-06-15$/;
  return identity.test(String(source['regional_cred_verification_url']))
    ? undefined
    : "its regional_cred_verification_url is not AWS's question for the caller's identity";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return Object(value) === value && !Array.isArray(value);
}

/** A name without what its spellings differ in. */
function plain(name: string): string {
  const letters = name.replace(/[^A-Za-z0-9]/g, '');
  // Stryker disable next-line MethodExpression: in capitals they would be as much alike
  return letters.toLowerCase();
}
