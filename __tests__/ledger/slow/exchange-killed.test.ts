import { expect, it } from 'vitest';
import { EDITS, enumerateExchange } from '../exchange-points.ts';
import type { After } from '../kill-points.ts';

// scripts/kill-points.ts runs all calls with all edits and all successors; here is a share of them.
it.each(
  EDITS.map((edit, index) => {
    const after: After = index % 2 === 0 ? 'post' : 'another job';
    return [edit.name, after, edit, index * 3] as const;
  }),
)(
  'a process that renews is killed at a file system call, then %s, then %s: whole files, the right bytes, no token',
  async (_, after, edit, first) => {
    const { points, faults } = await enumerateExchange(edit, 'kill', after, { stride: 16, first });
    expect(faults).toEqual([]);
    expect(points).toBeGreaterThan(3);
  },
  300_000,
);

it('a write cut in half', async () => {
  const { points, faults } = await enumerateExchange(EDITS[1] ?? never(), 'half', 'post');
  expect(faults).toEqual([]);
  expect(points).toBeGreaterThan(2);
}, 300_000);

function never(): never {
  throw new Error('there is no such edit');
}
