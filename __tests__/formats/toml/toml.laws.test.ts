import { expect, test } from 'vitest';
import { readToml } from '../../../src/formats/toml/read.ts';
import { toml } from '../../../src/formats/toml/toml.ts';
import { judged, readBy } from '../judged.ts';
import { tomlLaws } from './laws.ts';

await toml.load?.();
const { lawsHold, share } = judged(tomlLaws);

test('only the intended values differ, and all bytes of the user come back', () => lawsHold(200));

test('the cases are of every kind', () => {
  const read = (file: string) => readBy(readToml, file);
  expect(share(({ file }) => read(file) === undefined)).toBeGreaterThan(0.05);
  expect(share(({ file }) => read(file) !== undefined)).toBeGreaterThan(0.6);
  expect(share(({ file }) => file.includes('[[index]]'))).toBeGreaterThan(0.1);
  expect(share(({ file }) => /^index = \[/m.test(file))).toBeGreaterThan(0.1);
  expect(share(({ file }) => file.includes('\r\n'))).toBeGreaterThan(0.1);
  expect(share(({ edits }) => edits.some(({ op }) => op === 'item'))).toBeGreaterThan(0.1);
  expect(share(({ edits }) => edits.some(({ op }) => op === 'remove'))).toBeGreaterThan(0.1);
});
