import { getStaticTOMLValue } from 'toml-eslint-parser';
import { type Document, decode, lineOf, type Path, parse } from './document.ts';

/** A value as its client reads it; `line` is where its key stands, from 1. */
export interface ValueRead {
  readonly path: Path;
  readonly value: unknown;
  readonly line: number;
}

/**
 * Every key that has a value, by its whole path, in the order of the file; a number in a path is a place in a list. A table in braces
 * is there as a value, and so are the keys in it. Throws UnreadableConfig.
 */
export function readToml(bytes: Uint8Array): readonly ValueRead[] {
  return read(parse(decode(bytes).text));
}

function read({ pairs }: Document): ValueRead[] {
  return pairs.map(({ path, node }) => ({ path, value: getStaticTOMLValue(node.value), line: lineOf(node) }));
}
