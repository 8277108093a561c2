import { pathsOf } from '../../machine/machine.ts';
import { indexUrl, uploadUrl } from '../../registry/repository.ts';
import type { Setting } from '../client.ts';
import { configFolder } from './config-folder.ts';
import { type TomlFile, tomlFile } from './toml-file.ts';

/** uv's own file: the repository as the index of uv (`only`), before the others (`extra`), or for publishing and by name alone. */
export const UV_TOML: TomlFile = {
  of: 'uv',
  place: ({ machine }) =>
    pathsOf(machine).join(configFolder(machine, { roaming: true, libraryOnMac: false }), 'uv', 'uv.toml'),
  pointer: { variable: 'UV_CONFIG_FILE', names: 'file' },
  beside: [],
  edits(setting) {
    const { repository, serverId, indexMode, scope } = setting;
    // UV_CONFIG_FILE hides what the project says of its indexes: not worth it for a name to publish to.
    if (indexMode === 'named' && scope === 'isolated') return [];
    return [
      {
        op: 'item',
        array: ['index'],
        name: serverId,
        values: { url: indexUrl(repository), ...kind(setting), 'publish-url': uploadUrl(repository) },
        place: 'first',
      },
    ];
  },
};

function kind({ indexMode }: Setting): Readonly<Record<string, boolean>> {
  if (indexMode === 'only') return { default: true };
  return indexMode === 'named' ? { explicit: true } : {};
}

export const uvToml = tomlFile(UV_TOML);
