import { expect, test } from 'vitest';
import { explanations } from '../../scripts/docs.ts';
import { STS_CONDITION } from '../../src/credentials/sts-failures.ts';
import { adviceIn, seenIn } from '../../src/report/blocks.ts';

const all = (await explanations()).map((explain) => explain(explain.example));
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('claims are values, and what is around them words', () => {
  expect(seenIn('The token says:\n  iss: https://x\n  sub: repo:a/b:ref:c\nNothing else.')).toEqual([
    { kind: 'words', text: 'The token says:' },
    {
      kind: 'values',
      rows: [
        ['iss', 'https://x'],
        ['sub', 'repo:a/b:ref:c'],
      ],
    },
    { kind: 'words', text: 'Nothing else.' },
  ]);
  expect(seenIn('Passed over:\n  gcloud has no account\n- PIP_INDEX_URL: asked instead')).toEqual([
    { kind: 'words', text: 'Passed over:' },
    { kind: 'list', items: ['gcloud has no account', 'PIP_INDEX_URL: asked instead'] },
  ]);
});

test('a command, the lines that it goes on over, and YAML stand apart from the words around them', () => {
  const fix = [
    'Grant a role:',
    'gcloud a b \\',
    '  --member=c',
    '(or another)',
    'or write',
    '  with:',
    '    key: x',
    '  gh secret set x',
    'or give it up.',
  ];
  expect(adviceIn(fix.join('\n'))).toEqual([
    { kind: 'words', text: 'Grant a role:' },
    { kind: 'sh', text: 'gcloud a b \\\n  --member=c' },
    { kind: 'words', text: '(or another)\nor write' },
    { kind: 'yaml', text: 'with:\n  key: x' },
    { kind: 'sh', text: 'gh secret set x' },
    { kind: 'words', text: 'or give it up.' },
  ]);
});

test.each([
  ['sh', 'MAPPING=$(gcloud a \\\n  | jq b)'],
  ['powershell', "Remove-Item -Force 'C:\\a'"],
  ['powershell', '  Set-Content a $env:B'],
])('of %s: %s is a command', (kind, command) => {
  expect(adviceIn(`Run this:\n${command}\nand wait.`).map((part) => part.kind)).toEqual(['words', kind, 'words']);
});

test('values of one key are alternatives, each to be copied alone', () => {
  expect(adviceIn('Use one:\n  repository: a\n    b: 1\n    c: 2\n  repository: b').map(({ text }) => text)).toEqual([
    'Use one:',
    'repository: a\n  b: 1\n  c: 2',
    'repository: b',
  ]);
});

test.each<[string, string, readonly [string, string][]]>([
  ['what is indented by itself is a command', '  make it so', [['sh', 'make it so']]],
  [
    'what is indented below words is one too',
    'Do this:\n  make it so',
    [
      ['words', 'Do this:'],
      ['sh', 'make it so'],
    ],
  ],
  [
    'what is indented below YAML or PowerShell belongs to it',
    '  Set-Content a b\n  done\nor\n  with:\n    - a',
    [
      ['powershell', 'Set-Content a b\ndone'],
      ['words', 'or'],
      ['yaml', 'with:\n  - a'],
    ],
  ],
  [
    'a line that goes on is one with the next, whatever that looks like',
    'gcloud a \\\nb: c\nand words `\ngcloud d',
    [
      ['sh', 'gcloud a \\\nb: c'],
      ['words', 'and words `\ngcloud d'],
    ],
  ],
  ['a command that begins with the same word is no alternative', 'gcloud a\ngcloud b', [['sh', 'gcloud a\ngcloud b']]],
  [
    'empty lines around a block are none of it',
    'A.\n\n  gcloud a\n\nB.',
    [
      ['words', 'A.'],
      ['sh', 'gcloud a'],
      ['words', 'B.'],
    ],
  ],
  [
    'values of one key are alternatives at the margin too',
    'repository: a\nrepository: b',
    [
      ['yaml', 'repository: a'],
      ['yaml', 'repository: b'],
    ],
  ],
  [
    'a line that only mentions a key is no alternative',
    'repository: a\n  #repository: b',
    [['yaml', 'repository: a\n  #repository: b']],
  ],
  [
    'blocks with an empty line between them are two',
    'gcloud a\n\ngcloud b',
    [
      ['sh', 'gcloud a'],
      ['sh', 'gcloud b'],
    ],
  ],
  ['a line of blanks takes nothing off the others', '  gcloud a\n \n  b', [['sh', 'gcloud a\n\nb']]],
])('%s', (_, fix, expected) => {
  expect(adviceIn(fix).map(({ kind, text }) => [kind, text])).toEqual(expected);
});

test('empty lines and lines of blanks do not break what was seen apart', () => {
  expect(seenIn('A:\n  b c\n\n   \n  d e\n')).toEqual([
    { kind: 'words', text: 'A:' },
    { kind: 'list', items: ['b c', 'd e'] },
  ]);
});

test('a sentence with a colon is words', () => {
  expect(adviceIn('Keep one: it is enough.\nor leave pip out: clients: twine')).toHaveLength(1);
});

test.each(all.map(({ code, what, fix }) => [code, what, fix] as const))('%s keeps its words', (_, what, fix) => {
  const seen = seenIn(what).map((part) => {
    if (part.kind === 'words') return part.text;
    return part.kind === 'list' ? part.items.join('\n') : part.rows.map((row) => row.join(': ')).join('\n');
  });
  expect(words(seen.join('\n'))).toBe(words(what.replace(/^- /gm, '')));
  expect(
    words(
      adviceIn(fix)
        .map(({ text }) => text)
        .join('\n'),
    ),
  ).toBe(words(fix));
  // What is copied is no sentence, and what is read is no command.
  for (const { kind, text } of adviceIn(fix)) {
    if (kind === 'words') expect(text).not.toMatch(/^\s*(?:gcloud|gh|sudo|echo) \S+ |^\s*[A-Z_]+=|\\$/m);
    else expect(text).not.toMatch(/[a-z]\.$|^(?:or|Where|If) /m);
  }
});

test('claims that GitHub leaves empty do not break the table of the others', () => {
  const claims = { iss: 'https://token.example.com', head_ref: '', ref: 'refs/heads/main' };
  const { what } = STS_CONDITION({ said: '', provider: 'projects/1', claims });
  expect(seenIn(what).map(({ kind }) => kind)).toEqual(['words', 'values']);
});
