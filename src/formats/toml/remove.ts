import type { AST } from 'toml-eslint-parser';
import { type Document, type Pair, type Path, startsWith } from './document.ts';
import { lineStart, nextLine, type Splice } from './lines.ts';

/** What takes a key away, be it a value, a table under headers, or one that dotted keys define; of those in braces the first. */
export function removed(document: Document, path: Path): readonly Splice[] {
  const { text, tables, pairs } = document;
  const found = pairs.filter((pair) => startsWith(pair.path, path));
  const inLines = [
    ...tables.filter((table) => startsWith(table.path, path)).map(({ node }) => sectionOf(text, node)),
    ...found.filter(({ holder }) => holder.type !== 'TOMLInlineTable').map(({ node }) => wholeLines(text, node.range)),
  ];
  const [first] = found;
  return inLines.length > 0 || !first ? outermost(inLines) : [inBraces(document, first)];
}

/** What takes a header away with all its keys, in whole lines. */
export function sectionOf(text: string, { range, body, ...node }: AST.TOMLTable | AST.TOMLTopLevelTable): Splice {
  const last = body.findLast(({ type }) => type === 'TOMLKeyValue') ?? ('key' in node ? node.key : undefined);
  return wholeLines(text, [range[0], last?.range[1] ?? range[0]]);
}

function wholeLines(text: string, [start, end]: readonly [number, number]): Splice {
  return { start: lineStart(text, start), end: nextLine(text, end), text: '' };
}

// A key goes with the section that it stands in.
function outermost(splices: readonly Splice[]): readonly Splice[] {
  const kept: Splice[] = [];
  for (const splice of splices.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (splice.start >= (kept.at(-1)?.end ?? 0)) kept.push(splice);
  }
  return kept;
}

// With the comma after it, or the one before it where it is the last.
function inBraces({ tokens, text }: Document, { node, holder }: Pair): Splice {
  const [start, end] = node.range;
  const next = tokens.find(({ range }) => range[0] >= end);
  if (next?.value === ',') {
    const blanks = /^[ \t]*/.exec(text.slice(next.range[1]))?.[0].length ?? 0;
    return { start, end: next.range[1] + blanks, text: '' };
  }
  const before = (holder as AST.TOMLInlineTable).body.findLast(({ range }) => range[1] <= start);
  return { start: before?.range[1] ?? start, end, text: '' };
}
