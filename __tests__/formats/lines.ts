/** Lines with their line breaks. */
export function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

/** The text with a line before the line of that number, modulo their count. */
export function inserted(text: string, number: number, line: string): string {
  const lines = linesOf(text);
  const at = number % (lines.length + 1);
  const before = lines[at - 1];
  const open = before !== undefined && !/[\r\n]$/.test(before) ? '\n' : '';
  return lines.toSpliced(at, 0, `${open}${line}\n`).join('');
}

/** What stands in lines, without their line breaks; empty ones left out. */
export function contents(text: string): string[] {
  return linesOf(text)
    .map((line) => line.replace(/[\r\n]+$/, ''))
    .filter((line) => line !== '');
}

/** The first of `lines` that does not come, in order, in `all`. */
export function missing(lines: readonly string[], all: readonly string[]): string | undefined {
  let at = 0;
  for (const line of lines) {
    at = all.indexOf(line, at) + 1;
    if (at === 0) return line;
  }
  return undefined;
}
