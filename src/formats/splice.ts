/** A piece of a text to put another in the place of. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with pieces replaced, of which none overlaps another. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, text: piece } of inOrder(splices)) {
    result += text.slice(at, start) + piece;
    at = end;
  }
  return result + text.slice(at);
}

/** The pieces from the start of the text; what is put in at an offset comes before what is replaced from there. */
export function inOrder<T extends Pick<Splice, 'start' | 'end'>>(splices: readonly T[]): readonly T[] {
  return splices.toSorted((one, other) => one.start - other.start || one.end - other.end);
}
