import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CredentialInputs, Facts } from '../../src/credentials/choose.ts';
import { gatherFacts, gcloudPlaces } from '../../src/credentials/facts.ts';
import type { Machine } from '../../src/machine/machine.ts';
import { liveNetwork } from '../../src/network/live.ts';
import { Secret } from '../../src/secret.ts';
import { file, home, machine } from './bare-machine.ts';

function facts(env: Record<string, string>, inputs: Partial<CredentialInputs> = {}, folder = home()): Promise<Facts> {
  const all: CredentialInputs = { authMethod: 'auto', universe: 'googleapis.com', ...inputs };
  return gatherFacts(all, machine(env, folder), liveNetwork({}));
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

  it('passes by a folder of PATH that cannot be looked into', async () => {
    const PATH = `${path.resolve('/', 'long'.repeat(2000))}${path.delimiter}${home()}`;
    expect((await facts({ PATH, METADATA_SERVER_DETECTION: 'none' })).gcloud).toBe('not installed');
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
