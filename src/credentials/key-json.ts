import { attempt } from './attempt.ts';

/** A JSON object with the text that it was parsed from. */
export interface Readable {
  readonly json: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Keys have 2.4 kB; in base64 of UTF-16, twice, they have 9. */
export const LONGEST = 100_000;

/** A key that was pasted as it is in its file; undefined for a text that is to be searched for one. */
export function keyAsItIs(pasted: string): Readable | undefined {
  const json = pasted.trim();
  const fields = pasted.length > LONGEST ? undefined : objectIn(json);
  return fields && isCredential(fields) ? { json, fields } : undefined;
}

/** Whether an object is a credential by itself, and not something that may hold one. */
export function isCredential(fields: Readable['fields']): boolean {
  return typeof fields['type'] === 'string' || typeof fields['private_key'] === 'string';
}

/** The object that a text is in JSON; undefined where it is none. */
export function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  return text.startsWith('{') ? attempt(() => JSON.parse(text)) : undefined;
}

/** A text in a field; absent where it is empty, or none. */
export function textIn(fields: Readable['fields'], name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
