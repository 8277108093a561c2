import { describe, expect, test } from 'vitest';
import { readToml } from '../../../src/formats/toml/read.ts';
import { toml } from '../../../src/formats/toml/toml.ts';
import { bytes } from '../latin1.ts';

await toml.load?.();

describe('reading', () => {
  test('gives every value with its path and line', () => {
    const values = readToml(
      bytes('x = 1\n[a.b]\nc.d = true # c\n[[index]]\nurl = "u"\n\n[[index]]\nt = { v = "w" }\n'),
    );
    expect(values).toEqual([
      { path: ['x'], value: 1, line: 1 },
      { path: ['a', 'b', 'c', 'd'], value: true, line: 3 },
      { path: ['index', 0, 'url'], value: 'u', line: 5 },
      { path: ['index', 1, 't'], value: { v: 'w' }, line: 8 },
      { path: ['index', 1, 't', 'v'], value: 'w', line: 8 },
    ]);
  });

  test('gives what stands between brackets, by its place', () => {
    expect(readToml(bytes('a = [[{ x = 1 }], [\n{ y = 2,\n}]]\n'))).toEqual([
      { path: ['a'], value: [[{ x: 1 }], [{ y: 2 }]], line: 1 },
      { path: ['a', 0, 0, 'x'], value: 1, line: 1 },
      { path: ['a', 1, 0, 'y'], value: 2, line: 2 },
    ]);
  });
});
