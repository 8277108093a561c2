import { describe, expect, test } from 'vitest';
import { toml } from '../../../src/formats/toml/toml.ts';
import { bytes, text } from '../latin1.ts';
import { DEEP, item, password, remove, section, set } from './examples.ts';

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
