import { present } from '../present.ts';
import type { Answer, Call, Network, Recipient } from './call.ts';
import { request } from './request.ts';

/** What the owner of a library's calls knows about them. */
export interface Oversight {
  /** Whom a call to this address is for; the gate then decides whether it may be made. */
  readonly to: (url: string) => Recipient;
  /** Whether a 2xx answer is what was asked for; one that is not is tried again. */
  readonly usable: (call: Call, answer: Answer) => boolean;
  /** Called with each final answer before the library sees it. */
  readonly watch: (call: Call, answer: Answer) => void;
}

/**
 * A `fetch` for libraries that make their own calls, through the gate and under the retry policy that ours have. It takes
 * text and form bodies, and follows no redirect. Rejects with the network's `Failure`.
 */
export function fetchOver(network: Network, { to, usable, watch }: Oversight): typeof fetch {
  return async (input, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers));
    const method = (init?.method?.toUpperCase() ?? 'GET') as Call['method'];
    const url = input instanceof Request ? input.url : String(input);
    const body = init?.body;
    if (body instanceof URLSearchParams) headers['content-type'] ??= 'application/x-www-form-urlencoded';
    const call: Call = { to: to(url), method, url, headers, ...present({ body: body ? String(body) : undefined }) };
    const outcome = await request(network, call, (answer) => (usable(call, answer) ? answer : undefined));
    const answer = 'value' in outcome ? outcome.value : outcome.refusal;
    watch(call, answer);
    const fields = Object.entries(answer.headers).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
    return new Response(answer.body, { status: answer.status, headers: Object.fromEntries(fields) });
  };
}
