import { constants, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { againstLinks, readUserFile } from '../../src/machine/read-file.ts';
import { LINKS } from '../ledger/home.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'read-'));
  writeFileSync(at('file'), 'x');
  if (!LINKS) return;
  symlinkSync('file', at('link'));
  symlinkSync('nothing', at('dangling'));
  symlinkSync('loop', at('loop'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
  ['with the flag of the system', constants.O_NOFOLLOW],
  ['by a look before, as Windows has no flag', null],
] as const)('a file itself is read, %s', (_, flag) => {
  const itself = (name: string) => readUserFile(at(name), againstLinks(at(name), flag)).bytes.toString();

  test('and nothing else', () => {
    expect(itself('file')).toBe('x');
    expect(() => itself('missing')).toThrow('ENOENT');
  });

  test.runIf(LINKS).each(['link', 'dangling', 'loop'])('not what a link leads to: %s', (name) => {
    expect(() => itself(name)).toThrow(expect.objectContaining({ code: 'ELOOP' }));
  });
});

test.runIf(LINKS)('without either, what a link leads to is read', () => {
  expect(readUserFile(at('link')).bytes.toString()).toBe('x');
});
