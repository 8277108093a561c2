import { Failure } from '../failure.ts';
import type { Dialect } from '../formats/python-config/python-config.ts';
import { type Machine, pathsOf } from '../machine/machine.ts';
import { type Disk, type PipFiles, pipFileName, pipFiles } from '../machine/pip-files.ts';
import type { Options, Places } from './client.ts';
import { PIP_READS_NO_FILE, VIRTUALENV_MISSING } from './failures.ts';
import type { ReadFile } from './precedence.ts';

/** `user`: files in the home. `virtualenv`: pip's file in the active environment. `isolated`: files of our own, and variables. */
export type Scope = 'user' | 'virtualenv' | 'isolated';

/** Gives the options of a configuration file; none where it does not exist or cannot be read. */
export type ReadOptions = (path: string, dialect: Dialect) => Options;

/** The files to write, and all that pip will read once they are written. */
export interface Layout extends Places {
  readonly files: readonly ReadFile[];
}

/**
 * Where the clients' files are on this machine: the files that pip and twine themselves would read, or for `isolated` files
 * in `folder`. Throws a `Failure` where pip reads no file, or no virtual environment is active.
 */
export function layOut(scope: Scope, folder: string, machine: Machine, disk: Disk, read: ReadOptions): Layout {
  const { join } = pathsOf(machine);
  const found = pipFiles(machine, disk);
  const files = found.read.map((file) => ({ ...file, options: read(file.path, 'pip') }));
  if (scope === 'isolated') {
    const pipConfig = join(folder, pipFileName(machine));
    const pipOptions = merged(files.filter(isHiddenByOverride).map(({ options }) => options));
    // pip reads ours as it reads any PIP_CONFIG_FILE: last, and in place of what it hides, which is copied into it.
    const ours: ReadFile = { level: 'PIP_CONFIG_FILE', path: pipConfig, options: pipOptions };
    return { pipConfig, pipOptions, pypirc: join(folder, '.pypirc'), files: [...files, ours] };
  }
  const pipConfig = pipConfigIn(scope, found);
  // twine expands `~`, and knows no variable that would move the file.
  return { pipConfig, pipOptions: read(pipConfig, 'pip'), pypirc: join(machine.home, '.pypirc'), files };
}

/** Whether pip stops reading a file once PIP_CONFIG_FILE names another. */
export function isHiddenByOverride({ level }: ReadFile): boolean {
  return level === 'user' || level === 'PIP_CONFIG_FILE';
}

function merged(all: readonly Options[]): Options {
  const sections = new Set(all.flatMap((options) => [...options.keys()]));
  return new Map(
    [...sections].map((section) => [section, new Map(all.flatMap((options) => [...(options.get(section) ?? [])]))]),
  );
}

function pipConfigIn(scope: 'user' | 'virtualenv', { user, virtualenv, override }: PipFiles): string {
  if (override?.kind === 'nothing') throw new Failure(PIP_READS_NO_FILE({ path: override.path }));
  if (scope === 'user') return override?.path ?? user;
  if (virtualenv === undefined) throw new Failure(VIRTUALENV_MISSING({}));
  return virtualenv;
}
