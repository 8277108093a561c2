import { describe, expect, test } from 'vitest';
import { UnreadableConfig } from '../../../src/formats/format.ts';
import { netrc, readNetrc } from '../../../src/formats/netrc/netrc.ts';
import { bytes } from '../latin1.ts';
import { login } from './examples.ts';

describe('a file that Python or uv refuses as a whole is refused with its line', () => {
  test.each([
    ['a byte order mark', '\xef\xbb\xbfmachine a\n', 1, /byte order mark/],
    ['UTF-16, as `>` of Windows PowerShell writes it', '\xff\xfem\0', 1, /^the file is UTF-16; save it as UTF-8/],
    ['a byte that is not UTF-8', 'machine a\n# \xe9\n', 2, /not UTF-8/],
    ['a macro that is not closed', 'machine a\nmacdef x\ncd\n', 2, /macdef/],
    ['a word that is no keyword', 'machine a login b password c d\n', 1, /not a keyword/],
    ['a comment after an empty line', 'machine a\n\n# old ones\nmachine b\n', 3, /comment/],
    ['a comment after an empty line, before all', '\n# old ones\nmachine b\n', 2, /comment/],
    ['a word that is no keyword, below a comment', '# c\nmachine a login b password c d\n', 2, /not a keyword/],
    ['a word that is no keyword, after a # that makes no comment', 'machine a login b#c d\n', 1, /not a keyword/],
    ['a word that is no keyword, in a file of an old Mac', '# c\rmachine a\rlogin b c d\r', 3, /not a keyword/],
    ['a byte that is not UTF-8, in a file of an old Mac', 'machine a\r# \xe9\r', 2, /not UTF-8/],
    ['an indented comment without a space', '\n \t#old ones\nmachine b\n', 2, /comment/],
    ['a comment without a space, before all', '#old ones\nmachine b\n', 1, /comment/],
    ['machine without a name', '\nmachine', 2, /machine/],
    ['a macro that uv closes where Python does not', 'macdef x\n  \ncd /\n\n', 3, /not a keyword/],
    ['a macro in a file with CR LF, which uv closes at once', 'macdef x\r\ncd /\r\n\r\n', 2, /not a keyword/],
  ])('%s', (_, file, line, reason) => {
    const attempt = () => netrc.edit(bytes(file), [login]);
    expect(attempt).toThrow(UnreadableConfig);
    expect(attempt).toThrow(expect.objectContaining({ line, reason: expect.stringMatching(reason) }));
    expect(() => readNetrc(bytes(file))).toThrow(UnreadableConfig);
  });

  test('no value is quoted', () => {
    expect(() => netrc.edit(bytes('machine a login b password S3cr3t S3cr3t\n'), [login])).toThrow(/^(?!.*S3cr3t)/s);
  });

  test.each([
    ['make a comment of another entry', '#x machine a login b password c\n', 1],
    [
      'make a comment of another entry, further down',
      'machine h login x password "y"\n# machine a login b password c\n',
      2,
    ],
    [
      'give another entry a login, as Python and uv end lines in different ways',
      'machine h # c\r\tlogin x # c\n\tpassword y # c\rdefault\r\n  password z\n  user q\n',
      4,
    ],
    ['make an entry of a comment to uv', '# machine a login b password c\r\n', 1],
    ['make a last entry for our host of a comment to uv', '# machine h login b password P\r\n', 1],
    ['make such an entry with another password', '# machine h login me password c\r\n', 1],
    ['make such an entry without a login', '# machine h password P\r\n', 1],
  ])('so is one where our entry would %s', (_, file, line) => {
    const attempt = () => netrc.edit(bytes(file), [login]);
    expect(attempt).toThrow(UnreadableConfig);
    expect(attempt).toThrow(expect.objectContaining({ line, reason: expect.stringMatching(/in different ways/) }));
  });
});
