import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { clientFolder, findPython, MACOS_PIP_VERSIONS } from '../../../scripts/clients.ts';
import { thisDisk } from '../../../src/machine/disk.ts';
import { type PipFiles, pipFiles } from '../../../src/machine/pip-files.ts';

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

const ASK = `
import json, os, sys, sysconfig, urllib.request
# These look for modules of the platform while they are read, so the real one must be known then.
sysconfig.get_config_vars()
sys.platform = "darwin"
from pip._internal.configuration import get_configuration_files
answers = []
own = sys.prefix
for home, env, prefix in json.loads(sys.argv[1]):
    os.environ.clear()
    os.environ.update(env, HOME=home)
    sys.prefix = sys.base_prefix = prefix or own
    answers.append(get_configuration_files())
print(json.dumps(answers))
`;

interface Told {
  readonly global: readonly string[];
  readonly user: readonly string[];
}

const top = mkdtempSync(path.join(tmpdir(), 'macos-'));
afterAll(() => rmSync(top, { recursive: true }));

const python = await findPython();
const staged = LAYOUTS.map((layout, index) => {
  const home = path.join(top, String(index));
  for (const folder of ['.', ...layout.folders]) mkdirSync(path.join(home, folder), { recursive: true });
  return { ...layout, home, env: layout.env(home) };
});

describe.each(MACOS_PIP_VERSIONS)('pip %s on macOS', (version) => {
  const asked = staged.map(({ home, env, prefix }) => [home, env, prefix ?? null]);
  const options = { encoding: 'utf8', env: { ...process.env, PYTHONPATH: clientFolder('pip', version) } } as const;
  const told: readonly Told[] = JSON.parse(execFileSync(python, ['-c', ASK, JSON.stringify(asked)], options));

  test.each(staged.map((layout, index) => ({ ...layout, pip: told[index] as Told })))('$name', ({ home, env, pip }) => {
    const ours: PipFiles = pipFiles({ platform: 'darwin', env, home, temp: top }, thisDisk);
    const userFiles = ours.read.filter(({ level }) => level === 'user').map(({ path }) => path);
    // Where this pip reads another file than ours, a warning says so.
    if (pip.user.at(-1) !== ours.user) expect(ours.doubt?.variable).toBe('XDG_DATA_HOME');
    else expect(userFiles).toEqual(pip.user);
    const global = ours.read.filter(({ level }) => level === 'global').map(({ path }) => path);
    // pip 24.3 takes its two folders for one name with a colon in it, which no one has; pip 26.2 takes relative folders, which are
    // others for every command.
    const possible = pip.global.filter((file) => !file.includes(':') && path.isAbsolute(file));
    expect(global).toEqual(expect.arrayContaining(possible));
  });
});
