import { isUtf8 } from 'node:buffer';
import { UnreadableConfig } from '../../../src/formats/format.ts';
import { type Edit, edit, readOptions, unedit } from '../../../src/formats/python-config/python-config.ts';
import { changed, OURS, THEIRS } from '../change.ts';
import { linesOf } from '../choices.ts';
import { type Suite, type Trial, withLessFile } from '../suite.ts';
import { asClient, type Filed, type Read, type Verdict } from './answers.ts';
import { type Case, caseFrom } from './generate.ts';

export const pythonConfigLaws: Suite<Case> = {
  name: 'pip.conf and .pypirc',
  script: new URL('judge.py', import.meta.url),
  caseFrom,
  tryOut,
  *smallerThan(one) {
    if (one.change.kind !== 'nothing') yield { ...one, change: { kind: 'nothing' } };
    for (const index of one.edits.keys()) yield { ...one, edits: one.edits.toSpliced(index, 1) };
    yield* withLessFile(one, linesOf(one.file));
  },
  changeAt: ({ dialect, edits }, path) => ({ kind: 'edit', path, format: dialect, edits }),
};

type Options = Map<string, Map<string, string>>;

function tryOut(one: Case): Trial {
  const { dialect, edits } = one;
  const file = bytes(one.file);
  // One encoding for all: an edit may take away the only byte that is not UTF-8.
  const encoding = isUtf8(file) ? 'utf-8' : 'latin-1';
  const filed = (content: Uint8Array): Filed => [encoding, text(content)];
  try {
    const options = new Map(
      Array.from(readOptions(file, dialect), ([name, keys]) => [
        name,
        new Map(Array.from(keys, ([key, { value }]) => [key, value])),
      ]),
    );
    const edited = edit(file, edits, dialect);
    const current = bytes(changed(text(edited), one.change));
    const restored = unedit(current, file, edits, dialect);
    const bytewise =
      (!same(edit(edited, edits, dialect), edited) && 'a second edit changes the file again') ||
      (!same(unedit(edited, file, edits, dialect), file) && 'the bytes do not come back') ||
      lostComment(one, text(edited));
    return {
      questions: [file, edited, current, restored].map(filed),
      judge(answers) {
        const [before, after, meanwhile, finish] = answers as readonly Verdict[];
        if (!before || !after || !meanwhile || !finish) return 'Python did not answer';
        if ('error' in before) return `Python refuses the file: ${before.error} in line ${before.line}`;
        if (!equal(options, clientView(before, one))) return 'the options are read differently';
        if ('error' in after) return `Python refuses the edited file: ${after.error} in line ${after.line}`;
        if (!equal(inOneLine(clientView(after, one), edits), expected(before, one)))
          return 'other options differ than intended';
        if (!('error' in meanwhile) && 'error' in finish) return `restoring broke the file: line ${finish.line}`;
        return bytewise || lostLine(one, text(edited), text(current), text(restored), meanwhile) || undefined;
      },
    };
  } catch (error) {
    if (!(error instanceof UnreadableConfig)) return { questions: [filed(file)], judge: () => `it throws ${error}` };
    const { line, reason } = error;
    // Refused for what an edit would make of it: a byte that is not UTF-8 is then there, in that line.
    if (reason.startsWith('a byte here is not UTF-8')) {
      const held = linesOf(one.file)[line - 1] ?? '';
      return {
        questions: [],
        judge: () => (isUtf8(bytes(held)) ? 'a line is refused for a byte that it lacks' : undefined),
      };
    }
    return {
      questions: [filed(file)],
      judge(answers) {
        const [verdict] = answers as readonly Verdict[];
        if (!verdict || !('error' in verdict)) return `Python reads the file, which was refused for line ${line}`;
        return verdict.line === line ? undefined : `Python refuses line ${verdict.line}, not ${line}`;
      },
    };
  }
}

function clientView(read: Read, { dialect }: Case): Options {
  return new Map(read.sections.map(([name, items]) => [name, asClient(items, dialect)]));
}

// The layout of a list is ours to choose.
function inOneLine(options: Options, edits: readonly Edit[]): Options {
  for (const one of edits) {
    const section = one.op === 'append' ? options.get(one.section) : undefined;
    const list = section?.get(one.key);
    if (list === undefined || one.op !== 'append') continue;
    // An item may stand in another's place, or behind those that come from [DEFAULT].
    const items = one.instead ? [...new Set(words(list))].sort() : words(list);
    section?.set(one.key, items.join(' '));
  }
  return options;
}

function expected(before: Read, one: Case): Options {
  const options = clientView(before, one);
  const defaults = asClient(before.defaults, one.dialect);
  for (const edit of one.edits) {
    const section = options.get(edit.section) ?? new Map(edit.op === 'append' ? [] : defaults);
    const value = valueAfter(edit, section.get(edit.key), defaults);
    if (!options.has(edit.section)) {
      if (value === undefined || edit.op === 'remove') continue;
      options.set(edit.section, section);
      for (const [key, inherited] of defaults) if (!section.has(key)) section.set(key, inherited);
    }
    if (value === undefined) section.delete(edit.key);
    else section.set(edit.key, value);
  }
  return inOneLine(options, one.edits);
}

function valueAfter(edit: Edit, value: string | undefined, defaults: ReadonlyMap<string, string>): string | undefined {
  if (edit.op === 'set') return edit.value;
  if (edit.op === 'remove') return defaults.get(edit.key);
  const items = words(value ?? '');
  const placed = items.map((item) => (edit.instead?.includes(item) ? edit.item : item));
  if (placed.includes(edit.item)) return placed.join(' ');
  const others = value === undefined ? (edit.first ?? []).filter((item) => item !== edit.item) : placed;
  return [...others, edit.item].join(' ');
}

// Comments may go only with an option that is removed, of which they are a part.
function lostComment({ file, edits }: Case, edited: string): string | false {
  if (edits.some(({ op }) => op === 'remove')) return false;
  const lost = missing(comments(file), comments(edited));
  return lost !== undefined && `a comment is lost: ${lost}`;
}

// What the user did stays, and but for that and for a section of ours that it keeps, the file is the old one.
function lostLine(one: Case, edited: string, current: string, restored: string, meanwhile: Verdict): string | false {
  const { change, file, edits } = one;
  if (change.kind === 'nothing') return false;
  const theirs = (text: string) => contents(text).filter((line) => line.includes(THEIRS));
  if (theirs(restored).join('\n') !== theirs(current).join('\n')) return 'a line of the user is lost';
  if (restored.includes(OURS)) return 'a value of ours remains';
  const ours = contents(edited);
  const items = new Set(
    edits.flatMap((edit) => [
      `${edit.key} =`,
      ...(edit.op === 'append'
        ? [edit.item, ...(edit.first ?? []), ...(edit.instead ?? []), ...inherited(meanwhile, edit.key, one)]
        : []),
    ]),
  );
  const originals = contents(file).filter(
    (line) => count(ours, line) <= count(contents(file), line) && !items.has(line.trim()),
  );
  const gone = missing(shared(originals, contents(current)).sort(), contents(restored).sort());
  if (gone !== undefined) return `a line that the user kept is lost: ${gone}`;
  // A line that the user put into a value of ours needs the option that it stands in, and one in a list of ours cuts it.
  if (change.kind !== 'insert' || 'error' in meanwhile || cutsIn(meanwhile, one)) return false;
  // An option that comes back may stand after a line that the user put before its place.
  const inOrder = edits.some(({ op }) => op === 'remove')
    ? (lines: string[]) => lines.sort()
    : (lines: string[]) => lines;
  const lost = missing(inOrder(contents(file)), inOrder(contents(restored)));
  if (lost !== undefined) return `a line of the original is lost: ${lost}`;
  // A section of ours stays around a line of the user's, and comments that stood in an old value where a header cut it.
  const made = edits.map(({ section }) => `[${section}]`).filter((header) => !contents(file).includes(header));
  const strict = change.lines.every(({ line }) => isIdle(line));
  const compared = (text: string) =>
    inOrder(contents(text))
      .filter((line) => !line.includes(THEIRS) && !made.includes(line) && (strict || !isIdle(line)))
      .join('\n');
  return compared(restored) !== compared(file) && 'beside the line of the user the file is not the original';
}

function cutsIn(meanwhile: Read, one: Case): boolean {
  const options = clientView(meanwhile, one);
  // The user may bury our header, so that our option falls to the section above, which may be [DEFAULT].
  const everywhere = [...options.values(), asClient(meanwhile.defaults, one.dialect)];
  return one.edits.some((edit) => {
    const inherited = asClient(meanwhile.defaults, one.dialect).get(edit.key);
    const inTheWay = options.get(edit.section)?.get(edit.key);
    // Where the list of ours is another section's now, that of [DEFAULT] shows through, which may have the item too.
    const cut = edit.op === 'append' && (!words(inTheWay ?? '').includes(edit.item) || inTheWay === inherited);
    // Its header became a part of a value, or that of another section, whose option of the name is now in the way.
    const buried = edit.op === 'remove' && (!options.has(edit.section) || inTheWay !== inherited);
    return cut || buried || everywhere.some((section) => section.get(edit.key)?.includes(THEIRS));
  });
}

/** Items of `[DEFAULT]`, with which a list of ours starts. */
function inherited(meanwhile: Verdict, key: string, { dialect }: Case): readonly string[] {
  return 'error' in meanwhile ? [] : words(asClient(meanwhile.defaults, dialect).get(key) ?? '');
}

function isIdle(line: string): boolean {
  return /^(?:\s|\xc2[\x85\xa0])*(?:[#;].*)?$/.test(line);
}

function comments(text: string): string[] {
  return contents(text).filter((line) => /[#;]/.test(line) && isIdle(line));
}

function contents(text: string): string[] {
  return linesOf(text)
    .map((line) => line.replace(/[\r\n]+$/, ''))
    .filter((line) => line !== '');
}

function count(lines: readonly string[], line: string): number {
  return lines.filter((other) => other === line).length;
}

// The lines of `some` that `all` has, each as often at most.
function shared(some: readonly string[], all: readonly string[]): string[] {
  const left = [...all];
  return some.filter((line) => left.includes(line) && left.splice(left.indexOf(line), 1).length > 0);
}

// The first of `lines` that does not come, in order, in `all`.
function missing(lines: readonly string[], all: readonly string[]): string | undefined {
  let at = 0;
  for (const line of lines) {
    at = all.indexOf(line, at) + 1;
    if (at === 0) return line;
  }
  return undefined;
}

function equal(one: Options, other: Options): boolean {
  const flat = (options: Options) =>
    JSON.stringify(Array.from(options, ([name, keys]): [string, unknown] => [name, sorted(keys)]).sort(byName));
  return flat(one) === flat(other);
}

function sorted(keys: ReadonlyMap<string, string>): [string, string][] {
  return [...keys].sort(byName);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

// As Python splits.
function words(list: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are white space to Python
  return list.split(/[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/).filter(Boolean);
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function bytes(latin1: string): Uint8Array {
  return Buffer.from(latin1, 'latin1');
}

function text(content: Uint8Array): string {
  return Buffer.from(content).toString('latin1');
}
