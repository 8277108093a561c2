import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grant } from '../../../emulator/policies.ts';
import { addRepository } from '../../../emulator/populate.ts';
import { clientFolder, findPython, PIP_VERSIONS, TWINE_VERSIONS } from '../../../scripts/clients.ts';
import { ACTION, openStage, photograph, type Stage } from '../../scenarios/stage.ts';
import { NEWEST_TWINE, pipInstall, twineUpload } from './job.ts';

let stage: Stage;
let python: string;
beforeAll(async () => {
  stage = await openStage();
  python = await findPython();
});
afterAll(() => stage.close());

const where = { repository: 'my-python-repo', location: 'us-central1' };
const PIPS = ['21.3.1', '26.3'];
const TWINES = ['4.0.2', '7.0.0'];

/** A key whose base64 has `+` and `/` in it and ends in the given padding. */
function keyEndingIn(padding: string): string {
  for (let filler = 0; filler < 60; filler++) {
    const key = JSON.stringify({ ...JSON.parse(stage.key), note: `${'x'.repeat(filler)}>?~>?~>>??~~` });
    const base64 = Buffer.from(key).toString('base64');
    if (base64.endsWith(padding) && !base64.endsWith(`${padding}=`) && /\+/.test(base64) && /\//.test(base64)) {
      return key;
    }
  }
  throw new Error(`no key ends in ${padding}`);
}

describe.each(['=', '=='])('a key whose base64 has + and / and ends in %s', (padding) => {
  test('installs with the oldest and the newest pip, and uploads with twine', async () => {
    const key = keyEndingIn(padding);
    const job = await stage.job({ secrets: [key] });
    const main = await job.uses(ACTION, { ...where, key });
    expect(main.exitCode).toBe(0);
    expect(main.outputs['password']).toMatch(new RegExp(`[+].*[^=]${padding}$`, 's'));
    for (const version of PIPS)
      expect(await pipInstall(job, version)).toMatch(/^0 .*Successfully installed my-private-package-1.2.3/s);
    for (const version of TWINES) {
      const name = `uploaded-${padding.length}-with-twine-${version.replaceAll('.', '-')}`;
      expect(await twineUpload(job, name, version)).toMatch(/^0 /);
      expect(stage.sample.repository.packages.has(name)).toBe(true);
    }
    await job.finish();
    expect(photograph(job.home)).toEqual({});
  });
});

test.each<[string, () => Record<string, string>]>([
  ['a key exchanged for a token', () => ({ key: stage.key, auth_method: 'access_token' })],
  ['a given token', () => ({ access_token: stage.sample.token, project: 'my-project' })],
])('%s installs and uploads', async (name, credential) => {
  const job = await stage.job();
  const main = await job.uses(ACTION, { ...where, ...credential() });
  expect(main.exitCode).toBe(0);
  for (const version of PIPS) expect(await pipInstall(job, version)).toMatch(/^0 /);
  for (const version of TWINES) {
    expect(await twineUpload(job, `${name.replaceAll(' ', '-')}-${version.replaceAll('.', '-')}`, version)).toMatch(
      /^0 /,
    );
  }
  await job.finish();
});

test('two uses for two repositories in one job: twine reaches each', async () => {
  const { world, account } = stage.sample;
  const other = addRepository(world, 'projects/my-project/locations/europe-west1/repositories/other-repo');
  grant(world, `serviceAccount:${account.email}`, other.name, 'roles/artifactregistry.writer');
  const pypirc = '[distutils]\nindex-servers = pypi\n\n[pypi]\nusername = __token__\npassword = pypi-token\n';
  const job = await stage.job({ home: stage.home({ '.pypirc': pypirc }) });
  const before = photograph(job.home);
  await job.uses(ACTION, { ...where, key: stage.key });
  await job.uses(ACTION, { repository: 'other-repo', location: 'europe-west1', key: stage.key });
  expect(await twineUpload(job, 'for-the-first')).toMatch(/^0 /);
  expect(await twineUpload(job, 'for-the-second', NEWEST_TWINE, 'other-repo')).toMatch(/^0 /);
  expect(stage.sample.repository.packages.has('for-the-first')).toBe(true);
  expect(other.packages.has('for-the-second')).toBe(true);
  expect(other.packages.has('for-the-first')).toBe(false);
  await job.finish();
  expect(photograph(job.home)).toEqual(before);
});

test('a rich home works, and the PyPI token stays what twine would send to PyPI', async () => {
  const job = await stage.job({
    home: stage.home({
      '.pypirc': '# mine\n[pypi]\nusername: __token__\npassword: pypi-token\n',
      '.config/pip/pip.conf':
        '[install]\r\nno-compile = yes\r\nextra-index-url =\r\n    https://us-central1-python.pkg.dev/my-project/none/simple\r\n',
    }),
  });
  const before = photograph(job.home);
  await job.uses(ACTION, { ...where, key: stage.key });
  for (const version of PIPS) expect(await pipInstall(job, version)).toMatch(/^0 /);
  for (const version of TWINE_VERSIONS) {
    const script = 'import sys\nfrom twine import utils\nprint(utils.get_config(sys.argv[1])["pypi"])';
    const read = await job.run(python, ['-c', script, path.join(job.home, '.pypirc')], {
      env: { PYTHONPATH: clientFolder('twine', version) },
    });
    expect(read.stdout).toContain("'password': 'pypi-token'");
  }
  await job.finish();
  expect(photograph(job.home)).toEqual(before);
});

test('every pip and every twine reads what was written the same way', async () => {
  const job = await stage.job({
    home: stage.home({ '.pypirc': '[distutils]\nindex-servers =\n  pypi\n\n[pypi]\nusername=u\n' }),
  });
  const main = await job.uses(ACTION, { ...where, key: stage.key });
  const readings = new Set<string>();
  for (const version of PIP_VERSIONS) {
    const env = { PYTHONPATH: clientFolder('pip', version) };
    const read = await job.run(python, ['-m', 'pip', 'config', 'get', 'global.index-url'], { env });
    readings.add(read.stdout.trim());
  }
  const password = main.outputs['password'] ?? '';
  expect([...readings]).toEqual([
    `https://_json_key_base64:${encodeURIComponent(password)}@us-central1-python.pkg.dev/my-project/my-python-repo/simple/`,
  ]);
  const script = `import json, sys
from twine import utils
section = utils.get_config(sys.argv[1])["my-python-repo"]
print(json.dumps([section[key] for key in ("repository", "username", "password")]))`;
  for (const version of TWINE_VERSIONS) {
    const env = { PYTHONPATH: clientFolder('twine', version) };
    const read = await job.run(python, ['-c', script, path.join(job.home, '.pypirc')], { env });
    expect(JSON.parse(read.stdout)).toEqual([main.outputs['repository_url'], '_json_key_base64', password]);
  }
  await job.finish();
});
