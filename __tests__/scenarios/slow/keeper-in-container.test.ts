import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readManifest } from '../../../emulator/runner/action-manifest.ts';
import { parseFileCommands } from '../../../emulator/runner/workflow-commands.ts';
import { stateOf } from '../frozen.ts';
import { eventually, keepersOf, LEDGER, processesOf, shortLived } from '../kept-fresh.ts';
import { ACTION, openStage, photograph, type Stage, textIn } from '../stage.ts';

// A container job as GitHub's runner makes it: the container's first process knows of no children and collects none, and each step
// comes in from outside, with a parent that the container does not see.

/** A set of process ids of its own, which is what matters here of a container; needs the rights of root. */
const CONTAINER = ['--pid', '--fork', '--kill-child', '--mount-proc'];
const possible = process.platform === 'linux' && spawnSync('unshare', [...CONTAINER, 'true']).status === 0;

/** How often post waits for a process that does not end whatever it is sent (see-off.ts). */
const IN_VAIN = 400;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  shortLived(stage.sample.world);
});
const containers: ChildProcess[] = [];
afterEach(() => {
  for (const container of containers.splice(0)) container.kill('SIGKILL');
});
afterAll(() => stage.close());

/** Starts a container; gives the process id of its first process, as the outside sees it. */
async function startContainer(): Promise<number> {
  // No shell, not even one that becomes another program: it would collect until then.
  const first = [process.execPath, '-e', 'process.stdout.write("up"); setInterval(() => {}, 1000)'];
  const container = spawn('unshare', [...CONTAINER, ...first], { stdio: ['ignore', 'pipe', 'ignore'] });
  containers.push(container);
  await once(container.stdout, 'data');
  return Number(readFileSync(`/proc/${container.pid}/task/${container.pid}/children`, 'utf8'));
}

/** Runs an entry of the action by these first arguments; gives its exit code, its log, and how often it waited. */
async function enter(
  inFront: readonly string[],
  entry: 'main' | 'post',
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; log: string; waits: number }> {
  const folder = stage.home();
  const [preload, waits] = [path.join(folder, 'waits.mjs'), path.join(folder, 'waits')];
  writeFileSync(
    preload,
    `import { writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
const { setTimeout } = timers;
let waits = 0;
timers.setTimeout = (...args) => (waits++, setTimeout(...args));
syncBuiltinESMExports();
process.on('exit', () => writeFileSync(${JSON.stringify(waits)}, String(waits)));
`,
  );
  const args = [...inFront, process.execPath, `--import=${preload}`, path.join(ACTION, 'dist', entry, 'index.js')];
  const child = spawn(args[0] ?? '', args.slice(1), { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (log += text));
  const [code] = await once(child, 'close');
  return { code, log, waits: Number(readFileSync(waits, 'utf8')) };
}

/** A whole job whose steps start by these first arguments; gives how often post waited, and the process that renewed. */
async function wholeJob(inFront: readonly string[]): Promise<{ waits: number; keeper: number }> {
  const home = stage.home({ '.netrc': 'machine example.com login me password x\n' });
  const before = photograph(home);
  const job = await stage.job({ home, oidc: true });
  const given = {
    repository: stage.sample.uploadUrl,
    workload_identity_provider: stage.sample.provider.name,
    verify: 'false',
  };
  const inputs = [...readManifest(ACTION).inputs, ...Object.entries(given)];
  const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map((name) => [
    `GITHUB_${name}`,
    path.join(job.temp, name),
  ]);
  for (const [, file = ''] of files) writeFileSync(file, '');
  const env = {
    ...job.env(),
    ...Object.fromEntries(files),
    ...Object.fromEntries(inputs.map(([name, value = '']) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const main = await enter(inFront, 'main', env);
  expect([main.code, main.log]).toEqual([0, expect.stringContaining('kept fresh until the job ends')]);
  const [keeper = 0] = keepersOf(job);
  const token = textIn(home, '.netrc');
  expect(await eventually(() => textIn(home, '.netrc') !== token)).toBe(true);
  // Not in the middle of an exchange.
  expect(await eventually(() => !existsSync(path.join(home, LEDGER, 'lock')))).toBe(true);
  const saved = parseFileCommands(readFileSync(path.join(job.temp, 'STATE'), 'utf8'));
  const state = Object.fromEntries([...saved].map(([name, value]) => [`STATE_${name}`, value]));
  const post = await enter(inFront, 'post', { ...env, ...state });
  expect([post.code, post.log]).toEqual([0, expect.not.stringMatching(/::(warning|error)/)]);
  expect(photograph(home)).toEqual(before);
  expect(processesOf(home)).toEqual([]);
  job.remove();
  return { waits: post.waits, keeper };
}

test.skipIf(!possible)(
  'in a container whose first process collects nobody, a whole job is as elsewhere, and post waits no longer',
  async () => {
    const first = await startContainer();
    const elsewhere = await wholeJob([]);
    const inside = await wholeJob(['nsenter', '--target', String(first), '--pid', '--mount']);
    // It is dead, and to a signal it is there.
    expect(await eventually(() => stateOf(elsewhere.keeper) === '')).toBe(true);
    expect(stateOf(inside.keeper)).toBe('Z');
    expect(process.kill(inside.keeper, 0)).toBe(true);
    console.log(`post waited ${elsewhere.waits} times elsewhere, and ${inside.waits} times in the container`);
    // Who takes it for alive waits until both signals have had their time; a slow process ends with the second at the latest.
    expect(elsewhere.waits).toBeLessThan(IN_VAIN);
    expect(inside.waits).toBeLessThan(IN_VAIN);
  },
);
