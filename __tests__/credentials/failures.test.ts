import { describe, expect, it } from 'vitest';
import * as absence from '../../src/credentials/absence-failures.ts';
import * as exchanges from '../../src/credentials/exchange-failures.ts';
import * as credentials from '../../src/credentials/failures.ts';
import * as files from '../../src/credentials/file-failures.ts';
import * as keys from '../../src/credentials/key-failures.ts';
import * as providers from '../../src/credentials/provider-failures.ts';
import * as sources from '../../src/credentials/source-failures.ts';
import * as tokenService from '../../src/credentials/sts-failures.ts';
import type { Explanation } from '../../src/failure.ts';
import * as network from '../../src/network/failures.ts';
import * as gate from '../../src/network/gate-failures.ts';
import * as refusals from '../../src/refusals/failures.ts';

const modules = [
  absence,
  credentials,
  exchanges,
  files,
  gate,
  keys,
  network,
  providers,
  refusals,
  sources,
  tokenService,
];
const explanations = modules
  .flatMap((one) => Object.entries(one))
  .filter(([, value]) => typeof value === 'function' && 'example' in value) as unknown as [
  string,
  Explanation<unknown>,
][];

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
