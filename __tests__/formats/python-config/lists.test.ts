import { describe, test } from 'vitest';
import { append, type EditExample, expectEdit, extra, server } from './examples.ts';

const rows: readonly EditExample[] = [
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
    does: 'takes a # in an item',
    file: '',
    edits: [append('global', 'key', 'a#b')],
    gives: '[global]\nkey = a#b\n',
  },
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
];

describe('edit', () => {
  test.each(rows)('$does', expectEdit);
});
