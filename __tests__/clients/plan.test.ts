import { describe, expect, test } from 'vitest';
import { client as pip } from '../../src/clients/pip.ts';
import { client as twine } from '../../src/clients/twine.ts';
import { reveal, Secret } from '../../src/secret.ts';
import { changesOf, disk, KEYRING, lines, machine, planOf, setting } from './setting.ts';

const INDEX = 'https://us-python.pkg.dev/my-project/my-repo/simple/';
const FILE = '/home/me/.config/pip/pip.conf';

describe('pip', () => {
  const url = `https://_json_key_base64:a%2Bb%2Fc%3D%3D@${INDEX.slice('https://'.length)}`;

  test('has the credential percent-encoded in its one index', () => {
    expect(lines(changesOf(pip, setting()))).toEqual([`${FILE}: set global index-url ${url}`]);
  });

  test('has it beside the other indexes where it is asked to', () => {
    expect(lines(changesOf(pip, setting({ indexMode: 'extra' })))).toEqual([
      `${FILE}: append global extra-index-url ${url} [${INDEX}.${INDEX.slice(0, -1)}]`,
    ]);
  });

  test('has it in each command section that would beat [global]', () => {
    const text = '[install]\nindex-url = https://x/\n[download]\ntimeout = 3\n[Install]\nindex-url = y\n';
    const plan = lines(changesOf(pip, setting({ disk: disk({ [FILE]: text }) })));
    expect(plan.map((line) => line.slice(0, -url.length - 1))).toEqual([
      `${FILE}: set global index-url`,
      `${FILE}: set install index-url`,
    ]);
  });

  test('leaves a user name out where a keyring answers', () => {
    expect(
      lines(changesOf(pip, setting({ credential: KEYRING, channels: { url: false, section: true, netrc: 'no' } }))),
    ).toEqual([`${FILE}: set global index-url https://us-python.pkg.dev/my-project/my-repo/simple/`]);
  });

  test('a `$` in a credential is not a replacement pattern', () => {
    const credential = { ...setting().credential, password: new Secret('$&$1') };
    expect(lines(changesOf(pip, setting({ credential })))[0]).toContain(':%24%26%241@');
  });

  test('is pointed at a file of our own with scope: isolated, with the settings that it hides', () => {
    const hidden = { '/home/me/.pip/pip.conf': '[global]\ntimeout = 3\n', [FILE]: '# mine\n[global]\nretries = 1\n' };
    const plan = planOf(pip.files[0], setting({ scope: 'isolated', disk: disk(hidden) }));
    expect(plan?.variables).toEqual({ PIP_CONFIG_FILE: '/tmp/job/own/pip.conf' });
    expect(lines(plan?.changes ?? [])).toEqual([
      '/tmp/job/own/pip.conf: create "# mine\\n[global]\\nretries = 1\\n"',
      '/tmp/job/own/pip.conf: set global timeout 3',
      `/tmp/job/own/pip.conf: set global index-url ${url}`,
    ]);
  });

  test('takes the place of its own index in a list, however it is written there', () => {
    const old = 'https://oauth2accesstoken:ya29.old@us-python.pkg.dev/my-project/my-repo/simple';
    const text = `[install]\nextra-index-url =\n    https://other.example.com/simple\n    ${old}\n`;
    const [change] = changesOf(pip, setting({ indexMode: 'extra', disk: disk({ [FILE]: text }) }));
    const instead =
      change?.kind === 'edit' && change.format === 'pip'
        ? change.edits.map((edit) => edit.op === 'append' && edit.instead?.map(reveal))
        : [];
    expect(instead).toEqual(Array(2).fill([INDEX, INDEX.slice(0, -1), old]));
    expect(JSON.stringify(change)).not.toContain('ya29.old');
  });

  test('refuses a PIP_CONFIG_FILE that exists and is no file, unless it is pointed elsewhere', () => {
    const folder = { machine: machine({ PIP_CONFIG_FILE: '/etc/pip' }), disk: disk({ '/etc/pip/x': '' }) };
    expect(() => changesOf(pip, setting(folder))).toThrow('PIP_CONFIG_FILE_IS_NO_FILE');
    expect(changesOf(pip, setting({ ...folder, scope: 'isolated' }))).toHaveLength(2);
    expect(changesOf(pip, setting({ machine: machine({ PIP_CONFIG_FILE: '/etc/none' }) }))).toHaveLength(1);
  });

  test.each<[string, Record<string, string>, string, readonly string[]]>([
    ['an option twice', {}, '[global]\ntimeout = 1\ntimeout = 2\n', ['line 3']],
    ['a byte that is not UTF-8', {}, '# a\n# caf\xe9\n[global]\n', ['line 2: a byte that is not UTF-8']],
    ['the same in a locale of single bytes', { LANG: 'de_DE.ISO-8859-1' }, '# caf\xe9\n', []],
    ['a letter beyond ASCII', { LANG: 'C.UTF-8' }, '# caf\xc3\xa9\n', []],
    [
      'a letter beyond ASCII in the locale C',
      { LC_ALL: 'C' },
      '\n# caf\xc3\xa9\n',
      ['line 2: a byte that is not ASCII'],
    ],
    ['nothing of the kind', {}, '[global]\ntimeout = 1\n', []],
  ])('says where pip will refuse its files: %s', (_, env, text, expected) => {
    const etc = {
      ...disk({ '/etc/pip.conf': text }),
      read: (path: string) => (path === '/etc/pip.conf' ? Buffer.from(text, 'latin1') : undefined),
    };
    const said =
      pip.warnings?.(setting({ machine: machine(env), disk: etc })).map(({ code, what }) => `${code} ${what}`) ?? [];
    expect(said).toHaveLength(expected.length);
    for (const words of expected) expect(said.join()).toContain(`/etc/pip.conf, ${words}`);
  });

  test('names what a Python of its own says', () => {
    const conf = { '/opt/conda/pip.conf': '[global]\nindex-url = https://x/\n' };
    const rivals = pip.rivals(setting({ disk: disk(conf), prefixes: ['/opt/conda'] }));
    expect(rivals.map(({ name }) => name)).toEqual(['index-url in [global] of /opt/conda/pip.conf, line 2']);
  });

  test('asks for no file of its own where no index is changed', () => {
    const nothing = setting({ indexMode: 'named', machine: machine({ PIP_CONFIG_FILE: '/dev/null' }) });
    expect(changesOf(pip, nothing)).toEqual([]);
    expect(pip.rivals(nothing)).toEqual([]);
  });

  test('says why it is this file', () => {
    const override = setting({
      machine: machine({ PIP_CONFIG_FILE: '/etc/override.conf' }),
      disk: disk({ '/etc/override.conf': '' }),
    });
    expect(planOf(pip.files[0], override)?.reasons[0]).toBe(
      'pip configuration: /etc/override.conf, as scope is user and PIP_CONFIG_FILE names it, which hides the files of the user',
    );
  });
});

describe('twine', () => {
  test('has a listed section with the raw credential', () => {
    expect(lines(changesOf(twine, setting({ serverId: 'gar' })))).toEqual([
      '/home/me/.pypirc: append distutils index-servers gar [pypi.testpypi]',
      '/home/me/.pypirc: set gar repository https://us-python.pkg.dev/my-project/my-repo/',
      '/home/me/.pypirc: set gar username _json_key_base64',
      '/home/me/.pypirc: set gar password a+b/c==',
    ]);
  });

  test('has a section without a credential where a keyring answers', () => {
    expect(lines(changesOf(twine, setting({ credential: KEYRING }))).slice(2)).toEqual([
      '/home/me/.pypirc: remove my-repo username',
      '/home/me/.pypirc: remove my-repo password',
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
