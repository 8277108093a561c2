import type { Rival } from '../clients/client.ts';
import { CONFIGURATION_OVERRIDDEN, DEPENDENCY_CONFUSION } from '../clients/failures.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Repository } from '../registry/repository.ts';
import { warn } from './problems.ts';

/** One warning with every setting that would win over what is written, and one for an index beside others. */
export function warnOfRivals({ clients, indexMode }: Inputs, { id }: Repository, rivals: readonly Rival[]): void {
  if (rivals.length > 0) warn(CONFIGURATION_OVERRIDDEN({ rivals }));
  if (indexMode === 'extra' && clients.some(({ downloads }) => downloads)) warn(DEPENDENCY_CONFUSION({ id }));
}
