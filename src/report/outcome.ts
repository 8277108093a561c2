import type { Client, Names } from '../clients/client.ts';
import type { Credential } from '../credentials/credential.ts';

/** What a step achieved: all that its outputs, closing lines and job summary are made of. */
export interface Outcome extends Names {
  readonly credential: Credential;
  readonly clients: readonly Client[];
  /** Files that were written, in the order of writing. */
  readonly files: readonly string[];
  /** Paths of the clients' files, by the outputs that hold them. */
  readonly fileOutputs: Readonly<Record<string, string>>;
  /** What the identity may do with the repository, where that was asked. */
  readonly access?: string;
  /** Whether a process of ours renews the credential until the job ends. */
  readonly keptFresh: boolean;
  /** Whether the post step will put the files back. */
  readonly cleanup: boolean;
}
