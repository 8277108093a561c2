import type { Splice } from '../splice.ts';

/** The start of the line that an offset is in. */
export function lineStart(text: string, at: number): number {
  return text.slice(0, at).lastIndexOf('\n') + 1;
}

/** The start of the line after the one that an offset is in. */
export function nextLine(text: string, at: number): number {
  return text.indexOf('\n', at) + 1 || text.length;
}

/** The white space that a line starts with. */
export function indentAt(text: string, at: number): string {
  const line = text.slice(lineStart(text, at), at);
  return line.slice(0, line.length - line.trimStart().length);
}

/** Where the blanks from an offset on end; something comes after them. */
export function afterBlanks(text: string, at: number): number {
  return at + text.slice(at).search(/[^ \t]/);
}

/** Lines put in where a line starts, or at the end, whose last line may lack its line break. */
export function linesAt(text: string, at: number, lines: readonly string[]): Splice {
  const lineBreak = lineBreakOf(text);
  const open = at > 0 && text.charAt(at - 1) !== '\n' ? lineBreak : '';
  return { start: at, end: at, text: open + lines.map((line) => line + lineBreak).join('') };
}

/** The line break of the first line. */
export function lineBreakOf(text: string): string {
  return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
}

/** Whether the line that starts at an offset is blank, or there is none. */
export function isBlank(text: string, at: number): boolean {
  return text.slice(at, nextLine(text, at)).trim() === '';
}

/** Whether the line that ends before an offset is blank, or there is none. */
export function isBlankBefore(text: string, at: number): boolean {
  return text.slice(lineStart(text, at - 1), at).trim() === '';
}
