import { type Machine, pathsOf } from '../../machine/machine.ts';

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
  if (platform === 'darwin' && libraryOnMac) return join(home, 'Library', 'Application Support');
  return env['XDG_CONFIG_HOME']?.trim() || join(home, '.config');
}
