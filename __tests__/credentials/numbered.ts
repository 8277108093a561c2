/** A text with something in front of each of its lines, by its number. */
export const numbered = (text: string, inFront: (line: number) => string): string =>
  text
    .split('\n')
    .map((line, at) => `${inFront(at + 1)}${line}`)
    .join('\n');
