import { UnreadableConfig } from '../format.ts';
import type { Word } from './lexer.ts';
import { type Entry, lineOf, type Netrc, type Pair, READERS, read } from './read.ts';
import type { Edit } from './vocabulary.ts';

/** A piece of the text before that is replaced; empty where something is put in. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What becomes of one value of an entry. */
export interface ValuePatch extends Patch {
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
  const views = READERS.map((reader) => read(before, reader));
  const lent = distinct(
    views
      .flatMap(({ entries }) => entries)
      .filter(({ host }) => host === edit.host)
      .map((entry) => ({ start: entry.start, end: entry.last.end, patches: patchesFor(before, entry, edit) }))
      .filter(({ patches }) => patches.length > 0),
  );
  const ours = views.every((view) => comesFirst(before, view, edit, hosts))
    ? ''
    : entryLine(edit) + lineBreakOf(before);
  const patches = distinct(lent.flatMap((one) => one.patches));
  const after = ours + patched(before, patches);
  for (const [index, reader] of READERS.entries()) check(views[index] as Netrc, read(after, reader), before, edit);
  return { edit, before, after, ours, lent };
}

// The readers mostly agree, so that each thing is found twice.
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

/** The text with its pieces replaced. Throws UnreadableConfig where they overlap. */
export function patched(text: string, patches: readonly Patch[]): string {
  let at = 0;
  let result = '';
  const inOrder = patches.toSorted((one, other) => one.start - other.start || one.end - other.end);
  for (const { start, end, text: piece } of inOrder) {
    if (start < at) throw new UnreadableConfig({ line: lineOf(text, start), reason: DIFFERENT });
    result += text.slice(at, start) + piece;
    at = end;
  }
  return result + text.slice(at);
}

// Every login and password of the entry, as of two the readers take different ones; what is missing comes after its host, as a
// keyword at the end of the file may lack its value.
function patchesFor(text: string, { pairs, head }: Entry, edit: Edit): ValuePatch[] {
  const missing = (['login', 'password'] as const).filter((name) => !pairs.some((pair) => pair.name === name));
  return [
    ...pairs
      .filter(({ name, value }) => value?.value !== edit[name])
      .map((pair) => ({ name: pair.name, ...patchFor(text, pair, edit[pair.name]) })),
    ...missing.map((name) => ({ name, ...insertion(text, head, `${name} ${edit[name]}`) })),
  ];
}

function patchFor(text: string, { keyword, value }: Pair, wanted: string): Patch {
  if (value === undefined) return insertion(text, keyword, wanted);
  return { start: value.start, end: value.end, text: apart(text, value.end, wanted) };
}

function insertion(text: string, { end }: Word, words: string): Patch {
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

// Where a comment stands decides how its readers take it, so what all others find is compared.
function check(before: Netrc, after: Netrc, text: string, { host, login, password }: Edit): void {
  const others = ({ entries }: Netrc) => entries.filter((entry) => entry.host !== host);
  const [had, has] = [others(before), others(after)];
  const index = had.findIndex((entry, at) => contentOf(entry) !== contentOf(has[at]));
  const lost = had[index] ?? (has.length === had.length ? undefined : had.at(-1));
  const found = after.entries.every((entry) => entry.host !== host || holds(entry));
  if (lost || !found || has.length !== had.length) {
    throw new UnreadableConfig({ line: lineOf(text, lost?.start ?? 0), reason: DIFFERENT });
  }
  function holds(entry: Entry): boolean {
    return valueIn(entry, 'login') === login && valueIn(entry, 'password') === password;
  }
}

function valueIn({ pairs }: Entry, wanted: Pair['name']): string | undefined {
  return pairs.findLast(({ name }) => name === wanted)?.value?.value;
}

function contentOf(entry: Entry | undefined): string | undefined {
  return entry && JSON.stringify([entry.host, valueIn(entry, 'login'), valueIn(entry, 'password')]);
}
