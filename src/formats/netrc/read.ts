import { UnreadableConfig } from '../format.ts';
import { Lexer, type Line, type Reader, type Word } from './lexer.ts';

/** A keyword of an entry and its value; without one where the file ends. */
export interface Pair {
  readonly name: 'login' | 'password';
  readonly keyword: Word;
  readonly value: Word | undefined;
}

/** An entry of a machine, or of `default`. */
export interface Entry {
  readonly host: string;
  readonly start: number;
  /** Its host, or `default`. */
  readonly head: Word;
  readonly pairs: readonly Pair[];
  /** The last word that belongs to it. */
  readonly last: Word;
}

/** The entries of a file in order, and those of them that stand before any macro. */
export interface Netrc {
  readonly entries: readonly Entry[];
  readonly leading: readonly Entry[];
}

/** Python since 3.11, which pip, poetry, pdm and pipenv read with. */
const PYTHON: Reader = {
  anyLineBreak: true,
  closesMacro: (line: Line | undefined) => line?.text === '' && line.whole,
  lastBackslash: '',
};

/** uv, whose copy of Python's reader differs where lines end. */
const UV: Reader = {
  anyLineBreak: false,
  closesMacro: (line: Line | undefined) => /^\p{White_Space}*$/u.test(line?.text ?? ''),
  lastBackslash: ' ',
};

/** The readers that refuse a file as a whole; curl takes everything, and of two entries the first. */
export const READERS = [PYTHON, UV] as const;

const KEYWORDS: ReadonlyMap<string, Pair['name'] | 'account'> = new Map([
  ['login', 'login'],
  ['user', 'login'],
  ['password', 'password'],
  ['account', 'account'],
]);

/** The file as a reader takes it. Throws UnreadableConfig where it refuses it. */
export function read(text: string, reader: Reader): Netrc {
  const lexer = new Lexer(text, reader);
  const entries: Entry[] = [];
  let leading: readonly Entry[] | undefined;
  let pushed: Word | undefined;
  for (;;) {
    const breaks = lexer.breaks;
    const word = pushed ?? lexer.word();
    pushed = undefined;
    // Quotes around nothing end a file as its end does.
    if (!word?.value) return { entries, leading: leading ?? entries };
    if (word.value.startsWith('#')) {
      // Only a lone # makes a comment of the line, and only where no line break came between: so the readers have it.
      if (lexer.breaks === breaks && word.value === '#') lexer.line();
    } else if (word.value === 'macdef') {
      lexer.word();
      leading ??= [...entries];
      if (!skipMacro(lexer, reader)) throw flaw(text, word.start, NOT_CLOSED);
    } else {
      if (word.value !== 'machine' && word.value !== 'default') throw flaw(text, word.start, unexpected(text, word));
      const head = word.value === 'machine' ? lexer.word() : word;
      if (!head?.value) throw flaw(text, word.start, 'the file ends after the word machine');
      const { next, ...entry } = readEntry(text, lexer, head);
      entries.push({ host: head.value, start: word.start, head, ...entry });
      pushed = next ?? { start: text.length, end: text.length, value: '' };
    }
  }
}

const NOT_CLOSED = 'the macro that starts here (macdef) is not closed by an empty line';

function skipMacro(lexer: Lexer, reader: Reader): boolean {
  for (let line = lexer.line(); ; line = lexer.line()) {
    if (reader.closesMacro(line)) return true;
    if (line === undefined) return false;
  }
}

function readEntry(
  text: string,
  lexer: Lexer,
  head: Word,
): Pick<Entry, 'pairs' | 'last'> & { readonly next: Word | undefined } {
  const pairs: Pair[] = [];
  let last = head;
  for (;;) {
    const breaks = lexer.breaks;
    const word = lexer.word();
    if (word?.value.startsWith('#')) {
      if (lexer.breaks === breaks) lexer.line();
      continue;
    }
    if (!word?.value || ['machine', 'default', 'macdef'].includes(word.value)) return { pairs, last, next: word };
    const name = KEYWORDS.get(word.value);
    if (!name) throw flaw(text, word.start, unexpected(text, word));
    const value = lexer.word();
    if (name !== 'account') pairs.push({ name, keyword: word, value });
    last = value ?? word;
  }
}

function flaw(text: string, at: number, reason: string): UnreadableConfig {
  return new UnreadableConfig({ line: lineOf(text, at), reason });
}

/** The line, from 1, that an offset is in. */
export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n?|\n/).length;
}

// Never the word itself: it may be the rest of a password with a space in it.
function unexpected(text: string, { start }: Word): string {
  const line =
    text
      .slice(0, start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  return /^\s*#/.test(line)
    ? 'this comment is read as words; it needs a space after its #, and no empty line or line that ends in a space before it'
    : 'a word here is not a keyword (machine, default, login, password, account, macdef); a value with a space needs quotes';
}
