import { expect, test } from 'vitest';
import { CLIENT_NAMES, isClientName, loadClients } from '../../src/clients/catalogue.ts';
import type { Client, Setting } from '../../src/clients/client.ts';
import type { Platform } from '../../src/machine/machine.ts';
import { config, INDEX, rivals, withNetrc } from './netrc-setting.ts';
import { disk, machine, planOf, setting } from './setting.ts';

const [pip, twine, uv, poetry, pdm, hatch, flit, pipenv] = (await loadClients([
  'pip',
  'twine',
  'uv',
  'poetry',
  'pdm',
  'hatch',
  'flit',
  'pipenv',
])) as [Client, Client, Client, Client, Client, Client, Client, Client];

test.each<[Setting['indexMode'], number]>([
  ['only', 0],
  ['extra', 0],
  ['named', 1],
])('uv and pdm say how a project names the repository where nothing else leads to it: %s', (indexMode, lines) => {
  for (const client of [uv, pdm]) {
    const said = client.notices?.(withNetrc({ indexMode })) ?? [];
    expect(said).toHaveLength(lines);
    for (const line of said) {
      expect(line).toMatch(new RegExp(`^${client.name}: .*name = "my-repo", url = "${INDEX}"`));
    }
  }
});

const TYPED: readonly (readonly [Client, Partial<Setting>, Record<string, string>])[] = [
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
];

test.each(TYPED.map(([client, over, usage]) => [client.name, over, client, usage] as const))(
  '%s: what a person types with %j',
  (_, over, client, usage) => {
    expect(client.usage({ ...withNetrc(over), pypirc: "'/own/.pypirc'" })).toMatchObject(usage);
  },
);

test('a variable without a value is none', () => {
  expect(rivals(uv, { machine: machine({ UV_NO_INDEX: undefined, UV_NO_CONFIG: '' }) })).toEqual([]);
});

test('hatch and pipenv warn of what pip refuses, as they install with it', () => {
  const over = withNetrc({ disk: disk({ '/etc/pip.conf': '[global]\na = 1\na = 2\n' }) });
  for (const client of [hatch, pipenv]) {
    expect(client.warnings?.(over).map(({ code }) => code)).toEqual(['PIP_REFUSES_FILE']);
  }
});

test('why a file is this one, for who debugs a step', () => {
  const reasons = (client: Client, over: Partial<Setting>) => planOf(client.files.at(-1), withNetrc(over))?.reasons;
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

test('on Windows the case of a variable says nothing, elsewhere it does', () => {
  const at = (platform: Platform) =>
    uv
      .rivals(setting({ machine: { platform, env: { uv_default_index: 'x' }, home: '/h', temp: '/t' } }))
      .map(({ name }) => name);
  expect([at('win32'), at('linux')]).toEqual([['uv_default_index in the environment'], []]);
});

test('no plan prints a secret, and no client has one in a variable', () => {
  for (const client of [pip, uv, poetry, pdm, hatch, flit, pipenv]) {
    const plans = client.files.map((file) => planOf(file, withNetrc({ scope: 'isolated' })));
    expect(JSON.stringify(plans)).not.toMatch(/a\+b|a%2Bb/);
    const told = [client.notices?.(setting()), client.variables?.(setting())];
    expect(JSON.stringify(told)).not.toMatch(/a\+b|a%2Bb/);
  }
});
