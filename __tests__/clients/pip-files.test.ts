import { describe, expect, test } from 'vitest';
import { client as pip } from '../../src/clients/pip.ts';
import { reveal } from '../../src/secret.ts';
import { changesOf, disk, lines, machine, planOf, setting } from './setting.ts';

const INDEX = 'https://us-python.pkg.dev/my-project/my-repo/simple/';
const FILE = '/home/me/.config/pip/pip.conf';

describe('pip', () => {
  const url = `https://_json_key_base64:a%2Bb%2Fc%3D%3D@${INDEX.slice('https://'.length)}`;

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
      'pip configuration: /tmp/job/own/pip.conf, since what PIP_CONFIG_FILE named is in the checkout',
      'pip reads, the last one winning: /etc/xdg/pip/pip.conf (global), /etc/pip.conf (global), /venv/pip.conf (site), /checkout/pip.conf (PIP_CONFIG_FILE), /tmp/job/own/pip.conf (PIP_CONFIG_FILE)',
    ]);
    expect(planOf(pip.files[0], setting({ ...named, scope: 'virtualenv' }))?.path).toBe('/venv/pip.conf');
  });

  test("is pointed at a file that PIP_CONFIG_FILE names as Git's bash spells it, for the steps in other shells", () => {
    const named = (fromBash: readonly string[]) => {
      const seen = { ...machine({ PIP_CONFIG_FILE: '/etc/mine.conf' }), fromBash };
      const plan = planOf(pip.files[0], setting({ machine: seen, disk: disk({ '/etc/mine.conf': '' }) }));
      return [plan?.path, plan?.variables];
    };
    expect(named(['VIRTUAL_ENV'])).toEqual(['/etc/mine.conf', undefined]);
    expect(named(['PIP_CONFIG_FILE'])).toEqual(['/etc/mine.conf', { PIP_CONFIG_FILE: '/etc/mine.conf' }]);
    const missing = setting({
      machine: { ...machine({ PIP_CONFIG_FILE: '/etc/none' }), fromBash: ['PIP_CONFIG_FILE'] },
    });
    expect(planOf(pip.files[0], missing)?.variables).toBeUndefined();
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

  test('refuses a PIP_CONFIG_FILE that exists and is no file, unless it is pointed elsewhere', () => {
    const folder = { machine: machine({ PIP_CONFIG_FILE: '/etc/pip' }), disk: disk({ '/etc/pip/x': '' }) };
    expect(() => changesOf(pip, setting(folder))).toThrow('PIP_CONFIG_FILE_IS_NO_FILE');
    expect(changesOf(pip, setting({ ...folder, scope: 'isolated' }))).toHaveLength(2);
    expect(changesOf(pip, setting({ machine: machine({ PIP_CONFIG_FILE: '/etc/none' }) }))).toHaveLength(1);
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
