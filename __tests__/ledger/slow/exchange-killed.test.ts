import { linkSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { apply } from '../../../src/ledger/apply.ts';
import { release } from '../../../src/ledger/release.ts';
import { EDITS, enumerateExchange } from '../exchange-points.ts';
import { changesIn, makeHome, PYPIRC } from '../home.ts';
import { endedHolderOf, pairOf, receiptOf, tokenOf } from '../job.ts';
import type { After } from '../kill-points.ts';
import { runJob } from '../run-job.ts';

// scripts/kill-points.ts runs all calls with all edits and all successors; here is a share of them.
it.each(
  EDITS.map((edit, index) => {
    const after: After = index % 2 === 0 ? 'post' : 'another job';
    return [edit.name, after, edit, index * 3] as const;
  }),
)(
  'a process that renews is killed at a file system call, then %s, then %s: whole files, the right bytes, no token',
  async (_, after, edit, first) => {
    const { points, faults } = await enumerateExchange(edit, 'kill', after, { stride: 12, first });
    expect(faults).toEqual([]);
    // Windows has fewer calls to be killed at.
    expect(points).toBeGreaterThan(2);
  },
);

it('a write cut in half', async () => {
  const { points, faults } = await enumerateExchange(EDITS[1] ?? never(), 'half', 'post');
  expect(faults).toEqual([]);
  expect(points).toBeGreaterThan(2);
});

it('a former token that could not be overwritten under a link is so by whoever comes next', async () => {
  const home = makeHome();
  home.write(home.pypirc, PYPIRC);
  const before = home.picture();
  const [job, other] = ['victim', path.join(home.top, 'other-name')];
  const holder = endedHolderOf(home, job);
  await apply(home.root, home.machine(job), holder, changesIn(home, tokenOf(job)), {
    credential: pairOf(tokenOf(job)),
  });
  linkSync(home.pypirc, other);
  // The rest of the work is done at the next try.
  const { status, err } = await runJob({ top: home.top, job, steps: ['exchange'] }, 'EIO:writeSync');
  expect([status, err]).toEqual([0, '']);
  expect(readFileSync(home.pypirc, 'latin1')).toContain(tokenOf(job, 1));
  expect(readFileSync(other, 'latin1')).toContain(tokenOf(job));
  const { problems } = await release(home.root, home.machine(job), receiptOf(holder));
  expect(problems.map(({ code }) => code)).toEqual(['HARD_LINK_LEFT']);
  expect(readFileSync(other, 'latin1')).not.toMatch(/token-\w+-token/);
  expect(home.picture()).toEqual(before);
  home.remove();
});

function never(): never {
  throw new Error('there is no such edit');
}
