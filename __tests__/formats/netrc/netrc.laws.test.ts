import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { readNetrc } from '../../../src/formats/netrc/netrc.ts';
import { SEED } from '../../seed.ts';
import { given, seeded } from '../choices.ts';
import { startJudge } from '../judge.ts';
import { verdictOn } from '../suite.ts';
import { caseFrom } from './generate.ts';
import { netrcLaws } from './laws.ts';

// On a busy machine.
vi.setConfig({ testTimeout: 120_000 });
const judge = startJudge(netrcLaws.script);
afterAll(() => judge[Symbol.dispose]());

test('Python finds our credential and everybody else\u2019s, and all bytes of the user come back', async () => {
  const cases = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((numbers) => caseFrom(given(numbers)));
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      expect(await verdictOn(netrcLaws, one, judge)).toBeUndefined();
    }),
    { numRuns: 500, seed: SEED },
  );
});

test('the cases are of every kind', () => {
  const choices = seeded(1);
  const cases = Array.from({ length: 500 }, () => caseFrom(choices));
  const share = (holds: (one: (typeof cases)[number]) => boolean) => cases.filter(holds).length / cases.length;
  const entriesOf = (file: string) => {
    try {
      return readNetrc(Buffer.from(file, 'latin1'));
    } catch {
      return undefined;
    }
  };
  expect(share(({ file }) => entriesOf(file) === undefined)).toBeGreaterThan(0.05);
  expect(share(({ file }) => entriesOf(file) !== undefined)).toBeGreaterThan(0.6);
  expect(
    share(({ file, edit }) => (entriesOf(file) ?? []).filter(({ host }) => host === edit.host).length > 1),
  ).toBeGreaterThan(0.1);
  expect(share(({ file }) => file.includes('\r'))).toBeGreaterThan(0.1);
  expect(share(({ file }) => file.includes('default'))).toBeGreaterThan(0.1);
  expect(share(({ file }) => file.includes('macdef'))).toBeGreaterThan(0.05);
});
