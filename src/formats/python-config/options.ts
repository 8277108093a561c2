import { Overlay } from './overlay.ts';
import { type Config, DEFAULT_SECTION, type Option, type Section } from './scan.ts';

/** `pip` folds `_` to `-` and drops leading `--` in option names; `pypirc` (twine, flit, hatch) only lowers their case. */
export type Dialect = 'pip' | 'pypirc';

/**
 * The name that a client knows an option by. pip folds spellings of its own (`_normalize_name` in its
 * `_internal/configuration.py`); to Python and the readers of `.pypirc` they are different options.
 */
export function folded(name: string, dialect: Dialect): string {
  return dialect === 'pip' ? name.replaceAll('_', '-').replace(/^--/, '') : name;
}

/** The section of that name; never `[DEFAULT]`, which is not a section to its readers. */
export function sectionNamed(config: Config, name: string): Section | undefined {
  return config.sections.find((section) => section.name === name);
}

/** An option that a section has, by Python's name; `inherited` from `[DEFAULT]` or its own. */
export interface Held {
  readonly option: Option;
  readonly inherited: boolean;
}

/** The options that come with `[DEFAULT]`, which may stand in several places. */
function defaultsOf(config: Config): readonly Option[] {
  return config.sections.filter(({ name }) => name === DEFAULT_SECTION).flatMap(({ options }) => options);
}

/**
 * All that a section holds under one name of its client, in Python's order (`RawConfigParser.items`): first what comes from
 * `[DEFAULT]`, each in its place there even where the section overrides it, then the section's own.
 */
function spellings(defaults: Iterable<Option>, own: readonly Option[]): readonly Held[] {
  const held = new Map<string, Held>();
  for (const option of defaults) held.set(option.name, { option, inherited: true });
  for (const option of own) held.set(option.name, { option, inherited: false });
  return [...held.values()];
}

/** The option that the client takes for `key`, of several spellings the last in Python's order; without a section, what a new one inherits. */
export function effective(
  config: Config,
  section: Section | undefined,
  key: string,
  dialect: Dialect,
): Held | undefined {
  const named = ({ name }: Option): boolean => folded(name, dialect) === key;
  return spellings(defaultsOf(config).filter(named), section?.options.filter(named) ?? []).at(-1);
}

/**
 * For each section, and for those of these names that are still to come, what `read` makes of the option that the client takes for each
 * name. What all sections inherit is read and kept once, however many they are.
 */
export function effectiveIn<V>(
  config: Config,
  dialect: Dialect,
  read: (option: Option) => V,
  coming: readonly string[] = [],
): ReadonlyMap<string, ReadonlyMap<string, V>> {
  const byName = (options: readonly Option[]) => Map.groupBy(options, ({ name }) => folded(name, dialect));
  const inherited = byName(defaultsOf(config));
  const lastOf = (name: string, own: readonly Option[]): [string, V][] =>
    spellings(new Set(inherited.get(name)), own).map(({ option }) => [name, read(option)]);
  const below = new Map([...inherited.keys()].flatMap((name) => lastOf(name, [])));
  const sections = config.sections.filter(({ name }) => name !== DEFAULT_SECTION);
  const there = sections.map((section): [string, ReadonlyMap<string, V>] => {
    const above = [...byName(section.options)].flatMap(([name, own]) => lastOf(name, own));
    return [section.name, new Overlay(below, new Map(above))];
  });
  return new Map([...coming.map((name): [string, ReadonlyMap<string, V>] => [name, below]), ...there]);
}
