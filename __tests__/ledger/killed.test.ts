import { describe, expect, it } from 'vitest';
import { crowd, seeded } from './crowd.ts';
import { EDITS, enumerateExchange } from './exchange-points.ts';
import { enumerate } from './kill-points.ts';
import { SCENES } from './scenes.ts';

// A few of the calls and jobs of slow/, which has a share of those of scripts/kill-points.ts.
const [rich] = SCENES;

describe('a few kills: whole files, and the original bytes after', () => {
  it('of a job that writes two files, then another job', async () => {
    const { points, faults } = await enumerate(rich, 'kill', 'another job', { stride: 48 });
    expect(faults).toEqual([]);
    expect(points).toBeGreaterThan(1);
  });

  it('of a process that renews its credential, then a line added, then post', async () => {
    const [, added] = EDITS;
    if (added === undefined) throw new Error('there is no such edit');
    const { points, faults } = await enumerateExchange(added, 'kill', 'post', { stride: 32 });
    expect(faults).toEqual([]);
    expect(points).toBeGreaterThan(1);
  });

  it('of a crowd of jobs in one home', async () => {
    const { looks, killed, faults } = await crowd(5, seeded(37));
    expect(faults).toEqual([]);
    expect(killed).toBeGreaterThan(0);
    expect(looks).toBeGreaterThan(5);
  });
});
