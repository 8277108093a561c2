import { describe, expect, test } from 'vitest';
import { netrc } from '../../../src/formats/netrc/netrc.ts';
import { bytes, text } from '../latin1.ts';
import { login, ours } from './examples.ts';

const rows: readonly (readonly [does: string, file: string, gives: string])[] = [
  ['fills an empty file', '', ours],
  [
    'comes before everything',
    '# mine\nmachine a login b password c\n',
    `${ours}# mine\nmachine a login b password c\n`,
  ],
  ['comes before default', 'default login b password c\n', `${ours}default login b password c\n`],
  [
    'ends its line as the file does',
    'machine a login b password c\r\n',
    `${ours.trim()}\r\nmachine a login b password c\r\n`,
  ],
  [
    'ends its line as the first line of the file does',
    'machine a login b password c\nmachine i login b password c\r\n',
    `${ours}machine a login b password c\nmachine i login b password c\r\n`,
  ],
  [
    'comes before an entry of an old Mac that uv takes for a part of the comment above',
    '# c\rmachine h login x password y\nmachine a login b password c\n',
    `${ours}# c\rmachine h login me password P\nmachine a login b password c\n`,
  ],
  [
    'comes before a macro, where older versions of curl stop',
    `macdef init\ncd /\n\n${ours}`,
    `${ours}macdef init\ncd /\n\n${ours}`,
  ],
  ['takes the place of a first entry', 'machine h login x password y\n', ours],
  [
    'takes the places of all others',
    'machine a login b password c\nmachine h login x password y\nmachine h\n\tpassword z\n\tlogin w\n',
    `${ours}machine a login b password c\n${ours}machine h\n\tpassword P\n\tlogin me\n`,
  ],
  [
    'keeps an account and what stands around',
    'machine a\nmachine h account q # why\n login x  password y # c\n\n',
    `${ours}machine a\nmachine h account q # why\n login me  password P # c\n\n`,
  ],
  ['gives what is missing', 'machine h\n', `${ours}`],
  [
    'gives a keyword at the end its value, before the line break',
    'machine h password\n',
    'machine h login me password P\n',
  ],
  ['gives a keyword at the end its value', 'machine h password', 'machine h login me password P'],
  [
    'takes the place of a word in quotes',
    'machine a\nmachine h login "x y"password "a\\"b"\n',
    `${ours}machine a\n${ours}`,
  ],
  [
    'stands before an entry that curl reads otherwise',
    'machine "h" login x password y\n',
    `${ours}machine "h" login me password P\n`,
  ],
  [
    'stands before an entry with user, which curl does not know',
    'machine h user x password y\n',
    `${ours}machine h user me password P\n`,
  ],
  [
    'leaves a macro alone',
    'macdef init\nmachine h login x password y\n\n',
    `${ours}macdef init\nmachine h login x password y\n\n`,
  ],
  [
    'leaves a macro of several lines alone',
    'macdef init\ncd /pub\nls\n\nmachine a login b password c\n',
    `${ours}macdef init\ncd /pub\nls\n\nmachine a login b password c\n`,
  ],
  ['leaves a macro of an old Mac alone', 'macdef init\rcd /\r\r', `${ours}macdef init\rcd /\r\r`],
  ['leaves another case of the host alone', 'machine H login x password y\n', `${ours}machine H login x password y\n`],
  [
    'ends where quotes around nothing end the file to its readers',
    'machine a ""\nmachine h login x\n',
    `${ours}machine a ""\nmachine h login x\n`,
  ],
];

describe('our entry', () => {
  test.each(rows)('%s', (_, file, gives) => {
    const original = bytes(file);
    const edited = netrc.edit(original, [login]);
    expect(text(edited)).toBe(gives);
    expect(text(netrc.edit(edited, [login]))).toBe(gives);
    expect(text(netrc.unedit(edited, original, [login]))).toBe(file);
  });

  test('of two for one host the last counts, and two hosts get an entry each', () => {
    const edits = [login, { ...login, host: 'i' }, { ...login, password: 'Q' }];
    const edited = netrc.edit(bytes(''), edits);
    expect(text(edited)).toBe(`machine i login me password P\n${ours.replace(' P', ' Q')}`);
    expect(text(netrc.edit(edited, edits))).toBe(text(edited));
    expect(text(netrc.unedit(edited, bytes(''), edits))).toBe('');
  });

  test.each(['a b', 'a\tb', 'a\nb', '', '"a', '#a', 'a\\b', 'a\u00e9', 'a\u007f'])('never has %j', (password) => {
    expect(() => netrc.edit(bytes(''), [{ ...login, password }])).toThrow(RangeError);
    expect(() => netrc.edit(bytes(''), [{ ...login, login: password }])).toThrow(RangeError);
  });

  test('is refused by the name of what it cannot hold, and never shown', () => {
    expect(() => netrc.edit(bytes(''), [{ ...login, password: 'S3cr3t x' }])).toThrow(
      /^(?!.*S3cr3t)the password has characters that netrc cannot hold$/,
    );
  });

  test('is not there where no edit asks for one', () => {
    expect(text(netrc.edit(bytes(ours), []))).toBe(ours);
  });

  test.each(['a"b', 'a#b', "!'a", 'e30=='])('may have %j', (password) => {
    expect(text(netrc.edit(bytes(''), [{ ...login, password }]))).toBe(`machine h login me password ${password}\n`);
  });
});
