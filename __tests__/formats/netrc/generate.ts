import type { Edit } from '../../../src/formats/netrc/vocabulary.ts';
import { anyChange, type Change, OURS, THEIRS } from '../change.ts';
import { type Choices, chance, pick, some } from '../choices.ts';
import { linesOf } from '../lines.ts';

/** One case for the laws. */
export interface Case {
  readonly file: string;
  readonly edit: Edit;
  readonly change: Change;
}

const HOST = 'us-central1-python.pkg.dev';

/** A case: a file as people and programs write it, and our entry for a host that it may have. */
export function caseFrom(choices: Choices): Case {
  const login = pick(choices, ['oauth2accesstoken', '_json_key_base64']);
  const file = written(choices);
  return {
    file: chance(choices, 20) ? mutated(choices, file) : file,
    edit: {
      op: 'login',
      host: HOST,
      login,
      password: `${pick(choices, ['ya29.', 'e30', '"', '-'])}${OURS}==`.replace(/^"/, '!'),
    },
    change: anyChange(choices, anyLine),
  };
}

const LOGINS = ['me', 'oauth2accesstoken', '"me"', '"m e"', 'm\\"e', '#me', 'default', 'm\xc3\xa9', '""'];
const PASSWORDS = ['secret', '"with space"', '"a\\"b"', 'a\\\\b', '#hash', 'e30=', 'machine', '"line\nbreak"', 'p"q'];
const COMMENTS = ['# comment', '#', '#comment', '# machine x login y', '#two words'];

function written(choices: Choices): string {
  const breaks = chance(choices, 85) ? ['\n'] : chance(choices, 70) ? ['\r\n'] : ['\n', '\r\n', '\r'];
  const blocks = some(choices, 0, 4, () => block(choices));
  const text = blocks
    .flat()
    .map((line) => line + pick(choices, breaks))
    .join('');
  const open = chance(choices, 15) ? text.replace(/(\r\n|\r|\n)$/, '') : text;
  return chance(choices, 2) ? `\xef\xbb\xbf${open}` : open;
}

function block(choices: Choices): string[] {
  const kind = choices.below(20);
  if (kind < 3) return some(choices, 1, 2, () => pick(choices, COMMENTS.slice(0, chance(choices, 80) ? 2 : 5)));
  if (kind === 3)
    return [
      'macdef init',
      'cd /pub',
      ...(chance(choices, 50) ? [`machine ${HOST} login x`] : []),
      ...(chance(choices, 85) ? [''] : []),
    ];
  if (kind === 4) return [pick(choices, ['', '  ', '', '\t'])];
  if (kind === 5) return [pick(choices, ['bad', '""', 'machine', 'login x'])];
  return entry(choices);
}

function entry(choices: Choices): string[] {
  const head = pick(choices, [
    `machine ${HOST}`,
    `machine ${HOST}`,
    'machine example.com',
    'machine other',
    'default',
    `machine "${HOST}"`,
  ]);
  const pairs = some(choices, 0, 3, () => pair(choices));
  const usual = [`login ${pick(choices, LOGINS)}`, `password ${pick(choices, PASSWORDS)}`];
  const words = [head, ...(chance(choices, 70) ? usual : pairs)];
  if (chance(choices, 50)) return [words.join(pick(choices, [' ', ' ', '\t', '  ']))];
  const indent = pick(choices, ['', '  ', '\t']);
  const lines = words.map((word, index) => (index === 0 ? word : indent + word));
  return chance(choices, 10) ? lines.map((line) => `${line} # c`) : lines;
}

function pair(choices: Choices): string {
  const keyword = pick(choices, ['login', 'user', 'password', 'account']);
  return `${keyword} ${pick(choices, keyword === 'password' ? PASSWORDS : LOGINS)}`;
}

function anyLine(choices: Choices): string {
  const name = THEIRS + choices.below(1000);
  return pick(choices, [`# ${name}`, `#${name}`, '', `machine ${name} login a password b`, `  # ${name}`]);
}

const ODD = ['"', '\\', ' ', '\t', '\n', '\r', '#', '\0', '\xa0', '\xc2\xa0', '\xe2\x80\xa8', 'x'];

function mutated(choices: Choices, file: string): string {
  const at = choices.below(file.length + 1);
  const lines = linesOf(file);
  const line = choices.below(lines.length + 1);
  return pick(choices, [
    file.slice(0, at) + pick(choices, ODD) + file.slice(at),
    file.slice(0, at) + file.slice(at + 1),
    file.slice(0, at),
    lines.toSpliced(line, 1).join(''),
    lines.toSpliced(line, 0, lines[choices.below(lines.length + 1)] ?? '').join(''),
  ]);
}
