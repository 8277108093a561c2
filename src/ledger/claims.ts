import { reveal } from '../secret.ts';
import type { Claim } from './change.ts';
import type { Layer } from './ledger.ts';

/** The layers without the entries that two owners claim: such an entry would serve one of them and mislead the other. */
export function standing(layers: readonly Layer[]): readonly Layer[] {
  return layers.filter((layer) => contestants(layer, layers).length === 0);
}

/** The layers over the same file that claim the same entry for another owner. */
export function contestants(layer: Layer, layers: readonly Layer[]): readonly Layer[] {
  const claim = claimOf(layer);
  if (claim === undefined) return [];
  return layers.filter((other) => {
    const theirs = claimOf(other);
    return theirs?.key === claim.key && reveal(theirs.owner) !== reveal(claim.owner);
  });
}

function claimOf(layer: Layer): Claim | undefined {
  return layer.kind === 'edit' ? layer.claim : undefined;
}
