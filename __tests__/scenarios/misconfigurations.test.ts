import { beforeAll, describe, expect, test } from 'vitest';
import { createSample, type Sample } from '../../emulator/sample.ts';
import { toldInProcess } from './misconfigurations/in-process.ts';
import { ROWS } from './misconfigurations/rows.ts';

let sample: Sample;
beforeAll(() => {
  sample = createSample();
});

// All of them run on dist in real/misconfigurations.test.ts, which takes minutes.
describe('what services answer, as threads and documents have it', () => {
  test.each(ROWS)('$on: $broken', async (row) => {
    const { errors, warnings } = await toldInProcess(sample, row);
    const found = row.level === 'warning' ? warnings : errors;
    expect(found.map(({ code }) => code)).toEqual([row.code]);
    expect(row.level === 'warning' ? errors : warnings).toEqual([]);
    const [problem] = found;
    expect(`${problem?.what}\n${problem?.why}`).toContain(row.says);
    expect(problem?.fix).toContain(row.fix ?? '');
    expect(`${problem?.what}${problem?.why}${problem?.fix}`).not.toMatch(/undefined|\[object|NaN|null/);
  });

  test('there are more than sixty, each with its source, and no two are the same', () => {
    expect(ROWS.length).toBeGreaterThan(60);
    expect(ROWS.filter(({ source }) => source.trim() === '')).toEqual([]);
    expect(new Set(ROWS.map(({ on, broken }) => `${on} ${broken}`)).size).toBe(ROWS.length);
  });
});
