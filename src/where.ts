import { serverIdFor } from './clients/server-id.ts';
import type { Source } from './credentials/choose.ts';
import { defaultsFor } from './inputs/defaults.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Machine } from './machine/machine.ts';
import { locate } from './registry/locate.ts';
import { placeDecision } from './report/decisions.ts';
import { debug } from './report/print.ts';
import type { Use } from './use.ts';

/** Finds the repository, and what clients call it, by the inputs and the defaults, and tells where each part was found. Throws a `Failure`. */
export async function whichRepository(
  inputs: Inputs,
  source: Source | undefined,
  machine: Machine,
): Promise<Use['names']> {
  const defaults = await defaultsFor(inputs.repository, source, machine);
  const repository = locate(inputs.repository, defaults, inputs.universe);
  const serverId = serverIdFor(inputs.serverId, repository, inputs.clients);
  placeDecision(repository, inputs.repository, defaults).forEach(debug);
  return { repository, serverId };
}
