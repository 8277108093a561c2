import type { AST } from 'toml-eslint-parser';
import type { Splice } from '../splice.ts';
import { type Document, isSame, keysOf, type Path, startsWith, type Table } from './document.ts';
import { indentAt, isBlankBefore, linesAt, nextLine } from './lines.ts';
import { dotted } from './literal.ts';

/**
 * What puts a key into a table that does not have it: into the table's braces, under its header, beside its dotted keys, or under a
 * new header at the end. `value` is written as it is.
 */
export function added(document: Document, table: readonly string[], key: string, value: string): Splice {
  const { text } = document;
  const braces = bracesFor(document, table);
  if (braces) {
    const pair = `${dotted([...table.slice(braces.path.length), key])} = ${value}`;
    return inBraces(braces.value, pair);
  }
  const header = document.tables.find(({ path }) => isSame(path, table));
  if (header) return underHeader(text, header, `${dotted([key])} = ${value}`);
  const neighbour = dottedNeighbour(document, table);
  if (neighbour) {
    const line = `${dotted([...table.slice(neighbour.from), key])} = ${value}`;
    const [start, end] = neighbour.node.range;
    return linesAt(text, nextLine(text, end), [indentAt(text, start) + line]);
  }
  return newSection(text, [`[${dotted(table)}]`, `${dotted([key])} = ${value}`]);
}

/** A section at the end of the text, after a blank line. */
export function newSection(text: string, lines: readonly string[]): Splice {
  return linesAt(text, text.length, isBlankBefore(text, text.length) ? lines : ['', ...lines]);
}

function underHeader(text: string, { node, pairs }: Table, line: string): Splice {
  const last = pairs.at(-1);
  if (last) return linesAt(text, nextLine(text, last.range[1]), [indentAt(text, last.range[0]) + line]);
  // The file's own table may have no key yet: then ours is the first line.
  if (node.type === 'TOMLTopLevelTable') return linesAt(text, 0, [line]);
  const [start, end] = node.key.range;
  return linesAt(text, nextLine(text, end), [indentAt(text, start) + line]);
}

/** The innermost braces that the table is, or is in. */
function bracesFor(
  { pairs }: Document,
  table: Path,
): { readonly path: Path; readonly value: AST.TOMLInlineTable } | undefined {
  const all = pairs.flatMap(({ path, node: { value } }) => (value.type === 'TOMLInlineTable' ? [{ path, value }] : []));
  return all.findLast(({ path }) => startsWith(table, path));
}

function inBraces(braces: AST.TOMLInlineTable, pair: string): Splice {
  const last = braces.body.at(-1);
  if (!last) return { start: braces.range[0], end: braces.range[1], text: `{ ${pair} }` };
  // A comma after it, which is new in version 1.1, comes after ours then.
  return { start: last.range[1], end: last.range[1], text: `, ${pair}` };
}

// A table that dotted keys define must not have a header of its own.
function dottedNeighbour({ tables }: Document, table: readonly string[]) {
  return tables
    .filter(({ path }) => startsWith(table, path))
    .flatMap(({ path, pairs }) =>
      pairs.map((node) => ({ node, from: path.length, path: [...path, ...keysOf(node.key)] })),
    )
    .findLast(({ path }) => startsWith(path, table));
}
