import type { Credential } from '../credentials/credential.ts';
import type { Edit } from '../formats/python-config/python-config.ts';
import { indexUrl, type Repository } from '../registry/repository.ts';
import type { Text } from '../secret.ts';
import type { Client, Options } from './client.ts';

/** pip's commands that look packages up, and so have a section that beats `[global]` (pip's documentation, "Configuration"). */
export const INDEX_COMMANDS = ['install', 'download', 'wheel', 'index', 'list', 'lock'] as const;

/** pip: the index with the credential in its URL, in `[global]` and in each command section that would beat it. */
export const pip: Client = {
  name: 'pip',
  plan({ repository, credential, places, indexMode }) {
    const url = indexUrlWithCredential(repository, credential);
    const key = indexMode === 'only' ? 'index-url' : 'extra-index-url';
    const edits = ['global', ...sectionsWith(places.pipOptions, key)].map(
      (section): Edit<Text> =>
        indexMode === 'only' ? { op: 'set', section, key, value: url } : { op: 'append', section, key, item: url },
    );
    return [{ kind: 'edit', path: places.pipConfig, format: 'pip', edits }];
  },
};

/**
 * The index URL as pip takes it. Both halves are percent-encoded, which pip undoes; with a keyring there is no
 * user name either, as pip from 26.2 on and the import provider of every version ask the backend without one.
 */
export function indexUrlWithCredential(repository: Repository, credential: Credential): Text {
  const url = indexUrl(repository);
  if (credential.method === 'keyring') return url;
  return credential.password.map((password) =>
    url.replace(
      'https://',
      () => `https://${encodeURIComponent(credential.username)}:${encodeURIComponent(password)}@`,
    ),
  );
}

function sectionsWith(options: Options, key: string): readonly string[] {
  return INDEX_COMMANDS.filter((command) => options.get(command)?.has(key));
}
