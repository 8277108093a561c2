import { Failure, type Problem } from '../failure.ts';
import type { Call, Recipient } from './call.ts';
import {
  CREDENTIAL_HOST_REFUSED,
  HEADER_MALFORMED,
  METADATA_HOST_REFUSED,
  OIDC_URL_REFUSED,
  SUBJECT_TOKEN_URL_REFUSED,
} from './gate-failures.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const LINK_LOCAL_NAMES = ['[fd00:ec2::254]', 'metadata.google.internal'];

/** The services of Google Cloud that this action shows a credential to. */
export const SERVICES = ['sts', 'iamcredentials', 'oauth2', 'artifactregistry'];

/**
 * The gate that every call passes before a socket is opened, whoever made its address: an input, a variable, a credential
 * file or a library. Throws a `Failure` where the address is not one of its recipient's, where the call carries GitHub's
 * request token to anybody else, or where a header could not be sent as it is.
 */
export function admit(call: Call, env: Environment): void {
  const because = objectionTo(call.url, call.to) ?? objectionToContent(call, env);
  const host = URL.parse(call.url)?.host ?? '';
  if (because !== undefined) throw new Failure(refusal(call.to, host, because));
  const malformed = Object.entries(call.headers ?? {}).find(([, value]) => /[^\t\x20-\x7e\x80-\xff]/.test(value));
  if (malformed) throw new Failure(HEADER_MALFORMED({ host, header: malformed[0] }));
}

/** What keeps an address from being one of this recipient's; undefined where it is one. */
export function objectionTo(address: string, to: Recipient): string | undefined {
  // Parsers disagree about these, and what one takes for the host is a path to another.
  if (/[^\x21-\x7e]|\\/.test(address)) return 'the address holds a space, a line break or a backslash';
  const url = URL.parse(address);
  if (!url?.hostname) return 'the address names no host';
  if (url.username !== '' || url.password !== '') return 'the address holds a user name or a password';
  if (to.kind === 'metadata') return url.protocol === 'http:' ? undefined : 'a metadata server is asked over http';
  if (to.kind === 'google' || to.kind === 'repository') {
    if (url.protocol !== 'https:') return 'the address is not https';
    if (url.port !== '') return `port ${url.port} is not the one of https`;
    if (to.kind === 'repository') return url.hostname === to.host ? undefined : `the repository is at ${to.host}`;
    return isGoogle(url.hostname, to.universe) ? undefined : `it is not a host of Google Cloud in ${to.universe}`;
  }
  if (url.protocol === 'https:') return undefined;
  if (url.protocol !== 'http:') return 'the address is not https';
  const near = isLoopback(url.hostname) || (to.kind === 'token_source' && isLinkLocal(url.hostname));
  return near ? undefined : 'anybody on the way could read a token that is sent over http';
}

/** Whether the host is this machine or its neighbour on the link, which no proxy could reach. */
export function isNear(hostname: string): boolean {
  return isLoopback(hostname) || isLinkLocal(hostname);
}

/** The request token of a job goes to the host that issued it, whatever a credential file says. */
function objectionToContent({ to, url, headers, body }: Call, env: Environment): string | undefined {
  if (to.kind === 'token_source' && body !== undefined) return 'a subject token is asked for without a body';
  const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (!token) return undefined;
  const issuer = URL.parse(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
  const carries = [url, body ?? '', ...Object.values(headers ?? {})].some((text) => text.includes(token));
  return carries && issuer?.origin !== URL.parse(url)?.origin
    ? "the call carries this job's request token, which only goes to the host in ACTIONS_ID_TOKEN_REQUEST_URL"
    : undefined;
}

/**
 * Exact hosts, for a domain may have others that answer for anybody: `SERVICE.universe`, its regional, mutual TLS and private
 * forms (`SERVICE.REGION.universe`, `REGION-SERVICE.universe`, `SERVICE.REGION.rep.universe`, `SERVICE-NAME.p.universe`).
 */
function isGoogle(hostname: string, universe: string): boolean {
  if (!hostname.endsWith(`.${universe}`)) return false;
  const name = hostname.slice(0, -universe.length - 1);
  const label = '[a-z0-9-]+';
  return SERVICES.some((service) =>
    new RegExp(`^(?:(?:${label}[.-])?${service}|${service}\\.${label}(?:\\.rep)?|${service}-${label}\\.p)$`).test(name),
  );
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}

/** Metadata servers of clouds have addresses that are only valid on the machine's own link. A URL's host is always in this form. */
function isLinkLocal(hostname: string): boolean {
  return /^169\.254(?:\.\d+){2}$/.test(hostname) || LINK_LOCAL_NAMES.includes(hostname);
}

function refusal(to: Recipient, host: string, because: string): Problem {
  switch (to.kind) {
    case 'google':
    case 'repository':
      return CREDENTIAL_HOST_REFUSED({ host, because });
    case 'github':
      return OIDC_URL_REFUSED({ host, because });
    case 'metadata':
      return METADATA_HOST_REFUSED({ because });
    case 'token_source':
      return SUBJECT_TOKEN_URL_REFUSED({ host, because });
  }
}
