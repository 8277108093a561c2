import { describe, test } from 'vitest';
import { type EditExample, expectEdit, index, remove, set } from './examples.ts';

const rows: readonly EditExample[] = [
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
  { does: 'takes a # in a name', file: '', edits: [set('global', 'a#b', '1')], gives: '[global]\na#b = 1\n' },
  {
    does: 'gives an option its own name beside others of [DEFAULT]',
    file: '[DEFAULT]\ntimeout = 3\n[global]\n',
    edits: [index],
    gives: '[DEFAULT]\ntimeout = 3\n[global]\nindex-url = https://u:p@h/\n',
  },
];

describe('edit', () => {
  test.each(rows)('$does', expectEdit);
});
