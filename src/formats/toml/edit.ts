import { type Splice, spliced } from '../splice.ts';
import { added } from './add.ts';
import { pairAt, parse } from './document.ts';
import { itemSplices } from './items.ts';
import { literal } from './literal.ts';
import { refuseTable, refuseWay } from './refuse.ts';
import { removed } from './remove.ts';
import type { Edit } from './vocabulary.ts';

/** One edit made, or a part of it, with the file before and after. */
export interface AppliedEdit {
  readonly edit: Edit;
  readonly before: string;
  readonly after: string;
  /** What was done to `before`. */
  readonly splices: readonly Splice[];
}

/** The steps that the edits take on `text`, in order; none where all is as the edits want it. Throws UnreadableConfig and RangeError. */
export function stepsOf(text: string, edits: readonly Edit[]): readonly AppliedEdit[] {
  const steps: AppliedEdit[] = [];
  let before = text;
  for (const edit of edits) {
    // What stands in braces and brackets goes one by one; each step leaves less to do.
    for (let splices = splicesFor(before, edit); splices.length > 0; splices = splicesFor(before, edit)) {
      const after = spliced(before, splices);
      steps.push({ edit, before, splices, after });
      before = after;
    }
  }
  return steps;
}

function splicesFor(text: string, edit: Edit): readonly Splice[] {
  const document = parse(text);
  if (!['set', 'remove', 'item'].includes(edit.op)) throw new RangeError('an edit of no kind that TOML has');
  if (edit.op === 'item') return itemSplices(document, edit);
  const path = [...edit.table, edit.key];
  if (edit.op === 'remove') return removed(document, path);
  const { value } = pairAt(document, path)?.node ?? {};
  if (value?.type === 'TOMLValue' && value.value === edit.value) return [];
  if (value) return [{ start: value.range[0], end: value.range[1], text: literal(edit.value) }];
  refuseWay(document, path);
  refuseTable(document, path);
  return [added(document, edit.table, edit.key, literal(edit.value))];
}
