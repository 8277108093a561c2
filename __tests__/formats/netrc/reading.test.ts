import { describe, expect, test } from 'vitest';
import { readNetrc } from '../../../src/formats/netrc/netrc.ts';
import { bytes } from '../latin1.ts';

describe('reading', () => {
  test.each([
    ['a keyword without a value at the end', 'machine a login', ''],
    ['a quote that is not closed', 'machine a login "b c', 'b c'],
    ['a quote over lines', 'machine a login "b\r\nc\rd\ne" password f\n', 'b\nc\nd\ne'],
    ['a quote and a blank that are escaped', 'machine a login b\\ c\\"d\n', 'b c"d'],
    ['an escaped letter', 'machine a lo\\gin b\n', 'b'],
    ['a backslash at the end', 'machine a login b\\', 'b'],
    ['a comment that touches its #', 'machine a login b\n password x #login z\n', 'b'],
    ['two logins, of which the last counts', 'machine a login x user b\n', 'b'],
    ['an account that looks like a keyword', 'machine a account login login b\n', 'b'],
  ])('takes %s as Python does', (_, file, name) => {
    expect(readNetrc(bytes(file))).toEqual([{ host: 'a', login: name, line: 1 }]);
  });

  test('gives hosts, logins and lines, and no password', () => {
    const file = '# c\nmachine a login b password S3cr3t\ndefault user "d e"\n\nmachine f\n';
    expect(readNetrc(bytes(file))).toEqual([
      { host: 'a', login: 'b', line: 2 },
      { host: 'default', login: 'd e', line: 3 },
      { host: 'f', login: '', line: 5 },
    ]);
  });
});
