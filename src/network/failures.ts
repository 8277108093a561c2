import { explanation, type Reason } from '../failure.ts';
import { shellOf } from '../machine/shell.ts';
import { shownPath } from '../shown.ts';

/** Where a variable of the runner is set: its application reads the file when it starts. */
const IN_ENVIRONMENT = 'in the environment of the runner (the file .env in its folder)';

/** What the tries of a call came to. */
interface Tried {
  readonly host: string;
  readonly results: readonly string[];
  readonly seconds: number;
}

const triesOf = ({ results, seconds }: Tried): string =>
  `${results.length === 1 ? '1 try' : `${results.length} tries`} over ${seconds} s: ${inARow(results)}`;

/** The host answers, or something in its place does, but the tries or the time are used up. */
export const HOST_UNAVAILABLE = explanation<Tried & { readonly asked?: number }>(
  'HOST_UNAVAILABLE',
  'a host returned no usable answer',
  { host: 'sts.googleapis.com', results: ['ECONNRESET', 'HTTP 503', 'HTTP 503', 'HTTP 503', 'HTTP 503'], seconds: 14 },
  (seen) => {
    const wait = seen.asked === undefined ? '' : `; it asked to wait ${Math.ceil(seen.asked / 1000)} s more`;
    return {
      what: `${seen.host} returned no usable answer in ${triesOf(seen)}${wait}.`,
      ...whyUnavailable(seen.results.at(-1) ?? '', seen.host),
    };
  },
);

/** No connection to the host lasts until it answers. */
export const HOST_UNREACHABLE = explanation<Tried & { readonly idle?: string }>(
  'HOST_UNREACHABLE',
  'a host could not be reached',
  { host: 'sts.googleapis.com', results: Array(5).fill('no answer in time (ETIMEDOUT)'), seconds: 52 },
  (seen) => ({
    what: `${seen.host} could not be reached in ${triesOf(seen)}.`,
    ...(seen.idle === undefined
      ? { likely: whyUnreachable(seen.results.at(-1) ?? ''), fix: letReach(seen.host) }
      : whyIdle(seen.idle)),
  }),
);

/** The proxy itself is not there. */
export const PROXY_UNREACHABLE = explanation<Tried & { readonly proxy: string }>(
  'PROXY_UNREACHABLE',
  'the proxy could not be reached',
  { host: 'sts.googleapis.com', proxy: 'proxy.example.com:3128', results: Array(5).fill('ECONNREFUSED'), seconds: 14 },
  (seen) => ({
    what: `The proxy ${seen.proxy}, which HTTPS_PROXY names, could not be reached in ${triesOf(seen)}; nothing was sent to ${seen.host}.`,
    likely: 'The proxy is down, its name or port is misspelt, or the runner is not on its network.',
    fix: `Correct HTTPS_PROXY ${IN_ENVIRONMENT}, or unset it if the runner can reach ${seen.host} directly:\nHTTPS_PROXY=http://HOST:PORT`,
  }),
);

/** What the variable of a proxy holds is no proxy that Node.js connects through: it begins with another scheme or a quotation mark, or is no URL. */
export const PROXY_NOT_HTTP = explanation<{ readonly name: string; readonly begins?: string }>(
  'PROXY_NOT_HTTP',
  'the proxy is not the URL of an HTTP proxy',
  { name: 'HTTPS_PROXY', begins: 'socks5://' },
  ({ name, begins }) => ({
    what: `${name} ${
      begins === undefined ? 'is not a URL' : `begins with ${begins === '"' ? 'a quotation mark' : `"${begins}"`}`
    }, so this action cannot use the proxy.`,
    why: begins?.endsWith('://')
      ? 'Node.js, which runs this action, only connects through HTTP proxies.'
      : 'The value must be the URL of an HTTP proxy and nothing else.',
    fix: `Correct ${name} ${IN_ENVIRONMENT}, without quotation marks:\n${name}=http://HOST:PORT${
      begins?.startsWith('socks') ? '\n\nIf the proxy only speaks SOCKS, run an HTTP proxy in front of it.' : ''
    }`,
  }),
);

/** The certificate of the host, or of what answers in its place, is not trusted. */
export const CERTIFICATE_REFUSED = explanation<{
  readonly host: string;
  readonly code: string;
  readonly trust?: { readonly file: string; readonly fault: string };
}>(
  'CERTIFICATE_REFUSED',
  'a certificate is not trusted',
  { host: 'sts.googleapis.com', code: 'SELF_SIGNED_CERT_IN_CHAIN' },
  ({ host, code, trust }, platform) => ({
    what: `The certificate from ${host} is not trusted (${code}), so nothing was sent.`,
    ...whyNotTrusted(host, code, trust, platform),
  }),
);

/** The proxy does not let us through. */
export const PROXY_REFUSED = explanation(
  'PROXY_REFUSED',
  'the proxy refused the connection',
  { host: 'sts.googleapis.com', status: 407 },
  (seen: { host: string; status: number }) => ({
    what: `The proxy in HTTPS_PROXY refused the connection to ${seen.host} (HTTP ${seen.status}).`,
    likely:
      seen.status === 407
        ? 'The proxy requires a user name and password.'
        : 'The proxy does not allow this host, or HTTPS_PROXY does not name a proxy.',
    fix:
      seen.status === 407
        ? `Add them to HTTPS_PROXY ${IN_ENVIRONMENT}:\nHTTPS_PROXY=http://USER:PASSWORD@HOST:PORT`
        : `Allow ${seen.host} in the proxy, or add it to NO_PROXY if the runner can reach it directly.`,
  }),
);

/** The codes of the failures of this room: a host was not reached, or gave no answer to judge by. */
export const UNREACHED: readonly string[] = [
  HOST_UNAVAILABLE,
  HOST_UNREACHABLE,
  PROXY_UNREACHABLE,
  CERTIFICATE_REFUSED,
  PROXY_REFUSED,
].map(({ code }) => code);

/** `HTTP 503 (3 times), ECONNRESET`. */
function inARow(results: readonly string[]): string {
  const runs: { result: string; times: number }[] = [];
  for (const result of results) {
    const last = runs.at(-1);
    if (last?.result === result) last.times++;
    else runs.push({ result, times: 1 });
  }
  return runs.map(({ result, times }) => (times === 1 ? result : `${result} (${times} times)`)).join(', then ');
}

type Advice = Reason & { readonly fix: string };

function whyUnavailable(last: string, host: string): Advice {
  if (last.startsWith('HTTP 2') || last.endsWith('a web page') || last === 'HTTP 511') {
    return {
      likely: `Something between the runner and ${host} answers in its place, or truncates answers.`,
      fix: letReach(host),
    };
  }
  if (last === 'HTTP 429') {
    return {
      likely: 'Too many requests came at once, so a quota of the service is used up.',
      fix: 'Run the job again later, or start fewer jobs at once (concurrency or max-parallel in the workflow).',
    };
  }
  return {
    likely: `${host} has a problem of its own.`,
    fix: 'Run the job again. If it fails again, see https://status.cloud.google.com and https://www.githubstatus.com',
  };
}

const UNREACHABLE: readonly (readonly [RegExp, string])[] = [
  [/^the proxy closed/, 'The proxy in HTTPS_PROXY does not reach the host, or it is not an HTTP proxy.'],
  [/^the proxy/, 'The proxy in HTTPS_PROXY does not reach the host.'],
  [/ENOTFOUND/, "The runner's DNS server does not know the host."],
  [/EAI_AGAIN/, "The runner's DNS server does not answer."],
  [
    /EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN/,
    'The runner has no route to the host: no internet access, or only IPv6 if the host has only IPv4.',
  ],
  [/ECONNREFUSED/, 'A firewall refuses the connection, or DNS leads to another machine.'],
  [/^ERR_SSL|^EPROTO|WRONG_VERSION/, 'A proxy or a sign-in page answers in place of the host, without TLS.'],
  [/ETIMEDOUT/, 'A firewall silently drops the connection, or a proxy is required but not set.'],
];

function whyUnreachable(last: string): string {
  const found = UNREACHABLE.find(([code]) => code.test(last))?.[1];
  return found ?? 'A firewall closes the connection, the network has an outage, or a proxy is required but not set.';
}

/** A proxy is set, and does not count for https. */
function whyIdle(name: string): Advice {
  const reason = /^all/i.test(name)
    ? 'Node.js, which runs this action, does not read it'
    : 'it only counts for addresses that begin with http://';
  return {
    likely: `${name} is set, but HTTPS_PROXY is not: ${reason}.`,
    fix: `Set HTTPS_PROXY too ${IN_ENVIRONMENT}:\nHTTPS_PROXY=http://HOST:PORT`,
  };
}

function whyNotTrusted(
  host: string,
  code: string,
  trust: { file: string; fault: string } | undefined,
  platform: NodeJS.Platform,
): Advice {
  if (trust !== undefined) {
    return {
      why: `NODE_EXTRA_CA_CERTS names ${shownPath(trust.file)}, which ${trust.fault}, so its certificates are not trusted.`,
      fix: `Set NODE_EXTRA_CA_CERTS ${IN_ENVIRONMENT} to the PEM file of your certificate authority, and restart the runner.`,
    };
  }
  if (/EXPIRED|NOT_YET_VALID/.test(code)) {
    return {
      likely: 'The clock of the runner is wrong, or a proxy on your network uses an expired certificate.',
      fix: `Turn on time synchronisation on the runner:\n${shellOf(platform).setClock}\nIf its clock is right, renew the certificate of the proxy.`,
    };
  }
  if (/ALTNAME/.test(code)) {
    return {
      likely: `The certificate belongs to another host: a sign-in page or DNS on your network redirects ${host}.`,
      fix: letReach(host),
    };
  }
  return {
    likely:
      'A proxy on your network inspects TLS connections with its own certificate authority, which Node.js does not trust.',
    fix: `Set NODE_EXTRA_CA_CERTS ${IN_ENVIRONMENT} to the PEM file of that authority, and restart the runner:\nNODE_EXTRA_CA_CERTS=/path/to/authority.pem`,
  };
}

function letReach(host: string): string {
  return `On a self-hosted runner, allow access to https://${host}, directly or through HTTPS_PROXY. On a GitHub-hosted runner, run the job again.`;
}
