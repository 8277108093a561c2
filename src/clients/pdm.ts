import type { Edit } from '../formats/toml/vocabulary.ts';
import { projectFile } from '../machine/checkout.ts';
import { pathsOf } from '../machine/machine.ts';
import { indexUrl, uploadUrl } from '../registry/repository.ts';
import type { Text } from '../secret.ts';
import type { Client, IndexMode, Rival, Setting } from './client.ts';
import { configFolder, movedBy } from './files/config-folder.ts';
import { PYPI_NAMES } from './files/pypirc.ts';
import { pathRead, type TomlFile, tomlFile } from './files/toml-file.ts';
import { valuesIn } from './read-toml.ts';
import { variableRivals } from './variables.ts';

/** What `[pypi]` holds itself, so that no source in it can be called so. */
const OWN_KEYS = [
  'url',
  'verify_ssl',
  'username',
  'password',
  'ca_certs',
  'ignore_stored_index',
  'client_cert',
  'client_key',
  'json_api',
];

const CONFIG: TomlFile = {
  of: 'pdm',
  place({ machine }) {
    const { join } = pathsOf(machine);
    const folder = join(configFolder(machine, { roaming: false, libraryOnMac: true }), 'pdm');
    return join(machine.platform === 'win32' ? join(folder, 'pdm') : folder, 'config.toml');
  },
  pointer: { variable: 'PDM_CONFIG_FILE', names: 'file' },
  beside: [],
  edits(setting) {
    const { repository, credential, serverId } = setting;
    const set = (key: string, value: Text): Edit<Text> => ({ op: 'set', table: ['repository', serverId], key, value });
    return [
      ...indexEdits(setting),
      set('url', uploadUrl(repository)),
      set('username', credential.username),
      set('password', credential.password),
    ];
  },
};

/** The index without a credential, which is in netrc: what stands in `[pypi]` would be sent instead. */
function indexEdits({ repository, serverId, indexMode }: Setting): readonly Edit<Text>[] {
  const url = indexUrl(repository);
  if (indexMode === 'named') return [];
  if (indexMode === 'extra') return [{ op: 'set', table: ['pypi', serverId], key: 'url', value: url }];
  return [
    { op: 'set', table: ['pypi'], key: 'url', value: url },
    { op: 'remove', table: ['pypi'], key: 'username' },
    { op: 'remove', table: ['pypi'], key: 'password' },
  ];
}

/** Variables that win over the index, by what becomes of it. */
const OF_THE_INDEX: Readonly<Record<IndexMode, Readonly<Record<string, string>>>> = {
  only: {
    PDM_PYPI_URL: 'pdm asks that index instead of this repository',
    PDM_PYPI_USERNAME: 'pdm sends it instead of the credential in netrc',
    PDM_PYPI_PASSWORD: 'pdm sends it instead of the credential in netrc',
  },
  extra: { PDM_IGNORE_STORED_INDEX: 'pdm does not ask this repository' },
  named: {},
};

const PUBLISH = 'pdm publish sends it to every repository, PyPI too, and not the credential of this step';

/** pdm: the index and a repository to publish to in its own file; it installs with netrc, and publishes without. */
export const client: Client = {
  name: 'pdm',
  downloads: true,
  uploads: true,
  files: [tomlFile(CONFIG)],
  reserved: [...PYPI_NAMES, ...OWN_KEYS],
  splitsNames: true,
  needsNetrc: true,
  usage: ({ serverId }) => ({ install: 'pdm add PACKAGE', publish: `pdm publish -r ${serverId}` }),
  rivals: (setting) => [
    ...movedBy('LOCALAPPDATA', CONFIG, setting),
    ...variableRivals(setting.machine, {
      ...OF_THE_INDEX[setting.indexMode],
      PDM_PUBLISH_REPO: 'pdm publish uploads there if no repository is named',
      PDM_PUBLISH_USERNAME: PUBLISH,
      PDM_PUBLISH_PASSWORD: PUBLISH,
    }),
    ...(setting.indexMode === 'only' ? otherSources(setting) : []),
  ],
  notices: ({ indexMode, repository, serverId }) =>
    indexMode === 'named'
      ? [
          `pdm: a project names the repository in pyproject.toml: [[tool.pdm.source]] name = "${serverId}", url = "${indexUrl(repository)}"`,
        ]
      : [],
  about: {
    written: '`config.toml`: `[pypi] url` and `[repository.NAME]`; netrc',
    limits: ['With several indexes pdm takes the highest version, wherever it is: use `index_mode: only`.'],
  },
};

/** Sources in the files that pdm reads, beside the only one. */
function otherSources(setting: Setting): readonly Rival[] {
  const { machine, disk, serverId } = setting;
  const path = pathRead(CONFIG, setting);
  const project = projectFile('pdm.toml', machine);
  const beside = valuesIn(disk, path)
    .filter(({ path: [table, name, key] }) => table === 'pypi' && key === 'url' && name !== serverId)
    .map(({ path: key, line }) => ({
      name: `${key.join('.')} in ${path}, line ${line}`,
      effect: 'pdm asks that index too, and takes the highest version wherever it is (dependency confusion)',
    }));
  const instead = valuesIn(disk, project)
    .filter(({ path: [table, key] }) => table === 'pypi' && key === 'url')
    .map(({ line }) => ({
      name: `pypi.url in ${project}, line ${line}`,
      effect: 'pdm asks that index instead of this repository',
    }));
  return [...instead, ...beside];
}
