import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
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
  'perf_hooks',
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

beforeEach(() => {
  for (const name of ['home', 'temp']) mkdirSync(file(name), { recursive: true });
  for (const name of ['output', 'state', 'env', 'summary']) writeFileSync(file(name), '');
});

/** What main saved for post. */
function savedState(): Record<string, string> {
  const saved = parseFileCommands(readFileSync(file('state'), 'utf8'));
  return Object.fromEntries([...saved].map(([name, value]) => [`STATE_${name}`, value]));
}

test('a step with a key loads nothing that costs time and that it does not use', () => {
  // On Windows, access lists are set by a program.
  const costly = COSTLY.filter((part) => process.platform !== 'win32' || !['child_process', 'dgram'].includes(part));

  const main = partsOf('dist/main/index.js', { ...runner, ...inputs });
  expect(main.node).toContain('crypto');
  expect(main.files).toEqual(['index.js', ...(process.platform === 'win32' ? ['windows.js'] : [])]);
  expect(main.node.filter((part) => costly.includes(part))).toEqual([]);
  // Compiling is what costs most; what a healthy step does not use goes into a chunk of its own (SELDOM in scripts/bundle.ts).
  expect(statSync(path.join(ACTION, 'dist/main/index.js')).size).toBeLessThan(200_000);

  const state = savedState();
  expect(state['STATE_use']).toMatch(/^\{/);
  const post = partsOf('dist/post/index.js', { ...runner, ...state });
  expect(post.files).toEqual(['index.js']);
  expect(post.node.filter((part) => costly.includes(part))).toEqual([]);
});

test.each(['main', 'post'])('reading the code of %s looks nothing up in the tables of Unicode', (entry) => {
  // V8 does for each literal with such a class, in functions that are never called too; `unicode` in src/shown.ts does not.
  const code = readFileSync(path.join(ACTION, 'dist', entry, 'index.js'), 'utf8');
  expect(code).toContain('\\\\p{');
  expect(code).not.toMatch(/(?<!\\)\\[pP]\{/);
});

test('post takes its lines out of a file that changed, and names the file where the code for that is gone', () => {
  const change = (section: string): void => appendFileSync(file('home/.pypirc'), `[${section}]\nusername: me\n`);
  const main = path.join(ACTION, 'dist/main/index.js');
  execFileSync(process.execPath, [main], { env: { ...runner, ...inputs } });
  change('other');
  expect(partsOf('dist/post/index.js', { ...runner, ...savedState() }).files).toEqual(['index.js', 'formats.js']);
  expect(readFileSync(file('home/.pypirc'), 'utf8')).toBe('[other]\nusername: me\n');

  writeFileSync(file('state'), '');
  execFileSync(process.execPath, [main], { env: { ...runner, ...inputs } });
  change('another');
  for (const name of ['package.json', 'post/index.js', 'post/summary.js'])
    cpSync(path.join(ACTION, 'dist', name), path.join(file('dist'), name));
  const env = { ...runner, ...savedState() };
  const { status, stdout } = spawnSync(process.execPath, [file('dist/post/index.js')], { env, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error title=.*\(SECRET_MAY_REMAIN\)::.*\.pypirc could not be cleaned/m);
});
