import { present } from './present.ts';

/** What a text looks like that should not be shown, and the input it belongs in where there is one. */
export interface Shape {
  readonly looksLike: string;
  readonly belongsIn?: string;
}

interface Sign extends Shape {
  /** Linear in the text, whatever it is: no quantifier meets another that takes the same characters. */
  readonly found: (text: string) => boolean;
}

const sign = (looksLike: string, pattern: RegExp, belongsIn?: string): Sign => ({
  looksLike,
  found: (text) => pattern.test(text),
  ...present({ belongsIn }),
});

/** From the most telling to the least. Signs name what no other text has, in pieces and in the escapes of shells and JSON too. */
const UNMISTAKABLE: readonly Sign[] = [
  sign(
    'a service account key',
    /["']private_key(?:_id)?["']|["']type["']\s{0,9}:\s{0,9}["']service_account["']/,
    'key',
  ),
  sign('a private key', /-----\s?(?:BEGIN|END)|PRIVATE KEY-----|\bMII[A-Za-z0-9+/]{12}/),
  sign('a credential file', /["'](?:refresh_token|client_secret|access_token|id_token|subject_token)["']/),
  sign('an access token', /ya29[._-]/i, 'access_token'),
  sign('a refresh token', /(?<![\w:])1\/\/0[\w-]{8}/),
  sign('an ID token (a JWT)', /eyJ[\w-]{5}/),
  sign('a client secret of OAuth', /GOCSPX-/),
  sign('an API key of Google', /\bAIza[\w-]{16}/),
  sign('a GitHub token', /\bgh[pousr]_\w{16}|github_pat_\w{16}/),
  sign('a token of PyPI', /\bpypi-Ag[\w-]{12}/),
  sign('a token', /\bglpat-[\w-]{12}|\bAKIA[A-Z0-9]{12}/),
  sign('an Authorization header', /\b(?:Bearer\s{1,9}[\w.~+/=-]{8}|Basic\s{1,9}[\w+/=-]{16})/i),
  { looksLike: 'a URL with a user name or password in it', found: (text) => userinfosIn(text).length > 0 },
  sign('a user name with its password', /(?:_json_key(?:_base64)?|oauth2accesstoken|__token__)["']?\s{0,9}[:=]/),
  sign('a line with a password', /\bpassword["']?\s{0,9}[=:]\s{0,9}["']?[^\s"',)]{4}/i),
];

const JSON_TEXT = sign('JSON', /^\s*[{[]\s{0,99}["'\\{]|\{\s{0,99}\\{0,4}["']/);

const RANDOM: Sign = { looksLike: 'a secret', found: (text) => runs(text).some(isRandom) };

/**
 * What a text looks like, in itself or percent-encoded, escaped or in base64 (also wrapped, URL-safe, of UTF-16, twice), whole or in
 * pieces; undefined where it may be shown. Linear in the text.
 */
export function shapeOf(text: string): Shape | undefined {
  return found(text, [...UNMISTAKABLE, JSON_TEXT, RANDOM]);
}

/** As `shapeOf`, but only what cannot be anything else: text with long names, identifiers or JSON in it passes. */
export function unmistakableShapeOf(text: string): Shape | undefined {
  return found(text, UNMISTAKABLE);
}

function found(text: string, signs: readonly Sign[], decoded?: readonly string[]): Shape | undefined {
  if (text.length < 6) return undefined;
  const views = decoded ?? viewsOf(text);
  const one = signs.find((candidate) => views.some(candidate.found));
  return one && { looksLike: one.looksLike, ...present({ belongsIn: one.belongsIn }) };
}

/**
 * The secrets in a text, each as it stands there and, where that is a coded form, decoded too: what a runner must hide. Never a brace
 * or a name alone, which would blank the log. Empty where there is none.
 */
export function secretsIn(text: string): readonly string[] {
  const views = viewsOf(text);
  if (found(text, UNMISTAKABLE, views) === undefined) return [];
  const secrets = views.flatMap((view) => [
    ...(view.match(/["']?(?:eyJ|ya29[._-]|1\/\/0|GOCSPX-|gh[pousr]_|github_pat_|pypi-Ag)[\w.~+/=-]{6,}/gi) ?? []),
    ...[...view.matchAll(FIELD)].flatMap(([, value = '']) => [value, value.replace(/\\{1,8}n/g, '\n')]),
    ...[...view.matchAll(/-----BEGIN[^-]{0,40}-----([A-Za-z0-9+/=\s\\]*)/g)].map(([, body = '']) => body),
    ...randomIn(view),
    ...userinfosIn(view).flatMap((userinfo) => passwordIn(userinfo)),
  ]);
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/\\{1,8}[nr]|\s+/)]);
  return [...new Set(lines.map((line) => line.replace(/^["']|["']$/g, '').trim()))].filter(
    (line) => line.length >= 8 && !line.startsWith('-----'),
  );
}

/** Stretches of a text that could be a piece of a key: long, and made by chance. Other things are too, such as a digest. */
export function randomIn(text: string): readonly string[] {
  return runs(text).filter((run) => run.length >= 40 && isRandom(run));
}

/** A field of a credential file whose value is secret. */
const FIELD =
  /\\{0,4}["'](?:private_key|private_key_id|refresh_token|client_secret|access_token|id_token|subject_token|password)\\{0,4}["']\s{0,9}:\s{0,9}\\{0,4}["']([^"']{8,})/g;

/** User names that stand before a password, and are none themselves. */
const PUBLIC_NAMES = ['_json_key_base64', '_json_key', 'oauth2accesstoken', '__token__'];

function passwordIn(userinfo: string): readonly string[] {
  const colon = userinfo.indexOf(':');
  const parts = colon < 0 ? [userinfo] : [userinfo.slice(0, colon), userinfo.slice(colon + 1)];
  // A plain word may stand anywhere in the log, where hiding it would tell it.
  return parts
    .filter((part) => part.length >= 8 && !/^[a-z]+$/i.test(part) && !PUBLIC_NAMES.includes(part))
    .flatMap((part) => [part, percentDecoded(part)]);
}

/** What stands between `//` and `@` in a word, where a name and password can stand; passwords with a slash in them included. */
function userinfosIn(text: string): readonly string[] {
  return text.split(/[\s"'<>]+/).flatMap((word) => {
    const at = word.lastIndexOf('@');
    const start = word.indexOf('//') < 0 ? 0 : word.indexOf('//') + 2;
    if (at <= start) return [];
    const between = word.slice(start, at);
    // Without the two slashes it could be an address of e-mail, or the member of a policy: then a host and its path must follow. Windows turns
    // slashes round where an address is taken for a path, and its own paths have a colon behind the drive.
    const named = between.replace(/^[a-z]:(?=[\\/])/i, '').includes(':');
    if (start === 0 && !(named && /^[\w-]+(?:\.[\w-]+)+(?::\d+)?[\\/]/.test(word.slice(at + 1)))) return [];
    const slash = between.search(/[/?#]/);
    const colon = between.indexOf(':');
    const port = /^:\d{1,5}(?:[/?#]|$)/.test(colon < 0 ? '' : between.slice(colon));
    if (PUBLIC_NAMES.includes(between)) return [];
    return slash < 0 || (colon >= 0 && colon < slash && !port) ? [between] : [];
  });
}

/** The text in every coding that a secret is pasted in, decoded at most twice. */
function viewsOf(text: string): readonly string[] {
  const views = new Set([text]);
  let latest: readonly string[] = [text];
  for (let round = 0; round < 3; round += 1) {
    latest = latest.flatMap((view) => [unescaped(view), percentDecoded(view), ...base64Decoded(view)]);
    latest = [...new Set(latest)].filter((view) => view.length >= 6 && !views.has(view)).slice(0, 6);
    for (const view of latest) views.add(view);
  }
  return [...views];
}

function unescaped(text: string): string {
  if (!text.includes('\\') && !text.includes('&')) return text;
  return text
    .replace(/\\{1,8}u00([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\{1,8}(["'/])/g, '$1')
    .replace(/&quot;|&#34;/g, '"');
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The text of all stretches of base64, each for itself and, where line breaks wrap them, together. */
function base64Decoded(text: string): readonly string[] {
  const parts = runs(text);
  const joined = /^[\w+/=\s\\-]+$/.test(text) ? [text.replace(/\\{1,8}[nr]|\s+/g, '')] : [];
  return [joined, parts]
    .map((stretches) =>
      stretches
        .filter((part) => part.length >= 8)
        .map(decoded)
        .join('\n'),
    )
    .filter((view) => /[\x20-\x7e]{6}/.test(view));
}

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('latin1').replaceAll('\0', '');
}

function runs(text: string): readonly string[] {
  return text.match(/[\w+/=-]{8,}/g) ?? [];
}

/** Whether case and digits change as often as chance makes them, and words do not. */
function isRandom(run: string): boolean {
  if (run.length < 24) return false;
  const changes = run.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0;
  return changes >= Math.max(7, run.length * 0.16);
}
