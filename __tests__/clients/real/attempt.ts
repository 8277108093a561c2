import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildWheel } from '../../../emulator/google/wheel.ts';
import type { StepResult } from '../../../emulator/runner/step-result.ts';
import { clientFolder, findPython, toolCommand } from '../../../scripts/clients.ts';
import { ACTION, type Stage } from '../../scenarios/stage.ts';
import { NEWEST_PIP, NEWEST_TWINE } from './job.ts';

/** What a person types in a step, after the action's or before it. */
export interface Attempt {
  readonly script: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** A step before the action's. */
  readonly before?: string;
  /** What happened at Google, or on the way, before the job. */
  readonly arrange?: (stage: Stage) => void;
}

const python = await findPython();
const tool = (name: Parameters<typeof toolCommand>[0], version: string): string => toolCommand(name, version);

/** The clients under the names that a person types. */
const COMMANDS = `set -e
pip() { PYTHONPATH=${clientFolder('pip', NEWEST_PIP)} ${python} -m pip "$@"; }
python_of() { PYTHONPATH=${clientFolder('pip', NEWEST_PIP)} "$@"; }
twine() { PYTHONPATH=${clientFolder('twine', NEWEST_TWINE)} ${python} -m twine "$@"; }
uv() { ${tool('uv', '0.13.9')} "$@"; }
with_uv() { PATH="${path.dirname(tool('uv', '0.13.9'))}:$PATH" "$@"; }
build() { ${path.join(path.dirname(tool('build', '1.6.1')), 'python')} -m build "$@"; }
tox() { ${tool('tox', '4.67.15')} "$@"; }
nox() { ${tool('nox', '2026.10.20')} "$@"; }
pipx() { ${tool('pipx', '1.18.4')} "$@"; }
poetry() { ${tool('poetry', '2.5.1')} "$@"; }
`;

/** Settings that keep a client from looking beyond the emulator, or from waiting. */
const ENV = {
  PYTHONDONTWRITEBYTECODE: '1',
  PIP_RETRIES: '0',
  UV_HTTP_RETRIES: '0',
  UV_PYTHON: python,
  UV_NO_CACHE: '1',
  UV_SYSTEM_PYTHON: '1',
  TWINE_NON_INTERACTIVE: '1',
  POETRY_VIRTUALENVS_IN_PROJECT: 'true',
  // The keyring of the machine is asked otherwise.
  POETRY_KEYRING_ENABLED: 'false',
};

/** Sets up a job with the committed action and runs a command in it; gives how it ended, and the hosts that it asked. */
export async function attempt(
  stage: Stage,
  { script, inputs = {}, before, arrange }: Attempt,
): Promise<{ exitCode: number | null; log: string; hosts: readonly string[] }> {
  arrange?.(stage);
  const job = await stage.job();
  if (before !== undefined) expectGreen(await job.run(COMMANDS + before));
  const where = { repository: 'my-python-repo', location: 'us-central1', project: 'my-project', verify: 'false' };
  const { outputs } = expectGreen(await job.uses(ACTION, { ...where, key: stage.key, ...inputs }));
  const wheel = buildWheel(`ignored-${Math.random().toString(36).slice(2)}`, '1.0.0');
  const built = path.join(job.workspace, 'dist', wheel.name);
  mkdirSync(path.dirname(built));
  writeFileSync(built, wheel.content);
  const from = stage.emulator.requests.length;
  const { exitCode, log } = await job.run(COMMANDS + script, undefined, {
    env: {
      ...ENV,
      INDEX: stage.sample.indexUrl,
      UPLOAD: stage.sample.uploadUrl,
      WHEEL: built,
      PIP_CONF: outputs['pip_config_file'] ?? '',
      PYPIRC: outputs['pypirc_file'] ?? '',
      USERNAME: outputs['username'] ?? '',
      PASSWORD: outputs['password'] ?? '',
    },
  });
  const hosts = stage.emulator.requests.slice(from).map(({ host }) => host);
  await job.finish();
  job.remove();
  return { exitCode, log, hosts };
}

function expectGreen(step: StepResult): StepResult {
  if (step.exitCode !== 0) throw new Error(step.log);
  return step;
}
