import { readReceipt } from './ledger/receipt.ts';
import { release } from './ledger/release.ts';
import { ledgerRoot } from './ledger/root.ts';
import type { Machine } from './machine/machine.ts';
import { savedState } from './report/commands.ts';
import { maskHeld } from './report/masks.ts';
import { info } from './report/print.ts';
import { warn } from './report/problems.ts';
import { reportRecovered } from './report/recovered.ts';

/**
 * The mirror of `setUp`: puts back what this use wrote. What could not be put back is a warning where it is known that no
 * secret of this use is left on disk; otherwise a `Failure`.
 */
export async function tearDown(machine: Machine): Promise<void> {
  const receipt = readReceipt(savedState('use'));
  if (receipt === undefined) return;
  const root = ledgerRoot(machine, receipt.place);
  maskHeld(root);
  const released = await release(root, machine, receipt);
  for (const { path, outcome } of released.files) info(`${path}: ${outcome}`);
  released.problems.forEach(warn);
  reportRecovered(released.recovered, released.unrecovered);
}
