import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addFile } from '../../../emulator/google/packages.ts';
import { buildWheel } from '../../../emulator/google/wheel.ts';
import type { Job } from '../../../emulator/runner/runner.ts';
import { clientFolder, findPython, toolCommand } from '../../../scripts/clients.ts';
import { pipInstall, twineUpload } from '../../clients/real/job.ts';
import { eventually, keepersOf, processesOf, shortLived } from '../kept-fresh.ts';
import { ACTION, openStage, photograph, type Stage, textIn } from '../stage.ts';

const SECOND = 1_000;
const PACKAGES = Array.from({ length: 16 }, (_, index) => `slow-${index}`);

let stage: Stage;
let python: string;
beforeAll(async () => {
  stage = await openStage();
  python = await findPython();
  for (const name of PACKAGES) addFile(stage.sample.repository, name, buildWheel(name, '1.0.0'));
});
beforeEach(() => {
  shortLived(stage.sample.world);
  stage.sample.world.latency = 0;
});
afterAll(() => stage.close());

async function begin(inputs: Readonly<Record<string, string>> = {}): Promise<{ job: Job; end: () => Promise<void> }> {
  const job = await stage.job({ oidc: true });
  const before = photograph(job.home);
  const main = await job.uses(ACTION, {
    repository: stage.sample.uploadUrl,
    workload_identity_provider: stage.sample.provider.name,
    ...inputs,
  });
  expect(main.exitCode, main.log).toBe(0);
  expect(keepersOf(job)).toHaveLength(1);
  return {
    job,
    async end() {
      stage.sample.world.latency = 0;
      const [post] = await job.finish();
      expect([post?.exitCode, post?.log]).toEqual([0, expect.any(String)]);
      expect(photograph(job.home)).toEqual(before);
      expect([job.orphans, processesOf(job.home)]).toEqual([[], []]);
    },
  };
}

/** What stands in any file of the home, so that a test can count the tokens that a command outlived. */
function tokenOf(job: Job): string {
  return /ya29\.[\w.-]+/.exec(textIn(job.home, '.netrc') + textIn(job.home, '.pypirc'))?.[0] ?? '';
}

/** Lets the token that the job began with die once there is another, and the next one too. */
async function outliveTwo(job: Job): Promise<void> {
  for (let ended = 0; ended < 2; ended++) {
    const token = tokenOf(job);
    expect(await eventually(() => !['', token].includes(tokenOf(job)))).toBe(true);
    expect(stage.sample.world.tokens.delete(token)).toBe(true);
  }
}

/** How many tokens there were while the work ran. All but the last two die: who has read the former may be about to send it. */
async function tokensDuring(job: Job, work: Promise<unknown>): Promise<number> {
  const seen = new Set<string>();
  let running = true;
  const ended = work.finally(() => {
    running = false;
  });
  for (; running; await sleep(50)) {
    seen.add(tokenOf(job));
    for (const token of [...seen].slice(0, -2)) stage.sample.world.tokens.delete(token);
  }
  await ended;
  return seen.size;
}

test.each(['20.3.4', '23.0.1', '26.3'])(
  'pip %s installs, and twine uploads, long after the first token died',
  async (version) => {
    const { job, end } = await begin();
    await outliveTwo(job);
    expect(await pipInstall(job, version)).toMatch(/^0 [\s\S]*Successfully installed my-private-package/);
    expect(await twineUpload(job, `late-${version.replaceAll('.', '-')}`)).toMatch(/^0 /);
    await end();
  },
);

test('uv installs and publishes long after the first token died', async () => {
  const { job, end } = await begin({ clients: 'pip, twine, uv' });
  await outliveTwo(job);
  const uv = toolCommand('uv', '0.13.9');
  const target = path.join(job.workspace, 'uv-site');
  const install = await job.run(uv, [
    'pip',
    'install',
    '--no-cache',
    '--python',
    python,
    '--target',
    target,
    PACKAGES[0] ?? '',
  ]);
  expect([install.exitCode, install.log]).toEqual([0, expect.stringContaining('slow-0==1.0.0')]);
  const wheel = buildWheel('by-uv', '1.0.0');
  const file = path.join(job.workspace, wheel.name);
  writeFileSync(file, wheel.content);
  const publish = await job.run(uv, ['publish', '--publish-url', stage.sample.uploadUrl, file]);
  expect([publish.exitCode, publish.log]).toEqual([0, expect.any(String)]);
  expect(stage.sample.repository.packages.has('by-uv')).toBe(true);
  await end();
});

test.each(['22.3.1', '23.0.1', '26.3'])('one process of pip %s outlives several tokens', async (version) => {
  const { job, end } = await begin();
  stage.sample.world.latency = 0.7 * SECOND;
  const target = path.join(job.workspace, 'site');
  const args = ['-m', 'pip', 'install', '--no-cache-dir', '--no-deps', '--target', target, ...PACKAGES];
  let log = '';
  const work = job.run(python, args, { env: { PYTHONPATH: clientFolder('pip', version) } }).then((step) => {
    log = `${step.exitCode} ${step.log}`;
  });
  expect(await tokensDuring(job, work)).toBeGreaterThan(2);
  expect(log).toMatch(/^0 [\s\S]*Successfully installed slow-0/);
  await end();
});

test.each(['3.8.0', '7.0.0'])('one process of twine %s outlives several tokens', async (version) => {
  const { job, end } = await begin();
  stage.sample.world.latency = SECOND;
  const dist = path.join(job.workspace, 'dist');
  mkdirSync(dist, { recursive: true });
  const wheels = Array.from({ length: 20 }, (_, index) =>
    buildWheel(`many-${version.replaceAll('.', '-')}-${index}`, '1.0.0'),
  );
  for (const wheel of wheels) writeFileSync(path.join(dist, wheel.name), wheel.content);
  const args = ['-m', 'twine', 'upload', '--non-interactive', '--disable-progress-bar', '-r', 'my-python-repo'];
  let log = '';
  const work = job
    .run(python, [...args, ...wheels.map(({ name }) => path.join(dist, name))], {
      env: { PYTHONPATH: clientFolder('twine', version) },
    })
    .then((step) => {
      log = `${step.exitCode} ${step.log}`;
    });
  expect(await tokensDuring(job, work)).toBeGreaterThan(2);
  expect(log).toMatch(/^0 /);
  await end();
});

test('20 jobs end in the middle of their renewals, and each home is what it was', async () => {
  const work = async (index: number): Promise<void> => {
    const { end } = await begin({ verify: 'false' });
    // Renewals are due every two seconds, give or take what they wait for.
    await sleep(1.5 * SECOND + index * 50);
    await end();
  };
  const queue = Array.from({ length: 20 }, (_, index) => index);
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all([lane(), lane()]);
});

const installed = spawnSync('gcloud', ['--version']).status === 0;

test.skipIf(!installed)('refresh: true renews a token of the real gcloud', async () => {
  const folder = stage.home();
  const key = path.join(folder, 'key.json');
  writeFileSync(key, stage.key);
  const job = await stage.job({ env: { CLOUDSDK_CONFIG: path.join(folder, 'gcloud') } });
  const before = photograph(job.home);
  const login = await job.run('gcloud', ['auth', 'login', `--cred-file=${key}`, '--quiet']);
  expect([login.exitCode, login.log]).toEqual([0, expect.any(String)]);
  const main = await job.uses(ACTION, { repository: stage.sample.uploadUrl, refresh: 'true', verify: 'false' });
  expect([main.exitCode, main.log]).toEqual([0, expect.stringContaining('kept fresh until the job ends')]);
  const first = tokenOf(job);
  expect(await eventually(() => !['', first].includes(tokenOf(job)))).toBe(true);
  const [post] = await job.finish();
  expect([post?.exitCode, job.orphans]).toEqual([0, []]);
  expect(photograph(job.home)).toEqual(before);
});
