import { present } from '../present.ts';
import type { Holder } from './holder.ts';
import type { HolderRecord } from './ledger.ts';
import type { Rewrite } from './rewrite.ts';
import type { Place } from './root.ts';
import { secretsOf } from './settle.ts';
import { count, either, fields, list, text, value } from './shape.ts';
import { type Trace, tracesOf } from './traces.ts';

/**
 * What main leaves to post of one use: which it is, and what lets post tell that no credential is left even where the ledger
 * is gone. Nothing in it is a secret, and post reads the files that it names, but writes none of them.
 */
export interface Receipt {
  readonly holder: string;
  readonly place: Place;
  /** The key of the seal on the ledger's record, and of the traces. */
  readonly key: string;
  readonly files: readonly ReceiptFile[];
  readonly traces: readonly Trace[];
  /** The user name that goes with the password, where that is renewed: the traces are those of the first one only. */
  readonly renewed?: string;
}

/** A file that a use writes. */
export interface ReceiptFile {
  readonly path: string;
  /** Digest of the user's own file; null where there was none. */
  readonly original: string | null;
}

/** The receipt of a use that is about to write these files. */
export function receiptFor(
  { id, key }: Holder,
  place: Place,
  record: HolderRecord,
  steps: readonly Rewrite[],
  renewed = false,
): Receipt {
  return {
    holder: id,
    place,
    key,
    files: steps
      .filter(({ used }) => used)
      .map(({ record: { path, original } }) => ({ path, original: original?.sha256 ?? null })),
    traces: secretsOf(record.layers, record.credential).flatMap((secret) => tracesOf(secret, key)),
    ...present({ renewed: renewed ? record.credential?.username : undefined }),
  };
}

const hex = text((one) => /^[0-9a-f]+$/.test(one));

const RECEIPT = fields(
  {
    holder: text(),
    place: text((one) => one === 'home' || one === 'temp'),
    key: hex,
    files: list(
      fields({
        path: text(),
        original: either(
          value((one) => one === null),
          hex,
        ),
      }),
    ),
    traces: list(fields({ length: count, rolling: value(Number.isInteger), digest: hex })),
  },
  { renewed: text() },
);

/** Reads a receipt from the state; undefined where there is none, or what stands there is not of this action. */
export function readReceipt(state: string): Receipt | undefined {
  if (state === '') return undefined;
  try {
    const receipt: unknown = JSON.parse(state);
    return RECEIPT(receipt, 'state') === undefined ? (receipt as Receipt) : undefined;
  } catch {
    return undefined;
  }
}
