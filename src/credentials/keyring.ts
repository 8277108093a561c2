import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { Failure } from '../failure.ts';
import type { CreateFile } from '../ledger/change.ts';
import { type Finished, runChild } from '../machine/child.ts';
import { thisDisk } from '../machine/disk.ts';
import { type Machine, pathsOf } from '../machine/machine.ts';
import { makeFolders } from '../machine/make-folders.ts';
import { nullDevice } from '../machine/pip-files.ts';
import { KEYRING_REQUIREMENTS } from './keyring-requirements.ts';
import { KEYRING_NOT_INSTALLED, KEYRING_NOT_LISTED, KEYRING_WITHOUT_PYTHON } from './source-failures.ts';

const BACKEND = 'keyrings.gauth.GooglePythonAuth';

/** The keyring, in a folder of its own, and what lets the job's Python find it. */
export interface InstalledKeyring {
  readonly python: string;
  /**
   * A file that puts the folder last on the path of the Python, behind all that the job has installed itself; without it,
   * that Python is what it was.
   */
  readonly pathFile: CreateFile;
  /** A folder with the command `keyring` alone, for PATH. */
  readonly commands: string;
}

/**
 * Installs the keyring and Artifact Registry's backend into `folder`, by version and digest, from wheels only: nothing of
 * theirs runs while they are installed, and nothing is downloaded that this list does not name. pip reads neither files nor
 * variables for this, so they come from the public index, never through the private one. Then checks that the job's Python
 * will list the backend. Throws a `Failure`: no Python, an installation that failed, a backend that is not listed.
 */
export async function installKeyring(machine: Machine, folder: string): Promise<InstalledKeyring> {
  const { join } = pathsOf(machine);
  const python = pythonOf(machine) ?? fail(KEYRING_WITHOUT_PYTHON({}));
  const site = siteFolder(await runChild(machine, python, ['-c', FIND_SITE]));
  if (site === undefined) fail(KEYRING_NOT_INSTALLED({ python, said: 'it has no site-packages that can be written' }));
  const [packages, commands] = [join(folder, 'packages'), join(folder, 'commands')];
  makeFolders(commands, 0o700);
  const requirements = join(folder, 'requirements.txt');
  writeFileSync(requirements, KEYRING_REQUIREMENTS, { mode: 0o600 });
  const certificates = machine.env['PIP_CERT'];
  const installed = await runChild(
    machine,
    python,
    [
      // Isolated: no module of the current folder, of PYTHONPATH or of the user can stand in for pip.
      ...['-I', '-m', 'pip', 'install', '--isolated', '--disable-pip-version-check', '--no-input', '--no-cache-dir'],
      ...['--require-hashes', '--only-binary', ':all:', '--no-deps', '--target', packages, '-r', requirements],
      ...(certificates ? ['--cert', certificates] : []),
    ],
    // pip's own name for "no configuration file at all": with --isolated, files that are not the user's would still count.
    { set: { PIP_CONFIG_FILE: nullDevice(machine) } },
  );
  if (installed.exitCode !== 0) fail(KEYRING_NOT_INSTALLED({ python, said: lastError(installed.stderr) }));
  const listed = await runChild(machine, python, ['-c', LIST_BACKENDS, packages]);
  if (!listed.stdout.includes(BACKEND)) fail(KEYRING_NOT_LISTED({ python, backend: BACKEND }));
  for (const name of ['keyring', 'keyring.exe']) {
    if (existsSync(join(packages, 'bin', name))) copyFileSync(join(packages, 'bin', name), join(commands, name));
  }
  const path = join(site, `${pathsOf(machine).basename(folder)}.pth`);
  return { python, pathFile: { kind: 'create', path, content: `${pathLine(packages)}\n` }, commands };
}

/** A line of a .pth file. Python before 3.13 reads it in the encoding of the locale, which need not know the letters of a path. */
function pathLine(folder: string): string {
  if (/^[ -~]*$/.test(folder)) return folder;
  const bytes = Buffer.from(folder)
    .toString('latin1')
    .replaceAll(/[^ -~]|["\\]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `import os, sys; sys.path.append(os.fsdecode(b"${bytes}"))`;
}

/** Prints the first folder whose `.pth` files this Python reads at each start, and in which one can be made. */
const FIND_SITE = `
import json, os, site, sysconfig
pure = sysconfig.get_path("purelib")
folders = site.getsitepackages() if hasattr(site, "getsitepackages") else [pure]
folders = [pure] * (pure in folders) + folders
if site.ENABLE_USER_SITE:
    folders.append(site.getusersitepackages())
def writable(folder):
    while not os.path.isdir(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    return os.access(folder, os.W_OK)
print(json.dumps(next(filter(writable, folders), None)))
`;

/** What `keyring --list-backends` prints once the folder is the last on the path. */
const LIST_BACKENDS = `
import runpy, sys
sys.path.append(sys.argv.pop())
sys.argv[:] = ["keyring", "--list-backends"]
runpy.run_module("keyring", run_name="__main__")
`;

function siteFolder({ stdout }: Finished): string | undefined {
  try {
    const found: unknown = JSON.parse(stdout);
    return typeof found === 'string' ? found : undefined;
  } catch {
    return undefined;
  }
}

/** The Python that the job's pip belongs to: the active virtual environment's, else the first on PATH but for the workspace's. */
export function pythonOf(machine: Machine): string | undefined {
  const { env, platform } = machine;
  const { join, delimiter, isAbsolute } = pathsOf(machine);
  const [bin, names] =
    platform === 'win32'
      ? (['Scripts', ['python.exe', 'python3.exe']] as const)
      : (['bin', ['python3', 'python']] as const);
  const venv = env['VIRTUAL_ENV'] ? [join(env['VIRTUAL_ENV'], bin)] : [];
  const folders = [...venv, ...(env['PATH'] ?? env['Path'] ?? '').split(delimiter)].filter((folder) =>
    isAbsolute(folder),
  );
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return candidates.find(thisDisk.isFile);
}

function lastError(stderr: string): string {
  const lines = stderr.split(/\r?\n/).filter((line) => /^(error|ERROR)/.test(line));
  return (lines.at(-1) ?? stderr.trim().split('\n').at(-1) ?? '').replace(/^error:\s*/i, '');
}

function fail(problem: ConstructorParameters<typeof Failure>[0]): never {
  throw new Failure(problem);
}
