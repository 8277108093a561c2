import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { readToml } from '../../../src/formats/toml/read.ts';
import { toml } from '../../../src/formats/toml/toml.ts';
import { SEED } from '../../seed.ts';
import { given, seeded } from '../choices.ts';
import { startJudge } from '../judge.ts';
import { verdictOn } from '../suite.ts';
import { caseFrom } from './generate.ts';
import { tomlLaws } from './laws.ts';

// On a busy machine.
vi.setConfig({ testTimeout: 120_000 });
const judge = startJudge(tomlLaws.script);
await toml.load?.();
afterAll(() => judge[Symbol.dispose]());

test('only the intended values differ, and all bytes of the user come back', async () => {
  const cases = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((numbers) => caseFrom(given(numbers)));
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      expect(await verdictOn(tomlLaws, one, judge)).toBeUndefined();
    }),
    { numRuns: 500, seed: SEED },
  );
});

test('the cases are of every kind', () => {
  const choices = seeded(1);
  const cases = Array.from({ length: 500 }, () => caseFrom(choices));
  const share = (holds: (one: (typeof cases)[number]) => boolean) => cases.filter(holds).length / cases.length;
  const read = (file: string) => {
    try {
      return readToml(Buffer.from(file, 'latin1'));
    } catch {
      return undefined;
    }
  };
  expect(share(({ file }) => read(file) === undefined)).toBeGreaterThan(0.05);
  expect(share(({ file }) => read(file) !== undefined)).toBeGreaterThan(0.6);
  expect(share(({ file }) => file.includes('[[index]]'))).toBeGreaterThan(0.1);
  expect(share(({ file }) => /^index = \[/m.test(file))).toBeGreaterThan(0.1);
  expect(share(({ file }) => file.includes('\r\n'))).toBeGreaterThan(0.1);
  expect(share(({ edits }) => edits.some(({ op }) => op === 'item'))).toBeGreaterThan(0.1);
  expect(share(({ edits }) => edits.some(({ op }) => op === 'remove'))).toBeGreaterThan(0.1);
});
