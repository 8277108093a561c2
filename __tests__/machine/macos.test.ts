import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { pythonBinary } from '../../emulator/runner/programs.ts';
import { clientFolder, MACOS_PIP_VERSIONS } from '../../scripts/clients.ts';
import { configFolder } from '../../src/clients/files/config-folder.ts';
import { thisDisk } from '../../src/machine/disk.ts';
import { type PipFiles, pipFiles } from '../../src/machine/pip-files.ts';

// Every pip says itself which files it reads on macOS, with only its idea of the platform forced: the rules are pip's own.

interface Layout {
  readonly name: string;
  /** Folders of the home that exist. */
  readonly folders: readonly string[];
  readonly env: (home: string) => Readonly<Record<string, string>>;
  /** What sys.prefix is, for a Python of Homebrew's. */
  readonly prefix?: string;
}

const LIBRARY = 'Library/Application Support/pip';
const LAYOUTS: readonly Layout[] = [
  { name: 'nothing', folders: [], env: () => ({}) },
  { name: 'a legacy folder', folders: ['.pip'], env: () => ({}) },
  { name: 'the Library folder', folders: [LIBRARY], env: () => ({}) },
  { name: 'XDG_CONFIG_HOME', folders: ['x/pip'], env: (home) => ({ XDG_CONFIG_HOME: `${home}/x` }) },
  { name: 'XDG_DATA_HOME without pip', folders: ['d'], env: (home) => ({ XDG_DATA_HOME: `${home}/d` }) },
  { name: 'XDG_DATA_HOME with pip', folders: ['d/pip'], env: (home) => ({ XDG_DATA_HOME: `${home}/d` }) },
  {
    name: 'XDG_DATA_HOME and the Library folder',
    folders: ['d/pip', LIBRARY],
    env: (home) => ({ XDG_DATA_HOME: `${home}/d` }),
  },
  {
    name: 'XDG_DATA_HOME without pip and the Library folder',
    folders: ['d', LIBRARY],
    env: (home) => ({ XDG_DATA_HOME: `${home}/d` }),
  },
  { name: 'XDG_DATA_HOME relative', folders: [LIBRARY], env: () => ({ XDG_DATA_HOME: 'd' }) },
  { name: 'XDG_DATA_DIRS', folders: [], env: (home) => ({ XDG_DATA_DIRS: `${home}/a:relative:${home}/b` }) },
  ...['/opt/homebrew', '/usr/local'].map((prefix) => ({
    name: `Homebrew in ${prefix}`,
    folders: [],
    env: () => ({}),
    prefix: `${prefix}/opt/python@3.13/Frameworks/Python.framework/Versions/3.13`,
  })),
];

interface Told {
  readonly version: string;
  /** For each layout. */
  readonly files: readonly {
    readonly global: readonly string[];
    readonly user: readonly string[];
    /** Where poetry, pdm and hatch have a folder with this version's idea of it. */
    readonly tool: string | null;
  }[];
}

const top = mkdtempSync(path.join(tmpdir(), 'macos-'));
afterAll(() => rmSync(top, { recursive: true }));

const staged = LAYOUTS.map((layout, index) => {
  const home = path.join(top, String(index));
  for (const folder of ['.', ...layout.folders]) mkdirSync(path.join(home, folder), { recursive: true });
  return { ...layout, home, env: layout.env(home) };
});

// Paths of Unix are none on Windows.
const PIPS = process.platform === 'win32' ? [] : MACOS_PIP_VERSIONS;
const told = await Promise.all(PIPS.map(ask));

async function ask(version: string): Promise<Told> {
  const folder = clientFolder('pip', version);
  if (!existsSync(folder))
    throw new Error(`pip ${version} says where its files are on macOS, and is not installed yet. Run: npm run clients`);
  const script = path.join(import.meta.dirname, 'macos-files.py');
  const asked = staged.map(({ home, env, prefix }) => [home, env, prefix ?? null]);
  const { stdout } = await promisify(execFile)(pythonBinary(), ['-X', 'utf8', script, JSON.stringify(asked)], {
    env: { ...process.env, PYTHONPATH: folder },
  });
  return JSON.parse(stdout);
}

/** With platformdirs before 4.6, which asks no variable on macOS. */
const OLD = expect.stringMatching(/^(?!26\.[23]$)/);

describe.each(told)('pip $version on macOS', ({ version, files }) => {
  test.each(staged.map((layout, index) => ({ ...layout, pip: files[index] })))('$name', ({ home, env, pip }) => {
    const ours: PipFiles = pipFiles({ platform: 'darwin', env, home, temp: top }, thisDisk);
    const userFiles = ours.read.filter(({ level }) => level === 'user').map(({ path }) => path);
    // Where this pip reads another file than ours, a warning says so.
    if (pip?.user.at(-1) !== ours.user) expect(ours.doubt?.variable).toBe('XDG_DATA_HOME');
    else expect(userFiles).toEqual(pip.user);
    const folder = configFolder({ platform: 'darwin', env, home, temp: top }, { roaming: false, libraryOnMac: true });
    // Before 3.0 it was the folder of preferences, which no client takes any more.
    const tool = pip?.tool?.includes('/Preferences/') ? null : pip?.tool;
    if (tool && path.dirname(tool) !== folder) expect([env['XDG_CONFIG_HOME'], version]).toEqual([folder, OLD]);
    const global = ours.read.filter(({ level }) => level === 'global').map(({ path }) => path);
    // pip 24.3 takes its two folders for one name with a colon in it, which no one has; pip 26.2 takes relative folders, which are
    // others for every command.
    const possible = pip?.global.filter((file) => !file.includes(':') && path.isAbsolute(file));
    expect(global).toEqual(expect.arrayContaining(possible ?? ['what pip told']));
  });
});

test.skipIf(process.platform === 'win32')('every pip was asked', () => {
  expect(told.map(({ version }) => version)).toEqual([...MACOS_PIP_VERSIONS]);
});
