import { CONFIGURATION_OVERRIDDEN, DEPENDENCY_CONFUSION } from '../clients/failures.ts';
import type { Layout } from '../clients/places.ts';
import { pipRivals, twineRivals } from '../clients/precedence.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Machine } from '../machine/machine.ts';
import type { Repository } from '../registry/repository.ts';
import { warn } from './problems.ts';

/** One warning with every setting that would win over what is written, and one for an index beside others. */
export function warnOfRivals(
  { clients, indexMode }: Inputs,
  { id }: Repository,
  { files, pipConfig }: Layout,
  env: Machine['env'],
): void {
  const rivals = [
    ...(clients.includes('pip') ? pipRivals(env, files, pipConfig, indexMode) : []),
    ...(clients.includes('twine') ? twineRivals(env) : []),
  ];
  if (rivals.length > 0) warn(CONFIGURATION_OVERRIDDEN({ rivals }));
  if (indexMode === 'extra' && clients.includes('pip')) warn(DEPENDENCY_CONFUSION({ id }));
}
