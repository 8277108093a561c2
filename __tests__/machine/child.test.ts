import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { environmentFor, runChild } from '../../src/machine/child.ts';

const needed = {
  PATH: '/bin',
  HOME: '/home/x',
  LANG: 'C.UTF-8',
  TMPDIR: '/tmp',
  HTTPS_PROXY: 'http://user:password@proxy:3128',
  no_proxy: 'localhost',
  SSL_CERT_FILE: '/ca.pem',
  REQUESTS_CA_BUNDLE: '/ca.pem',
  PIP_CERT: '/ca.pem',
  LD_LIBRARY_PATH: '/opt/python/lib',
  VIRTUAL_ENV: '/venv',
  PYTHON_KEYRING_BACKEND: 'x',
  SSH_AUTH_SOCK: '/x',
  SystemRoot: 'C:\\Windows',
};
const withheld = {
  INPUT_KEY: 'x',
  input_key: 'x',
  STATE_use: 'x',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
  ACTIONS_RUNTIME_TOKEN: 'x',
  GITHUB_TOKEN: 'x',
  GITHUB_ENV: '/x',
  GITHUB_PATH: '/x',
  RUNNER_TEMP: '/x',
  GH_TOKEN: 'x',
  NPM_CONFIG__AUTH: 'x',
  TWINE_PASSWORD: 'x',
  MY_API_KEY: 'x',
  GAR_KEY: 'x',
  MY_PAT: 'x',
  AWS_SECRET_ACCESS_KEY: 'x',
  GOOGLE_APPLICATION_CREDENTIALS: '/x',
  PIP_EXTRA_INDEX_URL: 'https://user:password@x.example.com/simple/',
};

test('a child sees what the machine needs, and no more', () => {
  expect(environmentFor({ ...needed, ...withheld, ABSENT: undefined })).toEqual(needed);
});

test('a child sees what it needs beside that', () => {
  const seen = environmentFor({ ...needed, ...withheld }, /^(?:AWS|GOOGLE)_/);
  const { AWS_SECRET_ACCESS_KEY, GOOGLE_APPLICATION_CREDENTIALS } = withheld;
  expect(seen).toEqual({ ...needed, AWS_SECRET_ACCESS_KEY, GOOGLE_APPLICATION_CREDENTIALS });
});

test('a child runs in an empty folder, which is gone afterwards', async () => {
  const temp = mkdtempSync(path.join(realpathSync.native(tmpdir()), 'child-'));
  const env = { PATH: process.env['PATH'], INPUT_KEY: 'x' };
  const machine = { platform: 'linux', env, home: temp, temp } as const;
  const script =
    'const fs = require("fs"); console.log(JSON.stringify([process.cwd(), fs.readdirSync("."), process.env]))';
  try {
    const { exitCode, stdout } = await runChild(machine, process.execPath, ['-e', script], { set: { MORE: 'y' } });
    const [cwd, found, seen] = JSON.parse(stdout) as [string, string[], Record<string, string>];
    expect(exitCode).toBe(0);
    expect(path.dirname(cwd)).toBe(temp);
    expect(found).toEqual([]);
    expect(seen).toMatchObject({ PATH: env.PATH, MORE: 'y' });
    expect(seen).not.toHaveProperty('INPUT_KEY');
    expect(existsSync(cwd)).toBe(false);
    expect(readdirSync(temp)).toEqual([]);
  } finally {
    rmSync(temp, { recursive: true });
  }
});

test('a program is found in a folder whatever its name', async () => {
  const temp = mkdtempSync(path.join(realpathSync.native(tmpdir()), 'child-'));
  const folder = path.join(temp, `Größe & more of 'mine'`);
  const program = path.join(folder, path.basename(process.execPath));
  mkdirSync(folder);
  // Windows removes no name of a program that runs.
  if (process.platform === 'win32') copyFileSync(process.execPath, program);
  else symlinkSync(process.execPath, program);
  try {
    const machine = { platform: 'linux', env: process.env, home: temp, temp } as const;
    const { exitCode, stdout } = await runChild(machine, program, ['-p', '"as it is"']);
    expect([exitCode, stdout.trim()]).toEqual([0, 'as it is']);
  } finally {
    rmSync(temp, { recursive: true, maxRetries: 5 });
  }
});
