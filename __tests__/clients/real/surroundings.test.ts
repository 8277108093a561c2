import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grant } from '../../../emulator/policies.ts';
import { addRepository } from '../../../emulator/populate.ts';
import type { Job } from '../../../emulator/runner/runner.ts';
import { clientFolder, findPython } from '../../../scripts/clients.ts';
import { ACTION, codeOf, openStage, photograph, type Stage, textIn } from '../../scenarios/stage.ts';
import { NEWEST_PIP, NEWEST_TWINE, pipInstall } from './job.ts';

// What stands beside our files, and makes the next command fail although the step was green.

let stage: Stage;
let python: string;
beforeAll(async () => {
  stage = await openStage();
  python = await findPython();
});
afterAll(() => stage.close());

const where = { repository: 'my-python-repo', location: 'us-central1', verify: 'false' };
const INDEX = 'https://us-central1-python.pkg.dev/my-project/my-python-repo/simple';

/** A server as twine would use it, or why it would not. */
async function twineServer(job: Job, server: string): Promise<string> {
  const script =
    'import json, os, sys\nfrom twine import utils\nprint(json.dumps(utils.get_repository_from_config(os.path.expanduser("~/.pypirc"), sys.argv[1])))';
  const step = await job.run(python, ['-c', script, server], {
    env: { PYTHONPATH: clientFolder('twine', NEWEST_TWINE) },
  });
  return `${step.exitCode} ${step.log}`;
}

async function pipConfig(job: Job, env: Record<string, string> = {}): Promise<string> {
  const step = await job.run(python, ['-m', 'pip', 'config', 'list'], {
    env: { ...env, PYTHONPATH: clientFolder('pip', NEWEST_PIP) },
  });
  return `${step.exitCode} ${step.log}`;
}

describe('.pypirc', () => {
  test('an empty home: what twine knows by itself, it still knows', async () => {
    const job = await stage.job();
    await job.uses(ACTION, { ...where, key: stage.key });
    expect(await twineServer(job, 'testpypi')).toMatch(/^0 .*https:\/\/test\.pypi\.org\/legacy\//s);
    expect(await twineServer(job, 'pypi')).toMatch(/^0 .*https:\/\/upload\.pypi\.org\/legacy\//s);
    await job.finish();
    expect(photograph(job.home)).toEqual({});
  });

  test('a [pypi] section that a later step appends is used, and stays', async () => {
    const job = await stage.job();
    await job.uses(ACTION, { ...where, key: stage.key });
    const theirs = '\n[pypi]\nusername = __token__\npassword = pypi-token\n';
    appendFileSync(path.join(job.home, '.pypirc'), theirs);
    expect(await twineServer(job, 'pypi')).toContain('"password": "pypi-token"');
    await job.finish();
    expect(textIn(job.home, '.pypirc').trim()).toBe(theirs.trim());
  });

  test('a repository called pypi is refused, with the server_id to give, and works with it', async () => {
    const { world, account } = stage.sample;
    const named = addRepository(world, 'projects/my-project/locations/us/repositories/pypi');
    grant(world, `serviceAccount:${account.email}`, named.name, 'roles/artifactregistry.writer');
    const mine = '[pypi]\nusername = __token__\npassword = pypi-token\n';
    const job = await stage.job({ home: stage.home({ '.pypirc': mine }) });
    const repository = 'https://us-python.pkg.dev/my-project/pypi/';
    const refused = await job.uses(ACTION, { repository, key: stage.key });
    expect(refused.exitCode).toBe(1);
    expect(refused.annotations.map(({ title, message }) => `${title} ${message}`).join()).toMatch(
      /SERVER_ID_RESERVED.*server_id: my-project-pypi/s,
    );
    expect(textIn(job.home, '.pypirc')).toBe(mine);
    const named2 = await job.uses(ACTION, { repository, key: stage.key, server_id: 'my-project-pypi' });
    expect(named2.exitCode).toBe(0);
    expect(await twineServer(job, 'pypi')).toContain('"password": "pypi-token"');
    expect(await twineServer(job, 'my-project-pypi')).toContain('https://us-python.pkg.dev/my-project/pypi/');
    await job.finish();
    expect(textIn(job.home, '.pypirc')).toBe(mine);
  });
});

describe('pip', () => {
  test.each([
    ['bare', INDEX],
    ['with its last slash', `${INDEX}/`],
    ['with a user name', `${INDEX.replace('https://', 'https://oauth2accesstoken@')}/`],
    ['with an old credential', `${INDEX.replace('https://', 'https://oauth2accesstoken:ya29.expired@')}/`],
  ])('finds the credential in a list that has our index already: %s', async (_, listed) => {
    const conf = `[global]\nretries = 0\nextra-index-url =\n    # ours\n    ${listed}\n`;
    const job = await stage.job({ home: stage.home({ '.config/pip/pip.conf': conf }) });
    const before = photograph(job.home);
    const main = await job.uses(ACTION, { ...where, key: stage.key, index_mode: 'extra' });
    expect(main.exitCode).toBe(0);
    expect(textIn(job.home, '.config/pip/pip.conf').match(/my-python-repo/g)).toHaveLength(1);
    expect(await pipInstall(job)).toMatch(/^0 .*Successfully installed my-private-package/s);
    const posts = await job.finish();
    expect(posts.map(({ exitCode, annotations }) => [exitCode, annotations])).toEqual([[0, []]]);
    expect(photograph(job.home)).toEqual(before);
  });

  test('a PIP_CONFIG_FILE that is a folder is refused, since pip would read no file of the user', async () => {
    const home = stage.home({ '.config/pip/pip.conf': '[global]\nretries = 7\n' });
    mkdirSync(path.join(home, 'folder'));
    const job = await stage.job({ home, env: { PIP_CONFIG_FILE: path.join(home, 'folder') } });
    expect(await pipConfig(job)).not.toContain('retries');
    const main = await job.uses(ACTION, { ...where, key: stage.key });
    expect(main.annotations.map(codeOf)).toEqual(['PIP_CONFIG_FILE_IS_NO_FILE']);
    const isolated = await job.uses(ACTION, { ...where, key: stage.key, scope: 'isolated' });
    expect(isolated.exitCode).toBe(0);
    expect(await pipInstall(job)).toMatch(/^0 /);
    await job.finish();
  });

  test('the file of the Python on PATH wins, and is named with its line', async () => {
    const job = await stage.job();
    const venv = path.join(job.home, 'venv');
    await job.run(python, ['-m', 'venv', '--without-pip', venv]);
    writeFileSync(
      path.join(venv, 'pip.conf'),
      '# of the image\n[global]\nindex-url = https://u:hidden-text@other.example.com/simple\n',
    );
    const PATH = `${path.join(venv, 'bin')}${path.delimiter}${process.env['PATH']}`;
    const list = await job.run('python', ['-m', 'pip', 'config', 'list'], {
      env: { PATH, PYTHONPATH: clientFolder('pip', NEWEST_PIP) },
    });
    expect(list.log).toContain('other.example.com');
    const main = await job.uses(ACTION, { ...where, key: stage.key }, { env: { PATH } });
    const warnings = main.annotations.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message).join()).toContain(
      `index-url in [global] of ${path.join(venv, 'pip.conf')}, line 3`,
    );
    expect(main.log).not.toContain('hidden-text');
    await job.finish();
  });

  test.each<[string, Buffer, Record<string, string>, string]>([
    ['an option twice', Buffer.from('[global]\ntimeout = 60\n\ntimeout = 60\n'), {}, 'line 4'],
    ['a Latin-1 byte in a comment', Buffer.from('# caf\xe9\n[global]\n', 'latin1'), { LC_ALL: 'C.UTF-8' }, 'line 1'],
  ])('a file that pip refuses is named with its line: %s', async (_, content, env, line) => {
    const home = stage.home();
    const file = path.join(home, 'xdg/pip/pip.conf');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    const job = await stage.job({ home, env: { ...env, XDG_CONFIG_DIRS: path.join(home, 'xdg') } });
    expect(await pipConfig(job)).not.toMatch(/^0 /);
    const main = await job.uses(ACTION, { ...where, key: stage.key });
    const warning = main.annotations.find((annotation) => codeOf(annotation) === 'PIP_REFUSES_FILE');
    expect(warning?.level).toBe('warning');
    expect(warning?.message).toContain(`${file}, ${line}:`);
    await job.finish();
  });

  test("the user's own file with such a byte is said too, and comes back as it was", async () => {
    const content = Buffer.from('[global]\n# caf\xe9\ntimeout = 60\n', 'latin1');
    const job = await stage.job({
      home: stage.home({ '.config/pip/pip.conf': { content, mode: 0o600 } }),
      env: { LC_ALL: 'C.UTF-8' },
    });
    const before = photograph(job.home);
    const main = await job.uses(ACTION, { ...where, key: stage.key });
    expect(await pipInstall(job)).not.toMatch(/^0 /);
    expect(main.annotations.find((annotation) => codeOf(annotation) === 'PIP_REFUSES_FILE')?.message).toContain(
      'line 2: a byte that is not UTF-8',
    );
    await job.finish();
    expect(photograph(job.home)).toEqual(before);
  });
});

describe('an index that only a command or a file names', () => {
  const named = (job: Job, ...args: string[]) =>
    job.run(
      python,
      [
        '-m',
        'pip',
        'install',
        '--no-cache-dir',
        '--no-input',
        '--target',
        path.join(job.workspace, 'named'),
        '--upgrade',
        ...args,
      ],
      {
        env: { PYTHONPATH: clientFolder('pip', NEWEST_PIP) },
      },
    );

  test.each<[string, Record<string, string>]>([
    ['index_mode: only', {}],
    ['index_mode: named', { index_mode: 'named' }],
    ['netrc: only', { netrc: 'only' }],
  ])('finds the credential: %s', async (_, inputs) => {
    const job = await stage.job();
    await job.uses(ACTION, { ...where, key: stage.key, ...inputs });
    const requirements = path.join(job.workspace, 'requirements.txt');
    writeFileSync(requirements, `--index-url ${INDEX}/\nmy-private-package\n`);
    expect((await named(job, '--index-url', INDEX, 'my-private-package')).exitCode).toBe(0);
    expect((await named(job, '-r', requirements)).exitCode).toBe(0);
    await job.finish();
    expect(photograph(job.home)).toEqual({});
  });

  test('without netrc finds none', async () => {
    const job = await stage.job();
    await job.uses(ACTION, { ...where, key: stage.key, netrc: 'never' });
    expect((await named(job, '--index-url', INDEX, 'my-private-package')).exitCode).toBe(1);
    await job.finish();
  });
});
