import { expect, test } from 'vitest';
import { parseCommand, parseFileCommands } from '../../../emulator/runner/workflow-commands.ts';

test('a command has a name, properties and data, unescaped', () => {
  expect(parseCommand('::error title=A%3A b%2C c,file=x.yml::100%25%0Aline 2')).toEqual({
    name: 'error',
    properties: { title: 'A: b, c', file: 'x.yml' },
    data: '100%\nline 2',
  });
  expect(parseCommand('::endgroup::')).toEqual({ name: 'endgroup', properties: {}, data: '' });
  expect(parseCommand('text ::error::x')).toBeUndefined();
});

test('an escaped percent sign is not unescaped twice', () => {
  expect(parseCommand('::debug::%250A')?.data).toBe('%0A');
});

test('files hold single lines and delimited blocks', () => {
  expect([...parseFileCommands('a=1=2\nb<<EOF\nx\n\ny\nEOF\nc=\n')]).toEqual([
    ['a', '1=2'],
    ['b', 'x\n\ny'],
    ['c', ''],
  ]);
});

test.each(['novalue', '<<EOF\nx\nEOF', 'a<<EOF\nx', 'a<<\nx'])('%j fails the step', (content) => {
  expect(() => parseFileCommands(content)).toThrow();
});
