import type { Machine } from '../machine/machine.ts';
import type { IndexMode, Rival } from './client.ts';
import { INDEX_COMMANDS, isSameIndex, type ReadFile } from './files/pip-conf.ts';

const NO_INDEX = 'pip asks no index at all';

/** For each mode the option that we write, and what the options that matter do where they win. */
const EFFECTS: Readonly<Record<IndexMode, readonly [string, Readonly<Record<string, string>>]>> = {
  only: [
    'index-url',
    {
      'index-url': 'pip asks that index instead of this repository',
      'extra-index-url':
        'pip asks those indexes too, and takes the highest version wherever it is (dependency confusion)',
      'no-index': NO_INDEX,
    },
  ],
  extra: [
    'extra-index-url',
    { 'extra-index-url': 'it replaces the list that this repository was added to', 'no-index': NO_INDEX },
  ],
  named: ['', { 'no-index': NO_INDEX }],
};

/**
 * Every setting of pip that would win over what we write, or add an index beside the only one: variables, command sections
 * of any file, and files that pip loads later (pip's documentation, "Configuration"). Names only, as values can hold secrets.
 */
export function pipRivals(
  env: Machine['env'],
  files: readonly ReadFile[],
  written: string,
  mode: IndexMode,
  index: string,
): readonly Rival[] {
  const [ourKey, effects] = EFFECTS[mode];
  const ours = files.findIndex(({ path }) => path === written);
  /** Whether our own option, in `[global]` and where the file had one, comes out on top of the same option elsewhere. */
  const loses = (section: string, position: number): boolean =>
    position === ours || (position < ours && (section === 'global' || has(files[ours], section, ourKey)));

  /** A list of this index alone adds none beside the only one. */
  const isOurs = (key: string, value = ''): boolean =>
    mode === 'only' &&
    key === 'extra-index-url' &&
    value
      .trim()
      .split(/\s+/)
      .every((url) => isSameIndex(url, index));

  const inFiles = files.flatMap((file, position) =>
    ['global', ...INDEX_COMMANDS].flatMap((section) =>
      Object.entries(effects).flatMap(([key, effect]): readonly Rival[] => {
        if (
          !has(file, section, key) ||
          isOurs(key, file.options.get(section)?.get(key)?.value) ||
          (key === ourKey && loses(section, position))
        )
          return [];
        const line = file.options.get(section)?.get(key)?.line;
        return [{ name: `${key} in [${section}] of ${file.path}, line ${line}`, effect }];
      }),
    ),
  );
  const inVariables = Object.entries(effects).flatMap(([key, effect]): readonly Rival[] => {
    const name = `PIP_${key.replaceAll('-', '_').toUpperCase()}`;
    return counts(key, env[name]) && !isOurs(key, env[name]) ? [{ name: `${name} in the environment`, effect }] : [];
  });
  return [...inVariables, ...inFiles];
}

function has(file: ReadFile | undefined, section: string, key: string): boolean {
  return counts(key, file?.options.get(section)?.get(key)?.value);
}

/** pip ignores an empty value, and takes its own spellings of "no" for `no-index`. */
function counts(key: string, value: string | undefined): boolean {
  if (value === undefined || value.trim() === '') return false;
  return key !== 'no-index' || !/^(?:n|no|f|false|off|0)$/i.test(value.trim());
}
