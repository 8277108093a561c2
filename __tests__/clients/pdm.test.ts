import { describe, expect, test } from 'vitest';
import { loadClients } from '../../src/clients/catalogue.ts';
import type { Client, Setting } from '../../src/clients/client.ts';
import { config, env, HOST, INDEX, plan, rivals } from './netrc-setting.ts';
import { disk } from './setting.ts';

const [pdm] = (await loadClients(['pdm'])) as [Client];

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
    expect(rivals(pdm, env({ PDM_PYPI_URL: 'x', PDM_PUBLISH_PASSWORD: 'y', PDM_IGNORE_STORED_INDEX: '1' }))).toEqual([
      'PDM_PYPI_URL in the environment',
      'PDM_PUBLISH_PASSWORD in the environment',
    ]);
    expect(rivals(pdm, { ...env({ PDM_IGNORE_STORED_INDEX: '1' }), indexMode: 'extra' })).toEqual([
      'PDM_IGNORE_STORED_INDEX in the environment',
    ]);
    const files = {
      [file]:
        '[pypi]\nurl = "x"\n[pypi.other]\nurl = "y"\n[pypi.bare]\nusername = "z"\n[pypi.my-repo]\nurl = "u"\n[other.a]\nurl = "v"\n',
      '/checkout/pdm.toml': '[other]\nurl = "v"\n[pypi]\nverify_ssl = true\nurl = "w"\n',
    };
    expect(rivals(pdm, { ...env({ GITHUB_WORKSPACE: '/checkout' }), disk: disk(files) })).toEqual([
      'pypi.url in /checkout/pdm.toml, line 5',
      `pypi.other.url in ${file}, line 4`,
    ]);
    // Other sources are wanted then.
    const beside = { ...env({ GITHUB_WORKSPACE: '/checkout', PDM_PYPI_URL: 'x' }), disk: disk(files) };
    expect(rivals(pdm, { ...beside, indexMode: 'extra' })).toEqual([]);
    expect(rivals(pdm, { ...beside, indexMode: 'named' })).toEqual([]);
    const credentials = {
      PDM_PYPI_USERNAME: 'x',
      PDM_PYPI_PASSWORD: 'x',
      PDM_PUBLISH_REPO: 'x',
      PDM_PUBLISH_USERNAME: 'x',
    };
    expect(rivals(pdm, env(credentials))).toHaveLength(4);
  });
});
