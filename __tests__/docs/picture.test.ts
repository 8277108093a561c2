import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PICTURED, summaryOfRun } from '../../scripts/picture.ts';

test('the picture in README shows what a run says today (else: npm run picture)', async () => {
  expect(readFileSync(PICTURED, 'utf8')).toBe(await summaryOfRun());
});

test.each(['light', 'dark'])('README has the picture, %s, as wide as its page', (theme) => {
  const root = path.resolve(import.meta.dirname, '../..');
  const name = `docs/images/summary-${theme}.png`;
  expect(readFileSync(path.join(root, 'README.md'), 'utf8')).toContain(`"${name}"`);
  const picture = readFileSync(path.join(root, name));
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBe(2 * 830);
});
