import { UnreadableConfig } from '../format.ts';
import { inOrder, type Splice, spliced } from '../splice.ts';
import type { Word } from './lexer.ts';
import { type Entry, lineOf, type Netrc, type Pair, PYTHON, read, UV } from './read.ts';
import type { Edit } from './vocabulary.ts';

/** What becomes of one value of an entry. */
export interface ValuePatch extends Splice {
  readonly name: Pair['name'];
}

/** An entry of the user's that lends its place, by its offsets in the text before. */
export interface Lent {
  readonly start: number;
  readonly end: number;
  readonly patches: readonly ValuePatch[];
}

/** One edit made, with the file before and after. */
export interface AppliedEdit {
  readonly edit: Edit;
  readonly before: string;
  readonly after: string;
  /** The line put in at the start, with its line break; empty where none was needed. */
  readonly ours: string;
  readonly lent: readonly Lent[];
}

/** The steps that the edits take, in order; of two for one host the last counts. Throws UnreadableConfig. */
export function stepsOf(text: string, edits: readonly Edit[]): readonly AppliedEdit[] {
  const last = new Map(edits.map((edit) => [edit.host, edit]));
  const steps: AppliedEdit[] = [];
  for (const edit of last.values()) steps.push(step(steps.at(-1)?.after ?? text, edit, new Set(last.keys())));
  return steps;
}

/** Our entry, as a line without its line break. */
export function entryLine({ host, login, password }: Edit): string {
  return `machine ${host} login ${login} password ${password}`;
}

function step(before: string, edit: Edit, hosts: ReadonlySet<string>): AppliedEdit {
  const views = [PYTHON, UV].map((reader) => ({ reader, seen: read(before, reader) }));
  const entries = views.flatMap(({ seen }) => seen.entries).filter(({ host }) => host === edit.host);
  const lent = [...Map.groupBy(entries, ({ start }) => start)].map(([start, same]) => ({
    start,
    end: (same.at(-1) as Entry).last.end,
    patches: inOrder(distinct(same.flatMap((entry) => patchesFor(before, entry, edit)))),
  }));
  const ours = views.every(({ seen }) => comesFirst(before, seen, edit, hosts))
    ? ''
    : entryLine(edit) + lineBreakOf(before);
  const patches = distinct(lent.flatMap((one) => one.patches));
  const after = ours + spliced(before, patches);
  for (const { reader, seen } of views) check(seen, read(after, reader), before, edit);
  return { edit, before, after, ours, lent: inOrder(lent) };
}

// The readers mostly agree, so that each patch is found twice.
function distinct<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}

/** Whether the host has the first entry, those aside that come before it with other edits. */
function comesFirst(text: string, { leading }: Netrc, { host }: Edit, hosts: ReadonlySet<string>): boolean {
  const first = leading.find((entry) => entry.host === host || !hosts.has(entry.host));
  return first?.host === host && isPlain(text, first);
}

// Older versions of curl know neither quotes nor escapes, all take a # for a comment, and none knows `user`.
function isPlain(text: string, { start, last, pairs }: Entry): boolean {
  return !/["\\#]/.test(text.slice(start, last.end)) && pairs.every(({ keyword }) => keyword.value !== 'user');
}

// Every login and password of the entry, as of two the readers take different ones; what is missing comes after its host, as a
// keyword at the end of the file may lack its value.
function patchesFor(text: string, { pairs, head }: Entry, edit: Edit): ValuePatch[] {
  const missing = (['login', 'password'] as const).filter((name) => !pairs.some((pair) => pair.name === name));
  return [
    ...pairs.map((pair) => ({ name: pair.name, ...patchFor(text, pair, edit[pair.name]) })),
    ...missing.map((name) => ({ name, ...insertion(text, head, `${name} ${edit[name]}`) })),
  ];
}

function patchFor(text: string, { keyword, value }: Pair, wanted: string): Splice {
  if (value.start === keyword.end) return insertion(text, keyword, wanted);
  return { start: value.start, end: value.end, text: apart(text, value.end, wanted) };
}

function insertion(text: string, { end }: Word, words: string): Splice {
  return { start: end, end, text: apart(text, end, ` ${words}`) };
}

// A word in quotes may touch the next one.
function apart(text: string, at: number, word: string): string {
  return at === text.length || /[ \t\r\n]/.test(text.charAt(at)) ? word : `${word} `;
}

function lineBreakOf(text: string): string {
  return /^[^\r\n]*\r\n/.test(text) ? '\r\n' : '\n';
}

const DIFFERENT = 'the programs that read netrc take the words here in different ways';

// Where a comment stands decides how its readers take it: ours must not make words of one, nor one of words.
function check(before: Netrc, after: Netrc, text: string, edit: Edit): void {
  const others = ({ entries }: Netrc) => entries.filter(({ host }) => host !== edit.host);
  const [had, has] = [others(before), others(after)];
  const isOurs = ({ host, pairs }: Entry) =>
    host !== edit.host ||
    (['login', 'password'] as const).every(
      (wanted) => pairs.findLast(({ name }) => name === wanted)?.value.value === edit[wanted],
    );
  const contents = has.map(contentOf);
  const lost = had.find((entry, index) => contentOf(entry) !== contents[index]);
  if (!lost && has.length === had.length && after.entries.every(isOurs)) return;
  throw new UnreadableConfig({ line: lineOf(text, lost?.start ?? 0), reason: DIFFERENT });
}

function contentOf({ host, pairs }: Entry): string {
  return JSON.stringify([host, ...pairs.map(({ name, value }) => [name, value.value])]);
}
