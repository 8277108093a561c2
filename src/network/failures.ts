import { explanation } from '../failure.ts';

/** The tries or the time for one host are used up. */
export const HOST_UNAVAILABLE = explanation(
  'HOST_UNAVAILABLE',
  { host: 'sts.googleapis.com', results: ['ECONNRESET', 'HTTP 503', 'HTTP 503', 'HTTP 503', 'HTTP 503'], seconds: 14 },
  (seen: { host: string; results: readonly string[]; seconds: number; asked?: number }) => {
    const tries = seen.results.length === 1 ? '1 try' : `${seen.results.length} tries`;
    const wait = seen.asked === undefined ? '' : `; it asked to wait ${Math.ceil(seen.asked / 1000)} s more`;
    return {
      what: `${seen.host} gave no usable answer in ${tries} over ${seen.seconds} s: ${inARow(seen.results)}${wait}.`,
      why: reasonFor(seen.results.at(-1) ?? '', seen.host),
      fix: remedyFor(seen.results.at(-1) ?? '', seen.host),
    };
  },
);

/** The certificate of the host, or of what answers in its place, is not trusted. */
export const CERTIFICATE_REFUSED = explanation(
  'CERTIFICATE_REFUSED',
  { host: 'sts.googleapis.com', code: 'SELF_SIGNED_CERT_IN_CHAIN' },
  (seen: { host: string; code: string }) => ({
    what: `The certificate that ${seen.host} showed is not trusted (${seen.code}), so nothing was sent.`,
    why: 'A proxy of your network that opens encrypted connections signs with its own certificate authority, which Node.js does not know.',
    fix: 'Set NODE_EXTRA_CA_CERTS to the file with the certificate of that authority (PEM) in the environment of the runner, and restart the runner.',
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
        : 'The rules of the proxy do not allow this host, or it is no proxy at all.',
    fix:
      seen.status === 407
        ? 'Put them into HTTPS_PROXY in the environment of the runner: http://USER:PASSWORD@HOST:PORT'
        : `Allow ${seen.host} in the proxy, or add it to NO_PROXY where the runner reaches it directly.`,
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

function reasonFor(last: string, host: string): string {
  if (last.startsWith('HTTP 429'))
    return 'Too many requests at once: a quota of the service is used up for the moment.';
  if (/^HTTP (5|408)/.test(last)) return `${host} has trouble of its own.`;
  if (last.startsWith('HTTP 2'))
    return 'Something between the runner and the host answers in its place, or cuts answers short.';
  if (last.startsWith('the proxy')) return 'The proxy that HTTPS_PROXY names does not reach the host.';
  if (last === 'ENOTFOUND' || last === 'EAI_AGAIN') return 'The runner cannot look up the name of the host.';
  return 'The runner does not reach the host: an outage, a firewall, or a proxy that is not set.';
}

function remedyFor(last: string, host: string): string {
  if (last.startsWith('HTTP 429')) {
    return 'Run the job again later, or let fewer jobs start at the same moment (`concurrency:` or `max-parallel:` in the workflow).';
  }
  if (/^HTTP (5|408)/.test(last)) {
    return 'Run the job again. If it stays, see https://status.cloud.google.com and https://www.githubstatus.com';
  }
  return `On a self-hosted runner let it reach https://${host} (directly, or with HTTPS_PROXY set); on a hosted one run the job again.`;
}
