import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const MODULE = pathToFileURL(path.resolve(import.meta.dirname, '../src/run.ts')).href;

test.each([
  ['succeeds at its end', 'Promise.resolve()', 0],
  ['fails where something that it waits for never comes', 'new Promise(() => {})', 13],
  ['fails with what was reported', 'Promise.reject(5)', 5],
])('a step %s', (_, story, status) => {
  const program = `import { run } from '${MODULE}'; run(() => ${story}, async (error) => { process.exitCode = error; })`;
  const { status: ended } = spawnSync(process.execPath, ['--input-type=module', '--eval', program]);
  expect(ended).toBe(status);
});
