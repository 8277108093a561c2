import type { Machine } from '../machine/machine.ts';
import type { IndexMode, Rival } from './client.ts';
import { INDEX_COMMANDS, isSameIndex, type ReadFile } from './files/pip-conf.ts';
import type { Options } from './read-options.ts';

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
  written: string | undefined,
  mode: IndexMode,
  index: string,
): readonly Rival[] {
  const [ourKey, effects] = EFFECTS[mode];
  const ours = files.findIndex(({ path }) => path === written);
  const own: Options = files.find(({ path }) => path === written)?.options ?? new Map();
  /** Whether our own option, in `[global]` and where the file had one, comes out on top of the same option elsewhere. */
  const oursWins = (section: string, position: number): boolean =>
    position <= ours && (section === 'global' || counts(ourKey, own.get(section)?.get(ourKey)?.value));

  /** Whether a value takes effect; a list of this index alone adds none beside the only one. */
  const matters = (key: string, value: string): boolean => {
    if (!counts(key, value)) return false;
    if (mode !== 'only' || key !== 'extra-index-url') return true;
    const urls = value.trim().split(/\s+/);
    return urls.some((url) => !isSameIndex(url, index));
  };

  const rivals: Rival[] = [];
  for (const [key, effect] of Object.entries(effects)) {
    const name = `PIP_${key.replaceAll('-', '_').toUpperCase()}`;
    if (matters(key, env[name] ?? '')) rivals.push({ name: `${name} in the environment`, effect });
  }
  for (const [position, { path, options }] of files.entries()) {
    for (const section of ['global', ...INDEX_COMMANDS]) {
      for (const [key, effect] of Object.entries(effects)) {
        const option = options.get(section)?.get(key);
        if (option === undefined || !matters(key, option.value)) continue;
        if (key === ourKey && oursWins(section, position)) continue;
        rivals.push({ name: `${key} in [${section}] of ${path}, line ${option.line}`, effect });
      }
    }
  }
  return rivals;
}

/** What pip takes for "no" (its `strtobool`). */
const NO = ['n', 'no', 'f', 'false', 'off', '0'];

/** pip ignores an empty value, and takes its own spellings of "no" for `no-index`. */
function counts(key: string, value = ''): boolean {
  const text = value.trim().toLowerCase();
  return text !== '' && (key !== 'no-index' || !NO.includes(text));
}
