import type { AST } from 'toml-eslint-parser';
import type { Splice } from '../splice.ts';
import { commaAfter, type Document, type Holder, type Pair, type Path, startsWith } from './document.ts';
import { afterBlanks, lineStart, nextLine } from './lines.ts';

/** What takes a key away, be it a value, a table under headers, or one that dotted keys define; what is in braces goes one by one, first. */
export function removed(document: Document, path: Path): readonly Splice[] {
  const { text, tables, pairs } = document;
  const found = pairs.filter((pair) => startsWith(pair.path, path));
  const inBraces = found.find(({ holder }) => holder.type === 'TOMLInlineTable');
  if (inBraces) return [withoutPair(document, inBraces)];
  const sections = tables.filter((table) => startsWith(table.path, path)).map(({ node }) => node);
  // A key goes with the section that it stands in.
  const going = new Set<Holder>(sections);
  const keys = found.filter(({ holder }) => !going.has(holder)).map(({ node }) => node);
  return [...sections, ...keys].map((node) => wholeLines(text, node));
}

/** What takes a header with all its keys away, or a key, in whole lines. */
export function wholeLines(text: string, { range: [start, end] }: AST.TOMLNode): Splice {
  return { start: lineStart(text, start), end: nextLine(text, end), text: '' };
}

// With the comma after it, or the one before it where it is the last.
function withoutPair(document: Document, { node, holder }: Pair): Splice {
  const [start, end] = node.range;
  const comma = commaAfter(document, end);
  if (comma) return { start, end: afterBlanks(document.text, comma.range[1]), text: '' };
  const { body } = holder as AST.TOMLInlineTable;
  return { start: body[body.indexOf(node) - 1]?.range[1] ?? start, end, text: '' };
}
