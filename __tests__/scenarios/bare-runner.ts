import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { keyText } from '../../emulator/populate.ts';
import { nodeBinary, systemVariables } from '../../emulator/runner/programs.ts';
import { parseFileCommands } from '../../emulator/runner/workflow-commands.ts';
import { createSample } from '../../emulator/sample.ts';
import { ACTION, inHome, WINDOWS } from './stage.ts';

const [FAULT, HOST] = ['fault.ts', 'host.ts'].map(
  (name) => pathToFileURL(path.resolve(import.meta.dirname, '../ledger', name)).href,
) as [string, string];
const KEY = keyText(createSample().key);

/** The password that the clients get, which must not stay. */
export const PASSWORD = Buffer.from(KEY.trim()).toString('base64');

/** The files of the home of a `BareRunner`. */
export const FILES = {
  '.pypirc': '# mine\n[distutils]\nindex-servers =\n    pypi\n\n[pypi]\nusername = __token__\npassword = pypi-token\n',
  '.config/pip/pip.conf': '[global]\r\ntimeout = 60\r\n',
};

/** A program that runs another and ends as it did. */
const WORKER = WINDOWS
  ? [
      nodeBinary(),
      '-e',
      "const [file, ...args] = process.argv.slice(1); process.exit(require('node:child_process').spawnSync(file, args, { stdio: 'inherit' }).status ?? 1)",
    ]
  : ['sh', '-c', '"$@"; status=$?; [ $status -gt 128 ] && kill -KILL $$; exit $status', 'sh'];

/** How an entry ended, and what it printed. */
export interface End {
  readonly signal: string | null;
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  /** The name of the host, whose jobs do not end before this process does. */
  readonly host?: string;
  /** The user id that the job runs as. */
  readonly user?: number;
  /** More inputs, as variables. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The runner is gone by the time that the entry says something. */
  readonly deaf?: boolean;
}

/** A home, and jobs in it that run the committed dist with a fault at one of its file system calls, or as on another host. */
export class BareRunner {
  readonly top = mkdtempSync(path.join(tmpdir(), 'killed-'));
  readonly home = path.join(this.top, 'home');

  constructor() {
    for (const [name, content] of Object.entries(FILES)) {
      mkdirSync(path.dirname(inHome(this.home, name)), { recursive: true });
      writeFileSync(inHome(this.home, name), content);
    }
  }

  /** Makes what a job starts with. */
  open(job: string): void {
    mkdirSync(path.join(this.top, job), { recursive: true });
    for (const name of ['state', 'output', 'env']) writeFileSync(`${this.top}/${job}-${name}`, '');
  }

  /** Runs an entry of a job; gives how it ended and what it printed on standard error. */
  run(
    job: string,
    entry: 'main' | 'post',
    fault = '',
    { host, user, inputs = {}, deaf = false }: RunOptions = {},
  ): Promise<End> {
    if (entry === 'main') this.open(job);
    const temp = path.join(this.top, job);
    const state = path.join(this.top, `${job}-state`);
    const saved = entry === 'main' ? [] : parseFileCommands(readFileSync(state, 'utf8'));
    const env = {
      ...Object.fromEntries([...saved].map(([name, value]) => [`STATE_${name}`, value])),
      PATH: process.env['PATH'],
      ...systemVariables(this.home),
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
      ...inputs,
      ...(fault === '' ? {} : { FAULT: fault, FAULT_FROM: 'start' }),
      ...(host === undefined ? {} : { FAKE_HOST: host }),
    };
    const args = [...(fault === '' ? [] : ['--import', FAULT]), ...(host === undefined ? [] : ['--import', HOST])];
    // What stands in between is the runner's worker, whose end tells other jobs that this one is over; on a host that lives, this
    // process is.
    const program = [nodeBinary(), ...args, path.join(ACTION, 'dist', entry, 'index.js')];
    const [file = '', ...rest] = host === undefined ? [...WORKER, ...program] : program;
    const child = spawn(file, rest, {
      env,
      ...(user === undefined ? {} : { uid: user }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    if (deaf) child.stdout.destroy();
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => resolve({ code, signal, out, err }));
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
