import { isUtf8 } from 'node:buffer';
import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { UnreadableConfig, whyNotUtf8 } from '../format.ts';

/** A path of keys; a number is a place in an array. */
export type Path = readonly (string | number)[];

/** Where keys with values stand: the file before its first header, under a header, or in braces. */
export type Holder = AST.TOMLTopLevelTable | AST.TOMLTable | AST.TOMLInlineTable;

/** A key with its value, by its whole path. */
export interface Pair {
  readonly path: Path;
  readonly node: AST.TOMLKeyValue;
  readonly holder: Holder;
}

/** The keys and values of the file's own table, or under one header. */
export interface Table {
  readonly path: Path;
  readonly node: AST.TOMLTopLevelTable | AST.TOMLTable;
  readonly pairs: readonly AST.TOMLKeyValue[];
}

/** A TOML text taken apart. */
export interface Document {
  readonly text: string;
  readonly tables: readonly Table[];
  /** Those in braces too. */
  readonly pairs: readonly Pair[];
  readonly tokens: readonly AST.Token[];
}

/** The text of a file, without its byte order mark. Throws UnreadableConfig. */
export function decode(bytes: Uint8Array): { readonly bom: string; readonly text: string } {
  const whole = Buffer.from(bytes);
  if (!isUtf8(whole)) {
    const lines = whole.toString('latin1').split('\n');
    const line = lines.findIndex((one) => !isUtf8(Buffer.from(one, 'latin1'))) + 1;
    throw new UnreadableConfig({ line, reason: whyNotUtf8(whole) });
  }
  const text = whole.toString('utf8');
  return text.startsWith('\ufeff') ? { bom: '\ufeff', text: text.slice(1) } : { bom: '', text };
}

/** Takes the text apart. Throws UnreadableConfig. */
export function parse(text: string): Document {
  const document = scan(text);
  if (document instanceof UnreadableConfig) throw document;
  return document;
}

/** The text taken apart, or why it cannot be. */
export function scan(text: string): Document | UnreadableConfig {
  const lone = text.search(/\r(?!\n)/);
  try {
    const document = documentOf(text);
    if (lone < 0) return document;
    return new UnreadableConfig({ line: lineAt(text, lone), reason: 'a carriage return without a line feed' });
  } catch (error) {
    return error instanceof ParseError
      ? refusalOf(error, text)
      : new UnreadableConfig({ line: 1, reason: 'the values are nested too deep to be read' });
  }
}

function documentOf(text: string): Document {
  // Version 1.1 takes all that 1.0 takes.
  const { body, tokens } = parseTOML(text, { tomlVersion: '1.1' });
  const [root] = body;
  const headers = root.body.filter((node) => node.type === 'TOMLTable');
  const tables = [
    { path: [], node: root, pairs: root.body.filter((node) => node.type === 'TOMLKeyValue') },
    ...headers.map((node) => ({ path: node.resolvedKey, node, pairs: node.body })),
  ];
  const pairs = tables.flatMap(({ path, node, pairs }) => pairs.flatMap((pair) => within(path, pair, node)));
  return { text, tables, pairs, tokens };
}

function refusalOf(error: ParseError, text: string): UnreadableConfig {
  // A value that is missing is missed where the next line starts.
  const at = /unspecified/i.test(error.message) ? text.lastIndexOf('=', error.index) : error.index;
  return new UnreadableConfig({ line: lineAt(text, at), reason: reasonFor(error) });
}

// The parser's own words name no key and no value.
function reasonFor({ message }: ParseError): string {
  if (/multiple times/.test(message)) return 'a key or a table appears twice';
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function within(path: Path, node: AST.TOMLKeyValue, holder: Holder): Pair[] {
  const own = { path: [...path, ...keysOf(node.key)], node, holder };
  return [own, ...inside(own.path, node.value)];
}

function inside(path: Path, value: AST.TOMLContentNode): Pair[] {
  if (value.type === 'TOMLInlineTable') return value.body.flatMap((pair) => within(path, pair, value));
  if (value.type !== 'TOMLArray') return [];
  return value.elements.flatMap((element, index) => inside([...path, index], element));
}

/** The names of a dotted key. */
export function keysOf({ keys }: AST.TOMLKey): string[] {
  return keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
}

/** Whether one path starts with the other, or is the other. */
export function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key);
}

/** Whether two paths are the same. */
export function isSame(one: Path, other: Path): boolean {
  return one.length === other.length && startsWith(one, other);
}

/** The key with its value at a path. */
export function pairAt({ pairs }: Document, path: Path): Pair | undefined {
  return pairs.find((pair) => isSame(pair.path, path));
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/** The comma that comes next after an offset, if one does. */
export function commaAfter({ tokens }: Document, at: number): AST.Token | undefined {
  const next = tokens.find(({ range }) => range[0] >= at);
  return next?.value === ',' ? next : undefined;
}

/** The line, from 1, of a node. */
export function lineOf({ loc }: AST.TOMLNode): number {
  return loc.start.line;
}
