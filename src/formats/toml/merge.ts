import type { Splice } from '../splice.ts';
import { align } from './align.ts';
import type { AppliedEdit } from './edit.ts';

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
  const going = new Set(toNow.filter((_, index) => toOld[index] === undefined));
  for (const at of takenOver(now, going)) going.delete(at);
  const known = new Set(toNow);
  for (const [at, line] of now.entries()) if (!known.has(at) && isStray(line)) going.add(at);
  const coming = new Map<number | undefined, readonly string[]>();
  for (const hunk of putBack ? hunksOf(toOld, old) : []) {
    const at = placeOf(hunk, toNow);
    // Where the user took our lines out, or over, the old ones have no place.
    if (hunk.from === hunk.to || going.has(at)) coming.set(at, [...(coming.get(at) ?? []), ...hunk.old]);
  }
  const comingAt = (at: number) => coming.get(at) ?? [];
  const kept = now.flatMap((line, at) => [...comingAt(at), ...(going.has(at) ? [] : [line])]);
  const lines = [...kept, ...comingAt(now.length)];
  // Only a last line may lack its line break.
  const last = lines.pop() ?? '';
  return lines.map((line) => line.replace(/\n?$/, '\n')).join('') + last;
}

// For each line of `after`, the line of `before` that it is, as the splices tell.
function toBefore(before: string, after: string, splices: readonly Splice[]): readonly (number | undefined)[] {
  const indexAt = new Map<number, number>();
  let start = 0;
  for (const [index, line] of linesOf(before).entries()) {
    const [from, end] = [start, start + line.length];
    if (!splices.some((splice) => splice.start < end && splice.end > from)) {
      const moved = splices.filter((splice) => splice.end <= from).reduce((sum, splice) => sum + lengthOf(splice), 0);
      indexAt.set(from + moved, index);
    }
    start = end;
  }
  let offset = 0;
  return linesOf(after).map((line) => {
    const index = indexAt.get(offset);
    offset += line.length;
    return index;
  });
}

/** By how much a splice makes the text longer. */
function lengthOf({ start, end, text }: Splice): number {
  return text.length - (end - start);
}

function hunksOf(toOld: readonly (number | undefined)[], old: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let from = 0;
  let oldFrom = 0;
  for (const [index, at] of [...toOld, old.length].entries()) {
    if (at === undefined) continue;
    hunks.push({ from, to: index, old: old.slice(oldFrom, at) });
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
    if (!going.has(at) || !line.startsWith('[')) continue;
    const rest = [...lines.entries()].slice(at + 1);
    const size = rest.findIndex(([, other]) => other.trimStart().startsWith('['));
    const under = size < 0 ? rest : rest.slice(0, size);
    if (under.every(([index, other]) => going.has(index) || isIdle(other))) continue;
    yield at;
    if (line.startsWith('[[')) yield* under.map(([index]) => index);
  }
}

function isIdle(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

function contentOf(line: string): string {
  return line.replace(/\r?\n/, '');
}
