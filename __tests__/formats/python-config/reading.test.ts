import { describe, expect, test } from 'vitest';
import { type Dialect, readOptions } from '../../../src/formats/python-config/python-config.ts';

describe('readOptions', () => {
  const options = (file: string, dialect: Dialect) =>
    Object.fromEntries(
      [...readOptions(Buffer.from(file), dialect)].map(([section, keys]) => [section, Object.fromEntries(keys)]),
    );

  test('folds names as pip does, the last spelling winning', () => {
    expect(options('[global]\nIndex_URL = a\n--index-url: b\n', 'pip')).toEqual({
      global: { 'index-url': { value: 'b', line: 3 } },
    });
  });

  test('lowers names only in .pypirc', () => {
    expect(options('[GAR]\nUser_Name = a=b:c # d\n', 'pypirc')).toEqual({
      GAR: { user_name: { value: 'a=b:c # d', line: 2 } },
    });
  });

  test('spreads [DEFAULT] over the sections', () => {
    expect(options('[DEFAULT]\nx = 1\n[a]\n[b]\nx = 2\n', 'pip')).toEqual({
      a: { x: { value: '1', line: 2 } },
      b: { x: { value: '2', line: 5 } },
    });
  });

  test('spreads it over a section that is to come, unless that is there', () => {
    const found = readOptions(Buffer.from('[DEFAULT]\nx = 1\n[a]\nx = 2\n'), 'pip', ['global', 'a']);
    expect([...found].map(([section, keys]) => [section, keys.get('x')])).toEqual([
      ['global', { value: '1', line: 2 }],
      ['a', { value: '2', line: 4 }],
    ]);
  });

  test.each([
    ['[DEFAULT] in two places', '[DEFAULT]\nx = 1\n[a]\n[DEFAULT]\ny = 2\n', { x: ['1', 2], y: ['2', 5] }],
    ['a name that starts with a bracket', '[a]\n[x = 1\n', { '[x': ['1', 2] }],
    ['a name with two dashes in it', '[a]\nx--y = 1\n', { 'x--y': ['1', 2] }],
    ['a blank line of an old Mac', '[a]\r\rx = 1\r', { x: ['1', 3] }],
    ['white space that only Python takes for it', '[a]\nx\u3000=\x1c1\x85\n\u2028\u200a2\n', { x: ['1\n2', 2] }],
    ['what only JavaScript takes for white space', '[a]\nx = \ufeff1\ufeff\n', { x: ['\ufeff1\ufeff', 2] }],
  ])('takes %s as Python does', (_, file, read) => {
    expect(options(file, 'pip')).toEqual({
      a: Object.fromEntries(Object.entries(read).map(([name, [value, line]]) => [name, { value, line }])),
    });
  });

  test('joins a value over lines, without its comments', () => {
    expect(options('[a]\nx =\n  one\n\n# no\n  two  \n\n', 'pip')).toEqual({
      a: { x: { value: '\none\n\ntwo', line: 2 } },
    });
  });
});
