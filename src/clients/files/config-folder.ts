import { type Machine, pathsOf } from '../../machine/machine.ts';
import { effectOfMove } from '../../machine/moved-folder.ts';
import type { Rival, Setting } from '../client.ts';
import type { TomlFile } from './toml-file.ts';

/** Where programs of a platform keep a user's configuration: `platformdirs` in Python, and uv on its own. */
export function configFolder(
  machine: Machine,
  { roaming, libraryOnMac }: { readonly roaming: boolean; readonly libraryOnMac: boolean },
): string {
  const { env, home, platform } = machine;
  const { join } = pathsOf(machine);
  if (platform === 'win32') {
    const [variable, name] = roaming ? (['APPDATA', 'Roaming'] as const) : (['LOCALAPPDATA', 'Local'] as const);
    return env[variable] || join(home, 'AppData', name);
  }
  const xdg = env['XDG_CONFIG_HOME']?.trim();
  if (platform === 'darwin' && libraryOnMac && !xdg) return join(home, 'Library', 'Application Support');
  return xdg || join(home, '.config');
}

/** A variable that moves the file of a client in Python, and that not every `platformdirs` follows. */
export function movedBy(
  variable: 'APPDATA' | 'LOCALAPPDATA',
  { of, pointer }: TomlFile,
  { machine, disk, scope }: Setting,
): readonly Rival[] {
  const { env, platform } = machine;
  if (scope === 'isolated' || env[pointer.variable]) return [];
  const told = (name: string, effect: string) => [{ name: `${name} in the environment`, effect }];
  if (platform === 'darwin' && env['XDG_CONFIG_HOME']?.trim())
    return told('XDG_CONFIG_HOME', `only ${of} with platformdirs 4.6 or newer follows it and reads this file`);
  const effect = platform === 'win32' ? effectOfMove(of, variable, machine, disk) : undefined;
  return effect === undefined ? [] : told(variable, effect);
}
