import { expect } from 'vitest';

/** What a run gives, whose end must be this many seconds after some moment of the run, however long that takes. */
export async function lasting<T>(
  seconds: number,
  run: () => Promise<T>,
  endOf: (given: T) => Date | undefined,
): Promise<T> {
  const began = Date.now();
  const given = await run();
  const issued = (endOf(given)?.getTime() ?? 0) - seconds * 1000;
  // Servers count in whole seconds.
  expect(issued).toBeGreaterThan(began - 2000);
  expect(issued).toBeLessThan(Date.now() + 2000);
  return given;
}
