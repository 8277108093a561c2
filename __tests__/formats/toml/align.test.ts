import { expect, test } from 'vitest';
import { align } from '../../../src/formats/toml/align.ts';

/** Every list of up to four lines of two kinds. */
const lists = Array.from({ length: 31 }, (_, index) => (index + 1).toString(2).slice(1).split('').filter(Boolean));

function mostInCommon([first, ...some]: readonly string[], others: readonly string[]): number {
  if (first === undefined) return 0;
  const at = others.indexOf(first);
  const without = mostInCommon(some, others);
  return at < 0 ? without : Math.max(without, 1 + mostInCommon(some, others.slice(at + 1)));
}

test('lines that are the same are found in order, and as many as there can be', () => {
  for (const some of lists) {
    for (const others of lists) {
      const places = align(some, others);
      const found = places.filter((place) => place !== undefined);
      expect(places.map((place, index) => place === undefined || others[place] === some[index])).toEqual(
        some.map(() => true),
      );
      expect(found).toEqual([...new Set(found)].toSorted((one, other) => one - other));
      expect(found).toHaveLength(mostInCommon(some, others));
    }
  }
});

test('the lines of a large file are found with changes at both ends of it', () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `line ${index}`);
  expect(align(lines, ['top', ...lines, 'end'])).toEqual(lines.map((_, index) => index + 1));
});

test('nothing is looked for in another file altogether, which would take too long', () => {
  const lines = Array.from({ length: 2000 }, (_, index) => `line ${index}`);
  expect(new Set(align([...lines, 'same'], [...lines.map((line) => `other ${line}`), 'same']))).toEqual(
    new Set([undefined]),
  );
});
