import { UnreadableConfig } from '../format.ts';
import { spliced } from '../splice.ts';
import { pairAt, parse, scan } from './document.ts';
import type { AppliedEdit } from './edit.ts';
import { literal } from './literal.ts';
import { merge } from './merge.ts';
import { removed } from './remove.ts';

/**
 * `current` without what the step did. Where the user changed the file since, the lines that are still ours go and the old ones come
 * back; a value of ours in a line that the user changed gives way to the old value.
 */
export function undo(current: string, step: AppliedEdit): string {
  if (current === step.after) return step.before;
  const isBroken = scan(current) instanceof UnreadableConfig;
  const isStray = (line: string) => isBroken && holdsValue(line, step);
  const left = merge(current, step, { putBack: true, isStray });
  // What the user has set again meanwhile does not come back beside it.
  const isSpoilt = !isBroken && scan(left) instanceof UnreadableConfig;
  return withoutValue(isSpoilt ? merge(current, step, { putBack: false, isStray }) : left, step);
}

// In a file that is not TOML any more, a line that gives a key our value is ours.
function holdsValue(line: string, { edit }: AppliedEdit): boolean {
  const value = 'value' in edit && edit.value;
  if (typeof value !== 'string') return false;
  const [before = '', ...after] = line.split(literal(value));
  return after.length > 0 && /=\s*$/.test(before);
}

function withoutValue(text: string, { edit, before }: AppliedEdit): string {
  if (edit.op !== 'set') return text;
  const path = [...edit.table, edit.key];
  const document = scan(text);
  if (document instanceof UnreadableConfig) return text;
  const value = pairAt(document, path)?.node.value;
  if (value?.type !== 'TOMLValue' || value.value !== edit.value) return text;
  const old = pairAt(parse(before), path)?.node.value;
  const [start, end] = value.range;
  return spliced(text, old ? [{ start, end, text: before.slice(...old.range) }] : removed(document, path));
}
