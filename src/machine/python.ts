import type { Disk } from './disk.ts';
import { type Machine, pathsOf } from './machine.ts';

/** How long a program that stands for Python may take to say where the real one is: a moment, and much longer on a machine that is slow or busy. */
const PATIENCE_MS = 20_000;

/** A program that a command name leads to: a Python, or a script that finds one when it runs (pyenv's). */
export type Python = { readonly prefix: string } | { readonly script: string };

/**
 * The Pythons that `pip`, `python` and `python3` lead to on PATH, and the active conda environment: by what lies beside the program,
 * as Python itself finds its `sys.prefix`. Nothing is run.
 */
export function pythonsOn(machine: Machine, disk: Disk): readonly Python[] {
  const { env } = machine;
  const { delimiter, join } = pathsOf(machine);
  // pyenv's stand-ins are batch files on Windows.
  const suffixes = machine.platform === 'win32' ? ['.exe', '.bat'] : [''];
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = ['pip', 'python', 'python3'].flatMap((name): readonly Python[] => {
    const files = folders.flatMap((folder) => suffixes.map((suffix) => join(folder, name + suffix)));
    const file = files.find((file) => disk.isFile(file));
    if (file === undefined) return [];
    // pip is a script of its Python's, and on Windows a program beside it.
    const program = name === 'pip' && machine.platform !== 'win32' ? interpreterOf(file, disk) : file;
    if (program === undefined) return [];
    const prefix = prefixOf(program, machine, disk) ?? pyenvPrefix(program, machine, disk);
    if (prefix !== undefined) return [{ prefix }];
    return wordAfterHash(program, disk) === undefined ? [] : [{ script: program }];
  });
  const conda = env['CONDA_PREFIX'];
  return [...found, ...(conda ? [{ prefix: conda }] : [])];
}

/** Where each of the Pythons lives (`sys.prefix`); a script is run once to say so, in a clean environment, and is not waited for without end. */
export async function prefixesOf(pythons: readonly Python[], machine: Machine): Promise<readonly string[]> {
  const scripts = [...new Set(pythons.flatMap((python) => ('script' in python ? [python.script] : [])))];
  const told = await Promise.all(scripts.map((script) => ask(script, machine)));
  const known = pythons.flatMap((python) => ('prefix' in python ? [python.prefix] : []));
  return [...new Set([...known, ...told.filter((prefix) => prefix !== undefined)])];
}

/** The Python that the first line of a script names. */
function interpreterOf(file: string, disk: Disk): string | undefined {
  const word = wordAfterHash(file, disk);
  return word !== undefined && /python[\d.]*$/.test(word) ? word : undefined;
}

/** The program that the first line of a script names; nothing where the file is no script. */
function wordAfterHash(file: string, disk: Disk): string | undefined {
  return /^#! *([^\s\0]+)/.exec(disk.head(file)?.toString('latin1') ?? '')?.[1];
}

/** Where pyenv's script leads, without running it, which takes longer than a step should; nothing where that is not plain. */
function pyenvPrefix(program: string, machine: Machine, disk: Disk): string | undefined {
  const { basename, dirname, join } = pathsOf(machine);
  const shims = dirname(program);
  if (basename(shims) !== 'shims') return undefined;
  const root = dirname(shims);
  const { PYENV_VERSION, GITHUB_WORKSPACE } = machine.env;
  const files = [join(root, 'version')];
  if (GITHUB_WORKSPACE) files.unshift(join(GITHUB_WORKSPACE, '.python-version'));
  const chosen = PYENV_VERSION || files.map((file) => disk.head(file)?.toString('utf8')).find((text) => text?.trim());
  const prefix = join(root, 'versions', chosen?.trim().split(/[\s:]/)[0] || 'none');
  return disk.isFile(join(prefix, 'pyvenv.cfg')) || hasLibrary(prefix, machine, disk) ? prefix : undefined;
}

/** After Python's getpath: a pyvenv.cfg beside the program or above it, else the folder above the real program that has the library. */
function prefixOf(program: string, machine: Machine, disk: Disk): string | undefined {
  const { dirname, join } = pathsOf(machine);
  const folder = dirname(program);
  const venv = [folder, dirname(folder)].find((place) => disk.isFile(join(place, 'pyvenv.cfg')));
  if (venv !== undefined) return venv;
  for (let place = dirname(disk.real(program)); dirname(place) !== place; place = dirname(place)) {
    if (hasLibrary(place, machine, disk)) return place;
  }
  return undefined;
}

function hasLibrary(place: string, machine: Machine, disk: Disk): boolean {
  const { join } = pathsOf(machine);
  if (machine.platform === 'win32') return disk.isFile(join(place, 'Lib', 'os.py'));
  const libraries = disk.names(join(place, 'lib')).filter((name) => /^python3\.\d+t?$/.test(name));
  return libraries.some((name) => disk.isFile(join(place, 'lib', name, 'os.py')));
}

async function ask(script: string, machine: Machine): Promise<string | undefined> {
  const { execFile } = await import('node:child_process');
  // What belongs to this step is nothing to a script of the machine.
  const env = Object.fromEntries(
    Object.entries(machine.env).filter(([name]) => !/^(?:INPUT|ACTIONS|STATE)_/i.test(name)),
  );
  return new Promise((resolve) => {
    execFile(
      script,
      ['-I', '-c', 'import sys; print(sys.prefix)'],
      { env, timeout: PATIENCE_MS, killSignal: 'SIGKILL' },
      (error, stdout) => resolve(error ? undefined : stdout.trim() || undefined),
    );
  });
}
