import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { realPathOf } from '../../src/machine/real-path.ts';
import { LINKS } from '../ledger/home.ts';
import { decomposed, ONE_FILE, otherCase, shortName } from '../spellings.ts';

const top = mkdtempSync(path.join(realpathSync.native(tmpdir()), 'real-path-'));
afterAll(() => rmSync(top, { recursive: true }));

const folder = path.join(top, 'Größe of mine');
mkdirSync(folder);
const file = path.join(folder, 'Pip.ini');
writeFileSync(file, '');

test('a file has the path that the disk spells', () => {
  expect(realPathOf(file)).toBe(file);
});

test.runIf(LINKS)('a link leads to it', () => {
  const link = path.join(top, 'link');
  symlinkSync(folder, link, 'dir');
  expect(realPathOf(path.join(link, 'Pip.ini'))).toBe(file);
});

test('nothing has none', () => {
  expect(() => realPathOf(path.join(top, 'missing'))).toThrow('ENOENT');
});

describe.runIf(ONE_FILE)('where two spellings are one file', () => {
  test.each([
    ['another case', otherCase],
    ['letters and their marks apart, as macOS takes them', decomposed],
    ['the short name of Windows', shortName],
  ])('%s gives the same path', (_, spell) => {
    expect(realPathOf(spell(file))).toBe(file);
  });
});
