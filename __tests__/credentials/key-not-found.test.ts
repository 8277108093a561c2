import { describe, expect, it } from 'vitest';
import { searchKey } from '../../src/credentials/key-mends.ts';
import { BASE64, encode, FIELDS, found, OBJECT } from './pasted-object.ts';

describe('nothing is found', () => {
  it.each<[string, string]>([
    ['in nothing', ''],
    ['in words', 'no key here'],
    ['where quotes differ from what they hold', `x"${OBJECT}"`],
    ['where something follows the quotes', `"${OBJECT}"x`],
    ['behind an address', `https://${OBJECT}`],
    ['behind a name that begins with a digit', `1KEY=${OBJECT}`],
    ['in a certificate that does not end', `-----BEGIN A-----\n${BASE64}`],
    ['in a certificate behind words', `see -----BEGIN A-----\n${BASE64}\n-----END A-----`],
    ['in base64 that is too short', encode('{"type":""}').replace(/=+$/, '')],
    ['in base64 of bytes that are no text', Buffer.from([0xff, 0x80, ...Buffer.from(OBJECT)]).toString('base64')],
    ['in base64 of what has control signs', encode(`\u0007${OBJECT}`)],
    ['in hexadecimal of an odd length', `${Buffer.from(OBJECT).toString('hex')}a`],
    ['in a percent-encoding that is none', `%7${encodeURIComponent(OBJECT)}`],
    ['in a list of two', `[${OBJECT}, ${OBJECT}]`],
    ['where the object does not end', OBJECT.slice(0, -1)],
    ['in what is longer than any key', `"${' '.repeat(100_000)}${OBJECT}"`],
  ])('%s', (_, text) => {
    expect(found(text)).toBeUndefined();
  });

  const LETTERS = encode('\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u043a\u043b\u043c');
  it.each<[string, string]>([
    ['words', 'no key here'],
    ['a sign of YAML in words', 'x| y z'],
    ['an address of data in words', 'x data:a,b'],
    ['a certificate with more behind it', '-----BEGIN A-----x-----END A-----y'],
    ['a bracket and a comma in words', 'a[,'],
    ['an object of Python in words', "a {'b'"],
    ['an escaped object in words', 'a {\\"b'],
    ['a tab that is written out', 'a\\tb'],
    ['a comment in words', 'a // b'],
    ['a list in words', 'x [{"a":{}}]'],
    ['a list with more behind it', '[{"a":{}}] x'],
    ['a quotation in words', 'a > {"b":{}'],
    ['two objects in words', 'a {b} {c}'],
    ['two objects with words between and behind', 'a {b}{c} d'],
    ['two objects', '{b} {c}'],
    ['twice a word', 'abab'],
    ['a number in front of one line', '5 abc'],
    ['numbers that leave one out', '1 a\n3 b'],
    ['numbers on some lines', '1 a\nb'],
    ['a word and a number on each line', 'a1 b\na2 c'],
    ['numbers without an end', '1a\n2b'],
    ['two hexadecimal digits', '41'],
    ['base64 with its end in the middle', `${LETTERS.slice(0, 8)}=${LETTERS.slice(8)}`],
    ['base64 behind another sign', `!${LETTERS}`],
    ['base64 before another sign', `${LETTERS}!`],
    ['base64 of what begins with a control sign', encode('\u0007aaaaaaaaaaaaaaaaa')],
    ['base64 of what ends with a control sign', encode('aaaaaaaaaaaaaaaaa\u0007')],
  ])('in %s, and nothing is mended', (_, text) => {
    expect(searchKey(text)).toEqual({ seen: [text] });
  });

  it('in letters by their numbers or in base64, though they are read', () => {
    expect(searchKey('4142')).toEqual({ seen: ['4142', 'AB'] });
    expect(searchKey(LETTERS)).toEqual({
      seen: [LETTERS, '\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u043a\u043b\u043c'],
    });
    expect(searchKey('a\ufeffb')).toEqual({ seen: ['a\ufeffb', 'ab'] });
  });

  it('in more than a search looks at', () => {
    const search = searchKey('x="y=\\"z=`'.repeat(40));
    expect('seen' in search && search.seen.length).toBeLessThan(90);
  });

  it('past what is longer than any key, and up to there it is', () => {
    const padded = (length: number): string => `"${OBJECT.padStart(length - 2)}"`;
    expect(padded(100_000)).toHaveLength(100_000);
    expect(found(padded(100_000))).toEqual(FIELDS);
    expect(found(padded(100_001))).toBeUndefined();
  });

  it('and what was seen begins with what was given, and has each text once', () => {
    const search = searchKey(' "x1=`no`" ');
    const seen = 'seen' in search ? search.seen : [];
    expect(seen.slice(0, 2)).toEqual(['"x1=`no`"', 'x1=`no`']);
    expect(seen).toContain('no');
    expect(new Set(seen).size).toBe(seen.length);
    expect(searchKey('x'.repeat(100_001))).toEqual({ seen: ['x'.repeat(100_001)] });
  });
});
