import { describe, expect, test } from 'vitest';
import { type ClientName, loadClients } from '../../src/clients/catalogue.ts';
import type { Client, Setting } from '../../src/clients/client.ts';
import type { Machine } from '../../src/machine/machine.ts';
import { withNetrc } from './netrc-setting.ts';
import { machine, planOf } from './setting.ts';

const [uv, poetry, pdm, hatch] = (await loadClients(['uv', 'poetry', 'pdm', 'hatch'])) as [
  Client,
  Client,
  Client,
  Client,
];

describe('on other systems', () => {
  const at = (client: Client, platform: 'darwin' | 'win32', variables: Record<string, string> = {}) => {
    const home = platform === 'win32' ? 'C:\\Users\\me' : '/Users/me';
    return planOf(client.files.at(-1), withNetrc({ machine: { platform, env: variables, home, temp: home } }))?.path;
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
  const rivalsOn = (client: Client, machine: Machine, more: Partial<Setting> = {}) =>
    client.rivals(withNetrc({ machine, ...more })).map(({ name }) => name);
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
    expect(planOf(client.files.at(-1), withNetrc({ machine: moved }))?.path).toBe(`/x/${folder}/config.toml`);
    expect(rivalsOn(client, moved)).toEqual(['XDG_CONFIG_HOME in the environment']);
    expect(rivalsOn(client, windows({ [variable]: 'D:\\data' }))).toContain(`${variable} in the environment`);
    for (const quiet of [
      mac({}),
      mac({ XDG_CONFIG_HOME: '/x', [pointer]: '/p' }),
      windows({ [variable]: `c:\\users\\ME\\AppData\\${variable === 'APPDATA' ? 'Roaming' : 'Local'}` }),
    ])
      expect(rivalsOn(client, quiet)).toEqual([]);
    expect(rivalsOn(client, moved, { scope: 'isolated' })).toEqual([]);
  });
});

describe('a folder of configuration that variables move', () => {
  const at = (client: Client, variables: Record<string, string>, platform: 'linux' | 'win32' = 'linux') =>
    planOf(client.files.at(-1), withNetrc({ machine: { ...machine(variables), platform } }))?.path;

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
