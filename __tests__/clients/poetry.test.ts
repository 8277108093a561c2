import { describe, expect, test } from 'vitest';
import { loadClients } from '../../src/clients/catalogue.ts';
import type { Client } from '../../src/clients/client.ts';
import { config, env, HOST, INDEX, plan, rivals, withNetrc } from './netrc-setting.ts';
import { disk, lines, planOf, setting } from './setting.ts';

const [poetry] = (await loadClients(['poetry'])) as [Client];

describe('poetry', () => {
  test('has a repository to publish to, and no secret', () => {
    expect(plan(poetry)).toEqual([`${config('pypoetry/config.toml')}: set [repositories.my-repo] url ${HOST}`]);
  });

  test('is pointed at a folder with copies, its passwords too, with scope: isolated', () => {
    const files = { [config('pypoetry/auth.toml')]: '[http-basic.x]\n' };
    const isolated = planOf(poetry.files[0], withNetrc({ scope: 'isolated', disk: disk(files) }));
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
    expect(rivals(poetry, over)).toEqual([
      'POETRY_REPOSITORIES_OTHER_URL in the environment',
      'POETRY_HTTP_BASIC_MY_REPO_PASSWORD in the environment',
    ]);
    const auth =
      '[http-basic.x]\nusername = "b"\n[other.my-repo]\na = "b"\n[http-basic.my-repo]\nusername = "a"\npassword = "b"\n';
    expect(rivals(poetry, { disk: disk({ [config('pypoetry/auth.toml')]: auth }) })).toEqual([
      `http-basic.my-repo in ${config('pypoetry/auth.toml')}, line 6`,
    ]);
    // POETRY_CONFIG_DIR moves both files.
    const moved = { ...env({ POETRY_CONFIG_DIR: '/etc/poetry' }), disk: disk({ '/etc/poetry/auth.toml': auth }) };
    expect(rivals(poetry, moved)).toEqual(['http-basic.my-repo in /etc/poetry/auth.toml, line 6']);
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
    expect(planOf(poetry.files[0], withNetrc({ scope: 'isolated' }))?.changes).toHaveLength(2);
  });
});
