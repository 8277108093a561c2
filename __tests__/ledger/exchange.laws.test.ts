import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { apply } from '../../src/ledger/apply.ts';
import { exchange } from '../../src/ledger/exchange.ts';
import { release } from '../../src/ledger/release.ts';
import { given } from '../formats/choices.ts';
import { caseFrom } from '../formats/python-config/generate.ts';
import { SEED } from '../seed.ts';
import { changesIn, makeHome } from './home.ts';
import { holderOf, pairOf, receiptOf } from './job.ts';

const SOON = new Date(Date.now() + 300_000);

/** Files of the grammar of pip and twine, and samples with changes. */
const file = fc
  .array(fc.nat(10_000), { minLength: 60, maxLength: 200 })
  .map((numbers) => caseFrom(given(numbers)).file);

/** What a token may be made of (RFC 6750, section 2.1), and what would matter to a replacement by pattern. */
const token = fc
  .array(fc.constantFrom(...'abXY019-._~+/=$&'.split('')), { minLength: 8, maxLength: 40 })
  .map((characters) => `ya29.${characters.join('')}`);

it('an exchange changes no byte but the password, and after any number of them the original bytes come back', async () => {
  let written = 0;
  const property = fc.asyncProperty(
    file,
    file,
    fc.uniqueArray(token, { minLength: 2, maxLength: 6 }),
    async (pip, pypirc, [first = '', ...others]) => {
      const home = makeHome();
      try {
        home.write(home.pip, '');
        for (const [path, text] of [
          [home.pip, pip],
          [home.pypirc, pypirc],
        ] as const)
          home.write(path, Buffer.from(text, 'latin1').toString('utf8'));
        const before = home.picture();
        const holder = holderOf(home, 'a');
        const machine = home.machine();
        try {
          await apply(home.root, machine, holder, changesIn(home, first), { credential: pairOf(first) });
        } catch (error) {
          // A file that its own client cannot read is refused.
          if (error instanceof Failure) return;
          throw error;
        }
        written++;
        const texts = [home.pip, home.pypirc].map((path) => readFileSync(path, 'latin1'));
        let former = first;
        for (const next of others) {
          expect(await exchange(home.root, machine, holder, pairOf(next), SOON)).toBe(true);
          for (const [index, path] of [home.pip, home.pypirc].entries()) {
            const expected = (texts[index] ?? '')
              .split(former)
              .join(next)
              .split(encodeURIComponent(former))
              .join(encodeURIComponent(next));
            texts[index] = readFileSync(path, 'latin1');
            expect(texts[index]).toBe(expected);
          }
          former = next;
        }
        await release(home.root, machine, receiptOf(holder));
        expect(home.picture()).toEqual(before);
      } finally {
        home.remove();
      }
    },
  );
  await fc.assert(property, { numRuns: 30, seed: SEED });
  expect(written).toBeGreaterThan(8);
});
