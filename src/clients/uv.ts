import { projectFile } from '../machine/checkout.ts';
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
const OLD_KEYS = ['index-url', 'extra-index-url', 'no-index'].flatMap((key) => [key, `pip.${key}`]);

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
      ...variableRivals(machine, {
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
    if (indexMode !== 'only') return [];
    const path = projectFile('uv.lock', machine);
    const lock = disk.read(path);
    const ours = indexUrl(repository).slice(0, -1);
    return lock?.includes('registry = "') && !lock.includes(ours) ? [UV_LOCK_REWRITTEN({ path })] : [];
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
  const ours = indexUrl(setting.repository).slice(0, -1);
  const asked = values.filter(({ path: [array, place, key], value: url }) => {
    if (array !== 'index' || key !== 'url') return false;
    const ofIndex = (name: string) =>
      values.find(({ path }) => path[0] === 'index' && path[1] === place && path[2] === name)?.value;
    const isReplaced = ofIndex('name') === setting.serverId || String(url).startsWith(ours);
    return !isReplaced && ofIndex('explicit') !== true && ofIndex('default') !== true;
  });
  const old = values.filter(({ path }) => OLD_KEYS.includes(path.join('.')));
  return [
    ...asked.map(({ line }) => ({ name: `the index in ${path}, line ${line}`, effect: BESIDE })),
    ...old.map(({ path: key, line }) => ({ name: `${key.join('.')} in ${path}, line ${line}`, effect: BESIDE })),
  ];
}
