import type { Dialect, Edit } from '../../../src/formats/python-config/python-config.ts';
import { anyChange, type Change, OURS, THEIRS } from '../change.ts';
import { type Choices, chance, pick, several, some } from '../choices.ts';
import { linesOf } from '../lines.ts';

/** One case for the laws. Files are latin-1 strings, one character a byte. */
export interface Case {
  readonly dialect: Dialect;
  readonly file: string;
  readonly edits: readonly Edit[];
  readonly change: Change;
}

/** A case: a file from the grammar or a changed one of the samples, edits as clients make them or at random. */
export function caseFrom(choices: Choices): Case {
  const dialect = pick(choices, ['pip', 'pypirc'] as const);
  return {
    dialect,
    file: chance(choices, 70) ? written(choices, dialect) : mutated(choices, pick(choices, SAMPLES)),
    edits: chance(choices, 60)
      ? planned(choices, dialect)
      : distinct(some(choices, 1, 4, () => anyEdit(choices, dialect))),
    change: anyChange(choices, anyLine),
  };
}

const SECTIONS: Record<Dialect, readonly string[]> = {
  pip: ['global', 'install', 'download', 'DEFAULT', 'Global', 'a] ; b', ' global '],
  pypirc: ['distutils', 'pypi', 'testpypi', 'gar', 'server-login', 'DEFAULT', 'Gar'],
};
const KEYS: Record<Dialect, readonly string[]> = {
  pip: ['index-url', 'extra-index-url', 'timeout', 'trusted-host', 'k\xc3\xa9', '[x'],
  pypirc: ['index-servers', 'repository', 'username', 'password', 'ca_cert', 'K\xc3\x89'],
};
const WORDS = [
  'pypi',
  'testpypi',
  'gar',
  'https://example.com/simple/',
  'a=b',
  'x:y',
  '#c',
  ';d',
  '[e]',
  '%(f)s',
  '"q"',
];
const ODD = [
  '\t',
  '\f',
  '\v',
  '\0',
  '\x1c',
  '\x1d',
  '\x1e',
  '\x1f',
  '\x7f',
  '\x85',
  '\xa0',
  '\xff',
  '\xc2\x85',
  '\xc2\xa0',
  '\xc3\xa9',
  '\xe2\x80\xa8',
  '\xe2\x80\xa9',
  '\xe3\x80\x80',
  '\xef\xbb\xbf',
  '\xf0\x9f\x90\x8d',
  '\r',
  '\n',
  '\r\n',
  '=',
  ':',
  '#',
  ';',
  '[',
  ']',
  ' ',
  '%',
  '"',
  "'",
  '\\',
];
const BREAKS = ['\n', '\r\n', '\r'];
const BLANKS = ['', '', '', '', ' ', '  ', '    ', '\t', '\f', '\xc2\xa0', ' \v'];

function written(choices: Choices, dialect: Dialect): string {
  const style = chance(choices, 80) ? BREAKS.slice(0, 1) : chance(choices, 50) ? BREAKS.slice(1, 2) : BREAKS;
  const flat = chance(choices, 60);
  const sections = several(choices, SECTIONS[dialect], 4).concat(chance(choices, 3) ? ['global', 'gar'] : []);
  const lines = some(choices, 0, 2, () => idle(choices));
  for (const section of sections) {
    lines.push(`${flat ? '' : pick(choices, BLANKS)}[${section}]${pick(choices, ['', '', '', ' ', ' ; c', ' # ]'])}`);
    lines.push(...some(choices, 0, 1, () => idle(choices)));
    const indent = pick(choices, BLANKS);
    for (const key of several(choices, KEYS[dialect], 5)) {
      lines.push(...option(choices, flat ? indent : pick(choices, BLANKS), spelled(choices, key)));
    }
    if (chance(choices, 4)) lines.push(...option(choices, indent, spelled(choices, pick(choices, KEYS[dialect]))));
    if (chance(choices, 15) && dialect === 'pip') lines.push(...option(choices, indent, 'index_url'));
  }
  if (chance(choices, 2)) lines.splice(choices.below(lines.length + 1), 0, pick(choices, ['junk', '= v', '[]', ': x']));
  const text = lines.map((line) => line + pick(choices, style)).join('');
  const file = chance(choices, 15) ? text.replace(/(\r\n|\r|\n)$/, '') : text;
  return chance(choices, 1) ? `\xef\xbb\xbf${file}` : chance(choices, 8) ? mutated(choices, file) : file;
}

function option(choices: Choices, indent: string, key: string): string[] {
  const delimiter = pick(choices, [' = ', '=', ': ', ' : ', '\t=\t', ' =', ':', '=\v']);
  const more = chance(choices, 35) ? some(choices, 1, 4, () => continuation(choices, indent)) : [];
  return [
    indent + key + delimiter + value(choices) + pick(choices, ['', '', '', ' ', '\t']),
    ...more,
    ...(chance(choices, 30) ? some(choices, 1, 2, () => idle(choices)) : []),
  ];
}

function continuation(choices: Choices, indent: string): string {
  if (chance(choices, 25)) return idle(choices);
  return indent + pick(choices, ['  ', '    ', '\t', ' ']) + pick(choices, WORDS);
}

function value(choices: Choices): string {
  const list = some(choices, 0, 3, () => pick(choices, WORDS)).join(pick(choices, [' ', ' ', '  ', '\t']));
  return chance(choices, 4) ? list + pick(choices, ODD) : list;
}

function idle(choices: Choices): string {
  return pick(choices, ['', '', '   ', '# comment', '; comment', '  # comment', '\t; [x] = y', '#', '\xc2\xa0# c']);
}

function spelled(choices: Choices, key: string): string {
  if (chance(choices, 70)) return key;
  return pick(choices, [
    key.toUpperCase(),
    key.replaceAll('-', '_'),
    `--${key}`,
    `__${key}`,
    `${key[0]?.toUpperCase()}${key.slice(1)}`,
  ]);
}

/** The index without a credential, as a user may have listed it. */
const BARE = ['https://example.com/simple', 'https://example.com/simple/'];

function planned(choices: Choices, dialect: Dialect): Edit[] {
  const url = `https://u:${OURS}@example.com/simple/`;
  if (dialect === 'pip') {
    return several(choices, ['global', 'install', 'download'], 3)
      .concat('global')
      .map((section) =>
        chance(choices, 50)
          ? { op: 'set', section, key: 'index-url', value: url }
          : { op: 'append', section, key: 'extra-index-url', item: url, ...(chance(choices, 50) && { instead: BARE }) },
      );
  }
  const section = pick(choices, ['gar', 'mine']);
  const first = ['pypi', 'testpypi'];
  return [
    { op: 'append', section: 'distutils', key: 'index-servers', item: section, first },
    { op: 'set', section, key: 'repository', value: 'https://example.com/' },
    ...(chance(choices, 50)
      ? (['username', 'password'] as const).map((key): Edit => ({ op: 'remove', section, key }))
      : (['username', 'password'] as const).map(
          (key): Edit => ({ op: 'set', section, key, value: `${key}${OURS}==` }),
        )),
  ];
}

function anyEdit(choices: Choices, dialect: Dialect): Edit {
  const section = pick(choices, SECTIONS[dialect].filter((name) => /^(?!DEFAULT)[\w-]+$/.test(name)).concat('new'));
  const key = pick(choices, KEYS[dialect].filter((name) => /^[\w-]+$/.test(name)).concat('new-key'));
  const op = pick(choices, ['set', 'append', 'remove'] as const);
  const content = pick(choices, [OURS, `${OURS}=`, `=${OURS}`, `:${OURS}`, `[${OURS}]`, `%${OURS}`, 'pypi', 'a=b']);
  if (op === 'append') {
    return {
      op,
      section,
      key,
      item: content,
      ...(chance(choices, 50) && { first: ['pypi', 'global'] }),
      ...(chance(choices, 30) && { instead: ['b', '1', 'https://b/'] }),
    };
  }
  return op === 'set'
    ? { op, section, key, value: pick(choices, [content, `# ${content}`, '']) }
    : { op, section, key };
}

// Edits of one option that contradict each other have no fixed point.
function distinct(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((edit) => [`${edit.section} ${edit.key}`, edit])).values()];
}

function anyLine(choices: Choices): string {
  const name = THEIRS + choices.below(1000);
  const content = pick(choices, [`# ${name}`, `${name} = 1`, `${name}: #1`, `[${name}]`, name]);
  return (content === name ? '    ' : pick(choices, BLANKS)) + content;
}

const SAMPLES = [
  '[distutils]\nindex-servers =\n    pypi\n    internal\n    testpypi\n\n[pypi]\nusername = __token__\npassword = pypi-AgEI=\n\n# the old one\n[internal]\nrepository: https://example.com/legacy/\nusername: build\npassword: a%b=c:d\n',
  '[global]\r\ntimeout = 60\r\nindex-url = https://example.com/simple\r\nextra-index-url =\r\n    https://one.example.com/simple\r\n    # two\r\n    https://two.example.com/simple\r\n\r\n[install]\r\nuser = yes\r\ntrusted-host = example.com\r\n\texample.org\r\n',
  '; written by hand\n[DEFAULT]\nindex_url = https://example.com/\n\n[global]\nno-cache-dir = false\n  [indented]\n\n[install] ; for all\nIndex-URL: https://example.com/a\n',
  '[pypi]\nusername=__token__\npassword=pypi-x\n[testpypi]\nusername=__token__\npassword=pypi-y',
  '[distutils]\nindex-servers = gar\n\n[gar]\nrepository: https://example.com/\nusername: _json_key_base64\npassword: e30=\n',
  '',
];

function mutated(choices: Choices, sample: string): string {
  let text = sample;
  for (let count = choices.below(4); count > 0; count -= 1) {
    const lines = linesOf(text);
    const at = choices.below(lines.length + 1);
    const line = lines[at] ?? '';
    const column = choices.below(line.length + 1);
    const other = lines[choices.below(lines.length + 1)] ?? '';
    const news: readonly (readonly string[])[] = [
      [line.slice(0, column) + pick(choices, ODD) + line.slice(column)],
      [line.slice(0, column) + line.slice(column + 1)],
      [pick(choices, BLANKS) + line],
      [line.trimStart()],
      [],
      [idle(choices) + pick(choices, BREAKS), line],
      [line, other],
      [other],
      [line.replace(/[\r\n]+$/, '') + pick(choices, BREAKS)],
      [line, ...lines.slice(at + 1, at + 3), line],
    ];
    text = lines.toSpliced(at, 1, ...pick(choices, news)).join('');
  }
  return text;
}
