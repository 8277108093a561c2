// Installs the real clients that the tests judge by, each version in a folder of its own under .clients/: pip, twine and uv to be
// put on PYTHONPATH, the others in virtual environments. What is there already is kept, so a second run takes no time.
// Nothing outside .clients/ is touched, and a client that cannot be installed is a failure.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where the clients are. */
export const CLIENTS_FOLDER = path.resolve(import.meta.dirname, '../.clients');

/** The versions that the tests read our files with: the first and the last are also run end to end. */
export const PIP_VERSIONS = ['20.3.4', '21.3.1', '22.3.1', '23.0.1', '23.1.2', '24.3.1', '25.3', '26.3'] as const;

/** With those between which the places of its files on macOS changed; the first came with Apple's own Python for years. */
export const MACOS_PIP_VERSIONS = ['21.2.4', '26.1', '26.2', ...PIP_VERSIONS] as const;

export const TWINE_VERSIONS = ['3.8.0', '4.0.2', '5.1.1', '6.2.0', '7.0.0'] as const;

/** A widely used older version and the newest of each other client; what else must be installed for it to work. */
export const TOOLS = {
  uv: { '0.5.31': [], '0.13.9': [] },
  poetry: { '1.8.5': [], '2.5.1': [] },
  // Newer versions of what these are made of break them.
  pdm: { '2.15.4': ['hishel<0.1', 'unearth<0.18'], '2.29.4': ['hishel<2'] },
  hatch: { '1.12.0': ['virtualenv<20.34'], '1.18.2': [] },
  flit: { '3.9.0': [], '4.2.0': [] },
  pipenv: { '2023.12.1': [], '2026.10.3': [] },
  // What runs pip or uv for a person.
  build: { '1.6.1': [] },
  nox: { '2026.10.20': [] },
  pipx: { '1.18.4': [] },
  tox: { '4.67.15': [] },
} as const satisfies Record<string, Readonly<Record<string, readonly string[]>>>;

/** A program that tests run, by the name of its package. */
export type Tool = keyof typeof TOOLS;

/** How long one installation may take. */
const PATIENCE = 5 * 60_000;

/** The command of one version of a tool. */
export function toolCommand(tool: Tool, version: string): string {
  const folder = path.join(CLIENTS_FOLDER, `${tool}-${version}`);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const bin = process.platform === 'win32' && tool !== 'uv' ? 'Scripts' : 'bin';
  return path.join(folder, bin, tool + suffix);
}

/** The folder of one client, to be put on PYTHONPATH. */
export function clientFolder(client: 'pip' | 'twine' | 'uv', version: string): string {
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
  throw new Error('Python 3 is needed for the tests: https://www.python.org/downloads/');
}

const QUIETLY = ['--quiet', '--disable-pip-version-check', '--no-warn-script-location'];

/** By the pip of this machine. uv installs the others: it does in two seconds what pip does in twenty. */
async function installByPip(python: string, client: 'pip' | 'uv', version: string): Promise<void> {
  await inPlace(clientFolder(client, version), (folder) =>
    run(python, ['-m', 'pip', 'install', ...QUIETLY, '--no-deps', '--target', folder, `${client}==${version}`], {
      timeout: PATIENCE,
    }),
  );
}

/**
 * Installs the pips that `npm test` asks which files they read. Throws an Error that says what is missing, and what of: Python, or a
 * package index.
 */
export async function installPips(): Promise<void> {
  const missing = MACOS_PIP_VERSIONS.filter((version) => !existsSync(clientFolder('pip', version)));
  if (missing.length === 0) return;
  const python = await findPython();
  console.log(`Installing pip ${missing.join(', ')} into .clients/, once: the tests ask them which files they read.`);
  mkdirSync(CLIENTS_FOLDER, { recursive: true });
  try {
    await inTwoLanes(missing.map((version) => () => installByPip(python, 'pip', version)));
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? error).trim();
    throw new Error(
      `These pips could not be installed, so their tests fail. A package index is needed, once:\n${said}`,
    );
  }
}

async function install(python: string, client: 'pip' | 'twine', version: string): Promise<void> {
  // Older twines read a metadata field that importlib-metadata 8 turned into an error.
  const companions = client === 'twine' && Number.parseInt(version, 10) < 6 ? ['importlib-metadata<8'] : [];
  await inPlace(clientFolder(client, version), (folder) =>
    uvInstall(['--python', python, '--target', folder, `${client}==${version}`, ...companions]),
  );
}

async function uvInstall(wanted: readonly string[]): Promise<void> {
  await run(toolCommand('uv', NEWEST_UV), ['pip', 'install', '--quiet', '--no-config', ...wanted], {
    timeout: PATIENCE,
  });
}

/** Makes a folder as a whole, unless it is there. */
async function inPlace(folder: string, make: (unfinished: string) => Promise<unknown>): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  await make(unfinished);
  renameSync(unfinished, folder);
}

/** Makes a virtual environment with a tool, which cannot be moved afterwards. */
async function installTool(python: string, tool: Tool, version: string, companions: readonly string[]): Promise<void> {
  const folder = path.join(CLIENTS_FOLDER, `${tool}-${version}`);
  const ready = path.join(folder, 'ready');
  if (existsSync(ready)) return;
  rmSync(folder, { recursive: true, force: true });
  const uv = toolCommand('uv', NEWEST_UV);
  await run(uv, ['venv', '--quiet', '--no-config', '--python', python, folder], { timeout: PATIENCE });
  await uvInstall(['--python', folder, `${tool}==${version}`, ...companions]);
  writeFileSync(ready, '');
}

const NEWEST_UV = '0.13.9';

/** Pip before 22.3 needs parts of Python that 3.12 no longer has. */
async function refuseNewPython(python: string): Promise<void> {
  const { stdout } = await run(python, ['-c', 'import sys; print(sys.version_info >= (3, 12))']);
  if (stdout.trim() === 'True')
    throw new Error(
      'The oldest of the real clients run on Python 3.11 at most. Put one first on PATH, and remove .clients/.',
    );
}

/** Installs every client that is not there yet, two at a time. Throws an Error where Python is missing, or too new for the oldest. */
export async function installClients(): Promise<void> {
  const python = await findPython();
  await refuseNewPython(python);
  mkdirSync(CLIENTS_FOLDER, { recursive: true });
  // uv first, which installs the others.
  await inTwoLanes(Object.keys(TOOLS.uv).map((version) => () => installByPip(python, 'uv', version)));
  await inTwoLanes([
    ...MACOS_PIP_VERSIONS.map((version) => () => install(python, 'pip', version)),
    ...TWINE_VERSIONS.map((version) => () => install(python, 'twine', version)),
  ]);
  const { uv: _, ...others } = TOOLS;
  await inTwoLanes(
    Object.entries(others).flatMap(([tool, versions]) =>
      Object.entries(versions).map(
        ([version, companions]) =>
          () =>
            installTool(python, tool as Tool, version, companions),
      ),
    ),
  );
}

/** The newest pip and twine, as requirements: all that the tests of Windows ask for. */
export const NEWEST = [`pip==${PIP_VERSIONS.at(-1)}`, `twine==${TWINE_VERSIONS.at(-1)}`] as const;

/** Where a client of `NEWEST` is put on PYTHONPATH from. */
export function newestFolder(wanted: (typeof NEWEST)[number]): string {
  return path.join(CLIENTS_FOLDER, wanted.replace('==', '-'));
}

/** Installs those alone, by the pip of this machine. Throws an Error where Python or an index is missing. */
async function installNewest(): Promise<void> {
  const python = await findPython();
  mkdirSync(CLIENTS_FOLDER, { recursive: true });
  for (const wanted of NEWEST)
    await inPlace(newestFolder(wanted), (folder) =>
      run(python, ['-m', 'pip', 'install', ...QUIETLY, '--target', folder, wanted], { timeout: PATIENCE }),
    );
}

async function inTwoLanes(work: (() => Promise<void>)[]): Promise<void> {
  const lane = async (): Promise<void> => {
    for (let next = work.shift(); next; next = work.shift()) await next();
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
  await run(path.join(bin, 'python'), ['-m', 'pip', 'install', ...QUIETLY, ...NEWEST]);
  writeFileSync(ready, '');
  return bin;
}

// `--newest`: for a machine that runs the tests of Windows alone.
if (import.meta.main) await (process.argv.includes('--newest') ? installNewest() : installClients());
