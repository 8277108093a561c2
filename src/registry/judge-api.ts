import type { Problem } from '../failure.ts';
import { present } from '../present.ts';
import type { Refusal } from '../refusals/classify.ts';
import { explainRefusal } from '../refusals/explain.ts';
import { PERMISSIONS, type Report, type RepositoryResource } from './ask-api.ts';
import { identityOf, ownProject } from './identity.ts';
import { isTaken } from './judge-index.ts';
import { KNOWN_LOCATIONS } from './locations.ts';
import { nearestLocation } from './nearest.ts';
import {
  ACCESS_DENIED,
  CREDENTIAL_REJECTED,
  DOWNLOAD_DENIED,
  FORMAT_NOT_VERIFIED,
  UPLOAD_DENIED,
} from './permission-failures.ts';
import type { Reply } from './reply.ts';
import type { Located } from './repository.ts';
import { type Answers, failed, NOTHING, noted, type Purpose, unverified, type Verdict, warned } from './verdict.ts';
import {
  LOCATION_NOT_ALLOWED,
  LOCATION_NOT_FOUND,
  REPOSITORY_NOT_FOUND,
  REPOSITORY_NOT_PYTHON,
  STANDARD_AS_ONLY_INDEX,
  UPLOAD_IMPOSSIBLE,
} from './verdict-failures.ts';

/** What kind of repository it is, and whether that serves the purpose. */
export function judgeRepository(place: Located, report: Report, answers: Answers, purpose: Purpose): Verdict {
  const { repository } = report;
  if ('unreachable' in repository) return unverified(repository.unreachable);
  if ('refusal' in repository) return judgeHidden(place, repository.refusal, report, answers, purpose);
  const { format, mode } = repository.value;
  if (format !== 'PYTHON') return failed(REPOSITORY_NOT_PYTHON({ ...place, format }));
  const { id } = place;
  if (mode === 'STANDARD_REPOSITORY') {
    return purpose.download && purpose.onlyIndex ? noted(STANDARD_AS_ONLY_INDEX({ id })) : NOTHING;
  }
  if (!purpose.upload) return NOTHING;
  const impossible = UPLOAD_IMPOSSIBLE({ id, kind: mode === 'VIRTUAL_REPOSITORY' ? 'virtual' : 'remote' });
  return purpose.download ? noted(impossible) : failed(impossible);
}

/** Why the API did not show the repository. */
function judgeHidden(
  place: Located,
  refusal: Refusal,
  { permissions, elsewhere }: Report,
  answers: Answers,
  purpose: Purpose,
): Verdict {
  const there = elsewhere.length > 0;
  switch (refusal.cause.kind) {
    case 'not-found':
      return failed(REPOSITORY_NOT_FOUND({ ...place, elsewhere }));
    case 'location-refused':
    case 'invalid-argument':
      return failed(judgeLocation(place, refusal, elsewhere));
    case 'permission-denied':
      if ('value' in permissions && permissions.value.length > 0) {
        return noted(FORMAT_NOT_VERIFIED({ ...place, identity: identityOf(purpose.principal) }));
      }
      // Nothing is allowed there: judged with the permissions, unless the repository turned up somewhere else.
      return there ? failed(REPOSITORY_NOT_FOUND({ ...place, elsewhere })) : NOTHING;
    default:
      return judgeRefusal(place, refusal, answers, purpose);
  }
}

/** A location that does not exist, or that this project may not use. Names are well-formed: that is checked before. */
function judgeLocation(place: Located, refusal: Refusal, elsewhere: readonly string[]): Problem {
  const { id, location, project } = place;
  if (!KNOWN_LOCATIONS.includes(location)) {
    const nearest = nearestLocation(location);
    return LOCATION_NOT_FOUND({ id, location, elsewhere, ...present({ nearest }) });
  }
  if (elsewhere.length > 0) return REPOSITORY_NOT_FOUND({ ...place, elsewhere });
  return refusal.cause.kind === 'location-refused'
    ? LOCATION_NOT_ALLOWED({ location, project })
    : explainRefusal(refusal, project);
}

/** What this identity may do, against what the clients are there for. */
export function judgeAccess(
  place: Located,
  { repository, permissions }: Report,
  answers: Answers,
  purpose: Purpose,
): Verdict {
  if ('unreachable' in permissions) return unverified(permissions.unreachable);
  const seen = { ...place, identity: identityOf(purpose.principal) };
  const denied = (): Verdict => failed(ACCESS_DENIED({ ...seen, role: purpose.download ? 'reader' : 'writer' }));
  if ('refusal' in permissions) {
    const { refusal } = permissions;
    return refusal.cause.kind === 'permission-denied' ? denied() : judgeRefusal(place, refusal, answers, purpose);
  }
  const held = permissions.value;
  const download = held.includes(PERMISSIONS.download);
  const upload = held.includes(PERMISSIONS.upload);
  if (!download && !upload) return denied();
  const wantsUpload = purpose.upload && takesUploads(repository);
  const access = download && upload ? 'may download and upload' : download ? 'may download' : 'may upload';
  if (purpose.download && !download) {
    const problem = DOWNLOAD_DENIED(seen);
    return { ...(wantsUpload ? warned(problem) : failed(problem)), access };
  }
  if (wantsUpload && !upload) {
    const problem = UPLOAD_DENIED(seen);
    return { ...(purpose.download ? noted(problem) : failed(problem)), access };
  }
  return { ...NOTHING, access };
}

function takesUploads(repository: Reply<RepositoryResource>): boolean {
  return !('value' in repository) || repository.value.mode === 'STANDARD_REPOSITORY';
}

/** A refusal of the API that says nothing about the repository: it is the same for each question. */
function judgeRefusal({ project }: Located, refusal: Refusal, { index }: Answers, { principal }: Purpose): Verdict {
  const { cause, host } = refusal;
  if (cause.kind === 'credential') {
    // The API is asked with a token, whatever the clients send.
    return failed(CREDENTIAL_REJECTED({ host, fault: cause.fault, isKey: false }));
  }
  const problem = explainRefusal(refusal, project, ownProject(principal));
  if (cause.kind === 'stranger' || cause.kind === 'rate-limited') return unverified([problem]);
  // These may be about another project, the one that the call is counted on; the index then works all the same.
  const isElsewhere = cause.kind === 'api-disabled' || cause.kind === 'quota-project-denied';
  return isElsewhere && isTaken(index) ? warned(problem) : failed(problem);
}
