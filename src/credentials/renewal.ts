import type { Source } from './choose.ts';
import type { AuthMethod, Credential } from './credential.ts';

/** What `refresh` takes. */
export type Refresh = 'auto' | 'true' | 'false';

/** A token that ends sooner than this is renewed without being asked for: many jobs last longer. */
const SHORT_MS = 10 * 60_000;

/** Long enough for a command that reads its token once, and short enough for a token that the log cannot hide. */
const RENEWED_SECONDS = 900;

/** Why a credential is not renewed; undefined where it can be. */
export function whyNotRenewable(kind: Source['kind'], method: AuthMethod, cleanup: boolean): string | undefined {
  if (!cleanup) return 'cleanup is false, so the files stay after the job, and nothing would renew them then';
  if (method === 'keyring') return 'the keyring obtains a token at each use anyway';
  if (method === 'service_account_key') return 'the clients are given the key itself, which does not expire';
  if (kind === 'given_token')
    return 'access_token is a token that somebody else obtained, and nobody here can obtain it again';
  return undefined;
}

/** Whether this credential is to be renewed while the job runs. */
export function isToBeRenewed(refresh: Refresh, credential: Credential, cleanup: boolean, now: Date): boolean {
  if (refresh === 'false' || credential.expiresAt === undefined) return false;
  if (whyNotRenewable(credential.source, credential.method, cleanup) !== undefined) return false;
  return refresh === 'true' || credential.expiresAt.getTime() - now.getTime() < SHORT_MS;
}

/** The source as it is asked once its tokens are renewed: a token that lives for a shorter time does less harm. */
export function forRenewal(source: Source): Source {
  if (source.kind !== 'workload_identity_federation') return source;
  const { federation } = source;
  return { ...source, federation: { ...federation, lifetime: Math.min(federation.lifetime, RENEWED_SECONDS) } };
}

/**
 * Milliseconds from now to the next renewal of a token: a third of the life that it has left, so that each new process has two thirds of it.
 * That is a minute before its end where it lives for a minute and a half, and sooner where it lives longer.
 */
export function untilRenewal(expiresAt: Date, now: Date): number {
  return Math.max(0, expiresAt.getTime() - now.getTime()) / 3;
}
