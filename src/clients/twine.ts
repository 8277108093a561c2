import type { Edit } from '../formats/python-config/python-config.ts';
import { uploadUrl } from '../registry/repository.ts';
import type { Text } from '../secret.ts';
import type { Client } from './client.ts';

/** Servers that twine knows without a list, and forgets as soon as there is one (twine's `utils.get_config`). */
const IMPLICIT_SERVERS = ['pypi', 'testpypi'];

/** twine: a section of `.pypirc` that is listed in `index-servers`; values are written raw, as twine decodes nothing. */
export const twine: Client = {
  name: 'twine',
  plan({ repository, credential, places, serverId }) {
    const set = (key: string, value: Text): Edit<Text> => ({ op: 'set', section: serverId, key, value });
    const remove = (key: string): Edit<Text> => ({ op: 'remove', section: serverId, key });
    return [
      {
        kind: 'edit',
        path: places.pypirc,
        format: 'pypirc',
        edits: [
          {
            op: 'append',
            section: 'distutils',
            key: 'index-servers',
            item: serverId,
            sectionsFirst: IMPLICIT_SERVERS,
          },
          set('repository', uploadUrl(repository)),
          // A user name or password in the section would keep twine from asking the keyring.
          ...(credential.method === 'keyring'
            ? [remove('username'), remove('password')]
            : [set('username', credential.username), set('password', credential.password)]),
        ],
      },
    ];
  },
};
