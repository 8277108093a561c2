import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWheel } from '../../../emulator/google/wheel.ts';
import { findPython } from '../../../scripts/clients.ts';
import { ACTION, leaks, openStage, photograph, type Stage, secretsOf, textIn } from '../../scenarios/stage.ts';

let stage: Stage;
let venv: string;
beforeAll(async () => {
  stage = await openStage();
  venv = path.join(stage.home(), 'venv');
  const job = await stage.job();
  await job.run(await findPython(), ['-m', 'venv', venv]);
  const twine = await job.run(path.join(venv, 'bin/python'), ['-m', 'pip', 'install', '--quiet', 'twine']);
  expect(`${twine.exitCode} ${twine.log}`).toMatch(/^0 /);
}, 240_000);
afterAll(() => stage.close());

const account = 'ci@my-project.iam.gserviceaccount.com';
const provider = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';

/** A project whose build needs the private package, so that the pip of the isolated build must find the credential too. */
function writeProject(folder: string): void {
  mkdirSync(folder);
  const wheel = buildWheel('needs-private', '1.0');
  writeFileSync(path.join(folder, wheel.name), wheel.content);
  const build = '[build-system]\nrequires = ["my-private-package"]\nbuild-backend = "backend"\nbackend-path = ["."]\n';
  writeFileSync(path.join(folder, 'pyproject.toml'), build);
  const backend = `import shutil
import my_private_package
def build_wheel(folder, config_settings=None, metadata_directory=None):
    shutil.copy('${wheel.name}', folder)
    return '${wheel.name}'
`;
  writeFileSync(path.join(folder, 'backend.py'), backend);
}

test.each<[string, () => Record<string, string>]>([
  ['a service account key', () => ({ key: stage.key })],
  ['workload identity', () => ({ workload_identity_provider: provider })],
  [
    'a service account through workload identity',
    () => ({ workload_identity_provider: provider, service_account: account }),
  ],
])('the keyring with %s installs, builds in isolation and uploads', async (name, credential) => {
  const job = await stage.job({ oidc: true, path: [path.join(venv, 'bin')], env: { VIRTUAL_ENV: venv } });
  const before = photograph(job.home);
  const main = await job.uses(ACTION, { repository: stage.sample.uploadUrl, auth_method: 'keyring', ...credential() });
  expect(`${main.exitCode} ${main.log}`).toMatch(/^0 /);
  expect(main.outputs).toMatchObject({ auth_method: 'keyring', username: '', password: '', expires_at: '' });
  expect(textIn(job.home, '.config/pip/pip.conf')).toBe(`[global]\nindex-url = ${stage.sample.indexUrl}\n`);
  expect(textIn(job.home, '.pypirc')).not.toMatch(/username|password/);
  const file = main.env['GOOGLE_APPLICATION_CREDENTIALS'] ?? '';
  expect(file.startsWith(job.temp)).toBe(true);

  const pip = 'python -m pip install --no-cache-dir --force-reinstall --no-deps';
  writeProject(path.join(job.workspace, 'project'));
  const installed = await job.run(`${pip} my-private-package && ${pip} ./project`);
  expect(`${installed.exitCode} ${installed.log}`).toMatch(/^0 /);
  const wheel = buildWheel(`by-keyring-${name.replaceAll(' ', '-')}`, '1.0');
  writeFileSync(path.join(job.workspace, wheel.name), wheel.content);
  const uploaded = await job.run(
    `twine upload --non-interactive --disable-progress-bar -r my-python-repo ${wheel.name}`,
  );
  expect(`${uploaded.exitCode} ${uploaded.log}`).toMatch(/^0 /);

  await job.finish();
  expect(existsSync(file)).toBe(false);
  expect(Object.keys(photograph(job.home)).filter((name) => !name.startsWith('.cache'))).toEqual(Object.keys(before));
  expect(leaks(job, secretsOf(stage.key))).toEqual([]);
});
