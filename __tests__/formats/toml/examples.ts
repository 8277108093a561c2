import { expect } from 'vitest';
import { toml } from '../../../src/formats/toml/toml.ts';
import type { Edit } from '../../../src/formats/toml/vocabulary.ts';
import { bytes, text } from '../latin1.ts';

// Once for every test that imports this file.
await toml.load?.();

export const set = (table: string[], key: string, value: string | boolean): Edit => ({ op: 'set', table, key, value });
export const remove = (table: string[], key: string): Edit => ({ op: 'remove', table, key });
/** An item `gar` of a list of tables. */
export const item = (place: 'first' | 'last', array = ['index']): Edit => ({
  op: 'item',
  array,
  name: 'gar',
  values: { url: 'https://h/simple/', default: true },
  place,
});

/** That item in a table of its own. */
export const section = '[[index]]\nname = "gar"\nurl = "https://h/simple/"\ndefault = true\n';
/** That item between brackets. */
export const inline = '{ name = "gar", url = "https://h/simple/", default = true }';

export const password = set(['http-basic', 'gar'], 'password', 'P');

/** More values in each other than the editor follows. */
export const DEEP = `x = ${'['.repeat(1e5)}${']'.repeat(1e5)}\n`;

/** A file, and what an edit makes of it. */
export type EditExample = readonly [does: string, file: string, edit: Edit, gives: string];

/** Asserts that the edit gives that file, that a second time changes nothing, and that undoing gives the first file. */
export function expectEdit(...[, file, edit, gives]: EditExample): void {
  const original = bytes(file);
  const edited = toml.edit(original, [edit]);
  expect(text(edited)).toBe(gives);
  expect(text(toml.edit(edited, [edit]))).toBe(gives);
  expect(text(toml.unedit(edited, original, [edit]))).toBe(file);
}
