import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

function linesOf(file: string): number {
  return readFileSync(path.join(root, file), 'utf8').trimEnd().split('\n').length;
}

test('no file is longer than a reader takes in at one sitting, 250 lines', () => {
  const long = ['src', 'emulator', 'scripts', '__tests__'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:[cm]?[jt]s|py)$/.test(name))
      .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
      .filter((file) => linesOf(file) > 250),
  );
  expect(long).toEqual([]);
});
