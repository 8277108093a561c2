import type { Source } from './credentials/choose.ts';
import type { AuthMethod } from './credentials/credential.ts';
import type { Receipt } from './ledger/receipt.ts';
import type { Process } from './machine/processes.ts';

/** All that the keeper is told: through its standard input, as the source may hold a key. */
export interface KeeperTask {
  readonly source: Source;
  readonly method: AuthMethod;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly receipt: Receipt;
  /** The process of the runner that lives as long as the job. */
  readonly worker?: Process;
}

/** The file descriptor on which the keeper tells main that it needs nothing more from it, or from the action's folder. */
export const READY = 3;
