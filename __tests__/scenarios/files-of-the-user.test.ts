import { appendFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grant } from '../../emulator/policies.ts';
import { addRepository } from '../../emulator/populate.ts';
import { LINKS } from '../ledger/home.ts';
import { ACTION, codeOf, openStage, PRIVATE, photograph, type Stage, textIn } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const where = { repository: 'my-python-repo', location: 'us-central1' };

const RICH_PYPIRC = `; my servers
[distutils]
index-servers =
    pypi
    # the company's own
    company
    testpypi

[pypi]
username: __token__
password: pypi-AgEIcHlwaS5vcmcCJDAwMDAwMDAwLTAwMDA=

[company]
repository = https://packages.example.com/
username = me
password = p%rcent=:#;

[testpypi]
username=__token__
password=pypi-AgENdGVzdC5weXBp
`;

const RICH_PIP_CONF = [
  '# by hand',
  '[install]',
  'no-compile = yes',
  'find-links =',
  '    /opt/wheels',
  '',
  '[global]',
  'Timeout: 60',
  'extra-index-url =',
  '    https://one.example.com/simple',
  '    ; an older one',
  '    https://two.example.com/simple',
  '',
].join('\r\n');

describe('a home with files of its own', () => {
  const files = {
    '.pypirc': { content: RICH_PYPIRC, mode: 0o640 },
    '.config/pip/pip.conf': { content: RICH_PIP_CONF, mode: 0o644 },
  };

  test.each(['only', 'extra'])(
    'keeps every line while the job runs and every byte afterwards: index_mode %s',
    async (index_mode) => {
      const job = await stage.job({ home: stage.home(files) });
      const before = photograph(job.home);
      const main = await job.uses(ACTION, { ...where, key: stage.key, index_mode, server_id: 'gar' });
      expect(main.exitCode).toBe(0);
      const during = photograph(job.home);
      expect(during['.pypirc']).toMatch(PRIVATE);
      expect(during['.config/pip/pip.conf']).toMatch(PRIVATE);
      const pypirc = textIn(job.home, '.pypirc').split('\n');
      expect(RICH_PYPIRC.split('\n').filter((line) => !pypirc.includes(line))).toEqual([]);
      const pipConf = textIn(job.home, '.config/pip/pip.conf').split('\r\n');
      expect(RICH_PIP_CONF.split('\r\n').filter((line) => !pipConf.includes(line))).toEqual([]);
      await job.finish();
      expect(photograph(job.home)).toEqual(before);
    },
  );

  test('is put back after two uses in one job, in reverse order', async () => {
    const other = addRepository(
      stage.sample.world,
      'projects/my-project/locations/europe-west1/repositories/other-repo',
    );
    grant(
      stage.sample.world,
      `serviceAccount:${stage.sample.account.email}`,
      other.name,
      'roles/artifactregistry.writer',
    );
    const job = await stage.job({ home: stage.home(files) });
    const before = photograph(job.home);
    await job.uses(ACTION, { ...where, key: stage.key });
    const between = photograph(job.home);
    await job.uses(ACTION, { repository: 'other-repo', location: 'europe-west1', key: stage.key });
    const pypirc = textIn(job.home, '.pypirc');
    expect(pypirc).toContain('[my-python-repo]');
    expect(pypirc).toContain('[other-repo]');
    expect(textIn(job.home, '.config/pip/pip.conf')).toContain('europe-west1-python.pkg.dev');
    const posts = await job.finish();
    expect(posts.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(between).not.toEqual(before);
    expect(photograph(job.home)).toEqual(before);
  });

  test('stays changed with cleanup: false', async () => {
    const job = await stage.job({ home: stage.home(files) });
    await job.uses(ACTION, { ...where, key: stage.key, cleanup: 'false' });
    const during = photograph(job.home);
    await job.finish();
    expect(photograph(job.home)).toEqual(during);
    expect(Object.keys(during)).toEqual(['.config', '.config/pip', '.config/pip/pip.conf', '.netrc', '.pypirc']);
  });
});

test('a step of the user that edits a file meanwhile keeps its edit', async () => {
  const job = await stage.job({ home: stage.home({ '.pypirc': RICH_PYPIRC }) });
  await job.uses(ACTION, { ...where, key: stage.key });
  const edit = `require('node:fs').appendFileSync(process.argv[1], '\\n[mine]\\nrepository = https://mine.example.com/\\n')`;
  await job.run(process.execPath, ['-e', edit, path.join(job.home, '.pypirc')]);
  await job.finish();
  expect(textIn(job.home, '.pypirc')).toBe(`${RICH_PYPIRC}\n[mine]\nrepository = https://mine.example.com/\n`);
});

test('a step of the user that copies the credential fails post, which tells where it still is', async () => {
  const job = await stage.job({ home: stage.home({ '.pypirc': RICH_PYPIRC }) });
  const main = await job.uses(ACTION, { ...where, key: stage.key });
  const password = main.outputs['password'] ?? '';
  appendFileSync(
    path.join(job.home, '.pypirc'),
    `\n[copy]\nrepository = https://mine.example.com/\npassword = ${password}\n`,
  );
  const [post] = await job.finish();
  expect(post?.exitCode).toBe(1);
  expect(post?.annotations).toEqual([
    expect.objectContaining({
      title: expect.stringContaining('(SECRET_MAY_REMAIN)'),
      message: expect.stringContaining('.pypirc'),
    }),
  ]);
  const left = textIn(job.home, '.pypirc');
  expect(left).toBe(`${RICH_PYPIRC}\n[copy]\nrepository = https://mine.example.com/\npassword = ${password}\n`);
  expect(readdirSync(job.home)).toEqual(['.pypirc']);
  expect(post?.log).not.toContain(password);
});

test('a credential that was in the file of the user before is no cause for alarm', async () => {
  const key = stage.key.trim();
  const mine = `[mine]\nrepository = https://mine.example.com/\npassword = ${Buffer.from(key).toString('base64')}\n`;
  const job = await stage.job({ home: stage.home({ '.pypirc': mine }) });
  await job.uses(ACTION, { ...where, key });
  writeFileSync(path.join(job.home, '.pypirc'), `# a line of the user\n${textIn(job.home, '.pypirc')}`);
  const [post] = await job.finish();
  expect(post?.exitCode).toBe(0);
  expect(textIn(job.home, '.pypirc')).toBe(`# a line of the user\n${mine}`);
});

test.runIf(LINKS)('a home behind a link is the same home: each file is told once, and given back', async () => {
  const home = stage.home({ '.pypirc': RICH_PYPIRC });
  const link = `${home}-link`;
  symlinkSync(home, link, 'junction');
  const before = photograph(home);
  const job = await stage.job({ home: link });
  const main = await job.uses(ACTION, { ...where, key: stage.key });
  appendFileSync(path.join(home, '.pypirc'), `\n[copy]\npassword = ${main.outputs['password']}\n`);
  const [post] = await job.finish();
  expect(post?.annotations.map(codeOf)).toEqual(['SECRET_MAY_REMAIN']);
  writeFileSync(path.join(home, '.pypirc'), RICH_PYPIRC);
  expect(photograph(home)).toEqual(before);
});

test('a job that was killed before its post is put right by the next use on the machine', async () => {
  const home = stage.home({ '.pypirc': RICH_PYPIRC });
  const before = photograph(home);
  const killed = await stage.job({ home });
  await killed.uses(ACTION, { ...where, key: stage.key });
  // The runner empties its temporary folder before the next job; the post step of the first never ran.
  rmSync(killed.temp, { recursive: true });
  const next = await stage.job({ home });
  const main = await next.uses(ACTION, { ...where, key: stage.key, server_id: 'second' });
  expect(main.exitCode).toBe(0);
  expect(textIn(home, '.pypirc')).not.toContain('[my-python-repo]');
  expect(main.log).toContain(`${path.join(home, '.pypirc')}: restored, for a job that ended without its post step`);
  await next.finish();
  expect(photograph(home)).toEqual(before);
});
