import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { buildWheel } from '../../../emulator/wheel.ts';
import { keyText } from '../../../emulator/world.ts';
import type { Source } from '../../../src/credentials/choose.ts';
import { installKeyring, keyringSetting } from '../../../src/credentials/keyring.ts';
import { parseKey } from '../../../src/credentials/service-account-key.ts';
import { reveal } from '../../../src/secret.ts';
import { setStage } from '../world.ts';

const run = promisify(execFile);

/** A project whose build needs the private package, so that pip must find the credential in its child too. */
function writeProject(folder: string): void {
  mkdirSync(folder);
  const wheel = buildWheel('needs-private', '1.0');
  writeFileSync(path.join(folder, wheel.name), wheel.content);
  writeFileSync(
    path.join(folder, 'pyproject.toml'),
    '[build-system]\nrequires = ["my-private-package"]\nbuild-backend = "backend"\nbackend-path = ["."]\n',
  );
  writeFileSync(
    path.join(folder, 'backend.py'),
    [
      'import shutil',
      'import my_private_package',
      'def build_wheel(folder, config_settings=None, metadata_directory=None):',
      `    shutil.copy('${wheel.name}', folder)`,
      `    return '${wheel.name}'`,
      '',
    ].join('\n'),
  );
}

it('installs, builds in isolation and uploads by keyring, for every source', { timeout: 240_000 }, async () => {
  await using stage = await setStage();
  const venv = path.join(stage.home, 'venv');
  await run('python3', ['-m', 'venv', venv]);
  const github = stage.emulator.githubEnv();
  const machine = stage.machine({ ...github, PATH: process.env['PATH'] ?? '', VIRTUAL_ENV: venv });
  const python = await installKeyring(machine);
  await run(python, ['-m', 'pip', 'install', '--quiet', 'twine']);
  mkdirSync(path.join(stage.home, '.config/pip'), { recursive: true });
  stage.write('.config/pip/pip.conf', `[global]\nindex-url = ${stage.sample.indexUrl}\n`);
  stage.write('.pypirc', `[distutils]\nindex-servers = r\n\n[r]\nrepository = ${stage.sample.uploadUrl}\n`);
  writeProject(path.join(stage.home, 'project'));

  const federation = { provider: stage.sample.provider.name, lifetime: 3600, universe: 'googleapis.com' };
  const sources: readonly Source[] = [
    { kind: 'service_account_key', key: parseKey(keyText(stage.sample.key)), universe: 'googleapis.com' },
    { kind: 'workload_identity_federation', federation },
    { kind: 'workload_identity_federation', federation: { ...federation, serviceAccount: stage.sample.account.email } },
  ];
  for (const [number, source] of sources.entries()) {
    const { file, variables } = keyringSetting(source, path.join(stage.home, `credential-${number}.json`), machine.env);
    if (file) writeFileSync(file.path, reveal(file.content), { mode: 0o600 });
    const env = { ...stage.emulator.env, ...github, ...variables, PATH: process.env['PATH'], HOME: stage.home };
    const pip = ['-m', 'pip', 'install', '--no-cache-dir', '--force-reinstall', '--no-deps'];
    await run(python, [...pip, 'my-private-package'], { env });
    await run(python, [...pip, './project'], { env, cwd: stage.home });
    const wheel = buildWheel('uploaded', `1.${number}`);
    writeFileSync(path.join(stage.home, wheel.name), wheel.content);
    await run(python, ['-m', 'twine', 'upload', '--non-interactive', '-r', 'r', wheel.name], { env, cwd: stage.home });
  }
  expect([...(stage.sample.repository.packages.get('uploaded')?.keys() ?? [])]).toHaveLength(3);
  const clients = stage.emulator.requests.filter(({ host }) => host.endsWith('.pkg.dev'));
  expect(new Set(clients.map(({ principal }) => principal).filter(Boolean)).size).toBe(2);
});
