import { describe, expect, test } from 'vitest';
import { client as pip } from '../../src/clients/pip.ts';
import { client as twine } from '../../src/clients/twine.ts';
import { Secret } from '../../src/secret.ts';
import { changesOf, disk, KEYRING, lines, machine, setting } from './setting.ts';

const FILE = '/home/me/.config/pip/pip.conf';

describe('pip', () => {
  const url = 'https://_json_key_base64:a%2Bb%2Fc%3D%3D@us-python.pkg.dev/my-project/my-repo/simple/';

  test('has the credential percent-encoded in its one index', () => {
    expect(lines(changesOf(pip, setting()))).toEqual([`${FILE}: set [global] index-url ${url}`]);
  });

  test('has it beside the other indexes where it is asked to', () => {
    expect(lines(changesOf(pip, setting({ indexMode: 'extra' })))).toEqual([
      `${FILE}: append [global] extra-index-url ${url}`,
    ]);
  });

  test('has it in each command section that would beat [global]', () => {
    const text = '[install]\nindex-url = https://x/\n[download]\ntimeout = 3\n[Install]\nindex-url = y\n';
    const plan = lines(changesOf(pip, setting({ disk: disk({ [FILE]: text }) })));
    expect(plan.map((line) => line.slice(0, -url.length - 1))).toEqual([
      `${FILE}: set [global] index-url`,
      `${FILE}: set [install] index-url`,
    ]);
  });

  test('leaves a user name out where a keyring answers', () => {
    expect(lines(changesOf(pip, setting({ credential: KEYRING })))).toEqual([
      `${FILE}: set [global] index-url https://us-python.pkg.dev/my-project/my-repo/simple/`,
    ]);
  });

  test('a `$` in a credential is not a replacement pattern', () => {
    const credential = { ...setting().credential, password: new Secret('$&$1') };
    expect(lines(changesOf(pip, setting({ credential })))[0]).toContain(':%24%26%241@');
  });

  test('is pointed at a file of our own with scope: isolated, with the settings that it hides', () => {
    const hidden = { '/home/me/.pip/pip.conf': '[global]\ntimeout = 3\n', [FILE]: '# mine\n[global]\nretries = 1\n' };
    const [plan] = pip.files.map((file) => file.plan(setting({ scope: 'isolated', disk: disk(hidden) })));
    expect(plan?.variables).toEqual({ PIP_CONFIG_FILE: '/tmp/job/own/pip.conf' });
    expect(lines(plan?.changes ?? [])).toEqual([
      '/tmp/job/own/pip.conf: create "# mine\\n[global]\\nretries = 1\\n"',
      '/tmp/job/own/pip.conf: set [global] timeout 3',
      `/tmp/job/own/pip.conf: set [global] index-url ${url}`,
    ]);
  });

  test('says why it is this file', () => {
    const override = setting({
      machine: machine({ PIP_CONFIG_FILE: '/etc/override.conf' }),
      disk: disk({ '/etc/override.conf': '' }),
    });
    expect(pip.files[0]?.plan(override).reasons[0]).toBe(
      'pip configuration: /etc/override.conf, as scope is user and PIP_CONFIG_FILE names it, which hides the files of the user',
    );
  });
});

describe('twine', () => {
  test('has a listed section with the raw credential', () => {
    expect(lines(changesOf(twine, setting({ serverId: 'gar' })))).toEqual([
      '/home/me/.pypirc: append [distutils] index-servers gar',
      '/home/me/.pypirc: set [gar] repository https://us-python.pkg.dev/my-project/my-repo/',
      '/home/me/.pypirc: set [gar] username _json_key_base64',
      '/home/me/.pypirc: set [gar] password a+b/c==',
    ]);
  });

  test('has a section without a credential where a keyring answers', () => {
    expect(lines(changesOf(twine, setting({ credential: KEYRING }))).slice(2)).toEqual([
      '/home/me/.pypirc: remove [my-repo] username',
      '/home/me/.pypirc: remove [my-repo] password',
    ]);
  });

  test('variables win even when they are empty', () => {
    const env = { TWINE_PASSWORD: '', TWINE_REPOSITORY: 'x' };
    expect(twine.rivals(setting({ machine: machine(env) })).map(({ name }) => name)).toEqual([
      'TWINE_PASSWORD in the environment',
    ]);
  });
});

test('a plan prints no secret', () => {
  const plan = [...changesOf(pip, setting()), ...changesOf(twine, setting())];
  expect(JSON.stringify(plan)).not.toMatch(/a\+b|a%2Bb/);
  expect(`${plan}`).not.toContain('a+b');
});
