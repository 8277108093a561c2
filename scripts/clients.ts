// Installs the real clients that the tests judge by, each version in a folder of its own under .clients/, used by putting the
// folder on PYTHONPATH. What is there already is kept, so a second run takes no time. Nothing outside .clients/ is touched.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where the clients are. */
export const CLIENTS_FOLDER = path.resolve(import.meta.dirname, '../.clients');

/** The versions that the tests read our files with: the first and the last are also run end to end. */
export const PIP_VERSIONS = ['20.3.4', '21.3.1', '22.3.1', '23.0.1', '23.1.2', '24.3.1', '25.3', '26.3'] as const;
export const TWINE_VERSIONS = ['3.8.0', '4.0.2', '5.1.1', '6.2.0', '7.0.0'] as const;

/** The folder of one client, to be put on PYTHONPATH. */
export function clientFolder(client: 'pip' | 'twine', version: string): string {
  return path.join(CLIENTS_FOLDER, `${client}-${version}`);
}

/** The Python that runs the clients: the real one behind any shim, since tests give it a home of their own. */
export async function findPython(): Promise<string> {
  for (const name of process.platform === 'win32' ? ['python', 'py'] : ['python3', 'python']) {
    try {
      const { stdout } = await run(name, ['-c', 'import sys; print(sys.executable)']);
      return stdout.trim();
    } catch {
      // the next name
    }
  }
  throw new Error('Python 3 is needed for the tests with real clients: https://www.python.org/downloads/');
}

async function install(python: string, client: 'pip' | 'twine', version: string): Promise<void> {
  const folder = clientFolder(client, version);
  if (existsSync(folder)) return;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const options = ['--quiet', '--disable-pip-version-check', '--no-warn-script-location', '--target', unfinished];
  // Older twines read a metadata field that importlib-metadata 8 turned into an error.
  const companions = client === 'twine' && Number.parseInt(version, 10) < 6 ? ['importlib-metadata<8'] : [];
  await run(python, ['-m', 'pip', 'install', ...options, `${client}==${version}`, ...companions]);
  renameSync(unfinished, folder);
}

/** Installs every client that is not there yet, two at a time. */
export async function installClients(): Promise<void> {
  const python = await findPython();
  mkdirSync(CLIENTS_FOLDER, { recursive: true });
  const wanted = [
    ...PIP_VERSIONS.map((version) => ['pip', version] as const),
    ...TWINE_VERSIONS.map((version) => ['twine', version] as const),
  ];
  const lane = async (): Promise<void> => {
    for (let next = wanted.shift(); next; next = wanted.shift()) await install(python, next[0], next[1]);
  };
  await Promise.all([lane(), lane()]);
}

/** Makes a virtual environment with the newest pip and twine, once; gives the folder of its commands. */
export async function virtualEnvironment(): Promise<string> {
  const folder = path.join(CLIENTS_FOLDER, 'venv');
  const bin = path.join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  const ready = path.join(folder, 'ready');
  if (existsSync(ready)) return bin;
  rmSync(folder, { recursive: true, force: true });
  await run(await findPython(), ['-m', 'venv', folder]);
  const newest = [`pip==${PIP_VERSIONS.at(-1)}`, `twine==${TWINE_VERSIONS.at(-1)}`];
  await run(path.join(bin, 'python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...newest]);
  writeFileSync(ready, '');
  return bin;
}

if (import.meta.main) await installClients();
