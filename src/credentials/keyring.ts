import { statSync } from 'node:fs';
import { Failure } from '../failure.ts';
import { type Machine, pathsOf } from '../machine/machine.ts';
import { nullDevice } from '../machine/pip-files.ts';
import { KEYRING_NOT_INSTALLED, KEYRING_NOT_LISTED, KEYRING_WITHOUT_PYTHON } from './source-failures.ts';

/**
 * A set that works together, proved with pip and twine: keyring 25.4.0 and google-auth from 2.41 on have broken the
 * backend before (jaraco/keyring#692, googleapis/google-cloud-python#15138), and the backend has no newer release.
 */
export const KEYRING_PACKAGES = [
  'keyring==25.7.0',
  'keyrings.google-artifactregistry-auth==1.1.2',
  'google-auth==2.40.3',
] as const;

const BACKEND = 'keyrings.gauth.GooglePythonAuth';

/**
 * Installs the keyring and Artifact Registry's backend into the job's Python, and checks that the backend is listed. pip
 * reads neither files nor variables for this, so the packages come from the public index, never through the private one.
 * Gives the Python used. Throws a `Failure`: no Python, an installation that failed, a backend that is not listed.
 */
export async function installKeyring(machine: Machine): Promise<string> {
  const python = pythonOf(machine) ?? fail(KEYRING_WITHOUT_PYTHON({}));
  const certificates = machine.env['PIP_CERT'];
  const options = [
    '--isolated',
    '--disable-pip-version-check',
    '--no-input',
    ...(certificates ? ['--cert', certificates] : []),
  ];
  const installed = await run(machine, python, ['-m', 'pip', 'install', ...options, ...KEYRING_PACKAGES]);
  if (installed.exitCode !== 0) fail(KEYRING_NOT_INSTALLED({ python, said: lastError(installed.stderr) }));
  const listed = await run(machine, python, ['-m', 'keyring', '--list-backends']);
  if (!listed.stdout.includes(BACKEND)) fail(KEYRING_NOT_LISTED({ python, backend: BACKEND }));
  return python;
}

/** The Python that the job's pip belongs to: the active virtual environment's, else the first on PATH. */
export function pythonOf(machine: Machine): string | undefined {
  const { env, platform } = machine;
  const { join, delimiter } = pathsOf(machine);
  const [bin, names] =
    platform === 'win32'
      ? (['Scripts', ['python.exe', 'python3.exe']] as const)
      : (['bin', ['python3', 'python']] as const);
  const venv = env['VIRTUAL_ENV'] ? [join(env['VIRTUAL_ENV'], bin)] : [];
  const folders = [...venv, ...(env['PATH'] ?? env['Path'] ?? '').split(delimiter)].filter((folder) => folder !== '');
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return candidates.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

async function run(machine: Machine, python: string, args: readonly string[]) {
  const { getExecOutput } = await import('actions-exec');
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(machine.env)) if (value !== undefined) env[name] = value;
  return getExecOutput(python, [...args], {
    silent: true,
    // Not the workspace, whose modules `-m` would find before the installed ones.
    cwd: machine.temp,
    ignoreReturnCode: true,
    // pip's own name for "no configuration file at all": with --isolated, files that are not the user's would still count.
    env: { ...env, PIP_CONFIG_FILE: nullDevice(machine) },
  });
}

function lastError(stderr: string): string {
  const lines = stderr.split(/\r?\n/).filter((line) => /^(error|ERROR)/.test(line));
  return (lines.at(-1) ?? stderr.trim().split('\n').at(-1) ?? '').replace(/^error:\s*/i, '');
}

function fail(problem: ConstructorParameters<typeof Failure>[0]): never {
  throw new Failure(problem);
}
