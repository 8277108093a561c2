import { UnreadableConfig } from '../format.ts';
import { Lexer, type Reader, type Word } from './lexer.ts';

/** A keyword of an entry and its value; where the file ends before that, the value is nothing right after the keyword. */
export interface Pair {
  readonly name: 'login' | 'password';
  readonly keyword: Word;
  readonly value: Word;
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
export const PYTHON: Reader = {
  lineBreak: '\\r\\n?|\\n',
  closesMacro: (line) => line === '',
};

/** Only what Unicode calls white space, of which `\s` lacks one sign and has another. */
const BLANK = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/;

/** uv, whose copy of Python's reader differs where lines end. */
export const UV: Reader = {
  lineBreak: '\\n',
  closesMacro: (line = '') => BLANK.test(line),
};

const KEYWORDS: ReadonlyMap<string, Pair['name'] | 'account'> = new Map([
  ['login', 'login'],
  ['user', 'login'],
  ['password', 'password'],
  ['account', 'account'],
]);

/**
 * The file as a reader takes it. Throws UnreadableConfig where it refuses it. Python and uv refuse a file as a whole; curl takes
 * everything, and of two entries the first.
 */
export function read(text: string, reader: Reader): Netrc {
  const lexer = new Lexer(text, reader);
  const entries: Entry[] = [];
  let leading: readonly Entry[] | undefined;
  let pushed: Word | undefined;
  for (;;) {
    const { lastBreak } = lexer;
    const word = pushed ?? lexer.word();
    pushed = undefined;
    // Quotes around nothing end a file as its end does.
    if (!word?.value) return { entries, leading: leading ?? entries };
    if (word.value.startsWith('#')) {
      // Only a lone # makes a comment of the line, and only where no line break came between: so the readers have it.
      if (lexer.lastBreak === lastBreak && word.value === '#') lexer.line();
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
      pushed = next;
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
    const { lastBreak } = lexer;
    const word = lexer.word();
    if (word?.value.startsWith('#')) {
      if (lexer.lastBreak === lastBreak) lexer.line();
      continue;
    }
    if (!word?.value || ['machine', 'default', 'macdef'].includes(word.value)) return { pairs, last, next: word };
    const name = KEYWORDS.get(word.value);
    if (!name) throw flaw(text, word.start, unexpected(text, word));
    last = lexer.word() ?? { start: word.end, end: word.end, value: '' };
    if (name !== 'account') pairs.push({ name, keyword: word, value: last });
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
  return /(?:^|[\r\n])[ \t]*#[^\r\n]*$/.test(text.slice(0, start))
    ? 'this comment is read as words; it needs a space after its #, and no empty line or line that ends in a space before it'
    : 'a word here is not a keyword (machine, default, login, password, account, macdef); a value with a space needs quotes';
}
