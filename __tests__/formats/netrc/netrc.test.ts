import { describe, expect, test } from 'vitest';
import { UnreadableConfig } from '../../../src/formats/format.ts';
import { netrc, readNetrc } from '../../../src/formats/netrc/netrc.ts';
import type { Edit } from '../../../src/formats/netrc/vocabulary.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const text = (content: Uint8Array) => Buffer.from(content).toString('latin1');
const login: Edit = { op: 'login', host: 'h', login: 'me', password: 'P' };
const ours = 'machine h login me password P\n';

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
  ['leaves another case of the host alone', 'machine H login x password y\n', `${ours}machine H login x password y\n`],
  [
    'ends where quotes around nothing end the file to its readers',
    'machine a ""\nmachine h login x\n',
    `${ours}machine a ""\nmachine h login x\n`,
  ],
];

function refusalOf(step: () => unknown): unknown {
  try {
    return step();
  } catch (error) {
    return error;
  }
}

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

  test.each(['a"b', 'a#b', "!'a", 'e30=='])('may have %j', (password) => {
    expect(text(netrc.edit(bytes(''), [{ ...login, password }]))).toBe(`machine h login me password ${password}\n`);
  });
});

describe('a file that Python or uv refuses as a whole is refused with its line', () => {
  test.each([
    ['a byte order mark', '\xef\xbb\xbfmachine a\n', 1, /byte order mark/],
    ['a byte that is not UTF-8', 'machine a\n# \xe9\n', 2, /not UTF-8/],
    ['a macro that is not closed', 'machine a\nmacdef x\ncd\n', 2, /macdef/],
    ['a word that is no keyword', 'machine a login b password c d\n', 1, /not a keyword/],
    ['a comment after an empty line', 'machine a\n\n# old ones\nmachine b\n', 3, /comment/],
    ['a comment without a space, before all', '#old ones\nmachine b\n', 1, /comment/],
    ['machine without a name', '\nmachine', 2, /machine/],
    ['a macro that uv closes where Python does not', 'macdef x\n  \ncd /\n\n', 3, /not a keyword/],
    ['a macro in a file with CR LF, which uv closes at once', 'macdef x\r\ncd /\r\n\r\n', 2, /not a keyword/],
  ])('%s', (_, file, line, reason) => {
    const refusal = refusalOf(() => netrc.edit(bytes(file), [login]));
    expect(refusal).toBeInstanceOf(UnreadableConfig);
    expect(refusal).toMatchObject({ line, reason: expect.stringMatching(reason) });
    expect(() => readNetrc(bytes(file))).toThrow(UnreadableConfig);
  });

  test('no value is quoted', () => {
    expect(() => netrc.edit(bytes('machine a login b password S3cr3t S3cr3t\n'), [login])).toThrow(/^(?!.*S3cr3t)/s);
  });

  test('so is one where our entry would make a comment of another', () => {
    expect(() => netrc.edit(bytes('#x machine a login b password c\n'), [login])).toThrow(UnreadableConfig);
  });
});

describe('after the user changed the file', () => {
  const file = '# mine\nmachine h\n  login x\n  password "y z"\nmachine a login b password c\n';
  const original = bytes(file);
  const edited = text(netrc.edit(original, [login]));
  const undone = (current: string) => text(netrc.unedit(bytes(current), original, [login]));

  test.each([
    ['a line at either end', `# top\n${edited}# end\n`, `# top\n${file}# end\n`],
    ['our entry moved', `${edited.slice(ours.length)}${ours}`, file],
    ['our entry gone', edited.slice(ours.length), file],
    [
      'a line in an entry',
      edited.replace('  password', '  account q\n  password'),
      file.replace('  password', '  account q\n  password'),
    ],
    ['an entry gone', `${ours}machine a login b password c\n`, 'machine a login b password c\n'],
    ['our entry commented out', `#${edited}`, file],
    [
      'a password changed',
      edited.replace('  password P', '  password Q'),
      file.replace('login x', 'login me').replace('"y z"', 'Q'),
    ],
    [
      'a line in an entry whose account looks like a keyword',
      edited.replace('  password', '  account default\n  # c\n  password'),
      file.replace('  password', '  account default\n  # c\n  password'),
    ],
    ['line breaks changed', edited.replaceAll('\n', '\r\n'), file.replaceAll('\n', '\r\n')],
    ['a file that nobody reads', `${edited}bad word\n`, `${file}bad word\n`],
    ['all of it in a macro', `macdef x\n${edited}`, `macdef x\n${file}`],
    ['another encoding', `${edited}# \xe9\n`, `${file}# \xe9\n`],
    ['everything gone', '', ''],
  ])('%s', (_, current, gives) => {
    expect(undone(current)).toBe(gives);
  });
});

describe('reading', () => {
  test('gives hosts, logins and lines, and no password', () => {
    const file = '# c\nmachine a login b password S3cr3t\ndefault user "d e"\n\nmachine f\n';
    expect(readNetrc(bytes(file))).toEqual([
      { host: 'a', login: 'b', line: 2 },
      { host: 'default', login: 'd e', line: 3 },
      { host: 'f', login: '', line: 5 },
    ]);
  });
});
