import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildWheel } from '../../../emulator/google/wheel.ts';
import { pythonBinary } from '../../../emulator/runner/programs.ts';
import type { Job } from '../../../emulator/runner/runner.ts';
import { clientFolder, PIP_VERSIONS, TWINE_VERSIONS } from '../../../scripts/clients.ts';
import { onStage } from '../on-stage.ts';
import { ACTION, leaks, photograph, secretsOf, textIn, WINDOWS } from '../stage.ts';

// The committed dist/ on Windows, judged by Windows' own Python, pip and twine. pip asks Windows for the folder of the user's
// file, not APPDATA, so what is about the home uses the real one: only where the machine is a runner or a Wine of ours.

const on = onStage();

// Wine has no store of certificates that pip could ask, so it reads the file of the emulator.
const PIP = { PYTHONPATH: clientFolder('pip', PIP_VERSIONS.at(-1) ?? ''), PIP_USE_DEPRECATED: 'legacy-certs' };
const NEWEST_TWINE = clientFolder('twine', TWINE_VERSIONS.at(-1) ?? '');
const where = { repository: 'my-python-repo', location: 'us-central1' };
const home = homedir();
const FILES = ['.pypirc', '.config/pip/pip.conf'] as const;

/** What pip and twine of this Windows make of the job: their exit codes, then all that they said. */
async function clients(job: Job, name: string): Promise<{ pip: number | null; twine: number | null; said: string }> {
  const target = path.join(job.workspace, 'site');
  const install = ['-m', 'pip', 'install', '--no-cache-dir', '--no-deps', '--target', target, 'my-private-package'];
  const pip = await job.run(pythonBinary(), install, { env: PIP });
  const wheel = buildWheel(name, '1.0.0');
  const file = path.join(job.workspace, wheel.name);
  writeFileSync(file, wheel.content);
  const rc = ['--config-file', job.steps[0]?.outputs['pypirc_file'] ?? ''];
  const upload = [
    '-m',
    'twine',
    'upload',
    '--non-interactive',
    '--disable-progress-bar',
    ...rc,
    '-r',
    'my-python-repo',
  ];
  const twine = await job.run(pythonBinary(), [...upload, file], { env: { PYTHONPATH: NEWEST_TWINE } });
  return { pip: pip.exitCode, twine: twine.exitCode, said: pip.log + twine.log };
}

/** Both succeeded; where they did not, what they said is shown. */
const BOTH = { pip: 0, twine: 0, said: expect.stringContaining('Successfully installed') };

describe.runIf(WINDOWS)('on Windows', () => {
  describe.runIf(process.env['CI'])('in the home that Windows knows', () => {
    const seen = () => FILES.map((name) => textIn(home, name));

    test('pip installs and twine uploads by the files of the user, which come back with their CR LF', async () => {
      const job = await on.jobIn(home);
      mkdirSync(path.join(home, 'AppData/Roaming/pip'), { recursive: true });
      const own = ['; mine\r\n[distutils]\r\nindex-servers =\r\n    pypi\r\n', '[install]\r\nno-compile = yes\r\n'];
      const places = [path.join(home, '.pypirc'), path.join(home, 'AppData/Roaming/pip/pip.ini')];
      places.forEach((file, index) => {
        writeFileSync(file, own[index] ?? '');
      });
      try {
        const main = await job.uses(ACTION, { ...where, key: on.stage.key });
        expect([main.exitCode, main.outputs['pip_config_file']]).toEqual([0, places[1]]);
        expect(seen().join('').replaceAll('\r\n', '')).not.toContain('\n');
        expect(await clients(job, 'in-the-home')).toEqual(BOTH);
        expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
        expect(seen()).toEqual(own);
        expect(leaks(job, secretsOf(on.stage.key))).toEqual([]);
      } finally {
        for (const file of places) rmSync(file, { force: true });
      }
    });

    test('two jobs at once take turns, and the last one out leaves nothing', async () => {
      const [one, two] = [await on.jobIn(home), await on.jobIn(home)];
      const mains = await Promise.all(
        [one, two].map((job, index) => job.uses(ACTION, { ...where, key: on.stage.key, server_id: `server-${index}` })),
      );
      expect(mains.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      expect(textIn(home, '.pypirc')).toContain('[server-0]');
      expect(textIn(home, '.pypirc')).toContain('[server-1]');
      const posts = await Promise.all([one, two].map((job) => job.finish()));
      expect(posts.flat().map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      expect(seen()).toEqual(['', '']);
      expect(existsSync(path.join(home, '.setup-artifact-registry-python'))).toBe(false);
    });
  });

  test('scope isolated: files of our own serve pip and twine', async () => {
    const job = await on.jobIn(on.stage.home());
    const main = await job.uses(ACTION, { ...where, key: on.stage.key, scope: 'isolated' });
    expect(main.exitCode).toBe(0);
    expect(await clients(job, 'isolated')).toEqual(BOTH);
    expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
    expect(photograph(job.home)).toEqual({});
  });

  test('scope virtualenv: the pip of the environment reads its own pip.ini', async () => {
    const venv = mkdtempSync(path.join(tmpdir(), 'größe venv '));
    // As `python -m venv` lays one out; the Python that comes without that module makes the same of it.
    const python = path.dirname(pythonBinary());
    writeFileSync(path.join(venv, 'pyvenv.cfg'), `home = ${python}\n`);
    const job = await on.jobIn(on.stage.home(), { env: { VIRTUAL_ENV: venv } });
    const main = await job.uses(ACTION, { ...where, key: on.stage.key, scope: 'virtualenv' });
    expect([main.exitCode, main.outputs['pip_config_file']]).toEqual([0, path.join(venv, 'pip.ini')]);
    const ask =
      'import sys; sys.prefix = sys.argv.pop(1); from pip._internal.cli.main import main; sys.exit(main(sys.argv[1:]))';
    const args = [
      '-c',
      ask,
      venv,
      'install',
      '--no-cache-dir',
      '--no-deps',
      '--target',
      path.join(job.workspace, 'site'),
      'my-private-package',
    ];
    const pip = await job.run(pythonBinary(), args, { env: PIP });
    expect([pip.exitCode, pip.log]).toEqual([0, expect.stringContaining('Successfully installed')]);
    await job.finish();
    expect(existsSync(path.join(venv, 'pip.ini'))).toBe(false);
    rmSync(venv, { recursive: true });
  });

  // As a step in Git's bash writes it to GITHUB_ENV, where an environment that is activated is `/c/venv`.
  test("paths that Git's bash spelled are followed, in the shells of other steps too", async () => {
    const folder = on.stage.home({ 'venv/pyvenv.cfg': '', 'named/pip.ini': '[global]\r\ntimeout = 7\r\n' });
    const inBash = (name: string) =>
      path
        .join(folder, name)
        .replace(/^([A-Z]):/, (_, drive) => `/${drive.toLowerCase()}`)
        .replaceAll('\\', '/');
    const job = await on.jobIn(on.stage.home(), {
      env: { VIRTUAL_ENV: inBash('venv'), PIP_CONFIG_FILE: inBash('named/pip.ini') },
    });
    const named = path.join(folder, 'named', 'pip.ini');
    const mains = [
      await job.uses(ACTION, { ...where, key: on.stage.key }),
      await job.uses(ACTION, { ...where, key: on.stage.key, scope: 'virtualenv', server_id: 'other' }),
    ];
    expect(mains.map(({ outputs }) => outputs['pip_config_file'])).toEqual([
      named,
      path.join(folder, 'venv', 'pip.ini'),
    ]);
    const ask = await job.run(pythonBinary(), ['-m', 'pip', 'config', 'get', 'global.index-url'], { env: PIP });
    expect(ask.log).toContain('us-central1-python.pkg.dev');
    expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect([readFileSync(named, 'utf8'), existsSync(path.join(folder, 'venv', 'pip.ini'))]).toEqual([
      '[global]\r\ntimeout = 7\r\n',
      false,
    ]);
  });
});
