import { describe, expect, test, vi } from 'vitest';
import { UnreadableConfig } from '../../../src/formats/format.ts';
import { toml } from '../../../src/formats/toml/toml.ts';
import type { Edit } from '../../../src/formats/toml/vocabulary.ts';
import { bytes } from '../latin1.ts';
import { DEEP, item, password, set } from './examples.ts';

describe('a file is refused with its line', () => {
  test.each([
    ['a key twice', 'a = 1\na = 2\n', password, 2, /twice/],
    ['a table twice', '[a]\n[a]\n', password, 2, /twice/],
    ['no value', '\na = # c\n', password, 2, /^unspecified values are invalid$/],
    ['values too deep in each other', DEEP, password, 1, /nested too deep/],
    ['a line break of an old Mac at the start', '\ra = 1\n', password, 1, /carriage return/],
    ['a list where a table in a table is meant', '[[http-basic.gar]]\n', password, 1, /table was expected/],
    ['a value where the table of a list is meant', 'tool = 1\n', item('last', ['tool', 'uv', 'index']), 1, /table was/],
    ['a byte that is not UTF-8', 'a = 1\n# \xe9\n', password, 2, /not UTF-8/],
    // As `>` of Windows PowerShell writes it.
    ['UTF-16', '\xff\xfea\0 \0=\0 \x001\0', password, 1, /^the file is UTF-16; save it as UTF-8/],
    ['UTF-16, the other way round', '\xfe\xff\0a', password, 1, /^the file is UTF-16/],
    ['a line break of an old Mac', 'a = 1\n# x\ry = 2\n', password, 2, /carriage return/],
    ['a value where a table is meant', 'x = 1\nhttp-basic = 1\n', password, 2, /table was expected/],
    ['a list where a table is meant', '[[http-basic]]\n', password, 1, /table was expected/],
    ['a table where a value is meant', '[http-basic.gar.password]\n', password, 1, /value was expected/],
    ['a table where a list is meant', '[index.b]\n', item('last'), 1, /list of tables/],
    ['a list of something else', 'index = [1]\n', item('last'), 1, /list of tables/],
  ] as const)('%s', (_, file, edit, line, reason) => {
    const attempt = () => toml.edit(bytes(file), [edit]);
    expect(attempt).toThrow(UnreadableConfig);
    expect(attempt).toThrow(expect.objectContaining({ line, reason: expect.stringMatching(reason) }));
  });

  test('no value is quoted', () => {
    expect(() => toml.edit(bytes('a = "S3cr3t" "S3cr3t"\n'), [password])).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('S3cr3t') }),
    );
  });
});

describe('an edit', () => {
  test('never has a text that is no Unicode', () => {
    expect(() => toml.edit(bytes(''), [set([], 'a', '\ud800')])).toThrow(
      new RangeError('a text that TOML cannot hold'),
    );
  });

  test('is of a kind that TOML has, whatever a ledger that somebody else wrote asks for', () => {
    const odd = { op: {}, table: [], key: 'a', value: 'b' } as unknown as Edit;
    expect(() => toml.edit(bytes('a = 1\n'), [odd])).toThrow(new RangeError('an edit of no kind that TOML has'));
  });

  test('needs the editor, which is loaded first', async () => {
    vi.resetModules();
    const { toml: unloaded } = await import('../../../src/formats/toml/toml.ts');
    expect(() => unloaded.edit(bytes(''), [password])).toThrow('the TOML editor is used before it is loaded');
  });
});
