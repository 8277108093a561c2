import type { AuthMethod } from '../credentials/credential.ts';
import type { Problem } from '../failure.ts';
import type { Channels, Client, IndexMode, NetrcMode } from './client.ts';
import { KEYRING_WITHOUT_NETRC, NETRC_NEEDED } from './failures.ts';
import { pypirc } from './files/pypirc.ts';

/**
 * The one place that decides where the credential goes; the other files with a section for an upload always have it. With `serving`,
 * processes that run while it is renewed have to see the new one: pip and twine read netrc at every request, and their own files once.
 */
export function channelsFor(
  netrc: NetrcMode,
  method: AuthMethod,
  indexMode: IndexMode,
  clients: readonly Client[],
  serving = false,
): Channels {
  // A keyring asks for a token at each use, and there is nothing to write.
  if (method === 'keyring') return { url: false, section: true, netrc: 'no' };
  const url = netrc !== 'only' && !clients.some(({ copiesUrls }) => copiesUrls);
  if (netrc === 'never') return { url, section: true, netrc: 'no' };
  const needed = !url || needingNetrc(clients, indexMode).length > 0;
  if (!serving) return { url, section: true, netrc: needed ? 'must' : 'try' };
  const readers = clients.filter(({ files }) => files.includes(pypirc));
  return {
    url: false,
    section: !readers.every(({ publishesByNetrc }) => publishesByNetrc),
    netrc: needed ? 'must' : 'rely',
  };
}

/** The clients that find no credential without netrc. */
function needingNetrc(clients: readonly Client[], indexMode: IndexMode): readonly Client[] {
  return clients.filter(({ needsNetrc, downloads }) => needsNetrc || (indexMode === 'named' && downloads));
}

/** Why these inputs would leave a client without a credential. */
export function netrcProblems(
  netrc: NetrcMode,
  method: AuthMethod | 'auto',
  indexMode: IndexMode,
  clients: readonly Client[],
): readonly Problem[] {
  const names = (found: readonly Client[]): readonly string[] => found.map(({ name }) => name);
  if (method === 'keyring') {
    const deaf = names(clients.filter(({ asksKeyring }) => !asksKeyring));
    const problems: Problem[] = [];
    if (netrc === 'only') problems.push(KEYRING_WITHOUT_NETRC({}));
    if (deaf.length > 0) {
      problems.push(NETRC_NEEDED({ clients: deaf, setting: 'auth_method: keyring', instead: 'another auth_method' }));
    }
    return problems;
  }
  const needing = names(needingNetrc(clients, indexMode));
  if (netrc !== 'never' || needing.length === 0) return [];
  return [NETRC_NEEDED({ clients: needing, setting: 'netrc: never', instead: 'netrc: also' })];
}
