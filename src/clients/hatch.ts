import type { Edit } from '../formats/toml/vocabulary.ts';
import { pathsOf } from '../machine/machine.ts';
import { uploadUrl } from '../registry/repository.ts';
import type { Text } from '../secret.ts';
import type { Client } from './client.ts';
import { configFolder, movedBy } from './files/config-folder.ts';
import { pipConf } from './files/pip-conf.ts';
import { PYPI_NAMES } from './files/pypirc.ts';
import { type TomlFile, tomlFile } from './files/toml-file.ts';
import { uvToml } from './files/uv-toml.ts';
import { client as pip } from './pip.ts';
import { client as uv } from './uv.ts';
import { variableRivals } from './variables.ts';

const CONFIG: TomlFile = {
  of: 'hatch',
  place: ({ machine }) =>
    pathsOf(machine).join(configFolder(machine, { roaming: false, libraryOnMac: true }), 'hatch', 'config.toml'),
  pointer: { variable: 'HATCH_CONFIG', names: 'file' },
  beside: [],
  edits({ repository, credential, serverId }) {
    const table = ['publish', 'index', 'repos', serverId];
    const set = (key: string, value: Text): Edit<Text> => ({ op: 'set', table, key, value });
    return [set('url', uploadUrl(repository)), set('user', credential.username), set('auth', credential.password)];
  },
};

const PUBLISH = 'hatch publish sends it to every repository, PyPI too, and not the credential of this step';

/** hatch: makes environments with pip, builds with uv, and publishes with what is in its own file. */
export const client: Client = {
  name: 'hatch',
  downloads: true,
  uploads: true,
  files: [pipConf, uvToml, tomlFile(CONFIG)],
  reserved: [...PYPI_NAMES, 'main', 'test'],
  needsNetrc: true,
  usage: ({ serverId }) => ({ install: 'hatch env create', publish: `hatch publish -r ${serverId}` }),
  rivals: (setting) => [
    ...pip.rivals(setting),
    ...uv.rivals(setting),
    ...movedBy('LOCALAPPDATA', CONFIG, setting),
    ...variableRivals(setting.machine, {
      HATCH_INDEX_REPO: 'hatch publish uploads there if no repository is named',
      HATCH_INDEX_USER: PUBLISH,
      HATCH_INDEX_AUTH: PUBLISH,
    }),
  ],
  warnings: pip.warnings,
  about: {
    written: "pip's configuration, `uv.toml`, and hatch's `config.toml`: `[publish.index.repos.NAME]`; netrc",
    limits: ['`hatch publish` takes no proxy from the environment, so a runner behind one cannot upload with it.'],
  },
};
