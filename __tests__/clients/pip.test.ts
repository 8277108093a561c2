import { describe, expect, test } from 'vitest';
import type { Setting } from '../../src/clients/client.ts';
import { client as pip } from '../../src/clients/pip.ts';
import { client as twine } from '../../src/clients/twine.ts';
import { reveal, Secret } from '../../src/secret.ts';
import { changesOf, disk, KEYRING, lines, machine, setting } from './setting.ts';

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

  test('takes its place in a list beside sections that have none', () => {
    const text = `[global]\ntimeout = 3\n[install]\nextra-index-url = ${INDEX}\n`;
    expect(lines(changesOf(pip, setting({ indexMode: 'extra', disk: disk({ [FILE]: text }) })))).toEqual(
      ['global', 'install'].map(
        (section) => `${FILE}: append ${section} extra-index-url ${url} [${INDEX}.${INDEX.slice(0, -1)}.${INDEX}]`,
      ),
    );
  });

  test('reads names of options as pip does', () => {
    const plan = lines(changesOf(pip, setting({ disk: disk({ [FILE]: '[install]\nindex_url = x\n' }) })));
    expect(plan).toContain(`${FILE}: set install index-url ${url}`);
    const other = { prefixes: ['/opt/conda'], disk: disk({ '/opt/conda/pip.conf': '[global]\nindex_url = x\n' }) };
    expect(pip.rivals(setting(other)).map(({ name }) => name)).toEqual([
      'index-url in [global] of /opt/conda/pip.conf, line 2',
    ]);
  });

  test.each<[string, Record<string, string>, string, readonly string[]]>([
    ['in the environment', { PIP_PROXY: 'http://me:secret@p:1' }, '', ['PIP_PROXY in the environment']],
    ['in its file', {}, '[global]\nproxy = http://me:secret@p:1\n', [`proxy in [global] of ${FILE}, line 2`]],
    ['that is also that of the step', { PIP_PROXY: 'http://p:1', https_proxy: 'http://p:1' }, '', []],
    ['that is empty', { PIP_PROXY: '' }, '[global]\nproxy =\n', []],
  ])('tells of a proxy of its own: one %s', (_, env, text, expected) => {
    const told = pip.notices(setting({ machine: machine(env), disk: disk(text === '' ? {} : { [FILE]: text }) }));
    expect(told).toEqual(expected.map((name) => `pip: connects through another proxy than this step did (${name})`));
  });

  test('names what [DEFAULT] says, which counts once a file has a section', () => {
    const text = '[DEFAULT]\nno-index = true\nextra-index-url = https://x/simple\n';
    const names = (over: Partial<Setting>): readonly string[] => pip.rivals(setting(over)).map(({ name }) => name);
    expect(names({ disk: disk({ [FILE]: text }) })).toEqual([
      `extra-index-url in [global] of ${FILE}, line 3`,
      `no-index in [global] of ${FILE}, line 2`,
    ]);
    // Of a file that is not written nothing comes, as it gets no section.
    expect(names({ disk: disk({ '/etc/pip.conf': text }) })).toEqual([]);
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
});

test('a plan prints no secret', () => {
  const plan = [...changesOf(pip, setting()), ...changesOf(twine, setting())];
  expect(JSON.stringify(plan)).not.toMatch(/a\+b|a%2Bb/);
  expect(`${plan}`).not.toContain('a+b');
});
