import { describe, expect, test } from 'vitest';
import { UnreadableConfig } from '../../../src/formats/format.ts';
import { type Edit, pythonConfig, readOptions } from '../../../src/formats/python-config/python-config.ts';
import { bytes } from '../latin1.ts';
import { append, index, set } from './examples.ts';

const { edit, unedit } = pythonConfig('pip');

describe('a file that Python refuses', () => {
  test.each([
    ['[a]\n[b]\n[a]\n', 3, /“\[a\]” appears a second time/],
    ['[a]\nx = 1\nX: 2\n', 3, /“x” appears a second time.*“\[a\]”/],
    ['[a]\nnonsense hush\n', 2, /neither a section header nor an option/],
    ['[a]\n= hush\n', 2, /no option name/],
    ['# c\n\nx = hush\n[a]\n', 3, /before the first section/],
    ['\xef\xbb\xbf[a]\nx = hush\n', 1, /byte order mark/],
    ['\xef\xbb\xbf[a]\nx = \xe9 hush\n', 1, /byte order mark/],
    ['\xff\xfe[\0a\0]\0', 1, /UTF-16/],
    ['\xfe\xff\0[\0a\0]', 1, /UTF-16/],
    ['[]\n[a]\n', 1, /before the first section/],
    ['x = \xef\xbb\xbf\n[a]\n', 1, /before the first section/],
    ['x = \xff\xfe\n[a]\n', 1, /before the first section/],
    ['[a]\nx = 1\n= 2\n  y = 3\n  y = 4\n', 5, /“y” appears a second time/],
    ['[DEFAULT]\nx = 1\n[DEFAULT]\nX = 2\n', 4, /“x” appears a second time.*“\[DEFAULT\]”/],
    [`[a]\n${'hush'.repeat(11)} = 1\n${'hush'.repeat(11)} = 1\n`, 3, /^the option with a long or unusual name appears/],
    ['[a]\nhush@x = 1\nhush@x = 1\n', 3, /^the option with a long or unusual name appears/],
  ])('%j is refused at line %i', (file, line, reason) => {
    for (const attempt of [() => edit(bytes(file), [index]), () => readOptions(bytes(file), 'pip')]) {
      expect(attempt).toThrow(UnreadableConfig);
      expect(attempt).toThrow(expect.objectContaining({ line, reason: expect.stringMatching(reason) }));
      expect(attempt).not.toThrow(/hush/);
    }
  });

  test('is not one with two spellings of an option of pip', () => {
    expect(() => readOptions(bytes('[a]\nindex_url = 1\nindex-url = 2\n'), 'pip')).not.toThrow();
  });
});

describe('edit', () => {
  test.each([
    [set('global', 'index-url', 'a\nb'), 'value'],
    [set('global', 'index-url', ' a'), 'value'],
    [set('global', 'index-url', 'a\t'), 'value'],
    [set('global', 'index-url', 'a\0'), 'value'],
    [set('global', 'index-url', '\u00e9'), 'value'],
    [set('global', 'index-url\n', 'a'), 'key "index-url\\n"'],
    [set('global', 'index=url', 'a'), 'key "index=url"'],
    [set('global', '#key', 'a'), 'key "#key"'],
    [set('global', '', 'a'), 'key ""'],
    [set('a]b', 'key', 'a'), 'section "a]b"'],
    [set('DEFAULT', 'key', 'a'), 'section "DEFAULT"'],
    [append('global', 'key', 'a b'), 'item'],
    [append('global', 'key', '#a'), 'item'],
    [append('global', 'key', ''), 'item'],
    [append('global', 'key', 'a', ['b\nc']), 'item'],
    [{ op: {}, section: 'global', key: 'index-url', value: 'x' } as unknown as Edit, 'kind of edit'],
  ])('refuses what cannot be written, or a ledger of somebody else asks for: %j', (wrong, what) => {
    const refusal = new RangeError(`The ${what} cannot be written to a Python configuration file`);
    expect(() => edit(bytes(''), [wrong])).toThrow(refusal);
    expect(() => unedit(bytes(''), bytes(''), [wrong])).toThrow(refusal);
  });

  test('does not show a value that it refuses', () => {
    expect(() => edit(bytes(''), [set('global', 'key', 'hush\n')])).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hush') }),
    );
  });
});
