import { describe, expect, test } from 'vitest';
import type { Options, Setting } from '../../src/clients/client.ts';
import { pip } from '../../src/clients/pip.ts';
import { twine } from '../../src/clients/twine.ts';
import type { Change } from '../../src/ledger/change.ts';
import { reveal, Secret } from '../../src/secret.ts';

const options = (sections: Record<string, Record<string, string>>): Options =>
  new Map(
    Object.entries(sections).map(([name, keys]) => [
      name,
      new Map(Object.entries(keys).map(([key, value]) => [key, { value, line: 1 }])),
    ]),
  );

const setting = (over: Partial<Setting> = {}): Setting => ({
  repository: { project: 'my-project', location: 'us', id: 'my-repo', host: 'us-python.pkg.dev' },
  credential: {
    username: '_json_key_base64',
    password: new Secret('a+b/c=='),
    method: 'service_account_key',
    source: 'service_account_key',
  },
  places: { pipConfig: '/home/me/.config/pip/pip.conf', pipOptions: options({}), pypirc: '/home/me/.pypirc' },
  indexMode: 'only',
  serverId: 'my-repo',
  ...over,
});

/** A plan with its secrets revealed, an edit a line. */
function lines(changes: readonly Change[]): readonly string[] {
  return changes.flatMap((change) =>
    change.kind !== 'edit'
      ? [change.kind]
      : change.edits.map((edit) => {
          const value = edit.op === 'set' ? edit.value : edit.op === 'append' ? edit.item : '';
          return `${change.path}: ${edit.op} [${edit.section}] ${edit.key} ${reveal(value)}`.trim();
        }),
  );
}

const keyring = {
  username: 'oauth2accesstoken',
  password: new Secret('t0ken'),
  method: 'keyring',
  source: 'gcloud_cli',
} as const;

describe('pip', () => {
  const url = 'https://_json_key_base64:a%2Bb%2Fc%3D%3D@us-python.pkg.dev/my-project/my-repo/simple/';

  test('has the credential percent-encoded in its one index', () => {
    expect(lines(pip.plan(setting()))).toEqual([`/home/me/.config/pip/pip.conf: set [global] index-url ${url}`]);
  });

  test('has it beside the other indexes where it is asked to', () => {
    expect(lines(pip.plan(setting({ indexMode: 'extra' })))).toEqual([
      `/home/me/.config/pip/pip.conf: append [global] extra-index-url ${url}`,
    ]);
  });

  test('has it in each command section that would beat [global]', () => {
    const places = {
      ...setting().places,
      pipOptions: options({
        install: { 'index-url': 'https://x/' },
        download: { timeout: '3' },
        Install: { 'index-url': 'y' },
      }),
    };
    expect(lines(pip.plan(setting({ places }))).map((line) => line.slice(0, -url.length - 1))).toEqual([
      '/home/me/.config/pip/pip.conf: set [global] index-url',
      '/home/me/.config/pip/pip.conf: set [install] index-url',
    ]);
  });

  test('leaves a user name out where a keyring answers', () => {
    expect(lines(pip.plan(setting({ credential: keyring })))).toEqual([
      '/home/me/.config/pip/pip.conf: set [global] index-url https://us-python.pkg.dev/my-project/my-repo/simple/',
    ]);
  });

  test('a `$` in a credential is not a replacement pattern', () => {
    const credential = { ...setting().credential, password: new Secret('$&$1') };
    expect(lines(pip.plan(setting({ credential })))[0]).toContain(':%24%26%241@');
  });
});

describe('twine', () => {
  test('has a listed section with the raw credential', () => {
    expect(lines(twine.plan(setting({ serverId: 'gar' })))).toEqual([
      '/home/me/.pypirc: append [distutils] index-servers gar',
      '/home/me/.pypirc: set [gar] repository https://us-python.pkg.dev/my-project/my-repo/',
      '/home/me/.pypirc: set [gar] username _json_key_base64',
      '/home/me/.pypirc: set [gar] password a+b/c==',
    ]);
  });

  test('has a section without a credential where a keyring answers', () => {
    expect(lines(twine.plan(setting({ credential: keyring }))).slice(2)).toEqual([
      '/home/me/.pypirc: remove [my-repo] username',
      '/home/me/.pypirc: remove [my-repo] password',
    ]);
  });
});

test('a plan prints no secret', () => {
  const plan = [...pip.plan(setting()), ...twine.plan(setting())];
  expect(JSON.stringify(plan)).not.toMatch(/a\+b|a%2Bb/);
  expect(`${plan}`).not.toContain('a+b');
});
