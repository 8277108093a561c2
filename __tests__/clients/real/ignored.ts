import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildWheel } from '../../../emulator/google/wheel.ts';
import { clientFolder, findPython, toolCommand } from '../../../scripts/clients.ts';
import { ACTION, type Stage } from '../../scenarios/stage.ts';
import { NEWEST_PIP, NEWEST_TWINE } from './job.ts';

/** A command that does not use what the step set up, and the same with the remedy. */
export interface Ignored {
  /** The row of docs/AFTER.md. */
  readonly command: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly broken: Run;
  readonly mended: Run & { readonly inputs?: Readonly<Record<string, string>> };
  /** A host that the broken command asks, if it asks one. */
  readonly asks?: string;
}

type Run = (place: Place) => { readonly argv: readonly string[]; readonly env?: Readonly<Record<string, string>> };

interface Place {
  readonly index: string;
  readonly wheel: string;
  readonly workspace: string;
}

const python = await findPython();
const PACKAGE = 'my-private-package';
const PYTHONPATH = clientFolder('pip', NEWEST_PIP);
const TWINE = { PYTHONPATH: clientFolder('twine', NEWEST_TWINE) };

const pip =
  (more: (place: Place) => readonly string[], env: Readonly<Record<string, string>> = {}): Run =>
  (place) => ({
    argv: [
      python,
      '-m',
      'pip',
      'install',
      '--no-cache-dir',
      '--target',
      path.join(place.workspace, 'site'),
      ...more(place),
    ],
    env: { PYTHONPATH, ...env },
  });
const twine =
  (more: (place: Place) => readonly string[]): Run =>
  (place) => ({
    argv: [python, '-m', 'twine', 'upload', '--non-interactive', ...more(place), place.wheel],
    env: TWINE,
  });
const uv =
  (more: (place: Place) => readonly string[]): Run =>
  (place) => ({
    argv: [
      toolCommand('uv', '0.13.9'),
      'pip',
      'install',
      '--no-cache',
      '--target',
      path.join(place.workspace, 'site'),
      ...more(place),
    ],
  });

/** Writes a requirements file that names the index. */
const requirements = ({ workspace, index }: Place): readonly string[] => {
  const file = path.join(workspace, 'requirements.txt');
  writeFileSync(file, `--index-url ${index}\n${PACKAGE}\n`);
  return ['-r', file];
};

export const IGNORED: readonly Ignored[] = [
  {
    command: 'uv pip install',
    broken: uv(() => [`${PACKAGE}==1.2.3`]),
    mended: uv(({ index }) => ['--index-url', index, `${PACKAGE}==1.2.3`]),
    asks: 'pypi.org',
  },
  {
    command: 'pip install -r requirements.txt',
    inputs: { netrc: 'never' },
    broken: pip(requirements),
    mended: Object.assign(pip(requirements), { inputs: { netrc: 'also' } }),
    asks: 'us-central1-python.pkg.dev',
  },
  {
    command: 'sudo pip install',
    broken: pip(() => [`${PACKAGE}==1.2.3`], { HOME: '/nonexistent' }),
    mended: pip(() => [`${PACKAGE}==1.2.3`]),
    asks: 'pypi.org',
  },
  {
    command: 'pip install --isolated',
    broken: pip(() => ['--isolated', `${PACKAGE}==1.2.3`]),
    mended: pip(({ index }) => ['--isolated', '--index-url', index, `${PACKAGE}==1.2.3`]),
    asks: 'pypi.org',
  },
  {
    command: 'twine upload dist/*',
    broken: twine(() => []),
    mended: twine(() => ['-r', 'my-python-repo']),
  },
];

/** Sets up a job with the committed action and runs a command in it; gives how it ended, and the hosts that it asked. */
export async function attempt(
  stage: Stage,
  run: Run,
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ exitCode: number | null; log: string; hosts: readonly string[] }> {
  const job = await stage.job({});
  const where = { repository: 'my-python-repo', location: 'us-central1', project: 'my-project', verify: 'false' };
  await job.uses(ACTION, { ...where, key: stage.key, ...inputs });
  const wheel = buildWheel(`ignored-${Math.random().toString(36).slice(2)}`, '1.0.0');
  const file = path.join(job.workspace, 'dist', wheel.name);
  mkdirSync(path.dirname(file));
  writeFileSync(file, wheel.content);
  const { argv, env = {} } = run({
    index: stage.sample.indexUrl,
    wheel: file,
    workspace: job.workspace,
  });
  const from = stage.emulator.requests.length;
  const [command = '', ...args] = argv;
  const { exitCode, log } = await job.run(command, args, { env: { PIP_NO_INPUT: '1', ...env } });
  const hosts = stage.emulator.requests.slice(from).map(({ host }) => host);
  await job.finish();
  job.remove();
  return { exitCode, log, hosts };
}
