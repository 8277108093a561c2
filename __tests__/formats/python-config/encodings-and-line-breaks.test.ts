import { describe, expect, test } from 'vitest';
import { UnreadableConfig } from '../../../src/formats/format.ts';
import { pythonConfig } from '../../../src/formats/python-config/python-config.ts';
import { bytes, text } from '../latin1.ts';
import { type EditExample, expectEdit, index, remove, set } from './examples.ts';

const rows: readonly EditExample[] = [
  {
    does: 'ends a last line that has no line break, in the style of the file',
    file: '[install]\r\nuser = yes',
    edits: [index],
    gives: '[install]\r\nuser = yes\r\n\r\n[global]\r\nindex-url = https://u:p@h/\r\n',
  },
  {
    does: 'keeps bytes that are no text, and two old Mac lines apart',
    file: '# \xff\xfe\n[global]\rindex-url = a\r b\n\n[x]\n',
    edits: [index],
    gives: '# \xff\xfe\n[global]\rindex-url = https://u:p@h/\r\n\n[x]\n',
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
];

describe('edit', () => {
  test.each(rows)('$does', expectEdit);
});

describe('a file that is not UTF-8', () => {
  const { edit } = pythonConfig('pypirc');
  const set = { op: 'set', section: 'gar', key: 'username', value: 'me' } as const;
  test('keeps its bytes', () => {
    expect(text(edit(bytes('# caf\xe9\n[gar]\nusername = x\n'), [set]))).toBe('# caf\xe9\n[gar]\nusername = me\n');
  });
  test('is edited where the only such byte goes with the old value', () => {
    expect(text(edit(bytes('[gar]\nusername = \xe9\nx = 1\n'), [set]))).toBe('[gar]\nusername = me\nx = 1\n');
  });
  test('is edited if another such byte stays, whatever Python would read without it', () => {
    expect(text(edit(bytes('# \xe9\n[gar]\nusername = \xe9\n\xc2\xa0x = 1\n'), [set]))).toBe(
      '# \xe9\n[gar]\nusername = me\n\xc2\xa0x = 1\n',
    );
  });
  test('is refused, with the line, if Python would refuse it without that byte', () => {
    const refusing = () => edit(bytes('[a]\n\xc2\xa0= 1\n[gar]\nusername = \xe9\n'), [set]);
    expect(refusing).toThrow('line 4: a byte here is not UTF-8, and without it the file reads otherwise');
  });
  test('is refused, with the line, where Python would then take the next line for a part of our value', () => {
    const refusing = () => edit(bytes('[gar]\nusername = \xe9\n\xc2\xa0x = 1\n'), [set]);
    expect(refusing).toThrow(UnreadableConfig);
    expect(refusing).toThrow('line 2: a byte here is not UTF-8');
  });
});
