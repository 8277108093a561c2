import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { Failure, type Problem } from '../failure.ts';
import type { Answer, Call, Network } from '../network/call.ts';
import { fetchOver, type Oversight } from '../network/fetch.ts';
import { jsonObject } from '../network/request.ts';
import type { Service } from '../refusals/cause.ts';
import { classify } from '../refusals/classify.ts';
import { explainRefusal } from '../refusals/explain.ts';
import { wordsOf } from '../refusals/words.ts';
import { Secret } from '../secret.ts';
import { type AccessToken, type Obtained, SCOPE } from './access-token.ts';
import type { CredentialFile } from './choose.ts';
import { explainGithubRefusal, explainImpersonationRefusal, explainStsRefusal } from './explain-exchange.ts';
import { impersonate } from './impersonation.ts';
import { exchangeKey } from './key-exchange.ts';
import { projectOf } from './principal.ts';

import { parseKey } from './service-account-key.ts';
import { ADC_FOREIGN_URL, ADC_REFUSED, ADC_UNKNOWN_TYPE, ADC_UNREADABLE } from './source-failures.ts';

type Fields = Readonly<Record<string, unknown>>;
type Mask = (secret: Secret) => void;

/** Where a credential is used, and by what means. */
interface Use {
  readonly file: CredentialFile;
  readonly universe: string;
  readonly network: Network;
  readonly mask: Mask;
}

/** Fields of credential files, and of the answers to them, that are secret. */
const SECRET_FIELDS = [
  'refresh_token',
  'client_secret',
  'private_key',
  'access_token',
  'accessToken',
  'id_token',
  'value',
];

/**
 * Obtains a token with a file of application default credentials, of every kind that Google's libraries read: service
 * account, external account (workload identity of any cloud, as the Google Cloud auth action leaves it), external
 * account of a user, impersonated service account, authorized user. Tokens only go to hosts of the universe.
 * Throws a `Failure` that names the file and what is wrong with it, or who refused.
 */
export async function fromCredentialFile(
  file: CredentialFile,
  universe: string,
  network: Network,
  mask: Mask,
): Promise<Obtained> {
  const text = readText(file);
  const fields = jsonObject({ status: 200, headers: {}, body: text });
  if (!fields) throw new Failure(unreadable(file, text.trim() === '' ? 'it is empty' : 'it is no JSON object'));
  maskFields(fields, mask);
  const obtained = await tokenFor(fields, { file, universe, network, mask });
  const quotaProject = textIn(fields, 'quota_project_id');
  return { ...(quotaProject ? { project: quotaProject } : {}), ...obtained };
}

async function tokenFor(fields: Fields, use: Use): Promise<Obtained> {
  switch (fields['type']) {
    case 'service_account':
      return fromServiceAccount(fields, use);
    case 'impersonated_service_account':
      return fromImpersonated(fields, use);
    case 'external_account':
    case 'external_account_authorized_user':
    case 'authorized_user':
      return fromLibrary(fields, use);
    default:
      throw new Failure(ADC_UNKNOWN_TYPE({ file: use.file.path }));
  }
}

async function fromServiceAccount(fields: Fields, { file, universe, network, mask }: Use): Promise<Obtained> {
  const key = readKey(fields, file);
  key.secrets.forEach(mask);
  const token = await exchangeKey(key, universe, network);
  return { ...token, principal: key.clientEmail, ...(key.projectId ? { project: key.projectId } : {}) };
}

function readKey(fields: Fields, file: CredentialFile) {
  try {
    return parseKey(new Secret(JSON.stringify(fields)));
  } catch (error) {
    const found = error instanceof Failure ? error.problems.map(({ what }) => what.replace(/\bkey\b/, 'it')) : [];
    throw new Failure(unreadable(file, `it is a broken service account key. ${found.join(' ').replace(/\.$/, '')}`));
  }
}

async function fromImpersonated(fields: Fields, use: Use): Promise<Obtained> {
  const { file, universe, network, mask } = use;
  checkHosts(fields, use);
  const url = textIn(fields, 'service_account_impersonation_url');
  const account = accountIn(url);
  const source = fields['source_credentials'];
  if (account === undefined || typeof source !== 'object' || source === null) {
    throw new Failure(unreadable(file, 'it lacks service_account_impersonation_url or source_credentials'));
  }
  maskFields(source as Fields, mask);
  const caller = await tokenFor(source as Fields, use);
  mask(caller.token);
  const delegates = fields['delegates'];
  const outcome = await impersonate(
    {
      account,
      universe,
      seconds: 3600,
      ...(Array.isArray(delegates) ? { delegates: delegates.map(String) } : {}),
    },
    caller.token,
    network,
  );
  if ('value' in outcome) return { ...outcome.value, ...identityOf(account) };
  const refused = { answer: outcome.refusal, host: `iamcredentials.${universe}`, now: network.now() };
  throw new Failure(explainImpersonationRefusal(refused, { account, seconds: 3600, caller: caller.principal }));
}

/** The kinds that google-auth-library reads, with our network under it. */
async function fromLibrary(fields: Fields, use: Use): Promise<Obtained> {
  checkHosts(fields, use);
  const { network, mask } = use;
  let refused: { host: string; answer: Answer } | undefined;
  const watch = (call: Call, answer: Answer): void => {
    maskFields(jsonObject(answer) ?? {}, mask, subjectTokenField(fields));
    if (answer.status >= 300) refused = { host: new URL(call.url).host, answer };
  };
  try {
    const token = await libraryToken(fields, network, {
      watch,
      usable: (call, answer) => isUsable(fields, call, answer),
    });
    return { ...token, ...identityOf(accountIn(textIn(fields, 'service_account_impersonation_url'))) };
  } catch (error) {
    if (error instanceof Failure) throw error;
    const failure = failureIn(error);
    if (failure) throw failure;
    if (refused) throw new Failure(refusalOf(refused, fields, use));
    const said = error instanceof Error ? error.message : '';
    throw new Failure(ADC_REFUSED({ file: use.file.path, type: String(fields['type']), said }));
  }
}

async function libraryToken(fields: Fields, network: Network, oversight: Oversight): Promise<AccessToken> {
  const library = await import('google-auth-library');
  // An agent of its own keeps the library from loading one for the proxy; our network knows the proxy.
  const transporter = new library.gaxios.Gaxios({
    fetchImplementation: fetchOver(network, oversight),
    agent: new Agent(),
  });
  // The retries are ours: those that the library asks for with each call would multiply them.
  transporter.interceptors.request.add({
    resolved: async (options) => Object.assign(options, { retry: false, retryConfig: { shouldRetry: () => false } }),
  });
  const client = clientFor(fields, transporter, library);
  // The exchange of external accounts has a transporter of its own that no option reaches.
  const exchange: unknown = Reflect.get(client, 'stsCredential');
  if (typeof exchange === 'object' && exchange !== null) Reflect.set(exchange, 'transporter', transporter);
  const { token } = await client.getAccessToken();
  if (!token) throw new Error('the answer holds no token');
  const expires = client.credentials.expiry_date;
  return { token: new Secret(token), ...(expires ? { expiresAt: new Date(expires) } : {}) };
}

/** Exchanges answer with a token, the source of the subject token with its field, all other sources with some text. */
function isUsable(fields: Fields, call: Call, answer: Answer): boolean {
  const body = jsonObject(answer) ?? {};
  if (call.method === 'POST') return (textIn(body, 'access_token') ?? textIn(body, 'accessToken')) !== undefined;
  const source = fields['credential_source'] as { url?: unknown } | undefined;
  const field = call.url === source?.url ? subjectTokenField(fields) : undefined;
  return field === undefined ? answer.body.trim() !== '' : textIn(body, field) !== undefined;
}

function clientFor(
  fields: Fields,
  transporter: InstanceType<typeof import('google-auth-library').gaxios.Gaxios>,
  library: typeof import('google-auth-library'),
) {
  if (fields['type'] === 'authorized_user') {
    const client = new library.UserRefreshClient({ transporter });
    client.fromJSON(fields);
    return client;
  }
  // The library checks the fields of these files itself, and its error names the one that is wrong.
  const options = { ...fields, transporter, scopes: [SCOPE] };
  if (fields['type'] === 'external_account_authorized_user') {
    return new library.ExternalAccountAuthorizedUserClient(options as never);
  }
  const source = fields['credential_source'];
  const has = (name: string): boolean => typeof source === 'object' && source !== null && Reflect.has(source, name);
  if (has('environment_id')) return new library.AwsClient(options as never);
  if (has('executable')) return new library.PluggableAuthClient(options as never);
  return new library.IdentityPoolClient(options as never);
}

/** Tokens must not leave the universe: the URLs that receive one are checked before anything is sent. */
function checkHosts(fields: Fields, { file, universe }: Use): void {
  for (const field of ['token_url', 'service_account_impersonation_url']) {
    const value = fields[field];
    if (value === undefined) continue;
    const url = URL.parse(String(value));
    if (url?.protocol === 'https:' && url.hostname.endsWith(`.${universe}`)) continue;
    throw new Failure(ADC_FOREIGN_URL({ file: file.path, field, host: url?.host ?? 'no URL', universe }));
  }
}

/** A refusal by a host whose refusals we know is explained as such; any other with its own words. */
function refusalOf({ host, answer }: { host: string; answer: Answer }, fields: Fields, use: Use): Problem {
  const refused = { host, answer, now: use.network.now() };
  const service = serviceAt(host, use.universe);
  const provider = /^\/\/iam\.[^/]+\/(projects\/.+)$/.exec(textIn(fields, 'audience') ?? '')?.[1];
  const account = accountIn(textIn(fields, 'service_account_impersonation_url'));
  if (service === 'github') return explainGithubRefusal(refused);
  if (service === 'sts' && provider) return explainStsRefusal(refused, provider, {});
  if (service === 'iamcredentials' && account && provider) {
    return explainImpersonationRefusal(refused, { account, provider, claims: {}, seconds: 3600 });
  }
  const refusal = classify({ service, ...refused }, answer);
  // What is neither the login itself nor unknown is explained as it is at any other host.
  if (service !== 'other' && !OF_THE_FILE.has(refusal.cause.kind)) return explainRefusal(refusal);
  const words = wordsOf(refusal.said);
  const said = `HTTP ${answer.status} from ${host}${words ? `: ${words}` : ''}`;
  return ADC_REFUSED({ file: use.file.path, type: String(fields['type']), said });
}

/** Causes that the credential file answers for. */
const OF_THE_FILE: ReadonlySet<string> = new Set([
  'account-disabled',
  'account-unknown',
  'client-unknown',
  'credential',
  'login-ended',
  'permission-denied',
  'unknown',
]);

/** Whose refusal it is. Sources of a subject token are hosts of any kind. */
function serviceAt(host: string, universe: string): Service {
  if (host.endsWith('.actions.githubusercontent.com')) return 'github';
  const api = host.endsWith(`.${universe}`) ? host.slice(0, -universe.length - 1) : '';
  return api === 'sts' || api === 'iamcredentials' || api === 'oauth2' ? api : 'other';
}

/** Our own failure inside the library's error. */
function failureIn(error: unknown): Failure | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof Failure) return cause;
  return undefined;
}

function identityOf(account: string | undefined): { principal?: string; project?: string } {
  const project = account === undefined ? undefined : projectOf(account);
  return { ...(account ? { principal: account } : {}), ...(project ? { project } : {}) };
}

function accountIn(impersonationUrl: string | undefined): string | undefined {
  const found = /\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(impersonationUrl ?? '')?.[1];
  return found === undefined ? undefined : decodeURIComponent(found);
}

function subjectTokenField(fields: Fields): string | undefined {
  const source = fields['credential_source'] as { format?: { subject_token_field_name?: unknown } } | undefined;
  const name = source?.format?.subject_token_field_name;
  return typeof name === 'string' ? name : undefined;
}

function maskFields(fields: Fields, mask: Mask, more?: string): void {
  for (const name of more ? [...SECRET_FIELDS, more] : SECRET_FIELDS) {
    const value = textIn(fields, name);
    if (value) mask(new Secret(value));
  }
}

function textIn(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function readText(file: CredentialFile): string {
  try {
    return readFileSync(file.path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reasons: Record<string, string> = {
      ENOENT: 'it does not exist',
      EACCES: 'this user may not read it',
      EISDIR: 'it is a folder',
    };
    throw new Failure(unreadable(file, reasons[code ?? ''] ?? `reading it fails with ${code}`));
  }
}

function unreadable({ path, from }: CredentialFile, reason: string) {
  return ADC_UNREADABLE({ file: path, from, reason });
}
