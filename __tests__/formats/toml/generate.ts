import type { Edit } from '../../../src/formats/toml/vocabulary.ts';
import { anyChange, type Change, OURS, THEIRS } from '../change.ts';
import { type Choices, chance, pick, several, some } from '../choices.ts';
import { linesOf } from '../lines.ts';

/** One case for the laws. */
export interface Case {
  readonly file: string;
  readonly edits: readonly Edit[];
  readonly change: Change;
}

/** A case: a file as the clients' users write it, and the edits of one client, or any. */
export function caseFrom(choices: Choices): Case {
  const file = written(choices);
  return {
    file: chance(choices, 15) ? mutated(choices, file) : file,
    edits: pick(choices, PLANS)(choices),
    change: anyChange(choices, anyLine),
  };
}

const URL = 'https://us-central1-python.pkg.dev/p/r/simple/';
const PASSWORD = `ya29."\\${OURS}==`;

const PLANS: readonly ((choices: Choices) => readonly Edit[])[] = [
  // uv
  (choices) => [
    {
      op: 'item',
      array: ['index'],
      name: 'gar',
      values: { url: URL, default: true },
      place: pick(choices, ['first', 'last']),
    },
    ...(chance(choices, 50)
      ? [{ op: 'remove', table: [], key: pick(choices, ['index-url', 'extra-index-url', 'pip']) } as const]
      : []),
  ],
  // poetry
  () => [
    { op: 'set', table: ['http-basic', 'gar'], key: 'username', value: 'oauth2accesstoken' },
    { op: 'set', table: ['http-basic', 'gar'], key: 'password', value: PASSWORD },
  ],
  // pdm
  () => [
    { op: 'set', table: ['pypi'], key: 'url', value: URL },
    { op: 'remove', table: ['pypi'], key: 'verify_ssl' },
    { op: 'set', table: ['repository', 'gar'], key: 'password', value: PASSWORD },
  ],
  // hatch
  () => [{ op: 'set', table: ['publish', 'index', 'repos', 'gar.x'], key: 'url', value: URL }],
  (choices) => {
    const path = several(choices, NAMES, 2);
    const key = pick(choices, NAMES);
    const other = pick(choices, NAMES);
    return [
      { op: 'set', table: path, key, value: pick(choices, [true, PASSWORD, '\x7f\n\u00e9']) },
      // Edits that contradict each other have no fixed point.
      ...([...path, key][0] === other ? [] : [{ op: 'remove', table: [], key: other } as const]),
    ];
  },
];

const NAMES = ['index', 'pypi', 'gar', 'gar.x', 'http-basic', 'publish', 'url', 'repos'];
const KEYS = [
  'index-url',
  'url',
  'username',
  'password',
  'verify_ssl',
  'x',
  '"gar.x"',
  "'q'",
  'gar.password',
  'index.repos.a',
  'http-basic.gar.username',
  '"\\u0061"',
  'pypi.url',
];
const HEADERS = [
  'pypi',
  'http-basic.gar',
  'http-basic',
  'publish.index.repos."gar.x"',
  'publish.index',
  'repository.gar',
  'other',
  'pip',
  'index.sub',
  "pypi . 'a'",
  'pypi.gar',
];
const VALUES = [
  '1',
  '-1.5e3',
  'true',
  '1979-05-27T07:32:00Z',
  '07:32:00',
  'inf',
  '0xff',
  '"a"',
  "'b'",
  '"\\u00e9\\""',
  '"\xc3\xa9"',
  '"""a\nb"""',
  "'''\nc\n[d]\n'''",
  '[]',
  '[1, 2,]',
  '[\n  1, # one\n  2\n]',
  '{}',
  '{ url = "u" }',
  '{ gar = { username = "me" }, x = 1 }',
  '{gar.username="me"}',
  '[{ x = 1 }, {y=2}]',
  `"${URL}"`,
];
const COMMENTS = ['# comment', '#', '', '', '  ', '\t# [x]'];

function written(choices: Choices): string {
  const lineBreak = chance(choices, 80) ? '\n' : '\r\n';
  const lines = [
    ...some(choices, 0, 2, () => pick(choices, COMMENTS)),
    ...pairs(choices, ''),
    ...several(choices, HEADERS, 4).flatMap((header) => section(choices, `[${header}]`)),
    ...indexes(choices),
    ...(chance(choices, 40) ? section(choices, `[${pick(choices, HEADERS)}]`) : []),
  ];
  const text = lines.join('\n').replaceAll('\n', lineBreak) + (chance(choices, 85) ? lineBreak : '');
  return chance(choices, 2) ? `\xef\xbb\xbf${text}` : text;
}

function section(choices: Choices, header: string): string[] {
  const indent = pick(choices, ['', '', '', '  ', '\t']);
  return [
    ...some(choices, 0, 2, () => pick(choices, COMMENTS)),
    `${indent}${header}${pick(choices, ['', '', ' # c'])}`,
    ...pairs(choices, indent),
  ];
}

function pairs(choices: Choices, indent: string): string[] {
  return several(choices, KEYS, 3).flatMap((key) => [
    `${indent}${key}${pick(choices, [' = ', '=', ' =\t'])}${pick(choices, VALUES)}${pick(choices, ['', '', ' # c', ' '])}`,
    ...(chance(choices, 20) ? [pick(choices, COMMENTS)] : []),
  ]);
}

const ITEMS = [
  'name = "gar"',
  'name = "other"',
  `url = "${URL}"`,
  'url = "https://example.com/"',
  'default = true',
  'explicit = true',
];

function indexes(choices: Choices): string[] {
  const kind = choices.below(4);
  if (kind === 0) return [];
  const items = some(choices, 0, 3, () => [
    pick(choices, ITEMS.slice(0, 2)),
    pick(choices, ITEMS.slice(2, 4)),
    ...several(choices, ITEMS.slice(4), 1),
  ]);
  if (kind > 1) {
    return items.flatMap((item) => [
      ...section(choices, '[[index]]')
        .filter((line) => !/=/.test(line))
        .slice(-3),
      ...item,
      ...(chance(choices, 10) ? ['[index.cache]', 'api = "x"'] : []),
    ]);
  }
  const inline = items.map((item) => `{ ${item.join(', ')} }`);
  const array = chance(choices, 50)
    ? `[${inline.join(', ')}${pick(choices, ['', ''])}]`
    : `[\n  # list\n${inline.map((one) => `  ${one}, # c\n`).join('')}]`;
  return ['[tool.uv]', `index = ${array}`].slice(chance(choices, 30) ? 0 : 1);
}

function anyLine(choices: Choices): string {
  const name = THEIRS + choices.below(100_000);
  return pick(choices, [`# ${name}`, '', `[${name}]`, `${name} = 1`, `  # ${name}`]);
}

const ODD = ['"', '\\', ' ', '\t', '\n', '\r', '#', '\0', '[', ']', '{', '}', ',', '=', '.', '\xa0', '\xc2\xa0', 'x'];

function mutated(choices: Choices, file: string): string {
  const at = choices.below(file.length + 1);
  const lines = linesOf(file);
  const line = choices.below(lines.length + 1);
  return pick(choices, [
    file.slice(0, at) + pick(choices, ODD) + file.slice(at),
    file.slice(0, at) + file.slice(at + 1),
    lines.toSpliced(line, 1).join(''),
    lines.toSpliced(line, 0, lines[choices.below(lines.length + 1)] ?? '').join(''),
  ]);
}
