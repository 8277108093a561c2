import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { client as pip } from '../src/clients/pip.ts';
import { netrc } from '../src/formats/netrc/netrc.ts';
import { pythonConfig, readOptions } from '../src/formats/python-config/python-config.ts';
import { toml } from '../src/formats/toml/toml.ts';
import { reveal } from '../src/secret.ts';
import { secretsIn, shapeOf } from '../src/secret-shapes.ts';
import { harmless, printable, said, screened, shown } from '../src/shown.ts';
import { changesOf, disk, setting } from './clients/setting.ts';
import { OURS } from './formats/change.ts';
import { growsInProportion } from './growth.ts';

const LINE = 'x'.repeat(90);
const MINE = Buffer.from('# mine\n');

/** So many lines, each by its number. */
const lines = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => `${make(n)}\n`).join('');

describe('an edit of a large file takes work in proportion to its size', () => {
  test.each<[string, (count: number) => string]>([
    ['many options', (count) => lines(count, (n) => `key-${n} = ${LINE}`)],
    ['a long list', (count) => `extra-index-url =\n${`    ${LINE}\n`.repeat(count)}`],
    ['a long value with comments', (count) => `index-url =\n${`  ${LINE}\n# c\n`.repeat(count / 2)}`],
    ['blank lines', (count) => '\n'.repeat(count * 5)],
    ['one line', (count) => `index-url = ${LINE.repeat(count)}\n`],
    ['words in one line', (count) => `extra-index-url = ${`${LINE} `.repeat(count)}\n`],
    ['brackets', (count) => `x = 1\n${'  [\n'.repeat(count * 5)}`],
    ['old Mac lines', (count) => `# ${LINE}\r`.repeat(count)],
    ['sections', (count) => lines(count, (n) => `[${LINE}${n}]`)],
    [
      'sections that inherit as many options',
      (count) => `[DEFAULT]\n${lines(count, (n) => `o${n} = 1`)}${lines(count, (n) => `[s${n}]\nx = 1`)}`,
    ],
  ])('a file of pip with %s', (_, body) => {
    const edits = [
      { op: 'set', section: 'global', key: 'index-url', value: OURS },
      { op: 'append', section: 'global', key: 'extra-index-url', item: OURS },
      { op: 'remove', section: 'global', key: 'timeout' },
    ] as const;
    const { edit, unedit } = pythonConfig('pip');
    const work = (count: number): void => {
      const original = Buffer.from(`[global]\n${body(count)}`);
      const edited = edit(original, edits);
      const restored = unedit(Buffer.concat([edited, MINE]), original, edits);
      readOptions(edited, 'pip');
      expect(Buffer.compare(restored, Buffer.concat([original, MINE]))).toBe(0);
    };
    expect(growsInProportion(work, 40)).toBe(true);
  });

  test('two files of pip with many sections and options, which a file of our own takes the place of', () => {
    const work = (count: number): void => {
      const options = lines(count, (n) => `option-${n} = ${LINE}`);
      const files = {
        '/home/me/.pip/pip.conf': `[DEFAULT]\n${options}${lines(count, (n) => `[section-${n}]`)}[install]\n`,
        '/home/me/.config/pip/pip.conf': `[global]\n${options}`,
      };
      const [copy] = changesOf(pip, setting({ scope: 'isolated', disk: disk(files) }));
      expect(copy?.kind === 'create' && reveal(copy.content)).toBe(`[install]\n${options}[global]\n${options}`);
    };
    expect(growsInProportion(work, 40)).toBe(true);
  });

  test('a netrc with many entries', () => {
    const edits = [{ op: 'login', host: 'h', login: 'me', password: 'P' }] as const;
    const work = (count: number): void => {
      const entries = lines(count, (n) => `machine ${LINE}${n} login a password b`);
      const original = Buffer.from(`machine h login x password y\n${entries}`);
      const current = Buffer.concat([netrc.edit(original, edits), MINE]);
      expect(netrc.unedit(current, original, edits).length).toBe(original.length + MINE.length);
    };
    expect(growsInProportion(work, 40)).toBe(true);
  });

  test('a TOML file with many keys', async () => {
    await toml.load?.();
    const edits = [
      { op: 'set', table: ['http-basic', 'gar'], key: 'password', value: 'P' },
      {
        op: 'item',
        array: ['index'],
        name: 'gar',
        values: { url: 'https://h/simple/', default: true },
        place: 'first',
      },
      { op: 'remove', table: [], key: 'index-url' },
    ] as const;
    const work = (count: number): void => {
      const original = Buffer.from(
        `[http-basic.gar]\npassword = "old"\n[x]\n${lines(count, (n) => `key-${n} = "${LINE}"`)}`,
      );
      const current = Buffer.concat([toml.edit(original, edits), MINE]);
      expect(toml.unedit(current, original, edits).length).toBe(original.length + MINE.length);
    };
    expect(growsInProportion(work, 20)).toBe(true);
  });
});

describe('what looks for secrets in a text takes work in proportion to its length', () => {
  test.each([
    '\\',
    '#',
    '::',
    '://a:',
    '//@',
    '{"',
    '%41',
    'eyJ',
    'a',
    'aA1',
    '-----',
    ' ',
    '\n',
    '-----BEGIN-----',
    'ya29.',
    'MII',
    '"',
    "'",
    '@',
    'password=',
    'Basic ',
    '\\n',
    '&quot;',
  ])('of %j alone', (part) => {
    const work = (count: number): void => {
      const text = part.repeat(count);
      for (const look of [shown, screened, printable, said, harmless, secretsIn, shapeOf]) look(text);
    };
    expect(growsInProportion(work, 300)).toBe(true);
  });
});

// How often a pattern looks at a character is not counted, so that its form has to tell: where it may begin anywhere, what repeats
// without a bound is its end, and nothing that follows can send it back.
test.each(['secret-shapes', 'shown'])('no pattern of %s.ts goes over a stretch of text again', (name) => {
  const source = readFileSync(path.join(import.meta.dirname, `../src/${name}.ts`), 'utf8');
  const patterns = [
    ...source.matchAll(/(?<=(?:[(=,?:>&|]|return)\s*)\/(?![/*])((?:\[(?:\\.|[^\]\\])*\]|\\.|[^/\n\\[])+)\/[a-z]*/g),
  ].map(([, pattern = '']) => pattern);
  expect(patterns.length).toBeGreaterThan(10);
  // Of a count of characters, which has a dozen digits at most.
  const short = ['\\B(?=(?:\\d{3})+$)'];
  const again = patterns.filter((pattern) => {
    const outline = pattern.replace(/\[(?:\\.|[^\]\\])*\]|\\(?:[pPu]\{.*?\}|.)/g, 'c');
    return !pattern.startsWith('^') && /(?:[*+]|\{\d+,\})\??(?![)*+?]*(?:\||$))/.test(outline);
  });
  expect(again).toEqual(short.filter((pattern) => patterns.includes(pattern)));
});

describe('steps are counted', () => {
  const numbers = (size: number): number[] => Array.from({ length: size }, (_, n) => n);

  test.each<[string, (size: number) => unknown]>([
    [
      'a loop in a loop',
      (size) => {
        let at = 0;
        for (let n = 0; n < size; n++) for (let m = 0; m < size; m++) at = n + m;
        return at;
      },
    ],
    [
      'a list copied for each element',
      (size) => {
        let list: number[] = [];
        for (let n = 0; n < size; n++) list = [...list, n];
      },
    ],
    ['a list searched for each element', (size) => numbers(size).map((n, _, list) => list.includes(-n - 1))],
    ['a text searched for each line', (size) => lines(size, (n) => `${'b'.repeat(size).indexOf(`${n}`)}`)],
    ['a pattern tried on the rest of each line', (size) => lines(size, (n) => `${/x$/.test('a'.repeat(size - n))}`)],
  ])('%s is out of proportion', (_, work) => {
    expect(growsInProportion(work, 40)).toBe(false);
  });

  test.each<[string, (size: number) => void]>([
    ['a loop', (size) => numbers(size).map((n) => n + 1)],
    ['a pattern that goes on from its last match', (size) => [...'a b '.repeat(size).matchAll(/\w/g)]],
    [
      'a search that goes on from its last place',
      (size) => {
        const text = 'a\n'.repeat(size);
        for (let at = 0; at >= 0; at = text.indexOf('\n', at + 1));
      },
    ],
  ])('%s is in proportion', (_, work) => {
    expect(growsInProportion(work, 40)).toBe(true);
  });
});
