import { describe, expect, it } from 'vitest';
import * as exchanges from '../../src/credentials/exchange-failures.ts';
import * as credentials from '../../src/credentials/failures.ts';
import * as sources from '../../src/credentials/source-failures.ts';
import type { Explanation } from '../../src/failure.ts';
import * as network from '../../src/network/failures.ts';
import * as refusals from '../../src/refusals/failures.ts';

const explanations = Object.entries({ ...credentials, ...exchanges, ...sources, ...refusals, ...network }).filter(
  ([, value]) => typeof value === 'function' && 'example' in value,
) as unknown as [string, Explanation<unknown>][];

describe('every explanation', () => {
  it.each(explanations)('%s has whole sentences and something to do', (name, explain) => {
    const problem = explain(explain.example);
    expect(problem.code).toBe(name);
    for (const text of [problem.what, problem.why, problem.fix]) {
      expect(text).not.toMatch(/undefined|\[object|NaN/);
      expect(text.trim()).not.toBe('');
    }
    expect(problem.why).toMatch(/[.]$/);
  });
});
