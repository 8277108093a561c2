import { Failure, type Problem } from '../failure.ts';
import type { Machine } from '../machine/machine.ts';
import { readUserFile } from '../machine/read-file.ts';
import type { Answer, Call, Network } from '../network/call.ts';
import { METADATA_HOST_REFUSED } from '../network/gate-failures.ts';
import { request } from '../network/request.ts';
import { present } from '../present.ts';
import { classify } from '../refusals/classify.ts';
import { explainRefusal } from '../refusals/explain.ts';
import { wordsOf } from '../refusals/words.ts';
import type { Obtained } from './access-token.ts';
import { projectOf } from './principal.ts';
import { METADATA_REFUSED } from './source-failures.ts';
import { tokenIn } from './token-in.ts';

const ADDRESS = '169.254.169.254';

/** Where Linux keeps what the firmware says that the machine is. */
const PRODUCT_NAME = '/sys/class/dmi/id/product_name';

/** How long a machine elsewhere may keep a step waiting before it turns out to have no metadata server; Google's libraries wait as long. */
const PATIENCE = 3000;

/**
 * Looks for a metadata server of Google Cloud, by the rules and variables of Google's libraries (GCE_METADATA_HOST,
 * METADATA_SERVER_DETECTION, NO_GCE_CHECK). Other clouds have a server at the same address, which answers without
 * Google's header. `productName` is the file of the firmware's answer on Linux. Gives the address, or undefined where
 * there is none. Throws a `Failure` where a variable names no host.
 */
export async function findMetadataServer(
  machine: Machine,
  network: Network,
  productName = PRODUCT_NAME,
): Promise<string | undefined> {
  const { env } = machine;
  const detection = env['METADATA_SERVER_DETECTION']?.trim().toLowerCase();
  if (detection === 'none' || env['NO_GCE_CHECK']?.toLowerCase() === 'true') return undefined;
  const named = hostNamed(env['GCE_METADATA_HOST'] || env['GCE_METADATA_IP']);
  const host = named ?? ADDRESS;
  if (named || detection === 'assume-present') return host;
  if (detection !== 'ping-only' && isGoogleMachine(machine, productName)) return host;
  if (detection === 'bios-only') return undefined;
  try {
    const answer = await network.send(ask(host, '/'), PATIENCE);
    return answer.headers['metadata-flavor'] === 'Google' ? host : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Obtains a token of the service account that the machine runs as. The project is the account's where its address
 * tells, else the machine's. Throws a `Failure`: the network's, or that the machine has no service account.
 */
export async function fromMetadataServer(host: string, network: Network): Promise<Obtained> {
  const account = '/computeMetadata/v1/instance/service-accounts/default';
  const outcome = await request(network, ask(host, `${account}/token`), (answer) =>
    tokenIn(answer, 'access_token', network.now()),
  );
  if ('refusal' in outcome) throw new Failure(explain(host, outcome.refusal, network.now()));
  const principal = await textAt(host, `${account}/email`, network);
  const itsOwn = principal === undefined ? undefined : projectOf(principal);
  const project = itsOwn ?? (await textAt(host, '/computeMetadata/v1/project/project-id', network));
  return { ...outcome.value, ...present({ principal, project }) };
}

/** Why the metadata server gives no token. On GKE it asks IAM, and passes on what IAM refuses. */
function explain(host: string, answer: Answer, now: number): Problem {
  const refusal = classify({ service: 'metadata', host, now }, answer);
  const { cause, said, status } = refusal;
  if (cause.kind === 'stranger' || cause.kind === 'perimeter' || cause.kind === 'scope-insufficient') {
    return explainRefusal(refusal);
  }
  return METADATA_REFUSED({ host, status, said: wordsOf(said), cause: cause.kind });
}

/** What the server says there; undefined where it says nothing. */
async function textAt(host: string, path: string, network: Network): Promise<string | undefined> {
  const outcome = await request(network, ask(host, path), (answer) => answer.body.trim());
  return 'value' in outcome ? outcome.value || undefined : undefined;
}

/** The host that a variable names, also with `http://` in front, as Google's libraries take it. */
function hostNamed(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const host = value.replace(/^http:\/\//i, '').replace(/\/$/, '');
  if (/^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(host)) return host;
  throw new Failure(METADATA_HOST_REFUSED({ because: 'it is not a host' }));
}

/** Metadata is only given to callers that show this header, and never through a proxy. */
function ask(host: string, path: string): Call {
  const headers = { 'metadata-flavor': 'Google' };
  return { to: { kind: 'metadata' }, method: 'GET', url: `http://${host}${path}`, headers };
}

/** Whether the firmware says that Google made this machine. */
function isGoogleMachine(machine: Machine, productName: string): boolean {
  if (machine.platform !== 'linux') return false;
  try {
    return readUserFile(productName).bytes.includes('Google');
  } catch {
    return false;
  }
}
