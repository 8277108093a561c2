import { isUtf8 } from 'node:buffer';

/**
 * How a file's bytes become text and come back unchanged: UTF-8 where that is what they are (white space beyond ASCII
 * and the case of letters then count as they do for Python), otherwise one character a byte.
 */
export type Encoding = 'utf8' | 'latin1';

/** The encoding that all of `files` can be read in. */
export function encodingOf(...files: readonly Uint8Array[]): Encoding {
  return files.every((bytes) => isUtf8(bytes)) ? 'utf8' : 'latin1';
}

/** The text of `bytes`; `encode` gives the same bytes back. A byte order mark stays in the text. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(encoding);
}

/** The bytes of a text from `decode`. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  return new Uint8Array(Buffer.from(text, encoding));
}

/** A line by its offsets: `first` is its first character that is no white space (`end` in a blank line), `end` its line break, `next` the following line. */
export interface Line {
  readonly start: number;
  readonly first: number;
  readonly end: number;
  readonly next: number;
}

/** Python's `str.isspace`, which differs from JavaScript's in U+001C to U+001F, U+0085 and U+FEFF. */
const SPACES = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const SPACE = new RegExp(`[${SPACES}]`);
const WORD = new RegExp(`[^${SPACES}]+`);
const WORDS = new RegExp(WORD, 'g');
const BREAK = /\r\n?|\n|$/g;

/** Is a character white space? */
export function isSpace(character: string): boolean {
  return SPACE.test(character);
}

/** The line that starts at `start`. Like Python's text files it ends at LF, CR LF or CR, and at nothing else. */
export function lineAt(text: string, start: number): Line {
  BREAK.lastIndex = start;
  const { index: end, 0: lineBreak } = BREAK.exec(text) as RegExpExecArray;
  let first = start;
  while (first < end && isSpace(text.charAt(first))) first += 1;
  return { start, first, end, next: end + lineBreak.length };
}

/** The lines of `text` from one offset to another. */
export function* linesOf(text: string, from: number, to: number): Generator<Line> {
  for (let at = from; at < to; ) {
    const line = lineAt(text, at);
    yield line;
    at = line.next;
  }
}

/** The last line of `text`; an empty one where there is none. */
export function lastLine(text: string): Line {
  let last = lineAt(text, 0);
  for (const line of linesOf(text, last.next, text.length)) last = line;
  return last;
}

/** Is there nothing to read in the line: white space, or a comment (which may be indented)? */
export function isIdle(text: string, line: Line): boolean {
  return line.first === line.end || startsComment(text.charAt(line.first));
}

/** Would a line that starts with this be a comment? */
export function startsComment(content: string): boolean {
  return /^[#;]/.test(content);
}

/** The part of `text` between two offsets, without white space at its ends (Python's `str.strip`). */
export function stripped(text: string, from: number, to: number): string {
  const content = text.slice(from, to);
  let end = content.length;
  while (isSpace(content.charAt(end - 1))) end -= 1;
  return content.slice(content.search(WORD), end);
}

/** A word by its offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of `text` between two offsets (Python's `str.split` without an argument). */
export function* wordsOf(text: string, from: number, to: number): Generator<Span> {
  for (const { 0: word, index } of text.slice(from, to).matchAll(WORDS)) {
    yield { start: from + index, end: from + index + word.length };
  }
}

/** The words of `text`. */
export function words(text: string): string[] {
  return Array.from(text.matchAll(WORDS), ([word]) => word);
}

/** The line break before `at`; where there is none, that of the first line. A lone CR is answered with CR LF, lest it melt into a following LF. */
export function lineBreakNear(text: string, at: number): string {
  const first = lineAt(text, 0);
  const [near = text.slice(first.end, first.next)] = /[\r\n]+$/.exec(text.slice(0, at).slice(-2)) ?? [];
  return near.includes('\r') ? '\r\n' : '\n';
}

/** Is `at` the start of a line? */
export function startsLine(text: string, at: number): boolean {
  return '\r\n'.includes(text.charAt(at - 1));
}

/** `text` with the lines from one offset to another replaced; lines that were apart stay apart. */
export function replaceLines(text: string, from: number, to: number, lines: string): string {
  const opening = startsLine(text, from) ? '' : lineBreakNear(text, from);
  const closing = to === text.length || startsLine(lines, lines.length) ? '' : lineBreakNear(text, to);
  return joinLines([text.slice(0, from), opening + lines + closing, text.slice(to)]);
}

/** Runs of lines in a row. A CR at a seam must not make one line break with an LF. */
export function joinLines(runs: readonly string[]): string {
  const present = runs.filter((run) => run !== '');
  return present
    .map((run, index) => (run.endsWith('\r') && present[index + 1]?.startsWith('\n') ? `${run}\n` : run))
    .join('');
}
