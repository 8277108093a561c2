import { isPlain, unicode } from '../shown.ts';

/**
 * The value of an input as it was meant: without the quotation marks that YAML, a shell or `jq` left around it, and without the input's
 * own name in front, as a line copied from a workflow has it. Pure.
 */
export function asMeant(name: string, value: string): string {
  const line = unquoted(value);
  const plain = (label: string): string => label.toLowerCase().replaceAll('-', '_');
  return unquoted(line.replace(/^([\w-]+)\s*[:=]\s+/, (start, label: string) => (plain(label) === name ? '' : start)));
}

/**
 * As `asMeant`, of an input that takes names, addresses and words: also with the signs that a keyboard has, where a web page, a chat or a word
 * processor put others, and without the end of the line that it was copied from. Pure.
 */
export function asTyped(name: string, value: string): string {
  const plain = (isPlain(value) ? value : withKeyboardSigns(value))
    .replace(/\\(?=["'])/g, '')
    .replace(/\s#\s.*/s, '')
    .trim()
    .replace(/(?<=\w)(?:\\[nr]|[,;\\]|\s){1,9}$/, '');
  return asMeant(name, plain);
}

function withKeyboardSigns(value: string): string {
  return value
    .normalize('NFKC')
    .replace(unicode('\\p{Cf}'), '')
    .replace(unicode('[\\p{Pd}\\u2212]'), '-')
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"');
}

function unquoted(value: string): string {
  const inside = /^(["'`])(.*)\1$/s.exec(value)?.[2];
  return inside === undefined || /["'`]/.test(inside) ? value : inside.trim();
}

/** A value without these holds none of the following, which are then not compiled. */
const HINT = /[${%]|^[a-z]+\.\w/;

/** What stands between the braces of a workflow expression, or follows a dollar sign. */
const EXPRESSIONS = [
  /\$\{\{\s*([^{}]{0,80}?)\s*\}\}/,
  /\$\{\{(.{0,80})/s,
  /\{\{\s*([\w.-]{1,80})\s*\}\}/,
  /^((?:secrets|vars|env|inputs|github|needs|steps|matrix|runner)\.[\w.-]{1,80})$/,
];

const VARIABLES = [/\$env:(\w{1,80})/i, /\$\{?([A-Za-z_]\w{0,80})\}?/, /%(?=\w*[G-Zg-z_])([A-Za-z_]\w{0,80})%/];

/** A name or an expression that nothing put a value in place of, as an expression of a workflow; undefined where there is none. */
export function notExpanded(value: string): string | undefined {
  if (!HINT.test(value)) return undefined;
  for (const pattern of EXPRESSIONS) {
    const inside = pattern.exec(value)?.[1];
    if (inside !== undefined) return inside.trim();
  }
  for (const pattern of VARIABLES) {
    const name = pattern.exec(value)?.[1];
    if (name !== undefined) return `env.${name}`;
  }
  return undefined;
}

/** A command whose output was meant, which only a shell would put in its place; undefined where there is none. */
export function commandIn(value: string): string | undefined {
  const inside = /\$\((.{1,200}?)\)/s.exec(value)?.[1] ?? /^<\((.{1,200})\)$/s.exec(value)?.[1];
  return inside?.trim() ?? /^`?((?:cat|base64|jq|gcloud|echo|printf|openssl) [^{}`]{1,200})`?$/.exec(value)?.[1];
}

/** As `notExpanded`, of a secret, which may have dollar and per cent signs of its own: only where there is nothing else. */
export function secretNotExpanded(value: string): string | undefined {
  if (/^(?!YOUR_)[A-Z][A-Z0-9]{1,40}(?:_[A-Z0-9]{1,40}){1,9}$/.test(value)) return `secrets.${value}`;
  return /^\S{0,9}\$\{\{|^\{\{[^"']{0,99}\}\}$|^\$(?:env:)?\{?\w{1,80}\}?$|^%\w{1,80}%$|^[a-z]+\.[\w.-]{1,80}$/i.test(
    value,
  )
    ? notExpanded(value)
    : undefined;
}

/** Every input of action.yml. */
export const INPUTS: readonly string[] = [
  'repository',
  'location',
  'project',
  'workload_identity_provider',
  'service_account',
  'audience',
  'access_token_lifetime',
  'key',
  'access_token',
  'auth_method',
  'clients',
  'index_mode',
  'netrc',
  'scope',
  'server_id',
  'verify',
  'refresh',
  'on_missing_credentials',
  'cleanup',
  'universe',
];

/** What other actions call our inputs, the most common first: those of Google, of Docker and of PyPI. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  key: ['credentials_json', 'service_account_key', 'credentials'],
  service_account: ['service_account_email'],
  project: ['project_id'],
  location: ['region'],
  repository: ['repository_url', 'index_url', 'extra_index_url', 'registry'],
};

/** The names under which an input may have been given, its own with hyphens first, as that one has no default. */
export function namesOf(name: string): readonly string[] {
  const both = [name, ...(ELSEWHERE[name] ?? [])].flatMap((one) => [one.replaceAll('_', '-'), one]);
  return [...new Set(both)];
}
