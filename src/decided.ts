import type { Choice, Chosen } from './credentials/choose.ts';
import { Failure, type Problem } from './failure.ts';
import type { Read } from './inputs/inputs.ts';
import type { Machine } from './machine/machine.ts';
import type { Network } from './network/call.ts';
import { PROJECT_MISSING } from './registry/failures.ts';
import type { Use } from './use.ts';
import { whichRepository } from './where.ts';
import { whichCredential } from './who.ts';

/** What there is to do: nothing, without a credential, or with whom and where. */
export type Decided = Extract<Choice, { skip: Problem }> | { readonly chosen: Chosen; readonly names: Use['names'] };

/**
 * Chooses the credential and finds the repository. Throws one `Failure` with every problem: of the inputs, of the credential and of the
 * repository. What cannot be judged because an input was not read is left out, as it would only follow from that.
 */
export async function decided(
  { inputs, problems, unread }: Read,
  machine: Machine,
  network: Network,
): Promise<Decided> {
  const found = [...problems];
  const chosen = unread.credential ? undefined : await attempt(found, () => whichCredential(inputs, machine, network));
  if (chosen && 'skip' in chosen && found.length === 0) return chosen;
  const source = chosen && 'source' in chosen ? chosen.source : undefined;
  const places: Problem[] = [];
  const names = unread.repository ? undefined : await attempt(places, () => whichRepository(inputs, source, machine));
  // The credential may name the project.
  found.push(...places.filter(({ code }) => source !== undefined || code !== PROJECT_MISSING.code));
  if (chosen && 'source' in chosen && names && found.length === 0) return { chosen, names };
  throw new Failure(found);
}

async function attempt<T>(problems: Problem[], work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
