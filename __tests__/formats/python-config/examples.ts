import { expect } from 'vitest';
import { type Dialect, type Edit, pythonConfig } from '../../../src/formats/python-config/python-config.ts';
import { bytes, text } from '../latin1.ts';

export const set = (section: string, key: string, value: string): Edit => ({ op: 'set', section, key, value });
export const remove = (section: string, key: string): Edit => ({ op: 'remove', section, key });
export const append = (section: string, key: string, item: string, first?: string[]): Edit => ({
  op: 'append',
  section,
  key,
  item,
  ...(first && { first }),
});

export const index = set('global', 'index-url', 'https://u:p@h/');
export const extra = append('global', 'extra-index-url', 'https://u:p@h/');
export const server = append('distutils', 'index-servers', 'gar', ['pypi', 'testpypi']);

/** A file, and what edits make of it. The dialect is pip's unless said otherwise. */
export interface EditExample {
  readonly does: string;
  readonly dialect?: Dialect;
  readonly file: string;
  readonly edits: readonly Edit[];
  readonly gives: string;
}

/** Asserts that the edits give that file, that a second time changes nothing, and that undoing gives the first file. */
export function expectEdit({ dialect = 'pip', file, edits, gives }: EditExample): void {
  const { edit, unedit } = pythonConfig(dialect);
  const edited = edit(bytes(file), edits);
  expect(text(edited)).toBe(gives);
  expect(text(edit(edited, edits))).toBe(gives);
  expect(text(unedit(edited, bytes(file), edits))).toBe(file);
}

/** A file that the user changed after our edits, and what undoing these makes of it. */
export interface UndoExample extends EditExample {
  readonly user: (edited: string) => string;
}

/** Asserts that undoing gives that file. */
export function expectUndo({ dialect = 'pip', file, edits, user, gives }: UndoExample): void {
  const { edit, unedit } = pythonConfig(dialect);
  const current = user(text(edit(bytes(file), edits)));
  expect(text(unedit(bytes(current), bytes(file), edits))).toBe(gives);
}
