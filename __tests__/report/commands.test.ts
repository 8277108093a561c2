import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { EOL, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { parseFileCommands } from '../../emulator/runner/workflow-commands.ts';
import {
  addPath,
  addToSummary,
  exportVariable,
  hide,
  input,
  inputNames,
  issue,
  savedState,
  saveState,
  setOutputs,
} from '../../src/report/commands.ts';
import { heard } from './hear.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'commands-'));
const file = path.join(folder, 'file');
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const GIVEN: readonly [string, string, () => void, Record<string, string>, string][] = [
  ['an output', 'GITHUB_OUTPUT', () => setOutputs({ a: 'x', b: 'y\nz' }), { a: 'x', b: 'y\nz' }, 'set-output'],
  ['a variable', 'GITHUB_ENV', () => exportVariable('A', 'x'), { A: 'x' }, 'set-env'],
  ['what post needs', 'GITHUB_STATE', () => saveState('a', 'x'), { a: 'x' }, 'save-state'],
];

describe('is handed to the runner', () => {
  test.each(GIVEN)('in its file: %s', (_, variable, give, values) => {
    vi.stubEnv(variable, file);
    writeFileSync(file, '');
    expect(heard(give)).toEqual([]);
    expect(Object.fromEntries(parseFileCommands(readFileSync(file, 'utf8')))).toEqual(values);
  });

  test.each(GIVEN)('by commands, on a runner without files: %s', (_, variable, give, values, command) => {
    vi.stubEnv(variable, '');
    const lines = Object.entries(values).map(
      ([name, value]) => `::${command} name=${name}::${value.replaceAll('\n', '%0A')}`,
    );
    expect(heard(give)).toEqual(lines);
  });

  test('a folder for PATH, in either way', () => {
    vi.stubEnv('GITHUB_PATH', file);
    writeFileSync(file, '');
    expect(heard(() => addPath('/opt/bin'))).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe(`/opt/bin${EOL}`);
    vi.stubEnv('GITHUB_PATH', '');
    expect(heard(() => addPath('/opt/bin'))).toEqual(['::add-path::/opt/bin']);
  });
});

describe('is read from the runner', () => {
  test('an input, without the blanks around it', () => {
    vi.stubEnv('INPUT_MY_INPUT', ' a b\n');
    expect(input('my input')).toBe('a b');
    expect(input('another')).toBe('');
  });

  test('the names of the inputs that the step sets, and no other variable', () => {
    for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) vi.stubEnv(name, '');
    vi.stubEnv('INPUT_REPOSITORY', 'a');
    vi.stubEnv('INPUT_PROJCT', 'b');
    vi.stubEnv('INPUT_KEY', '');
    vi.stubEnv('NO_INPUT_AT_ALL', 'c');
    vi.stubEnv('INPUT_OF_mine', 'd');
    vi.stubEnv('MY_INPUT_OF_MINE_TOO', 'e');
    expect(inputNames().toSorted()).toEqual(['projct', 'repository']);
  });

  test('what main saved for post', () => {
    vi.stubEnv('STATE_use', 'a');
    expect(savedState('use')).toBe('a');
    expect(savedState('other')).toBe('');
  });
});

test('what could end a command, or begin a property, is escaped', () => {
  expect(heard(() => issue('warning', '100%\r\na', 'a: b, c%\nd'))).toEqual([
    '::warning title=a%3A b%2C c%25%0Ad::100%25%0D%0Aa',
  ]);
  expect(heard(() => issue('debug', 'a: b'))).toEqual(['::debug::a: b']);
  expect(heard(() => hide(['a', 'b\nc']))).toEqual(['::add-mask::a', '::add-mask::b%0Ac']);
});

test('a job summary is added to, and never made', () => {
  const summary = path.join(folder, 'summary');
  expect(() => addToSummary(summary, 'a')).toThrow('ENOENT');
  writeFileSync(summary, 'before ');
  addToSummary(summary, 'a');
  addToSummary(summary, 'b');
  expect(readFileSync(summary, 'utf8')).toBe('before ab');
});
