import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Job } from '../../../emulator/runner/runner.ts';
import { eventually, keepersOf, processesOf, shortLived } from '../kept-fresh.ts';
import { ACTION, openStage, photograph, type Stage, textIn } from '../stage.ts';

/** Where the system lets a test freeze a process, and shows all of it. */
export const testOnLinux = test.skipIf(process.platform !== 'linux');

/** The stage of the file that imports this one; its tokens live short. */
export let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  shortLived(stage.sample.world);
});
afterAll(() => stage.close());

/** What is in the home before. */
export const FILES = { '.netrc': 'machine example.com login me password x\n', '.pypirc': '[pypi]\nusername = me\n' };

/** A job whose credential is kept fresh. */
export interface Kept {
  readonly job: Job;
  readonly keeper: number;
  readonly before: Readonly<Record<string, string>>;
}

/** Begins such a job, and finds the one process that renews. */
export async function begin(options: Partial<Parameters<Stage['job']>[0]> = {}, action = ACTION): Promise<Kept> {
  const home = stage.home(FILES);
  const before = photograph(home);
  const job = await stage.job({ home, oidc: true, ...options });
  const main = await job.uses(action, {
    repository: stage.sample.uploadUrl,
    workload_identity_provider: stage.sample.provider.name,
    verify: 'false',
  });
  expect(main.log).toContain('kept fresh until the job ends');
  const [keeper = 0, ...more] = keepersOf(job);
  expect([keeper > 0, more]).toEqual([true, []]);
  return { job, keeper, before };
}

/** The token in the home; empty where there is none. */
export const tokenIn = (home: string): string => /ya29\.[\w.-]+/.exec(textIn(home, '.netrc'))?.[0] ?? '';

/** Whether another token comes into the home. */
export async function isRenewed({ home }: Job): Promise<boolean> {
  const first = tokenIn(home);
  return await eventually(() => !['', first].includes(tokenIn(home)));
}

/** The end of a job of which nothing may be left: no process, no byte of ours. */
export async function endsWell({ job, before }: Kept): Promise<void> {
  const [post] = await job.finish();
  expect([post?.exitCode, post?.log]).toEqual([0, expect.any(String)]);
  expect(job.orphans).toEqual([]);
  // Where post may send no signal, the keeper sees by itself that its use is over.
  if (process.platform === 'linux') expect(processesOf(job.home)).toEqual([]);
  else expect(await eventually(() => processesOf(job.home).length === 0)).toBe(true);
  expect(photograph(job.home)).toEqual(before);
  job.remove();
}
