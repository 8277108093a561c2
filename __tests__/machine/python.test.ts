import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pythonBinary } from '../../emulator/runner/programs.ts';
import { thisDisk } from '../../src/machine/disk.ts';
import type { Machine } from '../../src/machine/machine.ts';
import { prefixesOf, pythonsOn } from '../../src/machine/python.ts';
import { disk } from '../clients/setting.ts';

const machine = (env: Machine['env'], platform: Machine['platform'] = 'linux'): Machine => ({
  platform,
  env,
  home: '/home/me',
  temp: '/tmp',
});

describe('a Python on PATH', () => {
  test.each<[string, Machine, Readonly<Record<string, string>>, readonly unknown[]]>([
    [
      'is found by its library',
      machine({ PATH: '/none:/opt/conda/bin' }),
      { '/opt/conda/bin/python': '', '/opt/conda/lib/python3.12/os.py': '' },
      [{ prefix: '/opt/conda' }],
    ],
    [
      'of a virtual environment, by its pyvenv.cfg',
      machine({ PATH: '/v/bin:/usr/bin' }),
      { '/v/bin/python3': '', '/v/pyvenv.cfg': '', '/usr/bin/python3': '', '/usr/lib/python3.11/os.py': '' },
      [{ prefix: '/v' }],
    ],
    [
      'that pip runs with, by the first line of pip',
      machine({ PATH: '/b' }),
      {
        '/b/pip': '#!/opt/p/bin/python3.12\nimport sys\n',
        '/opt/p/bin/python3.12': '',
        '/opt/p/lib/python3.12/os.py': '',
      },
      [{ prefix: '/opt/p' }],
    ],
    [
      'that a script finds',
      machine({ PATH: '/shims' }),
      { '/shims/python3': '#!/bin/sh\nexec x\n', '/shims/pip': '#!/bin/sh\nexec x\n' },
      [{ script: '/shims/python3' }],
    ],
    [
      "that pyenv's script finds, without running it",
      machine({ PATH: '/pyenv/shims', PYENV_VERSION: '' }),
      {
        '/pyenv/shims/python3': '#!/usr/bin/env bash\nset -e\n',
        '/pyenv/shims/pip': '#!/usr/bin/env bash\nset -e\n',
        '/pyenv/version': '3.12.1\n3.11.0\n',
        '/pyenv/versions/3.12.1/lib/python3.12/os.py': '',
      },
      [{ prefix: '/pyenv/versions/3.12.1' }],
    ],
    [
      'that the checkout wants of pyenv, by a name that only pyenv knows to complete',
      machine({ PATH: '/pyenv/shims', GITHUB_WORKSPACE: '/checkout' }),
      {
        '/pyenv/shims/python': '#!/usr/bin/env bash\n',
        '/pyenv/version': '3.12.1\n',
        '/pyenv/versions/3.12.1/lib/python3.12/os.py': '',
        '/checkout/.python-version': '3.11\n',
      },
      [{ script: '/pyenv/shims/python' }],
    ],
    [
      'on Windows, beside its Lib',
      machine({ Path: 'C:\\Py' }, 'win32'),
      { 'C:\\Py\\python.exe': '', 'C:\\Py\\Lib\\os.py': '' },
      [{ prefix: 'C:\\Py' }],
    ],
    [
      'on Windows, above its pip',
      machine({ Path: 'C:\\Py\\Scripts' }, 'win32'),
      { 'C:\\Py\\Scripts\\pip.exe': 'MZ', 'C:\\Py\\Lib\\os.py': '' },
      [{ prefix: 'C:\\Py' }],
    ],
    [
      "on Windows, that pyenv's batch file finds",
      machine({ Path: 'C:\\pyenv\\shims' }, 'win32'),
      {
        'C:\\pyenv\\shims\\python.bat': '@echo off',
        'C:\\pyenv\\shims\\pip.bat': '@echo off',
        'C:\\pyenv\\version': '3.12.1\r\n',
        'C:\\pyenv\\versions\\3.12.1\\Lib\\os.py': '',
      },
      [{ prefix: 'C:\\pyenv\\versions\\3.12.1' }, { prefix: 'C:\\pyenv\\versions\\3.12.1' }],
    ],
    [
      'of conda, where an environment is active',
      machine({ PATH: '', CONDA_PREFIX: '/c/envs/x' }),
      {},
      [{ prefix: '/c/envs/x' }],
    ],
    ['that cannot be placed is passed over', machine({ PATH: '/b' }), { '/b/python3': 'ELF' }, []],
  ])('%s', (_, machine, files, expected) => {
    expect(pythonsOn(machine, disk(files))).toEqual(expected);
  });
});

// Python itself is the judge.
describe.runIf(process.platform !== 'win32')('the real Python', () => {
  // Its real path: macOS' own Python names a virtual environment by that.
  const folder = mkdtempSync(path.join(realpathSync.native(tmpdir()), 'python-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const real = pythonBinary();
  const prefixSaid = (python: string) =>
    execFileSync(python, ['-c', 'import sys; print(sys.prefix)'], { encoding: 'utf8' }).trim();
  const found = async (bin: string) => {
    const here = machine({ ...process.env, PATH: bin, CONDA_PREFIX: undefined, INPUT_KEY: 'not for scripts' });
    return prefixesOf(pythonsOn(here, thisDisk), here);
  };

  test('is found behind a link', async () => {
    const bin = path.join(folder, 'links');
    mkdirSync(bin);
    symlinkSync(real, path.join(bin, 'python3'));
    expect(await found(bin)).toEqual([prefixSaid(real)]);
  });

  test('is found in a virtual environment', async () => {
    const venv = path.join(folder, 'venv');
    execFileSync(real, ['-m', 'venv', '--without-pip', venv]);
    expect(await found(path.join(venv, 'bin'))).toEqual([venv]);
    expect(prefixSaid(path.join(venv, 'bin/python3'))).toBe(venv);
  });

  test('is found through a script, which sees nothing of this step', async () => {
    const bin = path.join(folder, 'shims');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'python3'), `#!/bin/sh\n[ -z "$INPUT_KEY" ] || exit 1\nexec '${real}' "$@"\n`);
    chmodSync(path.join(bin, 'python3'), 0o755);
    expect(await found(bin)).toEqual([prefixSaid(real)]);
  });

  test('that a script does not find is none', async () => {
    const bin = path.join(folder, 'broken');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'python'), '#!/bin/sh\nexit 3\n');
    chmodSync(path.join(bin, 'python'), 0o755);
    expect(await found(bin)).toEqual([]);
  });
});
