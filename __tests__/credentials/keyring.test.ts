import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pythonBinary } from '../../emulator/runner/programs.ts';
import { installKeyring, pythonOf } from '../../src/credentials/keyring.ts';
import { KEYRING_REQUIREMENTS } from '../../src/credentials/keyring-requirements.ts';
import type { Machine } from '../../src/machine/machine.ts';
import { failureOf } from '../failure-of.ts';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'keyring-'));
  for (const [name, script] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }
  return folder;
}
const machine = (variables: Record<string, string>): Machine => ({
  platform: 'linux',
  env: variables,
  home: tmpdir(),
  temp: tmpdir(),
});

/** For root too: the system refuses to look. */
const CLOSED = `/${'long'.repeat(2000)}`;

// The Pythons here are shell scripts.
describe.skipIf(process.platform === 'win32')('the Python', () => {
  it('is the virtual environment’s, else the first on PATH', () => {
    const venv = folderWith({ 'bin/python': '' });
    const first = folderWith({ python3: '' });
    const second = folderWith({ python3: '', python: '' });
    expect(pythonOf(machine({ PATH: `${first}:${second}` }))).toBe(path.join(first, 'python3'));
    expect(pythonOf(machine({ PATH: first, VIRTUAL_ENV: venv }))).toBe(path.join(venv, 'bin/python'));
    expect(pythonOf(machine({ PATH: '' }))).toBeUndefined();
  });

  it('is not looked for where a folder of PATH cannot be looked into', () => {
    const folder = folderWith({ python3: '' });
    expect(pythonOf(machine({ PATH: `${CLOSED}:${folder}` }))).toBe(path.join(folder, 'python3'));
  });

  it('is never one of the workspace, by a relative entry of PATH', () => {
    expect(
      pythonOf(machine({ PATH: `.:${path.relative(process.cwd(), folderWith({ python3: '' }))}` })),
    ).toBeUndefined();
  });

  it.each([
    ['is missing', {}, 'KEYRING_WITHOUT_PYTHON', ''],
    ['has no folder for it', { python3: 'echo null' }, 'KEYRING_NOT_INSTALLED', 'no site-packages'],
    [
      'has no pip',
      { python3: 'case "$1" in -c) echo \'"/site"\';; *) echo "/x/python3: No module named pip" >&2; exit 1;; esac' },
      'KEYRING_NOT_INSTALLED',
      'No module named pip',
    ],
    [
      'lists another backend',
      { python3: 'if [ $# = 2 ]; then echo \'"/site"\'; else echo keyring.backends.fail.Keyring; fi' },
      'KEYRING_NOT_LISTED',
      'keyrings.gauth.GooglePythonAuth',
    ],
  ])('that %s is explained', async (_name, files, code, words) => {
    const folder = folderWith(files);
    const failure = await failureOf(installKeyring(machine({ PATH: folder }), path.join(folder, 'keyring')));
    expect(failure.problems[0]).toMatchObject({ code, what: expect.stringContaining(words) });
  });
});

describe('the installation', () => {
  const secrets = {
    INPUT_KEY: 'x',
    STATE_holder: 'x',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'x',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
    ACTIONS_RUNTIME_TOKEN: 'x',
    GITHUB_TOKEN: 'x',
    GITHUB_ENV: '/x',
    TWINE_PASSWORD: 'x',
    GOOGLE_APPLICATION_CREDENTIALS: '/x',
    PIP_INDEX_URL: 'https://user:password@private.example.com/simple/',
  };

  // The Python here is a shell script.
  it.skipIf(process.platform === 'win32')(
    'runs in an empty folder, without configuration, prompt or anything that was meant for the step',
    async () => {
      const folder = folderWith({
        python3: `
echo "$*|$(ls -A)|$(env | cut -d= -f1 | sort | tr '\\n' ' ')|$PIP_CONFIG_FILE" >> "$LOG"
case "$*" in
  *getsitepackages*) echo '"/site"';;
  *"pip install"*) mkdir -p "\${14}/bin"; echo launcher > "\${14}/bin/keyring"; echo more > "\${14}/bin/normalizer";;
  *) echo keyrings.gauth.GooglePythonAuth;;
esac`,
      });
      const log = path.join(folder, 'log');
      const target = path.join(folder, 'use-1-keyring');
      const given = {
        PATH: `${folder}:/usr/bin:/bin`,
        LOG: log,
        PIP_CERT: '/ca.pem',
        HTTPS_PROXY: 'http://u:p@proxy:1',
      };
      const keyring = await installKeyring(machine({ ...given, ...secrets }), target);
      const text = readFileSync(log, 'utf8');
      expect(text).toContain(
        `-I -m pip install --isolated --disable-pip-version-check --no-input --no-cache-dir --require-hashes --only-binary :all: --no-deps --target ${target}/packages -r ${target}/requirements.txt --cert /ca.pem||`,
      );
      expect(text.split('|/dev/null')).toHaveLength(2);
      for (const name of Object.keys(secrets)) expect(text).not.toMatch(new RegExp(`\\b${name}\\b`));
      expect(text).toContain('HTTPS_PROXY');
      expect(keyring).toMatchObject({
        pathFile: { kind: 'create', path: '/site/use-1-keyring.pth', content: `${target}/packages\n` },
        commands: `${target}/commands`,
      });
      expect(readdirSync(keyring.commands)).toEqual(['keyring']);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'is found by the real Python whatever the locale, also below a folder with umlauts',
    async () => {
      const folder = folderWith({
        'Größe "of" mine/python3': `
case "$*" in
  *getsitepackages*) echo '"/site"';;
  *"pip install"*) mkdir -p "\${14}";;
  *) echo keyrings.gauth.GooglePythonAuth;;
esac`,
      });
      const target = path.join(folder, 'Größe "of" mine', 'use-1-keyring');
      const { pathFile } = await installKeyring(machine({ PATH: `${path.dirname(target)}:/usr/bin:/bin` }), target);
      writeFileSync(path.join(folder, 'use-1.pth'), pathFile.content as string);
      const ask = 'import os, site, sys; site.addsitedir(sys.argv[1]); print(os.fsencode(sys.path[-1]).hex())';
      for (const LC_ALL of ['C', 'C.UTF-8']) {
        const env = { LC_ALL, PYTHONCOERCECLOCALE: '0', PYTHONUTF8: '0' };
        const told = execFileSync(pythonBinary(), ['-c', ask, folder], { env, encoding: 'utf8' });
        expect(Buffer.from(told.trim(), 'hex').toString()).toBe(path.join(target, 'packages'));
      }
    },
  );

  it('names every package by version and by one digest', () => {
    const lines = KEYRING_REQUIREMENTS.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines)
      expect(line).toMatch(/^[a-z0-9-]+==[\w.]+(?: ; [a-z_<>=.*'0-9 ]+)? --hash=sha256:[0-9a-f]{64}$/);
  });
});
