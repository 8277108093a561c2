import { FILE_OUTPUTS } from '../clients/client.ts';
import { indexUrl, uploadUrl } from '../registry/repository.ts';
import type { Outcome } from './outcome.ts';

/** Every output of action.yml, by name, for a step that has a credential. The password is the only secret among them. */
export function outputsOf({ repository, credential, fileOutputs }: Outcome): Readonly<Record<string, string>> {
  const keyring = credential.method === 'keyring';
  return {
    authenticated: 'true',
    index_url: indexUrl(repository),
    repository_url: uploadUrl(repository),
    // A keyring asks for a credential of its own at each use.
    username: keyring ? '' : credential.username,
    password: keyring ? '' : credential.password.reveal(),
    expires_at: keyring ? '' : (credential.expiresAt?.toISOString() ?? ''),
    auth_method: credential.method,
    credential_source: credential.source,
    principal: credential.principal ?? '',
    ...Object.fromEntries(FILE_OUTPUTS.map((name) => [name, fileOutputs[name] ?? ''])),
  };
}
