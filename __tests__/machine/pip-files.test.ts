import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pythonBinary } from '../../emulator/runner/programs.ts';
import { type Disk, thisDisk } from '../../src/machine/disk.ts';
import { type Machine, type Platform, thisMachine } from '../../src/machine/machine.ts';
import { nullDevice, pipFiles } from '../../src/machine/pip-files.ts';

const HOMES: Readonly<Record<Platform, string>> = { linux: '/home/me', darwin: '/Users/me', win32: 'C:\\Users\\me' };

const machine = (platform: Platform, env: Record<string, string> = {}): Machine => ({
  platform,
  env,
  home: HOMES[platform],
  temp: '/tmp',
});

const holding = (...paths: readonly string[]): Disk => ({
  isFile: (path) => paths.includes(path),
  isFolder: (path) => paths.includes(`${path}/`),
  exists: (path) => paths.includes(path) || paths.includes(`${path}/`),
  names: () => [],
  real: (path) => path,
  head: () => undefined,
  read: () => undefined,
});

describe("the user's file", () => {
  const data = '/Users/me/Library/Application Support/pip';
  test.each<[string, Machine, Disk, string]>([
    ['Linux', machine('linux'), holding(), '/home/me/.config/pip/pip.conf'],
    ['Linux, XDG_CONFIG_HOME', machine('linux', { XDG_CONFIG_HOME: '/x' }), holding(), '/x/pip/pip.conf'],
    [
      'Linux, XDG_CONFIG_HOME empty',
      machine('linux', { XDG_CONFIG_HOME: ' ' }),
      holding(),
      '/home/me/.config/pip/pip.conf',
    ],
    [
      'Linux, XDG_CONFIG_HOME relative',
      machine('linux', { XDG_CONFIG_HOME: 'cfg' }),
      holding(),
      '/home/me/.config/pip/pip.conf',
    ],
    [
      'macOS, XDG_DATA_HOME relative',
      machine('darwin', { XDG_DATA_HOME: 'd' }),
      holding('d/pip/'),
      '/Users/me/.config/pip/pip.conf',
    ],
    ['Linux, a legacy file', machine('linux'), holding('/home/me/.pip/pip.conf'), '/home/me/.config/pip/pip.conf'],
    ['macOS', machine('darwin'), holding(), '/Users/me/.config/pip/pip.conf'],
    [
      'macOS, XDG_CONFIG_HOME',
      machine('darwin', { XDG_CONFIG_HOME: '/x' }),
      holding(),
      '/Users/me/.config/pip/pip.conf',
    ],
    ['macOS, the Library folder exists', machine('darwin'), holding(`${data}/`), `${data}/pip.conf`],
    [
      'macOS, XDG_DATA_HOME',
      machine('darwin', { XDG_DATA_HOME: '/d' }),
      holding('/d/pip/', `${data}/`),
      '/d/pip/pip.conf',
    ],
    [
      'macOS, XDG_DATA_HOME without pip',
      machine('darwin', { XDG_DATA_HOME: '/d' }),
      holding(`${data}/`),
      '/Users/me/.config/pip/pip.conf',
    ],
    [
      'macOS, XDG_DATA_HOME relative',
      machine('darwin', { XDG_DATA_HOME: 'd' }),
      holding('d/pip/', `${data}/`),
      `${data}/pip.conf`,
    ],
    [
      'Windows',
      machine('win32', { APPDATA: 'C:\\Users\\me\\AppData\\Roaming' }),
      holding(),
      'C:\\Users\\me\\AppData\\Roaming\\pip\\pip.ini',
    ],
    ['Windows, no APPDATA', machine('win32'), holding(), 'C:\\Users\\me\\AppData\\Roaming\\pip\\pip.ini'],
  ])('%s', (_, machine, disk, expected) => {
    expect(pipFiles(machine, disk).user).toBe(expected);
  });
});

describe('not every pip reads the file of the user', () => {
  const doubt = (machine: Machine, disk = holding()) => pipFiles(machine, disk).doubt?.variable;
  const windows = (APPDATA: string) => machine('win32', { APPDATA });

  test.each<[string, string | undefined, string | undefined]>([
    ['Linux', undefined, doubt(machine('linux', { XDG_CONFIG_HOME: '/x' }))],
    ['Linux, XDG_CONFIG_HOME relative', 'XDG_CONFIG_HOME', doubt(machine('linux', { XDG_CONFIG_HOME: 'cfg' }))],
    ['macOS, XDG_DATA_HOME without pip', undefined, doubt(machine('darwin', { XDG_DATA_HOME: '/d' }))],
    [
      'macOS, XDG_DATA_HOME with pip',
      'XDG_DATA_HOME',
      doubt(machine('darwin', { XDG_DATA_HOME: '/d' }), holding('/d/pip/')),
    ],
    [
      'macOS, XDG_DATA_HOME without pip and the Library folder',
      'XDG_DATA_HOME',
      doubt(machine('darwin', { XDG_DATA_HOME: '/d' }), holding('/Users/me/Library/Application Support/pip/')),
    ],
    ['macOS, XDG_DATA_HOME relative', 'XDG_DATA_HOME', doubt(machine('darwin', { XDG_DATA_HOME: 'd' }))],
    ['Windows, APPDATA as it is', undefined, doubt(windows('c:\\users\\ME\\AppData\\Roaming\\'))],
    ['Windows, APPDATA moved', 'APPDATA', doubt(windows('D:\\data'))],
    [
      'an override',
      undefined,
      doubt(machine('linux', { XDG_CONFIG_HOME: 'cfg', PIP_CONFIG_FILE: '/p' }), holding('/p')),
    ],
  ])('%s', (_, expected, variable) => {
    expect(variable).toBe(expected);
  });
});

test("of the user's two files, pip reads the older one first, so that the newer one wins", () => {
  const user = (platform: Platform) =>
    pipFiles(machine(platform), holding())
      .read.filter(({ level }) => level === 'user')
      .map(({ path }) => path);
  expect(user('linux')).toEqual(['/home/me/.pip/pip.conf', '/home/me/.config/pip/pip.conf']);
  expect(user('darwin')).toEqual(['/Users/me/.pip/pip.conf', '/Users/me/.config/pip/pip.conf']);
  expect(user('win32')).toEqual(['C:\\Users\\me\\pip\\pip.ini', 'C:\\Users\\me\\AppData\\Roaming\\pip\\pip.ini']);
});

test("Homebrew's Python reads a file of Homebrew's, on either processor; setup-python's does not", () => {
  const global = (env: Record<string, string>) =>
    pipFiles(machine('darwin', env), holding())
      .read.filter(({ level }) => level === 'global')
      .map(({ path }) => path);
  const own = ['/opt/homebrew/share/pip/pip.conf', '/usr/local/share/pip/pip.conf'];
  const library = '/Library/Application Support/pip/pip.conf';
  expect(global({})).toEqual([...own, library]);
  expect(global({ HOMEBREW_PREFIX: '/brew', XDG_DATA_DIRS: '/d:relative' })).toEqual([
    '/d/pip/pip.conf',
    '/brew/share/pip/pip.conf',
    ...own,
    library,
  ]);
  expect(global({ pythonLocation: '/hostedtoolcache/Python' })).toEqual([library]);
});

test('the null device is what Python calls os.devnull', () => {
  expect(nullDevice({ platform: 'win32' })).toBe('nul');
  expect(nullDevice({ platform: 'linux' })).toBe('/dev/null');
  const said = execFileSync(pythonBinary(), ['-c', 'import os; print(os.devnull)'], { encoding: 'utf8' });
  expect(nullDevice(thisMachine())).toBe(said.trim());
});

test('PIP_CONFIG_FILE counts where it names a file, and hides the files of the user', () => {
  const files = pipFiles(machine('linux', { PIP_CONFIG_FILE: '/p.conf' }), holding('/p.conf'));
  expect(files.override).toEqual({ kind: 'file', path: '/p.conf' });
  expect(files.read.map(({ level }) => level)).not.toContain('user');
  expect(files.read.at(-1)?.path).toBe('/p.conf');
  expect(pipFiles(machine('linux', { PIP_CONFIG_FILE: '/p.conf' }), holding()).override).toBeUndefined();
});

test('PIP_CONFIG_FILE naming the null device hides every file', () => {
  expect(pipFiles(machine('linux', { PIP_CONFIG_FILE: '/dev/null' }), holding())).toMatchObject({
    read: [],
    override: { kind: 'nothing' },
  });
  expect(pipFiles(machine('win32', { PIP_CONFIG_FILE: 'NUL' }), holding()).override?.kind).toBe('nothing');
});

test('the virtual environment has a file of its own on each platform', () => {
  expect(pipFiles(machine('linux', { VIRTUAL_ENV: '/v' }), holding()).virtualenv).toBe('/v/pip.conf');
  expect(pipFiles(machine('win32', { VIRTUAL_ENV: 'C:\\v' }), holding()).virtualenv).toBe('C:\\v\\pip.ini');
  expect(pipFiles(machine('linux'), holding()).virtualenv).toBeUndefined();
});

// pip itself is the judge: `pip config debug` lists the files it would read, in its order.
test.runIf(process.platform === 'linux').each<[string, (home: string) => Record<string, string>]>([
  ['nothing set', () => ({})],
  ['XDG_CONFIG_HOME', (home) => ({ XDG_CONFIG_HOME: path.join(home, 'x') })],
  ['XDG_CONFIG_DIRS', (home) => ({ XDG_CONFIG_DIRS: `${home}/a:${home}/b` })],
  ['PIP_CONFIG_FILE existing', (home) => ({ PIP_CONFIG_FILE: path.join(home, 'p.conf') })],
  ['PIP_CONFIG_FILE missing', (home) => ({ PIP_CONFIG_FILE: path.join(home, 'missing.conf') })],
])('pip reads the files that we say it reads: %s', (_, set) => {
  const home = mkdtempSync(path.join(tmpdir(), 'pip-files-'));
  mkdirSync(path.join(home, 'x'));
  writeFileSync(path.join(home, 'p.conf'), '[global]\ntimeout = 3\n');
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    PYENV_ROOT: process.env['PYENV_ROOT'] ?? '',
    ...set(home),
  };
  const report = execFileSync(pythonBinary(), ['-m', 'pip', 'config', 'debug'], { env, encoding: 'utf8' });
  const ours = pipFiles({ platform: 'linux', env, home, temp: '/tmp' }, thisDisk);
  const listed = [...report.matchAll(/^ {2}(\S.*), exists: (?:True|False)$/gm)].map(([, file]) => file);
  const site = new Set(
    execFileSync(pythonBinary(), ['-c', 'import sys; print(sys.prefix + "/pip.conf")'], { env, encoding: 'utf8' })
      .trim()
      .split('\n'),
  );
  const sorted = (files: readonly (string | undefined)[]) => files.filter((file) => !site.has(file ?? '')).sort();
  expect(sorted(ours.read.map((file) => file.path))).toEqual(
    sorted(listed.filter((file) => file !== env['PIP_CONFIG_FILE'] || ours.override !== undefined)),
  );
});
