import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { makeFolders } from '../../src/machine/make-folders.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'folders-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what is missing is made, and the first of it named', () => {
  const at = (...names: string[]): string => path.join(folder, ...names);
  expect(makeFolders(at('a', 'b', 'c'), 0o700)).toBe(at('a'));
  // Windows has no modes.
  if (process.platform !== 'win32') expect(statSync(at('a', 'b', 'c')).mode & 0o777).toBe(0o700);
  expect(makeFolders(at('a', 'b', 'c'))).toBeUndefined();
  mkdirSync(at('d'));
  expect(makeFolders(at('d', 'e'))).toBe(at('d', 'e'));
});

test('a file in the way is an error', () => {
  writeFileSync(path.join(folder, 'file'), '');
  expect(() => makeFolders(path.join(folder, 'file'))).toThrow('ENOTDIR');
  expect(() => makeFolders(path.join(folder, 'file', 'x'))).toThrow('ENOTDIR');
});

test.runIf(process.platform === 'linux')('a place that takes no folders ends the search', () => {
  // Node.js itself never comes back from here.
  expect(() => makeFolders('/proc/self/nothing/a/b')).toThrow('ENOENT');
});

test('a folder that another job makes and removes all the time is no error', async () => {
  const shared = path.join(folder, 'shared');
  const another = `const { mkdirSync, rmdirSync } = require('node:fs');
    const attempt = (step) => { try { step(); } catch {} };
    for (;;) { attempt(() => mkdirSync(${JSON.stringify(shared)})); attempt(() => rmdirSync(${JSON.stringify(shared)})); }`;
  const worker = new Worker(another, { eval: true });
  try {
    let made = 0;
    for (let tries = 0; tries < 10_000; tries++) if (makeFolders(shared) !== undefined) made++;
    expect(made).toBeGreaterThan(0);
  } finally {
    await worker.terminate();
  }
});
