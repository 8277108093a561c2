import type { ClientName } from '../clients/catalogue.ts';
import type { Credential } from '../credentials/credential.ts';
import type { Repository } from '../registry/repository.ts';

/** What a step achieved: all that its outputs, closing lines and job summary are made of. */
export interface Outcome {
  readonly repository: Repository;
  readonly credential: Credential;
  readonly clients: readonly ClientName[];
  readonly serverId: string;
  /** Files that were written, in the order of writing. */
  readonly files: readonly string[];
  readonly pipConfig?: string;
  readonly pypirc?: string;
  /** What the identity may do with the repository, where that was asked. */
  readonly access?: string;
  /** Whether the post step will put the files back. */
  readonly cleanup: boolean;
}
