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

describe('a file that Python or uv refuses as a whole is refused with its line', () => {
  test.each([
    ['a byte order mark', '\xef\xbb\xbfmachine a\n', 1, /byte order mark/],
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
    const refusal = refusalOf(() => netrc.edit(bytes(file), [login]));
    expect(refusal).toBeInstanceOf(UnreadableConfig);
    expect(refusal).toMatchObject({ line, reason: expect.stringMatching(reason) });
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
    const refusal = refusalOf(() => netrc.edit(bytes(file), [login]));
    expect(refusal).toBeInstanceOf(UnreadableConfig);
    expect(refusal).toMatchObject({ line, reason: expect.stringMatching(/in different ways/) });
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
    ['an account put into our entry', edited.replace('P\n', 'P\n  account q\n'), `machine h\n  account q\n${file}`],
    [
      'an account put before our login',
      edited.replace('machine h', 'machine h account q'),
      `machine h account q\n${file}`,
    ],
    ['our login changed', edited.replace('login me', 'login q'), `machine h login q\n${file}`],
    ['our entry on several lines', edited.replace(' login', '\n\tlogin'), `\n\n${file}`],
    ['a comment in our entry', edited.replace(' login', ' # c\n login'), ` # c\n\n${file}`],
    ['our host changed', edited.replace('machine h', 'machine i'), `machine i\n${file}`],
    ['our password in quotes', edited.replace('password P', 'password "P"'), `\n${file}`],
    ['our entry after another', `machine b login c password d ${edited}`, `machine b login c password d\n${file}`],
    [
      'our entry after another that has a login like ours',
      edited.replace('machine a login b', 'machine a login me'),
      file.replace('machine a login b', 'machine a login me'),
    ],
    [
      'the word machine away, so that there is one entry of two',
      edited.replace('machine h\n', ''),
      file.replace('machine h\n', ''),
    ],
    [
      'an entry for others with a login like ours put below ours',
      edited.replace(ours, `${ours}default login me password Q\n`),
      `default login me password Q\n${file}`,
    ],
    ['a quote that is not closed put before', `machine b password "x\n${edited}`, `machine b password "x\n${file}`],
    ['a file cut off after our login', 'machine h login me', 'machine h login me'],
    ['a file cut off after our keyword', `${edited}machine b password`, `${file}machine b password`],
    [
      'an account like our login put into our entry',
      edited.replace('machine h', 'machine h account me'),
      `machine h account me\n${file}`,
    ],
    [
      'an account put into our entry, and a line above',
      `# top\n${edited.replace('machine h', 'machine h account q')}`,
      `# top\nmachine h account q\n${file}`,
    ],
    [
      'words like keywords in a comment in our entry',
      edited.replace(' login', ' # no-login me\n login'),
      ` # no-login me\n\n${file}`,
    ],
    [
      'words like keywords in a comment in our entry, too',
      edited.replace(' login', ' # logins me\n login'),
      ` # logins me\n\n${file}`,
    ],
    ['our host in a comment in our entry', edited.replace(' login', ' # h\n login'), ` # h\n\n${file}`],
    [
      'a comment in our entry, and below it one for others with a login like ours',
      edited.replace(' login', ' # c\n login').replace('P\n', 'P\ndefault login me password Q\n'),
      ` # c\n\ndefault login me password Q\n${file}`,
    ],
    ['a comment behind our entry', edited.replace('P\n', 'P # c\n'), ` # c\n${file}`],
    ['our entry moved to the end, without a line break', `${edited.slice(ours.length)}${ours.trim()}`, file],
    ['line breaks of an old Mac', edited.replaceAll('\n', '\r'), file.replaceAll('\n', '\r')],
    ['our entry there twice', `${edited}${ours}`, `${file}machine h\n`],
    ['line breaks changed', edited.replaceAll('\n', '\r\n'), file.replaceAll('\n', '\r\n')],
    ['a file that nobody reads', `${edited}bad word\n`, `${file}bad word\n`],
    ['all of it in a macro', `macdef x\n${edited}`, `macdef x\n${file}`],
    ['another encoding', `${edited}# \xe9\n`, `${file}# \xe9\n`],
    ['everything gone', '', ''],
  ])('%s', (_, current, gives) => {
    expect(undone(current)).toBe(gives);
  });
});

test.each([
  [
    'an entry first',
    'machine h login x password y\n',
    (edited: string) => `${edited}# c\n`,
    'machine h login x password y\n# c\n',
  ],
  [
    'an escape in a keyword',
    'machine h login x pass\\word y\n',
    (edited: string) =>
      edited.replace('  ', ' ').replace('machine h login me pass\\', 'machine h # c\n login me pass\\'),
    'machine h # c\n login x pass\\word y\n',
  ],
  [
    'a password before a login that the user then changed',
    'machine h password y login x\n',
    (edited: string) => edited.replace('P login me', 'P login me2'),
    'machine h password y login me2\n',
  ],
  [
    'an entry of which the first line then went',
    'machine "h"\npassword y\n',
    (edited: string) => edited.replace(/machine "h".*\n/, ''),
    'password y\n',
  ],
  [
    'words that touch, at the end of the file',
    'machine h login "x"password y',
    (edited: string) => `# top\n${edited}`,
    '# top\nmachine h login "x"password y',
  ],
  [
    'two entries, below which our own was moved and changed',
    'machine a login b password c\nmachine h\tlogin x password y\nmachine  h login v password w\n',
    (edited: string) => `${edited.slice(ours.length)}machine h # c\n login me password P\n`,
    'machine a login b password c\nmachine h\tlogin x password y\nmachine  h login v password w\n # c\n\n',
  ],
  [
    'a keyword in quotes, and words that touch',
    '"machine" h login "x"password y\n',
    (edited: string) => `# top\n${edited}`,
    '# top\n"machine" h login "x"password y\n',
  ],
  [
    'an entry that only Python has a login in',
    'machine h password y # c\rlogin x\n',
    (edited: string) => `# top\n${edited}`,
    '# top\nmachine h password y # c\rlogin x\n',
  ],
])('after the user changed a file with %s, it has what it had', (_, file, change, gives) => {
  const current = change(text(netrc.edit(bytes(file), [login])));
  expect(text(netrc.unedit(bytes(current), bytes(file), [login]))).toBe(gives);
});

describe('after the user changed a file with several entries for the host', () => {
  const entries = [
    'machine h\tlogin x\tpassword "y"\n',
    'machine h # two\n  login me password z\n',
    'machine h\n',
    'machine  h login "v"password w\n',
  ];
  const ourEntries = [
    'machine h\tlogin me\tpassword P\n',
    'machine h # two\n  login me password P\n',
    'machine h login me password P\n',
    'machine  h login me password P\n',
  ];
  const file = entries.join('');
  const original = bytes(file);
  const edited = text(netrc.edit(original, [login]));
  const undone = (current: string) => text(netrc.unedit(bytes(current), original, [login]));

  test('which all lend their places', () => {
    expect(edited).toBe(ours + ourEntries.join(''));
  });

  test.each([
    ['a line at the end', `${edited}# c\n`, `${file}# c\n`],
    ...[0, 1, 2, 3].map((index): [string, string, string] => [
      `entry ${index} gone`,
      ours + ourEntries.toSpliced(index, 1).join(''),
      entries.toSpliced(index, 1).join(''),
    ]),
    [
      'a comment in the second',
      edited.replace('# two\n', '# two\n  # mine\n'),
      file.replace('# two\n', '# two\n  # mine\n'),
    ],
    [
      'the second commented out',
      edited.replace('machine h # two', '#machine h # two'),
      file.replace('machine h # two', '#machine h # two'),
    ],
    [
      'another password in the second',
      edited.replace('  login me password P', '  login me password Q'),
      file.replace('password z', 'password Q'),
    ],
    [
      'the first two made one',
      edited.replace('machine h # two\n', '# two\n'),
      file.replace('machine h # two\n', '# two\n'),
    ],
    [
      'a login out of the first, and a comment into the last',
      edited.replace('\tlogin me', '').replace('machine  h', 'machine  h # mine\n'),
      file.replace('\tlogin x', '').replace('machine  h login "v"', 'machine  h # mine\n login "v" '),
    ],
    [
      'ours and the first made one, and the last gone',
      edited.replace('machine h\t', '\t').replace(ourEntries[3] ?? '', ''),
      file.replace('machine h\t', '\t').replace(entries[3] ?? '', ''),
    ],
    [
      'an account into the one that had nothing',
      ours + ourEntries.with(2, 'machine h # c\n login me password P account q\n').join(''),
      entries.with(2, 'machine h # c\n account q\n').join(''),
    ],
    [
      'the first two made one with a comment, and the last there twice',
      edited
        .replace('me\tpassword', 'me # c\n\tpassword')
        .replace('machine h # two\n', '# two\n')
        .replace(/$/, ourEntries[3] ?? ''),
      `${file.replace('x\tpassword', 'x # c\n\tpassword').replace('machine h # two\n', '# two\n')}machine  h\n`,
    ],
    ['ours and the first made one', edited.replace('machine h\t', '\t'), file.replace('machine h\t', '\t')],
  ])('%s', (_, current, gives) => {
    expect(undone(current)).toBe(gives);
  });
});

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
