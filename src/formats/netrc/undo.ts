import { type Splice, spliced } from '../splice.ts';
import { type AppliedEdit, entryLine, type Lent } from './edit.ts';
import type { Pair } from './read.ts';

/**
 * `current` without what the step did. Where the user changed the file since, our entry goes wherever it is by now, and the old
 * values come back in place of ours, the first for the first. An entry whose password the user changed is the user's.
 */
export function undo(current: string, step: AppliedEdit): string {
  // Stryker disable next-line ConditionalExpression: the same comes out without it, by more work
  if (current === step.after) return step.before;
  const left = entriesOf(current, step).filter(hasPassword);
  const own = step.ours === '' ? undefined : ownEntry(left, step);
  const patches = own ? ownPatches(current, step, own) : [];
  const others = left.flatMap((entry) => (entry === own ? beyond(entry, patches) : [entry]));
  // As many as we left: each is the one that it was, whatever the user did in it. Otherwise they are known by what we wrote.
  const areAll = others.length === step.lent.length;
  const lost: Lent[] = [];
  for (const lent of step.lent) {
    const at = areAll ? 0 : others.findIndex((entry) => startsWith(entry, writtenFor(lent, step)));
    const entry = others[at];
    if (entry) {
      const back = lentPatches(current, step, lent, entry);
      patches.push(...back);
      others.splice(at, 1, ...beyond(entry, back));
    } else lost.push(lent);
  }
  patches.push(...valuePatches(current, step, lost, others));
  // The user may have made a copy of an entry.
  const copies = others
    .flatMap(({ values }) => values)
    .filter(({ end }) => !patches.some((patch) => patch.end === end));
  return spliced(current, [...patches, ...copies.map(({ from, end }) => cut(current, from, end))]);
}

/** What is still ours in an entry of the file that the user changed. */
interface Remains {
  /** Where it starts, without the # of a comment. */
  readonly start: number;
  readonly rest: string;
  /** Where its host ends, if that is ours and the entry has nothing of the user's. */
  readonly hostEnd: number | undefined;
  readonly values: readonly Value[];
}

interface Value {
  readonly start: number;
  readonly end: number;
  readonly name: Pair['name'];
  /** Where its keyword starts. */
  readonly from: number;
}

/**
 * The entries with values of ours, whatever the user put around and into them; also in comments and macros. Ours have no blanks and
 * need no quotes, so they are found in a file that no reader takes, too.
 */
function entriesOf(current: string, { edit }: AppliedEdit): Remains[] {
  const entries: { start: number; hostEnd: number | undefined; values: Value[] }[] = [];
  let last: { readonly keyword: string; readonly from: number } | undefined;
  for (const { 0: text, index: start } of current.matchAll(/[^ \t\r\n]+/g)) {
    const end = start + text.length;
    const entry = entries.at(-1);
    if (entry && last && /^(?:login|user|password|account)$/.test(last.keyword)) {
      const name = last.keyword === 'password' ? 'password' : 'login';
      // The user may have put it in quotes.
      const isOurs = last.keyword !== 'account' && [text, text.slice(1, -1)].includes(edit[name]);
      if (isOurs) entry.values.push({ name, from: last.from, start, end });
      else entry.hostEnd = undefined;
      last = undefined;
    } else {
      if (entry && last?.keyword === 'machine' && text === edit.host) entry.hostEnd = end;
      // A comment or a word in quotes may touch it, and an escape be in it.
      const written = text.replace(/.*["#]/, '');
      const keyword = written.replaceAll('\\', '');
      last = { keyword, from: end - written.length };
      if (!entry || keyword === 'machine' || keyword === 'default') {
        entries.push({ start: last.from, hostEnd: undefined, values: [] });
      }
    }
  }
  return entries.map((entry) => ({ ...entry, rest: current.slice(entry.start) }));
}

// An entry whose password the user changed is the user's.
function hasPassword({ values }: Remains): boolean {
  return values.some(({ name }) => name === 'password');
}

/** What an entry has after what the patches are for: the user made one entry of two. */
function beyond({ start, rest, hostEnd, values }: Remains, patches: readonly Splice[]): Remains[] {
  const end = Math.max(...patches.map((patch) => patch.end));
  const after = values.filter(({ from }) => from >= end);
  const left = { start: end, rest: rest.slice(end - start), hostEnd, values: after };
  return hasPassword(left) ? [left] : [];
}

function startsWith({ rest }: Remains, text: string): boolean {
  return rest.startsWith(text) && /^\s?$/.test(rest.charAt(text.length));
}

/** The one that is as we wrote it, or else the first that is no entry of the user's. */
function ownEntry(left: readonly Remains[], step: AppliedEdit): Remains | undefined {
  const written = step.lent.map((lent) => writtenFor(lent, step));
  return left.find(isWhole(step)) ?? left.find((entry) => !written.some((text) => startsWith(entry, text)));
}

/** Whether an entry is as we wrote it, without an account of the user's. */
function isWhole({ edit }: AppliedEdit): (entry: Remains) => boolean {
  const line = entryLine(edit);
  return (entry) => startsWith(entry, line) && !/^\s+account\s/.test(entry.rest.slice(line.length));
}

/** An entry of the user's as we left it. */
function writtenFor({ start, end, patches }: Lent, { before }: AppliedEdit): string {
  const within = patches.map((patch) => ({ ...patch, start: patch.start - start, end: patch.end - start }));
  return spliced(before.slice(start, end), within);
}

function ownPatches(current: string, step: AppliedEdit, own: Remains): Splice[] {
  if (isWhole(step)(own)) return [wholeLine(current, own.start, own.start + entryLine(step.edit).length)];
  const head = own.hostEnd === undefined ? [] : [cut(current, own.start, own.hostEnd)];
  return [...head, ...own.values.map(({ from, end }) => cut(current, from, end))];
}

/** What takes our entry out; its line break too, where it has the line for itself. */
function wholeLine(current: string, from: number, end: number): Splice {
  const start = current.charAt(from - 1) === '#' ? from - 1 : from;
  if (!'\r\n'.includes(current.charAt(start - 1))) return cut(current, start, end);
  const [lineBreak = ''] = /^(?:\r\n?|\n)/.exec(current.slice(end)) ?? [];
  return { start, end: end + lineBreak.length, text: '' };
}

function lentPatches(current: string, step: AppliedEdit, lent: Lent, entry: Remains): Splice[] {
  const text = writtenFor(lent, step);
  if (!startsWith(entry, text)) return valuePatches(current, step, [lent], [entry]);
  return [{ start: entry.start, end: entry.start + text.length, text: step.before.slice(lent.start, lent.end) }];
}

// The user may have made one entry of two, so the values are gone through by themselves.
function valuePatches(
  current: string,
  { before }: AppliedEdit,
  lost: readonly Lent[],
  left: readonly Remains[],
): Splice[] {
  return (['login', 'password'] as const).flatMap((name) => {
    const olds = lost.flatMap(({ patches }) => patches).filter((patch) => patch.name === name);
    const news = left.flatMap(({ values }) => values).filter((pair) => pair.name === name);
    return news.slice(0, olds.length).map(({ from, start, end }, index) => {
      const { start: oldStart, end: oldEnd } = olds[index] as Splice;
      const old = before.slice(oldStart, oldEnd);
      return old ? { start, end, text: old } : cut(current, from, end);
    });
  });
}

// The words with the blanks before them.
function cut(text: string, from: number, end: number): Splice {
  let start = from;
  while (/[ \t]/.test(text.charAt(start - 1))) start -= 1;
  return { start, end, text: '' };
}
