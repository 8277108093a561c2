import { type HolderRecord, type Ledger, layersOf } from './ledger.ts';
import type { Rewrite } from './rewrite.ts';

/** The ledger with the steps' records in it. */
export function remember(ledger: Ledger, steps: readonly Rewrite[]): Ledger {
  const records = new Map(
    [...ledger.files, ...steps.map(({ record }) => record)].map((record) => [record.path, record]),
  );
  return { ...ledger, files: [...records.values()] };
}

/** The ledger without these holders, except on the paths that are not done with, and without files that nobody uses. */
export function without(
  ledger: Ledger,
  leaving: readonly HolderRecord[],
  undone: ReadonlySet<string>,
  reseal: (record: HolderRecord) => HolderRecord = (record) => record,
): Ledger {
  const holders = ledger.holders
    .map((holder) =>
      leaving.some(({ id }) => id === holder.id)
        ? reseal({ ...holder, layers: holder.layers.filter(({ path }) => undone.has(path)) })
        : holder,
    )
    .filter(({ layers }) => layers.length > 0);
  return { ...ledger, holders, files: ledger.files.filter(({ path }) => layersOf(holders, path).length > 0) };
}
