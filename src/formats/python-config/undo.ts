import { type AppliedEdit, type Edit, endsBlank, lineWith, valueStart, withWord } from './edit.ts';
import { type Config, type Option, type Section, scan, valueIn } from './scan.ts';
import {
  isIdle,
  joinLines,
  type Line,
  lastLine,
  lineAt,
  lineBreakNear,
  linesOf,
  replaceLines,
  type Span,
  startsLine,
  stripped,
  words,
  wordsOf,
} from './text.ts';

/**
 * `current` without what the step did. Where the user changed the file since, only lines that are still ours go; a
 * file that the user made unreadable to Python is served as well as it can be.
 */
export function undo(current: string, step: AppliedEdit): string {
  if (current === step.after) return step.before;
  const was = place(scan(step.before), step);
  const ours = place(scan(step.after), step);
  if (!ours.option) return was.option ? putBack(current, step, was.option) : current;
  const without = step.edit.op === 'append' ? takeItem : takeValue;
  const left = without(current, step, was.option, ours.option);
  return was.section ? left : dropSection(left, step);
}

interface Place {
  readonly section: Section | undefined;
  readonly option: Option | undefined;
}

function place(config: Config, { edit, name }: AppliedEdit): Place {
  const sections = config.sections.filter((section) => section.name === edit.section);
  const options = sections.flatMap((section) => section.options);
  return { section: sections[0], option: options.find((option) => option.name === name) };
}

function candidates(config: Config, { edit, name }: AppliedEdit): readonly Option[] {
  return config.sections
    .filter((section) => section.name === edit.section)
    .flatMap((section) => section.options.filter((option) => option.name === name));
}

// The option that holds what we wrote: in a line of ours if there is such a one, or in others.
// A line of ours that the user made a part of something else comes before an option that only has the same value.
function holderOf(
  current: string,
  step: AppliedEdit,
  ours: Option,
  holds: (option: Option) => boolean,
  stray: boolean,
) {
  const { after } = step;
  const found = candidates(scan(current), step).filter(holds);
  const content = contentOf(after, ourLine(step, ours));
  return (
    found.find(({ start, end }) => linesOf(current, start, end).some((line) => contentOf(current, line) === content)) ??
    (stray ? undefined : found[0])
  );
}

function takeValue(current: string, step: AppliedEdit, was: Option | undefined, ours: Option): string {
  const { edit, before, after } = step;
  const { value } = edit as Extract<Edit, { op: 'set' }>;
  const stray = strayIn(current, step, ours, was);
  const mine = holderOf(current, step, ours, (option) => valueIn(current, option) === value, stray !== undefined);
  if (!mine) return stray ? takeStray(current, stray, was ? before.slice(was.start, was.end) : '') : current;
  if (!was) return replaceLines(current, mine.start, mine.end, '');
  // The comments and blank lines that were kept from the old value come back with it; others between them stay.
  const kept = Array.from(linesOf(after, ours.end, was.end + after.length - before.length), rawIn(after));
  let met = 0;
  let end = mine.end;
  const others: string[] = [];
  for (const line of linesOf(current, mine.end, current.length)) {
    if (!isIdle(current, line)) break;
    const raw = rawIn(current)(line);
    if (raw === kept[met]) met += 1;
    else others.push(raw);
    end = line.next;
  }
  const old = before.slice(was.start, was.end);
  // The old value may have been the end of a file without a final line break.
  const apart = others.length === 0 || startsLine(old, old.length) ? '' : lineBreakNear(current, mine.start);
  return replaceLines(current, mine.start, end, joinLines([old + apart, ...others]));
}

function rawIn(text: string): (line: Line) => string {
  return (line) => text.slice(line.start, line.next);
}

// The lines that the user added stay, under the option's name where there is no old value for them to stand under.
function withoutFirstLine(text: string, option: Option, old: string): string {
  const line = lineAt(text, option.start);
  const name = text.slice(option.start, option.delimiter + 1) + text.slice(line.end, line.next);
  return replaceLines(text, line.start, line.next, old === '' ? name : old);
}

function takeItem(current: string, step: AppliedEdit, was: Option | undefined, ours: Option): string {
  const { edit, before, after } = step;
  const { item } = edit as Extract<Edit, { op: 'append' }>;
  const stray = strayIn(current, step, ours, undefined);
  const holds = (option: Option) => words(valueIn(current, option)).includes(item);
  const mine = holderOf(current, step, ours, holds, stray !== undefined);
  if (!mine) return stray ? takeStray(current, stray, oldLine(step, was)) : current;
  const written = after.slice(ours.start, ours.end);
  const old = was ? before.slice(was.start, was.end) : '';
  if (current.slice(mine.start, mine.end) === written) return replaceLines(current, mine.start, mine.end, old);
  const listed = new Set(words(valueIn(after, ours)));
  if (!was && words(valueIn(current, mine)).every((word) => listed.has(word))) {
    return rewrite(current, mine, (line) => isIdle(current, line));
  }
  const content = contentOf(after, ourLine(step, ours));
  const ourOwn = linesOf(current, mine.start, mine.end).find((one) => contentOf(current, one) === content);
  const line = ourOwn ?? (lineWith(current, mine, item) as Line);
  const from = valueStart(mine, line);
  const without =
    step.replaced === undefined
      ? withoutWord(current, line, from, item)
      : withWord(current, line, from, item, step.replaced);
  return replaceLines(current, line.start, line.next, without);
}

/** The line that has what we wrote: the last one of the option, but where our item took another's place. */
function ourLine({ edit, after }: AppliedEdit, ours: Option): Line {
  const { item } = edit as { readonly item?: string };
  return lineWith(after, ours, item) ?? lineAt(after, ours.last);
}

/** The line in which our item took the place of another, as it was. */
function oldLine({ before, replaced }: AppliedEdit, was: Option | undefined): string {
  const line = was && lineWith(before, was, replaced);
  return line ? rawIn(before)(line) : '';
}

function contentOf(text: string, line: Line): string {
  return stripped(text, line.first, line.end);
}

// The option without the lines that are not kept.
function rewrite(text: string, option: Option, keeps: (line: Line) => boolean): string {
  const kept = Array.from(linesOf(text, option.start, option.end)).filter(keeps);
  return replaceLines(text, option.start, option.end, joinLines(kept.map(rawIn(text))));
}

// The line without a word of its value, which starts at `from`. A line that has nothing else goes.
function withoutWord(text: string, line: Line, from: number, word: string): string {
  const spans = Array.from(wordsOf(text, from, line.end));
  const index = spans.findIndex(({ start, end }) => text.slice(start, end) === word);
  const span = spans[index] as Span;
  if (spans.length === 1 && from === line.start) return '';
  // The first word leaves its place to the next, another goes with the space before it.
  const start = spans[index - 1]?.end ?? span.start;
  const end = index === 0 ? (spans[1]?.start ?? line.end) : span.end;
  return text.slice(line.start, start) + text.slice(end, line.next);
}

// Our line, which may not be our option any more: the user renamed its section, added lines to the value, or put a line
// before it that makes it a part of another value. `replaced` is what stood there before us.
function strayIn(current: string, step: AppliedEdit, ours: Option, replaced: Option | undefined) {
  const { before, after } = step;
  const line = ourLine(step, ours);
  const content = contentOf(after, line);
  const equals = (text: string) => (line: Line) => contentOf(text, line) === content;
  const found = allLines(current).filter(equals(current)).toArray();
  const earlier = allLines(after.slice(0, line.start)).filter(equals(after)).toArray().length;
  const theirs = replaced ? before.slice(0, replaced.start) + before.slice(replaced.end) : before;
  const isOurs = found.length > allLines(theirs).filter(equals(theirs)).toArray().length;
  return isOurs ? found[earlier] : undefined;
}

function takeStray(current: string, stray: Line, old: string): string {
  const options = scan(current).sections.flatMap((section) => section.options);
  const option = options.find(({ start, last }) => start === stray.start && last > start);
  return option ? withoutFirstLine(current, option, old) : replaceLines(current, stray.start, stray.next, old);
}

function allLines(text: string): Generator<Line> {
  return linesOf(text, 0, text.length);
}

// The section was made by the step: it goes with the blank line before it, if nothing of the user's came into it.
function dropSection(text: string, { edit, before }: AppliedEdit): string {
  const { sections } = scan(text);
  const header = `[${edit.section}]`;
  const index = sections.findLastIndex(({ start, next }) => text.slice(start, next).trimEnd() === header);
  const section = sections[index];
  if (!section) return text;
  const above = sections[index - 1]?.options.at(-1);
  const below = sections[index + 1];
  for (const line of linesOf(text, section.next, below?.start ?? text.length)) if (line.first !== line.end) return text;
  // An indented header below would become a part of the value above.
  if (above && below && below.indent > above.indent) return text;
  const start = endsBlank(before) ? section.start : emptyLineBefore(text, section.start);
  return replaceLines(text, start, section.next, '');
}

function emptyLineBefore(text: string, at: number): number {
  const start = lineStartBefore(text, at);
  return lineAt(text, start).end === start ? start : at;
}

// After the option that it followed, or the section's header, and after the comment or blank line that was between;
// nowhere if the user has the option again.
function putBack(current: string, step: AppliedEdit, was: Option): string {
  const config = scan(current);
  if (candidates(config, step).length > 0) return current;
  const { before } = step;
  const earlier = place(scan(before), step).section;
  const section = config.sections.find(({ name }) => name === step.edit.section);
  if (!earlier || !section) return earlier ? putBackByHeader(config, before, earlier, was) : current;
  const neighbour = earlier.options[earlier.options.findIndex(({ name }) => name === was.name) - 1]?.name;
  const lineBefore = before.slice(lineStartBefore(before, was.start), was.start);
  let at = section.options.find(({ name }) => name === neighbour)?.end ?? section.next;
  for (const line of linesOf(current, at, current.length)) {
    if (!isIdle(current, line)) break;
    if (rawIn(current)(line) === lineBefore) at = line.next;
  }
  return replaceLines(current, at, at, before.slice(was.start, was.end));
}

// A line of the user's can make the section's header a part of the value above it. What was in the section is kept
// with the header, unless Python would then refuse the file.
function putBackByHeader({ text, flaw }: Config, before: string, section: Section, was: Option): string {
  const header = before.slice(section.start, section.next);
  const line = allLines(text).find((one) => rawIn(text)(one) === header);
  if (!line) return text;
  const back = replaceLines(text, line.next, line.next, before.slice(was.start, was.end));
  return flaw || !scan(back).flaw ? back : text;
}

// Start of the line that ends at `at`.
function lineStartBefore(text: string, at: number): number {
  return lastLine(text.slice(0, at)).start;
}
