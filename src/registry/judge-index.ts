import type { Problem } from '../failure.ts';
import { CERTIFICATE_REFUSED, HOST_UNAVAILABLE } from '../network/failures.ts';
import type { Refusal } from '../refusals/classify.ts';
import { explainRefusal } from '../refusals/explain.ts';
import { PERMISSIONS, type Report } from './ask-api.ts';
import { identityOf, ownProject } from './identity.ts';
import { ACCESS_DENIED, CREDENTIAL_REJECTED, INDEX_DENIED } from './permission-failures.ts';
import type { Reply } from './reply.ts';
import type { Repository } from './repository.ts';
import { type Answers, failed, NOTHING, type Purpose, unverified, type Verdict } from './verdict.ts';

/** Whether the host that the clients talk to can be reached, takes the credential, and lets it download. */
export function judgeIndex(place: Repository, { api, index }: Answers, purpose: Purpose): Verdict {
  if ('unreachable' in index) {
    // Trouble of the host can pass, and clients may trust certificates that Node.js does not.
    const passes = index.unreachable.every(mayWorkForClients);
    return passes ? unverified(index.unreachable) : { ...NOTHING, failures: index.unreachable };
  }
  if ('value' in index || isNotFound(index.refusal)) return NOTHING;
  const { refusal } = index;
  const { cause, host } = refusal;
  switch (cause.kind) {
    case 'credential':
      return failed(CREDENTIAL_REJECTED({ host, fault: cause.fault, isKey: purpose.method === 'service_account_key' }));
    case 'rate-limited':
      return unverified([explainRefusal(refusal)]);
    case 'permission-denied':
    case 'unknown':
      return judgeDenied(place, refusal, api, purpose);
    default:
      return failed(explainRefusal(refusal, place.project, ownProject(purpose.principal)));
  }
}

/**
 * The index does not let this identity download, or says so in words that nobody knows. The API knows of a missing permission,
 * too; where it says otherwise, the index counts.
 */
function judgeDenied(place: Repository, refusal: Refusal, api: Report | undefined, purpose: Purpose): Verdict {
  const permissions = api?.permissions;
  // What only uploads is not kept from it by that.
  if (!purpose.download && refusal.status === 403) return NOTHING;
  if (refusal.cause.kind === 'unknown') return failed(explainRefusal(refusal));
  const seen = { ...place, location: place.location ?? 'LOCATION', identity: identityOf(purpose.principal) };
  if (permissions !== undefined && 'value' in permissions) {
    return permissions.value.includes(PERMISSIONS.download) ? failed(INDEX_DENIED(seen)) : NOTHING;
  }
  return failed(ACCESS_DENIED({ ...seen, role: 'reader' }));
}

function mayWorkForClients({ code }: Problem): boolean {
  return code === HOST_UNAVAILABLE.code || code === CERTIFICATE_REFUSED.code;
}

/** Whether the index takes the credential. */
export function isTaken(index: Reply<'taken'>): boolean {
  return 'value' in index || ('refusal' in index && isNotFound(index.refusal));
}

/** The page that was asked for does not exist, so that it is not found shows as much as a page would. */
function isNotFound({ status, cause }: Refusal): boolean {
  return status === 404 && (cause.kind === 'not-found' || cause.kind === 'front-end');
}
