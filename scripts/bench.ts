// Prints what a step costs, as ratios within one run, and the size of each bundle. Against `node -e 0`: what the action costs
// before and beside its work. Against a bare script that makes the same requests: what it costs where it talks to Google.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keepersOf } from '../__tests__/scenarios/kept-fresh.ts';
import { startEmulator } from '../emulator/emulator.ts';
import { createSample } from '../emulator/sample.ts';
import { keyText } from '../emulator/world.ts';
import { edit, unedit } from '../src/formats/python-config/python-config.ts';

const root = path.resolve(import.meta.dirname, '..');
const main = path.join(root, 'dist/main/index.js');
const post = path.join(root, 'dist/post/index.js');
const bare = path.join(root, 'scripts/bare-exchange.mjs');
const ROUNDS = Number(process.argv[2] ?? 15);

const sample = createSample();
const emulator = await startEmulator({ world: sample.world });
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
const file = (name: string): string => path.join(folder, name);
for (const name of ['home', 'temp']) mkdirSync(file(name));

const base = {
  ...emulator.env,
  PATH: process.env['PATH'] ?? '',
  HOME: file('home'),
  RUNNER_TEMP: file('temp'),
  GITHUB_OUTPUT: file('output'),
  GITHUB_STATE: file('state'),
  GITHUB_ENV: file('env'),
  GITHUB_STEP_SUMMARY: file('summary'),
};
const where = { INPUT_REPOSITORY: sample.uploadUrl, INPUT_VERIFY: 'false' };
const withKey = { ...where, INPUT_KEY: keyText(sample.key) };
const job = emulator.githubEnv();
const direct = { ...where, ...job, INPUT_WORKLOAD_IDENTITY_PROVIDER: sample.provider.name };
const unkept = { ...direct, INPUT_REFRESH: 'false' };
const acting = { ...direct, INPUT_SERVICE_ACCOUNT: sample.account.email };
const exchange = { ...job, PROVIDER: sample.provider.name };

/** Milliseconds of a whole process, from outside. Throws where it does not end with `status`. */
function time(args: readonly string[], env: Record<string, string>, status = 0): Promise<number> {
  for (const name of ['output', 'state', 'env', 'summary']) writeFileSync(file(name), '');
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, args, { env: { ...base, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === status) resolve(Number(process.hrtime.bigint() - start) / 1e6);
      else reject(new Error(`${args} ended with ${code}`));
    });
  });
}

/** What the last main saved for post, as the runner hands it over. */
function savedState(): Record<string, string> {
  const saved = readFileSync(file('state'), 'utf8').matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...saved].map(([, name, , value]) => [`STATE_${name}`, value ?? '']));
}

/** A way to Google that takes this long, so that what counts is how often a step waits for an answer. */
const ROUND_TRIP = 200;
const given = { ...where, INPUT_ACCESS_TOKEN: sample.token };
const verified = { INPUT_VERIFY: 'true' };

/** Credentials that are obtained in no exchange, one and three. */
const FAR = [
  ['given token', given],
  ['key exchanged', { ...withKey, INPUT_AUTH_METHOD: 'access_token' }],
  ['impersonation', acting],
] as const;

const memory: number[] = [];

/** Megabytes of a process that are in memory. */
function residentOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

const times = new Map<string, number[]>();
async function measure(name: string, run: () => Promise<number>, counted: boolean): Promise<void> {
  const milliseconds = await run();
  if (counted) times.set(name, [...(times.get(name) ?? []), milliseconds]);
}

try {
  for (let round = 0; round < ROUNDS + 2; round++) {
    // The first two rounds warm the caches of the disk.
    const counted = round > 1;
    const set = (name: string, env: Record<string, string>): Promise<void> =>
      measure(name, () => time([main], env), counted);
    const undo = async (): Promise<void> => void (await time([post], savedState()));
    await measure('node -e 0', () => time(['-e', '0'], {}), counted);
    await set('main, key', withKey);
    await measure('post', () => time([post], savedState()), counted);
    await measure(
      'main, wrong input',
      () => time([main], { ...withKey, INPUT_REPOSITORY: 'No Repository' }, 1),
      counted,
    );
    await set('main, key, verify', { ...withKey, INPUT_VERIFY: 'true', INPUT_AUTH_METHOD: 'access_token' });
    await undo();
    await set('main, key exchanged', { ...withKey, INPUT_AUTH_METHOD: 'access_token' });
    await undo();
    await measure('bare exchange', () => time([bare], exchange), counted);
    await set('main, direct workload identity', unkept);
    await measure('post, direct', () => time([post], savedState()), counted);
    await set('main, kept fresh', direct);
    for (const pid of keepersOf({ home: file('home') })) memory.push(residentOf(pid));
    await measure('post, kept fresh', () => time([post], savedState()), counted);
    await measure('bare impersonation', () => time([bare], { ...exchange, ACCOUNT: sample.account.email }), counted);
    await set('main, impersonation', acting);
    await undo();
    sample.world.latency = ROUND_TRIP;
    for (const [name, env] of FAR) {
      await set(`far, ${name}`, env);
      await undo();
      await set(`far, ${name}, verify`, { ...env, ...verified });
      await undo();
    }
    sample.world.latency = 0;
  }
} finally {
  await emulator.stop();
  rmSync(folder, { recursive: true });
}

const median = (name: string): number => {
  const values = (times.get(name) ?? []).toSorted((a, b) => a - b);
  return values[values.length >> 1] ?? Number.NaN;
};
const ROWS = [
  ['node -e 0', 'node -e 0'],
  ['main, key', 'node -e 0'],
  ['main, wrong input', 'node -e 0'],
  ['post', 'node -e 0'],
  ['main, key, verify', 'main, key exchanged'],
  ['bare exchange', 'bare exchange'],
  ['main, direct workload identity', 'bare exchange'],
  ['main, kept fresh', 'main, direct workload identity'],
  ['post, kept fresh', 'post, direct'],
  ['bare impersonation', 'bare impersonation'],
  ['main, impersonation', 'bare impersonation'],
] as const;
process.stdout.write(
  'verify: false but where it says so\n\n| step | median | ratio | to |\n| --- | ---: | ---: | --- |\n',
);
for (const [name, to] of ROWS) {
  process.stdout.write(
    `| ${name} | ${median(name).toFixed(1)} ms | ${(median(name) / median(to)).toFixed(2)} | ${to} |\n`,
  );
}

const resident = memory.toSorted((a, b) => a - b)[memory.length >> 1] ?? Number.NaN;
process.stdout.write(`\nmemory of the process that keeps it fresh: ${resident.toFixed(0)} MB\n`);

process.stdout.write(
  `\nanswers after ${ROUND_TRIP} ms\n\n| credential | without verification | with it | ratio | round trips added |\n| --- | ---: | ---: | ---: | ---: |\n`,
);
for (const [name] of FAR) {
  const [without, with_] = [median(`far, ${name}`), median(`far, ${name}, verify`)];
  process.stdout.write(
    `| ${name} | ${without.toFixed(0)} ms | ${with_.toFixed(0)} ms | ${(with_ / without).toFixed(2)} | ${((with_ - without) / ROUND_TRIP).toFixed(2)} |\n`,
  );
}

process.stdout.write('\n| pip.conf | edit | undo |\n| --- | ---: | ---: |\n');
const edits = [{ op: 'set', section: 'global', key: 'index-url', value: 'https://example.com/simple/' }] as const;
for (const lines of [1_000, 10_000, 100_000, 300_000]) {
  const file = Buffer.from(
    `[global]\n${Array.from({ length: lines }, (_, n) => `option-${n} = value of it ${n}\n`).join('')}`,
  );
  const [edited, editing] = timed(() => edit(file, edits, 'pip'));
  const [, undoing] = timed(() => unedit(edited, file, edits, 'pip'));
  const size = `${lines} lines, ${(file.length / 1e6).toFixed(1)} MB`;
  process.stdout.write(`| ${size} | ${editing.toFixed(0)} ms | ${undoing.toFixed(0)} ms |\n`);
}

/** The fastest of three runs. */
function timed<T>(work: () => T): [T, number] {
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now();
    return [work(), performance.now() - start] as [T, number];
  });
  return runs.toSorted(([, a], [, b]) => a - b)[0] ?? [work(), Number.NaN];
}

process.stdout.write('\n| bundle | kB |\n| --- | ---: |\n');
for (const entry of ['main', 'post', 'refresh']) {
  const bundles = readdirSync(path.join(root, 'dist', entry)).filter((name) => name.endsWith('.js'));
  for (const name of bundles.sort()) {
    const size = statSync(path.join(root, 'dist', entry, name)).size;
    process.stdout.write(`| dist/${entry}/${name} | ${(size / 1000).toFixed(0)} |\n`);
  }
}
