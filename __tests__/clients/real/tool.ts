import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { buildWheel } from '../../../emulator/google/wheel.ts';
import { PYPI_HOSTS } from '../../../emulator/pypi/pypi.ts';
import type { Job } from '../../../emulator/runner/runner.ts';
import { findPython, TOOLS, type Tool, toolCommand } from '../../../scripts/clients.ts';
import { ACTION, formsOf, type HomeFile, leaks, photograph, type Stage } from '../../scenarios/stage.ts';

export const INDEX = 'https://us-central1-python.pkg.dev/my-project/my-python-repo/simple/';

const python = await findPython();

/** The versions of a tool that are proved, the older one first. */
export function versionsOf(tool: Tool): readonly string[] {
  return Object.keys(TOOLS[tool]);
}

/** A job in which the action has set up one client. */
export interface Bench {
  readonly stage: Stage;
  readonly job: Job;
  /** The command of the client. */
  readonly command: string;
  /** Runs a shell script in a folder of the workspace with these files, and expects it to succeed; gives what it printed. */
  run(folder: string, files: Readonly<Record<string, string | Buffer>>, script: string, env?: Env): Promise<string>;
  /** The same, however it ends. */
  attempt(folder: string, files: Readonly<Record<string, string | Buffer>>, script: string, env?: Env): Promise<string>;
  /** A file of the workspace. */
  text(file: string): string;
}

type Env = Readonly<Record<string, string>>;

export interface Setup {
  readonly stage: Stage;
  readonly tool: Tool;
  readonly version: string;
  readonly credential: 'key' | 'workload identity';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly home?: Readonly<Record<string, HomeFile>>;
}

/**
 * Sets up a client with the committed action, works with the real one, and then expects of the whole job: no secret in
 * an argument list, the environment, the workspace or a log; every file that holds it 0600; nothing of ours sent to PyPI;
 * the home as it was.
 */
export async function withTool(setup: Setup, work: (bench: Bench) => Promise<void>): Promise<void> {
  const { stage, tool, inputs = {}, home = {} } = setup;
  const job = await stage.job({ home: stage.home(home), oidc: true });
  const before = photograph(job.home);
  const from = stage.emulator.requests.length;
  const main = await job.uses(ACTION, {
    repository: 'my-python-repo',
    location: 'us-central1',
    project: 'my-project',
    verify: 'false',
    clients: tool,
    ...credentialOf(setup),
    ...inputs,
  });
  expect(main.exitCode, main.log).toBe(0);
  const { username = '', password = '' } = main.outputs;
  const secrets = formsOf(password, username);
  for (const [name, file] of Object.entries(photograph(job.home))) {
    if (secrets.some((secret) => file.includes(secret))) expect(`${name} ${file.slice(0, 4)}`).toBe(`${name} 600 `);
  }

  const watched = path.join(job.temp, 'arguments');
  await work(benchOf(setup, job, watched));

  const told = existsSync(watched) ? readFileSync(watched, 'utf8') : '';
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  expect(leaks(job, secrets)).toEqual([]);
  for (const request of stage.emulator.requests.slice(from)) {
    if (!PYPI_HOSTS.some((host) => host === request.host)) continue;
    const sent = `${Object.values(request.headers).join('\n')}\n${request.body.toString('latin1')}`;
    expect(secrets.filter((secret) => sent.includes(secret))).toEqual([]);
    expect(request.auth).toMatch(/^(?:none|Basic __token__)$/);
  }
  for (const post of await job.finish()) expect(post.exitCode, post.log).toBe(0);
  expect(photograph(job.home)).toEqual(before);
  job.remove();
}

function credentialOf({ stage, credential }: Setup): Record<string, string> {
  const { provider, account } = stage.sample;
  return credential === 'key'
    ? { key: stage.key }
    : { workload_identity_provider: provider.name, service_account: account.email };
}

function benchOf({ stage, tool, version }: Setup, job: Job, watched: string): Bench {
  const state = path.join(job.temp, 'state');
  const env = {
    PYTHONPATH: path.join(import.meta.dirname, 'watched'),
    ARGUMENTS: watched,
    PYTHONDONTWRITEBYTECODE: '1',
    // What a client keeps for itself is no business of the home.
    XDG_CACHE_HOME: path.join(state, 'cache'),
    XDG_DATA_HOME: path.join(state, 'data'),
    XDG_STATE_HOME: path.join(state, 'state'),
    PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
    UV_PYTHON: python,
    UV_LINK_MODE: 'copy',
    POETRY_VIRTUALENVS_IN_PROJECT: 'true',
    PDM_CHECK_UPDATE: '0',
    PIPENV_VENV_IN_PROJECT: '1',
    // Errors of the private index are looked at at once.
    UV_HTTP_RETRIES: '0',
    PIP_RETRIES: '0',
  };
  const attempt: Bench['attempt'] = async (folder, files, script, more = {}) => {
    const at = path.join(job.workspace, folder);
    for (const [name, content] of Object.entries({ ...files })) {
      mkdirSync(path.dirname(path.join(at, name)), { recursive: true });
      writeFileSync(path.join(at, name), content);
    }
    mkdirSync(at, { recursive: true });
    const step = await job.run('bash', ['-c', `cd "$1" && set -ex; ${script}`, 'bash', at], {
      env: { ...env, ...more },
    });
    return `${step.exitCode} ${step.log}`;
  };
  return {
    stage,
    job,
    command: toolCommand(tool, version),
    attempt,
    async run(...given) {
      const told = await attempt(...given);
      expect(told).toMatch(/^0 /);
      return told;
    },
    text: (file) => readFileSync(path.join(job.workspace, file), 'utf8'),
  };
}

/** What makes a client that knows no proxy find the emulator. */
export function withoutProxy({ stage }: Bench): Env {
  const address = new URL(stage.emulator.env['HTTPS_PROXY'] ?? '').host;
  return { EMULATOR_ADDRESS: address, HTTPS_PROXY: '', https_proxy: '' };
}

/** A distribution to publish, as files of a project. */
export function distribution(name: string): Readonly<Record<string, Buffer>> {
  const wheel = buildWheel(name, '1.0.0');
  return { [`dist/${wheel.name}`]: wheel.content };
}

/** A project that needs the private package. */
export function project(more = '', name = 'my-project'): string {
  return `[project]
name = "${name}"
version = "1.0.0"
requires-python = ">=3.11"
dependencies = ["my-private-package"]
${more}`;
}

/** Lets the private index answer with this status, 200 aside, as long as `work` lasts. */
export async function answering(stage: Stage, status: number, work: () => Promise<void>): Promise<void> {
  const { faults } = stage.sample.world;
  const answer = {
    kind: 'answer',
    status,
    body: `${status}\n`,
    ...(status === 401 ? { headers: { 'www-authenticate': 'Basic realm="x"' } } : {}),
  } as const;
  if (status !== 200) faults.push({ ...answer, host: 'us-central1-python.pkg.dev', times: Number.POSITIVE_INFINITY });
  try {
    await work();
  } finally {
    faults.length = 0;
  }
}

export const STATUSES = [200, 401, 403, 404, 503] as const;
