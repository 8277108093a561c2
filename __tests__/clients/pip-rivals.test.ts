import { describe, expect, test } from 'vitest';
import type { ReadFile } from '../../src/clients/files/pip-conf.ts';
import { pipRivals } from '../../src/clients/pip-rivals.ts';
import type { Options } from '../../src/clients/read-options.ts';

const INDEX = 'https://us-python.pkg.dev/my-project/my-repo/simple/';
const OURS = '/home/me/.config/pip/pip.conf';

function file(level: ReadFile['level'], path: string, text: Record<string, Record<string, string>>): ReadFile {
  const options: Options = new Map(
    Object.entries(text).map(([section, keys]) => [
      section,
      new Map(Object.entries(keys).map(([key, value]) => [key, { value, line: 2 }])),
    ]),
  );
  return { level, path, options };
}

const names = (...args: Parameters<typeof pipRivals>): readonly string[] => pipRivals(...args).map(({ name }) => name);
const ours = (text: Record<string, Record<string, string>> = {}): ReadFile => file('user', OURS, text);

describe('index_mode: only', () => {
  test.each<[string, Record<string, string>, readonly ReadFile[], readonly string[]]>([
    ['nothing', {}, [ours()], []],
    [
      'an index in our own file, which is edited',
      {},
      [ours({ global: { 'index-url': 'x' }, install: { 'index-url': 'y' } })],
      [],
    ],
    [
      'an index in [global] of an earlier file',
      {},
      [file('global', '/etc/pip.conf', { global: { 'index-url': 'x' } }), ours()],
      [],
    ],
    [
      'an index in [install] of an earlier file',
      {},
      [file('global', '/etc/pip.conf', { install: { 'index-url': 'x' } }), ours()],
      ['index-url in [install] of /etc/pip.conf, line 2'],
    ],
    [
      'the same, but our file has [install] too',
      {},
      [file('global', '/etc/pip.conf', { install: { 'index-url': 'x' } }), ours({ install: { 'index-url': 'y' } })],
      [],
    ],
    [
      'the same, but our file has something else in [install]',
      {},
      [file('global', '/etc/pip.conf', { install: { 'index-url': 'x' } }), ours({ install: { timeout: '3' } })],
      ['index-url in [install] of /etc/pip.conf, line 2'],
    ],
    [
      'an index in a later file',
      {},
      [ours(), file('site', '/v/pip.conf', { global: { 'index-url': 'x' } })],
      ['index-url in [global] of /v/pip.conf, line 2'],
    ],
    [
      'another index beside ours, in any file',
      {},
      [
        file('global', '/etc/pip.conf', { global: { 'extra-index-url': 'x' } }),
        ours({ download: { 'extra-index-url': 'y' } }),
      ],
      ['extra-index-url in [global] of /etc/pip.conf, line 2', `extra-index-url in [download] of ${OURS}, line 2`],
    ],
    [
      'a list of our own index alone',
      {},
      [ours({ global: { 'extra-index-url': `${INDEX.slice(0, -1)}\n${INDEX}` } })],
      [],
    ],
    ['an empty value, which pip ignores', { PIP_INDEX_URL: '' }, [ours({ global: { 'extra-index-url': ' ' } })], []],
    [
      'variables',
      { PIP_INDEX_URL: 'x', PIP_EXTRA_INDEX_URL: 'y', PIP_NO_INDEX: '1' },
      [ours()],
      ['PIP_INDEX_URL in the environment', 'PIP_EXTRA_INDEX_URL in the environment', 'PIP_NO_INDEX in the environment'],
    ],
    [
      'a list of our own index and another',
      { PIP_EXTRA_INDEX_URL: `${INDEX} https://other.example.com/` },
      [ours()],
      ['PIP_EXTRA_INDEX_URL in the environment'],
    ],
    ['our own index with blanks around it', { PIP_EXTRA_INDEX_URL: ` ${INDEX}  ${INDEX} ` }, [ours()], []],
    [
      'our own index, which has no credential there',
      { PIP_INDEX_URL: INDEX },
      [ours()],
      ['PIP_INDEX_URL in the environment'],
    ],
    ['an index that is called as no', { PIP_INDEX_URL: 'no' }, [ours()], ['PIP_INDEX_URL in the environment']],
    ['no-index that says no in other words', { PIP_NO_INDEX: ' No ' }, [ours()], []],
    ['no-index that says on', { PIP_NO_INDEX: 'on' }, [ours()], ['PIP_NO_INDEX in the environment']],
    ['no-index that says no', { PIP_NO_INDEX: 'off' }, [ours({ global: { 'no-index': 'false' } })], []],
    ['no-index', {}, [ours({ global: { 'no-index': 'true' } })], [`no-index in [global] of ${OURS}, line 2`]],
  ])('%s', (_, env, files, expected) => {
    expect(names(env, files, OURS, 'only', INDEX)).toEqual(expected);
  });
});

describe('index_mode: extra', () => {
  test.each<[string, Record<string, string>, readonly ReadFile[], readonly string[]]>([
    ['another index-url', { PIP_INDEX_URL: 'x' }, [ours({ install: { 'index-url': 'x' } })], []],
    ['a list in our own file, which is added to', {}, [ours({ global: { 'extra-index-url': 'x' } })], []],
    [
      'a list in a later file',
      {},
      [ours(), file('site', '/v/pip.conf', { global: { 'extra-index-url': 'x' } })],
      ['extra-index-url in [global] of /v/pip.conf, line 2'],
    ],
    [
      'a list of our own index alone, which has no credential there',
      {},
      [ours(), file('site', '/v/pip.conf', { global: { 'extra-index-url': INDEX } })],
      ['extra-index-url in [global] of /v/pip.conf, line 2'],
    ],
    ['a list in the environment', { PIP_EXTRA_INDEX_URL: 'x' }, [ours()], ['PIP_EXTRA_INDEX_URL in the environment']],
  ])('%s', (_, env, files, expected) => {
    expect(names(env, files, OURS, 'extra', INDEX)).toEqual(expected);
  });
});

describe('index_mode: named', () => {
  test('has no index that could be replaced, but one could be switched off', () => {
    const files = [file('global', '/etc/pip.conf', { install: { 'index-url': 'x', 'no-index': 'true' } }), ours()];
    expect(names({ PIP_INDEX_URL: 'x' }, files, undefined, 'named', INDEX)).toEqual([
      'no-index in [install] of /etc/pip.conf, line 2',
    ]);
  });
});

test('every setting says what it does', () => {
  const env = { PIP_INDEX_URL: 'x', PIP_EXTRA_INDEX_URL: 'y', PIP_NO_INDEX: '1' };
  for (const { effect } of [...pipRivals(env, [], OURS, 'only', INDEX), ...pipRivals(env, [], OURS, 'extra', INDEX)]) {
    expect(effect).toMatch(/^(?:pip|it) \w/);
  }
});
