import { describe, expect, test } from 'vitest';
import { loadClients } from '../../src/clients/catalogue.ts';
import type { Client } from '../../src/clients/client.ts';
import { config, env, HOST, plan, rivals } from './netrc-setting.ts';

const [pip, uv, hatch] = (await loadClients(['pip', 'uv', 'hatch'])) as [Client, Client, Client];

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
    expect(rivals(hatch, env({ HATCH_INDEX_REPO: 'x', HATCH_INDEX_USER: 'x' }))).toHaveLength(2);
    expect(rivals(hatch, env({ HATCH_INDEX_AUTH: 'x', PIP_INDEX_URL: 'y', UV_INDEX_URL: 'z' }))).toEqual([
      'PIP_INDEX_URL in the environment',
      'UV_INDEX_URL in the environment',
      'HATCH_INDEX_AUTH in the environment',
    ]);
  });
});
