import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keyText } from '../../emulator/populate.ts';
import { parseFileCommands } from '../../emulator/runner/workflow-commands.ts';
import { createSample } from '../../emulator/sample.ts';
import { ACTION } from './stage.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'start-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => path.join(folder, name);

/** Parts of Node.js that take long to load, and that a step with a key, which asks nobody and runs nothing, has no use for. */
const COSTLY = [
  'child_process',
  'dgram',
  'http',
  'https',
  'tls',
  'zlib',
  'internal/fs/promises',
  'internal/readline/interface',
];

/** The parts of Node.js that an entry has loaded when it ends, by their own names, and the files of dist/. */
function partsOf(
  entry: string,
  env: Readonly<Record<string, string>>,
): { node: readonly string[]; files: readonly string[] } {
  writeFileSync(
    file('hook.cjs'),
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(file('parts'))}, JSON.stringify([process.moduleLoadList, Object.keys(require.cache)])));`,
  );
  execFileSync(process.execPath, ['--require', file('hook.cjs'), path.join(ACTION, entry)], { env });
  const [parts, files] = JSON.parse(readFileSync(file('parts'), 'utf8')) as [string[], string[]];
  return {
    node: parts.flatMap((line) => /^NativeModule (.+)$/.exec(line)?.slice(1) ?? []),
    // The hook's own folder may be behind a link.
    files: files.map((name) => path.basename(name)).filter((name) => name !== 'hook.cjs'),
  };
}

test('a step with a key loads nothing that costs time and that it does not use', () => {
  for (const name of ['home', 'temp']) mkdirSync(file(name));
  for (const name of ['output', 'state', 'env', 'summary']) writeFileSync(file(name), '');
  const runner = {
    ...(process.env['SystemRoot'] ? { SystemRoot: process.env['SystemRoot'] } : {}),
    HOME: file('home'),
    USERPROFILE: file('home'),
    RUNNER_TEMP: file('temp'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_STEP_SUMMARY: file('summary'),
  };
  const sample = createSample();
  const inputs = { INPUT_REPOSITORY: sample.uploadUrl, INPUT_VERIFY: 'false', INPUT_KEY: keyText(sample.key) };
  // On Windows, access lists are set by a program.
  const costly = COSTLY.filter((part) => process.platform !== 'win32' || !['child_process', 'dgram'].includes(part));

  const main = partsOf('dist/main/index.js', { ...runner, ...inputs });
  expect(main.node).toContain('crypto');
  expect(main.files).toEqual(['index.js', ...(process.platform === 'win32' ? ['windows.js'] : [])]);
  expect(main.node.filter((part) => costly.includes(part))).toEqual([]);
  // Compiling is what costs most; what a healthy step does not use goes into a chunk of its own (SELDOM in scripts/bundle.ts).
  expect(statSync(path.join(ACTION, 'dist/main/index.js')).size).toBeLessThan(200_000);

  const saved = parseFileCommands(readFileSync(file('state'), 'utf8'));
  const state = Object.fromEntries([...saved].map(([name, value]) => [`STATE_${name}`, value]));
  expect(state['STATE_use']).toMatch(/^\{/);
  const post = partsOf('dist/post/index.js', { ...runner, ...state });
  expect(post.files).toEqual(['index.js']);
  expect(post.node.filter((part) => costly.includes(part))).toEqual([]);
});
