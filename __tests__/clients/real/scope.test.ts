import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Job } from '../../../emulator/runner/runner.ts';
import { clientFolder, findPython } from '../../../scripts/clients.ts';
import { ACTION, codeOf, openStage, photograph, type Stage } from '../../scenarios/stage.ts';

let stage: Stage;
let python: string;
beforeAll(async () => {
  stage = await openStage();
  python = await findPython();
});
afterAll(() => stage.close());

const PIPS = ['20.3.4', '23.1.2', '26.3'];
const where = { repository: 'my-python-repo', location: 'us-central1', verify: 'false' };

/** The options that pip itself takes for `pip install`, from its own listing. */
async function listed(job: Job, version: string, env: Record<string, string> = {}): Promise<Record<string, string>> {
  const step = await job.run(python, ['-m', 'pip', 'config', 'list'], {
    env: { ...env, PYTHONPATH: clientFolder('pip', version) },
  });
  const lines = step.stdout.split('\n').map((line) => /^([\w.-]+)='(.*)'$/.exec(line));
  return Object.fromEntries(lines.flatMap((line) => (line ? [[line[1], line[2]]] : [])));
}

async function installs(job: Job, version: string, env: Record<string, string> = {}): Promise<boolean> {
  const target = path.join(job.workspace, `site-${version}-${Object.keys(env).length}`);
  const args = ['-m', 'pip', 'install', '--no-cache-dir', '--target', target, 'my-private-package'];
  const step = await job.run(python, args, { env: { ...env, PYTHONPATH: clientFolder('pip', version) } });
  return step.exitCode === 0;
}

test('PIP_CONFIG_FILE naming a file: that file is edited, and pip uses it', async () => {
  const home = stage.home({
    'own/pip.conf': '[global]\ntimeout = 9\n',
    '.config/pip/pip.conf': '[global]\nretries = 1\n',
  });
  const before = photograph(home);
  const job = await stage.job({ home, env: { PIP_CONFIG_FILE: path.join(home, 'own/pip.conf') } });
  const main = await job.uses(ACTION, { ...where, key: stage.key });
  expect(main.outputs['pip_config_file']).toBe(path.join(home, 'own/pip.conf'));
  for (const version of PIPS) {
    expect(await listed(job, version)).toMatchObject({
      'global.timeout': '9',
      'global.index-url': expect.stringContaining('my-python-repo'),
    });
    expect(await installs(job, version)).toBe(true);
  }
  await job.finish();
  expect(photograph(home)).toEqual(before);
});

test('scope: virtualenv writes the file of the environment alone', async () => {
  const home = stage.home();
  const venv = path.join(home, 'venv');
  const job = await stage.job({ home, env: { VIRTUAL_ENV: venv } });
  await job.run(python, ['-m', 'venv', venv]);
  const before = photograph(home);
  const main = await job.uses(ACTION, { ...where, key: stage.key, scope: 'virtualenv', clients: 'pip' });
  expect(main.exitCode).toBe(0);
  expect(main.outputs['pip_config_file']).toBe(path.join(venv, 'pip.conf'));
  expect(existsSync(path.join(home, '.config'))).toBe(false);
  const target = path.join(job.workspace, 'site');
  const pip = await job.run(path.join(venv, 'bin/python'), [
    '-m',
    'pip',
    'install',
    '--no-cache-dir',
    '--target',
    target,
    'my-private-package',
  ]);
  expect(pip.exitCode).toBe(0);
  await job.finish();
  expect(photograph(home)).toEqual(before);
});

test('scope: isolated touches nothing in the home, and carries the settings of the user over', async () => {
  const home = stage.home({
    '.pip/pip.conf': '[global]\nretries = 1\nfind-links =\n    /opt/a\n    /opt/b\n[install]\nno-compile = yes\n',
    '.config/pip/pip.conf': '[global]\nretries = 2\n[wheel]\nwheel-dir = /tmp/caf\u00e9\n',
    '.pypirc': '[pypi]\nusername = __token__\npassword = pypi-token\n',
  });
  const before = photograph(home);
  const job = await stage.job({ home });
  const main = await job.uses(ACTION, { ...where, key: stage.key, scope: 'isolated' });
  expect(main.exitCode).toBe(0);
  expect(photograph(home)).toEqual(before);
  const file = main.outputs['pip_config_file'] ?? '';
  expect(main.env['PIP_CONFIG_FILE']).toBe(file);
  expect(file.startsWith(job.temp)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain('wheel-dir = /tmp/caf\u00e9\n');
  for (const version of PIPS) {
    expect(await listed(job, version)).toMatchObject({
      'global.retries': '2',
      'global.find-links': '/opt/a /opt/b',
      'install.no-compile': 'yes',
      'global.index-url': expect.stringContaining('my-python-repo'),
    });
    expect(await installs(job, version)).toBe(true);
  }
  const script =
    'import sys\nfrom twine import utils\nc = utils.get_config(sys.argv[1])\nprint(c["pypi"]["password"], c["my-python-repo"]["username"])';
  const twine = await job.run(python, ['-c', script, main.outputs['pypirc_file'] ?? ''], {
    env: { PYTHONPATH: clientFolder('twine', '7.0.0') },
  });
  expect(twine.stdout.trim()).toBe('pypi-token _json_key_base64');
  const again = await job.uses(ACTION, {
    ...where,
    key: stage.key,
    scope: 'isolated',
    index_mode: 'extra',
    server_id: 'second',
  });
  expect(again.exitCode).toBe(0);
  expect(await listed(job, '26.3')).toMatchObject({
    'global.retries': '2',
    'global.extra-index-url': expect.stringContaining('my-python-repo'),
  });
  const posts = await job.finish();
  expect(posts.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(existsSync(file)).toBe(false);
  expect(photograph(home)).toEqual(before);
});

test('what pip would take over ours is named before pip does it', async () => {
  const home = stage.home({
    '.config/pip/pip.conf': '[install]\nextra-index-url = https://user:hidden-text@other.example.com/simple\n',
  });
  const job = await stage.job({ home, env: { PIP_NO_INDEX: '1', TWINE_USERNAME: 'me' } });
  const main = await job.uses(ACTION, { ...where, key: stage.key });
  const [warning, ...others] = main.annotations.filter(({ level }) => level === 'warning');
  expect(others).toEqual([]);
  expect(warning).toMatchObject({ title: expect.stringContaining('(CONFIGURATION_OVERRIDDEN)') });
  expect(warning?.message).toContain('PIP_NO_INDEX in the environment: pip asks no index at all');
  expect(warning?.message).toContain('TWINE_USERNAME in the environment');
  expect(warning?.message).toContain(
    `extra-index-url in [install] of ${path.join(home, '.config/pip/pip.conf')}, line 2`,
  );
  expect(main.stdout).not.toContain('hidden-text');
  expect(await installs(job, '26.3')).toBe(false);
  expect(await installs(job, '26.3', { PIP_NO_INDEX: 'no' })).toBe(true);
  await job.finish();
});

test('PIP_CONFIG_FILE that names the null device is refused, as pip reads no file then', async () => {
  const job = await stage.job({ env: { PIP_CONFIG_FILE: '/dev/null' } });
  const main = await job.uses(ACTION, { ...where, key: stage.key });
  expect(main.annotations.map(codeOf)).toEqual(['PIP_READS_NO_FILE']);
  const isolated = await job.uses(ACTION, { ...where, key: stage.key, scope: 'isolated' });
  expect(isolated.exitCode).toBe(0);
  expect(await installs(job, '26.3')).toBe(true);
  await job.finish();
});
