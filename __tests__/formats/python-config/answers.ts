import type { Dialect } from '../../../src/formats/python-config/python-config.ts';

type Items = readonly (readonly [name: string, value: string])[];

/** What Python reads in a file, in its order. */
export interface Read {
  readonly defaults: Items;
  readonly sections: readonly (readonly [name: string, options: Items])[];
}

/** What Python makes of a file: what it reads, or why and where it refuses it. */
export type Verdict = Read | { readonly error: string; readonly line: number };

/** A file to read: the encoding to read it in, and its bytes as characters. */
export type Filed = readonly [encoding: 'utf-8' | 'latin-1', bytes: string];

/** Options by the names that the dialect's client knows them by; of several spellings the last counts. */
export function asClient(items: Items, dialect: Dialect): Map<string, string> {
  return new Map(items.map(([name, value]) => [dialect === 'pip' ? pipName(name) : name, value]));
}

// As pip's `_normalize_name`.
function pipName(key: string): string {
  const dashed = key.toLowerCase().split('_').join('-');
  return dashed.startsWith('--') ? dashed.slice(2) : dashed;
}
