import { describe, expect, it } from 'vitest';
import { enumerate } from '../kill-points.ts';
import { SCENES } from '../scenes.ts';

// scripts/kill-points.ts runs all calls in all scenes with all successors; here is a share of them.
const [rich, bare, shared] = SCENES;

describe('killed at a file system call: whole files, and the original bytes after', () => {
  it.each([
    [rich.name, 'post', rich, 0],
    [rich.name, 'another job', rich, 1],
    [bare.name, 'another job', bare, 2],
    [shared.name, 'post', shared, 3],
  ] as const)('%s, then %s', async (_, after, scene, first) => {
    const { points, faults } = await enumerate(scene, 'kill', after, { stride: 8, first });
    expect(faults).toEqual([]);
    expect(points).toBeGreaterThan(10);
  });

  it('in the middle of a write', async () => {
    const { points, faults } = await enumerate(rich, 'half', 'another job', { stride: 2 });
    expect(faults).toEqual([]);
    expect(points).toBeGreaterThan(3);
  });
});

it('a disk that is full at any call: whole files, and the original bytes after post', async () => {
  const { faults } = await enumerate(rich, 'ENOSPC', 'post', { stride: 8 });
  expect(faults).toEqual([]);
});
