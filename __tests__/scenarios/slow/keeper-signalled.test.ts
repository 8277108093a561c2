import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { stateOf, withFault } from '../frozen.ts';
import { eventually, keepersOf } from '../kept-fresh.ts';
import { ACTION, codeOf, photograph, WINDOWS } from '../stage.ts';
import { begin, endsWell, FILES, isRenewed, stage, testOnLinux, tokenIn } from './kept-job.ts';

// What another step of the job, which runs as the same user, can do to the process that renews itself.

// On Windows each of them ends a process at once, and there is no SIGHUP to send.
test.each((['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const).filter((signal) => !WINDOWS || signal !== 'SIGHUP'))(
  'it is sent %s: it ends, and post restores',
  async (signal) => {
    const kept = await begin();
    process.kill(kept.keeper, signal);
    expect(await eventually(() => keepersOf(kept.job).length === 0)).toBe(true);
    expect(tokenIn(kept.job.home)).not.toBe('');
    await endsWell(kept);
  },
);

testOnLinux(
  'it is frozen between two renewals: post restores and ends it, so that it writes nothing later',
  async () => {
    const kept = await begin();
    process.kill(kept.keeper, 'SIGSTOP');
    expect(await eventually(() => stateOf(kept.keeper) === 'T')).toBe(true);
    await endsWell(kept);
  },
);

testOnLinux('it is frozen and continued: it renews again', async () => {
  const kept = await begin();
  process.kill(kept.keeper, 'SIGSTOP');
  expect(await eventually(() => stateOf(kept.keeper) === 'T')).toBe(true);
  process.kill(kept.keeper, 'SIGCONT');
  expect(await isRenewed(kept.job)).toBe(true);
  await endsWell(kept);
});

testOnLinux('it is frozen as it starts: main ends it, says that the token ends soon, and post restores', async () => {
  const home = stage.home(FILES);
  const before = photograph(home);
  const env = withFault('stop:1', { FAULT_FROM: 'mkdirSync:1' });
  const job = await stage.job({ home, oidc: true, env });
  const main = await job.uses(ACTION, {
    repository: stage.sample.uploadUrl,
    workload_identity_provider: stage.sample.provider.name,
    verify: 'false',
  });
  expect([main.exitCode, main.annotations.map(codeOf)], main.log).toEqual([0, ['TOKEN_ENDS_SOON']]);
  expect(keepersOf(job)).toEqual([]);
  await endsWell({ job, keeper: 0, before });
});

testOnLinux('its environment and its arguments show a step nothing that the step does not have itself', async () => {
  const kept = await begin();
  const file = path.join(kept.job.workspace, 'environment');
  await kept.job.run(`env -0 > '${file}'`);
  const own = new Set(readFileSync(file, 'utf8').split('\0'));
  const shown = readFileSync(`/proc/${kept.keeper}/environ`, 'utf8').split('\0');
  expect(shown.length).toBeGreaterThan(5);
  // Each step has its own name.
  expect(shown.filter((one) => !own.has(one))).toEqual([expect.stringMatching(/^GITHUB_ACTION=/)]);
  expect(lstatSync(`/proc/${kept.keeper}/environ`).mode & 0o077).toBe(0);
  const args = readFileSync(`/proc/${kept.keeper}/cmdline`, 'utf8').split('\0').filter(Boolean);
  expect(args.slice(1)).toEqual([path.join(ACTION, 'dist/refresh/index.js')]);
  await endsWell(kept);
});
