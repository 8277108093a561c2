import { type AppliedEdit, entryLine, type Lent, type Patch, patched } from './edit.ts';
import { Lexer, type Word } from './lexer.ts';
import { type Pair, READERS } from './read.ts';

/**
 * `current` without what the step did. Where the user changed the file since, our entry goes wherever it is by now, and the old
 * values come back in place of ours, the first for the first. An entry whose password the user changed is the user's.
 */
export function undo(current: string, step: AppliedEdit): string {
  if (current === step.after) return step.before;
  const entries = entriesOf(current, step);
  const left = entries.filter(hasPassword);
  // As many as we left: each is the one that it was, whatever the user did in it.
  if (left.length === step.lent.length + (step.ours === '' ? 0 : 1)) {
    const own = step.ours === '' ? undefined : (left.find((entry) => isWhole(current, step, entry)) ?? left[0]);
    const lent = left.filter((entry) => entry !== own);
    return patched(current, [
      ...(own ? ownPatches(current, step, own) : []),
      ...lentPatches(current, step, step.lent, lent),
    ]);
  }
  const found = new Map<number, Patch>();
  const own = step.ours === '' ? undefined : placeOf(entryLine(step.edit), current, found);
  if (own) found.set(own.start, wholeLine(current, own));
  const lost: Lent[] = [];
  for (const lent of step.lent) {
    const { start, end, patches } = lent;
    const old = step.before.slice(start, end);
    const local = patches.map((patch) => ({ ...patch, start: patch.start - start, end: patch.end - start }));
    const place = placeOf(patched(old, local), current, found);
    if (place === undefined) lost.push(lent);
    else found.set(place.start, { ...place, text: old });
  }
  const others = entries.map((entry) => outside(entry, found)).filter(hasPassword);
  const mine = own === undefined && step.ours !== '' ? others.shift() : undefined;
  const patches = [...(mine ? ownPatches(current, step, mine) : []), ...lentPatches(current, step, lost, others)];
  return patched(current, [...found.values(), ...patches]);
}

/** Whether the entry is as we wrote it, if not in a comment. */
function isWhole(current: string, { edit }: AppliedEdit, { machine, values }: Remains): boolean {
  const text = current.slice(machine?.start, values.at(-1)?.value.end);
  return text.replace(/^#/, '') === entryLine(edit);
}

/** What takes our entry out; its line break too, where it has the line for itself. */
function wholeLine(current: string, { start, end }: Omit<Patch, 'text'>): Patch {
  const isAlone = /^$|[\r\n]$/.test(current.slice(Math.max(0, start - 1), start));
  const [lineBreak = ''] = (isAlone && /^(?:\r\n?|\n)/.exec(current.slice(end))) || [];
  return { start, end: end + lineBreak.length, text: '' };
}

/** Where a text stands in whole words, the first time that is not yet found for another. */
function placeOf(text: string, current: string, found: ReadonlyMap<number, Patch>): Omit<Patch, 'text'> | undefined {
  for (let start = current.indexOf(text); start >= 0; start = current.indexOf(text, start + 1)) {
    const end = start + text.length;
    const whole =
      /^$|\s$/.test(current.slice(Math.max(0, start - 1), start)) && /^$|^\s/.test(current.slice(end, end + 1));
    if (whole && !isIn(start, end, found)) return { start, end };
  }
  return undefined;
}

function isIn(from: number, to: number, found: ReadonlyMap<number, Patch>): boolean {
  return found.values().some(({ start, end }) => from < end && to > start);
}

/** What is still ours in an entry of the file that the user changed. */
interface Remains {
  readonly machine: Word | undefined;
  readonly host: Word | undefined;
  readonly values: readonly (Pair & { readonly value: Word })[];
}

function outside(entry: Remains, found: ReadonlyMap<number, Patch>): Remains {
  return { ...entry, values: entry.values.filter(({ keyword, value }) => !isIn(keyword.start, value.end, found)) };
}

// An entry whose password the user changed is the user's.
function hasPassword({ values }: Remains): boolean {
  return values.some(({ name }) => name === 'password');
}

// Values of ours by entry, whatever the user put around and into them; also in comments and macros.
function entriesOf(current: string, { edit }: AppliedEdit): Remains[] {
  const lexer = new Lexer(current, READERS[0]);
  const entries: (Remains & { values: (Pair & { readonly value: Word })[] })[] = [
    { machine: undefined, host: undefined, values: [] },
  ];
  for (let word = lexer.word(); word; word = lexer.word()) {
    const keyword = word.value.replace(/^#/, '');
    if (/^(?:machine|default|macdef)$/.test(keyword)) {
      const host = keyword === 'default' ? undefined : lexer.word();
      entries.push({ machine: word, host: keyword === 'machine' ? host : undefined, values: [] });
    } else if (keyword === 'account') {
      // Its value may look like a keyword.
      lexer.word();
    } else if (/^(?:login|user|password)$/.test(keyword)) {
      const name = keyword === 'password' ? 'password' : 'login';
      const value = lexer.word();
      if (value?.value === edit[name]) entries.at(-1)?.values.push({ name, keyword: word, value });
    }
  }
  return entries;
}

function ownPatches(current: string, step: AppliedEdit, entry: Remains): Patch[] {
  const { machine, host, values } = entry;
  if (isWhole(current, step, entry)) {
    return [wholeLine(current, { start: machine?.start ?? 0, end: values.at(-1)?.value.end ?? 0 })];
  }
  const head = host?.value === step.edit.host && machine ? [cut(current, machine.start, host.end)] : [];
  return [...head, ...values.map(({ keyword, value }) => cut(current, keyword.start, value.end))];
}

// The user may have made one entry of two, so the values are gone through by themselves.
function lentPatches(
  current: string,
  { before }: AppliedEdit,
  lost: readonly Lent[],
  left: readonly Remains[],
): Patch[] {
  return (['login', 'password'] as const).flatMap((name) => {
    const olds = lost.flatMap(({ patches }) => patches).filter((patch) => patch.name === name);
    const news = left.flatMap(({ values }) => values).filter((pair) => pair.name === name);
    return news.slice(0, olds.length).map(({ keyword, value }, index) => {
      const old = olds[index] as Patch;
      return old.start === old.end
        ? cut(current, keyword.start, value.end)
        : { start: value.start, end: value.end, text: before.slice(old.start, old.end) };
    });
  });
}

// The words with the blanks before them.
function cut(text: string, from: number, end: number): Patch {
  let start = from;
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start -= 1;
  return { start, end, text: '' };
}
