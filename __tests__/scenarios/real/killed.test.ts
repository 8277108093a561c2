import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nodeBinary } from '../../../emulator/runner/programs.ts';
import { createSample } from '../../../emulator/sample.ts';
import { keyText } from '../../../emulator/world.ts';
import { ACTION, photograph } from '../stage.ts';

const FAULT = path.resolve(import.meta.dirname, '../../ledger/fault.ts');
const KEY = keyText(createSample().key);
const FILES = {
  '.pypirc': '# mine\n[distutils]\nindex-servers =\n    pypi\n\n[pypi]\nusername = __token__\npassword = pypi-token\n',
  '.config/pip/pip.conf': '[global]\r\ntimeout = 60\r\n',
};

/** A home, and jobs in it that run the committed dist with a fault at one of its file system calls. */
class Runner {
  readonly top = mkdtempSync(path.join(tmpdir(), 'killed-'));
  readonly home = path.join(this.top, 'home');

  constructor() {
    for (const [name, content] of Object.entries(FILES)) {
      mkdirSync(path.dirname(path.join(this.home, name)), { recursive: true });
      writeFileSync(path.join(this.home, name), content);
    }
  }

  /** Runs an entry of a job; gives how it ended and what it printed on standard error. */
  run(
    job: string,
    entry: 'main' | 'post',
    fault = '',
  ): Promise<{ signal: string | null; code: number | null; err: string }> {
    const temp = path.join(this.top, job);
    mkdirSync(temp, { recursive: true });
    const state = path.join(this.top, `${job}-state`);
    if (entry === 'main')
      for (const name of ['state', 'output', 'env']) writeFileSync(`${this.top}/${job}-${name}`, '');
    const saved = entry === 'main' ? [] : readFileSync(state, 'utf8').matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
    const env = {
      ...Object.fromEntries([...saved].map(([, name, , value]) => [`STATE_${name}`, value])),
      PATH: process.env['PATH'],
      HOME: this.home,
      RUNNER_TEMP: temp,
      GITHUB_RUN_ID: job,
      GITHUB_STATE: state,
      GITHUB_OUTPUT: `${this.top}/${job}-output`,
      GITHUB_ENV: `${this.top}/${job}-env`,
      INPUT_REPOSITORY: 'my-repo',
      INPUT_LOCATION: 'us-central1',
      INPUT_KEY: KEY,
      INPUT_VERIFY: 'false',
      ...(fault === '' ? {} : { FAULT: fault, FAULT_FROM: 'start' }),
    };
    const args = fault === '' ? [] : ['--import', FAULT];
    // The shell stands for the runner's worker, whose end tells other jobs that this one is over.
    const script = '"$@"; status=$?; [ $status -gt 128 ] && kill -KILL $$; exit $status';
    const program = [nodeBinary(), ...args, path.join(ACTION, 'dist', entry, 'index.js')];
    const child = spawn('sh', ['-c', script, 'sh', ...program], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => resolve({ code, signal, err }));
    });
  }

  /** The runner's end of a job: its temporary folder goes, whether post ran or not. */
  end(job: string): void {
    rmSync(path.join(this.top, job), { recursive: true, force: true });
  }

  remove(): void {
    rmSync(this.top, { recursive: true, force: true });
  }
}

/** The names of the file system calls of an entry, in a job that nothing disturbs. */
async function callsOf(entry: 'main' | 'post'): Promise<readonly string[]> {
  const runner = new Runner();
  const main = await runner.run('job', 'main', entry === 'main' ? 'count' : '');
  const { err } = entry === 'main' ? main : await runner.run('job', 'post', 'count');
  runner.remove();
  return JSON.parse(err);
}

/** Both files with and without our lines: the contents that a kill may leave. */
async function wholeContents(): Promise<ReadonlySet<string>> {
  const runner = new Runner();
  const before = photograph(runner.home);
  await runner.run('job', 'main');
  const during = photograph(runner.home);
  runner.remove();
  return new Set([...Object.keys(FILES)].flatMap((name) => [before[name] ?? '', during[name] ?? '']));
}

/** What is not as it should be after a kill before the n-th call of an entry. */
async function killAt(entry: 'main' | 'post', n: number, whole: ReadonlySet<string>): Promise<readonly string[]> {
  const runner = new Runner();
  const before = photograph(runner.home);
  const wrong: string[] = [];
  if (entry === 'post') await runner.run('killed', 'main');
  const { signal } = await runner.run('killed', entry, `kill:${n}`);
  if (signal !== 'SIGKILL') wrong.push(`it ended with ${signal}`);
  const left = photograph(runner.home);
  for (const name of Object.keys(FILES)) if (!whole.has(left[name] ?? '')) wrong.push(`${name} is neither old nor new`);
  // Half of the kills are followed by the job's own post, all of them by another job.
  if (n % 2 === 0) await runner.run('killed', 'post');
  runner.end('killed');
  const next = await runner.run('next', 'main');
  const post = await runner.run('next', 'post');
  if (next.code !== 0 || post.code !== 0) wrong.push(`the next job ended with ${next.code} and ${post.code}`);
  if (JSON.stringify(photograph(runner.home)) !== JSON.stringify(before)) wrong.push('the home is not what it was');
  runner.remove();
  return wrong.map((text) => `${entry}, killed before call ${n}: ${text}`);
}

test.each(['main', 'post'] as const)(
  '%s of the committed dist, killed before each of its file system calls',
  async (entry) => {
    const calls = await callsOf(entry);
    const whole = await wholeContents();
    const queue = calls.map((_, index) => index + 1);
    const wrong: string[] = [];
    const lane = async (): Promise<void> => {
      for (let n = queue.shift(); n !== undefined; n = queue.shift()) wrong.push(...(await killAt(entry, n, whole)));
    };
    await Promise.all([lane(), lane()]);
    console.log(`${entry}: ${calls.length} kill points, ${wrong.length} faults`);
    expect(wrong).toEqual([]);
    expect(calls.length).toBeGreaterThan(50);
  },
  240_000,
);
