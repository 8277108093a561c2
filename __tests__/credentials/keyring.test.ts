import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/credentials/choose.ts';
import { installKeyring, pythonOf } from '../../src/credentials/keyring.ts';
import { keyringSetting } from '../../src/credentials/keyring-setting.ts';
import type { Machine } from '../../src/machine/machine.ts';
import { Secret } from '../../src/secret.ts';
import { failureOf } from './world.ts';

const provider = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
const env = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://github.example.com/token?v=1',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
};
const federation = { provider, lifetime: 1800, universe: 'googleapis.com' };

function fileOf(source: Source): Record<string, unknown> {
  const { file } = keyringSetting(source, '/temp/credential.json', env);
  return JSON.parse(file?.content instanceof Secret ? file.content.reveal() : '{}');
}

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'keyring-'));
  for (const [name, script] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }
  return folder;
}
const machine = (variables: Record<string, string>): Machine => ({
  platform: 'linux',
  env: variables,
  home: tmpdir(),
  temp: tmpdir(),
});

describe('what the backend is given', () => {
  it('is an external account for workload identity, as the Google Cloud auth action writes it', () => {
    expect(fileOf({ kind: 'workload_identity_federation', federation })).toEqual({
      type: 'external_account',
      universe_domain: 'googleapis.com',
      audience: `//iam.googleapis.com/${provider}`,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: 'https://sts.googleapis.com/v1/token',
      credential_source: {
        url: `https://github.example.com/token?v=1&audience=${encodeURIComponent(`https://iam.googleapis.com/${provider}`)}`,
        headers: { Authorization: 'Bearer request-token' },
        format: { type: 'json', subject_token_field_name: 'value' },
      },
    });
  });

  it('impersonates for the lifetime asked', () => {
    const acting = { ...federation, serviceAccount: 'ci@my-project.iam.gserviceaccount.com' };
    expect(fileOf({ kind: 'workload_identity_federation', federation: acting })).toMatchObject({
      service_account_impersonation_url:
        'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/ci@my-project.iam.gserviceaccount.com:generateAccessToken',
      service_account_impersonation: { token_lifetime_seconds: 1800 },
    });
  });

  it('is nothing where the job has the credential already', () => {
    const setting = keyringSetting({ kind: 'metadata_server', host: 'h' }, '/temp/credential.json', env);
    expect(setting).toEqual({ variables: { PIP_KEYRING_PROVIDER: 'import', PIP_NO_INPUT: '1' } });
  });

  it('is named by a variable, and holds no secret in one', () => {
    const { variables } = keyringSetting({ kind: 'workload_identity_federation', federation }, '/temp/c.json', env);
    expect(variables).toEqual({
      PIP_KEYRING_PROVIDER: 'import',
      PIP_NO_INPUT: '1',
      GOOGLE_APPLICATION_CREDENTIALS: '/temp/c.json',
    });
  });
});

describe('the Python', () => {
  it('is the virtual environment’s, else the first on PATH', () => {
    const venv = folderWith({ 'bin/python': '' });
    const first = folderWith({ python3: '' });
    const second = folderWith({ python3: '', python: '' });
    expect(pythonOf(machine({ PATH: `${first}:${second}` }))).toBe(path.join(first, 'python3'));
    expect(pythonOf(machine({ PATH: first, VIRTUAL_ENV: venv }))).toBe(path.join(venv, 'bin/python'));
    expect(pythonOf(machine({ PATH: '' }))).toBeUndefined();
  });

  it.each([
    ['is missing', {}, 'KEYRING_WITHOUT_PYTHON'],
    [
      'belongs to the system',
      { python3: 'echo "error: externally-managed-environment" >&2; exit 1' },
      'KEYRING_NOT_INSTALLED',
    ],
    ['lists another backend', { python3: 'echo keyring.backends.fail.Keyring' }, 'KEYRING_NOT_LISTED'],
  ])('that %s is explained', async (_name, files, code) => {
    const failure = await failureOf(installKeyring(machine({ PATH: folderWith(files) })));
    expect(failure.problems[0]?.code).toBe(code);
  });

  it('installs without configuration, variables or prompt, outside the workspace', async () => {
    const folder = folderWith({
      python3: 'echo "$PWD $PIP_CONFIG_FILE $*" >> "$LOG"; echo keyrings.gauth.GooglePythonAuth',
    });
    const log = path.join(folder, 'log');
    await installKeyring(machine({ PATH: folder, LOG: log, PIP_CERT: '/ca.pem', PIP_INDEX_URL: 'https://private' }));
    const [install, list] = readFileSync(log, 'utf8').split('\n');
    expect(install).toBe(
      `${tmpdir()} /dev/null -m pip install --isolated --disable-pip-version-check --no-input --cert /ca.pem keyring==25.7.0 keyrings.google-artifactregistry-auth==1.1.2 google-auth==2.40.3`,
    );
    expect(list).toContain('-m keyring --list-backends');
  });
});
