import { describe, expect, test } from 'vitest';
import { CLIENT_NAMES, type ClientName, isClientName, loadClients } from '../../src/clients/catalogue.ts';
import type { Client, Setting } from '../../src/clients/client.ts';
import type { Machine, Platform } from '../../src/machine/machine.ts';
import { changesOf, disk, KEYRING, lines, machine, planOf, setting } from './setting.ts';

const [pip, twine, uv, poetry, pdm, hatch, flit, pipenv] = (await loadClients(CLIENT_NAMES)) as [
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
  client.rivals(setting({ ...bare, ...over })).map(({ name, effect }) => {
    expect(effect).toMatch(/\S/);
    return name;
  });
const env = (variables: Record<string, string>): Partial<Setting> => ({ machine: machine(variables) });

describe('uv', () => {
  const item = (extra: string) =>
    `${config('uv/uv.toml')}: item [index] my-repo {"url":"${INDEX}",${extra}"publish-url":"${HOST}"} first`;

  const OTHER_INDEXES = {
    [config('uv/uv.toml')]: [
      'extra-index-url = ["x"]',
      '[[index]]\nurl = "https://a/"',
      '[[index]]\nurl = "b"\nexplicit = true',
      '[[index]]\nurl = "c"\ndefault = true',
      `[[index]]\nname = "d"\nurl = "${INDEX}"`,
      '[[index]]\nname = "my-repo"\nurl = "https://old.example.com/"',
      `[[index]]\nname = "e"\nurl = "${INDEX.slice(0, -1)}"`,
      '[pip]\nno-index = true',
      '[[more]]\nurl = "https://a/"\n[[others]]\nname = "my-repo"\nexplicit = true\ndefault = true',
      '[other]\nurl = "https://a/"\nno-index = true',
      '[other.pip]\nno-index = true',
      '',
    ].join('\n'),
  };

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
      env({ UV_INDEX_MY_REPO_USERNAME: 'x', UV_INDEX_MY_REPO_PASSWORD: 'x', UV_INDEX_OTHER_PASSWORD: 'y' }),
      ['UV_INDEX_MY_REPO_USERNAME in the environment', 'UV_INDEX_MY_REPO_PASSWORD in the environment'],
    ],
    ['indexes in the file, which ours is before', { disk: disk(OTHER_INDEXES), indexMode: 'extra' }, []],
    [
      'another index in the file, and none that gives way or is asked by name',
      {
        disk: disk(OTHER_INDEXES),
      },
      [
        `the index in ${config('uv/uv.toml')}, line 3`,
        `extra-index-url in ${config('uv/uv.toml')}, line 1`,
        `pip.no-index in ${config('uv/uv.toml')}, line 20`,
      ],
    ],
  ])('is told what wins: %s', (_, over, expected) => {
    expect(names(uv, over)).toEqual(expected);
  });

  test.each<[string, string | undefined, Setting['indexMode'], readonly string[]]>([
    ['that is not there', undefined, 'only', []],
    ['of PyPI alone', 'source = { registry = "https://pypi.org/simple" }', 'only', ['UV_LOCK_REWRITTEN']],
    ['that has our index', `source = { registry = "${INDEX.slice(0, -1)}" }`, 'only', []],
    ['of PyPI alone, where no index changes', 'source = { registry = "https://pypi.org/simple" }', 'named', []],
    ['without packages', 'version = 1', 'only', []],
  ])('a uv.lock %s', (_, lock, indexMode, expected) => {
    const over = {
      ...env({ GITHUB_WORKSPACE: '/checkout' }),
      disk: disk(lock === undefined ? {} : { '/checkout/uv.lock': lock }),
      indexMode,
    };
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
    const auth =
      '[http-basic.x]\nusername = "b"\n[other.my-repo]\na = "b"\n[http-basic.my-repo]\nusername = "a"\npassword = "b"\n';
    expect(names(poetry, { disk: disk({ [config('pypoetry/auth.toml')]: auth }) })).toEqual([
      `http-basic.my-repo in ${config('pypoetry/auth.toml')}, line 6`,
    ]);
    // POETRY_CONFIG_DIR moves both files.
    const moved = { ...env({ POETRY_CONFIG_DIR: '/etc/poetry' }), disk: disk({ '/etc/poetry/auth.toml': auth }) };
    expect(names(poetry, moved)).toEqual(['http-basic.my-repo in /etc/poetry/auth.toml, line 6']);
    expect(plan(poetry, moved)).toEqual([`/etc/poetry/config.toml: set [repositories.my-repo] url ${HOST}`]);
  });

  test.each<[string, string | undefined, readonly string[], number]>([
    ['names no source', '[tool.poetry]\nname = "x"\n', ['POETRY_ASKS_PYPI'], 0],
    ['names ours', `[tool.poetry]\nname = "x"\n[[tool.poetry.source]]\nurl = "${INDEX}"\n`, [], 1],
    ['has values of every kind', '[tool.poetry]\npackage-mode = false\nname = "x"\n', ['POETRY_ASKS_PYPI'], 0],
    ['is not of poetry', '[project]\nname = "x"\n[tool.pdm]\na = 1\n[x.poetry]\nname = "x"\n', [], 1],
    ['cannot be read', '[tool.poetry\n', [], 1],
    ['is not there', undefined, [], 1],
  ])('a project that %s', (_, text, codes, lines) => {
    const files = text === undefined ? {} : { '/checkout/pyproject.toml': text };
    const over = setting({ ...env({ GITHUB_WORKSPACE: '/checkout' }), disk: disk(files) });
    expect(poetry.warnings?.(over).map(({ code }) => code)).toEqual(codes);
    const line = `poetry: a project names the repository as a source of its own: poetry source add --priority=explicit my-repo ${INDEX}`;
    expect(poetry.notices?.(over)).toEqual(Array(lines).fill(line));
    // Where poetry asks PyPI too by the user's will, the line is all there is to say.
    expect(poetry.warnings?.({ ...over, indexMode: 'extra' })).toEqual([]);
    expect(poetry.notices?.({ ...over, indexMode: 'extra' })).toEqual([line]);
  });

  test('without GITHUB_WORKSPACE the project is in the current folder', () => {
    const over = setting({ disk: disk({ 'pyproject.toml': '[tool.poetry]\nname = "x"\n' }) });
    expect(poetry.warnings?.(over)).toMatchObject([
      {
        code: 'POETRY_ASKS_PYPI',
        fix: expect.stringContaining(`poetry source add --priority=explicit my-repo ${INDEX}`),
      },
    ]);
  });

  test('a name with a dot, which older versions split, is warned of', () => {
    const codes = (serverId: string) => poetry.warnings?.(setting({ serverId })).map(({ code }) => code);
    expect(codes('my.repo')).toEqual(['POETRY_SPLITS_NAME']);
    expect(codes('my-repo')).toEqual([]);
  });

  test('has no passwords to hide where nobody stored any', () => {
    expect(planOf(poetry.files[0], setting({ ...bare, scope: 'isolated' }))?.changes).toHaveLength(2);
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
      [file]:
        '[pypi]\nurl = "x"\n[pypi.other]\nurl = "y"\n[pypi.bare]\nusername = "z"\n[pypi.my-repo]\nurl = "u"\n[other.a]\nurl = "v"\n',
      '/checkout/pdm.toml': '[other]\nurl = "v"\n[pypi]\nverify_ssl = true\nurl = "w"\n',
    };
    expect(names(pdm, { ...env({ GITHUB_WORKSPACE: '/checkout' }), disk: disk(files) })).toEqual([
      'pypi.url in /checkout/pdm.toml, line 5',
      `pypi.other.url in ${file}, line 4`,
    ]);
    // Other sources are wanted then.
    const beside = { ...env({ GITHUB_WORKSPACE: '/checkout', PDM_PYPI_URL: 'x' }), disk: disk(files) };
    expect(names(pdm, { ...beside, indexMode: 'extra' })).toEqual([]);
    expect(names(pdm, { ...beside, indexMode: 'named' })).toEqual([]);
    const credentials = {
      PDM_PYPI_USERNAME: 'x',
      PDM_PYPI_PASSWORD: 'x',
      PDM_PUBLISH_REPO: 'x',
      PDM_PUBLISH_USERNAME: 'x',
    };
    expect(names(pdm, env(credentials))).toHaveLength(4);
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
    expect(names(hatch, env({ HATCH_INDEX_REPO: 'x', HATCH_INDEX_USER: 'x' }))).toHaveLength(2);
    expect(names(hatch, env({ HATCH_INDEX_AUTH: 'x', PIP_INDEX_URL: 'y', UV_INDEX_URL: 'z' }))).toEqual([
      'PIP_INDEX_URL in the environment',
      'UV_INDEX_URL in the environment',
      'HATCH_INDEX_AUTH in the environment',
    ]);
  });
});

test('flit has a section of .pypirc', () => {
  expect(plan(flit, {}, /x^/).at(-1)).toBe('/home/me/.pypirc: set my-repo password a+b/c==');
  expect(names(flit, env({ FLIT_INDEX_URL: 'x', FLIT_USERNAME: 'y', FLIT_PASSWORD: 'y' }))).toEqual([
    'FLIT_INDEX_URL in the environment',
    'FLIT_USERNAME in the environment',
    'FLIT_PASSWORD in the environment',
  ]);
});

test('pipenv has the index without a secret, in place of PyPI in a Pipfile too', () => {
  expect(pipenv.variables?.(setting(bare))).toEqual({ PIPENV_PYPI_MIRROR: INDEX });
  expect(pipenv.variables?.(setting({ ...bare, indexMode: 'extra' }))).toEqual({});
  expect(pipenv.notices?.(setting({ ...bare, indexMode: 'named' }))?.join()).toContain(`url = "${INDEX}"`);
  expect(pipenv.notices?.(setting(bare))).toEqual([]);
  expect(plan(pipenv, {}, /x^/)).toEqual([`${config('pip/pip.conf')}: set global index-url ${INDEX}`]);
  // The variable is ours where there is one index.
  expect(names(pipenv, env({ PIPENV_PYPI_MIRROR: 'x' }))).toEqual([]);
  expect(names(pipenv, { ...env({ PIPENV_PYPI_MIRROR: 'x' }), indexMode: 'extra' })).toEqual([
    'PIPENV_PYPI_MIRROR in the environment',
  ]);
  expect(names(pipenv, env({ PIPENV_TEST_INDEX: 'x', PIP_NO_INDEX: '1' }))).toEqual([
    'PIP_NO_INDEX in the environment',
    'PIPENV_TEST_INDEX in the environment',
  ]);
});

test.each<[Setting['indexMode'], number]>([
  ['only', 0],
  ['extra', 0],
  ['named', 1],
])('uv and pdm say how a project names the repository where nothing else leads to it: %s', (indexMode, lines) => {
  for (const client of [uv, pdm]) {
    const said = client.notices?.(setting({ ...bare, indexMode })) ?? [];
    expect(said).toHaveLength(lines);
    for (const line of said) {
      expect(line).toMatch(new RegExp(`^${client.name}: .*name = "my-repo", url = "${INDEX}"`));
    }
  }
});

test.each<[Client, Partial<Setting>, Record<string, string>]>([
  [pip, {}, { install: 'pip install PACKAGE' }],
  [twine, {}, { publish: 'twine upload -r my-repo dist/*' }],
  [twine, { scope: 'isolated' }, { publish: "twine upload --config-file '/own/.pypirc' -r my-repo dist/*" }],
  [uv, {}, { install: 'uv pip install PACKAGE', publish: 'uv publish --index my-repo' }],
  [uv, { scope: 'isolated' }, { publish: 'uv publish --index my-repo' }],
  [uv, { indexMode: 'named' }, { publish: 'uv publish --index my-repo' }],
  [poetry, {}, { install: 'poetry add --source my-repo PACKAGE', publish: 'poetry publish -r my-repo' }],
  [pdm, {}, { install: 'pdm add PACKAGE', publish: 'pdm publish -r my-repo' }],
  [hatch, {}, { install: 'hatch env create', publish: 'hatch publish -r my-repo' }],
  [flit, {}, { publish: 'flit publish --repository my-repo' }],
  [flit, { scope: 'isolated' }, { publish: "flit publish --pypirc '/own/.pypirc' --repository my-repo" }],
  [pipenv, {}, { install: 'pipenv install PACKAGE' }],
])('$name: what a person types with %j', (client, over, usage) => {
  expect(client.usage({ ...setting({ ...bare, ...over }), pypirc: "'/own/.pypirc'" })).toMatchObject(usage);
});

test('a variable without a value is none', () => {
  expect(names(uv, { machine: machine({ UV_NO_INDEX: undefined, UV_NO_CONFIG: '' }) })).toEqual([]);
});

test('hatch and pipenv warn of what pip refuses, as they install with it', () => {
  const over = setting({ ...bare, disk: disk({ '/etc/pip.conf': '[global]\na = 1\na = 2\n' }) });
  for (const client of [hatch, pipenv]) {
    expect(client.warnings?.(over).map(({ code }) => code)).toEqual(['PIP_REFUSES_FILE']);
  }
});

test('why a file is this one, for who debugs a step', () => {
  const reasons = (client: Client, over: Partial<Setting>) =>
    planOf(client.files.at(-1), setting({ ...bare, ...over }))?.reasons;
  expect(reasons(uv, {})).toEqual([`uv's configuration: ${config('uv/uv.toml')}, as uv finds it there`]);
  expect(reasons(uv, { scope: 'isolated' })).toEqual([
    "uv's configuration: /tmp/job/own/uv/uv.toml, as UV_CONFIG_FILE will name it",
  ]);
  expect(reasons(flit, {})).toEqual(['.pypirc: /home/me/.pypirc, as scope is user']);
});

test('a client is found by its own name alone', () => {
  expect(CLIENT_NAMES.filter(isClientName)).toEqual(CLIENT_NAMES);
  expect(['', 'PIP', 'constructor', 'conda'].filter(isClientName)).toEqual([]);
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

describe('a variable that moves a file, and that not every version of a client follows', () => {
  const rivals = (client: Client, machine: Machine, more: Partial<Setting> = {}) =>
    client.rivals(setting({ ...bare, machine, ...more })).map(({ name }) => name);
  const mac = (env: Record<string, string>) =>
    ({ platform: 'darwin', env, home: '/Users/me', temp: '/tmp' }) satisfies Machine;
  const windows = (env: Record<string, string>) =>
    ({ platform: 'win32', env, home: 'C:\\Users\\me', temp: 'C:\\t' }) satisfies Machine;

  test.each<[ClientName, Client, string, string, string]>([
    ['poetry', poetry, 'pypoetry', 'APPDATA', 'POETRY_CONFIG_DIR'],
    ['pdm', pdm, 'pdm', 'LOCALAPPDATA', 'PDM_CONFIG_FILE'],
    ['hatch', hatch, 'hatch', 'LOCALAPPDATA', 'HATCH_CONFIG'],
  ])('%s', (_, client, folder, variable, pointer) => {
    const moved = mac({ XDG_CONFIG_HOME: '/x' });
    expect(planOf(client.files.at(-1), setting({ ...bare, machine: moved }))?.path).toBe(`/x/${folder}/config.toml`);
    expect(rivals(client, moved)).toEqual(['XDG_CONFIG_HOME in the environment']);
    expect(rivals(client, windows({ [variable]: 'D:\\data' }))).toContain(`${variable} in the environment`);
    for (const quiet of [
      mac({}),
      mac({ XDG_CONFIG_HOME: '/x', [pointer]: '/p' }),
      windows({ [variable]: `c:\\users\\ME\\AppData\\${variable === 'APPDATA' ? 'Roaming' : 'Local'}` }),
    ])
      expect(rivals(client, quiet)).toEqual([]);
    expect(rivals(client, moved, { scope: 'isolated' })).toEqual([]);
  });
});

test('on Windows the case of a variable says nothing, elsewhere it does', () => {
  const at = (platform: Platform) =>
    uv
      .rivals(setting({ machine: { platform, env: { uv_default_index: 'x' }, home: '/h', temp: '/t' } }))
      .map(({ name }) => name);
  expect([at('win32'), at('linux')]).toEqual([['uv_default_index in the environment'], []]);
});

test('no plan prints a secret, and no client has one in a variable', () => {
  for (const client of [pip, uv, poetry, pdm, hatch, flit, pipenv]) {
    const plans = client.files.map((file) => planOf(file, setting({ ...bare, scope: 'isolated' })));
    expect(JSON.stringify(plans)).not.toMatch(/a\+b|a%2Bb/);
    expect(JSON.stringify(client.notices?.(setting()) ?? [])).not.toMatch(/a\+b|a%2Bb/);
  }
  expect(KEYRING.method).toBe('keyring');
});

describe('a folder of configuration that variables move', () => {
  const at = (client: Client, variables: Record<string, string>, platform: 'linux' | 'win32' = 'linux') =>
    planOf(client.files.at(-1), setting({ ...bare, machine: { ...machine(variables), platform } }))?.path;

  test('is the one in XDG_CONFIG_HOME, without the blanks around it', () => {
    expect(at(uv, { XDG_CONFIG_HOME: ' /etc/xdg ' })).toBe('/etc/xdg/uv/uv.toml');
    expect(at(uv, { XDG_CONFIG_HOME: ' ' })).toBe('/home/me/.config/uv/uv.toml');
  });

  test('is the one in APPDATA, or in LOCALAPPDATA', () => {
    const variables = { APPDATA: 'D:\\r', LOCALAPPDATA: 'D:\\l' };
    expect(at(poetry, variables, 'win32')).toBe('D:\\r\\pypoetry\\config.toml');
    expect(at(hatch, variables, 'win32')).toBe('D:\\l\\hatch\\config.toml');
  });
});
