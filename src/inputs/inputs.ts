import { CLIENT_NAMES, type ClientName, DEFAULT_CLIENTS, isClientName, loadClients } from '../clients/catalogue.ts';
import { netrcProblems } from '../clients/channels.ts';
import type { Client, IndexMode, NetrcMode, Scope } from '../clients/client.ts';
import { serverIdProblems } from '../clients/server-id.ts';
import type { CredentialInputs } from '../credentials/choose.ts';
import { CREDENTIALS_CONFLICT, SERVICE_ACCOUNT_MALFORMED } from '../credentials/failures.ts';
import { givenToken } from '../credentials/given-token.ts';
import { isServiceAccount } from '../credentials/principal.ts';
import { parseLifetime, parseProvider } from '../credentials/provider.ts';
import type { Refresh } from '../credentials/renewal.ts';
import { parseKey } from '../credentials/service-account-key.ts';
import { Failure, type Problem } from '../failure.ts';
import { present } from '../present.ts';
import { joinRequests, parseRepository, type RepositoryRequest } from '../registry/repository.ts';
import { shapeOf } from '../secret-shapes.ts';
import { CLIENT_UNKNOWN, CLIENTS_EMPTY, INPUT_OF_ANOTHER_ACTION, UNIVERSE_MALFORMED } from './failures.ts';
import { type GetInput, InputReader } from './read.ts';
import { unknownInputs } from './unknown.ts';

/** What the user asked for, checked. */
export interface Inputs {
  readonly repository: RepositoryRequest;
  readonly credential: CredentialInputs;
  readonly clients: readonly Client[];
  readonly indexMode: IndexMode;
  readonly netrc: NetrcMode;
  readonly scope: Scope;
  /** Absent: the repository id. */
  readonly serverId?: string;
  readonly verify: boolean;
  readonly refresh: Refresh;
  readonly cleanup: boolean;
  readonly universe: string;
  /** What was put right, but should not stay as it is. */
  readonly warnings: readonly Problem[];
}

/** What reading the inputs came to: what can be used, every problem, and which parts cannot be judged any further. */
export interface Read {
  readonly inputs: Inputs;
  readonly problems: readonly Problem[];
  readonly unread: { readonly credential: boolean; readonly repository: boolean };
}

/** Reads every input of action.yml. `given` are the names of all inputs that the step sets. Throws nothing: more problems may be found elsewhere. */
export async function readAll(get: GetInput, given: readonly string[]): Promise<Read> {
  const reader = new InputReader(get);
  const { problems } = reader;
  const part = <T>(read: () => T): { readonly value: T; readonly isUnread: boolean } => {
    const before = problems.length;
    const value = read();
    return { value, isUnread: problems.length > before };
  };
  // Repositories and credentials are those of a universe.
  const universe = part(() => readUniverse(reader));
  const repository = part(() => readRepository(reader, universe.value));
  const credential = part(() => readCredential(reader, universe.value));
  const clients = await loadClients(readClients(reader));
  const indexMode = reader.choice('index_mode', ['only', 'extra', 'named']);
  const netrc = reader.choice('netrc', ['also', 'only', 'never']);
  problems.push(...netrcProblems(netrc, credential.value.authMethod, indexMode, clients));
  const inputs: Inputs = {
    repository: repository.value,
    credential: credential.value,
    clients,
    indexMode,
    netrc,
    scope: reader.choice('scope', ['user', 'virtualenv', 'isolated']),
    ...readServerId(reader, clients),
    verify: reader.boolean('verify', true),
    refresh: reader.choice('refresh', ['auto', 'true', 'false']),
    cleanup: reader.boolean('cleanup', true),
    universe: universe.value,
    warnings: [...reader.warnings, ...unknownInputs(given)],
  };
  return {
    inputs,
    problems,
    unread: {
      credential: universe.isUnread || credential.isUnread,
      repository: universe.isUnread || repository.isUnread,
    },
  };
}

function readUniverse(reader: InputReader): string {
  const universe = reader.text('universe') ?? 'googleapis.com';
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(universe)) reader.problems.push(UNIVERSE_MALFORMED({ universe }));
  return universe;
}

function readRepository(reader: InputReader, universe: string): RepositoryRequest {
  // An address is taken whatever credential is in it; the credential is not.
  const text = reader.address('repository');
  const location = reader.text('location');
  const project = reader.text('project');
  const named = text === undefined ? {} : reader.attempt(() => parseRepository(text, universe));
  const beside = present({
    location: location === undefined ? undefined : locationIn(location),
    project: project === undefined ? undefined : projectIn(project),
  });
  return (named && reader.attempt(() => joinRequests(named, beside))) ?? {};
}

function readCredential(reader: InputReader, universe: string): CredentialInputs {
  const provider = reader.text('workload_identity_provider');
  const serviceAccount = reader.text('service_account');
  const audience = reader.text('audience');
  const lifetime = reader.text('access_token_lifetime') ?? '3600s';
  const key = reader.secret('key');
  const token = reader.secret('access_token');
  const read = {
    workloadIdentityProvider: provider && reader.attempt(() => parseProvider(provider)),
    key: key && reader.attempt(() => parseKey(key)),
    accessToken: token && reader.attempt(() => givenToken(token).token),
  };
  // One of two credentials that cannot be read leaves one that can.
  const given = Object.entries({ workload_identity_provider: provider, key, access_token: token }).filter(
    ([, one]) => one,
  );
  const isOneUnread = given.length > 1 && Object.values(read).filter((one) => one).length < given.length;
  if (isOneUnread) reader.problems.push(CREDENTIALS_CONFLICT({ given: given.map(([name]) => name) }));
  return {
    ...present({
      ...read,
      serviceAccount: serviceAccount && reader.attempt(() => accountNamed(serviceAccount, universe)),
      audience,
      accessTokenLifetime: reader.attempt(() => parseLifetime(lifetime)),
    }),
    authMethod: readMethod(reader),
    onMissing: reader.choice('on_missing_credentials', ['fail', 'skip']),
    universe,
  };
}

/** The address of e-mail, also as policies (`serviceAccount:…`), resource names (`…/serviceAccounts/…`) and mail programs write it. */
function accountNamed(text: string, universe: string): string {
  const address = text
    .replace(/^(?:serviceAccount:|mailto:|.*\/serviceAccounts\/|[^<>@]*(?=<))/i, '')
    .replace(/^<|>$/g, '')
    .toLowerCase();
  // Other universes have domains of their own.
  const isKnown = universe !== 'googleapis.com' || address.endsWith('.gserviceaccount.com');
  if (!isServiceAccount(address) || !isKnown) throw new Failure(SERVICE_ACCOUNT_MALFORMED({ value: text }));
  return address;
}

/** The location, also as the console (`us (multiple regions in United States)`), a resource name and the host of a repository have it. */
function locationIn(text: string): string {
  // In lower case a secret would not be known for one.
  if (shapeOf(text) !== undefined) return text;
  const location = text.toLowerCase().replace(/^--?(?:location|region)[= ]|\/$/g, '');
  const forms =
    /^([a-z0-9-]+) \(.*\)$|^(?:https?:\/\/)?([a-z0-9-]+)-[a-z]+\.pkg\.dev(?:\/.*)?$|^(?:projects\/[^/]*\/)?locations\/([^/]+)$/;
  return firstPart(forms.exec(location)) ?? location;
}

/** The project's ID, also as a resource name, an option of gcloud, and the address and the lists of the console have it. */
function projectIn(text: string): string {
  const project = text.replace(/^--?project[= ]|^projects\/|\/$/g, '');
  const forms =
    /^https:\/\/console\.cloud\.google\.com\/.*[?&]project=([a-z0-9.:-]+)|^[^()]+ \(([a-z][a-z0-9-]{4,28}[a-z0-9])\)$|^([a-z0-9-]+) \(\d+\)$/;
  return firstPart(forms.exec(project)) ?? project;
}

/** What the form that fits has in its brackets. */
function firstPart(found: RegExpExecArray | null): string | undefined {
  return found?.slice(1).find((part) => part !== undefined);
}

function readMethod(reader: InputReader): CredentialInputs['authMethod'] {
  const format = reader.text('token_format');
  if (format !== undefined && format !== 'access_token') {
    reader.problems.push(INPUT_OF_ANOTHER_ACTION({ format }));
  }
  return reader.choice('auth_method', ['auto', 'access_token', 'service_account_key', 'keyring']);
}

function readClients(reader: InputReader): readonly ClientName[] {
  const names = reader.list('clients');
  if (names === undefined) return DEFAULT_CLIENTS;
  if (names.length === 0) reader.problems.push(CLIENTS_EMPTY({}));
  const unknown = names.filter((name) => !isClientName(name));
  reader.problems.push(...unknown.map((client): Problem => CLIENT_UNKNOWN({ client, known: CLIENT_NAMES })));
  const known = CLIENT_NAMES.filter((name) => names.includes(name));
  // The other inputs are still judged by somebody's rules.
  return known.length === 0 ? DEFAULT_CLIENTS : known;
}

function readServerId(reader: InputReader, clients: readonly Client[]): { serverId?: string } {
  const serverId = reader.text('server_id');
  if (serverId === undefined) return {};
  reader.problems.push(...serverIdProblems(serverId, clients));
  return { serverId };
}
