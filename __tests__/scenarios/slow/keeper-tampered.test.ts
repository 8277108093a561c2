import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Job } from '../../../emulator/runner/runner.ts';
import { locked } from '../../../src/ledger/lock.ts';
import { LINKS } from '../../ledger/home.ts';
import { stateOf } from '../frozen.ts';
import { eventually, keepersOf, LEDGER, processesOf } from '../kept-fresh.ts';
import { ACTION, codeOf, photograph } from '../stage.ts';
import { begin, endsWell, FILES, isRenewed, stage, testOnLinux } from './kept-job.ts';

// What another step of the job, which runs as the same user, can do to what the process that renews reads and writes.

const bystanders: ChildProcess[] = [];
afterEach(() => {
  for (const bystander of bystanders.splice(0)) bystander.kill('SIGKILL');
});

const markerIn = ({ temp }: Job): string => {
  const name = readdirSync(temp).find((one) => one.startsWith('setup-artifact-registry-python-'));
  return path.join(temp, name ?? 'none');
};

test('its program is replaced: what it loaded goes on, and nothing of the new one runs', async () => {
  const copy = path.join(stage.home(), 'action');
  mkdirSync(copy);
  for (const name of ['action.yml', 'dist', 'package.json'])
    cpSync(path.join(ACTION, name), path.join(copy, name), { recursive: true });
  const kept = await begin({}, copy);
  const proof = path.join(copy, 'proof');
  for (const name of readdirSync(path.join(copy, 'dist/refresh')).filter((one) => one.endsWith('.js')))
    writeFileSync(
      path.join(copy, 'dist/refresh', name),
      `require('node:fs').writeFileSync(${JSON.stringify(proof)}, '')`,
    );
  expect(await isRenewed(kept.job)).toBe(true);
  expect(await isRenewed(kept.job)).toBe(true);
  expect(existsSync(proof)).toBe(false);
  await endsWell(kept);
});

const TO_THE_MARKER: readonly (readonly [string, (marker: string, job: Job) => void])[] = [
  ['gets a text', (marker) => writeFileSync(marker, 'x'.repeat(100_000))],
  ['is removed', (marker) => rmSync(marker)],
  [
    'becomes a link to a file of the user',
    (marker, { home }) => {
      rmSync(marker);
      symlinkSync(path.join(home, '.pypirc'), marker);
    },
  ],
  [
    'becomes a folder',
    (marker) => {
      rmSync(marker);
      mkdirSync(path.join(marker, 'in-it'), { recursive: true });
    },
  ],
];

test.each(TO_THE_MARKER.filter(([change]) => LINKS || !change.includes('link')))(
  'its marker %s: it renews all the same, and post restores',
  async (_, change) => {
    const kept = await begin();
    change(markerIn(kept.job), kept.job);
    expect(await isRenewed(kept.job)).toBe(true);
    await endsWell(kept);
  },
);

testOnLinux('its record names another process: post signals nobody, and says that the record was changed', async () => {
  const { job, keeper } = await begin();
  const bystander = spawn(process.execPath, ['-e', 'process.stdout.write("up"); setInterval(() => {}, 1000)'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  bystanders.push(bystander);
  await once(bystander.stdout, 'data');
  const stat = readFileSync(`/proc/${bystander.pid}/stat`, 'latin1');
  const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  // Between two renewals: one that has read the record already would write it as it was.
  await locked(path.join(job.home, LEDGER), () => {
    const file = path.join(job.home, LEDGER, 'ledger.json');
    const ledger = JSON.parse(readFileSync(file, 'utf8'));
    ledger.holders[0].keeper = { pid: bystander.pid, start };
    writeFileSync(file, JSON.stringify(ledger));
  });
  const [post] = await job.finish();
  expect([post?.exitCode, post?.log]).toEqual([1, expect.stringContaining('its record was changed')]);
  expect([bystander.signalCode, bystander.exitCode]).toEqual([null, null]);
  expect(await eventually(() => stateOf(keeper) === '')).toBe(true);
  job.remove();
});

test('the home is deleted: it ends, post finds nothing, and nothing is left', async () => {
  const { job } = await begin();
  // Between two renewals: one that is under way would put a file into the new home.
  await locked(path.join(job.home, LEDGER), () => {
    rmSync(job.home, { recursive: true });
    mkdirSync(job.home);
  });
  expect(await eventually(() => keepersOf(job).length === 0)).toBe(true);
  const [post] = await job.finish();
  expect([post?.exitCode, post?.annotations.map(codeOf)]).toEqual([0, ['LEDGER_LOST']]);
  expect(photograph(job.home)).toEqual({});
  job.remove();
});

// Elsewhere a lock is told to be old by the time of its file, for which no process can be made to see another clock.
testOnLinux.each([
  ['back by an hour', -3_600_000],
  ['ahead by an hour', 3_600_000],
])('the clock is set %s: it renews all the same', async (_, offset) => {
  const folder = stage.home();
  const clock = path.join(folder, 'clock');
  writeFileSync(clock, '0');
  // What the process sees of a clock that somebody sets: the time of day, and not how long it waits.
  const preload = path.join(folder, 'clock.mjs');
  writeFileSync(
    preload,
    `import { readFileSync } from 'node:fs';
const { now } = Date;
Date.now = () => now() + Number(readFileSync(${JSON.stringify(clock)}, 'utf8'));
globalThis.Date = class extends Date {
  constructor(...args) {
    super(...(args.length === 0 ? [Date.now()] : args));
  }
};
`,
  );
  const kept = await begin({ env: { NODE_OPTIONS: `--import=${preload}` } });
  writeFileSync(`${clock}.new`, String(offset));
  renameSync(`${clock}.new`, clock);
  expect(await isRenewed(kept.job)).toBe(true);
  expect(await isRenewed(kept.job)).toBe(true);
  await endsWell(kept);
});

test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
  'RUNNER_TEMP is full, with the files in it: post restores, and leaves no token',
  async () => {
    const temp = path.join(stage.home(), 'temp');
    mkdirSync(temp);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', temp]);
    try {
      const home = stage.home(FILES);
      const before = photograph(home);
      const job = await stage.job({ home, oidc: true, platformEnv: { RUNNER_TEMP: temp } });
      const main = await job.uses(ACTION, {
        repository: stage.sample.uploadUrl,
        workload_identity_provider: stage.sample.provider.name,
        verify: 'false',
        scope: 'isolated',
      });
      const netrc = main.env['NETRC'] ?? '';
      // Between two renewals: one that is under way has its room already.
      await locked(path.join(temp, LEDGER), () => fill(path.join(temp, 'filler')));
      const first = readFileSync(netrc, 'utf8');
      await sleepThrough(2);
      expect(readFileSync(netrc, 'utf8')).toBe(first);
      rmSync(path.join(temp, 'filler'));
      expect(await eventually(() => readFileSync(netrc, 'utf8') !== first)).toBe(true);
      fill(path.join(temp, 'filler'));
      const [post] = await job.finish();
      expect([post?.exitCode, post?.log]).toEqual([0, expect.any(String)]);
      expect(existsSync(netrc)).toBe(false);
      expect(job.orphans).toEqual([]);
      expect(processesOf(home)).toEqual([]);
      expect(photograph(home)).toEqual(before);
      job.remove();
    } finally {
      execFileSync('umount', [temp]);
    }
  },
);

/** Writes until the disk is full. */
function fill(file: string): void {
  try {
    for (;;) writeFileSync(file, Buffer.alloc(4096), { flag: 'a' });
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
  }
}

/** Waits until so many tokens were issued. */
async function sleepThrough(tokens: number): Promise<void> {
  const { size } = stage.sample.world.tokens;
  expect(await eventually(() => stage.sample.world.tokens.size >= size + tokens)).toBe(true);
}
