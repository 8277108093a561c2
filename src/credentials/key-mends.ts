import { attempt } from './attempt.ts';
import { isCredential, LONGEST, objectIn, type Readable } from './key-json.ts';

/** One thing that happens to a key on its way into a secret, undone: the text without it, or undefined where it did not happen. Pure. */
type Mend = (text: string) => string | undefined;

/** Every text on the way of a search that found nothing, the given one first, for an explanation. */
export type Unread = readonly [given: string, ...others: string[]];

/** What a search came to. */
export type Search = { readonly found: Readable } | { readonly seen: Unread };

/** More than any chain of mends that makes sense, and far less than what a step would wait for. */
const MOST_TEXTS = 60;

/** Outer wrappings first: what is inside them may be wrapped again. */
const MENDS: readonly Mend[] = [
  // "…", '…', `…`, ```json … ```, “…”
  (text) => /^(```(?:json)?|["'`])(.+?)(?:```|["'`])[,;]?$/s.exec(text)?.[2],
  // | and > of YAML, whose block begins in the next line
  (text) => /^[|>][+-]?\d?\s(.+)/s.exec(text)?.[1],
  // NAME='…', export NAME=…, $env:NAME = …, name: …, - name: …
  (text) => /^(?:(?:export|set|-)\s+)?(?:\$env:)?[A-Za-z_][\w.-]{0,99}\s{0,9}[=:]\s{0,9}(?!\/\/)(.+)/s.exec(text)?.[1],
  (text) => /^data:[\w.+/;=-]{0,99},(.+)/s.exec(text)?.[1],
  // certutil -encode
  (text) => /^-----BEGIN [A-Z ]{1,40}-----([^-]+)-----END [A-Z ]{1,40}-----$/.exec(text)?.[1],
  (text) => (/%(?:7b|22|2b|2f|3d|0[ad])/i.test(text) ? attempt(() => decodeURIComponent(text)) : undefined),
  fromBase64,
  (text) => (/^(?:[0-9a-f]{2}\s?)+$/i.test(text) ? asText(Buffer.from(text.replace(/\s/g, ''), 'hex')) : undefined),
  asTyped,
  fromHtml,
  (text) => (/^[{[]/.test(text) ? text.replace(/[,;]$/, '') : undefined),
  // {'type': …} of Python, {type: …} of JavaScript, {"type" => …} of Ruby
  (text) => inObject(text, LANGUAGE, asJson),
  // {""type"": …} of a table, {^"type^": …} of cmd
  (text) => inObject(text, /""|\^"/g, () => '"'),
  // {\"type\": …}: with its quotes unescaped, and as the inside of a JSON string
  (text) => inObject(text, /\\"/g, () => '"'),
  (text) => (text.startsWith('{') ? jsonString(`"${text}"`) : undefined),
  jsonString,
  // {\n "type": …} with a backslash and an n between the fields
  (text) => inObject(text, /"(?:[^"\\]|\\.)*"|\\+[nrt]/gs, ifText),
  // Real line breaks inside "private_key": "…", also between a backslash and its letter, where a terminal broke the line
  (text) =>
    inObject(text, /"(?:[^"\\]|\\.)*"/gs, (part) =>
      part.replace(/\\\r?\n\s*(?=[nrt"\\/u])/g, '\\').replace(/\r?\n/g, '\\n'),
    ),
  // Comments, and commas behind the last field
  (text) => inObject(text, /"(?:[^"\\]|\\.)*"|(?:\/\/|#)[^\n]*/gs, ifText),
  (text) => inObject(text, /"(?:[^"\\]|\\.)*"|,(?=\s*\})/gs, ifText),
  // [{…}], a list of one
  (text) => /^\[\s*(\{.*\})\s*\]$/s.exec(text)?.[1],
  // The number in front of each line, as editors and `cat -n` show it
  (text) => withoutNumbers(text),
  // In front of each line: > of a mail, + of a comparison, # of a comment, the time in a log
  (text) => (MARGIN.test(text) ? text.split('\n').map(withoutMargin).join('\n') : undefined),
  // "…" "…" in lines of their own, as Python and jq have a long text
  (text) => (/^\(?[bu]?["']/.test(text) ? text.replace(/(["'])\s*\n\s*[bu]?\1/g, '') : undefined),
  // The object, or the base64, among other lines: comments, a prompt, the output of gcloud, a secret of Kubernetes
  (text) => /^[^{}]{1,999}(\{[^{}]+\})[^{}]{0,999}$/s.exec(text)?.[1],
  (text) => /^\{[^{}]+\}(?=[^{}]{1,999}$)/s.exec(text)?.[0],
  longestBase64,
  twice,
];

const MARGIN = /^[>+#] ?|^\d{4}-\d\d-\d\dT[\d:.]{8,18}Z ?/m;

function withoutMargin(line: string): string {
  return line.replace(MARGIN, '');
}

/** What a keyboard has, where an editor, a chat or a word processor put other quotes, dashes and blanks. */
function asTyped(text: string): string {
  return text
    .replace(/\u00ab\s?|[\u201c-\u201f]|\s?\u00bb/g, '"')
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC');
}

const NAMED: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&', nbsp: ' ' };

/** The text of a page, where its source was copied. */
function fromHtml(text: string): string {
  return text
    .replace(/<br ?\/?>/gi, '')
    .replace(/&(?:#(\d{1,5})|#x([0-9a-f]{1,4})|(quot|apos|lt|gt|amp|nbsp));/gi, (_, decimal, hex, name) =>
      name ? (NAMED[name.toLowerCase()] ?? '') : String.fromCharCode(decimal ?? Number.parseInt(hex, 16)),
    );
}

/** What other languages have in an object besides the texts of JSON, which are met first, so that nothing in them is taken. */
const LANGUAGE = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|=>|\b(?:None|nil|undefined)\b|[A-Za-z_]\w*(?=\s*(?::|=>))/gs;

function asJson(part: string): string {
  if (part[0] === '"') return part;
  if (part[0] === "'") return `"${part.slice(1, -1).replaceAll("\\'", "'").replaceAll('"', '\\"')}"`;
  if (part === '=>') return ':';
  return /^(?:None|nil|undefined)$/.test(part) ? 'null' : `"${part}"`;
}

/** The lines of a text without their numbers; undefined where they are not numbered one by one. */
function withoutNumbers(text: string): string | undefined {
  const lines = text
    .split('\n')
    .map((line) => /^\s{0,9}(\d{1,4})(?:[ \t]?[|:.)\u2502]|(?=[ \t]))[ \t]?(.*)/s.exec(line));
  const first = Number(lines[0]?.[1]);
  return lines.length > 1 && lines.every((line, at) => Number(line?.[1]) === first + at)
    ? (lines as RegExpExecArray[]).map((line) => line[2]).join('\n')
    : undefined;
}

/** A text that stands once more behind itself, as where a file was appended to; undefined where it does not. */
function twice(text: string): string | undefined {
  const half = text.slice(0, text.length / 2).trim();
  return half.length >= SHORTEST_BASE64 && half === text.slice(text.length / 2).trim() ? half : undefined;
}

/** What a key has at least, in base64. */
const SHORTEST_BASE64 = 400;

/** The one long stretch of base64 in a text that has something else besides, of `SHORTEST_BASE64`. Linear: its parts are apart. */
function longestBase64(text: string): string | undefined {
  const long = text.match(/[\w+/-]{400,}={0,2}/g);
  return long?.length === 1 && !text.includes('private_key') ? long[0] : undefined;
}

/**
 * Searches for the JSON object in what was pasted as a key, by undoing one thing after another; the object that takes the fewest mends
 * is found. Pure and bounded.
 */
export function searchKey(pasted: string): Search {
  const given = trimmed(pasted);
  // Base64 is of a file, whose last line break belongs to its bytes; blanks that were typed around the text do not.
  const seen = new Map([[given, given]]);
  if (pasted.length > LONGEST) return { seen: [given] };
  for (const [text, json] of seen) {
    // Stryker disable next-line ConditionalExpression,EqualityOperator: it bounds the work, with room for what makes sense
    if (seen.size >= MOST_TEXTS) break;
    const fields = objectIn(text);
    const inside = fields && keyInside(fields);
    if (fields && inside === undefined) return { found: { json, fields } };
    if (inside !== undefined) {
      seen.set(inside, inside);
      continue;
    }
    for (const mend of MENDS) {
      const exact = mend(text);
      if (exact === undefined || seen.has(trimmed(exact))) continue;
      seen.set(trimmed(exact), mend === fromBase64 ? withoutMark(exact).trimStart() : trimmed(exact));
    }
  }
  return { seen: [given, ...[...seen.keys()].slice(1)] };
}

function trimmed(text: string): string {
  return withoutMark(text).trim();
}

function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}

/** How deep a key may be inside another object: that of an API, of Kubernetes, of all secrets of a job. */
const DEEPEST = 3;

/**
 * The one key inside an object that is no credential itself, as text, however often it is there (the configuration of Docker has it twice);
 * undefined where there is none, or several.
 */
function keyInside(fields: Readonly<Record<string, unknown>>): string | undefined {
  if (isCredential(fields)) return undefined;
  const [first, ...others] = keysIn(fields, DEEPEST);
  const body = first === undefined ? undefined : bodyOf(first);
  return others.every((one) => body !== undefined && bodyOf(one) === body) ? first : undefined;
}

/** What no two keys have in common: the beginning of the private key, in whatever coding the text is. */
function bodyOf(text: string): string | undefined {
  const inside = text.includes('private_key') ? undefined : (fromBase64(text) ?? longestBase64(text));
  return inside === undefined ? /PRIVATE KEY-----[\\n]*([\w+/=]{40})/.exec(text)?.[1] : bodyOf(inside);
}

function keysIn(value: unknown, depth: number): readonly string[] {
  // Of texts each is shorter than the one around it.
  if (typeof value === 'string') return keysInText(value, DEEPEST);
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  if (Reflect.get(value, 'type') === 'service_account') return [JSON.stringify(value, undefined, 2)];
  return Object.values(value)
    .slice(0, MOST_TEXTS)
    .flatMap((one) => keysIn(one, depth - 1));
}

/** A text may be the key, an object itself (a secret of several values), or base64 of either, with a user name in front. */
function keysInText(text: string, depth: number): readonly string[] {
  if (text.includes('"private_key"')) return [text];
  if (text.length < SHORTEST_BASE64 || depth === 0) return [];
  const fields = objectIn(text);
  if (fields !== undefined) return keysIn(fields, depth - 1);
  const inside = fromBase64(text) ?? longestBase64(text);
  return inside === undefined || keysInText(inside, depth - 1).length === 0 ? [] : [text];
}

function jsonString(text: string): string | undefined {
  return /^"/.test(text) ? attempt(() => JSON.parse(text)) : undefined;
}

/** Base64 in any form: wrapped, URL-safe, unpadded, with the line breaks escaped. */
function fromBase64(text: string): string | undefined {
  const plain = text
    .replace(/\\[nr]|\s/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/={1,2}$/, '');
  return /^[A-Za-z0-9+/]{16,}$/.test(plain) ? asText(Buffer.from(plain, 'base64')) : undefined;
}

/** Bytes as UTF-8 or, as PowerShell writes files, UTF-16; undefined where they are no text. */
function asText(bytes: Buffer): string | undefined {
  if (bytes.length < 2) return undefined;
  const encoding =
    bytes[1] === 0 || bytes.readUInt16BE(0) === 0xfffe
      ? 'utf-16le'
      : bytes[0] === 0 || bytes.readUInt16BE(0) === 0xfeff
        ? 'utf-16be'
        : 'utf-8';
  return attempt(() => /^[\P{Cc}\s]+$/u.exec(new TextDecoder(encoding, { fatal: true }).decode(bytes))?.[0]);
}

function inObject(text: string, pattern: RegExp, mend: (part: string) => string): string | undefined {
  return text.startsWith('{') ? text.replace(pattern, mend) : undefined;
}

/** A part that is a text in quotes; of any other nothing is left. */
function ifText(part: string): string {
  return part[0] === '"' ? part : '';
}
