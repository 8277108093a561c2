import { describe, expect, test } from 'vitest';
import { netrc } from '../../../src/formats/netrc/netrc.ts';
import { bytes, text } from '../latin1.ts';
import { login, ours } from './examples.ts';

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
