import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { environmentDefaults, gcloudConfiguration, gcloudFolder } from '../../src/credentials/gcloud-configuration.ts';
import type { Machine } from '../../src/machine/machine.ts';
import { file, home, machine } from './bare-machine.ts';

describe('gcloud’s defaults', () => {
  it('come from its own variables first', () => {
    const env = {
      GOOGLE_CLOUD_PROJECT: 'b',
      CLOUDSDK_CORE_PROJECT: 'a',
      CLOUDSDK_ARTIFACTS_LOCATION: 'us',
      GCP_PROJECT: '',
      CLOUDSDK_ARTIFACTS_REPOSITORY: 'r',
    };
    expect(environmentDefaults(env)).toEqual({
      repository: [{ value: 'r', from: 'CLOUDSDK_ARTIFACTS_REPOSITORY' }],
      location: [{ value: 'us', from: 'CLOUDSDK_ARTIFACTS_LOCATION' }],
      project: [
        { value: 'a', from: 'CLOUDSDK_CORE_PROJECT' },
        { value: 'b', from: 'GOOGLE_CLOUD_PROJECT' },
      ],
    });
  });

  it('come from the active configuration', async () => {
    const folder = home();
    const gcloud = path.join(folder, '.config/gcloud');
    file(gcloud, 'configurations/config_default', '[core]\nproject = one\n');
    file(
      gcloud,
      'configurations/config_work',
      '[core]\nproject = example.com:two\naccount = a@b.c\n\n[artifacts]\nrepository = r\nlocation = us\n',
    );
    const project = async (env: Record<string, string>) =>
      (await gcloudConfiguration(machine(env, folder))).project[0]?.value;
    expect(await project({})).toBe('one');
    expect(await project({ CLOUDSDK_ACTIVE_CONFIG_NAME: 'work' })).toBe('example.com:two');
    file(gcloud, 'active_config', 'work\n');
    expect(await gcloudConfiguration(machine({}, folder))).toEqual({
      repository: [{ value: 'r', from: 'artifacts/repository of the gcloud configuration work' }],
      location: [{ value: 'us', from: 'artifacts/location of the gcloud configuration work' }],
      project: [{ value: 'example.com:two', from: 'core/project of the gcloud configuration work' }],
      account: 'a@b.c',
    });
    expect(await gcloudConfiguration(machine({ CLOUDSDK_ACTIVE_CONFIG_NAME: 'default' }, folder))).toStrictEqual({
      repository: [],
      location: [],
      project: [{ value: 'one', from: 'core/project of the gcloud configuration default' }],
    });
    expect(await project({ CLOUDSDK_ACTIVE_CONFIG_NAME: 'NONE' })).toBeUndefined();
    expect(await project({ CLOUDSDK_CONFIG: '/nowhere' })).toBeUndefined();
  });

  it('name the account by a variable, by the login, or by the file that stands in for one', async () => {
    const folder = home();
    const account = async (text: string, env: Record<string, string> = {}) => {
      file(folder, '.config/gcloud/configurations/config_default', text);
      return (await gcloudConfiguration(machine(env, folder))).account;
    };
    const login = '[core]\naccount = a@b.c\n';
    const override = '[auth]\ncredential_file_override = /f\n';
    expect(await account('')).toBeUndefined();
    expect(await account('[core]\naccount = \n[other]\naccount = x\n')).toBeUndefined();
    expect(await account(`${login}${override}`)).toBe('a@b.c');
    expect(await account(override)).toBe('/f');
    expect(await account(login, { CLOUDSDK_CORE_ACCOUNT: 'd@e.f' })).toBe('d@e.f');
    expect(await account(login, { CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: '/g' })).toBe('a@b.c');
    expect(await account(override, { CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: '/g' })).toBe('/g');
    expect(await account('', { CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: '/t' })).toBe('/t');
  });

  it.each<[Partial<Machine>, string]>([
    [{ platform: 'win32', env: { SystemDrive: 'D:' } }, 'D:\\gcloud'],
    [{ platform: 'linux', home: '/home/u', env: {} }, '/home/u/.config/gcloud'],
    [{ platform: 'darwin', home: '/Users/u', env: {} }, '/Users/u/.config/gcloud'],
    [
      { platform: 'win32', env: { APPDATA: 'C:\\Users\\u\\AppData\\Roaming' } },
      'C:\\Users\\u\\AppData\\Roaming\\gcloud',
    ],
    [{ platform: 'win32', env: {} }, 'C:\\gcloud'],
    [{ platform: 'win32', env: { CLOUDSDK_CONFIG: 'D:\\g' } }, 'D:\\g'],
  ])('stand in the folder of the platform: %j', (part, expected) => {
    expect(gcloudFolder({ ...machine({}), ...part })).toBe(expected);
  });
});
