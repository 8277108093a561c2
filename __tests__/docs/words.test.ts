import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { documents } from '../../scripts/examples.ts';
import { PICTURED } from '../../scripts/picture.ts';
import { anchorsIn } from '../anchors.ts';
import { translatedIn } from '../words.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const forms = readdirSync(path.join(root, '.github/ISSUE_TEMPLATE')).map((name) => `.github/ISSUE_TEMPLATE/${name}`);

test.each([...documents(), 'action.yml', ...forms, path.relative(root, PICTURED)])('%s is in plain words', (file) => {
  expect(translatedIn(read(file))).toEqual([]);
});

test('phrases are found across lines, and not in code', () => {
  expect(translatedIn('a key\nwhere it\nis set')).toEqual(['where it is']);
  expect(translatedIn('`where it is` and\n```sh\nwhere it is\n```\n')).toEqual([]);
});

describe.each(documents())('%s', (file) => {
  test('links to headings that exist', () => {
    for (const [, target = '', fragment = ''] of read(file).matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)) {
      const linked = target === '' ? file : path.posix.join(path.posix.dirname(file), target);
      expect(anchorsIn(linked), `${target}#${fragment}`).toContain(fragment);
    }
  });
});
