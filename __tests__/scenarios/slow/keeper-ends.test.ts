import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readManifest } from '../../../emulator/runner/action-manifest.ts';
import { systemVariables } from '../../../emulator/runner/programs.ts';
import type { Job } from '../../../emulator/runner/runner.ts';
import { stateOf, withFault } from '../frozen.ts';
import { eventually, keepersOf, LEDGER, processesOf, shortLived } from '../kept-fresh.ts';
import { ACTION, openStage, photograph, type Stage, textIn } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => {
  shortLived(stage.sample.world);
});
const workers: ChildProcess[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL');
});
afterAll(() => stage.close());

const FILES = { '.pypirc': '; mine\n[pypi]\nusername = me\n', '.config/pip/pip.conf': '[global]\ntimeout = 60\n' };
const federated = (): Record<string, string> => ({
  repository: stage.sample.uploadUrl,
  workload_identity_provider: stage.sample.provider.name,
});
/** The token in files that several uses have sections in. */
const inSections = (): Record<string, string> => ({ ...federated(), netrc: 'never' });
const tokenIn = (home: string): string => /ya29\.[\w.-]+/.exec(textIn(home, '.netrc'))?.[0] ?? '';

/** Whether nothing of the action is left of a home: no process, no byte. */
async function isCleared(home: string, before: Readonly<Record<string, string>>): Promise<void> {
  expect(await eventually(() => processesOf(home).length === 0 && !existsSync(path.join(home, LEDGER)))).toBe(true);
  expect(photograph(home)).toEqual(before);
}

/** Runs main under a worker of its own, which stays when main has ended, as the runner's does. */
async function startWorker(job: Job): Promise<ChildProcess> {
  const inputs = [...readManifest(ACTION).inputs, ...Object.entries({ ...federated(), verify: 'false' })];
  const variables = inputs.map(([name, value = '']) => [`INPUT_${name.toUpperCase()}`, value]);
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, path.join(job.temp, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  // The variables of the job are in one of its own, so that it is no process of the home.
  const env = JSON.stringify({ ...job.env(), ...files, ...Object.fromEntries(variables) });
  const script = `
    const { status } = require('node:child_process').spawnSync(process.execPath, process.argv.slice(1), {
      env: JSON.parse(process.env.OF_THE_JOB),
      stdio: 'ignore',
    });
    process.stdout.write('main ended with ' + status);
    setTimeout(() => {}, 600_000);`;
  const worker = spawn(process.execPath, ['-e', script, path.join(ACTION, 'dist/main/index.js')], {
    env: { ...systemVariables(job.home), OF_THE_JOB: env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  workers.push(worker);
  const [line] = await once(worker.stdout ?? worker, 'data');
  expect(String(line)).toBe('main ended with 0');
  return worker;
}

test('the worker of the runner is killed, and no post comes: the files are put back, and no process is left', async () => {
  const home = stage.home(FILES);
  const before = photograph(home);
  const job = await stage.job({ home, oidc: true });
  const worker = await startWorker(job);
  const first = tokenIn(home);
  expect(await eventually(() => !['', first].includes(tokenIn(home)))).toBe(true);
  worker.kill('SIGKILL');
  await isCleared(home, before);
  job.remove();
});

test('RUNNER_TEMP is emptied, and then the worker killed: the same', async () => {
  const home = stage.home(FILES);
  const before = photograph(home);
  const job = await stage.job({ home, oidc: true });
  const worker = await startWorker(job);
  for (const name of readdirSync(job.temp)) rmSync(path.join(job.temp, name), { recursive: true });
  // It lives on: a step may have done this.
  const first = tokenIn(home);
  expect(await eventually(() => !['', first].includes(tokenIn(home)))).toBe(true);
  worker.kill('SIGKILL');
  await isCleared(home, before);
  job.remove();
});

test('main is killed as soon as the keeper has checked in, and post comes', async () => {
  const home = stage.home(FILES);
  const before = photograph(home);
  const job = await stage.job({ home, oidc: true });
  const main = job.uses(ACTION, federated());
  expect(await eventually(() => textIn(home, `${LEDGER}/ledger.json`).includes('"keeper"'))).toBe(true);
  job.kill();
  await main;
  const [post] = await job.finish();
  expect([post?.exitCode, post?.log]).toEqual([0, expect.any(String)]);
  expect(job.orphans).toEqual([]);
  await isCleared(home, before);
});

test.skipIf(process.platform !== 'linux')(
  'main is killed while the keeper starts, and post is over before it checks in: it ends by itself, and leaves nothing',
  async () => {
    const home = stage.home(FILES);
    const before = photograph(home);
    const env = withFault('stop:1', { FAULT_FROM: 'mkdirSync:1' });
    // The runner does not know it as one of its own, and does not end it.
    const job = await stage.job({ home, oidc: true, env, platformEnv: { RUNNER_TRACKING_ID: 'of-another-job' } });
    const main = job.uses(ACTION, federated());
    expect(await eventually(() => keepersOf(job).some((pid) => stateOf(pid) === 'T'))).toBe(true);
    job.kill();
    await main;
    const [post] = await job.finish();
    const left = photograph(home);
    for (const keeper of keepersOf(job)) process.kill(keeper, 'SIGCONT');
    expect([post?.exitCode, post?.log]).toEqual([0, expect.any(String)]);
    expect(left).toEqual(before);
    await isCleared(home, before);
  },
);

test('two uses in one job: each renews its own, and both end', async () => {
  const home = stage.home(FILES);
  const before = photograph(home);
  const job = await stage.job({ home, oidc: true });
  await job.uses(ACTION, { ...inSections(), server_id: 'first-one' });
  await job.uses(ACTION, { ...inSections(), server_id: 'second-one' });
  expect(keepersOf(job)).toHaveLength(2);
  const tokens = (): string[] => textIn(home, '.pypirc').match(/ya29\.[\w.-]+/g) ?? [];
  const [first, second, ...more] = tokens();
  expect([first === second, more]).toEqual([false, []]);
  expect(
    await eventually(() => {
      const [one, two] = tokens();
      return one !== undefined && two !== undefined && one !== first && two !== second;
    }),
  ).toBe(true);
  const posts = await job.finish();
  expect(posts.map(({ exitCode, log }) => [exitCode, log])).toEqual(posts.map(() => [0, expect.any(String)]));
  expect(job.orphans).toEqual([]);
  await isCleared(home, before);
});

test('scope: isolated is kept fresh in the files of its own', async () => {
  const home = stage.home(FILES);
  const before = photograph(home);
  const job = await stage.job({ home, oidc: true });
  const main = await job.uses(ACTION, { ...inSections(), scope: 'isolated' });
  const file = main.outputs['pypirc_file'] ?? '';
  const token = (): string => /ya29\.[\w.-]+/.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
  const first = token();
  expect(await eventually(() => !['', first].includes(token()))).toBe(true);
  expect(photograph(home)).toEqual(before);
  const [post] = await job.finish();
  expect([post?.exitCode, job.orphans]).toEqual([0, []]);
  expect(existsSync(file)).toBe(false);
  await isCleared(home, before);
});

test('two jobs that share a home: each is kept fresh, and the end of one leaves the other alone', async () => {
  const home = stage.home(FILES);
  const before = photograph(home);
  const [one, two] = [await stage.job({ home, oidc: true }), await stage.job({ home, oidc: true })];
  await one.uses(ACTION, { ...inSections(), server_id: 'job-one' });
  await two.uses(ACTION, { ...inSections(), server_id: 'job-two' });
  const tokenOf = (server: string): string =>
    new RegExp(`\\[${server}\\][^[]*?(ya29\\.[\\w.-]+)`).exec(textIn(home, '.pypirc'))?.[1] ?? '';
  const [first] = await one.finish();
  expect(first?.exitCode).toBe(0);
  expect(tokenOf('job-one')).toBe('');
  const token = tokenOf('job-two');
  expect(token).not.toBe('');
  expect(await eventually(() => !['', token].includes(tokenOf('job-two')))).toBe(true);
  const [second] = await two.finish();
  expect([second?.exitCode, one.orphans, two.orphans]).toEqual([0, [], []]);
  await isCleared(home, before);
});

test('the folder of the action goes while the keeper lives, as with `uses: ./` and a second checkout', async () => {
  const home = stage.home(FILES);
  const before = photograph(home);
  const job = await stage.job({ home, oidc: true });
  const copy = path.join(job.workspace, 'action');
  mkdirSync(copy, { recursive: true });
  for (const name of ['action.yml', 'dist', 'package.json'])
    cpSync(path.join(ACTION, name), path.join(copy, name), { recursive: true });
  const main = await job.uses(copy, federated());
  expect(main.exitCode, main.log).toBe(0);
  const first = tokenIn(home);
  rmSync(path.join(copy, 'dist/refresh'), { recursive: true });
  const seen = new Set([first]);
  expect(await eventually(() => seen.add(tokenIn(home)).size >= 3)).toBe(true);
  const [post] = await job.finish();
  expect([post?.exitCode, job.orphans]).toEqual([0, []]);
  await isCleared(home, before);
});

test.skipIf(process.platform !== 'linux')(
  'post comes while the keeper waits for an answer: it ends all the same',
  async () => {
    const home = stage.home(FILES);
    const before = photograph(home);
    const job = await stage.job({ home, oidc: true });
    const main = await job.uses(ACTION, federated());
    expect(main.exitCode, main.log).toBe(0);
    const { faults } = stage.sample.world;
    faults.push({ kind: 'hang', host: 'sts.googleapis.com', times: Number.POSITIVE_INFINITY });
    try {
      const asked = () => stage.emulator.requests.filter(({ status }) => status === 'hang').length;
      expect(await eventually(() => asked() > 0)).toBe(true);
      const [post] = await job.finish();
      expect([post?.exitCode, job.orphans]).toEqual([0, []]);
      await isCleared(home, before);
    } finally {
      faults.pop();
    }
  },
);

test('a day has passed: the keeper ends, and post restores', async () => {
  const home = stage.home(FILES);
  const before = photograph(home);
  // Its steady clock, as it is when this file is there.
  const late = path.join(stage.home(), 'late');
  const preload = `data:text/javascript,${encodeURIComponent(`
    import { existsSync } from 'node:fs';
    const now = performance.now.bind(performance);
    performance.now = () => now() + (existsSync(${JSON.stringify(late)}) ? 25 * 3_600_000 : 0);
  `)}`;
  const job = await stage.job({ home, oidc: true, env: { NODE_OPTIONS: `--import=${preload}` } });
  const main = await job.uses(ACTION, federated());
  expect(main.log).toContain('kept fresh until the job ends');
  writeFileSync(late, '');
  expect(await eventually(() => keepersOf({ home }).length === 0)).toBe(true);
  const [post] = await job.finish();
  expect([post?.exitCode, post?.log]).toEqual([0, expect.any(String)]);
  await isCleared(home, before);
});
