import { expect, test } from 'vitest';
import { loadClients } from '../../src/clients/catalogue.ts';
import type { Client } from '../../src/clients/client.ts';
import { config, env, INDEX, plan, rivals, withNetrc } from './netrc-setting.ts';

const [flit, pipenv] = (await loadClients(['flit', 'pipenv'])) as [Client, Client];

test('flit has a section of .pypirc', () => {
  expect(plan(flit, {}, /x^/).at(-1)).toBe('/home/me/.pypirc: set my-repo password a+b/c==');
  expect(rivals(flit, env({ FLIT_INDEX_URL: 'x', FLIT_USERNAME: 'y', FLIT_PASSWORD: 'y' }))).toEqual([
    'FLIT_INDEX_URL in the environment',
    'FLIT_USERNAME in the environment',
    'FLIT_PASSWORD in the environment',
  ]);
});

test('pipenv has the index without a secret, in place of PyPI in a Pipfile too', () => {
  expect(pipenv.variables?.(withNetrc())).toEqual({ PIPENV_PYPI_MIRROR: INDEX });
  expect(pipenv.variables?.(withNetrc({ indexMode: 'extra' }))).toEqual({});
  expect(pipenv.notices?.(withNetrc({ indexMode: 'named' }))?.join()).toContain(`url = "${INDEX}"`);
  expect(pipenv.notices?.(withNetrc())).toEqual([]);
  expect(plan(pipenv, {}, /x^/)).toEqual([`${config('pip/pip.conf')}: set global index-url ${INDEX}`]);
  // The variable is ours where there is one index.
  expect(rivals(pipenv, env({ PIPENV_PYPI_MIRROR: 'x' }))).toEqual([]);
  expect(rivals(pipenv, { ...env({ PIPENV_PYPI_MIRROR: 'x' }), indexMode: 'extra' })).toEqual([
    'PIPENV_PYPI_MIRROR in the environment',
  ]);
  expect(rivals(pipenv, env({ PIPENV_TEST_INDEX: 'x', PIP_NO_INDEX: '1' }))).toEqual([
    'PIP_NO_INDEX in the environment',
    'PIPENV_TEST_INDEX in the environment',
  ]);
});
