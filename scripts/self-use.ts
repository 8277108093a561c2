// What the local action .github/actions/emulator does, so that a workflow can use this action on itself with no Google Cloud.
// Its main starts the emulator beside the job, exports what its clients need and photographs the home. It is used first, so its
// post comes last: it compares the home with the photograph, stops the emulator, and fails the job where a byte differs.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startEmulator } from '../emulator/emulator.ts';
import { buildWheel } from '../emulator/google/wheel.ts';
import { keyText } from '../emulator/populate.ts';
import { createSample } from '../emulator/sample.ts';
import { virtualEnvironment } from './clients.ts';

/** Where the action may write in a home, on any system. */
const PLACES = [
  '.pypirc',
  '.netrc',
  '_netrc',
  '.config/pip',
  '.pip',
  'pip',
  'Library/Application Support/pip',
  'AppData/Roaming/pip',
];
const LEDGER = '.setup-artifact-registry-python';

/** The server ends by itself where nobody stops it. */
const LIFETIME = 30 * 60_000;

/** How long a slow machine may take to start it. */
const PATIENCE = 5 * 60_000;

/** What the server tells the main that started it. */
interface Ready {
  readonly env: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Every file and folder at the places, with mode and digest, one a line. */
function photograph(home: string): string {
  const lines = [...PLACES, LEDGER].flatMap((place) => {
    const top = path.join(home, place);
    if (!existsSync(top)) return [];
    const below = lstatSync(top).isDirectory() ? readdirSync(top, { recursive: true, encoding: 'utf8' }).sort() : [];
    return [top, ...below.map((name) => path.join(top, name))];
  });
  return lines.map(describe).join('\n');
}

function describe(file: string): string {
  const stats = lstatSync(file);
  const digest = stats.isFile() ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'folder';
  return `${file} ${(stats.mode & 0o777).toString(8)} ${digest}`;
}

function append(variable: string, entries: Readonly<Record<string, string>>): void {
  const text = Object.entries(entries).map(([name, value]) => `${name}=${value}\n`);
  appendFileSync(process.env[variable] ?? '', text.join(''));
}

/** The main of the local action. Throws where the emulator does not come up. */
export async function begin(): Promise<void> {
  const bin = await virtualEnvironment();
  const folder = mkdtempSync(path.join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'emulator-'));
  const log = openSync(path.join(folder, 'log'), 'a', 0o600);
  const life = process.env['INPUT_TOKEN_LIFE'] ?? '';
  const server = spawn(process.execPath, [import.meta.filename, 'serve', folder, life], {
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  server.unref();
  append('GITHUB_STATE', { pid: String(server.pid), folder });

  const file = path.join(folder, 'ready.json');
  for (const end = Date.now() + PATIENCE; !existsSync(file); await wait(100)) {
    if (Date.now() > end || server.exitCode !== null) {
      throw new Error(`the emulator did not start: ${readFileSync(path.join(folder, 'log'), 'utf8')}`);
    }
  }
  const ready: Ready = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  for (const secret of [ready.outputs['key'], ready.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']]) {
    process.stdout.write(`::add-mask::${secret}\n`);
  }
  append('GITHUB_ENV', ready.env);
  append('GITHUB_OUTPUT', ready.outputs);
  appendFileSync(process.env['GITHUB_PATH'] ?? '', `${bin}\n`);
  writeFileSync(path.join(folder, 'home'), photograph(homedir()));
  process.stdout.write(`The emulator answers; its process is ${server.pid}.\n`);
}

/** The post of the local action. Throws where the home is not what it was. */
export function end(): void {
  const { STATE_pid: pid = '', STATE_folder: folder = '' } = process.env;
  if (pid !== '') {
    try {
      process.kill(Number(pid));
    } catch {
      process.stdout.write('The emulator had ended by itself.\n');
    }
  }
  const file = path.join(folder, 'home');
  if (folder === '' || !existsSync(file)) return;
  const before = readFileSync(file, 'utf8');
  const after = photograph(homedir());
  // An empty ledger folder would show here too: nothing of ours may stay.
  if (after !== before) throw new Error(`The home is not what it was.\nBefore:\n${before}\nAfter:\n${after}`);
  process.stdout.write('The home is byte for byte what it was.\n');
}

async function serve(folder: string, life: number): Promise<void> {
  const sample = createSample();
  sample.world.longestLife = life;
  const emulator = await startEmulator({ world: sample.world });
  const wheels = path.join(folder, 'dist');
  mkdirSync(wheels);
  const written = ['my-first-package', 'my-second-package'].map((name) => {
    const wheel = buildWheel(name, '1.0.0');
    const file = path.join(wheels, wheel.name);
    writeFileSync(file, wheel.content);
    return file;
  });
  const ready: Ready = {
    // What macOS and Windows think of a certificate authority of today is no matter of this job: pip asks the file alone.
    env: { ...emulator.env, ...emulator.githubEnv(), PIP_USE_DEPRECATED: 'legacy-certs' },
    outputs: {
      repository: sample.indexUrl,
      key: Buffer.from(keyText(sample.key)).toString('base64'),
      workload_identity_provider: sample.provider.name,
      service_account: sample.account.email,
      first_wheel: written[0] ?? '',
      second_wheel: written[1] ?? '',
    },
  };
  const file = path.join(folder, 'ready.json');
  writeFileSync(`${file}.new`, JSON.stringify(ready), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  const stop = async (): Promise<void> => {
    await emulator.stop();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  setTimeout(stop, LIFETIME);
}

if (import.meta.main && process.argv[2] === 'serve') await serve(process.argv[3] ?? '', Number(process.argv[4]));
