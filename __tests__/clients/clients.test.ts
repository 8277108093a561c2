import { describe, expect, test } from 'vitest';
import { CLIENT_NAMES, type ClientName, loadClients } from '../../src/clients/catalogue.ts';
import type { Client, Setting } from '../../src/clients/client.ts';
import { changesOf, disk, KEYRING, lines, machine, planOf, setting } from './setting.ts';

const [pip, , uv, poetry, pdm, hatch, flit, pipenv] = (await loadClients(CLIENT_NAMES)) as [
  Client,
  Client,
  Client,
  Client,
  Client,
  Client,
  Client,
  Client,
];

const HOST = 'https://us-python.pkg.dev/my-project/my-repo/';
const INDEX = `${HOST}simple/`;
const config = (path: string) => `/home/me/.config/${path}`;
const bare = { channels: { url: false, section: true, netrc: 'must' } } as const;

/** What a client writes, beside the files that another test has. */
const plan = (client: Client, over: Partial<Setting> = {}, without = /pip\.conf|\.pypirc/): readonly string[] =>
  lines(changesOf(client, setting({ ...bare, ...over }))).filter((line) => !without.test(line));

const names = (client: Client, over: Partial<Setting>): readonly string[] =>
  client.rivals(setting({ ...bare, ...over })).map(({ name }) => name);
const env = (variables: Record<string, string>): Partial<Setting> => ({ machine: machine(variables) });

describe('uv', () => {
  const item = (extra: string) =>
    `${config('uv/uv.toml')}: item [index] my-repo {"url":"${INDEX}",${extra}"publish-url":"${HOST}"} first`;

  test.each<[Setting['indexMode'], string]>([
    ['only', '"default":true,'],
    ['extra', ''],
    ['named', '"explicit":true,'],
  ])('has the index, and no secret: %s', (indexMode, extra) => {
    expect(plan(uv, { indexMode })).toEqual([item(extra)]);
  });

  test('is pointed at a copy with scope: isolated, but not for a name to publish to', () => {
    const files = { [config('uv/uv.toml')]: 'native-tls = true\n' };
    const isolated = planOf(uv.files[0], setting({ ...bare, scope: 'isolated', disk: disk(files) }));
    expect(isolated?.variables).toEqual({ UV_CONFIG_FILE: '/tmp/job/own/uv/uv.toml' });
    expect(lines(isolated?.changes ?? [])[0]).toBe('/tmp/job/own/uv/uv.toml: create "native-tls = true\\n"');
    expect(plan(uv, { scope: 'isolated', indexMode: 'named' })).toEqual([]);
    expect(uv.usage({ ...setting({ scope: 'isolated', indexMode: 'named' }), pypirc: '.pypirc' }).publish).toBe(
      `uv publish --publish-url ${HOST}`,
    );
  });

  test('writes the file that UV_CONFIG_FILE names, but a copy of one in the checkout', () => {
    const named = (path: string) => env({ UV_CONFIG_FILE: path, GITHUB_WORKSPACE: '/checkout' });
    expect(plan(uv, named('/etc/own.toml'))[0]).toMatch(/^\/etc\/own\.toml: item/);
    const variables = planOf(uv.files[0], setting({ ...bare, ...named('/checkout/uv.toml') }))?.variables;
    expect(variables).toEqual({ UV_CONFIG_FILE: '/tmp/job/own/uv/uv.toml' });
  });

  test.each<[string, Partial<Setting>, readonly string[]]>([
    ['nothing', {}, []],
    [
      'indexes in the environment',
      env({ UV_DEFAULT_INDEX: 'x', UV_INDEX: 'y', UV_EXTRA_INDEX_URL: '', UV_INDEX_URL: 'z' }),
      ['UV_DEFAULT_INDEX in the environment', 'UV_INDEX_URL in the environment', 'UV_INDEX in the environment'],
    ],
    ['indexes, where none is changed', { ...env({ UV_INDEX: 'y' }), indexMode: 'named' }, []],
    [
      'what publishes, and where',
      env({ UV_PUBLISH_URL: 'x', UV_PUBLISH_TOKEN: 'y', UV_NO_CONFIG: '1' }),
      ['UV_NO_CONFIG in the environment', 'UV_PUBLISH_URL in the environment', 'UV_PUBLISH_TOKEN in the environment'],
    ],
    [
      'a credential of our own name alone',
      env({ UV_INDEX_MY_REPO_PASSWORD: 'x', UV_INDEX_OTHER_PASSWORD: 'y' }),
      ['UV_INDEX_MY_REPO_PASSWORD in the environment'],
    ],
    [
      'another index in the file, and none that gives way or is asked by name',
      {
        disk: disk({
          [config('uv/uv.toml')]:
            `extra-index-url = ["x"]\n[[index]]\nurl = "https://a/"\n[[index]]\nurl = "b"\nexplicit = true\n[[index]]\nurl = "c"\ndefault = true\n[[index]]\nname = "d"\nurl = "${HOST}simple"\n`,
        }),
      },
      [`the index in ${config('uv/uv.toml')}, line 3`, `extra-index-url in ${config('uv/uv.toml')}, line 1`],
    ],
  ])('is told what wins: %s', (_, over, expected) => {
    expect(names(uv, over)).toEqual(expected);
  });

  test.each<[string, string, Setting['indexMode'], readonly string[]]>([
    ['of PyPI alone', 'source = { registry = "https://pypi.org/simple" }', 'only', ['UV_LOCK_REWRITTEN']],
    ['that has our index', `source = { registry = "${INDEX.slice(0, -1)}" }`, 'only', []],
    ['of PyPI alone, where no index changes', 'source = { registry = "https://pypi.org/simple" }', 'named', []],
    ['without packages', 'version = 1', 'only', []],
  ])('a uv.lock %s', (_, lock, indexMode, expected) => {
    const over = { ...env({ GITHUB_WORKSPACE: '/checkout' }), disk: disk({ '/checkout/uv.lock': lock }), indexMode };
    expect(uv.warnings?.(setting(over)).map(({ code }) => code)).toEqual(expected);
  });
});

describe('poetry', () => {
  test('has a repository to publish to, and no secret', () => {
    expect(plan(poetry)).toEqual([`${config('pypoetry/config.toml')}: set [repositories.my-repo] url ${HOST}`]);
  });

  test('is pointed at a folder with copies, its passwords too, with scope: isolated', () => {
    const files = { [config('pypoetry/auth.toml')]: '[http-basic.x]\n' };
    const isolated = planOf(poetry.files[0], setting({ ...bare, scope: 'isolated', disk: disk(files) }));
    expect(isolated?.variables).toEqual({ POETRY_CONFIG_DIR: '/tmp/job/own/poetry' });
    expect(lines(isolated?.changes ?? [])).toEqual([
      '/tmp/job/own/poetry/config.toml: create ""',
      expect.stringContaining('config.toml: set'),
      '/tmp/job/own/poetry/auth.toml: create "[http-basic.x]\\n"',
    ]);
  });

  test('is told what wins', () => {
    const over = env({
      POETRY_REPOSITORIES_OTHER_URL: 'x',
      POETRY_HTTP_BASIC_MY_REPO_PASSWORD: 'y',
      POETRY_HTTP_BASIC_X_PASSWORD: 'z',
    });
    expect(names(poetry, over)).toEqual([
      'POETRY_REPOSITORIES_OTHER_URL in the environment',
      'POETRY_HTTP_BASIC_MY_REPO_PASSWORD in the environment',
    ]);
    const auth = {
      [config('pypoetry/auth.toml')]: '[http-basic.my-repo]\nusername = "a"\n[http-basic.x]\nusername = "b"\n',
    };
    expect(names(poetry, { disk: disk(auth) })).toEqual([
      `http-basic.my-repo in ${config('pypoetry/auth.toml')}, line 2`,
    ]);
  });

  test.each<[string, string | undefined, readonly string[], number]>([
    ['names no source', '[tool.poetry]\nname = "x"\n', ['POETRY_ASKS_PYPI'], 0],
    ['names ours', `[tool.poetry]\nname = "x"\n[[tool.poetry.source]]\nurl = "${INDEX}"\n`, [], 1],
    ['is not of poetry', '[project]\nname = "x"\n', [], 1],
    ['is not there', undefined, [], 1],
  ])('a project that %s', (_, text, codes, lines) => {
    const files = text === undefined ? {} : { '/checkout/pyproject.toml': text };
    const over = setting({ ...env({ GITHUB_WORKSPACE: '/checkout' }), disk: disk(files) });
    expect(poetry.warnings?.(over).map(({ code }) => code)).toEqual(codes);
    expect(poetry.notices?.(over)).toHaveLength(lines);
  });
});

describe('pdm', () => {
  const file = config('pdm/config.toml');
  const publish = [`url ${HOST}`, 'username _json_key_base64', 'password a+b/c=='].map(
    (line) => `${file}: set [repository.my-repo] ${line}`,
  );

  test.each<[Setting['indexMode'], readonly string[]]>([
    ['only', [`set [pypi] url ${INDEX}`, 'remove [pypi] username', 'remove [pypi] password']],
    ['extra', [`set [pypi.my-repo] url ${INDEX}`]],
    ['named', []],
  ])('has the index without a secret, and a repository with it: %s', (indexMode, index) => {
    expect(plan(pdm, { indexMode })).toEqual([...index.map((line) => `${file}: ${line}`), ...publish]);
  });

  test('is told what wins', () => {
    expect(names(pdm, env({ PDM_PYPI_URL: 'x', PDM_PUBLISH_PASSWORD: 'y', PDM_IGNORE_STORED_INDEX: '1' }))).toEqual([
      'PDM_PYPI_URL in the environment',
      'PDM_PUBLISH_PASSWORD in the environment',
    ]);
    expect(names(pdm, { ...env({ PDM_IGNORE_STORED_INDEX: '1' }), indexMode: 'extra' })).toEqual([
      'PDM_IGNORE_STORED_INDEX in the environment',
    ]);
    const files = {
      [file]: '[pypi]\nurl = "x"\n[pypi.other]\nurl = "y"\n[pypi.bare]\nusername = "z"\n',
      '/checkout/pdm.toml': '[pypi]\nurl = "w"\n',
    };
    expect(names(pdm, { ...env({ GITHUB_WORKSPACE: '/checkout' }), disk: disk(files) })).toEqual([
      'pypi.url in /checkout/pdm.toml, line 2',
      `pypi.other.url in ${file}, line 4`,
    ]);
  });
});

describe('hatch', () => {
  test('has what pip and uv read, and a repository to publish to', () => {
    expect(hatch.files).toEqual(expect.arrayContaining([...pip.files, ...uv.files]));
    const table = `${config('hatch/config.toml')}: set [publish.index.repos.my-repo]`;
    expect(plan(hatch, {}, /pip\.conf|uv\.toml/)).toEqual([
      `${table} url ${HOST}`,
      `${table} user _json_key_base64`,
      `${table} auth a+b/c==`,
    ]);
  });

  test('is told what wins, of pip and uv too', () => {
    expect(names(hatch, env({ HATCH_INDEX_AUTH: 'x', PIP_INDEX_URL: 'y', UV_INDEX_URL: 'z' }))).toEqual([
      'PIP_INDEX_URL in the environment',
      'UV_INDEX_URL in the environment',
      'HATCH_INDEX_AUTH in the environment',
    ]);
  });
});

test('flit has a section of .pypirc', () => {
  expect(plan(flit, {}, /x^/).at(-1)).toBe('/home/me/.pypirc: set my-repo password a+b/c==');
  expect(names(flit, env({ FLIT_INDEX_URL: 'x', FLIT_PASSWORD: 'y' }))).toEqual([
    'FLIT_INDEX_URL in the environment',
    'FLIT_PASSWORD in the environment',
  ]);
});

test('pipenv has the index without a secret, in place of PyPI in a Pipfile too', () => {
  expect(pipenv.variables?.(setting(bare))).toEqual({ PIPENV_PYPI_MIRROR: INDEX });
  expect(pipenv.variables?.(setting({ ...bare, indexMode: 'extra' }))).toEqual({});
  expect(pipenv.notices?.(setting({ ...bare, indexMode: 'named' }))?.join()).toContain(`url = "${INDEX}"`);
  expect(plan(pipenv, {}, /x^/)).toEqual([`${config('pip/pip.conf')}: set global index-url ${INDEX}`]);
  expect(names(pipenv, env({ PIPENV_TEST_INDEX: 'x', PIP_NO_INDEX: '1' }))).toEqual([
    'PIP_NO_INDEX in the environment',
    'PIPENV_TEST_INDEX in the environment',
  ]);
});

describe('on other systems', () => {
  const at = (client: Client, platform: 'darwin' | 'win32', variables: Record<string, string> = {}) => {
    const home = platform === 'win32' ? 'C:\\Users\\me' : '/Users/me';
    return planOf(client.files.at(-1), setting({ ...bare, machine: { platform, env: variables, home, temp: home } }))
      ?.path;
  };
  test.each<[ClientName, Client, string, string]>([
    ['uv', uv, '/Users/me/.config/uv/uv.toml', 'C:\\Users\\me\\AppData\\Roaming\\uv\\uv.toml'],
    [
      'poetry',
      poetry,
      '/Users/me/Library/Application Support/pypoetry/config.toml',
      'C:\\Users\\me\\AppData\\Roaming\\pypoetry\\config.toml',
    ],
    [
      'pdm',
      pdm,
      '/Users/me/Library/Application Support/pdm/config.toml',
      'C:\\Users\\me\\AppData\\Local\\pdm\\pdm\\config.toml',
    ],
    [
      'hatch',
      hatch,
      '/Users/me/Library/Application Support/hatch/config.toml',
      'C:\\Users\\me\\AppData\\Local\\hatch\\config.toml',
    ],
  ])('%s reads its file elsewhere', (_, client, mac, windows) => {
    expect(at(client, 'darwin')).toBe(mac);
    expect(at(client, 'win32')).toBe(windows);
  });
});

test('no plan prints a secret, and no client has one in a variable', () => {
  for (const client of [pip, uv, poetry, pdm, hatch, flit, pipenv]) {
    const plans = client.files.map((file) => planOf(file, setting({ ...bare, scope: 'isolated' })));
    expect(JSON.stringify(plans)).not.toMatch(/a\+b|a%2Bb/);
    expect(JSON.stringify(client.notices?.(setting()) ?? [])).not.toMatch(/a\+b|a%2Bb/);
  }
  expect(KEYRING.method).toBe('keyring');
});
