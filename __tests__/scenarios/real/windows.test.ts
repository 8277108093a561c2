import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildWheel } from '../../../emulator/google/wheel.ts';
import { pythonBinary } from '../../../emulator/runner/programs.ts';
import type { Job } from '../../../emulator/runner/runner.ts';
import { clientFolder, PIP_VERSIONS, TWINE_VERSIONS } from '../../../scripts/clients.ts';
import { otherCase } from '../../spellings.ts';
import { ACTION, codeOf, leaks, openStage, photograph, type Stage, secretsOf, textIn } from '../stage.ts';

// The committed dist/ on Windows, judged by Windows' own Python, pip and twine. pip asks Windows for the folder of the user's
// file, not APPDATA, so what is about the home uses the real one: only where the machine is a runner or a Wine of ours.

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

// Wine has no store of certificates that pip could ask, so it reads the file of the emulator.
const PIP = { PYTHONPATH: clientFolder('pip', PIP_VERSIONS.at(-1) ?? ''), PIP_USE_DEPRECATED: 'legacy-certs' };
const NEWEST_TWINE = clientFolder('twine', TWINE_VERSIONS.at(-1) ?? '');
const where = { repository: 'my-python-repo', location: 'us-central1' };
const home = homedir();
const FAULT = pathToFileURL(path.join(import.meta.dirname, '../../ledger/fault.ts')).href;
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

/** A program that holds a file open as Windows' programs do, so that nobody may take its name meanwhile. */
async function held(file: string): Promise<ChildProcess> {
  const child = spawn(pythonBinary(), [
    '-c',
    'import sys; f = open(sys.argv[1], "rb"); print("open", flush=True); sys.stdin.read()',
    file,
  ]);
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve);
    child.once('exit', reject);
  });
  return child;
}

async function letGo(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.stdin?.end();
  await gone;
}

const jobs: Job[] = [];
afterEach(() => {
  for (const job of jobs.splice(0)) job.remove();
});
async function jobIn(place: string, more: Parameters<Stage['job']>[0] = {}): Promise<Job> {
  const job = await stage.job({ home: place, ...more });
  jobs.push(job);
  return job;
}

describe.runIf(process.platform === 'win32')('on Windows', () => {
  describe.runIf(process.env['CI'])('in the home that Windows knows', () => {
    const seen = () => FILES.map((name) => textIn(home, name));

    test('pip installs and twine uploads by the files of the user, which come back with their CR LF', async () => {
      const job = await jobIn(home);
      mkdirSync(path.join(home, 'AppData/Roaming/pip'), { recursive: true });
      const own = ['; mine\r\n[distutils]\r\nindex-servers =\r\n    pypi\r\n', '[install]\r\nno-compile = yes\r\n'];
      const places = [path.join(home, '.pypirc'), path.join(home, 'AppData/Roaming/pip/pip.ini')];
      places.forEach((file, index) => {
        writeFileSync(file, own[index] ?? '');
      });
      try {
        const main = await job.uses(ACTION, { ...where, key: stage.key });
        expect([main.exitCode, main.outputs['pip_config_file']]).toEqual([0, places[1]]);
        expect(seen().join('').replaceAll('\r\n', '')).not.toContain('\n');
        expect(await clients(job, 'in-the-home')).toEqual(BOTH);
        expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
        expect(seen()).toEqual(own);
        expect(leaks(job, secretsOf(stage.key))).toEqual([]);
      } finally {
        for (const file of places) rmSync(file, { force: true });
      }
    });

    test('two jobs at once take turns, and the last one out leaves nothing', async () => {
      const [one, two] = [await jobIn(home), await jobIn(home)];
      const mains = await Promise.all(
        [one, two].map((job, index) => job.uses(ACTION, { ...where, key: stage.key, server_id: `server-${index}` })),
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
    const job = await jobIn(stage.home());
    const main = await job.uses(ACTION, { ...where, key: stage.key, scope: 'isolated' });
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
    const job = await jobIn(stage.home(), { env: { VIRTUAL_ENV: venv } });
    const main = await job.uses(ACTION, { ...where, key: stage.key, scope: 'virtualenv' });
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

  test('a file that another program holds open is named, with what to do in PowerShell', async () => {
    const job = await jobIn(stage.home({ '.pypirc': '[pypi]\nusername = me\n' }));
    const before = photograph(job.home);
    const holder = await held(path.join(job.home, '.pypirc'));
    try {
      const main = await job.uses(ACTION, { ...where, key: stage.key, clients: 'twine' });
      expect([main.exitCode, main.annotations.map(codeOf)]).toEqual([1, ['NOT_WRITABLE']]);
      expect(main.annotations[0]?.message).toContain('another program has it open');
      expect(main.annotations[0]?.message).toContain('-Name IsReadOnly -Value $false');
    } finally {
      await letGo(holder);
    }
    await job.finish();
    expect(photograph(job.home)).toEqual(before);
  });

  test('a file that is held open at the end loses at least the credential, and the next use restores it', async () => {
    const place = stage.home({ '.pypirc': '[pypi]\nusername = me\n' });
    const before = photograph(place);
    const job = await jobIn(place);
    await job.uses(ACTION, { ...where, key: stage.key });
    const holder = await held(path.join(place, '.pypirc'));
    const [post] = await job.finish();
    expect([post?.exitCode, post?.annotations.map(codeOf)]).toEqual([0, ['NOT_RESTORED']]);
    expect(post?.annotations[0]?.message).toMatch(
      /^.* was not put back as it was before this job: .* \(E[A-Z]+\)\. It holds no/,
    );
    expect(secretsOf(stage.key).filter((secret) => secret !== '' && textIn(place, '.pypirc').includes(secret))).toEqual(
      [],
    );
    await letGo(holder);
    const next = await jobIn(place);
    const main = await next.uses(ACTION, { ...where, key: stage.key });
    expect(main.log).toMatch(/\.pypirc: (?:restored|took our lines out), for a job that ended without its post step/);
    await next.finish();
    expect(photograph(place)).toEqual(before);
  });

  test('a read-only file is written, and read-only again at the end', async () => {
    const job = await jobIn(stage.home({ '.pypirc': { content: '[pypi]\r\nusername = me\r\n', mode: 0o444 } }));
    const before = photograph(job.home);
    const main = await job.uses(ACTION, { ...where, key: stage.key });
    expect(main.exitCode).toBe(0);
    // One program sets an access list, that of the ledger's folder, which every file takes along; none puts them back.
    const folder = path.join(job.home, '.setup-artifact-registry-python');
    expect(main.processes).toEqual([
      [
        expect.stringMatching(/\\icacls\.exe$/i),
        expect.stringContaining(`${folder}.`),
        '/inheritance:r',
        '/grant:r',
        '*S-1-3-4:(OI)(CI)F',
        '/Q',
      ],
    ]);
    expect(textIn(job.home, '.pypirc')).toContain('[my-python-repo]');
    const again = await job.uses(ACTION, { ...where, key: stage.key, server_id: 'again' });
    expect([again.exitCode, again.processes]).toEqual([0, []]);
    const posts = await job.finish();
    expect(posts.map(({ exitCode, processes }) => [exitCode, processes])).toEqual([
      [0, []],
      [0, []],
    ]);
    expect(photograph(job.home)).toEqual(before);
    chmodSync(path.join(job.home, '.pypirc'), 0o600);
  });

  test('a hidden file is written, and hidden again at the end', async () => {
    const job = await jobIn(stage.home({ '.pypirc': { content: '[pypi]\r\nusername = me\r\n', mode: 0o444 } }));
    const file = path.join(job.home, '.pypirc');
    const attributes = (...change: string[]) => execFileSync('attrib', [...change, file], { encoding: 'utf8' });
    attributes('+H', '+S');
    const before = [attributes(), photograph(job.home)] as const;
    // The letters before the path; Wine keeps one of the two.
    expect(before[0].slice(0, 10)).toContain('S');
    expect((await job.uses(ACTION, { ...where, key: stage.key })).exitCode).toBe(0);
    expect(textIn(job.home, '.pypirc')).toContain('[my-python-repo]');
    expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
    expect([attributes(), photograph(job.home)]).toEqual(before);
    attributes('-H', '-S', '-R');
  });

  // As a step in Git's bash writes it to GITHUB_ENV, where an environment that is activated is `/c/venv`.
  test("paths that Git's bash spelled are followed, in the shells of other steps too", async () => {
    const folder = stage.home({ 'venv/pyvenv.cfg': '', 'named/pip.ini': '[global]\r\ntimeout = 7\r\n' });
    const inBash = (name: string) =>
      path
        .join(folder, name)
        .replace(/^([A-Z]):/, (_, drive) => `/${drive.toLowerCase()}`)
        .replaceAll('\\', '/');
    const job = await jobIn(stage.home(), {
      env: { VIRTUAL_ENV: inBash('venv'), PIP_CONFIG_FILE: inBash('named/pip.ini') },
    });
    const named = path.join(folder, 'named', 'pip.ini');
    const mains = [
      await job.uses(ACTION, { ...where, key: stage.key }),
      await job.uses(ACTION, { ...where, key: stage.key, scope: 'virtualenv', server_id: 'other' }),
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

  test.each<[string, (home: string) => string]>([
    ['with the slashes of bash, as C:/…', (home) => home.replaceAll('\\', '/')],
    ['with one more at its end', (home) => `${home}\\`],
  ])('a home that is spelled %s is written and given back', async (_, spell) => {
    const place = stage.home({ '.pypirc': '[pypi]\r\nusername = me\r\n' });
    const before = photograph(place);
    const job = await jobIn(spell(place));
    const main = await job.uses(ACTION, { ...where, key: stage.key });
    expect([main.exitCode, main.annotations]).toEqual([0, []]);
    expect(textIn(place, '.pypirc')).toContain('[my-python-repo]');
    expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
    expect(photograph(place)).toEqual(before);
  });

  test.each(['APPDATA', 'USERPROFILE'])('%s on a drive that does not exist is refused with a code', async (name) => {
    const drive = 'DEFGHIJKLMNOPQRSTUVWXY'.split('').find((letter) => !existsSync(`${letter}:\\`));
    const home = stage.home();
    const job = await jobIn(home, { platformEnv: { [name]: `${drive}:\\me` } });
    const main = await job.uses(ACTION, { ...where, key: stage.key });
    const errors = main.annotations.filter(({ level }) => level === 'error');
    expect([main.exitCode, ...new Set(errors.map(codeOf))]).toEqual([1, 'DRIVE_MISSING']);
    expect(main.log).toContain(`${drive}:\\ does not exist`);
    expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
    expect(photograph(home)).toEqual({});
  });

  test('a home that the next use spells in another case is the same home', async () => {
    const place = stage.home({ '.pypirc': '[pypi]\r\nusername = me\r\n' });
    const before = photograph(place);
    const [job, other] = [await jobIn(place), await jobIn(otherCase(place))];
    const mains = [
      await job.uses(ACTION, { ...where, key: stage.key }),
      await other.uses(ACTION, { ...where, key: stage.key, server_id: 'other' }),
    ];
    expect(mains.map(({ exitCode, annotations }) => [exitCode, annotations])).toEqual([
      [0, []],
      [0, []],
    ]);
    const ledger = JSON.parse(readFileSync(path.join(place, '.setup-artifact-registry-python/ledger.json'), 'utf8'));
    expect([ledger.holders.length, ledger.files.length]).toEqual([2, 3]);
    for (const one of [job, other]) expect((await one.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
    expect(photograph(place)).toEqual(before);
  });

  test('a main that is killed leaves whole files, which the next use puts back', async () => {
    const place = stage.home({ '.pypirc': '[pypi]\r\nusername = me\r\n' });
    const before = photograph(place);
    // Dead before the second of the clients' files gets its name: the ledger's folder, the lock, the ledger and the first one have theirs.
    const env = { NODE_OPTIONS: `--import=${FAULT}`, FAULT: 'kill:1', FAULT_FROM: 'renameSync:5' };
    const job = await jobIn(place, { env });
    const main = await job.uses(ACTION, { ...where, key: stage.key });
    expect(main.exitCode).not.toBe(0);
    expect(photograph(place)).not.toEqual(before);
    job.remove();
    const next = await jobIn(place);
    expect((await next.uses(ACTION, { ...where, key: stage.key })).exitCode).toBe(0);
    await next.finish();
    expect(photograph(place)).toEqual(before);
  });

  test('a home beyond 260 characters is written and given back, or refused with a code', async () => {
    const place = path.join(stage.home(), ...Array.from({ length: 6 }, () => 'long'.repeat(12)));
    mkdirSync(place, { recursive: true });
    const job = await jobIn(place);
    const main = await job.uses(ACTION, { ...where, key: stage.key });
    expect(main.annotations.map(codeOf)).not.toContain('UNEXPECTED');
    expect(main.log).not.toMatch(/^\s+at \S+ \(/m);
    expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
    expect(photograph(place)).toEqual({});
  });
});
