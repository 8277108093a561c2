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
          expect(wait).toBeLessThanOrEqual(
            status === 429 ? Math.max(asked ?? 0, 2_000) + 12_000 : (asked ?? 0) + 8_000,
          );
        },
      ),
      { seed: SEED },
    );
  });

  it.each(Array.from({ length: 40 }, (_, row) => row + 1))(
    'brings 200 runs at once through a service that allows 20 in any second, whatever the dice (%i)',
    (first) => {
      let seed = first;
      const dice = (): number => {
        seed = (seed * 16807) % 2147483647;
        return seed / 2147483647;
      };
      const events = Array.from({ length: 200 }, () => ({ at: 0, tries: 1 }));
      const served: number[] = [];
      for (let next = events.shift(); next; next = events.shift()) {
        const { at, tries } = next;
        if (served.filter((time) => time > at - 1000).length < 20) served.push(at);
        else {
          expect(tries).toBeLessThan(5);
          const again = { at: at + waitAfter(tries, 429, undefined, dice), tries: tries + 1 };
          const place = events.findIndex((event) => event.at > again.at);
          events.splice(place < 0 ? events.length : place, 0, again);
        }
      }
      expect(served.length).toBe(200);
      expect(Math.max(...served)).toBeLessThan(60_000);
    },
  );
});
