import paths from 'node:path';
import { present } from '../present.ts';
import type { Disk } from './disk.ts';
import { type Machine, pathsOf } from './machine.ts';
import { effectOfMove } from './moved-folder.ts';

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
  /**
   * PIP_CONFIG_FILE, where it counts: `file` hides the user's files, `folder` (or a pipe and the like) hides them and gives nothing
   * for them, `nothing` (os.devnull) hides every file.
   */
  readonly override?: { readonly kind: 'file' | 'folder' | 'nothing'; readonly path: string };
  /** Why some pip may read another file than `user`; absent where every pip reads it. */
  readonly doubt?: Doubt;
}

/** A variable that not every pip follows to the file of the user. */
export interface Doubt {
  readonly variable: 'XDG_CONFIG_HOME' | 'XDG_DATA_HOME' | 'APPDATA';
  /** Which pip reads another file, and why. */
  readonly effect: string;
}

/** The name of pip's configuration file on a platform. */
export function pipFileName(machine: Pick<Machine, 'platform'>): string {
  return machine.platform === 'win32' ? 'pip.ini' : 'pip.conf';
}

/** The name that makes pip read no file at all, where PIP_CONFIG_FILE has it: Python's os.devnull, to the letter. */
export function nullDevice({ platform }: Pick<Machine, 'platform'>): string {
  return platform === 'win32' ? 'nul' : '/dev/null';
}

/**
 * The files that pip reads, after pip's own rules (pip's documentation "Configuration", and `pip config debug`). `prefixes` are
 * where the Pythons live that commands find, each of which may have a file of its own (`sys.prefix`).
 * The macOS rule asks whether a folder exists, so nothing of ours may ever make that folder.
 */
export function pipFiles(machine: Machine, disk: Disk, prefixes: readonly string[] = []): PipFiles {
  const { join } = pathsOf(machine);
  const { env, home } = machine;
  const name = pipFileName(machine);
  const user = userFile(machine, disk);
  const legacy = machine.platform === 'win32' ? join(home, 'pip', name) : join(home, '.pip', name);
  const virtualEnv = env['VIRTUAL_ENV'];
  const virtualenv = virtualEnv ? join(virtualEnv, name) : undefined;
  const python = env['pythonLocation'];
  const last = virtualEnv || python;
  const homes = last ? [...prefixes, last] : prefixes;
  const sites = homes.map((prefix) => join(prefix, name));
  const override = overrideOf(machine, disk);
  const doubt = override === undefined ? doubtOf(machine, disk, user) : undefined;

  const read: PipFile[] = [];
  if (override?.kind !== 'nothing') {
    for (const path of globalFiles(machine)) read.push({ level: 'global', path });
    if (override === undefined) read.push({ level: 'user', path: legacy }, { level: 'user', path: user });
    for (const path of sites.filter((site, i) => sites.lastIndexOf(site) === i)) read.push({ level: 'site', path });
    if (override?.kind === 'file') read.push({ level: 'PIP_CONFIG_FILE', path: override.path });
  }
  return {
    read,
    user,
    ...present({ virtualenv, override, doubt }),
  };
}

/** The folder in a variable of XDG, whose rule is that a relative one counts as unset; so does pip from 26.3 on. */
function xdgFolder({ env }: Machine, variable: string): string | undefined {
  const value = env[variable]?.trim() ?? '';
  return paths.posix.isAbsolute(value) ? value : undefined;
}

function doubtOf(machine: Machine, disk: Disk, user: string): Doubt | undefined {
  const { env, home, platform } = machine;
  switch (platform) {
    case 'linux':
      return env['XDG_CONFIG_HOME']?.trim() && xdgFolder(machine, 'XDG_CONFIG_HOME') === undefined
        ? {
            variable: 'XDG_CONFIG_HOME',
            effect: 'it is relative, so only pip before 26.3 follows it, which then does not read this file',
          }
        : undefined;
    case 'darwin': {
      const variable = 'XDG_DATA_HOME';
      if (!env[variable]?.trim()) return undefined;
      if (xdgFolder(machine, variable) === undefined)
        return { variable, effect: 'it is relative, so only pip 26.2 follows it, which then does not read this file' };
      const former = macFile(home, libraryFolder(home), disk);
      return user === former
        ? undefined
        : { variable, effect: 'only pip 26.2 and newer follows it and reads this file' };
    }
    case 'win32': {
      const effect = effectOfMove('pip', 'APPDATA', machine, disk);
      return effect === undefined ? undefined : { variable: 'APPDATA', effect };
    }
  }
}

/** PIP_CONFIG_FILE counts when it is os.devnull, or names something that exists; a missing file is ignored by pip. */
function overrideOf(machine: Machine, disk: Disk): PipFiles['override'] {
  const path = machine.env['PIP_CONFIG_FILE'];
  if (!path) return undefined;
  // Windows takes the name in any case, and then there is no file to write to either.
  if ((machine.platform === 'win32' ? path.toLowerCase() : path) === nullDevice(machine))
    return { kind: 'nothing', path };
  if (disk.isFile(path)) return { kind: 'file', path };
  return disk.exists(path) ? { kind: 'folder', path } : undefined;
}

function userFile(machine: Machine, disk: Disk): string {
  const { join } = pathsOf(machine);
  const { env, home } = machine;
  switch (machine.platform) {
    case 'win32':
      return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'pip', 'pip.ini');
    case 'darwin': {
      // For pip 26.2 and newer XDG_DATA_HOME stands in the place of the Library.
      const data = xdgFolder(machine, 'XDG_DATA_HOME');
      return macFile(home, data === undefined ? libraryFolder(home) : join(data, 'pip'), disk);
    }
    case 'linux':
      return join(xdgFolder(machine, 'XDG_CONFIG_HOME') ?? join(home, '.config'), 'pip', 'pip.conf');
  }
}

function libraryFolder(home: string): string {
  return paths.posix.join(home, 'Library', 'Application Support', 'pip');
}

/** The user's file on macOS: in this folder where it exists already. */
function macFile(home: string, folder: string, disk: Disk): string {
  return paths.posix.join(disk.isFolder(folder) ? folder : paths.posix.join(home, '.config', 'pip'), 'pip.conf');
}

function globalFiles(machine: Machine): readonly string[] {
  const { join } = pathsOf(machine);
  const { env } = machine;
  switch (machine.platform) {
    case 'win32':
      return [join(env['ProgramData'] || 'C:\\ProgramData', 'pip', 'pip.ini')];
    case 'darwin':
      // The folders of XDG for pip 26.2 and newer, Homebrew's for its own Python: which of them counts hangs on the pip that runs.
      return [...xdgFolders(env['XDG_DATA_DIRS']), ...homebrew(env).map((prefix) => join(prefix, 'share'))]
        .concat('/Library/Application Support')
        .map((folder) => join(folder, 'pip', 'pip.conf'));
    case 'linux': {
      const named = xdgFolders(env['XDG_CONFIG_DIRS']);
      const folders = named.length > 0 ? named : ['/etc/xdg'];
      return [...folders.map((folder) => join(folder, 'pip', 'pip.conf')), '/etc/pip.conf'];
    }
  }
}

function xdgFolders(list: string | undefined): readonly string[] {
  return (list ?? '')
    .split(':')
    .map((folder) => folder.trim())
    .filter((folder) => paths.posix.isAbsolute(folder));
}

/** Where Homebrew may be, on either processor. A job that setup-python gave a Python uses that one. */
function homebrew(env: Machine['env']): readonly string[] {
  if (env['pythonLocation']) return [];
  return [...new Set([env['HOMEBREW_PREFIX'] || '/opt/homebrew', '/opt/homebrew', '/usr/local'])];
}
