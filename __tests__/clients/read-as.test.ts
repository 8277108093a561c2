import { expect, test } from 'vitest';
import { readAs } from '../../src/clients/read-as.ts';
import { valuesIn } from '../../src/clients/read-toml.ts';
import { UnreadableConfig } from '../../src/formats/format.ts';
import { disk } from './setting.ts';

const refuse = (): never => {
  throw new UnreadableConfig({ line: 1, reason: 'x' });
};
const fail = (): never => {
  throw new TypeError('a bug of ours');
};

test('a file that its clients refuse is told apart from one that is not there, and from a bug of ours', () => {
  const there = disk({ a: 'text' });
  expect(readAs(String, there, 'a')).toBe('text');
  expect(readAs(refuse, there, 'none')).toBeUndefined();
  expect(readAs(refuse, there, 'a')).toBeInstanceOf(UnreadableConfig);
  expect(() => readAs(fail, there, 'a')).toThrow(TypeError);
});

test('a TOML file that is refused says nothing', () => {
  const files = disk({ bad: 'a = \n', good: 'a = 1\n' });
  expect(['bad', 'none', 'good'].map((path) => valuesIn(files, path).length)).toEqual([0, 0, 1]);
});
