import { isDeepStrictEqual } from 'node:util';
import { type AST, getStaticTOMLValue } from 'toml-eslint-parser';
import { UnreadableConfig } from '../format.ts';
import type { Splice } from '../splice.ts';
import { added, newSection } from './add.ts';
import { commaAfter, type Document, isSame, lineOf, pairAt, startsWith } from './document.ts';
import { afterBlanks, indentAt, isBlank, isBlankBefore, lineBreakOf, lineStart, linesAt, nextLine } from './lines.ts';
import { dotted, inlineTable, literal } from './literal.ts';
import { refuseOtherThanList, refuseWay } from './refuse.ts';
import { wholeLines } from './remove.ts';
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
  const parts = tables.filter(({ path }) => startsWith(path, edit.array));
  const items = parts
    .filter(({ path }) => path.length === edit.array.length + 1)
    .map((table) => ({ ...table, value: Object.assign({}, ...table.pairs.map((pair) => getStaticTOMLValue(pair))) }));
  const [first] = items;
  const last = parts.at(-1);
  if (!first || !last) return [firstItem(document, edit)];
  const end = edit.place === 'first' ? first : items.at(-1);
  const giving = items.filter((item) => givesWay(item.value, edit));
  const going = parts.filter(({ path }) => giving.some((item) => startsWith(path, item.path)));
  // It alone, without a table of its own.
  if (going.length === 1 && isWanted(end?.value, edit)) return [];

  const at =
    edit.place === 'first'
      ? aboveComments(text, lineStart(text, first.node.range[0]))
      : nextLine(text, last.node.range[1]);
  const lines = sectionLines(edit);
  const opened = isBlankBefore(text, at) ? lines : ['', ...lines];
  const spaced = isBlank(text, at) ? opened : [...opened, ''];
  return [...going.map(({ node }) => wholeLines(text, node)), linesAt(text, at, spaced)];
}

function sectionLines(edit: ItemEdit): string[] {
  const pairs = Object.entries(valuesOf(edit)).map(([key, value]) => `${dotted([key])} = ${literal(value)}`);
  return [`[[${dotted(edit.array)}]]`, ...pairs];
}

/** The start of the comment right above a line. */
function aboveComments(text: string, start: number): number {
  for (let at = start; ; ) {
    const above = lineStart(text, at - 1);
    if (!text.slice(above, at).trimStart().startsWith('#')) return at;
    at = above;
  }
}

// Where the table that the array is in has braces or dotted keys, the array is one of its keys.
function firstItem(document: Document, edit: ItemEdit): Splice {
  const table = edit.array.slice(0, -1);
  const isKey = document.pairs.some(({ path }) => startsWith(path, table));
  const hasHeader = document.tables.some(({ path }) => isSame(path, table));
  if (!isKey || hasHeader) return newSection(document.text, sectionLines(edit));
  return added(document, table, edit.array[table.length] as string, `[${inlineTable(valuesOf(edit))}]`);
}

function inBrackets(document: Document, array: AST.TOMLArray, edit: ItemEdit): readonly Splice[] {
  const foreign = array.elements.find(({ type }) => type !== 'TOMLInlineTable');
  if (foreign) throw new UnreadableConfig({ line: lineOf(foreign), reason: 'a list of tables was expected here' });
  const items = array.elements.map((element) => ({ element, value: getStaticTOMLValue(element) }));
  const [giving, ...more] = items.filter(({ value }) => givesWay(value, edit));
  const end = edit.place === 'first' ? items[0] : items.at(-1);
  if (!giving) return [withElement(document, array, inlineTable(valuesOf(edit)), edit.place)];
  if (giving === end && more.length === 0 && isWanted(giving.value, edit)) return [];
  return [withoutElement(document, giving.element)];
}

// With the comma after it, and with its line where it has one of its own. A comma before the last one may stay.
function withoutElement(document: Document, { range: [start, end] }: AST.TOMLContentNode): Splice {
  const { text } = document;
  const after = commaAfter(document, end)?.range[1] ?? end;
  const line = lineStart(text, start);
  const isAlone = text.slice(line, start).trim() === '' && isBlank(text, after);
  if (isAlone) return { start: line, end: nextLine(text, after), text: '' };
  return { start, end: afterBlanks(text, after), text: '' };
}

// In a line of its own where the elements have such.
function withElement({ text }: Document, array: AST.TOMLArray, element: string, place: 'first' | 'last'): Splice {
  const [first, ...more] = array.elements;
  const put = (at: number, piece: string): Splice => ({ start: at, end: at, text: piece });
  if (!first) {
    // Comments between the brackets stay.
    const at = array.range[0] + 1;
    return put(at, text.charAt(at) === ']' ? element : `${element},`);
  }
  const isApart = lineOf(first) > lineOf(array);
  const space = isApart ? lineBreakOf(text) + indentAt(text, first.range[0]) : ' ';
  if (place === 'first') return put(first.range[0], `${element},${space}`);
  // A comma after the last one comes after ours then.
  return put((more.at(-1) ?? first).range[1], `,${space}${element}`);
}
