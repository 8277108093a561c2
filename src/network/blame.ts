import { errorCode } from '../error-code.ts';
import { Failure } from '../failure.ts';
import { readUserFile } from '../machine/read-file.ts';
import { present } from '../present.ts';

/** What an error of a connection is about, beyond its code. Parts that carry no secret: never a user or a password. */
export interface Blame {
  /** `HOST:PORT` of the proxy, where it is the proxy that was not reached. */
  readonly proxy?: string;
  /** The variable of a proxy that is set, and does not count for the address, where none is set that does. */
  readonly idle?: string;
  /** What is wrong with the file that NODE_EXTRA_CA_CERTS names, where a certificate is not trusted. */
  readonly trust?: { readonly file: string; readonly fault: string };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Codes of errors about a certificate. */
export const OF_A_CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)/;

/**
 * Whether the proxy is to blame for an error: it names an address or a port that is not the host's, or the try ended before
 * the proxy had opened its tunnel (`began` is false).
 */
export function proxyBlamed(error: unknown, target: URL, env: Environment, began: boolean): Blame {
  const { code, syscall, hostname, address, port } = Object(error) as Record<string, unknown>;
  const proxy = proxiesIn(env).find((one) => {
    if (syscall === 'getaddrinfo') return hostname === one.hostname && hostname !== target.hostname;
    const isItsPort = String(port) === portOf(one);
    if (syscall === 'connect') return isItsPort && (portOf(one) !== portOf(target) || address === one.hostname);
    return code === 'ETIMEDOUT' && !began;
  });
  return proxy === undefined ? present({ idle: idleIn(env, target) }) : { proxy: `${proxy.hostname}:${portOf(proxy)}` };
}

/** Node.js takes HTTP_PROXY for addresses with http:// alone, and ALL_PROXY for none. */
function idleIn(env: Environment, { protocol }: URL): string | undefined {
  if (protocol !== 'https:' || env['https_proxy'] || env['HTTPS_PROXY']) return undefined;
  return ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'].find((name) => env[name]);
}

/** Whether the certificates that the runner was told to trust could be read at all: Node.js only warns where they could not. */
export function trustBlamed(env: Environment): Blame {
  const file = env['NODE_EXTRA_CA_CERTS'];
  if (!file) return {};
  try {
    if (readUserFile(file).bytes.includes('-----BEGIN CERTIFICATE-----')) return {};
    return { trust: { file, fault: 'holds no certificate in PEM form' } };
  } catch (error) {
    const code = error instanceof Failure ? error.problems[0]?.code : errorCode(error);
    return { trust: { file, fault: code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})` } };
  }
}

function proxiesIn(env: Environment): readonly URL[] {
  return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].flatMap((name) => {
    const value = env[name];
    const url = value ? URL.parse(value.includes('://') ? value : `http://${value}`) : null;
    return url === null ? [] : [url];
  });
}

function portOf(url: URL): string {
  return url.port !== '' ? url.port : url.protocol === 'https:' ? '443' : '80';
}
