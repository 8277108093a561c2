import { describe, expect, test, vi } from 'vitest';
import { UnreadableConfig } from '../../../src/formats/format.ts';
import { readToml } from '../../../src/formats/toml/read.ts';
import { toml } from '../../../src/formats/toml/toml.ts';
import type { Edit } from '../../../src/formats/toml/vocabulary.ts';

await toml.load?.();

const bytes = (text: string) => Buffer.from(text, 'latin1');
const text = (content: Uint8Array) => Buffer.from(content).toString('latin1');
const set = (table: string[], key: string, value: string | boolean): Edit => ({ op: 'set', table, key, value });
const remove = (table: string[], key: string): Edit => ({ op: 'remove', table, key });
const item = (place: 'first' | 'last', array = ['index']): Edit => ({
  op: 'item',
  array,
  name: 'gar',
  values: { url: 'https://h/simple/', default: true },
  place,
});
const section = '[[index]]\nname = "gar"\nurl = "https://h/simple/"\ndefault = true\n';
const inline = '{ name = "gar", url = "https://h/simple/", default = true }';
const password = set(['http-basic', 'gar'], 'password', 'P');

const rows: readonly (readonly [does: string, file: string, edit: Edit, gives: string])[] = [
  ['fills an empty file', '', password, '[http-basic.gar]\npassword = "P"\n'],
  ['adds a table after a blank line', 'a = 1\n', password, 'a = 1\n\n[http-basic.gar]\npassword = "P"\n'],
  [
    'ends a last line, in the style of the file',
    'a = 1\r\nb = 2',
    password,
    'a = 1\r\nb = 2\r\n\r\n[http-basic.gar]\r\npassword = "P"\r\n',
  ],
  [
    'replaces a value where it stands',
    '[http-basic.gar]\n  password= """a\nb""" # c\n',
    password,
    '[http-basic.gar]\n  password= "P" # c\n',
  ],
  [
    'adds a key after the last of its table',
    '[http-basic.gar]\n\tusername = "u" # c\n\n[x]\n',
    password,
    '[http-basic.gar]\n\tusername = "u" # c\n\tpassword = "P"\n\n[x]\n',
  ],
  [
    'adds a key to an empty table',
    '[http-basic.gar] # c\n[x]\n',
    password,
    '[http-basic.gar] # c\npassword = "P"\n[x]\n',
  ],
  [
    'adds a key beside dotted ones',
    'http-basic.gar.username = "u"\nx = 1\n',
    password,
    'http-basic.gar.username = "u"\nhttp-basic.gar.password = "P"\nx = 1\n',
  ],
  [
    'adds a key beside those dotted in a table',
    '[http-basic]\n gar.username = "u"\n',
    password,
    '[http-basic]\n gar.username = "u"\n gar.password = "P"\n',
  ],
  [
    'adds a key between braces',
    'http-basic = { gar = { username = "u" } } # c\n',
    password,
    'http-basic = { gar = { username = "u", password = "P" } } # c\n',
  ],
  ['adds a table between braces', 'http-basic = {}\n', password, 'http-basic = { gar.password = "P" }\n'],
  [
    'adds a table that is only there by its tables',
    '[pypi.x]\na = 1\n',
    set(['pypi'], 'url', 'u'),
    '[pypi.x]\na = 1\n\n[pypi]\nurl = "u"\n',
  ],
  [
    'knows a key in quotes',
    '["http-basic".\'gar\']\n"pass\\u0077ord" = 1\n',
    password,
    '["http-basic".\'gar\']\n"pass\\u0077ord" = "P"\n',
  ],
  ['quotes a key that needs it', '', set(['repos', 'a.b'], 'url', 'u'), '[repos."a.b"]\nurl = "u"\n'],
  ['writes what a string may hold', '', set([], 'x', 'a"b\\c\n\x7f'), 'x = "a\\"b\\\\c\\n\\u007F"\n'],
  ['puts a key of the file before its first table', '[a]\n', set([], 'x', true), 'x = true\n[a]\n'],
  ['keeps a byte order mark', '\xef\xbb\xbfa = 1\n', set([], 'a', true), '\xef\xbb\xbfa = true\n'],
  ['changes nothing that is as wanted', "a = 'b' # c\n", set([], 'a', 'b'), "a = 'b' # c\n"],
  ['removes a key with its line', 'a = 1\nindex-url = "x" # c\nb = 2\n', remove([], 'index-url'), 'a = 1\nb = 2\n'],
  ['removes a value of several lines', 'a = [\n  1\n]\nb = 2\n', remove([], 'a'), 'b = 2\n'],
  ['removes a table and its tables', '[a]\nx = 1\n[a.b]\ny = 2\n\n[c]\n', remove([], 'a'), '\n[c]\n'],
  ['removes what dotted keys define', 'a.x = 1\nb = 2\na.y.z = 3\n', remove([], 'a'), 'b = 2\n'],
  ['removes keys between braces', 'a = { x = 1, y.p = 2, y.q = 3 }\n', remove(['a'], 'y'), 'a = { x = 1 }\n'],
  ['removes the first key between braces', 'a = { x = 1, y = 2 }\n', remove(['a'], 'x'), 'a = { y = 2 }\n'],
  ['removes the only key between braces', 'a = { x = 1 }\n', remove(['a'], 'x'), 'a = {  }\n'],
  [
    'removes a key of braces over lines',
    'a = {\n  x = 1, # c\n  y = 2,\n}\n',
    remove(['a'], 'x'),
    'a = {\n  # c\n  y = 2,\n}\n',
  ],
  ['removes the last line, which has no line break', 'a = 1\nb = 2', remove([], 'b'), 'a = 1\n'],
  ['removes a table with braces in it', '[a]\nx = { y = 1 }\n[c]\n', remove([], 'a'), '[c]\n'],
  ['removes a table with a list over lines at its end', '[a]\nx = [\n  1,\n] # c\n\n[c]\n', remove([], 'a'), '\n[c]\n'],
  [
    'adds a key to braces that end with a comma',
    'http-basic = { x = 1, }\n',
    password,
    'http-basic = { x = 1, gar.password = "P", }\n',
  ],
  [
    'adds a key to the innermost braces',
    'a = { http-basic = 1 }\nhttp-basic = { gar = { x = 1 }, y = { z = 1 } }\n',
    password,
    'a = { http-basic = 1 }\nhttp-basic = { gar = { x = 1, password = "P" }, y = { z = 1 } }\n',
  ],
  [
    'adds a key to an indented empty table',
    '[a]\n  [http-basic.gar]\n',
    password,
    '[a]\n  [http-basic.gar]\n  password = "P"\n',
  ],
  [
    'adds a table beside a list of another name',
    '[[http-basic.x]]\n',
    password,
    '[[http-basic.x]]\n\n[http-basic.gar]\npassword = "P"\n',
  ],
  [
    'ends lines as the first line does',
    'a = 1\nb = 2\r\n',
    password,
    'a = 1\nb = 2\r\n\n[http-basic.gar]\npassword = "P"\n',
  ],
  ['starts no file with a blank line', '\n', password, '\n[http-basic.gar]\npassword = "P"\n'],
  ['adds an item', 'a = 1\n', item('first'), `a = 1\n\n${section}`],
  [
    'adds a first item above the comment of the next',
    'a = 1\n\n# b\n[[index]]\nname = "b"\n',
    item('first'),
    `a = 1\n\n${section}\n# b\n[[index]]\nname = "b"\n`,
  ],
  [
    'adds a last item after the tables of the one before',
    '[[index]]\nname = "b"\n[index.c]\nx = 1\n[d]\n',
    item('last'),
    `[[index]]\nname = "b"\n[index.c]\nx = 1\n\n${section}\n[d]\n`,
  ],
  [
    'adds a first item above an indented comment of several lines, at the start of the file',
    '  # b\n  # c\n[[index]]\nname = "b"\n',
    item('first'),
    `${section}\n  # b\n  # c\n[[index]]\nname = "b"\n`,
  ],
  [
    'adds a last item before a blank line',
    '[[index]]\nname = "b"\nurl = "https://b/"\n\n[d]\n',
    item('last'),
    `[[index]]\nname = "b"\nurl = "https://b/"\n\n${section}\n[d]\n`,
  ],
  [
    'leaves a table in an item, whatever its name and URL',
    `[[index]]\nname = "b"\n[index.c]\nname = "gar"\nurl = "https://h/simple/"\n\n${section}`,
    item('last'),
    `[[index]]\nname = "b"\n[index.c]\nname = "gar"\nurl = "https://h/simple/"\n\n${section}`,
  ],
  [
    'leaves an item that has the name in a table of its own only',
    '[[index]]\nna.me = "gar"\n',
    item('first'),
    `${section}\n[[index]]\nna.me = "gar"\n`,
  ],
  [
    'takes the place of an item that has a table of its own',
    `${section}[index.c]\nx = 1\n`,
    item('first'),
    `${section}\n`,
  ],
  [
    'takes the place of one that stands elsewhere',
    `[[index]]\nname = "b"\n${section}[[index]]\nname = "c"\n`,
    item('last'),
    `[[index]]\nname = "b"\n[[index]]\nname = "c"\n\n${section}`,
  ],
  [
    'takes out a second one of that URL',
    `${section}[[index]]\nname = "c"\nurl = "https://h/simple/"\n`,
    item('first'),
    `${section}\n`,
  ],
  [
    'changes no last item of three that is as wanted',
    `[[index]]\nname = "b"\n[[index]]\nname = "c"\n${section}`,
    item('last'),
    `[[index]]\nname = "b"\n[[index]]\nname = "c"\n${section}`,
  ],
  [
    'leaves items without a URL where ours has none',
    '[[index]]\nname = "b"\n',
    { op: 'item', array: ['index'], name: 'gar', values: {}, place: 'last' },
    '[[index]]\nname = "b"\n\n[[index]]\nname = "gar"\n',
  ],
  [
    'takes the place of one of that name',
    '[[index]]\nname = "gar"\nurl = "u"\n\n[[index]]\nname = "b"\n',
    item('first'),
    `${section}\n\n[[index]]\nname = "b"\n`,
  ],
  [
    'takes the place of one of that URL, wherever it is',
    '[[index]]\nname = "b"\n\n[[index]]\nurl = "https://h/simple/"\n',
    item('first'),
    `${section}\n[[index]]\nname = "b"\n\n`,
  ],
  [
    'changes no item that is as wanted',
    `${section}[[index]]\nname = "b"\n`,
    item('first'),
    `${section}[[index]]\nname = "b"\n`,
  ],
  [
    'adds an item between brackets',
    'index = [{ name = "b" }]\n',
    item('last'),
    `index = [{ name = "b" }, ${inline}]\n`,
  ],
  [
    'adds an item in a line of its own',
    'index = [\n  # all\n  { name = "b" }, # c\n]\n',
    item('first'),
    `index = [\n  # all\n  ${inline},\n  { name = "b" }, # c\n]\n`,
  ],
  [
    'takes places between brackets',
    'index = [{ name = "gar" }, { url = "https://h/simple/" }]\n',
    item('last'),
    `index = [${inline}]\n`,
  ],
  [
    'adds an item after a comma at the end',
    'index = [{ name = "b" },]\n',
    item('last'),
    `index = [{ name = "b" }, ${inline},]\n`,
  ],
  ['adds an item to a list of a comment only', 'index = [ # c\n]\n', item('last'), `index = [${inline}, # c\n]\n`],
  [
    'adds a last item to two',
    'index = [{ name = "b" }, { name = "c" }]\n',
    item('last'),
    `index = [{ name = "b" }, { name = "c" }, ${inline}]\n`,
  ],
  [
    'takes out one between brackets that is the first of its line, with others before and after',
    'index = [{ name = "gar" },\n  { name = "b" },\n]\n',
    item('last'),
    `index = [\n  { name = "b" },\n  ${inline},\n]\n`,
  ],
  [
    'adds an item to a table that is not there',
    'a = 1\n',
    item('last', ['tool', 'uv', 'index']),
    `a = 1\n\n${section.replace('index', 'tool.uv.index')}`,
  ],
  ['adds an item to an empty list', 'index = []\n', item('first'), `index = [${inline}]\n`],
  [
    'takes the place of one between brackets in a line of its own',
    'index = [\n  { name = "gar" }, # c\n  { name = "gar" },\n  { name = "b" }\n]\n',
    item('last'),
    `index = [\n  # c\n  { name = "b" },\n  ${inline}\n]\n`,
  ],
  [
    'takes the place of one between brackets that stands elsewhere',
    `index = [\n  ${inline}, { name = "b" },\n]\n`,
    item('last'),
    `index = [\n  { name = "b" },\n  ${inline},\n]\n`,
  ],
  [
    'takes out a second one of that URL between brackets',
    `index = [${inline},   { url = "https://h/simple/" }]\n`,
    item('first'),
    `index = [${inline}]\n`,
  ],
  [
    'changes no item between brackets that is as wanted',
    `index = [{ name = "b", url = "https://b/" }, ${inline}]\n`,
    item('last'),
    `index = [{ name = "b", url = "https://b/" }, ${inline}]\n`,
  ],
  [
    'adds an item to a table with a header, beside other tables',
    '[a]\n[tool.uv]\nx = 1\n[b]\n',
    item('last', ['tool', 'uv', 'index']),
    `[a]\n[tool.uv]\nx = 1\n[b]\n\n${section.replace('index', 'tool.uv.index')}`,
  ],
  [
    'adds an item to a table with dotted keys, beside others',
    'a = 1\ntool.uv.x = 1\n',
    item('last', ['tool', 'uv', 'index']),
    `a = 1\ntool.uv.x = 1\ntool.uv.index = [${inline}]\n`,
  ],
  [
    'adds an item to a table with dotted keys',
    'tool.uv.x = 1\n',
    item('last', ['tool', 'uv', 'index']),
    `tool.uv.x = 1\ntool.uv.index = [${inline}]\n`,
  ],
];

describe('an edit', () => {
  test.each(rows)('%s', (_, file, edit, gives) => {
    const original = bytes(file);
    const edited = toml.edit(original, [edit]);
    expect(text(edited)).toBe(gives);
    expect(text(toml.edit(edited, [edit]))).toBe(gives);
    expect(text(toml.unedit(edited, original, [edit]))).toBe(file);
  });

  test('never has a text that is no Unicode', () => {
    expect(() => toml.edit(bytes(''), [set([], 'a', '\ud800')])).toThrow(
      new RangeError('a text that TOML cannot hold'),
    );
  });

  test('is of a kind that TOML has, whatever a ledger that somebody else wrote asks for', () => {
    const odd = { op: {}, table: [], key: 'a', value: 'b' } as unknown as Edit;
    expect(() => toml.edit(bytes('a = 1\n'), [odd])).toThrow(new RangeError('an edit of no kind that TOML has'));
  });

  test('needs the editor, which is loaded first', async () => {
    vi.resetModules();
    const { toml: unloaded } = await import('../../../src/formats/toml/toml.ts');
    expect(() => unloaded.edit(bytes(''), [password])).toThrow('the TOML editor is used before it is loaded');
  });
});

const DEEP = `x = ${'['.repeat(1e5)}${']'.repeat(1e5)}\n`;

describe('a file is refused with its line', () => {
  test.each([
    ['a key twice', 'a = 1\na = 2\n', password, 2, /twice/],
    ['a table twice', '[a]\n[a]\n', password, 2, /twice/],
    ['no value', '\na = # c\n', password, 2, /^unspecified values are invalid$/],
    ['values too deep in each other', DEEP, password, 1, /nested too deep/],
    ['a line break of an old Mac at the start', '\ra = 1\n', password, 1, /carriage return/],
    ['a list where a table in a table is meant', '[[http-basic.gar]]\n', password, 1, /table was expected/],
    ['a value where the table of a list is meant', 'tool = 1\n', item('last', ['tool', 'uv', 'index']), 1, /table was/],
    ['a byte that is not UTF-8', 'a = 1\n# \xe9\n', password, 2, /not UTF-8/],
    ['a line break of an old Mac', 'a = 1\n# x\ry = 2\n', password, 2, /carriage return/],
    ['a value where a table is meant', 'x = 1\nhttp-basic = 1\n', password, 2, /table was expected/],
    ['a list where a table is meant', '[[http-basic]]\n', password, 1, /table was expected/],
    ['a table where a value is meant', '[http-basic.gar.password]\n', password, 1, /value was expected/],
    ['a table where a list is meant', '[index.b]\n', item('last'), 1, /list of tables/],
    ['a list of something else', 'index = [1]\n', item('last'), 1, /list of tables/],
  ] as const)('%s', (_, file, edit, line, reason) => {
    const refusal = refusalOf(() => toml.edit(bytes(file), [edit]));
    expect(refusal).toBeInstanceOf(UnreadableConfig);
    expect(refusal).toMatchObject({ line, reason: expect.stringMatching(reason) });
  });

  test('no value is quoted', () => {
    expect(refusalOf(() => toml.edit(bytes('a = "S3cr3t" "S3cr3t"\n'), [password]))).toMatchObject({
      message: expect.not.stringContaining('S3cr3t'),
    });
  });
});

function refusalOf(step: () => unknown): unknown {
  try {
    return step();
  } catch (error) {
    return error;
  }
}

describe('after the user changed the file', () => {
  const file = 'a = 1\n\n[http-basic.gar]\nusername = "u"\npassword = "old" # c\n\n[[index]]\nname = "b"\n';
  const edits = [password, item('first'), set(['new'], 'token', 'T'), set(['new'], 'flag', true)];
  const original = bytes(file);
  const edited = text(toml.edit(original, edits));
  const undone = (current: string) => text(toml.unedit(bytes(current), original, edits));

  test.each([
    ['a line at either end', `# top\n${edited}# end\n`, `# top\n${file}# end\n`],
    ['the comment of our line', edited.replace('# c', '# d'), file.replace('# c', '# d')],
    ['our line away', edited.replace('password = "P" # c\n', ''), file.replace('password = "old" # c\n', '')],
    ['a key into our table', edited.replace('[new]\n', '[new]\nmine = 1\n'), `${file}[new]\nmine = 1\n`],
    [
      'a key into our item',
      edited.replace('default = true\n', 'default = true\ncache = "x"\n'),
      file.replace('[[index]]\n', `${section}cache = "x"\n\n[[index]]\n`),
    ],
    [
      'line breaks changed',
      edited.replaceAll('\n', '\r\n'),
      file.replaceAll('\n', '\r\n').replace('"old" # c\r', '"old" # c'),
    ],
    [
      'our keys away, and a table below ours',
      `${edited.replace('token = "T"\nflag = true\n', '')}[mine]\nx = 1\n`,
      `${file}[mine]\nx = 1\n`,
    ],
    ['a comment in our table', edited.replace('[new]\n', '[new]\n# mine\n'), `${file}# mine\n`],
    ['a blank line in our table', edited.replace('[new]\n', '[new]\n\n'), `${file}\n`],
    ['an indented table below ours', `${edited}  [mine]\n  x = 1\n`, `${file}  [mine]\n  x = 1\n`],
    ['a comment on a line that we added', edited.replace('"T"', '"T" # mine'), `${file}[new]\n`],
    [
      'a key below our password',
      edited.replace('"P" # c\n', '"P" # c\nx = 1\n'),
      file.replace('# c\n', '# c\nx = 1\n'),
    ],
    [
      'a comment above our password',
      edited.replace('password', '# mine\npassword'),
      file.replace('password', '# mine\npassword'),
    ],
    ['another password', edited.replace('"P"', '"Q"'), file.replace('"old"', '"Q"')],
    ['another encoding', `${edited}# \xe9\n`, `${file}# \xe9\n`],
    [
      'not TOML, with lines that look like ours',
      `${edited}y =\nz = true\nw = ["T",\n`,
      `${file}[new]\ny =\nz = true\nw = ["T",\n`,
    ],
    [
      'not TOML, and a value of ours in a tight line',
      `x\n${edited.replace('token = "T"', 'token="T" # d')}`,
      `x\n${file}[new]\n`,
    ],
    ['values too deep in each other', `${edited}${DEEP}`, `${file}[new]\n${DEEP}`],
    ['something that is not TOML', `${edited}x\n`, `${file}[new]\nx\n`],
    [
      'not TOML, and a line of ours changed',
      `x\n${edited.replace('"P" # c', '"P" # d')}`,
      `x\n${file.replace('password = "old" # c\n', '')}`,
    ],
    ['everything gone', '', ''],
  ])('%s', (_, current, gives) => {
    expect(undone(current)).toBe(gives);
  });

  test('what was removed does not come back beside what the user set again', () => {
    const before = bytes('index-url = "x"\na = 1\n');
    const gone = [remove([], 'index-url')];
    expect(text(toml.edit(before, gone))).toBe('a = 1\n');
    expect(text(toml.unedit(bytes('a = 1\nindex-url = "y"\n'), before, gone))).toBe('a = 1\nindex-url = "y"\n');
    expect(text(toml.unedit(bytes('a = 1\nb = 2\n'), before, gone))).toBe('index-url = "x"\na = 1\nb = 2\n');
  });
});

describe('after the user changed a file from which lines were taken out', () => {
  const file = 'a = 1\nindex-url = "x"\nb = 2';
  const gone = [remove([], 'index-url')];
  test.each([
    ['a line at the end', 'a = 1\nb = 2\nc = 3\n', `${file}\nc = 3\n`],
    ['the line above away', 'b = 2', 'index-url = "x"\nb = 2'],
    ['the last line away', 'a = 1\n', 'a = 1\nindex-url = "x"\n'],
    ['a line below what was taken out', 'a = 1\nc = 3\nb = 2', 'a = 1\nindex-url = "x"\nc = 3\nb = 2'],
  ])('%s', (_, current, gives) => {
    expect(text(toml.edit(bytes(file), gone))).toBe('a = 1\nb = 2');
    expect(text(toml.unedit(bytes(current), bytes(file), gone))).toBe(gives);
  });

  test('an item of ours with a key of the user stays, and the one whose place it took does not come back beside it', () => {
    const before = bytes('[[index]]\nname = "gar"\nurl = "u"\n');
    const current = text(toml.edit(before, [item('first')])).replace('default = true\n', 'default = true\nmine = 1\n');
    expect(text(toml.unedit(bytes(current), before, [item('first')]))).toBe(current);
  });

  test('a table that was taken out comes back before a line at the end', () => {
    const before = '[a]\nx = 1\ny = 2\n\n[c]\nz = 1\n';
    expect(text(toml.unedit(bytes('\n[c]\nz = 1\n# c\n'), bytes(before), [remove([], 'a')]))).toBe(`${before}# c\n`);
  });

  test('a table that was taken out comes back above a line in the next one', () => {
    const before = '[a]\nx = 1\ny = 2\n\n[c]\nz = 1\n';
    const current = '\n[c]\n# mine\nz = 1\n';
    expect(text(toml.unedit(bytes(current), bytes(before), [remove([], 'a')]))).toBe(
      before.replace('[c]\n', '[c]\n# mine\n'),
    );
  });

  test('two items whose places ours took come back before a line at the end', () => {
    const before =
      '[[index]]\nname = "gar"\nurl = "https://old/"\n\n[[index]]\nname = "b"\nurl = "https://h/simple/"\n';
    const edited = text(toml.edit(bytes(before), [item('last')]));
    expect(text(toml.unedit(bytes(`${edited}# mine\n`), bytes(before), [item('last')]))).toBe(`${before}# mine\n`);
  });

  test('an item whose place ours took comes back where the user left a part of ours', () => {
    const before = '[[index]]\nname = "gar"\nurl = "https://old/"\n\n[a]\nx = 1\n';
    const current = text(toml.edit(bytes(before), [item('first')])).replace('[[index]]\n', '');
    expect(text(toml.unedit(bytes(current), bytes(before), [item('first')]))).toBe(before);
  });

  test('a key that was taken out comes back below what the user left of the lines above', () => {
    const before = 'a = 1\nb = 2\nindex-url = "x"\nc = 3\n';
    expect(text(toml.unedit(bytes('a = 1\nc = 3\n'), bytes(before), [remove([], 'index-url')]))).toBe(
      'a = 1\nindex-url = "x"\nc = 3\n',
    );
  });

  test('a list without a line break comes back before a line at the end', () => {
    const before = 'index = [{ name = "b" }]';
    const edited = text(toml.edit(bytes(before), [item('last')]));
    expect(text(toml.unedit(bytes(`${edited}\n# mine`), bytes(before), [item('last')]))).toBe(`${before}\n# mine`);
  });

  test('a value without a line break comes back before a line at the end', () => {
    expect(text(toml.unedit(bytes('a = true\n# c'), bytes('a = 1'), [set([], 'a', true)]))).toBe('a = 1\n# c');
  });

  test('a key of the user with a value like ours stays in a file that is not TOML any more', () => {
    const before = bytes('mine = "P"\n');
    const edited = text(toml.edit(before, [password]));
    expect(text(toml.unedit(bytes(`${edited}x\n`), before, [password]))).toMatch(/^mine = "P"\n/);
  });

  test('a last line without a line break stays apart from one that the user added', () => {
    const before = bytes('a = 1');
    const edited = text(toml.edit(before, [set(['x'], 'y', true)]));
    expect(text(toml.unedit(bytes(`${edited}# mine`), before, [set(['x'], 'y', true)]))).toBe('a = 1\n# mine');
  });
});

describe('reading', () => {
  test('gives every value with its path and line', () => {
    const values = readToml(
      bytes('x = 1\n[a.b]\nc.d = true # c\n[[index]]\nurl = "u"\n\n[[index]]\nt = { v = "w" }\n'),
    );
    expect(values).toEqual([
      { path: ['x'], value: 1, line: 1 },
      { path: ['a', 'b', 'c', 'd'], value: true, line: 3 },
      { path: ['index', 0, 'url'], value: 'u', line: 5 },
      { path: ['index', 1, 't'], value: { v: 'w' }, line: 8 },
      { path: ['index', 1, 't', 'v'], value: 'w', line: 8 },
    ]);
  });

  test('gives what stands between brackets, by its place', () => {
    expect(readToml(bytes('a = [[{ x = 1 }], [\n{ y = 2,\n}]]\n'))).toEqual([
      { path: ['a'], value: [[{ x: 1 }], [{ y: 2 }]], line: 1 },
      { path: ['a', 0, 0, 'x'], value: 1, line: 1 },
      { path: ['a', 1, 0, 'y'], value: 2, line: 2 },
    ]);
  });
});
