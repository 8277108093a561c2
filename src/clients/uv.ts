import { pathsOf } from '../machine/machine.ts';
import { indexUrl, uploadUrl } from '../registry/repository.ts';
import type { Client, Rival, Setting } from './client.ts';
import { UV_LOCK_REWRITTEN } from './failures.ts';
import { PYPI_NAMES } from './files/pypirc.ts';
import { pathRead } from './files/toml-file.ts';
import { UV_TOML, uvToml } from './files/uv-toml.ts';
import { valuesIn } from './read-toml.ts';
import { variableRivals } from './variables.ts';

const ELSEWHERE = 'uv asks that index instead of this repository';
const BESIDE = 'uv asks that index first';
const PUBLISH = 'uv publish sends it to every index, PyPI too, and not the credential of this step';

const VARIABLES: Readonly<Record<Setting['indexMode'], Readonly<Record<string, string>>>> = {
  only: { UV_DEFAULT_INDEX: ELSEWHERE, UV_INDEX_URL: ELSEWHERE, UV_INDEX: BESIDE, UV_EXTRA_INDEX_URL: BESIDE },
  extra: { UV_INDEX: BESIDE, UV_EXTRA_INDEX_URL: BESIDE },
  named: {},
};

const ALWAYS: Readonly<Record<string, string>> = {
  UV_NO_CONFIG: 'uv reads no configuration file',
  UV_NO_INDEX: 'uv asks no index at all',
  UV_PUBLISH_URL: 'uv publish uploads there and refuses --index',
  UV_PUBLISH_INDEX: 'uv publish uploads there if no index is named',
  UV_PUBLISH_TOKEN: PUBLISH,
  UV_PUBLISH_USERNAME: PUBLISH,
  UV_PUBLISH_PASSWORD: PUBLISH,
};

/** Keys of uv.toml that name further indexes, in the words of older versions. */
const OLD_KEYS = ['index-url', 'extra-index-url', 'no-index'];

/** uv: its own file has the index, netrc the credential. */
export const client: Client = {
  name: 'uv',
  downloads: true,
  uploads: true,
  files: [uvToml],
  reserved: PYPI_NAMES,
  needsNetrc: true,
  usage: ({ repository, serverId, indexMode, scope }) => ({
    install: 'uv pip install PACKAGE',
    publish:
      indexMode === 'named' && scope === 'isolated'
        ? `uv publish --publish-url ${uploadUrl(repository)}`
        : `uv publish --index ${serverId}`,
  }),
  rivals(setting) {
    const { machine, serverId, indexMode } = setting;
    const name = serverId.toUpperCase().replace(/[^A-Z0-9]/g, '_');
    const own = 'uv sends it to this repository instead of the credential in netrc';
    return [
      ...variableRivals(machine.env, {
        ...VARIABLES[indexMode],
        ...ALWAYS,
        [`UV_INDEX_${name}_USERNAME`]: own,
        [`UV_INDEX_${name}_PASSWORD`]: own,
      }),
      ...(indexMode === 'only' ? otherIndexes(setting) : []),
    ];
  },
  warnings(setting) {
    const { machine, disk, indexMode, repository } = setting;
    const lock = pathsOf(machine).join(machine.env['GITHUB_WORKSPACE'] || '.', 'uv.lock');
    const text = indexMode === 'only' ? disk.read(lock)?.toString('utf8') : undefined;
    const registry = /registry = "([^"]+)"/.exec(text ?? '')?.[1];
    const ours = indexUrl(repository).slice(0, -1);
    return registry === undefined || text?.includes(ours) ? [] : [UV_LOCK_REWRITTEN({ path: lock })];
  },
  notices: ({ indexMode, serverId, repository }) =>
    indexMode === 'named'
      ? [
          `uv: to install from the repository, a project names it in pyproject.toml: [[tool.uv.index]] name = "${serverId}", url = "${indexUrl(repository)}", explicit = true, and PACKAGE = { index = "${serverId}" } in [tool.uv.sources]`,
        ]
      : [],
  about: {
    written: '`uv.toml`: an `[[index]]` with `publish-url`; netrc',
    limits: [
      'With `index_mode: only` a `uv.lock` that was made with PyPI alone no longer fits: use `named`, or lock again.',
      '`scope: isolated` sets `UV_CONFIG_FILE`, and uv then does not read the indexes in `pyproject.toml`.',
    ],
  },
};

/** Other indexes in the file that uv reads, of which uv would ask one before ours or beside it. */
function otherIndexes(setting: Setting): readonly Rival[] {
  const path = pathRead(UV_TOML, setting);
  const values = valuesIn(setting.disk, path);
  const at = (place: unknown, key: string) =>
    values.find((one) => one.path[0] === 'index' && one.path[1] === place && one.path[2] === key);
  const ours = indexUrl(setting.repository).slice(0, -1);
  const tables = [
    ...new Set(values.flatMap(({ path }) => (path[0] === 'index' && typeof path[1] === 'number' ? [path[1]] : []))),
  ];
  const asked = tables.filter((place) => {
    const replaced = at(place, 'name')?.value === setting.serverId || String(at(place, 'url')?.value).startsWith(ours);
    return !replaced && at(place, 'explicit')?.value !== true && at(place, 'default')?.value !== true;
  });
  return [
    ...asked.map((place) => ({ name: `the index in ${path}, line ${at(place, 'url')?.line}`, effect: BESIDE })),
    ...values
      .filter((one) => OLD_KEYS.includes(String(one.path.at(-1))) && one.path.length <= 2)
      .map(({ path: key, line }) => ({ name: `${key.join('.')} in ${path}, line ${line}`, effect: BESIDE })),
  ];
}
