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

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const BREAK = /[\r\n]/g;

/** The line that starts at `start`. Like Python's text files it ends at LF, CR LF or CR, and at nothing else. */
export function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length && isLineSpace(text.charCodeAt(end))) end += 1;
  const first = end;
  // Character by character would be slow: a line may hold a whole key, and nothing is compiled yet.
  BREAK.lastIndex = first;
  end = BREAK.test(text) ? BREAK.lastIndex - 1 : text.length;
  const crlf = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF;
  return { start, first, end, next: Math.min(text.length, end + (crlf ? 2 : 1)) };
}

/** The lines of `text` from one offset to another. */
export function* linesOf(text: string, from: number, to: number): Generator<Line> {
  for (let at = from; at < to; ) {
    const line = lineAt(text, at);
    yield line;
    at = line.next;
  }
}

/** Is there nothing to read in the line: white space, or a comment (which may be indented)? */
export function isIdle(text: string, line: Line): boolean {
  return line.first === line.end || isComment(text, line);
}

/** Is the line a comment? */
function isComment(text: string, line: Line): boolean {
  return startsComment(text.charAt(line.first));
}

/** Would a line that starts with this be a comment? */
export function startsComment(content: string): boolean {
  return content.startsWith('#') || content.startsWith(';');
}

/** The part of `text` between two offsets, without white space at its ends (Python's `str.strip`). */
export function stripped(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** The words of `text`, by offsets (Python's `str.split` without an argument). */
export function* wordsOf(text: string, from = 0, to = text.length): Generator<{ start: number; end: number }> {
  for (let at = from; at < to; at += 1) {
    if (isSpace(text.charCodeAt(at))) continue;
    const start = at;
    while (at < to && !isSpace(text.charCodeAt(at))) at += 1;
    yield { start, end: at };
  }
}

/** The words of `text`. */
export function words(text: string): string[] {
  return Array.from(wordsOf(text), ({ start, end }) => text.slice(start, end));
}

/** Python's `str.isspace`, which differs from JavaScript's in U+001C to U+001F, U+0085 and U+FEFF. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= TAB && code <= CR) || code >= 0x1c;
  if (code < 0x85) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

function isLineSpace(code: number): boolean {
  return isSpace(code) && code !== LF && code !== CR;
}

/** The line break before `at`; where there is none, that of the first line. A lone CR is answered with CR LF, lest it melt into a following LF. */
export function lineBreakNear(text: string, at: number): string {
  if (text.charCodeAt(at - 1) === LF) return text.charCodeAt(at - 2) === CR ? '\r\n' : '\n';
  if (text.charCodeAt(at - 1) === CR) return '\r\n';
  const { end } = lineAt(text, 0);
  return text.charCodeAt(end) === CR ? '\r\n' : '\n';
}

/** Is `at` the start of a line? */
export function startsLine(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === LF || text.charCodeAt(at - 1) === CR;
}

/** `text` with the lines from one offset to another replaced; lines that were apart stay apart. */
export function replaceLines(text: string, from: number, to: number, lines: string): string {
  if (lines === '') return joinLines([text.slice(0, from), text.slice(to)]);
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
