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

  test('is pointed at a file of our own with scope: isolated, a copy of the one that it hides', () => {
    const plan = planOf(pip.files[0], setting({ scope: 'isolated', disk: disk({ [FILE]: '# mine\n[x]\ny = 1\n' }) }));
    expect(plan?.variables).toEqual({ PIP_CONFIG_FILE: '/tmp/job/own/pip.conf' });
    expect(plan?.reasons[0]).toBe(
      'pip configuration: /tmp/job/own/pip.conf, as scope is isolated and PIP_CONFIG_FILE names it, which hides the files of the user',
    );
    expect(lines(plan?.changes ?? [])).toEqual([
      '/tmp/job/own/pip.conf: create "# mine\\n[x]\\ny = 1\\n"',
      `/tmp/job/own/pip.conf: set global index-url ${url}`,
    ]);
  });

  test('leaves in their files what pip reads for every user, with scope: isolated too', () => {
    const files = { '/etc/pip.conf': '[install]\nindex-url = https://x/\n', [FILE]: '[global]\nretries = 1\n' };
    expect(lines(changesOf(pip, setting({ scope: 'isolated', disk: disk(files) })))).toEqual([
      '/tmp/job/own/pip.conf: create "[global]\\nretries = 1\\n"',
      `/tmp/job/own/pip.conf: set global index-url ${url}`,
    ]);
  });

  describe('has in a file of its own, with scope: isolated, all that pip reads in the two files of the user', () => {
    const copyOf = (earlier: string, later: string, encoding: BufferEncoding = 'utf8'): string => {
      const files: Record<string, string> = { '/home/me/.pip/pip.conf': earlier, [FILE]: later };
      const read = (path: string) => (path in files ? Buffer.from(files[path] ?? '', encoding) : undefined);
      const [copy] = changesOf(pip, setting({ scope: 'isolated', disk: { ...disk(files), read } }));
      return copy?.kind === 'create' ? Buffer.from(reveal(copy.content), copy.encoding).toString(encoding) : '';
    };
    test('bytes that are not UTF-8 stay what they are', () => {
      const text = '[global]\ncert = /home/jos\u00e9/ca.pem\n';
      expect(copyOf(text, '', 'latin1')).toBe(text);
    });
    test.each([
      ['the later one wins', '[global]\na = 1\nb = 2\n', '# mine\n[global]\nB = 3\n', '[global]\na = 1\nb = 3\n'],
      [
        '[DEFAULT] counts in the sections of its file',
        '[DEFAULT]\na = 1\n[install]\n[list]\nc = 3\n',
        '[DEFAULT]\nb = 2\n[list]\n',
        '[install]\na = 1\n[list]\na = 1\nc = 3\nb = 2\n',
      ],
      [
        'a list goes on one line',
        '[global]\ntrusted-host =\n  a\n\n  # c\n  b\n',
        '[global]\n',
        '[global]\ntrusted-host = a b\n',
      ],
      [
        'a path keeps its letters',
        '[global]\ncert = /home/jos\u00e9/ca.pem\n',
        '',
        '[global]\ncert = /home/jos\u00e9/ca.pem\n',
      ],
      ['names that no option of pip has are left out', '[global]\na b = 1\n~c = 2\nd = 3\n', '', '[global]\nd = 3\n'],
      ['what no command of pip reads is left out', '[mine]\na = 1\n[global]\n[b =\n  c]\n', '', '\n'],
    ])('%s', (_, earlier, later, gives) => {
      expect(copyOf(earlier, later)).toBe(gives);
    });
  });

  test('has it in each section that it copies, whichever of the hidden files has the section', () => {
    const hidden = {
      '/home/me/.pip/pip.conf': '[install]\nindex-url = https://x/\n[wheel]\nindex-url = https://x/\n',
      [FILE]: '[install]\ntimeout = 1\n',
    };
    const plan = lines(changesOf(pip, setting({ scope: 'isolated', disk: disk(hidden) })));
    expect(plan.filter((line) => line.endsWith(url))).toEqual(
      ['global', 'install', 'wheel'].map((section) => `/tmp/job/own/pip.conf: set ${section} index-url ${url}`),
    );
  });

  test('is pointed at a copy of the file that PIP_CONFIG_FILE names in the checkout, with its own scope alone', () => {
    const env = { PIP_CONFIG_FILE: '/checkout/pip.conf', GITHUB_WORKSPACE: '/checkout', VIRTUAL_ENV: '/venv' };
    const named = { machine: machine(env), disk: disk({ '/checkout/pip.conf': '# mine\n', [FILE]: '# hidden\n' }) };
    const plan = planOf(pip.files[0], setting(named));
    expect(lines(plan?.changes ?? [])[0]).toBe('/tmp/job/own/pip.conf: create "# mine\\n"');
    expect(plan?.variables).toEqual({ PIP_CONFIG_FILE: '/tmp/job/own/pip.conf' });
    expect(plan?.reasons).toEqual([
      'pip configuration: /tmp/job/own/pip.conf, as PIP_CONFIG_FILE names a file of the checkout and PIP_CONFIG_FILE names it, which hides the files of the user',
      'pip reads, the last one winning: /etc/xdg/pip/pip.conf (global), /etc/pip.conf (global), /venv/pip.conf (site), /checkout/pip.conf (PIP_CONFIG_FILE), /tmp/job/own/pip.conf (PIP_CONFIG_FILE)',
    ]);
    expect(planOf(pip.files[0], setting({ ...named, scope: 'virtualenv' }))?.path).toBe('/venv/pip.conf');
  });

  test('has it in the virtual environment, if one is active', () => {
    const plan = planOf(pip.files[0], setting({ scope: 'virtualenv', machine: machine({ VIRTUAL_ENV: '/venv' }) }));
    expect(plan?.path).toBe('/venv/pip.conf');
    expect(plan?.variables).toBeUndefined();
    expect(plan?.reasons[0]).toBe(
      'pip configuration: /venv/pip.conf, as scope is virtualenv and pip reads it as the file of the virtual environment',
    );
    expect(() => changesOf(pip, setting({ scope: 'virtualenv' }))).toThrow('VIRTUALENV_MISSING');
  });

  test('has it there too where PIP_CONFIG_FILE names a folder, which hides the files of the user alone', () => {
    const env = { PIP_CONFIG_FILE: '/etc/pip', VIRTUAL_ENV: '/venv' };
    const folder = { machine: machine(env), disk: disk({ '/etc/pip/x': '' }), scope: 'virtualenv' } as const;
    expect(planOf(pip.files[0], setting(folder))?.path).toBe('/venv/pip.conf');
  });

  test.each(['user', 'virtualenv'] as const)('is refused where pip reads no file at all: scope %s', (scope) => {
    const nothing = machine({ PIP_CONFIG_FILE: '/dev/null', VIRTUAL_ENV: '/venv' });
    expect(() => changesOf(pip, setting({ scope, machine: nothing }))).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ code: 'PIP_READS_NO_FILE', what: expect.stringContaining('/dev/null') })],
      }),
    );
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

  test('asks for no file of its own where no index is changed', () => {
    const nothing = setting({ indexMode: 'named', machine: machine({ PIP_CONFIG_FILE: '/dev/null' }) });
    expect(changesOf(pip, nothing)).toEqual([]);
    expect(pip.rivals(nothing)).toEqual([]);
  });

  test('says why it is this file', () => {
    expect(planOf(pip.files[0], setting())?.reasons).toEqual([
      `pip configuration: ${FILE}, as scope is user and pip reads it as the file of the user`,
      `pip reads, the last one winning: /etc/xdg/pip/pip.conf (global), /etc/pip.conf (global), /home/me/.pip/pip.conf (user), ${FILE} (user)`,
    ]);
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

  test('has an empty user name and password where it reads them from netrc at every request', () => {
    const channels = { url: false, section: false, netrc: 'rely' } as const;
    expect(lines(changesOf(twine, setting({ channels }))).slice(2)).toEqual([
      '/home/me/.pypirc: set my-repo username',
      '/home/me/.pypirc: set my-repo password',
    ]);
  });

  test('has a copy with scope: isolated, which a person names', () => {
    const files = { '/home/me/.pypirc': '[pypi]\nusername = é\n' };
    const plan = planOf(twine.files[0], setting({ scope: 'isolated', disk: disk(files) }));
    expect(lines(plan?.changes ?? []).slice(0, 2)).toEqual([
      '/tmp/job/own/.pypirc: create "[pypi]\\nusername = é\\n"',
      '/tmp/job/own/.pypirc: append distutils index-servers my-repo [pypi.testpypi]',
    ]);
    expect(plan?.variables).toBeUndefined();
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
