import type { Answer, Call, Network } from './call.ts';
import { request } from './request.ts';

/** What the owner of a library's calls knows about them. */
export interface Oversight {
  /** Whether a 2xx answer is what was asked for; one that is not is tried again. */
  readonly usable: (call: Call, answer: Answer) => boolean;
  /** Called with each final answer before the library sees it. */
  readonly watch: (call: Call, answer: Answer) => void;
}

/**
 * A `fetch` for libraries that make their own calls, under the retry policy that ours have. It takes text and form
 * bodies. Rejects with the network's `Failure`.
 */
export function fetchOver(network: Network, { usable, watch }: Oversight): typeof fetch {
  return async (input, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers));
    const method = (init?.method?.toUpperCase() ?? 'GET') as Call['method'];
    const url = input instanceof Request ? input.url : String(input);
    const body = init?.body;
    if (body instanceof URLSearchParams) headers['content-type'] ??= 'application/x-www-form-urlencoded';
    const direct = isNeighbour(new URL(url).hostname);
    const call: Call = { method, url, headers, direct, ...(body ? { body: String(body) } : {}) };
    const outcome = await request(network, call, (answer) => (usable(call, answer) ? answer : undefined));
    const answer = 'value' in outcome ? outcome.value : outcome.refusal;
    watch(call, answer);
    const fields = Object.entries(answer.headers).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
    return new Response(answer.body, { status: answer.status, headers: Object.fromEntries(fields) });
  };
}

/** Metadata servers of clouds have addresses that are only valid on the machine's own link. */
function isNeighbour(host: string): boolean {
  return /^169\.254\.\d+\.\d+$/.test(host) || host === '[fd00:ec2::254]' || host === 'metadata.google.internal';
}
