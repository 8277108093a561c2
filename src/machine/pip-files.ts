import type { Disk } from './disk.ts';
import { type Machine, pathsOf } from './machine.ts';

/** One configuration file that pip reads; later ones win over earlier ones, key by key. */
export interface PipFile {
  readonly level: 'global' | 'user' | 'site' | 'PIP_CONFIG_FILE';
  readonly path: string;
}

/** pip's configuration files on a machine. */
export interface PipFiles {
  /** All that pip would read if they exist, in its order of loading. */
  readonly read: readonly PipFile[];
  /** The newer of the user's two files: where `pip config set --user` writes. */
  readonly user: string;
  /** The file of the active virtual environment, if there is one. */
  readonly virtualenv?: string;
  /** PIP_CONFIG_FILE, where it counts: `file` hides the user's files, `nothing` (os.devnull) hides every file. */
  readonly override?: { readonly kind: 'file' | 'nothing'; readonly path: string };
}

/** The name of pip's configuration file on a platform. */
export function pipFileName(machine: Pick<Machine, 'platform'>): string {
  return machine.platform === 'win32' ? 'pip.ini' : 'pip.conf';
}

/**
 * The files that pip reads, after pip's own rules (pip's documentation "Configuration", and `pip config debug`).
 * The macOS rule asks whether a folder exists, so nothing of ours may ever make that folder.
 */
export function pipFiles(machine: Machine, disk: Disk): PipFiles {
  const { join } = pathsOf(machine);
  const { env, home } = machine;
  const name = pipFileName(machine);
  const user = userFile(machine, disk);
  const legacy = machine.platform === 'win32' ? join(home, 'pip', name) : join(home, '.pip', name);
  const virtualEnv = env['VIRTUAL_ENV'];
  const virtualenv = virtualEnv ? join(virtualEnv, name) : undefined;
  const python = env['pythonLocation'];
  const site = virtualenv ?? (python ? join(python, name) : undefined);
  const override = overrideOf(machine, disk);

  const read: PipFile[] = [];
  if (override?.kind !== 'nothing') {
    for (const path of globalFiles(machine)) read.push({ level: 'global', path });
    if (override === undefined) read.push({ level: 'user', path: legacy }, { level: 'user', path: user });
    if (site !== undefined) read.push({ level: 'site', path: site });
    if (override !== undefined) read.push({ level: 'PIP_CONFIG_FILE', path: override.path });
  }
  return {
    read,
    user,
    ...(virtualenv === undefined ? {} : { virtualenv }),
    ...(override === undefined ? {} : { override }),
  };
}

/** PIP_CONFIG_FILE counts when it is os.devnull, or names a file that exists; a missing one is ignored by pip. */
function overrideOf(machine: Machine, disk: Disk): PipFiles['override'] {
  const path = machine.env['PIP_CONFIG_FILE'];
  if (!path) return undefined;
  const nothing = machine.platform === 'win32' ? path.toLowerCase() === 'nul' : path === '/dev/null';
  if (nothing) return { kind: 'nothing', path };
  return disk.isFile(path) ? { kind: 'file', path } : undefined;
}

function userFile(machine: Machine, disk: Disk): string {
  const { join } = pathsOf(machine);
  const { env, home } = machine;
  switch (machine.platform) {
    case 'win32':
      return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'pip', 'pip.ini');
    case 'darwin': {
      // pip 26.2 and newer look at XDG_DATA_HOME first; each candidate counts only where its folder exists already.
      const data = env['XDG_DATA_HOME']?.trim();
      const folders = [...(data ? [join(data, 'pip')] : []), join(home, 'Library', 'Application Support', 'pip')];
      return join(folders.find((folder) => disk.isFolder(folder)) ?? join(home, '.config', 'pip'), 'pip.conf');
    }
    case 'linux':
      return join(env['XDG_CONFIG_HOME']?.trim() || join(home, '.config'), 'pip', 'pip.conf');
  }
}

function globalFiles(machine: Machine): readonly string[] {
  const { join } = pathsOf(machine);
  const { env } = machine;
  switch (machine.platform) {
    case 'win32':
      return [join(env['ProgramData'] || 'C:\\ProgramData', 'pip', 'pip.ini')];
    case 'darwin':
      return ['/Library/Application Support/pip/pip.conf'];
    case 'linux': {
      const folders = (env['XDG_CONFIG_DIRS']?.trim() || '/etc/xdg').split(':').filter((folder) => folder !== '');
      return [...folders.map((folder) => join(folder, 'pip', 'pip.conf')), '/etc/pip.conf'];
    }
  }
}
