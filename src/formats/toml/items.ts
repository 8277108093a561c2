import { isDeepStrictEqual } from 'node:util';
import { type AST, getStaticTOMLValue } from 'toml-eslint-parser';
import { UnreadableConfig } from '../format.ts';
import { added, newSection } from './add.ts';
import { type Document, isSame, lineOf, type Path, pairAt, startsWith } from './document.ts';
import { indentAt, isBlank, isBlankBefore, lineBreakOf, lineStart, linesAt, nextLine, type Splice } from './lines.ts';
import { dotted, inlineTable, literal } from './literal.ts';
import { refuseOtherThanList, refuseWay } from './refuse.ts';
import { sectionOf } from './remove.ts';
import type { Edit } from './vocabulary.ts';

type ItemEdit = Extract<Edit, { op: 'item' }>;

/**
 * What puts a table of that name into an array of tables, and takes out those of the same name or URL; in brackets one by one, ours
 * last. Throws UnreadableConfig where the array is something else.
 */
export function itemSplices(document: Document, edit: ItemEdit): readonly Splice[] {
  const array = pairAt(document, edit.array)?.node.value;
  if (array?.type === 'TOMLArray') return inBrackets(document, array, edit);
  refuseWay(document, edit.array);
  refuseOtherThanList(document, edit.array);
  return underHeaders(document, edit);
}

function valuesOf({ name, values }: ItemEdit): Record<string, string | boolean> {
  return { name, ...values };
}

function isWanted(value: unknown, edit: ItemEdit): boolean {
  return isDeepStrictEqual({ ...(value as object) }, valuesOf(edit));
}

function givesWay(value: unknown, { name, values }: ItemEdit): boolean {
  const { name: itsName, url } = value as { readonly name?: unknown; readonly url?: unknown };
  return itsName === name || (url !== undefined && url === values['url']);
}

function underHeaders(document: Document, edit: ItemEdit): readonly Splice[] {
  const { text, tables } = document;
  const isItem = (path: Path) => path.length > edit.array.length && startsWith(path, edit.array);
  const parts = tables.flatMap(({ path, node }) => (node.type === 'TOMLTable' && isItem(path) ? [{ path, node }] : []));
  const heads = parts.filter(({ path }) => path.length === edit.array.length + 1);
  if (heads.length === 0) return [firstItem(document, edit)];
  const valued = heads.map(({ path, node }) => ({ path, node, value: tableOf(node) }));
  const giving = valued.filter(({ value }) => givesWay(value, edit));
  const [only] = giving;
  const end = edit.place === 'first' ? valued[0] : valued.at(-1);
  const isWhole = parts.filter(({ path }) => only && startsWith(path, only.path)).length === 1;
  if (giving.length === 1 && only === end && isWhole && isWanted(only?.value, edit)) return [];

  const going = parts
    .filter(({ path }) => giving.some((one) => startsWith(path, one.path)))
    .map(({ node }) => sectionOf(text, node));
  const at =
    edit.place === 'first'
      ? aboveComments(text, sectionOf(text, heads[0]?.node as AST.TOMLTable).start)
      : sectionOf(text, parts.at(-1)?.node as AST.TOMLTable).end;
  const lines = sectionLines(edit);
  const opened = isBlankBefore(text, at) ? lines : ['', ...lines];
  const spaced = at === text.length || isBlank(text, at) ? opened : [...opened, ''];
  return [...going, linesAt(text, at, spaced)];
}

function tableOf(node: AST.TOMLTable): unknown {
  return Object.fromEntries(
    node.body.map(({ key, value }) => [getStaticTOMLValue(key).join('.'), getStaticTOMLValue(value)]),
  );
}

function sectionLines(edit: ItemEdit): string[] {
  const pairs = Object.entries(valuesOf(edit)).map(([key, value]) => `${dotted([key])} = ${literal(value)}`);
  return [`[[${dotted(edit.array)}]]`, ...pairs];
}

/** The start of the comment right above a line. */
function aboveComments(text: string, start: number): number {
  let at = start;
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (!text.slice(above, at).trimStart().startsWith('#')) break;
    at = above;
  }
  return at;
}

// Where the table that the array is in has braces or dotted keys, the array is one of its keys.
function firstItem(document: Document, edit: ItemEdit): Splice {
  const table = edit.array.slice(0, -1);
  const isKey = document.pairs.some(
    ({ path }) => table.length > 0 && path.length >= table.length && startsWith(path, table),
  );
  const header = document.tables.some(({ path }) => isSame(path, table));
  if (isKey && !header) return added(document, table, edit.array.at(-1) ?? '', `[${inlineTable(valuesOf(edit))}]`);
  return newSection(document.text, sectionLines(edit));
}

function inBrackets(document: Document, array: AST.TOMLArray, edit: ItemEdit): readonly Splice[] {
  const foreign = array.elements.find(({ type }) => type !== 'TOMLInlineTable');
  if (foreign) throw new UnreadableConfig({ line: lineOf(foreign), reason: 'a list of tables was expected here' });
  const values = array.elements.map((element) => getStaticTOMLValue(element));
  const index = values.findIndex((value) => givesWay(value, edit));
  const wanted = edit.place === 'first' ? 0 : values.length - 1;
  const alone = values.every((value, at) => at === index || !givesWay(value, edit));
  if (index >= 0 && index === wanted && alone && isWanted(values[index], edit)) return [];
  const element = array.elements[index];
  if (element) return [withoutElement(document, element)];
  return [withElement(document, array, inlineTable(valuesOf(edit)), edit.place)];
}

// With the comma after it, and with its line where it has one of its own. A comma before the last one may stay.
function withoutElement({ text, tokens }: Document, { range }: AST.TOMLContentNode): Splice {
  const next = tokens.find((token) => token.range[0] >= range[1]);
  const end = next?.value === ',' ? next.range[1] : range[1];
  const start = lineStart(text, range[0]);
  const ownLine = text.slice(start, range[0]).trim() === '' && isBlank(text, end) && end < text.length;
  if (ownLine) return { start, end: nextLine(text, end), text: '' };
  const blanks = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: range[0], end: end + blanks, text: '' };
}

// In a line of its own where the elements have such.
function withElement(
  { text, tokens }: Document,
  array: AST.TOMLArray,
  element: string,
  place: 'first' | 'last',
): Splice {
  const [first] = array.elements;
  const last = array.elements.at(-1);
  if (!first || !last) {
    // Comments between the brackets stay.
    const at = array.range[0] + 1;
    return { start: at, end: at, text: text.charAt(at) === ']' ? element : `${element},` };
  }
  const apart = lineOf(first) > lineOf(array);
  const space = apart ? lineBreakOf(text) + indentAt(text, first.range[0]) : ' ';
  const put = (at: number, piece: string): Splice => ({ start: at, end: at, text: piece });
  if (place === 'first') return put(first.range[0], `${element},${space}`);
  const next = tokens.find((token) => token.range[0] >= last.range[1]);
  return next?.value === ',' ? put(next.range[1], `${space}${element},`) : put(last.range[1], `,${space}${element}`);
}
