import { explanation } from '../failure.ts';
import { shellOf } from '../machine/shell.ts';
import { shownPath } from '../shown.ts';

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
  { host: 'sts.googleapis.com', results: ['ECONNRESET', 'HTTP 503', 'HTTP 503', 'HTTP 503', 'HTTP 503'], seconds: 14 },
  (seen) => {
    const wait = seen.asked === undefined ? '' : `; it asked to wait ${Math.ceil(seen.asked / 1000)} s more`;
    return {
      what: `${seen.host} gave no usable answer in ${triesOf(seen)}${wait}.`,
      ...whyUnavailable(seen.results.at(-1) ?? '', seen.host),
    };
  },
);

/** No connection to the host lasts until it answers. */
export const HOST_UNREACHABLE = explanation<Tried>(
  'HOST_UNREACHABLE',
  { host: 'sts.googleapis.com', results: Array(5).fill('no answer in time (ETIMEDOUT)'), seconds: 52 },
  (seen) => ({
    what: `${seen.host} could not be reached in ${triesOf(seen)}.`,
    why: whyUnreachable(seen.results.at(-1) ?? ''),
    fix: letReach(seen.host),
  }),
);

/** The proxy itself is not there. */
export const PROXY_UNREACHABLE = explanation<Tried & { readonly proxy: string }>(
  'PROXY_UNREACHABLE',
  { host: 'sts.googleapis.com', proxy: 'proxy.example.com:3128', results: Array(5).fill('ECONNREFUSED'), seconds: 14 },
  (seen) => ({
    what: `The proxy ${seen.proxy}, which HTTPS_PROXY names, could not be reached in ${triesOf(seen)}; nothing was sent to ${seen.host}.`,
    why: 'The proxy is down, its name or port is misspelt, or the runner is not on its network.',
    fix: `Correct HTTPS_PROXY in the environment of the runner, or unset it if the runner reaches ${seen.host} directly:\nHTTPS_PROXY=http://HOST:PORT`,
  }),
);

/** The certificate of the host, or of what answers in its place, is not trusted. */
export const CERTIFICATE_REFUSED = explanation<{
  readonly host: string;
  readonly code: string;
  readonly trust?: { readonly file: string; readonly fault: string };
}>(
  'CERTIFICATE_REFUSED',
  { host: 'sts.googleapis.com', code: 'SELF_SIGNED_CERT_IN_CHAIN' },
  ({ host, code, trust }, platform) => ({
    what: `The certificate that ${host} showed is not trusted (${code}), so nothing was sent.`,
    ...whyNotTrusted(host, code, trust, platform),
  }),
);

/** The proxy does not let us through. */
export const PROXY_REFUSED = explanation(
  'PROXY_REFUSED',
  { host: 'sts.googleapis.com', status: 407 },
  (seen: { host: string; status: number }) => ({
    what: `The proxy that HTTPS_PROXY names refused the connection to ${seen.host} with HTTP ${seen.status}.`,
    why:
      seen.status === 407
        ? 'The proxy wants a user name and password.'
        : 'The rules of the proxy do not allow this host, or what HTTPS_PROXY names is not a proxy.',
    fix:
      seen.status === 407
        ? 'Put them into HTTPS_PROXY in the environment of the runner: http://USER:PASSWORD@HOST:PORT'
        : `Allow ${seen.host} in the proxy, or add it to NO_PROXY if the runner reaches it directly.`,
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

/** The gate kept a token or a key from going where it does not belong. */
export const CREDENTIAL_HOST_REFUSED = explanation(
  'CREDENTIAL_HOST_REFUSED',
  {
    host: 'sts.example.com',
    because: 'it is not a host of Google Cloud in googleapis.com',
  },
  (seen: { host: string; because: string }) => ({
    what: `No credential was sent${seen.host ? ` to ${seen.host}` : ''}: ${seen.because}.`,
    why: "Tokens and keys only go to the repository and to Google Cloud's own hosts in its universe, over https.",
    fix: 'If a credential file names this address, make the file again:\n  gcloud iam workload-identity-pools create-cred-config --help\n\nIf the host belongs to another Google Cloud universe, set the universe input.',
  }),
);

/** ACTIONS_ID_TOKEN_REQUEST_URL is not an address that may be shown the request token. */
export const OIDC_URL_REFUSED = explanation(
  'OIDC_URL_REFUSED',
  { host: 'github.example.com', because: 'anybody on the way could read a token that is sent over http' },
  (seen: { host: string; because: string }) => ({
    what: `GitHub was not asked for an OIDC token${seen.host ? ` at ${seen.host}` : ''}: ${seen.because}.`,
    why: 'ACTIONS_ID_TOKEN_REQUEST_URL is not what the runner set: an earlier step or the workflow changed it, or a GitHub Enterprise Server is configured without https.',
    fix: 'Remove ACTIONS_ID_TOKEN_REQUEST_URL from every env block and from GITHUB_ENV. On GitHub Enterprise Server, turn on TLS for the instance.',
  }),
);

/** GCE_METADATA_HOST is not a host. */
export const METADATA_HOST_REFUSED = explanation(
  'METADATA_HOST_REFUSED',
  { because: 'the address is not a URL' },
  (seen: { because: string }) => ({
    what: `GCE_METADATA_HOST does not name a metadata server: ${seen.because}.`,
    why: 'It takes a host, with a port if needed, such as 169.254.169.254 or metadata.google.internal:80.',
    fix: 'Unset GCE_METADATA_HOST. To skip the search for a metadata server:\n  NO_GCE_CHECK: "true"',
  }),
);

/** The place that a credential file names for its subject token is not one that may be asked. */
export const SUBJECT_TOKEN_URL_REFUSED = explanation(
  'SUBJECT_TOKEN_URL_REFUSED',
  { host: 'tokens.example.com', because: 'anybody on the way could read a token that is sent over http' },
  (seen: { host: string; because: string }) => ({
    what: `The subject token was not fetched${seen.host ? ` from ${seen.host}` : ''}: ${seen.because}.`,
    why: 'The credential_source in the credential file names this address. It may be any https address; http is for this machine and for metadata servers on its own link.',
    fix: 'Make the credential file again with an https address:\n  gcloud iam workload-identity-pools create-cred-config --help',
  }),
);

/** A header that Node.js could not send. */
export const HEADER_MALFORMED = explanation(
  'HEADER_MALFORMED',
  { host: 'sts.googleapis.com', header: 'authorization' },
  (seen: { host: string; header: string }) => ({
    what: `The ${seen.header} header for ${seen.host} holds a line break or another character that no header may have, so nothing was sent.`,
    why: 'A token, or a header in a credential file, was changed on its way: a line break was added or its text was wrapped.',
    fix: 'Pass the token exactly as the step that obtained it printed it. If it is ACTIONS_ID_TOKEN_REQUEST_TOKEN, remove that variable from every env block and from GITHUB_ENV.',
  }),
);

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

interface Reason {
  readonly why: string;
  readonly fix: string;
}

function whyUnavailable(last: string, host: string): Reason {
  if (last.startsWith('HTTP 2') || last.endsWith('a web page') || last === 'HTTP 511') {
    return {
      why: `Something between the runner and ${host} answers in its place, or cuts answers short.`,
      fix: letReach(host),
    };
  }
  if (last === 'HTTP 429') {
    return {
      why: 'Too many requests at once: a quota of the service is used up for the moment.',
      fix: 'Run the job again later, or let fewer jobs start at the same moment (`concurrency:` or `max-parallel:` in the workflow).',
    };
  }
  return {
    why: `${host} has trouble of its own.`,
    fix: 'Run the job again. If it stays, see https://status.cloud.google.com and https://www.githubstatus.com',
  };
}

const UNREACHABLE: readonly (readonly [RegExp, string])[] = [
  [/^the proxy/, 'The proxy that HTTPS_PROXY names does not reach the host.'],
  [/ENOTFOUND/, 'The name of the host cannot be looked up: the DNS server of the runner does not know it.'],
  [/EAI_AGAIN/, 'The name of the host cannot be looked up: the DNS server of the runner does not answer.'],
  [
    /EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN/,
    'The runner has no route to the host, as with IPv6 alone where the host has only IPv4, or without a way out.',
  ],
  [/ECONNREFUSED/, 'A firewall refuses the connection, or the name of the host leads to another machine.'],
  [
    /^ERR_SSL|^EPROTO|WRONG_VERSION/,
    'What answers at the address of the host does not speak TLS: a proxy or a sign-in page in between.',
  ],
  [/ETIMEDOUT/, 'A firewall drops the connection without a word, or a proxy is needed and not set.'],
];

function whyUnreachable(last: string): string {
  const found = UNREACHABLE.find(([code]) => code.test(last))?.[1];
  return found ?? 'A firewall ends the connection, the network has an outage, or a proxy is needed and not set.';
}

function whyNotTrusted(
  host: string,
  code: string,
  trust: { file: string; fault: string } | undefined,
  platform: NodeJS.Platform,
): Reason {
  if (trust !== undefined) {
    return {
      why: `NODE_EXTRA_CA_CERTS names ${shownPath(trust.file)}, which ${trust.fault}, so the certificates in it are not trusted.`,
      fix: 'Make NODE_EXTRA_CA_CERTS in the environment of the runner name the file with the certificate of your authority (PEM), and restart the runner.',
    };
  }
  if (/EXPIRED|NOT_YET_VALID/.test(code)) {
    return {
      why: 'The clock of the runner is wrong, or a proxy of your network shows a certificate that is out of date.',
      fix: `Set the clock of the runner:\n${shellOf(platform).setClock}\nIf it is right, renew the certificate of the proxy.`,
    };
  }
  if (/ALTNAME/.test(code)) {
    return {
      why: `The certificate belongs to another host: a sign-in page or a DNS server of your network leads ${host} elsewhere.`,
      fix: letReach(host),
    };
  }
  return {
    why: 'A proxy of your network that opens encrypted connections signs with its own certificate authority, which Node.js does not know.',
    fix: 'Set NODE_EXTRA_CA_CERTS to the file with the certificate of that authority (PEM) in the environment of the runner, and restart the runner.',
  };
}

function letReach(host: string): string {
  return `On a self-hosted runner let it reach https://${host} (directly, or with HTTPS_PROXY set); on a hosted one run the job again.`;
}
