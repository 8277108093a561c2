import type { AuthMethod } from '../credentials/credential.ts';
import type { Problem } from '../failure.ts';
import type { Channels, Client, IndexMode, NetrcMode } from './client.ts';
import { KEYRING_WITHOUT_NETRC, NETRC_NEEDED } from './failures.ts';

/** The one place that decides where the credential goes; `.pypirc` and the other files with a section for an upload always have it. */
export function channelsFor(
  netrc: NetrcMode,
  method: AuthMethod,
  indexMode: IndexMode,
  clients: readonly Client[],
): Channels {
  // A keyring asks for a token at each use, and there is nothing to write.
  if (method === 'keyring') return { url: false, netrc: 'no' };
  const url = netrc !== 'only' && !clients.some(({ copiesUrls }) => copiesUrls);
  if (netrc === 'never') return { url, netrc: 'no' };
  const needed = !url || needingNetrc(clients, indexMode).length > 0;
  return { url, netrc: needed ? 'must' : 'try' };
}

/** The clients that find no credential without netrc. */
export function needingNetrc(clients: readonly Client[], indexMode: IndexMode): readonly Client[] {
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
    return [
      ...(netrc === 'only' ? [KEYRING_WITHOUT_NETRC({})] : []),
      ...(deaf.length > 0
        ? [NETRC_NEEDED({ clients: deaf, setting: 'auth_method: keyring', instead: 'another auth_method' })]
        : []),
    ];
  }
  const needing = names(needingNetrc(clients, indexMode));
  if (netrc !== 'never' || needing.length === 0) return [];
  return [NETRC_NEEDED({ clients: needing, setting: 'netrc: never', instead: 'netrc: also' })];
}
