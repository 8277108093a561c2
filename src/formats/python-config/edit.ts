import { UnreadableConfig } from '../format.ts';
import { type Dialect, effective, folded, sectionNamed } from './options.ts';
import { type Config, indentOf, type Option, type Section, scan, valueIn } from './scan.ts';
import {
  isIdle,
  isSpace,
  joinLines,
  type Line,
  lastLine,
  lineAt,
  lineBreakNear,
  linesOf,
  replaceLines,
  type Span,
  startsComment,
  words,
  wordsOf,
} from './text.ts';

/**
 * One edit of a configuration file.
 * - `set`: the option has this value; its line is replaced where it stands, or added to the section, or the section to the file.
 * - `append`: the option, a list separated by white space, also has this item. Where the option is absent it is made, and
 *   lists `first` before it (twine's implicit servers, which an explicit list hides). Items that are in `instead` give their
 *   places to it. Where the option comes from `[DEFAULT]` the section gets a list of its own, of the items from there and ours.
 * - `remove`: the option is not there. What comes from `[DEFAULT]` stays, as it belongs to the other sections too.
 */
export type Edit<V = string> =
  | { readonly op: 'set'; readonly section: string; readonly key: string; readonly value: V }
  | {
      readonly op: 'append';
      readonly section: string;
      readonly key: string;
      readonly item: V;
      readonly first?: readonly string[];
      readonly instead?: readonly V[];
    }
  | { readonly op: 'remove'; readonly section: string; readonly key: string };

/** One option added, changed or taken out, with the file before and after. */
export interface AppliedEdit {
  readonly edit: Edit;
  /** The option by the name that Python knows it by. */
  readonly name: string;
  /** The item that stood where ours does now. */
  readonly replaced?: string;
  readonly before: string;
  readonly after: string;
}

const LIST_INDENT = '    ';

/** The steps that the edits take on `text`, in order; none where all is as the edits want it. Throws UnreadableConfig. */
export function stepsOf(text: string, edits: readonly Edit[], dialect: Dialect): readonly AppliedEdit[] {
  const steps: AppliedEdit[] = [];
  let before = text;
  for (const edit of edits) {
    // An edit takes a step for each spelling of the option, or for each item that it replaces, of which there are few.
    for (let step = nextStep(before, edit, dialect); step; ) {
      steps.push(step);
      before = step.after;
      // A value that a ledger brings may never read as it is written: it is set once, and refused afterwards.
      step = edit.op === 'set' ? undefined : nextStep(before, edit, dialect);
    }
  }
  return steps;
}

/** Takes `text` apart. Throws UnreadableConfig. */
export function read(text: string): Config {
  const config = scan(text);
  if (config.flaw) throw new UnreadableConfig(config.flaw);
  return config;
}

function nextStep(before: string, edit: Edit, dialect: Dialect): AppliedEdit | undefined {
  const config = read(before);
  const section = sectionNamed(config, edit.section);
  const key = folded(edit.key.toLowerCase(), dialect);
  const step = (name: string, after: string): AppliedEdit => ({ edit, name, before, after });
  if (edit.op === 'remove') {
    const option = section?.options.findLast(({ name }) => folded(name, dialect) === key);
    return option && step(option.name, replaceLines(before, option.start, option.end, ''));
  }
  const held = effective(config, section, key, dialect);
  const value = section && held && valueIn(before, held.option);
  // An inherited option is overridden under its own spelling: under another, the inherited one could still win.
  const name = held?.option.name ?? key;
  if (edit.op === 'set') {
    if (value === edit.value) return undefined;
    if (held && !held.inherited) return step(name, withValue(before, held.option, edit.value));
    return step(name, withOption(config, section, edit.section, name, [edit.value]));
  }
  const items = value === undefined ? (edit.first ?? []) : words(value);
  const replaced = items.find((item) => item !== edit.item && edit.instead?.includes(item));
  if (value !== undefined && replaced === undefined && items.includes(edit.item)) return undefined;
  if (held && !held.inherited) {
    if (replaced === undefined) return step(name, withItem(before, held.option, edit.item));
    return { ...step(name, withItemFor(before, held.option, replaced, edit.item)), replaced };
  }
  const others = items.filter((other) => other !== edit.item && !edit.instead?.includes(other));
  return step(name, withOption(config, section, edit.section, name, [...others, edit.item]));
}

// Keeps how the line is written up to the value, and the comments and blank lines among the lines of the old value.
function withValue(text: string, option: Option, value: string): string {
  const line = lineAt(text, option.start);
  let at = option.delimiter + 1;
  while (at < line.end && isSpace(text.charAt(at))) at += 1;
  const spacing = text.slice(option.delimiter + 1, at) || (at === line.end ? spacingFor(text, option) : '');
  const head = text.slice(option.start, option.delimiter + 1) + (value === '' ? '' : spacing + value);
  const kept = Array.from(linesOf(text, line.next, option.end)).filter((other) => isIdle(text, other));
  const lines = [head + text.slice(line.end, line.next), ...kept.map((other) => text.slice(other.start, other.next))];
  return replaceLines(text, option.start, option.end, joinLines(lines));
}

function spacingFor(text: string, { delimiter }: Option): string {
  return text.charAt(delimiter) === ':' || isSpace(text.charAt(delimiter - 1)) ? ' ' : '';
}

// Indented like the list's last line, or more than the option where the value has only the option's own line.
function withItem(text: string, option: Option, item: string): string {
  const last = lineAt(text, option.last);
  const indent =
    option.last === option.start ? indentOf(text, option) + LIST_INDENT : text.slice(last.start, last.first);
  return insertLines(text, option.end, [indent + item]);
}

// The item in the place of another.
function withItemFor(text: string, option: Option, other: string, item: string): string {
  const line = lineWith(text, option, other) as Line;
  return replaceLines(text, line.start, line.next, withWord(text, line, valueStart(option, line), other, item));
}

/** The line of the option's value that has this word. */
export function lineWith(text: string, option: Option, word: string | undefined): Line | undefined {
  return linesOf(text, option.start, option.end).find(
    (line) => !isIdle(text, line) && words(text.slice(valueStart(option, line), line.end)).some((one) => one === word),
  );
}

/** Where the value starts in a line of the option. */
export function valueStart(option: Option, line: Line): number {
  return line.start === option.start ? option.delimiter + 1 : line.start;
}

/** The line with one word of its value, which starts at `from` and has it, in another's place. */
export function withWord(text: string, line: Line, from: number, word: string, other: string): string {
  const spans = wordsOf(text, from, line.end);
  const { start, end } = spans.find((span) => text.slice(span.start, span.end) === word) as Span;
  return text.slice(line.start, start) + other + text.slice(end, line.next);
}

// After the section's last option, or right after its header, or in a section of its own at the end of the file.
function withOption(
  config: Config,
  section: Section | undefined,
  sectionName: string,
  name: string,
  items: readonly string[],
): string {
  const { text } = config;
  if (!section) {
    const blank = endsBlank(text) ? [] : [''];
    return insertLines(text, text.length, [...blank, `[${sectionName}]`, ...optionLines('', name, items)]);
  }
  const last = section.options.at(-1);
  // As deep as what stands before, or it would be part of that value; in an empty section as deep as the header
  // after it, or that would become part of ours.
  const model = last ?? config.sections[config.sections.indexOf(section) + 1];
  const indent = model ? indentOf(text, model) : '';
  return insertLines(text, last?.end ?? section.next, optionLines(indent, name, items));
}

// A list of several goes on lines of its own, unless an inherited item would turn into a comment there.
function optionLines(indent: string, name: string, items: readonly string[]): string[] {
  if (items.length > 1 && !items.some(startsComment)) {
    return [`${indent}${name} =`, ...items.map((item) => indent + LIST_INDENT + item)];
  }
  const value = items.join(' ');
  return [value === '' ? `${indent}${name} =` : `${indent}${name} = ${value}`];
}

// Lines put in at `at`, ended as the line before them is.
function insertLines(text: string, at: number, lines: readonly string[]): string {
  const lineBreak = lineBreakNear(text, at);
  return replaceLines(text, at, at, lines.map((line) => line + lineBreak).join(''));
}

/** Is there no last line, or a blank one? */
export function endsBlank(text: string): boolean {
  const last = lastLine(text);
  return last.first === last.end;
}
