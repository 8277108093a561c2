import { type Shape, shapeOf, unmistakableShapeOf } from './secret-shapes.ts';

/** A value of an input or a variable that is longer than this is none that a person wrote. */
const LONG_VALUE = 200;

const LONG_PATH = 400;

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
  return described(value, LONG_VALUE, shapeOf) ?? `"${visible(value.replace(/["\\]/g, '\\$&'))}"`;
}

/** As `shown`, for the path of a file: names that programs make up may look like chance. */
export function shownPath(path: string): string {
  return described(path, LONG_PATH, unmistakableShapeOf) ?? visible(path);
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
  if (shape && /key|file/.test(shape.looksLike)) return description(text, shape);
  const words = start.trim().split(/\s+/);
  const safe = words.map((word) => (word.length > LONG_SPEECH || isTelling(word) ? '***' : word)).join(' ');
  return visible(shape && unmistakableShapeOf(safe) ? '***' : safe.slice(0, LONG_SPEECH));
}

function isTelling(word: string): boolean {
  return /[\w+=-]{64}/.test(word) || unmistakableShapeOf(word) !== undefined;
}

/**
 * A line of the log, whatever it is made of: one line, without control, bidirectional and invisible characters, and with nothing that the
 * runner takes for a command (`::name` where it begins, `##[name` anywhere).
 */
export function harmless(line: string): string {
  return line
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/##(?=\[)/g, '# #')
    .replace(/^(\s*):(?=:)/, '$1: ');
}

/** The value with what cannot be seen written out, so that a hidden character in an input is found. */
function visible(value: string): string {
  const written = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|[^\P{Zs} ]/gu, (sign) =>
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

function description(value: string, { looksLike, belongsIn }: Shape): string {
  return `${count(value)} that look like ${looksLike}${belongsIn ? ` (which belongs in ${belongsIn})` : ''}`;
}

function count({ length }: string): string {
  return `${String(length).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${length === 1 ? 'character' : 'characters'}`;
}
