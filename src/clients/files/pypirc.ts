import type { Edit } from '../../formats/python-config/python-config.ts';
import { pathsOf } from '../../machine/machine.ts';
import { uploadUrl } from '../../registry/repository.ts';
import type { Text } from '../../secret.ts';
import type { ConfigFile, Setting } from '../client.ts';
import { copyOf } from './copy.ts';

/** Servers that the readers of `.pypirc` know without a list, and forget as soon as there is one (twine's `utils.get_config`). */
const IMPLICIT_SERVERS = ['pypi', 'testpypi'];

/** Names that lead to PyPI everywhere. */
export const PYPI_NAMES: readonly string[] = IMPLICIT_SERVERS;

/** Sections with a meaning of their own. */
export const PYPIRC_NAMES: readonly string[] = [...IMPLICIT_SERVERS, 'distutils', 'server-login', 'default'];

/**
 * `.pypirc`: a section that is listed in `index-servers`; values are written raw, as nobody decodes them. Its readers
 * expand `~`, and know no variable that would move the file: with `isolated` a person names it on the command line.
 */
export const pypirc: ConfigFile = {
  output: 'pypirc_file',
  plan(setting) {
    const { scope, folder, machine, disk } = setting;
    const { join } = pathsOf(machine);
    const home = join(machine.home, '.pypirc');
    const isolated = scope === 'isolated';
    const path = isolated ? join(folder, '.pypirc') : home;
    return {
      path,
      reasons: [`.pypirc: ${path}, as scope is ${scope}`],
      changes: [
        ...(isolated ? [copyOf(home, path, disk)] : []),
        { kind: 'edit', path, format: 'pypirc', edits: edits(setting) },
      ],
    };
  },
};

function edits({ repository, credential, channels, serverId }: Setting): readonly Edit<Text>[] {
  const set = (key: string, value: Text): Edit<Text> => ({ op: 'set', section: serverId, key, value });
  const remove = (key: string): Edit<Text> => ({ op: 'remove', section: serverId, key });
  const server: readonly Edit<Text>[] = [
    { op: 'append', section: 'distutils', key: 'index-servers', item: serverId, first: IMPLICIT_SERVERS },
    set('repository', uploadUrl(repository)),
  ];
  // A user name or password in the section would keep twine from asking the keyring.
  if (credential.method === 'keyring') return [...server, remove('username'), remove('password')];
  const { username, password } = channels.section ? credential : { username: '', password: '' };
  return [...server, set('username', username), set('password', password)];
}
