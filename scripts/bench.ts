// Prints what a step costs, as ratios within one run, and the size of each bundle. Against `node -e 0`: what the action costs
// before and beside its work; a bare script that writes and removes the same files shows how much of that nothing could save. Against a
// bare script that makes the same requests: what it costs where it talks to Google.
// `npm run bench -- [ROUNDS] [--before FOLDER]`: with another dist/ in FOLDER, both are measured in turn in the same run.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { keepersOf } from '../__tests__/scenarios/kept-fresh.ts';
import { startEmulator } from '../emulator/emulator.ts';
import { keyText } from '../emulator/populate.ts';
import { createSample } from '../emulator/sample.ts';
import { tabulateEditors } from './bench/editors.ts';
import { type Cost, costOf, residentOf } from './bench/process-cost.ts';
import { table } from './bench/table.ts';

const root = path.resolve(import.meta.dirname, '..');
const bare = path.join(root, 'scripts/bare-exchange.mjs');
const bareStep = path.join(root, 'scripts/bare-step.cjs');
const { values, positionals } = parseArgs({ options: { before: { type: 'string' } }, allowPositionals: true });
const ROUNDS = Number(positionals[0] ?? 15);

/** What is measured: this dist/, and the other one before it. */
const DISTS = [
  ...(values.before === undefined ? [] : [{ when: 'before', folder: path.resolve(values.before) }]),
  { when: 'now', folder: path.join(root, 'dist') },
];

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

/** What a step costs. Throws where it does not end with `status`. */
function time(args: readonly string[], env: Record<string, string>, status = 0): Promise<Cost> {
  for (const name of ['output', 'state', 'env', 'summary']) writeFileSync(file(name), '');
  return costOf(args, { ...base, ...env }, status);
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

const memory = new Map<string, number[]>();

const costs = new Map<string, Cost[]>();

function add<T>(to: Map<string, T[]>, name: string, value: T): void {
  to.set(name, [...(to.get(name) ?? []), value]);
}

/** Measures what does not depend on the action. */
async function measureNode(counted: boolean): Promise<void> {
  const note = (name: string, cost: Cost): void => {
    if (counted) add(costs, name, cost);
  };
  note('node -e 0', await time(['-e', '0'], {}));
  note('bare step', await time([bareStep, 'main'], withKey));
  note('bare post', await time([bareStep, 'post'], {}));
  note('bare exchange', await time([bare], exchange));
  note('bare impersonation', await time([bare], { ...exchange, ACCOUNT: sample.account.email }));
}

/** Measures the steps of one dist/. */
async function measureSteps({ when, folder }: (typeof DISTS)[number], counted: boolean): Promise<void> {
  const note = (name: string, cost: Cost): void => {
    if (counted) add(costs, `${name}, ${when}`, cost);
  };
  const main = (env: Record<string, string>, status = 0) => time([path.join(folder, 'main/index.js')], env, status);
  const post = () => time([path.join(folder, 'post/index.js')], savedState());
  const set = async (name: string, env: Record<string, string>, undo = ''): Promise<void> => {
    note(name, await main(env));
    if (name === 'main, kept fresh')
      for (const pid of keepersOf({ home: file('home') })) if (counted) add(memory, when, residentOf(pid));
    const cost = await post();
    if (undo !== '') note(undo, cost);
  };
  await set('main, key', withKey, 'post');
  note('main, wrong input', await main({ ...withKey, INPUT_REPOSITORY: 'No Repository' }, 1));
  await set('main, key, verify', { ...withKey, INPUT_VERIFY: 'true', INPUT_AUTH_METHOD: 'access_token' });
  await set('main, key exchanged', { ...withKey, INPUT_AUTH_METHOD: 'access_token' });
  await set('main, direct workload identity', unkept, 'post, direct');
  await set('main, kept fresh', direct, 'post, kept fresh');
  await set('main, impersonation', acting);
  sample.world.latency = ROUND_TRIP;
  for (const [name, env] of FAR) {
    await set(`far, ${name}`, env);
    await set(`far, ${name}, verify`, { ...env, ...verified });
  }
  sample.world.latency = 0;
}

try {
  for (let round = 0; round < ROUNDS + 2; round++) {
    // The first two rounds warm the caches of the disk.
    const counted = round > 1;
    await measureNode(counted);
    for (const dist of DISTS) await measureSteps(dist, counted);
  }
} finally {
  await emulator.stop();
  rmSync(folder, { recursive: true });
}

const middle = (values: readonly number[] = []): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The costs of a step; of what does not depend on the action, whatever `when` is. */
const costsOf = (name: string, when: string): readonly Cost[] => costs.get(name) ?? costs.get(`${name}, ${when}`) ?? [];

const median = (name: string, when: string): number => middle(costsOf(name, when).map(({ wall }) => wall));

/** The mean, as the system counts in steps of ten milliseconds. */
function processor(name: string, when: string): number {
  const all = costsOf(name, when);
  return all.reduce((sum, one) => sum + one.processor, 0) / all.length;
}

const both = (title: string): readonly string[] =>
  DISTS.map(({ when }) => (DISTS.length > 1 ? `${title}, ${when}` : title));

const ROWS = [
  ['node -e 0', 'node -e 0'],
  ['bare step', 'node -e 0'],
  ['bare post', 'node -e 0'],
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
  'verify: false but where it says so; processor: what the processors spent, also where others use them\n\n',
);
const MEASURES = [
  ['', median],
  ['processor ', processor],
] as const;
table(
  ['step', 'to', ...MEASURES.flatMap(([of]) => [...both(`${of}ms`), ...both(`${of}ratio`)])],
  ROWS.map(([name, to]) => [
    name,
    to,
    ...MEASURES.flatMap(([, measure]) => [
      ...DISTS.map(({ when }) => measure(name, when).toFixed(1)),
      ...DISTS.map(({ when }) => (measure(name, when) / measure(to, when)).toFixed(2)),
    ]),
  ]),
);

process.stdout.write(`answers after ${ROUND_TRIP} ms\n\n`);
table(
  ['credential', ...both('without verification, ms'), ...both('with it, ms'), ...both('round trips added')],
  FAR.map(([name]) => {
    const without = DISTS.map(({ when }) => median(`far, ${name}`, when));
    const verifying = DISTS.map(({ when }) => median(`far, ${name}, verify`, when));
    const added = verifying.map((one, i) => (one - (without[i] ?? Number.NaN)) / ROUND_TRIP);
    return [
      name,
      ...without.map((one) => one.toFixed(0)),
      ...verifying.map((one) => one.toFixed(0)),
      ...added.map((one) => one.toFixed(2)),
    ];
  }),
);

for (const { when } of DISTS)
  process.stdout.write(
    `memory of the process that keeps it fresh, ${when}: ${middle(memory.get(when)).toFixed(0)} MB\n\n`,
  );

tabulateEditors();

table(
  ['loaded at the start', ...both('kB')],
  ['main', 'post', 'refresh'].map((entry) => [
    `dist/${entry}/index.js`,
    ...DISTS.map(({ folder }) => (statSync(path.join(folder, entry, 'index.js')).size / 1000).toFixed(0)),
  ]),
);
