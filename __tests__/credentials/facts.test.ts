import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CredentialInputs, Facts } from '../../src/credentials/choose.ts';
import { gatherFacts, gcloudPlaces } from '../../src/credentials/facts.ts';
import { environmentDefaults, gcloudConfiguration, gcloudFolder } from '../../src/credentials/gcloud-configuration.ts';
import { findMetadataServer } from '../../src/credentials/metadata-server.ts';
import type { Machine } from '../../src/machine/machine.ts';
import { liveNetwork } from '../../src/network/live.ts';
import { Secret } from '../../src/secret.ts';

const home = () => mkdtempSync(path.join(tmpdir(), 'facts-'));
function machine(env: Record<string, string>, folder = home()): Machine {
  return {
    platform: 'linux',
    env: { METADATA_SERVER_DETECTION: 'none', PATH: '', ...env },
    home: folder,
    temp: folder,
  };
}
function facts(env: Record<string, string>, inputs: Partial<CredentialInputs> = {}, folder = home()): Promise<Facts> {
  const all: CredentialInputs = { authMethod: 'auto', universe: 'googleapis.com', ...inputs };
  return gatherFacts(all, machine(env, folder), liveNetwork({}));
}
function file(folder: string, name: string, content: string, mode = 0o600): string {
  const whole = path.join(folder, name);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, content);
  chmodSync(whole, mode);
  return whole;
}

describe('the event', () => {
  const event = (head: unknown, name = 'pull_request') => ({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file(
      home(),
      'event.json',
      JSON.stringify({ pull_request: { head: { repo: head }, base: { repo: { full_name: 'OWNER/repo' } } } }),
    ),
  });
  it.each<[string, Record<string, string>, string | undefined]>([
    ['a fork', event({ full_name: 'another/repo' }), 'another/repo'],
    ['a deleted fork', event(null), 'that no longer exists'],
    ['the repository itself', event({ full_name: 'OWNER/repo' }), undefined],
    ['a fork, on the rights of the repository', event({ full_name: 'another/repo' }, 'pull_request_target'), undefined],
    ['no pull request', { GITHUB_EVENT_PATH: file(home(), 'event.json', '{}') }, undefined],
    ['a broken payload', { GITHUB_EVENT_PATH: file(home(), 'event.json', '{') }, undefined],
    ['no payload', {}, undefined],
  ])('from %s', async (_name, env, fork) => {
    expect((await facts(env)).situation).toEqual(fork === undefined ? undefined : { kind: 'fork', fork });
  });

  it('tells Dependabot and the permission', async () => {
    const env = {
      GITHUB_ACTOR: 'dependabot[bot]',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://a',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'b',
    };
    expect(await facts(env)).toMatchObject({ situation: { kind: 'dependabot' }, idToken: true });
    expect(await facts({})).toMatchObject({ idToken: false });
    expect(await facts({ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://a' })).toMatchObject({ idToken: false });
    expect(await facts({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'b' })).toMatchObject({ idToken: false });
  });
});

describe('the search', () => {
  it('does not begin where an input gives a credential', async () => {
    const found = await facts({ GOOGLE_APPLICATION_CREDENTIALS: '/a' }, { accessToken: new Secret('t') });
    expect(found).toEqual({ idToken: false });
  });

  it('finds the file that a variable names, then the one that gcloud left', async () => {
    const folder = home();
    const left = file(folder, '.config/gcloud/application_default_credentials.json', '{}');
    expect((await facts({ GOOGLE_APPLICATION_CREDENTIALS: '/a' }, {}, folder)).credentialFile).toEqual({
      path: '/a',
      from: 'GOOGLE_APPLICATION_CREDENTIALS',
    });
    const found = (await facts({}, {}, folder)).credentialFile;
    expect({ ...found, path: path.normalize(found?.path ?? '') }).toEqual({
      path: left,
      from: 'gcloud auth application-default login',
    });
  });

  it('ends with a metadata server that is there', async () => {
    const env = { METADATA_SERVER_DETECTION: '', GCE_METADATA_HOST: 'h:1' };
    expect(await facts(env)).toEqual({ idToken: false, metadataHost: 'h:1' });
  });

  it.each<[Machine['platform'], Record<string, string>, readonly string[]]>([
    ['linux', { PATH: '/a::/b' }, ['/a/gcloud', '/b/gcloud']],
    ['darwin', { PATH: '/a', Path: '/b' }, ['/a/gcloud']],
    ['win32', { Path: 'C:\\a;C:\\b' }, ['C:\\a\\gcloud.cmd', 'C:\\b\\gcloud.cmd']],
    ['linux', {}, []],
  ])('looks for gcloud on PATH: on %s with %j', (platform, env, places) => {
    expect(gcloudPlaces({ platform, env, home: '/h', temp: '/t' })).toEqual(places);
  });

  it('tells whether gcloud is there and somebody is logged in', async () => {
    const folder = home();
    expect((await facts({}, {}, folder)).gcloud).toBe('not installed');
    const PATH = path.dirname(file(folder, 'bin/gcloud', '#!/bin/sh', 0o755));
    expect((await facts({ PATH }, {}, folder)).gcloud).toBe('no active account');
    expect((await facts({ PATH: `/nowhere:${PATH}` }, {}, folder)).gcloud).toBe('no active account');
    expect((await facts({ PATH: '/nowhere' }, {}, folder)).gcloud).toBe('not installed');
    // A folder of that name is no program.
    mkdirSync(path.join(folder, 'other/gcloud'), { recursive: true });
    expect((await facts({ PATH: path.join(folder, 'other') }, {}, folder)).gcloud).toBe('not installed');
    file(folder, '.config/gcloud/configurations/config_default', '[core]\naccount = a@b.c\n');
    expect((await facts({ PATH }, {}, folder)).gcloud).toBe('ready');
    expect((await facts({ PATH, CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: '/x' }, {}, home())).gcloud).toBe('ready');
  });
});

describe('the metadata server', () => {
  async function serve(headers: Record<string, string>, use: (host: string) => Promise<void>): Promise<void> {
    const server = createServer((_incoming, response) => response.writeHead(200, headers).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use(`127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.close();
  }
  const find = (env: Record<string, string>) => findMetadataServer(machine(env), liveNetwork({}));

  it('is the one that a variable names, unless detection is off', async () => {
    expect(await find({ METADATA_SERVER_DETECTION: '', GCE_METADATA_HOST: 'h:1' })).toBe('h:1');
    expect(await find({ METADATA_SERVER_DETECTION: 'none', GCE_METADATA_HOST: 'h:1' })).toBeUndefined();
    expect(await find({ METADATA_SERVER_DETECTION: '', NO_GCE_CHECK: 'true' })).toBeUndefined();
    expect(await find({ METADATA_SERVER_DETECTION: 'assume-present' })).toBe('169.254.169.254');
  });

  it('is only Google’s: another cloud’s answers without the header', async () => {
    for (const [headers, expected] of [
      [{ 'metadata-flavor': 'Google' }, '169.254.169.254'],
      [{ server: 'IMDS' }, undefined],
    ] as const) {
      await serve(headers, async (host) => {
        const network = liveNetwork({});
        const redirected = {
          ...network,
          send: (call: Parameters<typeof network.send>[0], timeout: number) =>
            network.send({ ...call, url: call.url.replace('169.254.169.254', host) }, timeout),
        };
        expect(await findMetadataServer(machine({ METADATA_SERVER_DETECTION: 'ping-only' }), redirected)).toBe(
          expected,
        );
      });
    }
  });

  it.each<[string, string | undefined, Machine['platform'], string | undefined]>([
    ['Google’s', 'Google Compute Engine\n', 'linux', '169.254.169.254'],
    ['of another cloud', 'Virtual Machine\n', 'linux', undefined],
    ['of which the firmware tells nothing', undefined, 'linux', undefined],
    ['with another system than Linux', 'Google Compute Engine\n', 'darwin', undefined],
  ])('is known by the firmware alone on a machine %s', async (_name, product, platform, expected) => {
    const folder = home();
    const productName = product === undefined ? path.join(folder, 'none') : file(folder, 'product_name', product);
    const here = { ...machine({ METADATA_SERVER_DETECTION: 'bios-only' }, folder), platform };
    const send = async () => ({ status: 200, headers: { 'metadata-flavor': 'Google' }, body: '' });
    expect(await findMetadataServer(here, { ...liveNetwork({}), send }, productName)).toBe(expected);
  });

  it('is asked where the firmware is not to count', async () => {
    const folder = home();
    const product = file(folder, 'product_name', 'Google Compute Engine\n');
    const silent = { ...liveNetwork({}), send: async () => Promise.reject(new Error('no answer')) };
    const asked = machine({ METADATA_SERVER_DETECTION: 'ping-only' }, folder);
    expect(await findMetadataServer(asked, silent, product)).toBeUndefined();
    const either = machine({ METADATA_SERVER_DETECTION: '' }, folder);
    expect(await findMetadataServer(either, silent, product)).toBe('169.254.169.254');
  });

  it('that does not answer costs a second at most', async () => {
    const hanging = {
      ...liveNetwork({}),
      send: async (_call: unknown, timeout: number) => Promise.reject(new Error(String(timeout))),
    };
    expect(await findMetadataServer(machine({ METADATA_SERVER_DETECTION: 'ping-only' }), hanging)).toBeUndefined();
  });
});

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
