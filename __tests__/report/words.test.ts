import { expect, test } from 'vitest';
import { explanations, readActionFile } from '../../scripts/docs.ts';

const { inputs } = readActionFile();
const all = (await explanations()).map((explain) => explain(explain.example, 'linux'));

/** Phrases that read like a translation. */
const AVOIDED =
  /\bshall\b|\bwhere the repository exists|half a credential|gave nothing|is no full|may not ask|the system answers|still there, whole|nobody is logged in|masked from here on|takes up to|breaks off|stops working/i;

test.each(all)('$code is in plain words', ({ title, what, why, fix }) => {
  expect(title.length).toBeLessThanOrEqual(75);
  expect(title).not.toMatch(/\.$/);
  expect(`${title}\n${what}\n${why}\n${fix}`).not.toMatch(AVOIDED);
  // GitHub stars every brace in a log where a secret is JSON.
  expect(fix).not.toMatch(/[{}]/);
});

test.each(all)('$code only advises inputs that exist', ({ fix }) => {
  for (const [, block = ''] of fix.matchAll(/^with:\n((?: {2}.*\n?)+)/gm)) {
    for (const [, name = ''] of block.matchAll(/^ {2}([a-z_]+):/gm)) expect(Object.keys(inputs)).toContain(name);
  }
});
