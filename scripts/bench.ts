// Prints what a step costs before and beside its work, as ratios to a bare `node -e 0` in the same run, and the size of each bundle.
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const ROUNDS = 21;

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = JSON.stringify({
  type: 'service_account',
  project_id: 'my-project',
  private_key_id: '0123456789abcdef0123456789abcdef01234567',
  private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
  client_email: 'ci@my-project.iam.gserviceaccount.com',
  token_uri: 'https://oauth2.googleapis.com/token',
});

const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
const file = (name: string): string => path.join(folder, name);
for (const name of ['home', 'temp']) mkdirSync(file(name));

const env = {
  PATH: process.env['PATH'] ?? '',
  HOME: file('home'),
  RUNNER_TEMP: file('temp'),
  GITHUB_OUTPUT: file('output'),
  GITHUB_STATE: file('state'),
  GITHUB_ENV: file('env'),
  GITHUB_STEP_SUMMARY: file('summary'),
};
const inputs = { INPUT_REPOSITORY: 'my-repo', INPUT_LOCATION: 'us-central1', INPUT_KEY: key, INPUT_VERIFY: 'false' };

/** Milliseconds of a whole process, from outside. */
function time(args: readonly string[], extra: Record<string, string>, status: number): number {
  for (const name of ['output', 'state', 'env', 'summary']) writeFileSync(file(name), '');
  const start = process.hrtime.bigint();
  const result = spawnSync(process.execPath, args, { env: { ...env, ...extra }, encoding: 'utf8' });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (result.status !== status)
    throw new Error(`${args} ended with ${result.status}\n${result.stdout}${result.stderr}`);
  return milliseconds;
}

/** State of the last main, as the runner hands it to post. */
function savedState(): Record<string, string> {
  const text = readFileSync(file('state'), 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [`STATE_${name}`, value ?? '']),
  );
}

const main = path.join(root, 'dist/main/index.js');
const post = path.join(root, 'dist/post/index.js');
const times = { 'node -e 0': [], 'main, key, verify: false': [], 'main, wrong input': [], post: [] } satisfies Record<
  string,
  number[]
> as Record<string, number[]>;
for (let round = 0; round < ROUNDS + 2; round++) {
  const measured = {
    'node -e 0': time(['-e', '0'], {}, 0),
    'main, key, verify: false': time([main], inputs, 0),
    'main, wrong input': 0,
    post: 0,
  };
  measured.post = time([post], savedState(), 0);
  measured['main, wrong input'] = time([main], { ...inputs, INPUT_REPOSITORY: 'No Repository' }, 1);
  // The first two rounds warm the caches of the disk.
  if (round > 1) for (const [name, value] of Object.entries(measured)) times[name]?.push(value);
}
rmSync(folder, { recursive: true });

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const base = median(times['node -e 0'] ?? []);
process.stdout.write('| step | median | x node -e 0 |\n| --- | ---: | ---: |\n');
for (const [name, values] of Object.entries(times)) {
  process.stdout.write(`| ${name} | ${median(values).toFixed(1)} ms | ${(median(values) / base).toFixed(2)} |\n`);
}

process.stdout.write('\n| bundle | kB |\n| --- | ---: |\n');
for (const entry of ['main', 'post']) {
  for (const name of readdirSync(path.join(root, 'dist', entry))
    .filter((name) => name.endsWith('.js'))
    .sort()) {
    const size = statSync(path.join(root, 'dist', entry, name)).size;
    process.stdout.write(`| dist/${entry}/${name} | ${(size / 1000).toFixed(0)} |\n`);
  }
}
