import { type Shape, shapeOf, unmistakableShapeOf } from './secret-shapes.ts';

/** A value of an input or a variable that is longer than this is none that a person wrote. */
const LONG_VALUE = 200;

/** Longer than anything that our own sentences are made of. */
const LONG_PART = 1000;

/** What a reader takes in of a server's words, and how much of them is read for it. */
const LONG_SPEECH = 400;
const READ_OF_SPEECH = 4000;

/**
 * A value from outside (an input, a variable, a file, a server), fit to stand in a message, without quotation marks. What could be a
 * secret, is long or has line breaks is described instead. Pure, and linear in the value.
 */
export function shown(value: string): string {
  return described(value, LONG_VALUE, shapeOf) ?? visible(value);
}

/** As `shown`, in quotation marks, so that blanks at the ends are seen; a description has none. */
export function quoted(value: string): string {
  const words = DESCRIPTION.test(value) ? value : described(value, LONG_VALUE, shapeOf);
  return words ?? `"${visible(value.replace(/["\\]/g, '\\$&'))}"`;
}

/**
 * A part of a sentence, of whatever origin: what cannot be anything but a secret is hidden, and what would break the sentence is described. The last door:
 * all that an explanation is told passes it.
 */
export function screened(part: string): string {
  const shape = unmistakableShapeOf(part);
  if (shape && /\s/.test(part.trim()) && part.length <= LONG_PART) return withoutTelling(part, shape);
  return described(part, LONG_PART, () => shape) ?? part;
}

/** A line of the log, screened and made harmless. */
export function printable(line: string): string {
  const shape = unmistakableShapeOf(line);
  return harmless(shape ? withoutTelling(line, shape) : line);
}

/** As `shown`, for the path of a file: names that programs make up may look like chance. */
export function shownPath(path: string): string {
  return visible(screened(path));
}

/** A value as it may stand in a command to copy, or the placeholder where a shell could take it for anything else. */
export function pasted(value: string, placeholder: string): string {
  const plain = /^[A-Za-z0-9][A-Za-z0-9._:@/-]*$/.test(value);
  return plain && described(value, LONG_VALUE, shapeOf) === undefined ? value : placeholder;
}

/**
 * The words of a server or a program, on one line and cut to what a person reads; each word that could be a secret is `***`, and where
 * a whole key is among them they are described.
 */
export function said(text: string): string {
  const start = text.slice(0, READ_OF_SPEECH);
  const shape = unmistakableShapeOf(start);
  const safe = shape
    ? withoutTelling(start, shape)
    : wordsOf(start)
        .map((word) => (/[\w+=-]{64}/.test(word) ? '***' : word))
        .join(' ');
  return visible(safe.slice(0, LONG_SPEECH));
}

/** Of a whole key its pieces tell nothing by themselves, so that it is described; other secrets are one word. */
function withoutTelling(text: string, shape: Shape): string {
  if (/key|file/.test(shape.looksLike)) return description(text, shape);
  const safe = wordsOf(text)
    .map((word) => (/[\w+=-]{64}/.test(word) || unmistakableShapeOf(word) ? '***' : word))
    .join(' ');
  return unmistakableShapeOf(safe) ? description(text, shape) : safe;
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/**
 * A line of the log, whatever it is made of: one line, without control, bidirectional and invisible characters, and with nothing that the
 * runner takes for a command (`::name` where it begins, `##[name` anywhere).
 */
export function harmless(line: string): string {
  const plain = isPlain(line) ? line : line.toWellFormed().replace(unicode('[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+'), ' ');
  return plain.replace(/##(?=\[)/g, '# #').replace(/^(\s*):(?=:)/, '$1: ');
}

/** Whether a text has no sign but the printable ones of ASCII: those of Unicode are looked up in tables that take a while to load. */
export function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** An expression with classes of Unicode, for a text that is not plain: V8 looks up those of a literal in all code that it reads, run or not. */
export function unicode(pattern: string): RegExp {
  return new RegExp(pattern, 'gu');
}

/** The value with what cannot be seen written out, so that a hidden character in an input is found. */
function visible(value: string): string {
  if (isPlain(value)) return harmless(value);
  const written = value.replace(unicode('[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]|[^\\P{Zs} ]'), (sign) =>
    [...sign].map((one) => `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join(''),
  );
  return harmless(written);
}

type Recognise = (text: string) => Shape | undefined;

function described(value: string, limit: number, recognise: Recognise): string | undefined {
  const shape = recognise(value);
  if (shape) return description(value, shape);
  if (value.length > limit) return count(value);
  const lines = value.split(/\r\n|[\n\r\u0085\u2028\u2029]/).length;
  return lines > 1 ? `${count(value)} on ${lines} lines` : undefined;
}

const DESCRIPTION = /^[\d,]+ characters?(?: that look like [a-zA-Z ()_]+| on \d+ lines)?$/;

function description(value: string, { looksLike, belongsIn }: Shape): string {
  return `${count(value)} that look like ${looksLike}${belongsIn ? ` (which belongs in ${belongsIn})` : ''}`;
}

function count({ length }: string): string {
  return `${String(length).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${length === 1 ? 'character' : 'characters'}`;
}
