import fc from 'fast-check';
import { afterAll, expect } from 'vitest';
import { SEED } from '../seed.ts';
import { given, seeded } from './choices.ts';
import { startJudge } from './judge.ts';
import { type AnyCase, type Suite, verdictOn } from './suite.ts';

/** The laws of a format before their judge. */
export interface Judged<C> {
  /** What is broken in a case, or undefined. */
  verdict(one: C): Promise<string | undefined>;
  /** Asserts that the laws hold for any case that up to so many numbers decide. */
  lawsHold(most: number): Promise<void>;
  /** Of how many cases in one something holds. */
  share(holds: (one: C) => boolean): number;
}

/** Starts the judge for the tests of the file that calls this, and ends it after them. */
export function judged<C extends AnyCase>(suite: Suite<C>): Judged<C> {
  const judge = startJudge(suite.script);
  afterAll(() => judge[Symbol.dispose]());
  const choices = seeded(1);
  const sample = Array.from({ length: 500 }, () => suite.caseFrom(choices));
  const verdict = (one: C) => verdictOn(suite, one, judge);
  return {
    verdict,
    async lawsHold(most) {
      const cases = fc.array(fc.nat(0xffff), { maxLength: most }).map((numbers) => suite.caseFrom(given(numbers)));
      await fc.assert(
        fc.asyncProperty(cases, async (one) => {
          expect(await verdict(one)).toBeUndefined();
        }),
        { numRuns: 500, seed: SEED },
      );
    },
    share: (holds) => sample.filter(holds).length / sample.length,
  };
}

/** What a reader makes of a file; undefined where it refuses it. */
export function readBy<T>(reader: (bytes: Uint8Array) => T, file: string): T | undefined {
  try {
    return reader(Buffer.from(file, 'latin1'));
  } catch {
    return undefined;
  }
}
