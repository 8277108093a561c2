import type { Edit } from '../../../src/formats/python-config/python-config.ts';
import { asClient, type Read } from './answers.ts';
import type { Case } from './generate.ts';

/** Sections, their options by name, and the value of each. */
export type Options = Map<string, Map<string, string>>;

/** The options as the client of the dialect takes what Python read. */
export function clientView(read: Read, { dialect }: Case): Options {
  return new Map(read.sections.map(([name, items]) => [name, asClient(items, dialect)]));
}

/** The options that Python has to read after the edits, by what it read before. Lists are in one line. */
export function expected(before: Read, one: Case): Options {
  const options = clientView(before, one);
  const defaults = asClient(before.defaults, one.dialect);
  for (const edit of one.edits) {
    const section = options.get(edit.section) ?? new Map(edit.op === 'append' ? [] : defaults);
    const value = valueAfter(edit, section.get(edit.key), defaults);
    if (!options.has(edit.section)) {
      if (value === undefined || edit.op === 'remove') continue;
      options.set(edit.section, section);
      for (const [key, inherited] of defaults) if (!section.has(key)) section.set(key, inherited);
    }
    if (value === undefined) section.delete(edit.key);
    else section.set(edit.key, value);
  }
  return inOneLine(options, one.edits);
}

function valueAfter(edit: Edit, value: string | undefined, defaults: ReadonlyMap<string, string>): string | undefined {
  if (edit.op === 'set') return edit.value;
  if (edit.op === 'remove') return defaults.get(edit.key);
  const items = words(value ?? '');
  const placed = items.map((item) => (edit.instead?.includes(item) ? edit.item : item));
  if (placed.includes(edit.item)) return placed.join(' ');
  const others = value === undefined ? (edit.first ?? []).filter((item) => item !== edit.item) : placed;
  return [...others, edit.item].join(' ');
}

/** The options with every list that an edit adds to in one line: its layout is ours to choose. */
export function inOneLine(options: Options, edits: readonly Edit[]): Options {
  for (const one of edits) {
    const section = one.op === 'append' ? options.get(one.section) : undefined;
    const list = section?.get(one.key);
    if (list === undefined || one.op !== 'append') continue;
    // An item may stand in another's place, or behind those that come from [DEFAULT].
    const items = one.instead ? [...new Set(words(list))].sort() : words(list);
    section?.set(one.key, items.join(' '));
  }
  return options;
}

/** The items of a list, as Python splits it. */
export function words(list: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are white space to Python
  return list.split(/[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/).filter(Boolean);
}
