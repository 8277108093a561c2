import { expect, test } from 'vitest';
import { Overlay } from '../../../src/formats/python-config/overlay.ts';

const below = new Map([
  ['a', 1],
  ['b', 2],
]);
const both = new Overlay(
  below,
  new Map([
    ['b', 3],
    ['c', 4],
  ]),
);
const entries: readonly (readonly [string, number])[] = [
  ['a', 1],
  ['b', 3],
  ['c', 4],
];

test('a map over another has what either has, and of two values the upper one', () => {
  expect(['a', 'b', 'c', 'd'].map((key) => both.get(key))).toEqual([1, 3, 4, undefined]);
  expect(['a', 'b', 'c', 'd'].map((key) => both.has(key))).toEqual([true, true, true, false]);
  expect(both.size).toBe(3);
});

test('a map over another is gone through as any map', () => {
  expect([...both]).toEqual(entries);
  expect([...both.entries()]).toEqual(entries);
  expect([...both.keys()]).toEqual(['a', 'b', 'c']);
  expect([...both.values()]).toEqual([1, 3, 4]);
  const seen: unknown[] = [];
  both.forEach((value, key, map) => {
    seen.push([key, value, map]);
  });
  expect(seen).toEqual(entries.map(([key, value]) => [key, value, both]));
});
