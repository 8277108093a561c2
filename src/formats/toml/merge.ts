import { align } from './align.ts';
import type { AppliedEdit } from './edit.ts';
import { inOrder, type Splice } from './lines.ts';

/** Lines of ours in a row that are not in the old file, and the lines of the old file that they stand for. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly old: readonly string[];
}

/**
 * The file that the user made of ours, with our lines taken out and, with `putBack`, the old ones in their places; of the lines that
 * the user wrote, those that `isStray` go too. Lines are compared without their line breaks, which an editor may have changed.
 */
export function merge(
  current: string,
  { before, after, splices }: Pick<AppliedEdit, 'before' | 'after' | 'splices'>,
  { putBack, isStray }: { readonly putBack: boolean; readonly isStray: (line: string) => boolean },
): string {
  const [old, ours, now] = [linesOf(before), linesOf(after), linesOf(current)];
  const toOld = toBefore(before, after, splices);
  const toNow = align(ours.map(contentOf), now.map(contentOf));
  const going = new Set(toNow.filter((at, index) => at !== undefined && toOld[index] === undefined));
  for (const at of takenOver(now, going)) going.delete(at);
  const known = new Set(toNow);
  for (const [at, line] of now.entries()) if (!known.has(at) && isStray(line)) going.add(at);
  const coming = new Map<number, readonly string[]>();
  for (const hunk of putBack ? hunksOf(toOld, old) : []) {
    const at = placeOf(hunk, toNow);
    // Where the user took our lines out, or over, the old ones have no place.
    if (at !== undefined && (hunk.from === hunk.to || going.has(at)))
      coming.set(at, [...(coming.get(at) ?? []), ...hunk.old]);
  }
  const lines = [...now.keys(), now.length].flatMap((at) => [
    ...(coming.get(at) ?? []),
    ...(at === now.length || going.has(at) ? [] : [now[at] as string]),
  ]);
  // Only a last line may lack its line break.
  return lines.map((line, index) => (index < lines.length - 1 && !line.endsWith('\n') ? `${line}\n` : line)).join('');
}

// For each line of `after`, the line of `before` that it is, as the splices tell.
function toBefore(before: string, after: string, splices: readonly Splice[]): readonly (number | undefined)[] {
  const at = new Map<number, number>();
  let moved = 0;
  let start = 0;
  const rest = [...inOrder(splices)];
  for (const [index, line] of linesOf(before).entries()) {
    const end = start + line.length;
    // Put in before the line, or after a last one that lacks its line break.
    while (rest[0] && rest[0].end <= start) moved += lengthened(rest.shift());
    const isTouched = rest[0] !== undefined && rest[0].start < end;
    if (!isTouched) at.set(start + moved, index);
    while (rest[0] && rest[0].end <= end && rest[0].start < end) moved += lengthened(rest.shift());
    start = end;
  }
  let offset = 0;
  return linesOf(after).map((line) => {
    const index = at.get(offset);
    offset += line.length;
    return index;
  });
}

function lengthened(splice: Splice | undefined): number {
  return splice ? splice.text.length - (splice.end - splice.start) : 0;
}

function hunksOf(toOld: readonly (number | undefined)[], old: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let from = 0;
  let oldFrom = 0;
  for (const [index, at] of [...toOld, old.length].entries()) {
    if (at === undefined) continue;
    if (index > from || at > oldFrom) hunks.push({ from, to: index, old: old.slice(oldFrom, at) });
    from = index + 1;
    oldFrom = at + 1;
  }
  return hunks;
}

function placeOf({ from, to }: Hunk, toNow: readonly (number | undefined)[]): number | undefined {
  if (from < to) return toNow.slice(from, to).find((at) => at !== undefined);
  const above = toNow.slice(0, from).findLast((at) => at !== undefined);
  return above === undefined ? 0 : above + 1;
}

/**
 * Lines of ours that the user put something under: a header stays for what stands under it now, and an item of a list stays whole,
 * as half of one is none.
 */
function* takenOver(lines: readonly string[], going: ReadonlySet<number | undefined>): Generator<number> {
  for (const [at, line] of lines.entries()) {
    if (!going.has(at) || !line.trimStart().startsWith('[')) continue;
    const next = lines.findIndex((other, index) => index > at && other.trimStart().startsWith('['));
    const end = next < 0 ? lines.length : next;
    const under = Array.from({ length: end - at - 1 }, (_, index) => at + 1 + index);
    if (under.every((index) => going.has(index) || isIdle(lines[index] ?? ''))) continue;
    yield at;
    if (line.trimStart().startsWith('[[')) yield* under.filter((index) => going.has(index));
  }
}

function isIdle(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function contentOf(line: string): string {
  return line.replace(/\r?\n$/, '');
}
