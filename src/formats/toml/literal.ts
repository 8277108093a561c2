/** A value as TOML writes it; a text as a basic string. Throws RangeError for a text that is no Unicode. */
export function literal(value: string | boolean): string {
  if (typeof value === 'boolean') return String(value);
  if (!value.isWellFormed()) throw new RangeError('a text that TOML cannot hold');
  // TOML has JSON's escapes, and wants one for DEL too.
  return JSON.stringify(value).replaceAll('\x7f', '\\u007F');
}

/** A path of keys as TOML writes it. */
export function dotted(keys: readonly string[]): string {
  return keys.map((key) => (/^[\w-]+$/.test(key) ? key : literal(key))).join('.');
}

/** Keys with values, between braces. */
export function inlineTable(values: Readonly<Record<string, string | boolean>>): string {
  return `{ ${Object.entries(values)
    .map(([key, value]) => `${dotted([key])} = ${literal(value)}`)
    .join(', ')} }`;
}
