import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countdown } from '../../src/machine/countdown.ts';

let steady = 1_000;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
  vi.spyOn(performance, 'now').mockImplementation(() => steady);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each([
  ['both clocks go on', 400, 400, 600],
  ['the clock of the machine is set back', -3_600_000, 400, 600],
  ['the clock of the machine is set ahead', 5_000, 400, -4_000],
  ['the machine slept', 5_000, 0, -4_000],
])('counts where %s', (_, wall, on, left) => {
  const due = countdown(1_000);
  vi.setSystemTime(1_000_000 + wall);
  steady += on;
  expect(due()).toBe(left);
});
