import { describe, test } from 'vitest';
import { type EditExample, expectEdit, password, remove, set } from './examples.ts';

const values: readonly EditExample[] = [
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
];

const removals: readonly EditExample[] = [
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
];

describe('an edit', () => {
  test.each([...values, ...removals])('%s', expectEdit);
});
