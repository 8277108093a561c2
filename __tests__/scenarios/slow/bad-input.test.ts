import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINKS } from '../../ledger/home.ts';
import { ACTION, codeOf, inHome, leaks, openStage, photograph, type Stage, secretsOf } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const where = { repository: 'my-python-repo', location: 'us-central1' };

/** Runs main with bad input; gives the codes, after checking that nothing was written and no secret was told. */
async function refused(inputs: Record<string, string>, home = stage.home()): Promise<readonly string[]> {
  const job = await stage.job({ home });
  const before = photograph(home);
  const main = await job.uses(ACTION, inputs);
  expect(main.exitCode).toBe(1);
  expect(main.outputs).toEqual({});
  expect(photograph(home)).toEqual(before);
  expect(await job.finish()).toEqual([expect.objectContaining({ exitCode: 0 })]);
  expect(photograph(home)).toEqual(before);
  expect(leaks(job, secretsOf(stage.key))).toEqual([]);
  const errors = main.annotations.filter(({ level }) => level === 'error');
  for (const error of errors) {
    expect(error.message).toMatch(/^\S[\s\S]*\n\nWhat to do:\s+\S/);
    expect(main.summary).toContain(codeOf(error));
  }
  return errors.map(codeOf);
}

const field = (change: Record<string, unknown>): string => JSON.stringify({ ...JSON.parse(stage.key), ...change });

describe('refused before anything is written', () => {
  test.each<[string, () => Record<string, string>, readonly string[]]>([
    ['no repository', () => ({ location: 'us', key: stage.key }), ['REPOSITORY_MISSING']],
    ['no location', () => ({ repository: 'my-repo', key: stage.key }), ['LOCATION_MISSING']],
    ['an id with a space', () => ({ ...where, repository: 'my repo', key: stage.key }), ['REPOSITORY_MALFORMED']],
    ['an id with a line break', () => ({ ...where, repository: 'my\nrepo', key: stage.key }), ['REPOSITORY_SEVERAL']],
    [
      'a location with illegal characters',
      () => ({ ...where, location: 'us_central1', key: stage.key }),
      ['LOCATION_MALFORMED'],
    ],
    ['a zone', () => ({ ...where, location: 'us-central1-a', key: stage.key }), ['LOCATION_MALFORMED']],
    ['a project number', () => ({ ...where, project: '123456', key: stage.key }), ['PROJECT_MALFORMED']],
    ['a key that is neither JSON nor base64', () => ({ ...where, key: 'not a key!' }), ['KEY_UNREADABLE']],
    ['a truncated key', () => ({ ...where, key: stage.key.slice(0, 900) }), ['KEY_TRUNCATED']],
    [
      'a truncated key in base64',
      () => ({ ...where, key: Buffer.from(stage.key).toString('base64').slice(0, 1200) }),
      ['KEY_TRUNCATED'],
    ],
    ['a key of another type', () => ({ ...where, key: field({ type: 'authorized_user' }) }), ['KEY_OTHER_TYPE']],
    [
      'a key without a private key',
      () => ({ ...where, key: field({ private_key: undefined }) }),
      ['KEY_FIELD_MISSING'],
    ],
    [
      'a key whose private key is no PEM',
      () => ({ ...where, key: field({ private_key: 'x' }) }),
      ['KEY_PRIVATE_KEY_UNUSABLE'],
    ],
    ['a key and a token', () => ({ ...where, key: stage.key, access_token: 'ya29.token' }), ['CREDENTIALS_CONFLICT']],
    ['the section of PyPI', () => ({ ...where, key: stage.key, server_id: 'pypi' }), ['SERVER_ID_RESERVED']],
    [
      'a section name with a space',
      () => ({ ...where, key: stage.key, server_id: 'my server' }),
      ['SERVER_ID_MALFORMED'],
    ],
    ['an unknown client', () => ({ ...where, key: stage.key, clients: 'pip, conda' }), ['CLIENT_UNKNOWN']],
    ['an unknown mode', () => ({ ...where, key: stage.key, index_mode: 'both' }), ['INPUT_NOT_ONE_OF']],
    ['an unknown boolean', () => ({ ...where, key: stage.key, cleanup: 'yes' }), ['INPUT_NOT_BOOLEAN']],
    [
      'a token without a key as service_account_key',
      () => ({ ...where, project: 'my-project', access_token: 'ya29.x', auth_method: 'service_account_key' }),
      ['METHOD_NEEDS_KEY'],
    ],
    [
      'a key that cannot be read, and no location',
      () => ({ repository: 'my-repo', project: 'my-project', key: 'x', clients: 'conda' }),
      ['KEY_UNREADABLE', 'CLIENT_UNKNOWN', 'LOCATION_MISSING'],
    ],
    [
      'no credential, and no location',
      () => ({ repository: 'my-repo', project: 'my-project' }),
      ['NO_CREDENTIALS', 'LOCATION_MISSING'],
    ],
    [
      'a provider without the permission, and the number of the project',
      () => ({
        ...where,
        project: '123456789',
        workload_identity_provider: 'projects/1/locations/global/workloadIdentityPools/p/providers/q',
      }),
      ['ID_TOKEN_PERMISSION', 'PROJECT_MALFORMED'],
    ],
    [
      'an ID token for an access token, and yes for true',
      () => ({ ...where, access_token: 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwcyJ9.c2ln', verify: 'yes' }),
      ['ACCESS_TOKEN_MALFORMED', 'INPUT_NOT_BOOLEAN'],
    ],
    [
      'everything at once',
      () => ({
        repository: 'My Repo',
        location: 'US',
        key: '{"type": "service_account"',
        server_id: 'pypi',
        clients: ',',
        cleanup: '1',
        index_mode: 'x',
      }),
      [
        'REPOSITORY_MALFORMED',
        'KEY_TRUNCATED',
        'CLIENTS_EMPTY',
        'INPUT_NOT_ONE_OF',
        'SERVER_ID_RESERVED',
        'INPUT_NOT_BOOLEAN',
      ],
    ],
  ])('%s', async (_, inputs, codes) => {
    expect(await refused(inputs())).toEqual(codes);
  });
});

test('a message about a key quotes no part of it', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  for (const key of [pem, `{"private_key": "${pem}`, Buffer.from(pem).toString('base64'), `x${stage.key}{`]) {
    const job = await stage.job({ secrets: [] });
    const main = await job.uses(ACTION, { ...where, key }, {});
    expect(main.annotations.map(codeOf)).toEqual([expect.stringMatching(/^KEY_/)]);
    const said = main.annotations.map(({ message }) => message).join() + main.rawSummary;
    const parts = key.match(/[A-Za-z0-9+/]{12,}/g) ?? [];
    expect(parts.filter((part) => said.includes(part))).toEqual([]);
  }
});

describe('files that cannot be edited', () => {
  test.each<[string, string, string]>([
    ['a section twice', '.config/pip/pip.conf', '[global]\ntimeout = 1\n[global]\n'],
    ['a byte order mark', '.config/pip/pip.conf', '\ufeff[global]\ntimeout = 1\n'],
    ['an option twice', '.pypirc', '[pypi]\nusername = a\nUsername = b\n'],
    ['text before the first section', '.pypirc', 'hello\n[pypi]\n'],
  ])('%s is refused with its line', async (_, name, content) => {
    const home = stage.home({ [name]: content });
    expect(await refused({ ...where, key: stage.key }, home)).toEqual(['FILE_NOT_PYTHON_CONFIG']);
  });

  test('every file with a problem is named in one run', async () => {
    const home = stage.home({ '.config/pip/pip.conf': 'x\n', '.pypirc': 'x\n' });
    expect(await refused({ ...where, key: stage.key }, home)).toEqual([
      'FILE_NOT_PYTHON_CONFIG',
      'FILE_NOT_PYTHON_CONFIG',
    ]);
  });

  test.runIf(LINKS)('a folder and a link loop are told apart', async () => {
    const home = stage.home();
    mkdirSync(path.dirname(inHome(home, '.config/pip/pip.conf')), { recursive: true });
    symlinkSync(path.basename(inHome(home, '.config/pip/pip.conf')), inHome(home, '.config/pip/pip.conf'));
    mkdirSync(path.join(home, '.pypirc'));
    expect(await refused({ ...where, key: stage.key }, home)).toEqual(['LINK_LOOP', 'FILE_IS_A_FOLDER']);
  });

  test('a home that cannot be written', async () => {
    const folder = stage.home({ home: 'a file, not a folder' });
    const before = photograph(folder);
    const home = path.join(folder, 'home');
    const env = { HOME: home, USERPROFILE: home, APPDATA: path.join(home, 'AppData', 'Roaming') };
    const job = await stage.job();
    const main = await job.uses(ACTION, { ...where, key: stage.key }, { env });
    expect([main.exitCode, [...new Set(main.annotations.map(codeOf))]]).toEqual([1, ['FOLDER_IS_A_FILE']]);
    expect(await job.finish()).toEqual([expect.objectContaining({ exitCode: 0 })]);
    expect(photograph(folder)).toEqual(before);
  });
});
