import { type Choice, choose } from './credentials/choose.ts';
import { gatherFacts } from './credentials/facts.ts';
import { whyNotRenewable } from './credentials/renewal.ts';
import { Failure } from './failure.ts';
import { REFRESH_IMPOSSIBLE } from './inputs/failures.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Machine } from './machine/machine.ts';
import type { Network } from './network/call.ts';
import { sourceDecision } from './report/decisions.ts';
import { debug, info } from './report/print.ts';

/** Chooses the credential by the inputs and what the machine has, and tells why. Throws a `Failure`, also where it must be renewed and cannot be. */
export async function whichCredential(inputs: Inputs, machine: Machine, network: Network): Promise<Choice> {
  const chosen = choose(inputs.credential, await gatherFacts(inputs.credential, machine, network));
  if ('skip' in chosen) return chosen;
  const reason = inputs.refresh === 'true' && whyNotRenewable(chosen.source.kind, chosen.method, inputs.cleanup);
  if (reason) throw new Failure(REFRESH_IMPOSSIBLE({ reason }));
  for (const line of chosen.passedOver) info(`Passed over: ${line}`);
  sourceDecision(chosen, inputs.credential.authMethod).forEach(debug);
  return chosen;
}
