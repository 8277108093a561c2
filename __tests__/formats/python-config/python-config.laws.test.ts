import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../src/formats/python-config/python-config.ts';
import { OURS } from '../change.ts';
import { judged, readBy } from '../judged.ts';
import { pythonConfigLaws } from './laws.ts';

const { lawsHold, share, verdict } = judged(pythonConfigLaws);

describe('with Python as the judge', () => {
  test('only the intended options differ, and all bytes of the user come back', () => lawsHold(300));

  test('the cases are of every kind', () => {
    const read = (file: string) => readBy((bytes) => readOptions(bytes, 'pip'), file);
    expect(share(({ file }) => read(file) === undefined)).toBeGreaterThan(0.05);
    expect(share(({ file }) => read(file) !== undefined)).toBeGreaterThan(0.6);
    expect(share(({ file }) => file.includes('\r'))).toBeGreaterThan(0.1);
    expect(share(({ file }) => file.includes('[DEFAULT]'))).toBeGreaterThan(0.1);
    expect(share(({ file }) => /^[^#\n]*=.*\n[ \t]+[^\s#;]/m.test(file))).toBeGreaterThan(0.1);
    expect(share(({ edits }) => edits.some(({ op }) => op === 'remove'))).toBeGreaterThan(0.1);
  });

  test.each([
    ['LF, CR LF and CR end a line', '[a]\rx = 1\r\ny = 2\nz = 3'],
    ['nothing else does', '[a]\nx = 1\fy = 2\vz\x1c\x1d\x1e\xc2\x85\xe2\x80\xa8\xe2\x80\xa9= 3\n'],
    ['white space is what Python takes for it', '[a]\n\xc2\xa0\x1fx\xe3\x80\x80=\x1c1\xc2\x85\n\xc2\xa0\t\v2\n'],
    ['a byte order mark inside is none', '[a]\n\xef\xbb\xbfx = 1\n\xef\xbb\xbf\n'],
    ['case is folded beyond ASCII', '[a]\n\xc3\x84 = 1\n\xc3\xa4 = 2\n'],
    ['bytes that are no UTF-8 are characters', '[a]\n\xc4 = 1\n\xe4 = 2\n'],
    ['a NUL is a character', '[a]\n\0 = \0\n'],
    ['an indented section belongs to the value before it', '[a]\nx = 1\n [b]\n y = 2\n'],
    ['an indented section after a header is one', '[a]\n [b]\n  y = 2\n'],
    ['text after a header counts up to the last bracket', '[a] ; b]\nx = 1\n'],
    ['a header may stand in brackets', '[[a]]\nx = 1\n'],
    ['empty brackets are no header', '[]\n[a]\n'],
    ['[DEFAULT] may come twice', '[DEFAULT]\nx = 1\n[a]\n[DEFAULT]\ny = 2\n'],
    ['but its options may not', '[DEFAULT]\nx = 1\n[DEFAULT]\nX = 2\n'],
    ['an option without a name ends the option before it', '[a]\nx = 1\n= 2\n  y = 3\n  y = 4\n'],
    ['a duplicate comes before a line that is no option', '[a]\njunk\nx = 1\nx = 2\n'],
    ['a missing header comes first', '# c\n\n  x\n[a]\n[a]\n'],
    ['a comment in a value is not of it, a blank line is', '[a]\nx = 1\n\n # c\n\n 2\n # d\n\n'],
    ['a file may have nothing but comments', '# c\n\n ; d'],
  ])('%s', async (_, file) => {
    for (const dialect of ['pip', 'pypirc'] as const) {
      const edits = [{ op: 'set', section: 'a', key: 'x', value: OURS }] as const;
      const one = { dialect, file, edits, change: { kind: 'nothing' } } as const;
      expect(await verdict(one)).toBeUndefined();
    }
  });
});
