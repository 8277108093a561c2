import type { Names } from './clients/client.ts';
import type { Chosen } from './credentials/choose.ts';
import type { Credential } from './credentials/credential.ts';
import type { Inputs } from './inputs/inputs.ts';

/** What a step knows once it has a credential, handed on to the end of its story. */
export interface Use {
  readonly inputs: Inputs;
  readonly chosen: Chosen;
  readonly names: Pick<Names, 'repository' | 'serverId'>;
  readonly credential: Credential;
}
