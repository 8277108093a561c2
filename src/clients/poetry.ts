import type { Problem } from '../failure.ts';
import { projectFile } from '../machine/checkout.ts';
import { pathsOf } from '../machine/machine.ts';
import { indexUrl, uploadUrl } from '../registry/repository.ts';
import type { Client, Setting } from './client.ts';
import { POETRY_ASKS_PYPI, POETRY_SPLITS_NAME } from './failures.ts';
import { configFolder, movedBy } from './files/config-folder.ts';
import { PYPI_NAMES } from './files/pypirc.ts';
import { pathRead, type TomlFile, tomlFile } from './files/toml-file.ts';
import { valuesIn } from './read-toml.ts';
import { variableRivals } from './variables.ts';

const CONFIG: TomlFile = {
  of: 'poetry',
  place: ({ machine }) =>
    pathsOf(machine).join(configFolder(machine, { roaming: true, libraryOnMac: true }), 'pypoetry', 'config.toml'),
  pointer: { variable: 'POETRY_CONFIG_DIR', names: 'folder' },
  beside: ['auth.toml'],
  edits: ({ repository, serverId }) => [
    { op: 'set', table: ['repositories', serverId], key: 'url', value: uploadUrl(repository) },
  ],
};

/** poetry: a repository to publish to in its own file, the credential in netrc; where it installs from is the project's to say. */
export const client: Client = {
  name: 'poetry',
  downloads: true,
  uploads: true,
  files: [tomlFile(CONFIG)],
  reserved: PYPI_NAMES,
  needsNetrc: true,
  usage: ({ serverId }) => ({
    install: `poetry add --source ${serverId} PACKAGE`,
    publish: `poetry publish -r ${serverId}`,
  }),
  rivals(setting) {
    const { machine, disk, serverId } = setting;
    const { dirname, join } = pathsOf(machine);
    const name = serverId.toUpperCase().replaceAll('-', '_');
    const own = 'poetry sends it to the repository of that name instead of the credential in netrc';
    const auth = join(dirname(pathRead(CONFIG, setting)), 'auth.toml');
    const stored = valuesIn(disk, auth).find(({ path: [table, key] }) => table === 'http-basic' && key === serverId);
    return [
      ...movedBy('APPDATA', CONFIG, setting),
      ...variableRivals(machine, {
        'POETRY_REPOSITORIES_*': 'poetry then knows no repository of its configuration files',
        [`POETRY_HTTP_BASIC_${name}_*`]: own,
      }),
      ...(stored === undefined
        ? []
        : [{ name: `http-basic.${serverId} in ${auth}, line ${stored.line}`, effect: own }]),
    ];
  },
  warnings(setting) {
    const { serverId, indexMode } = setting;
    const warnings: Problem[] = [];
    if (serverId.includes('.')) warnings.push(POETRY_SPLITS_NAME({ serverId }));
    const path = projectWithoutSource(setting);
    if (indexMode === 'only' && path !== undefined) {
      warnings.push(POETRY_ASKS_PYPI({ path, command: sourceCommand(setting) }));
    }
    return warnings;
  },
  notices: (setting) =>
    setting.indexMode === 'only' && projectWithoutSource(setting) !== undefined
      ? []
      : [`poetry: a project names the repository as a source of its own: ${sourceCommand(setting)}`],
  about: {
    written: '`config.toml`: `[repositories.NAME]`; netrc',
    limits: [
      'poetry has no index for the user: each project names its source, with `--priority=explicit`, since any other one can be overtaken by PyPI.',
    ],
  },
};

function sourceCommand({ repository, serverId }: Pick<Setting, 'repository' | 'serverId'>): string {
  return `poetry source add --priority=explicit ${serverId} ${indexUrl(repository)}`;
}

/** The project of the checkout, where poetry manages it and nothing in it names this host. */
function projectWithoutSource({ machine, disk, repository }: Setting): string | undefined {
  const path = projectFile('pyproject.toml', machine);
  const values = valuesIn(disk, path).filter(({ path: [tool, name] }) => tool === 'tool' && name === 'poetry');
  const named = values.some(({ value }) => typeof value === 'string' && value.includes(`//${repository.host}/`));
  return values.length > 0 && !named ? path : undefined;
}
