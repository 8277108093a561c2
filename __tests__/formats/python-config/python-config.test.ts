import { describe, expect, test } from 'vitest';
import { UnreadableConfig } from '../../../src/formats/format.ts';
import {
  type Dialect,
  type Edit,
  pythonConfig,
  readOptions,
} from '../../../src/formats/python-config/python-config.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const text = (content: Uint8Array) => Buffer.from(content).toString('latin1');
const edit = (file: Uint8Array, edits: readonly Edit[], dialect: Dialect) => pythonConfig(dialect).edit(file, edits);
const unedit = (current: Uint8Array, original: Uint8Array, edits: readonly Edit[], dialect: Dialect) =>
  pythonConfig(dialect).unedit(current, original, edits);
const set = (section: string, key: string, value: string): Edit => ({ op: 'set', section, key, value });
const append = (section: string, key: string, item: string, first?: string[]): Edit => ({
  op: 'append',
  section,
  key,
  item,
  ...(first && { first }),
});
const remove = (section: string, key: string): Edit => ({ op: 'remove', section, key });

interface Row {
  readonly does: string;
  readonly dialect?: Dialect;
  readonly file: string;
  readonly edits: readonly Edit[];
  readonly gives: string;
}

const index = set('global', 'index-url', 'https://u:p@h/');
const extra = append('global', 'extra-index-url', 'https://u:p@h/');
const server = append('distutils', 'index-servers', 'gar', ['pypi', 'testpypi']);

const rows: readonly Row[] = [
  { does: 'fills an empty file', file: '', edits: [index], gives: '[global]\nindex-url = https://u:p@h/\n' },
  {
    does: 'adds a section after a blank line',
    file: '[install]\nuser = yes\n',
    edits: [index],
    gives: '[install]\nuser = yes\n\n[global]\nindex-url = https://u:p@h/\n',
  },
  {
    does: 'takes a blank line that is there',
    file: '[install]\nuser = yes\n \n',
    edits: [index],
    gives: '[install]\nuser = yes\n \n[global]\nindex-url = https://u:p@h/\n',
  },
  {
    does: 'ends a last line that has no line break, in the style of the file',
    file: '[install]\r\nuser = yes',
    edits: [index],
    gives: '[install]\r\nuser = yes\r\n\r\n[global]\r\nindex-url = https://u:p@h/\r\n',
  },
  {
    does: 'keeps delimiter, spacing and case of a replaced line',
    file: '[global]\r\nIndex_URL\t:https://old/   \r\ntimeout=3\r\n',
    edits: [index],
    gives: '[global]\r\nIndex_URL\t:https://u:p@h/\r\ntimeout=3\r\n',
  },
  {
    does: 'spaces an empty value',
    file: '[global]\nindex-url =\n',
    edits: [index],
    gives: '[global]\nindex-url = https://u:p@h/\n',
  },
  {
    does: 'spaces an empty value after a colon',
    file: '[global]\nindex-url:\n',
    edits: [index],
    gives: '[global]\nindex-url: https://u:p@h/\n',
  },
  {
    does: 'keeps a tight style',
    file: '[global]\nindex-url=\n',
    edits: [index],
    gives: '[global]\nindex-url=https://u:p@h/\n',
  },
  {
    does: 'replaces a value over lines and keeps the comments in it',
    file: '[global]\nindex-url = a\n  # why\n\n  b\n# after\ntimeout = 3\n',
    edits: [index],
    gives: '[global]\nindex-url = https://u:p@h/\n  # why\n\n# after\ntimeout = 3\n',
  },
  {
    does: 'adds an option after the last one, before what leads to the next section',
    file: '[global]\ntimeout = 3\n\n# next\n[install]\n',
    edits: [index],
    gives: '[global]\ntimeout = 3\nindex-url = https://u:p@h/\n\n# next\n[install]\n',
  },
  {
    does: 'indents an option as the one before it',
    file: '[global]\n  timeout = 3\n',
    edits: [index],
    gives: '[global]\n  timeout = 3\n  index-url = https://u:p@h/\n',
  },
  {
    does: 'indents an option as the header after an empty section, which would be a part of the value otherwise',
    file: '[global]\n   [install]\n   user = yes\n',
    edits: [index],
    gives: '[global]\n   index-url = https://u:p@h/\n   [install]\n   user = yes\n',
  },
  {
    does: 'leaves a line that says it already',
    file: '[global]\nindex-url=https://u:p@h/  \n',
    edits: [index],
    gives: '[global]\nindex-url=https://u:p@h/  \n',
  },
  {
    does: 'sets the spelling that pip takes, the last one',
    file: '[global]\nindex_url = a\nindex-url = b\n',
    edits: [index],
    gives: '[global]\nindex_url = a\nindex-url = https://u:p@h/\n',
  },
  {
    does: 'sets the spelling that [DEFAULT] puts last',
    file: '[DEFAULT]\nindex-url = a\n--index-url = b\n[global]\nindex-url = c\n',
    edits: [index],
    gives: '[DEFAULT]\nindex-url = a\n--index-url = b\n[global]\nindex-url = c\n--index-url = https://u:p@h/\n',
  },
  {
    does: 'knows one spelling in .pypirc',
    dialect: 'pypirc',
    file: '[gar]\nuser_name = a\n',
    edits: [set('gar', 'user-name', 'b')],
    gives: '[gar]\nuser_name = a\nuser-name = b\n',
  },
  {
    does: 'adds to a list over lines',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers =\n\tpypi\n\t# mine\n\tother\n\n[pypi]\n',
    edits: [server],
    gives: '[distutils]\nindex-servers =\n\tpypi\n\t# mine\n\tother\n\tgar\n\n[pypi]\n',
  },
  {
    does: 'adds to a list on the line of its option',
    dialect: 'pypirc',
    file: '[distutils]\n index-servers: pypi other',
    edits: [server],
    gives: '[distutils]\n index-servers: pypi other\n     gar\n',
  },
  {
    does: 'adds to an empty list',
    file: '[global]\nextra-index-url =\n',
    edits: [extra],
    gives: '[global]\nextra-index-url =\n    https://u:p@h/\n',
  },
  {
    does: 'lists the implicit servers first, whether they have a section or not',
    dialect: 'pypirc',
    file: '[pypi]\nusername = __token__\n',
    edits: [server],
    gives: '[pypi]\nusername = __token__\n\n[distutils]\nindex-servers =\n    pypi\n    testpypi\n    gar\n',
  },
  {
    does: 'puts an item in the place of another',
    file: '[global]\nextra-index-url = https://a/\n    # ours\n    https://h/  https://b/\n',
    edits: [
      {
        op: 'append',
        section: 'global',
        key: 'extra-index-url',
        item: 'https://u:p@h/',
        instead: ['https://h', 'https://h/'],
      },
    ],
    gives: '[global]\nextra-index-url = https://a/\n    # ours\n    https://u:p@h/  https://b/\n',
  },
  {
    does: 'puts an item in the place of one that comes from [DEFAULT], in the section only',
    file: '[DEFAULT]\nextra-index-url = https://h/ https://b/\n[global]\n',
    edits: [
      { op: 'append', section: 'global', key: 'extra-index-url', item: 'https://u:p@h/', instead: ['https://h/'] },
    ],
    gives:
      '[DEFAULT]\nextra-index-url = https://h/ https://b/\n[global]\nextra-index-url =\n    https://b/\n    https://u:p@h/\n',
  },
  {
    does: 'adds to a list from [DEFAULT] in the section only',
    dialect: 'pypirc',
    file: '[DEFAULT]\nindex-servers = a b\n[distutils]\n',
    edits: [server],
    gives: '[DEFAULT]\nindex-servers = a b\n[distutils]\nindex-servers =\n    a\n    b\n    gar\n',
  },
  {
    does: 'keeps an inherited item that would be a comment on a line of its own',
    file: '[DEFAULT]\nextra-index-url = #a\n[global]\n',
    edits: [extra],
    gives: '[DEFAULT]\nextra-index-url = #a\n[global]\nextra-index-url = #a https://u:p@h/\n',
  },
  {
    does: 'leaves a list that has the item',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers = pypi\tgar\n',
    edits: [server],
    gives: '[distutils]\nindex-servers = pypi\tgar\n',
  },
  {
    does: 'removes every spelling',
    file: '[global]\nindex_url = a\n  b\ntimeout = 3\n--index-url = c\n',
    edits: [remove('global', 'index-url')],
    gives: '[global]\ntimeout = 3\n',
  },
  {
    does: 'removes nothing where nothing is',
    file: '[global]\ntimeout = 3\n',
    edits: [remove('global', 'index-url'), remove('install', 'index-url')],
    gives: '[global]\ntimeout = 3\n',
  },
  {
    does: 'keeps bytes that are no text, and two old Mac lines apart',
    file: '# \xff\xfe\n[global]\rindex-url = a\r b\n\n[x]\n',
    edits: [index],
    gives: '# \xff\xfe\n[global]\rindex-url = https://u:p@h/\r\n\n[x]\n',
  },
  {
    does: 'makes a list of one',
    file: '',
    edits: [extra],
    gives: '[global]\nextra-index-url = https://u:p@h/\n',
  },
  {
    does: 'lists the implicit servers once, if ours is one of them',
    dialect: 'pypirc',
    file: '',
    edits: [append('distutils', 'index-servers', 'pypi', ['pypi', 'testpypi'])],
    gives: '[distutils]\nindex-servers =\n    testpypi\n    pypi\n',
  },
  {
    does: 'makes all of several edits, one after the other',
    file: '',
    edits: [index, set('global', 'timeout', '3'), set('install', 'user', 'yes'), set('global', 'retries', '1')],
    gives: '[global]\nindex-url = https://u:p@h/\ntimeout = 3\nretries = 1\n\n[install]\nuser = yes\n',
  },
  {
    does: 'empties a value, and leaves no blank behind it',
    file: '[global]\nindex-url = a\n',
    edits: [set('global', 'index-url', '')],
    gives: '[global]\nindex-url =\n',
  },
  {
    does: 'adds an option without a value',
    file: '',
    edits: [set('global', 'index-url', '')],
    gives: '[global]\nindex-url =\n',
  },
  {
    does: 'takes a # in an item',
    file: '',
    edits: [append('global', 'key', 'a#b')],
    gives: '[global]\nkey = a#b\n',
  },
  { does: 'takes a # in a name', file: '', edits: [set('global', 'a#b', '1')], gives: '[global]\na#b = 1\n' },
  {
    does: 'leaves a list that has the item, though another edit may replace it',
    file: '[global]\nextra-index-url = https://h/\n',
    edits: [{ op: 'append', section: 'global', key: 'extra-index-url', item: 'https://h/', instead: ['https://h/'] }],
    gives: '[global]\nextra-index-url = https://h/\n',
  },
  {
    does: 'puts an item in the place of another, though the list has it',
    file: '[global]\nkey = new old\n',
    edits: [{ op: 'append', section: 'global', key: 'key', item: 'new', instead: ['old'] }],
    gives: '[global]\nkey = new new\n',
  },
  {
    does: 'has an item once in a list that comes from [DEFAULT]',
    file: '[DEFAULT]\nkey = new old\n[global]\n',
    edits: [{ op: 'append', section: 'global', key: 'key', item: 'new', instead: ['old'] }],
    gives: '[DEFAULT]\nkey = new old\n[global]\nkey = new\n',
  },
  {
    does: 'puts an item in the place of one that is called as its option',
    file: '[global]\nkey = x key\n',
    edits: [{ op: 'append', section: 'global', key: 'key', item: 'new', instead: ['key'] }],
    gives: '[global]\nkey = x new\n',
  },
  {
    does: 'puts an item in the place of one right after the delimiter',
    file: '[global]\nkey=key x\n',
    edits: [{ op: 'append', section: 'global', key: 'key', item: 'new', instead: ['key'] }],
    gives: '[global]\nkey=new x\n',
  },
  {
    does: 'ends a line as the one before it',
    file: '[global]\ntimeout = 3\r\n[install]\n',
    edits: [index],
    gives: '[global]\ntimeout = 3\r\nindex-url = https://u:p@h/\r\n[install]\n',
  },
  {
    does: 'ends a line as the one before it, if the first line ends otherwise',
    file: '[install]\r\n[global]\ntimeout = 3\n',
    edits: [index],
    gives: '[install]\r\n[global]\ntimeout = 3\nindex-url = https://u:p@h/\n',
  },
  {
    does: 'ends a line after one of an old Mac so that no LF can join it',
    file: '# c\n[global]\rtimeout = 3\r',
    edits: [index],
    gives: '# c\n[global]\rtimeout = 3\rindex-url = https://u:p@h/\r\n',
  },
  {
    does: 'ends a last line that has no line break as the first line, if one between ends otherwise',
    file: '[install]\nuser = yes\r\n# c',
    edits: [index],
    gives: '[install]\nuser = yes\r\n# c\n\n[global]\nindex-url = https://u:p@h/\n',
  },
  {
    does: 'ends a last line of one character as the first line, if the one before ends otherwise',
    file: '[install]\r\nuser = yes\n#',
    edits: [index],
    gives: '[install]\r\nuser = yes\n#\r\n\r\n[global]\r\nindex-url = https://u:p@h/\r\n',
  },
  {
    does: 'ends a line as the blank one before it, not as those before that',
    file: '[install]\r\n\n\n',
    edits: [index],
    gives: '[install]\r\n\n\n[global]\nindex-url = https://u:p@h/\n',
  },
  {
    does: 'keeps two old Mac lines apart, between which it removes one',
    file: '[global]\rindex-url = a\n\nx = 1',
    edits: [remove('global', 'index-url')],
    gives: '[global]\r\n\nx = 1',
  },
  {
    does: 'adds a section to a file of an old Mac after its blank line',
    file: '[install]\r\r',
    edits: [index],
    gives: '[install]\r\r[global]\r\nindex-url = https://u:p@h/\r\n',
  },
  {
    does: 'adds a section to a file of Windows after its blank line, and a blank line after a last one',
    file: '[install]\r\n\r\n',
    edits: [index, set('list', 'format', 'json')],
    gives: '[install]\r\n\r\n[global]\r\nindex-url = https://u:p@h/\r\n\r\n[list]\r\nformat = json\r\n',
  },
  {
    does: 'gives an option its own name beside others of [DEFAULT]',
    file: '[DEFAULT]\ntimeout = 3\n[global]\n',
    edits: [index],
    gives: '[DEFAULT]\ntimeout = 3\n[global]\nindex-url = https://u:p@h/\n',
  },
];

describe('edit', () => {
  test.each(rows)('$does', ({ dialect = 'pip', file, edits, gives }) => {
    const edited = edit(bytes(file), edits, dialect);
    expect(text(edited)).toBe(gives);
    expect(text(edit(edited, edits, dialect))).toBe(gives);
    expect(text(unedit(edited, bytes(file), edits, dialect))).toBe(file);
  });

  test.each([
    [set('global', 'index-url', 'a\nb'), 'value'],
    [set('global', 'index-url', ' a'), 'value'],
    [set('global', 'index-url', 'a\t'), 'value'],
    [set('global', 'index-url', 'a\0'), 'value'],
    [set('global', 'index-url', '\u00e9'), 'value'],
    [set('global', 'index-url\n', 'a'), 'key "index-url\\n"'],
    [set('global', 'index=url', 'a'), 'key "index=url"'],
    [set('global', '#key', 'a'), 'key "#key"'],
    [set('global', '', 'a'), 'key ""'],
    [set('a]b', 'key', 'a'), 'section "a]b"'],
    [set('DEFAULT', 'key', 'a'), 'section "DEFAULT"'],
    [append('global', 'key', 'a b'), 'item'],
    [append('global', 'key', '#a'), 'item'],
    [append('global', 'key', ''), 'item'],
    [append('global', 'key', 'a', ['b\nc']), 'item'],
    [{ op: {}, section: 'global', key: 'index-url', value: 'x' } as unknown as Edit, 'kind of edit'],
  ])('refuses what cannot be written, or a ledger of somebody else asks for: %j', (wrong, what) => {
    const refusal = new RangeError(`The ${what} cannot be written to a Python configuration file`);
    expect(() => edit(bytes(''), [wrong], 'pip')).toThrow(refusal);
    expect(() => unedit(bytes(''), bytes(''), [wrong], 'pip')).toThrow(refusal);
  });

  test('does not show a value that it refuses', () => {
    expect(() => edit(bytes(''), [set('global', 'key', 'hush\n')], 'pip')).not.toThrow(/hush/);
  });
});

interface Change {
  readonly does: string;
  readonly dialect?: Dialect;
  readonly file: string;
  readonly edits: readonly Edit[];
  readonly user: (edited: string) => string;
  readonly gives: string;
}

const changes: readonly Change[] = [
  {
    does: 'keeps lines added around ours',
    file: '[global]\nindex-url = a\n  # c\n  b\n',
    edits: [index],
    user: (edited) => `# top\n${edited}timeout = 3\n[new]\n`,
    gives: '# top\n[global]\nindex-url = a\n  # c\n  b\ntimeout = 3\n[new]\n',
  },
  {
    does: 'leaves a value that the user changed',
    file: '[global]\nindex-url = a\n',
    edits: [index],
    user: (edited) => edited.replace('https://u:p@h/', 'mine'),
    gives: '[global]\nindex-url = mine\n',
  },
  {
    does: 'drops a section of ours when others came after it',
    file: '[a]\nx = 1',
    edits: [index],
    user: (edited) => `${edited}\n[new]\ny = 2\n`,
    gives: '[a]\nx = 1\n\n[new]\ny = 2\n',
  },
  {
    does: 'keeps a section of ours with an option of the user',
    file: '',
    edits: [index],
    user: (edited) => `${edited}timeout = 3\n`,
    gives: '[global]\ntimeout = 3\n',
  },
  {
    does: 'keeps a section of ours with a comment of the user',
    file: '',
    edits: [index],
    user: (edited) => `${edited}# hm\n`,
    gives: '[global]\n# hm\n',
  },
  {
    does: 'takes our item out of a list that the user added to',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers =\n  pypi\n',
    edits: [server],
    user: (edited) => `${edited}  mine\n`,
    gives: '[distutils]\nindex-servers =\n  pypi\n  mine\n',
  },
  {
    does: 'takes our item out of a list that the user put on one line',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers = pypi\n',
    edits: [server],
    user: () => '[distutils]\nindex-servers: gar pypi  mine\n',
    gives: '[distutils]\nindex-servers: pypi  mine\n',
  },
  {
    does: 'puts back the item that ours took the place of, in a list that the user added to',
    file: '[global]\nextra-index-url =\n    https://h/\n    https://b/\n',
    edits: [
      { op: 'append', section: 'global', key: 'extra-index-url', item: 'https://u:p@h/', instead: ['https://h/'] },
    ],
    user: (edited) => `${edited}    https://mine/\n`,
    gives: '[global]\nextra-index-url =\n    https://h/\n    https://b/\n    https://mine/\n',
  },
  {
    does: 'puts back the item that ours took the place of, on a line that the user moved to a section of another name',
    file: '[global]\nextra-index-url =\n    https://h/\n    https://b/\n',
    edits: [
      { op: 'append', section: 'global', key: 'extra-index-url', item: 'https://u:p@h/', instead: ['https://h/'] },
    ],
    user: (edited) => edited.replace('[global]', '[other]'),
    gives: '[other]\nextra-index-url =\n    https://h/\n    https://b/\n',
  },
  {
    does: 'keeps the implicit servers in a list of ours that the user added to',
    dialect: 'pypirc',
    file: '[pypi]\n',
    edits: [server],
    user: (edited) => `${edited}    mine\n`,
    gives: '[pypi]\n\n[distutils]\nindex-servers =\n    pypi\n    testpypi\n    mine\n',
  },
  {
    does: 'drops a list of ours from which the user took a server',
    dialect: 'pypirc',
    file: '[pypi]\n',
    edits: [server],
    user: (edited) => edited.replace('    pypi\n', ''),
    gives: '[pypi]\n',
  },
  {
    does: 'puts back what it removed, where it was',
    file: '[global]\na = 1\nindex_url = x\n  y\nb = 2\n',
    edits: [remove('global', 'index-url')],
    user: (edited) => edited.replace('b = 2', 'b = 3'),
    gives: '[global]\na = 1\nindex_url = x\n  y\nb = 3\n',
  },
  {
    does: 'puts back a last line that had no line break, before a section of the user',
    file: '[global]\na = 1\nindex-url = x',
    edits: [remove('global', 'index-url')],
    user: (edited) => `${edited}[new]\n`,
    gives: '[global]\na = 1\nindex-url = x\n[new]\n',
  },
  {
    does: 'does not put back what the user has again',
    file: '[global]\nindex-url = x\n',
    edits: [remove('global', 'index-url')],
    user: (edited) => `${edited}index-url = mine\n`,
    gives: '[global]\nindex-url = mine\n',
  },
  {
    does: 'finds our line in a section that the user renamed',
    dialect: 'pypirc',
    file: '',
    edits: [set('gar', 'password', 'hush')],
    user: (edited) => edited.replace('[gar]', '[mine]'),
    gives: '[mine]\n',
  },
  {
    does: 'finds our line where the user made it a part of another value',
    file: '[global]\n  index-url = old\n',
    edits: [index],
    user: (edited) => edited.replace('[global]\n', '[global]\nfoo = 1\n'),
    gives: '[global]\nfoo = 1\n  index-url = old\n',
  },
  {
    does: 'leaves the same line of another section, when the user dropped ours',
    dialect: 'pypirc',
    file: '[a]\nusername = u\n',
    edits: [set('gar', 'username', 'u')],
    user: () => '[a]\nusername = u\n',
    gives: '[a]\nusername = u\n',
  },
  {
    does: 'takes our lines out of a file that the user broke',
    dialect: 'pypirc',
    file: '[a]\nx = 1\n',
    edits: [set('gar', 'password', 'hush')],
    user: (edited) => `broken\n${edited}broken\n[a]\n`,
    gives: 'broken\n[a]\nx = 1\n\n[gar]\nbroken\n[a]\n',
  },
  {
    does: 'keeps lines that the user added to our value, under the name of the option',
    file: '[global]\n',
    edits: [index],
    user: (edited) => `${edited}  mine\n`,
    gives: '[global]\nindex-url =\n  mine\n',
  },
  {
    does: 'keeps lines that the user added to our value, under the old value',
    file: '[global]\nindex-url: old\n',
    edits: [index],
    user: (edited) => `${edited}  mine\n`,
    gives: '[global]\nindex-url: old\n  mine\n',
  },
  {
    does: 'keeps lines that the user added to our value in a section that the user renamed',
    file: '',
    edits: [index],
    user: (edited) => `${edited.replace('global', 'mine')}  mine\n`,
    gives: '[mine]\nindex-url =\n  mine\n',
  },
  {
    does: 'keeps a section of ours whose header parts a value from an indented header',
    file: '[a]\nx = 1\n',
    edits: [index],
    user: (edited) => `${edited.replace('index-url', '  [b]\nindex-url')}`,
    gives: '[a]\nx = 1\n\n[global]\n  [b]\n',
  },
  {
    does: 'takes our line, not an equal one of the user, where the user made it a part of another value',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers =\n  a\n[other]\nx =\n  gar\n',
    edits: [server],
    user: (edited) => edited.replace('  a\n', 'y =\n  a\n'),
    gives: '[distutils]\nindex-servers =\ny =\n  a\n[other]\nx =\n  gar\n',
  },
  {
    does: 'takes our line in a section that the user renamed, not the same item of a list that the user then wrote',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers =\n  pypi\n',
    edits: [server],
    user: (edited) => `${edited.replace('distutils', 'x')}[distutils]\nindex-servers = gar pypi\n`,
    gives: '[x]\nindex-servers =\n  pypi\n[distutils]\nindex-servers = gar pypi\n',
  },
  {
    does: 'takes the list that is ours out of two that the user left',
    dialect: 'pypirc',
    file: '',
    edits: [server],
    user: (edited) => `[distutils]\nindex-servers = x gar\n${edited}`,
    gives: '[distutils]\nindex-servers = x gar\n',
  },
  {
    does: 'puts back what it removed under a header that the user made a part of a value',
    dialect: 'pypirc',
    file: '[a]\n [gar]\n username = u\n',
    edits: [remove('gar', 'username')],
    user: (edited) => edited.replace(' [gar]', 'x = 1\n [gar]'),
    gives: '[a]\nx = 1\n [gar]\n username = u\n',
  },
  {
    does: 'keeps our option for a line that the user put under it, below a header that the user made a part of a value',
    dialect: 'pypirc',
    file: '[DEFAULT]\n [gar]\n',
    edits: [{ op: 'set', section: 'gar', key: 'password', value: 'S3cr3t' }],
    user: (edited) => edited.replace(' [gar]', 'x = 1\n [gar]').replace('S3cr3t\n', 'S3cr3t\n more\n'),
    gives: '[DEFAULT]\nx = 1\n [gar]\npassword =\n more\n',
  },
  {
    does: 'keeps a line that the user put after an old value that ended the file without a line break',
    dialect: 'pip',
    file: '[global]\nindex-url =\n# c\n    old',
    edits: [{ op: 'set', section: 'global', key: 'index-url', value: 'https://example.com/' }],
    user: (edited) => edited.replace('# c\n', '# c\n# mine\n'),
    gives: '[global]\nindex-url =\n# c\n    old\n# mine\n',
  },
  {
    does: 'takes our line, not a later equal one, where the user made it a part of another value',
    dialect: 'pypirc',
    file: '[other]\nx =\n  gar\n[distutils]\nindex-servers =\n  a\n',
    edits: [server],
    user: (edited) => edited.replace('  a\n', 'y =\n  a\n'),
    gives: '[other]\nx =\n  gar\n[distutils]\nindex-servers =\ny =\n  a\n',
  },
  {
    does: 'takes the item that we added, not another one of the same list',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers =\n  pypi\n',
    edits: [server],
    user: (edited) => edited.replace('pypi', 'pypi gar'),
    gives: '[distutils]\nindex-servers =\n  pypi gar\n',
  },
  {
    does: 'keeps a blank line that was there before a section of ours',
    file: '[a]\nx = 1\n\n',
    edits: [index],
    user: (edited) => `${edited}[new]\n`,
    gives: '[a]\nx = 1\n\n[new]\n',
  },
  {
    does: 'restores a value that began as ours does, in a section that the user renamed',
    file: '[global]\nindex-url = https://u:p@h/\n  more\n',
    edits: [index],
    user: (edited) => edited.replace('global', 'mine'),
    gives: '[mine]\nindex-url = https://u:p@h/\n  more\n',
  },
  {
    does: 'puts back what it removed after the comment before it',
    dialect: 'pypirc',
    file: '[gar]\n# name\nusername = u\n# word\n',
    edits: [remove('gar', 'username')],
    user: (edited) => `${edited}x = 1\n`,
    gives: '[gar]\n# name\nusername = u\n# word\nx = 1\n',
  },
  {
    does: 'does not put back what would break the file',
    dialect: 'pypirc',
    file: '[a]\n  [gar]\nusername = u\n',
    edits: [remove('gar', 'username')],
    user: (edited) => edited.replace('  [gar]', 'username = mine\n  [gar]'),
    gives: '[a]\nusername = mine\n  [gar]\n',
  },
  {
    does: 'takes all lines that are ours where one of them came into the section of another',
    file: '[global]\n timeout = 3\n [install]\nuser = yes\nindex-url=old\n',
    edits: [set('install', 'index-url', 'https://u:p@h/'), index],
    user: (edited) => edited.replace(' index-url', 'mine = 1\n index-url'),
    gives: '[global]\n timeout = 3\nmine = 1\n [install]\nuser = yes\nindex-url=old\n',
  },
  {
    does: 'has nothing to do in a file that the user emptied',
    file: '[global]\nindex-url = a\n',
    edits: [index],
    user: () => '',
    gives: '',
  },
  {
    does: 'keeps a line that the user put after a last one that had no line break',
    file: '[global]\nindex-url = old',
    edits: [index],
    user: (edited) => `${edited}\n# mine\n`,
    gives: '[global]\nindex-url = old\n# mine\n',
  },
  {
    does: 'restores a last line that had no line break',
    file: '[global]\nindex-url = old',
    edits: [index],
    user: (edited) => `# top\n${edited}`,
    gives: '# top\n[global]\nindex-url = old',
  },
  {
    does: 'restores a list that ended the file without a line break',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers = pypi\n    other',
    edits: [server],
    user: (edited) => `# top\n${edited}`,
    gives: '# top\n[distutils]\nindex-servers = pypi\n    other',
  },
  {
    does: 'restores a value in a file of two encodings',
    file: '# caf\xc3\xa9\n[global]\nindex-url = old\n',
    edits: [index],
    user: (edited) => `${edited}# \xe9\n`,
    gives: '# caf\xc3\xa9\n[global]\nindex-url = old\n# \xe9\n',
  },
  {
    does: 'takes our value out of a line that the user wrote otherwise',
    file: '[global]\nindex-url = old\n',
    edits: [index],
    user: (edited) => edited.replace('url = ', 'url:'),
    gives: '[global]\nindex-url = old\n',
  },
  {
    does: 'keeps a comment that the user put before those of the old value',
    file: '[global]\nindex-url =\n# c\n    a\n# d\n    b\n[x]\n',
    edits: [index],
    user: (edited) => edited.replace('# c\n', '# mine\n# c\n'),
    gives: '[global]\nindex-url =\n# c\n    a\n# d\n    b\n# mine\n[x]\n',
  },
  {
    does: 'leaves an equal line of a later section, when the user dropped ours',
    file: '[global]\nindex-url = old\n[a]\nindex-url = https://u:p@h/\n',
    edits: [index],
    user: (edited) => edited.replace('[global]\nindex-url = https://u:p@h/\n', ''),
    gives: '[a]\nindex-url = https://u:p@h/\n',
  },
  {
    does: 'leaves a comment of another section that is the same as one of the old value, which the user dropped',
    file: '[global]\nindex-url =\n# c\n    a\n[x]\n# c\n',
    edits: [index],
    user: (edited) => edited.replace('# c\n', ''),
    gives: '[global]\nindex-url =\n# c\n    a\n[x]\n# c\n',
  },
  {
    does: 'leaves an equal line of another section, when the user dropped ours',
    file: '[a]\nindex-url = https://u:p@h/\n[global]\nindex-url = old\n',
    edits: [index],
    user: (edited) => edited.replace('[global]\nindex-url = https://u:p@h/\n', ''),
    gives: '[a]\nindex-url = https://u:p@h/\n',
  },
  {
    does: 'keeps a comment that the user put in a list of ours',
    dialect: 'pypirc',
    file: '[pypi]\n',
    edits: [server],
    user: (edited) => edited.replace('    testpypi\n', '    # mine\n'),
    gives: '[pypi]\n\n[distutils]\n    # mine\n',
  },
  {
    does: 'leaves a comment of the user that names our item',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers =\n  pypi\n',
    edits: [server],
    user: () => '[distutils]\nindex-servers = x\n  # gar\n  pypi gar mine\n',
    gives: '[distutils]\nindex-servers = x\n  # gar\n  pypi mine\n',
  },
  {
    does: 'takes our item alone out of a line, the first of two',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers =\n  pypi\n',
    edits: [server],
    user: (edited) => edited.replace('  gar', '  gar mine'),
    gives: '[distutils]\nindex-servers =\n  pypi\n  mine\n',
  },
  {
    does: 'leaves the option without an item, if the user left it only ours',
    dialect: 'pypirc',
    file: '[distutils]\nindex-servers =\n  pypi\n',
    edits: [server],
    user: () => '[distutils]\nindex-servers = gar\n',
    gives: '[distutils]\nindex-servers = \n',
  },
  {
    does: 'keeps a comment that the user put in place of the blank line before our section',
    file: '[a]\nx = 1\n',
    edits: [index],
    user: (edited) => edited.replace('\n\n', '\n# mine\n'),
    gives: '[a]\nx = 1\n# mine\n',
  },
  {
    does: 'drops a section of ours with its blank line in a file of Windows',
    file: '[a]\r\nx = 1\r\n',
    edits: [index],
    user: (edited) => `${edited}[new]\r\n`,
    gives: '[a]\r\nx = 1\r\n[new]\r\n',
  },
  {
    does: 'drops a section of ours, when the user dropped all above it',
    file: '[a]\nx = 1\n',
    edits: [index],
    user: (edited) => `${edited.slice(edited.indexOf('[global]'))}[new]\n`,
    gives: '[new]\n',
  },
  {
    does: 'puts back what it removed where it was, not after a later comment that is the same',
    dialect: 'pypirc',
    file: '[gar]\r\n# name\r\nusername = u\r\n[b]\r\n# name\r\nx = 1\r\n',
    edits: [remove('gar', 'username')],
    user: (edited) => `${edited}y = 1\r\n`,
    gives: '[gar]\r\n# name\r\nusername = u\r\n[b]\r\n# name\r\nx = 1\r\ny = 1\r\n',
  },
  {
    does: 'does not put back into a section that the user dropped',
    dialect: 'pypirc',
    file: '[gar]\nusername = u\n',
    edits: [remove('gar', 'username')],
    user: () => '[other]\n',
    gives: '[other]\n',
  },
];

describe('unedit after a change of the user', () => {
  test.each(changes)('$does', ({ dialect = 'pip', file, edits, user, gives }) => {
    const current = user(text(edit(bytes(file), edits, dialect)));
    expect(text(unedit(bytes(current), bytes(file), edits, dialect))).toBe(gives);
  });
});

describe('readOptions', () => {
  const options = (file: string, dialect: Dialect) =>
    Object.fromEntries(
      [...readOptions(Buffer.from(file), dialect)].map(([section, keys]) => [section, Object.fromEntries(keys)]),
    );

  test('folds names as pip does, the last spelling winning', () => {
    expect(options('[global]\nIndex_URL = a\n--index-url: b\n', 'pip')).toEqual({
      global: { 'index-url': { value: 'b', line: 3 } },
    });
  });

  test('lowers names only in .pypirc', () => {
    expect(options('[GAR]\nUser_Name = a=b:c # d\n', 'pypirc')).toEqual({
      GAR: { user_name: { value: 'a=b:c # d', line: 2 } },
    });
  });

  test('spreads [DEFAULT] over the sections', () => {
    expect(options('[DEFAULT]\nx = 1\n[a]\n[b]\nx = 2\n', 'pip')).toEqual({
      a: { x: { value: '1', line: 2 } },
      b: { x: { value: '2', line: 5 } },
    });
  });

  test.each([
    ['[DEFAULT] in two places', '[DEFAULT]\nx = 1\n[a]\n[DEFAULT]\ny = 2\n', { x: ['1', 2], y: ['2', 5] }],
    ['a name that starts with a bracket', '[a]\n[x = 1\n', { '[x': ['1', 2] }],
    ['a name with two dashes in it', '[a]\nx--y = 1\n', { 'x--y': ['1', 2] }],
    ['a blank line of an old Mac', '[a]\r\rx = 1\r', { x: ['1', 3] }],
    ['white space that only Python takes for it', '[a]\nx\u3000=\x1c1\x85\n\u2028\u200a2\n', { x: ['1\n2', 2] }],
    ['what only JavaScript takes for white space', '[a]\nx = \ufeff1\ufeff\n', { x: ['\ufeff1\ufeff', 2] }],
  ])('takes %s as Python does', (_, file, read) => {
    expect(options(file, 'pip')).toEqual({
      a: Object.fromEntries(Object.entries(read).map(([name, [value, line]]) => [name, { value, line }])),
    });
  });

  test('joins a value over lines, without its comments', () => {
    expect(options('[a]\nx =\n  one\n\n# no\n  two  \n\n', 'pip')).toEqual({
      a: { x: { value: '\none\n\ntwo', line: 2 } },
    });
  });
});

describe('a file that is not UTF-8', () => {
  const set = { op: 'set', section: 'gar', key: 'username', value: 'me' } as const;
  test('keeps its bytes', () => {
    expect(text(edit(bytes('# caf\xe9\n[gar]\nusername = x\n'), [set], 'pypirc'))).toBe(
      '# caf\xe9\n[gar]\nusername = me\n',
    );
  });
  test('is edited where the only such byte goes with the old value', () => {
    expect(text(edit(bytes('[gar]\nusername = \xe9\nx = 1\n'), [set], 'pypirc'))).toBe('[gar]\nusername = me\nx = 1\n');
  });
  test('is edited if another such byte stays, whatever Python would read without it', () => {
    expect(text(edit(bytes('# \xe9\n[gar]\nusername = \xe9\n\xc2\xa0x = 1\n'), [set], 'pypirc'))).toBe(
      '# \xe9\n[gar]\nusername = me\n\xc2\xa0x = 1\n',
    );
  });
  test('is refused, with the line, if Python would refuse it without that byte', () => {
    const refusing = () => edit(bytes('[a]\n\xc2\xa0= 1\n[gar]\nusername = \xe9\n'), [set], 'pypirc');
    expect(refusing).toThrow('line 4: a byte here is not UTF-8, and without it the file reads otherwise');
  });
  test('is refused, with the line, where Python would then take the next line for a part of our value', () => {
    const refusing = () => edit(bytes('[gar]\nusername = \xe9\n\xc2\xa0x = 1\n'), [set], 'pypirc');
    expect(refusing).toThrow(UnreadableConfig);
    expect(refusing).toThrow('line 2: a byte here is not UTF-8');
  });
});

describe('a file that Python refuses', () => {
  test.each([
    ['[a]\n[b]\n[a]\n', 3, /“\[a\]” appears a second time/],
    ['[a]\nx = 1\nX: 2\n', 3, /“x” appears a second time.*“\[a\]”/],
    ['[a]\nnonsense hush\n', 2, /neither a section header nor an option/],
    ['[a]\n= hush\n', 2, /no option name/],
    ['# c\n\nx = hush\n[a]\n', 3, /before the first section/],
    ['\xef\xbb\xbf[a]\nx = hush\n', 1, /byte order mark/],
    ['\xef\xbb\xbf[a]\nx = \xe9 hush\n', 1, /byte order mark/],
    ['\xff\xfe[\0a\0]\0', 1, /UTF-16/],
    ['\xfe\xff\0[\0a\0]', 1, /UTF-16/],
    ['[]\n[a]\n', 1, /before the first section/],
    ['x = \xef\xbb\xbf\n[a]\n', 1, /before the first section/],
    ['x = \xff\xfe\n[a]\n', 1, /before the first section/],
    ['[a]\nx = 1\n= 2\n  y = 3\n  y = 4\n', 5, /“y” appears a second time/],
    ['[DEFAULT]\nx = 1\n[DEFAULT]\nX = 2\n', 4, /“x” appears a second time.*“\[DEFAULT\]”/],
    [`[a]\n${'hush'.repeat(11)} = 1\n${'hush'.repeat(11)} = 1\n`, 3, /^the option with a long or unusual name appears/],
    ['[a]\nhush@x = 1\nhush@x = 1\n', 3, /^the option with a long or unusual name appears/],
  ])('%j is refused at line %i', (file, line, reason) => {
    for (const attempt of [() => edit(bytes(file), [index], 'pip'), () => readOptions(bytes(file), 'pip')]) {
      expect(attempt).toThrow(UnreadableConfig);
      expect(attempt).toThrow(expect.objectContaining({ line, reason: expect.stringMatching(reason) }));
      expect(attempt).not.toThrow(/hush/);
    }
  });

  test('is not one with two spellings of an option of pip', () => {
    expect(() => readOptions(bytes('[a]\nindex_url = 1\nindex-url = 2\n'), 'pip')).not.toThrow();
  });
});
