import { readFileSync } from 'node:fs';
import type { Edit } from '../formats/python-config/python-config.ts';
import type { Change, CreateFile } from '../ledger/change.ts';
import { type Machine, pathsOf } from '../machine/machine.ts';
import { Secret, type Text } from '../secret.ts';
import type { ClientName } from './catalogue.ts';
import type { Options } from './client.ts';
import { isHiddenByOverride, type Layout } from './places.ts';

/**
 * What comes under the clients' edits with `scope: isolated`: copies of the files that they would read otherwise, since
 * PIP_CONFIG_FILE hides the user's files from pip, and --config-file the one of the home from twine.
 */
export function carryOver(layout: Layout, clients: readonly ClientName[], machine: Machine): readonly Change[] {
  return [
    ...(clients.includes('pip') ? pipCopy(layout) : []),
    ...(clients.includes('twine') ? [copy(layout.pypirc, pathsOf(machine).join(machine.home, '.pypirc'))] : []),
  ];
}

/** The variables that point the clients at the files of `scope: isolated`; twine knows none. */
export function pointers(layout: Layout, clients: readonly ClientName[]): Readonly<Record<string, string>> {
  return clients.includes('pip') ? { PIP_CONFIG_FILE: layout.pipConfig } : {};
}

/** The last of the files that ours hides, with the options that only an earlier one of them has. */
function pipCopy({ files, pipConfig }: Layout): readonly Change[] {
  const hidden = files.filter((file) => isHiddenByOverride(file) && file.path !== pipConfig);
  const base = hidden.at(-1);
  const edits = hidden.slice(0, -1).flatMap(({ options }) => missingFrom(base?.options, options));
  return [
    copy(pipConfig, base?.path),
    ...(edits.length > 0 ? [{ kind: 'edit', path: pipConfig, format: 'pip', edits } as const] : []),
  ];
}

function missingFrom(base: Options | undefined, options: Options): readonly Edit<Text>[] {
  return [...options].flatMap(([section, keys]) =>
    [...keys]
      .filter(([key]) => !base?.get(section)?.has(key))
      // A list over several lines is the same list on one: pip splits at any white space.
      .map(([key, { value }]) => ({
        op: 'set',
        section,
        key,
        value: new Secret(
          value
            .trim()
            .split(/\s*\n\s*/)
            .join(' '),
        ),
      })),
  );
}

function copy(path: string, from: string | undefined): CreateFile {
  return { kind: 'create', path, content: new Secret(from === undefined ? '' : bytesOf(from)), encoding: 'latin1' };
}

function bytesOf(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
