import { describe, expect, test } from 'vitest';
import { loadClients } from '../../src/clients/catalogue.ts';
import type { Client, Setting } from '../../src/clients/client.ts';
import { config, env, HOST, INDEX, plan, rivals, withNetrc } from './netrc-setting.ts';
import { disk, lines, planOf, setting } from './setting.ts';

const [uv] = (await loadClients(['uv'])) as [Client];

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
    const isolated = planOf(uv.files[0], withNetrc({ scope: 'isolated', disk: disk(files) }));
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
    const variables = planOf(uv.files[0], withNetrc({ ...named('/checkout/uv.toml') }))?.variables;
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
    expect(rivals(uv, over)).toEqual(expected);
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
