import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canPass, retryAfter, waitAfter } from '../../src/network/policy.ts';
import { SEED } from '../seed.ts';

describe('the retry policy', () => {
  it.each([
    [408, true],
    [429, true],
    [500, true],
    [502, true],
    [503, true],
    [504, true],
    [301, false],
    [400, false],
    [401, false],
    [403, false],
    [404, false],
    [409, false],
  ])('HTTP %i can pass: %s', (status, expected) => {
    expect(canPass(status)).toBe(expected);
  });

  const now = Date.parse('2026-01-01T00:00:00Z');
  it.each([
    ['2', 2000],
    [' 0 ', 0],
    ['Thu, 01 Jan 2026 00:00:07 GMT', 7000],
    ['Thu, 01 Jan 2025 00:00:07 GMT', 0],
    ['soon', 'no time'],
    ['', 'no time'],
    [['3', '4'], 3000],
  ])('reads Retry-After %j as %s (milliseconds)', (header, expected) => {
    expect(retryAfter(header, now) ?? 'no time').toBe(expected);
  });

  it('knows no time where there is no Retry-After', () => {
    expect(retryAfter(undefined, now)).toBeUndefined();
  });

  it('never waits less than the server asks, nor more than the jitter above it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(undefined, 429, 503),
        fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: undefined }),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (made, status, asked, dice) => {
          const wait = waitAfter(made, status, asked, () => dice);
          expect(wait).toBeGreaterThanOrEqual(asked ?? 0);
          expect(wait).toBeLessThanOrEqual((asked ?? 0) + (status === 429 ? 14_000 : 8_000));
        },
      ),
      { seed: SEED },
    );
  });

  it('brings 200 runs at once through a service that allows 20 a second', () => {
    let seed = 7;
    const dice = (): number => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    const events = Array.from({ length: 200 }, () => ({ at: 0, tries: 1 }));
    const served = new Map<number, number>();
    for (let next = events.shift(); next; next = events.shift()) {
      const second = Math.floor(next.at / 1000);
      const count = (served.get(second) ?? 0) + 1;
      served.set(second, count);
      if (count > 20) {
        expect(next.tries).toBeLessThan(5);
        events.push({ at: next.at + waitAfter(next.tries, 429, undefined, dice), tries: next.tries + 1 });
        events.sort((a, b) => a.at - b.at);
      }
    }
    expect(Math.max(...served.keys())).toBeLessThan(60);
  });
});
