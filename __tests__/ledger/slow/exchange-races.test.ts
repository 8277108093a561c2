import { readFileSync } from 'node:fs';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { apply } from '../../../src/ledger/apply.ts';
import { release } from '../../../src/ledger/release.ts';
import { changesIn, type Home, makeHome, PIPRC, PYPIRC } from '../home.ts';
import { holderOf, pairOf, receiptOf, tokenOf } from '../job.ts';
import { runJob } from '../run-job.ts';

const JOB = 'race';

async function begin(): Promise<{ home: Home; before: string[] }> {
  const home = makeHome();
  home.write(home.pip, PIPRC);
  home.write(home.pypirc, PYPIRC);
  const before = home.picture();
  const machine = home.machine(JOB);
  const credential = pairOf(tokenOf(JOB));
  await apply(home.root, machine, holderOf(home, JOB), changesIn(home, tokenOf(JOB)), { credential });
  return { home, before };
}

function renewing(home: Home, times: number): ReturnType<typeof runJob> {
  return runJob({ top: home.top, job: JOB, steps: Array.from({ length: times }, () => 'exchange' as const) });
}

const plain = (text: string): string => text.replaceAll(/token-race\d*-token/g, 'TOKEN');
const tokenIn = (home: Home): string => /token-race\d*-token/.exec(readFileSync(home.pypirc, 'latin1'))?.[0] ?? '';

it('whoever reads in the middle of an exchange reads a whole file', async () => {
  const { home, before } = await begin();
  const files = [home.pip, home.pypirc];
  const whole = files.map((file) => plain(readFileSync(file, 'latin1')));
  let running = true;
  let looks = 0;
  const seen = new Set<string>();
  const torn = new Set<string>();
  const watch = async (): Promise<void> => {
    for (; running; looks++) {
      for (const [index, file] of files.entries()) {
        const text = readFileSync(file, 'latin1');
        if (plain(text) !== whole[index]) torn.add(text);
      }
      seen.add(tokenIn(home));
      await turn();
    }
  };
  // Until enough was seen, however seldom the one who looks has his turn.
  const renewAll = async (): Promise<void> => {
    for (let rounds = 0; rounds < 50 && (seen.size <= 10 || looks <= 100); rounds++)
      expect(await renewing(home, 80)).toMatchObject({ status: 0, err: '' });
  };
  const end = renewAll().finally(() => {
    running = false;
  });
  await Promise.all([watch(), end]);
  expect([...torn]).toEqual([]);
  expect(seen.size).toBeGreaterThan(10);
  expect(looks).toBeGreaterThan(100);
  await release(home.root, home.machine(JOB), receiptOf(holderOf(home, JOB)));
  expect(home.picture()).toEqual(before);
  home.remove();
});

it('20 uses that end in the middle of an exchange give the original bytes back', async () => {
  const work = async (index: number): Promise<void> => {
    const { home, before } = await begin();
    const first = tokenIn(home);
    const end = renewing(home, 200);
    for (let tries = 0; tries < 100_000 && tokenIn(home) === first; tries++) await sleep(1);
    expect(tokenIn(home)).not.toBe(first);
    // A different moment of an exchange each time.
    for (let turns = 0; turns < index * 20; turns++) await turn();
    await release(home.root, home.machine(JOB), receiptOf(holderOf(home, JOB)));
    // The rest of the exchanges finds no use to renew.
    expect(await end).toMatchObject({ status: 0, err: '' });
    expect(home.picture()).toEqual(before);
    home.remove();
  };
  const queue = Array.from({ length: 20 }, (_, index) => index);
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all([lane(), lane()]);
});
