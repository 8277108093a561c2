import { Failure, type Problem } from '../failure.ts';
import type { Network } from '../network/call.ts';
import type { Result } from '../network/request.ts';
import { type Asked, classify, type Refusal } from '../refusals/classify.ts';

/** The answer to one question: what was asked for, why it was refused, or why it could not be asked. */
export type Reply<T> =
  | { readonly value: T }
  | { readonly refusal: Refusal }
  | { readonly unreachable: readonly Problem[] };

/** Makes a reply of what a request came to. Rejects with nothing but faults of our own. */
export async function replyOf<T>(
  outcome: Promise<Result<T>>,
  asked: Omit<Asked, 'now'>,
  network: Network,
): Promise<Reply<T>> {
  try {
    const come = await outcome;
    if ('value' in come) return { value: come.value };
    return { refusal: classify({ ...asked, now: network.now() }, come.refusal) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { unreachable: error.problems };
  }
}
