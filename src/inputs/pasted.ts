/**
 * The value of an input as it was meant: without the quotation marks that YAML, a shell or `jq` left around it, and without the input's
 * own name in front, as a line copied from a workflow has it. Pure.
 */
export function asMeant(name: string, value: string): string {
  const line = new RegExp(`^(?:${name}|${name.replaceAll('_', '-')})\\s*[:=]\\s+`, 'i');
  return unquoted(unquoted(value).replace(line, '')).trim();
}

function unquoted(value: string): string {
  const [, , inside] = /^(["'`])(.*)\1$/s.exec(value.trim()) ?? [];
  return inside === undefined || /["'`]/.test(inside) ? value.trim() : inside.trim();
}

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
  for (const pattern of EXPRESSIONS) {
    const inside = pattern.exec(value)?.[1];
    if (inside !== undefined) return inside.trim();
  }
  for (const pattern of VARIABLES) {
    const name = pattern.exec(value)?.[1];
    if (name !== undefined) return `env.${name}`;
  }
  return /\$\(.+\)/s.test(value) ? 'env.NAME' : undefined;
}

/** As `notExpanded`, of a secret, which may have dollar and per cent signs of its own: only where there is nothing else. */
export function secretNotExpanded(value: string): string | undefined {
  return /^\S{0,9}\$\{\{|^\{\{[^"']{0,99}\}\}$|^\$(?:env:)?\{?\w{1,80}\}?$|^%\w{1,80}%$|^[a-z]+\.[\w.-]{1,80}$/i.test(
    value,
  )
    ? notExpanded(value)
    : undefined;
}

/** What other actions call our inputs, the most common first: those of Google, of Docker and of PyPI. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  key: ['credentials_json', 'service_account_key', 'credentials'],
  service_account: ['service_account_email'],
  project: ['project_id'],
  location: ['region'],
  repository: ['repository_url', 'repository-url', 'index_url', 'index-url', 'registry'],
};

/** The names under which an input may have been given, its own with hyphens first, as that one has no default. */
export function namesOf(name: string): readonly string[] {
  const hyphened = name.replaceAll('_', '-');
  return [...(hyphened === name ? [] : [hyphened]), name, ...(ELSEWHERE[name] ?? [])];
}
