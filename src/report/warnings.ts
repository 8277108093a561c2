import type { Credential } from '../credentials/credential.ts';
import { isInCheckout } from '../machine/checkout.ts';
import type { Disk } from '../machine/disk.ts';
import type { Machine } from '../machine/machine.ts';
import { CREDENTIAL_IN_CHECKOUT, TOKEN_ENDS_SOON } from './failures.ts';
import { warn } from './problems.ts';

/** A token that ends sooner than this does not last for many jobs. */
const SHORT_MINUTES = 10;

/** Warns of each of the files that lies in the checkout. */
export function warnOfCheckout(files: readonly string[], machine: Machine, disk: Disk): void {
  for (const path of new Set(files)) if (isInCheckout(path, machine, disk)) warn(CREDENTIAL_IN_CHECKOUT({ path }));
}

/** Warns of a token that ends within ten minutes. */
export function warnOfExpiry({ expiresAt, source, method }: Credential, now: Date): void {
  // A keyring obtains a token at each use.
  if (expiresAt === undefined || method === 'keyring') return;
  const minutes = Math.max(0, Math.floor((expiresAt.getTime() - now.getTime()) / 60_000));
  if (minutes < SHORT_MINUTES) warn(TOKEN_ENDS_SOON({ minutes, source }));
}
