import { Failure } from '../failure.ts';
import type { Machine } from '../machine/machine.ts';
import type { Answer, Call, Network, Recipient } from '../network/call.ts';
import { jsonObject } from '../network/request.ts';
import { present } from '../present.ts';
import { Secret } from '../secret.ts';
import type { Obtained } from './access-token.ts';
import type { CredentialFile } from './choose.ts';
import { accountIn, type Fields, readCredentialFile } from './credential-file.ts';
import { notJson, readText } from './credential-text.ts';
import { tokenFromExecutable } from './executable.ts';
import { explainImpersonationRefusal } from './explain-exchange.ts';
import { explainFileRefusal } from './explain-file.ts';
import {
  ADC_FOREIGN_URL,
  ADC_NOT_JSON,
  ADC_REFUSED,
  ADC_UNKNOWN_TYPE,
  ADC_UNREADABLE,
  type FileFault,
} from './file-failures.ts';
import { libraryToken, type Supplier, saidBy } from './google-library.ts';
import { impersonate } from './impersonation.ts';
import { exchangeKey } from './key-exchange.ts';
import { textIn } from './key-json.ts';
import { kindOf } from './key-kinds.ts';
import { projectOf } from './principal.ts';
import { parseKey } from './service-account-key.ts';
import { subjectToken } from './subject-token.ts';
import { tokenIn } from './token-in.ts';

type Mask = (secret: Secret) => void;

/** Where a credential is used, and by what means. */
interface Surroundings {
  readonly file: CredentialFile;
  readonly universe: string;
  readonly env: Machine['env'];
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
  'SecretAccessKey',
  'Token',
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
  env: Machine['env'],
  network: Network,
  mask: Mask,
): Promise<Obtained> {
  const content = readText(file.path);
  if ('reason' in content) throw new Failure(unreadable(file, 'path', content.reason));
  const { text } = content;
  const json = jsonObject({ status: 200, headers: {}, body: text });
  if (!json)
    throw new Failure(ADC_NOT_JSON({ file: file.path, from: file.from, holds: notJson(text), length: text.length }));
  maskFields(json, mask);
  const { fields, obtained } = await tokenFor(json, { file, universe, env, network, mask });
  return { ...present({ project: textIn(fields, 'quota_project_id') }), ...obtained };
}

async function tokenFor(json: Fields, around: Surroundings): Promise<{ fields: Fields; obtained: Obtained }> {
  const fields = knownFields(json, around);
  switch (fields['type']) {
    case 'service_account':
      return { fields, obtained: await fromServiceAccount(fields, around) };
    case 'impersonated_service_account':
      return { fields, obtained: await fromImpersonated(fields, around) };
    default:
      return { fields, obtained: await fromLibrary(fields, around) };
  }
}

/** The fields that are used, and nothing else of the file. Throws a `Failure` where the file must not be used. */
function knownFields(json: Fields, { file, universe }: Surroundings): Fields {
  const read = readCredentialFile(json, universe);
  if ('fields' in read) return read.fields;
  if ('reason' in read) throw new Failure(unreadable(file, 'fields', read.reason));
  if ('unknownType' in read) throw new Failure(ADC_UNKNOWN_TYPE({ file: file.path, kind: kindOf(json) }));
  const { foreign: field, address } = read;
  const host = URL.parse(address)?.host ?? (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(address) ? address : 'no host');
  throw new Failure(ADC_FOREIGN_URL({ file: file.path, field, host, universe }));
}

async function fromServiceAccount(fields: Fields, { file, universe, network, mask }: Surroundings): Promise<Obtained> {
  const key = readKey(fields, file);
  key.secrets.forEach(mask);
  const token = await exchangeKey(key, universe, network);
  return { ...token, principal: key.clientEmail, ...present({ project: key.projectId }) };
}

function readKey(fields: Fields, file: CredentialFile) {
  try {
    return parseKey(new Secret(JSON.stringify(fields)));
  } catch (error) {
    const found = error instanceof Failure ? error.problems.map(({ what }) => what.replace(/\bkey\b/, 'it')) : [];
    throw new Failure(
      unreadable(file, 'fields', `it is a broken service account key. ${found.join(' ').replace(/\.$/, '')}`),
    );
  }
}

async function fromImpersonated(fields: Fields, around: Surroundings): Promise<Obtained> {
  const { file, universe, network, mask } = around;
  const account = accountIn(fields) ?? '';
  const source = fields['source_credentials'] as Fields;
  // One step: a chain would be asked link by link, and has no end that a file could not move further.
  if (source['type'] === 'impersonated_service_account') {
    throw new Failure(
      unreadable(file, 'fields', 'its source_credentials impersonate in turn; delegates are the way to do that'),
    );
  }
  maskFields(source, mask);
  const { obtained: caller } = await tokenFor(source, around);
  mask(caller.token);
  const delegates = fields['delegates'];
  const outcome = await impersonate(
    {
      account,
      universe,
      seconds: 3600,
      ...present({ delegates: Array.isArray(delegates) ? delegates.map(String) : undefined }),
    },
    caller.token,
    network,
  );
  if ('value' in outcome) return { ...outcome.value, ...identityOf(account) };
  const refused = { answer: outcome.refusal, host: `iamcredentials.${universe}`, now: network.now() };
  throw new Failure(explainImpersonationRefusal(refused, { account, seconds: 3600, caller: caller.principal }));
}

/** The kinds that google-auth-library exchanges. */
async function fromLibrary(fields: Fields, around: Surroundings): Promise<Obtained> {
  const { file, universe, network, mask } = around;
  let refused: { host: string; answer: Answer } | undefined;
  const watch = (call: Call, answer: Answer): void => {
    maskFields(jsonObject(answer) ?? {}, mask);
    if (answer.status >= 300) refused = { host: new URL(call.url).host, answer };
  };
  const to = (url: string): Recipient =>
    isSource(fields, url) ? { kind: 'token_source' } : { kind: 'google', universe };
  try {
    const supplier = await supplierFor(fields, around);
    const token = await libraryToken(fields, supplier, network, { to, watch, usable: isUsable });
    return { ...token, ...identityOf(accountIn(fields)) };
  } catch (error) {
    const failure = failureIn(error);
    if (failure) throw failure;
    if (refused) throw new Failure(explainFileRefusal({ ...refused, now: network.now() }, fields, file, universe));
    throw new Failure(ADC_REFUSED({ file: file.path, type: String(fields['type']), said: saidBy(error) }));
  }
}

/** The subject token is fetched here, and masked, before the library exchanges it; only for AWS it makes one itself. */
async function supplierFor(fields: Fields, around: Surroundings): Promise<Supplier> {
  const source = fields['credential_source'] as Fields | undefined;
  if (!source || source['environment_id'] !== undefined) return undefined;
  const found =
    source['executable'] === undefined
      ? await subjectToken(source, readText, around.network)
      : await tokenFromExecutable(fields, around.env);
  if ('reason' in found) {
    const isForbidden = found.reason.startsWith('its executable may only run');
    throw new Failure(unreadable(around.file, isForbidden ? 'executable' : 'subject', found.reason));
  }
  if ('refusal' in found) {
    const refused = { host: found.host, answer: found.refusal, now: around.network.now() };
    throw new Failure(explainFileRefusal(refused, fields, around.file, around.universe));
  }
  around.mask(found.token);
  return async () => found.token.reveal();
}

/** Whether a call of the library's is for what the credential_source names: the metadata server of AWS. */
function isSource(fields: Fields, url: string): boolean {
  const source = (fields['credential_source'] ?? {}) as Fields;
  return ['url', 'region_url', 'imdsv2_session_token_url'].some(
    (name) => typeof source[name] === 'string' && url.startsWith(new URL(source[name]).href),
  );
}

/** Exchanges answer with a token, all sources of the subject token with some text. */
function isUsable(call: Call, answer: Answer): boolean {
  if (call.method !== 'POST') return answer.body.trim() !== '';
  return ['access_token', 'accessToken'].some((field) => tokenIn(answer, field, 0) !== undefined);
}

/** Our own failure inside the library's error. */
function failureIn(error: unknown): Failure | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof Failure) return cause;
  return undefined;
}

function identityOf(account: string | undefined): { principal?: string; project?: string } {
  return account === undefined ? {} : { principal: account, ...present({ project: projectOf(account) }) };
}

function maskFields(fields: Fields, mask: Mask): void {
  for (const name of SECRET_FIELDS) {
    const value = textIn(fields, name);
    if (value) mask(new Secret(value));
  }
}

function unreadable({ path, from }: CredentialFile, fault: FileFault, reason: string) {
  return ADC_UNREADABLE({ file: path, from, reason, fault });
}
