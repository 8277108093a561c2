import { isIdle, lineAt, linesOf, stripped } from './text.ts';

/** An option where it stands: `start` to `end` are whole lines, up to the last one that has a part of the value. */
export interface Option {
  /** In lower case, as Python keeps it. */
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  readonly start: number;
  readonly indent: number;
  /** Offset of the `=` or `:`. */
  readonly delimiter: number;
  /** Start of the last line that has a part of the value. */
  readonly last: number;
  readonly end: number;
}

/** A section where its header stands, and its options in order. */
export interface Section {
  readonly name: string;
  readonly start: number;
  readonly indent: number;
  /** Start of the line after the header. */
  readonly next: number;
  readonly options: readonly Option[];
}

/** A file as Python's `configparser.RawConfigParser` takes it apart. `flaw` is why Python refuses it. */
export interface Config {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly flaw?: Flaw;
}

/** Why Python refuses a file: the first line that is wrong, counted from 1, and what is wrong. Never quotes a value. */
export interface Flaw {
  readonly line: number;
  readonly reason: string;
}

/** The section whose options every other section has too. */
export const DEFAULT_SECTION = 'DEFAULT';

type Building<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Takes a file apart in one pass, by the rules of CPython's `Lib/configparser.py` (`RawConfigParser._read` with its
 * defaults). A file that Python refuses is taken apart too, as far as it can be, and has a `flaw`.
 */
export function scan(text: string): Config {
  const sections: (Section & { readonly options: Option[] })[] = [];
  const taken = new Map<string, Set<string>>();
  let names = new Set<string>();
  // Python stops at a duplicate or a missing header, and reports lines that it could not read only at the end.
  let fatal: Flaw | undefined;
  let unreadable: Flaw | undefined;
  let option: Building<Option> | undefined;
  let level = 0;
  let number = 0;
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at);
    number += 1;
    at = line.next;
    if (isIdle(text, line)) continue;
    const indent = line.first - line.start;
    if (option && option.name !== '' && indent > level) {
      option.last = line.start;
      option.end = line.next;
      continue;
    }
    level = indent;
    const header = headerIn(text, line.first, line.end);
    if (header !== undefined) {
      if (header !== DEFAULT_SECTION && taken.has(header)) {
        fatal ??= { line: number, reason: `the section ${shown(`[${header}]`)} appears a second time` };
      }
      names = taken.get(header) ?? new Set();
      taken.set(header, names);
      sections.push({ name: header, start: line.start, indent, next: line.next, options: [] });
      option = undefined;
      continue;
    }
    const section = sections.at(-1);
    if (!section) {
      fatal ??= { line: number, reason: mark(text) ?? 'there is text before the first section header' };
      continue;
    }
    const delimiter = delimiterIn(text, line.first, line.end);
    if (delimiter === undefined) {
      unreadable ??= { line: number, reason: 'the line is neither a section header nor an option with “=” or “:”' };
      continue;
    }
    const name = stripped(text, line.first, delimiter).toLowerCase();
    if (name === '') unreadable ??= { line: number, reason: 'there is no option name before the “=” or “:”' };
    if (names.has(name)) {
      const place = shown(`[${section.name}]`);
      fatal ??= { line: number, reason: `the option ${shown(name)} appears a second time in the section ${place}` };
    }
    names.add(name);
    option = { name, line: number, start: line.start, indent, delimiter, last: line.start, end: line.next };
    section.options.push(option);
  }
  const flaw = fatal ?? unreadable;
  return flaw ? { text, sections, flaw } : { text, sections };
}

/** The value of an option, as Python gives it: its lines without the white space around them, joined by LF. */
export function valueIn(text: string, option: Option): string {
  const first = lineAt(text, option.start);
  const parts = [stripped(text, option.delimiter + 1, first.end)];
  for (const line of linesOf(text, first.next, option.end)) {
    if (line.first === line.end) parts.push('');
    else if (!isIdle(text, line)) parts.push(stripped(text, line.first, line.end));
  }
  return parts.join('\n');
}

/** The white space that a section header or an option starts with. */
export function indentOf(text: string, { start, indent }: Section | Option): string {
  return text.slice(start, start + indent);
}

// The name ends at the last bracket of the line, and what follows is ignored.
function headerIn(text: string, first: number, end: number): string | undefined {
  if (text.charAt(first) !== '[') return undefined;
  const line = text.slice(first, end);
  const close = line.lastIndexOf(']');
  return close > 1 ? line.slice(1, close) : undefined;
}

function delimiterIn(text: string, first: number, end: number): number | undefined {
  const at = text.slice(first, end).search(/[=:]/);
  return at < 0 ? undefined : first + at;
}

function mark(text: string): string | undefined {
  if (/^(?:\ufeff|\u00ef\u00bb\u00bf)/.test(text)) {
    return 'the file starts with a byte order mark; save it as UTF-8 without one';
  }
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(text)) {
    return 'the file is UTF-16; save it as UTF-8 without a byte order mark';
  }
  return undefined;
}

// What stands before a “=” by accident may be a piece of a secret; a name is short.
function shown(name: string): string {
  return /^[\w .[\]-]{1,40}$/.test(name) ? `“${name}”` : 'with a long or unusual name';
}
