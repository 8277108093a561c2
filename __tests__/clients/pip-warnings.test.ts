import { describe, expect, test } from 'vitest';
import { client as pip } from '../../src/clients/pip.ts';
import { disk, machine, setting } from './setting.ts';

const FILE = '/home/me/.config/pip/pip.conf';

describe('pip', () => {
  test.each<[string, Record<string, string>, string, readonly string[]]>([
    ['a byte that is not UTF-8 in its first line', {}, '# caf\xe9\n', ['line 1: a byte that is not UTF-8']],
    ['a file that ends without a line break', {}, '# a\n# caf\xe9', ['line 2: a byte that is not UTF-8']],
    [
      'a locale of all kinds',
      { LC_ALL: 'C', LC_CTYPE: 'C.UTF-8' },
      '# caf\xc3\xa9\n',
      ['line 1: a byte that is not ASCII'],
    ],
    ['a locale of letters', { LC_CTYPE: 'de_DE.ISO-8859-1', LANG: 'C.UTF-8' }, '# caf\xe9\n', []],
    ['a locale spelt otherwise', { LANG: 'de_DE.utf8' }, '# caf\xe9\n', ['line 1: a byte that is not UTF-8']],
    ['the other name of C', { LC_ALL: 'POSIX' }, '# caf\xc3\xa9\n', ['line 1: a byte that is not ASCII']],
    ['UTF-8 in the locale of UTF-8', { LC_ALL: 'C.UTF-8' }, '# caf\xc3\xa9\n', []],
    ['UTF-8 in C, which Python turns into UTF-8', { LANG: 'C' }, '# caf\xc3\xa9\n', []],
    ['the last sign of ASCII', { LC_ALL: 'C' }, '# \x7f\n', []],
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

  test('says nothing of the bytes on Windows, whose code page is not known', () => {
    const home = 'C:\\Users\\me';
    const file = {
      ...disk(),
      read: (path: string) => (path.endsWith('pip.ini') ? Buffer.from('# caf\xe9\n', 'latin1') : undefined),
    };
    const windows = { platform: 'win32', env: {}, home, temp: home } as const;
    expect(pip.warnings(setting({ machine: windows, disk: file }))).toEqual([]);
  });

  test('names a variable that not every pip follows to the file of the user, if that is the file', () => {
    const relative = { machine: machine({ XDG_CONFIG_HOME: 'config', VIRTUAL_ENV: '/venv' }) };
    const [doubt, ...others] = pip.rivals(setting(relative));
    expect(doubt).toEqual({ name: 'XDG_CONFIG_HOME in the environment', effect: expect.stringContaining('relative') });
    expect(others).toEqual([]);
    expect(pip.rivals(setting({ ...relative, scope: 'virtualenv' }))).toEqual([]);
    expect(pip.rivals(setting({ ...relative, scope: 'isolated' }))).toEqual([]);
  });

  test('names each setting once where no file is written', () => {
    const files = { [FILE]: '[global]\nno-index = true\n' };
    const named = setting({ indexMode: 'named', scope: 'isolated', disk: disk(files) });
    expect(pip.rivals(named).map(({ name }) => name)).toEqual([`no-index in [global] of ${FILE}, line 2`]);
  });

  test('names what is copied by the file that it is copied into', () => {
    const files = { [FILE]: '[global]\nextra-index-url = x\n' };
    const own = setting({ scope: 'isolated', disk: disk(files) });
    expect(pip.rivals(own).map(({ name }) => name)).toContain(
      'extra-index-url in [global] of /tmp/job/own/pip.conf, line 2',
    );
  });

  test('names what a Python of its own says', () => {
    const conf = { '/opt/conda/pip.conf': '[global]\nindex-url = https://x/\n' };
    const rivals = pip.rivals(setting({ disk: disk(conf), prefixes: ['/opt/conda'] }));
    expect(rivals.map(({ name }) => name)).toEqual(['index-url in [global] of /opt/conda/pip.conf, line 2']);
  });
});
