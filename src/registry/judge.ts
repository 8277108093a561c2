import type { Problem } from '../failure.ts';
import { CERTIFICATE_REFUSED, HOST_UNAVAILABLE } from '../network/failures.ts';
import { present } from '../present.ts';
import type { Refusal } from '../refusals/classify.ts';
import { explainRefusal } from '../refusals/explain.ts';
import { PERMISSIONS, type Report, type RepositoryResource } from './ask-api.ts';
import { identityOf } from './identity.ts';
import { KNOWN_LOCATIONS } from './locations.ts';
import { nearestLocation } from './nearest.ts';
import type { Reply } from './reply.ts';
import { isLocated, type Located, type Repository } from './repository.ts';
import {
  ACCESS_DENIED,
  CREDENTIAL_REJECTED,
  DOWNLOAD_DENIED,
  FORMAT_NOT_VERIFIED,
  INDEX_DENIED,
  LOCATION_NOT_ALLOWED,
  LOCATION_NOT_FOUND,
  NOT_VERIFIED,
  REPOSITORY_NOT_FOUND,
  REPOSITORY_NOT_PYTHON,
  STANDARD_AS_ONLY_INDEX,
  UPLOAD_DENIED,
  UPLOAD_IMPOSSIBLE,
} from './verdict-failures.ts';

/** Who asks, and what for. */
export interface Purpose {
  readonly download: boolean;
  readonly upload: boolean;
  /** The repository is the only index that pip asks. */
  readonly onlyIndex: boolean;
  /** How the credential is handed to the clients. */
  readonly method: 'access_token' | 'service_account_key' | 'keyring';
  /** E-mail address or federated principal, where it is known. */
  readonly principal?: string;
}

/** What both hosts said. */
export interface Answers {
  /** Absent where the repository has no name in the API. */
  readonly api?: Report;
  readonly index: Reply<'taken'>;
}

/** What verification found: what stops the step, what will stop a later one, and what is good to know. */
export interface Verdict {
  readonly failures: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly notices: readonly Problem[];
  /** What this identity may do, in words; absent where it could not be asked. */
  readonly access?: string;
}

/** A verdict with nothing in it. */
export const NOTHING: Verdict = { failures: [], warnings: [], notices: [] };

const failed = (problem: Problem): Verdict => ({ ...NOTHING, failures: [problem] });
const warned = (problem: Problem): Verdict => ({ ...NOTHING, warnings: [problem] });
const noted = (problem: Problem): Verdict => ({ ...NOTHING, notices: [problem] });

/**
 * Judges what the API and the index said. A failure is what no later step can succeed with: a refusal of either, a repository
 * that is missing or not a Python one, an index that the runner does not reach, an identity that may do nothing of what the
 * clients are there for. What could not be asked is a warning. The first failure is the one that is told: the others follow
 * from it.
 */
export function judge(repository: Repository, answers: Answers, purpose: Purpose): Verdict {
  const { api } = answers;
  const questions = [
    ...(api && isLocated(repository)
      ? [() => judgeRepository(repository, api, answers, purpose), () => judgeAccess(repository, api, answers, purpose)]
      : []),
    () => judgeIndex(repository, answers, purpose),
  ];
  const verdicts: Verdict[] = [];
  for (const question of questions) {
    const verdict = question();
    if (verdict.failures.length > 0) return verdict;
    verdicts.push(verdict);
  }
  const access = verdicts.find((verdict) => verdict.access !== undefined)?.access;
  return {
    failures: [],
    warnings: distinct(verdicts.flatMap(({ warnings }) => warnings)),
    notices: distinct(verdicts.flatMap(({ notices }) => notices)),
    ...present({ access }),
  };
}

/** What kind of repository it is, and whether that serves the purpose. */
function judgeRepository(place: Located, report: Report, answers: Answers, purpose: Purpose): Verdict {
  const { repository } = report;
  if ('unreachable' in repository) return warned(notVerified(repository.unreachable));
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
      return judgeRefusal(place, refusal, answers);
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
function judgeAccess(place: Located, { repository, permissions }: Report, answers: Answers, purpose: Purpose): Verdict {
  if ('unreachable' in permissions) return warned(notVerified(permissions.unreachable));
  const seen = { ...place, identity: identityOf(purpose.principal) };
  const denied = (): Verdict => failed(ACCESS_DENIED({ ...seen, role: purpose.download ? 'reader' : 'writer' }));
  if ('refusal' in permissions) {
    const { refusal } = permissions;
    return refusal.cause.kind === 'permission-denied' ? denied() : judgeRefusal(place, refusal, answers);
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
function judgeRefusal({ project }: Located, refusal: Refusal, { index }: Answers): Verdict {
  const { cause, host } = refusal;
  if (cause.kind === 'credential') {
    // The API is asked with a token, whatever the clients send.
    return failed(CREDENTIAL_REJECTED({ host, fault: cause.fault, method: 'access_token' }));
  }
  const problem = explainRefusal(refusal, project);
  if (cause.kind === 'stranger' || cause.kind === 'rate-limited') return warned(notVerified([problem]));
  // These may be about another project, the one that the call is counted on; the index then works all the same.
  const isElsewhere = cause.kind === 'api-disabled' || cause.kind === 'quota-project-denied';
  return isElsewhere && isTaken(index) ? warned(problem) : failed(problem);
}

/** Whether the host that the clients talk to can be reached, takes the credential, and lets it download. */
function judgeIndex(place: Repository, { api, index }: Answers, purpose: Purpose): Verdict {
  if (isTaken(index)) return NOTHING;
  if ('unreachable' in index) {
    // Trouble of the host can pass, and clients may trust certificates that Node.js does not.
    const passes = index.unreachable.every(mayWorkForClients);
    return passes ? warned(notVerified(index.unreachable)) : { ...NOTHING, failures: index.unreachable };
  }
  if (!('refusal' in index)) return NOTHING;
  const { refusal } = index;
  const { cause, host } = refusal;
  switch (cause.kind) {
    case 'credential':
      return failed(CREDENTIAL_REJECTED({ host, fault: cause.fault, method: purpose.method }));
    case 'rate-limited':
      return warned(notVerified([explainRefusal(refusal)]));
    case 'permission-denied':
    case 'unknown':
      return judgeDenied(place, refusal, api, purpose);
    default:
      return failed(explainRefusal(refusal, place.project));
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

/** The page that was asked for does not exist, so that it is not found shows as much as a page would. */
function isTaken(index: Reply<'taken'>): boolean {
  if ('value' in index) return true;
  if (!('refusal' in index)) return false;
  const { status, cause } = index.refusal;
  return status === 404 && (cause.kind === 'not-found' || cause.kind === 'front-end');
}

function notVerified(problems: readonly Problem[]): Problem {
  const [first] = problems;
  return NOT_VERIFIED({
    because: problems.map(({ what }) => what).join(' '),
    why: first?.why ?? '',
    certain: first?.certain ?? false,
    fix: first?.fix.split('\n') ?? [],
  });
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  // Two questions to one host differ in how often it was tried and how long that took.
  const kind = ({ code, what }: Problem): string => `${code} ${what.replace(/\d+/g, '')}`;
  return problems.filter((problem, i) => problems.findIndex((other) => kind(other) === kind(problem)) === i);
}
