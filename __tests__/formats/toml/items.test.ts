import { describe, test } from 'vitest';
import { type EditExample, expectEdit, inline, item, section } from './examples.ts';

const inTables: readonly EditExample[] = [
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
    'adds an item to a table that is not there',
    'a = 1\n',
    item('last', ['tool', 'uv', 'index']),
    `a = 1\n\n${section.replace('index', 'tool.uv.index')}`,
  ],
  [
    'adds an item to a table with a header, beside other tables',
    '[a]\n[tool.uv]\nx = 1\n[b]\n',
    item('last', ['tool', 'uv', 'index']),
    `[a]\n[tool.uv]\nx = 1\n[b]\n\n${section.replace('index', 'tool.uv.index')}`,
  ],
];

const betweenBrackets: readonly EditExample[] = [
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
  test.each([...inTables, ...betweenBrackets])('%s', expectEdit);
});
