import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { BareRunner } from '../bare-runner.ts';
import { photograph } from '../stage.ts';

const JOBS = 20;

test('two machines share a home, 20 jobs each: nobody loses a line before its own post', async () => {
  const runner = new BareRunner();
  const before = photograph(runner.home);
  const faults: string[] = [];

  const has = (job: string) => readFileSync(path.join(runner.home, '.pypirc'), 'utf8').includes(`[${job}]`);
  const work = async (host: string, index: number): Promise<void> => {
    const job = `${host}-${index}`;
    const options = { host, inputs: { INPUT_SERVER_ID: job } };
    const main = await runner.run(job, 'main', '', options);
    if (main.code !== 0) faults.push(`${job}: main ended with ${main.code}: ${main.out}`);
    // Every third job loses what its RUNNER_TEMP holds; the other machine has another RUNNER_TEMP anyway.
    const temp = path.join(runner.top, job);
    if (index % 3 === 0) for (const name of readdirSync(temp)) rmSync(path.join(temp, name), { recursive: true });
    for (let looks = 0; looks < 10; looks++) {
      if (!has(job)) faults.push(`${job} was robbed`);
      await sleep(Math.random() * 200);
    }
    const post = await runner.run(job, 'post', '', options);
    if (post.code !== 0 || post.out.includes('::warning'))
      faults.push(`${job}: post ended with ${post.code}: ${post.out}`);
    if (existsSync(path.join(runner.home, '.pypirc')) && has(job)) faults.push(`${job} is still there`);
  };

  try {
    await Promise.all(['one', 'two'].flatMap((host) => Array.from({ length: JOBS }, (_, index) => work(host, index))));
    expect(faults).toEqual([]);
    expect(photograph(runner.home)).toEqual(before);
  } finally {
    runner.remove();
  }
});
