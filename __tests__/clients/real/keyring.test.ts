import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWheel } from '../../../emulator/google/wheel.ts';
import { findPython } from '../../../scripts/clients.ts';
import { ACTION, leaks, openStage, photograph, type Stage, secretsOf, textIn } from '../../scenarios/stage.ts';

let stage: Stage;
let venv: string;
beforeAll(async () => {
  stage = await openStage();
  venv = await virtualEnvironment('twine');
});

/** A new virtual environment with these packages, which the job installed itself. */
async function virtualEnvironment(...packages: readonly string[]): Promise<string> {
  const folder = path.join(stage.home(), 'venv');
  const job = await stage.job();
  await job.run(await findPython(), ['-m', 'venv', folder]);
  const python = path.join(folder, 'bin/python');
  const installed = await job.run(python, ['-m', 'pip', 'install', '--quiet', '--no-compile', ...packages]);
  expect(`${installed.exitCode} ${installed.log}`).toMatch(/^0 /);
  return folder;
}

/** The files of a virtual environment, apart from what Python compiles for itself. */
function filesOf(folder: string): readonly string[] {
  return Object.entries(photograph(folder))
    .filter(([name]) => !name.includes('__pycache__'))
    .map(([name, content]) => `${name} ${content.length}`);
}
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
  const python = filesOf(venv);
  // What -m would find first if it looked where others can write.
  for (const module of ['pip', 'keyring', 'runpy', 'json']) {
    for (const folder of [job.temp, job.workspace]) {
      writeFileSync(path.join(folder, `${module}.py`), `open('${job.temp}/hijacked', 'w')`);
    }
  }
  const main = await job.uses(ACTION, { repository: stage.sample.uploadUrl, auth_method: 'keyring', ...credential() });
  expect(`${main.exitCode} ${main.log}`).toMatch(/^0 /);
  expect(main.outputs).toMatchObject({ auth_method: 'keyring', username: '', password: '', expires_at: '' });
  expect(textIn(job.home, '.config/pip/pip.conf')).toBe(`[global]\nindex-url = ${stage.sample.indexUrl}\n`);
  expect(textIn(job.home, '.pypirc')).not.toMatch(/username|password/);
  const file = main.env['GOOGLE_APPLICATION_CREDENTIALS'] ?? '';
  expect(file.startsWith(job.temp)).toBe(true);

  expect(existsSync(path.join(job.temp, 'hijacked'))).toBe(false);
  for (const module of ['pip', 'keyring', 'runpy', 'json']) rmSync(path.join(job.workspace, `${module}.py`));

  const asked = await job.run(`keyring get ${stage.sample.indexUrl} oauth2accesstoken | wc -w`);
  expect(`${asked.exitCode} ${asked.log}`).toMatch(/^0 [\s\S]*\b1\b/);
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

  const forced = await job.run('python -m pip uninstall --yes --quiet my-private-package needs-private');
  expect(`${forced.exitCode} ${forced.log}`).toMatch(/^0 /);
  await job.finish();
  expect(existsSync(file)).toBe(false);
  expect(filesOf(venv)).toEqual(python);
  expect(Object.keys(photograph(job.home)).filter((name) => !name.startsWith('.cache'))).toEqual(Object.keys(before));
  expect(leaks(job, secretsOf(stage.key))).toEqual([]);
});

test('a job keeps the packages that it has, and the keyring works beside them', async () => {
  const own = await virtualEnvironment('google-auth==2.63.0', 'requests==2.32.5');
  const job = await stage.job({ path: [path.join(own, 'bin')], env: { VIRTUAL_ENV: own } });
  const inputs = { repository: stage.sample.uploadUrl, auth_method: 'keyring', key: stage.key, clients: 'pip' };
  const main = await job.uses(ACTION, inputs);
  expect(`${main.exitCode} ${main.log}`).toMatch(/^0 /);
  const versions = await job.run(
    'python -c "import google.auth, requests; print(google.auth.__version__, requests.__version__)"',
  );
  expect(versions.log).toContain('2.63.0 2.32.5');
  const installed = await job.run('python -m pip install --no-cache-dir --no-deps my-private-package');
  expect(`${installed.exitCode} ${installed.log}`).toMatch(/^0 /);
  await job.finish();
});
