import type { Problem } from '../failure.ts';
import type { Answer } from '../network/call.ts';
import { jsonObject } from '../network/request.ts';
import { PERMISSIONS, type Reply, type Report, type RepositoryResource } from './access.ts';
import {
  ACCESS_DENIED,
  CREDENTIAL_REJECTED,
  DOWNLOAD_DENIED,
  FORMAT_NOT_VERIFIED,
  LOCATION_NOT_FOUND,
  NOT_VERIFIED,
  PROJECT_NOT_FOUND,
  REGISTRY_API_DISABLED,
  REPOSITORY_NOT_FOUND,
  REPOSITORY_NOT_PYTHON,
  STANDARD_AS_ONLY_INDEX,
  TOKEN_SCOPE_INSUFFICIENT,
  UPLOAD_DENIED,
  UPLOAD_IMPOSSIBLE,
  VPC_SERVICE_CONTROLS,
} from './access-failures.ts';
import { identityOf } from './identity.ts';
import type { Located } from './repository.ts';

/** Who asks, and what for. */
export interface Purpose {
  readonly download: boolean;
  readonly upload: boolean;
  /** The repository is the only index that pip asks. */
  readonly onlyIndex: boolean;
  /** E-mail address or federated principal, where it is known. */
  readonly principal?: string;
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

/**
 * Judges what the API said. A failure is what no later step can succeed with: a repository that is missing or not a Python
 * one, a credential that is rejected, or an identity that may do nothing of what the clients are there for. What could not
 * be asked is a warning, since the clients talk to another host.
 */
export function judge(repository: Located, report: Report, purpose: Purpose): Verdict {
  const ofRepository = judgeRepository(repository, report, purpose);
  if (ofRepository.failures.length > 0) return ofRepository;
  const ofAccess = judgeAccess(repository, report, purpose);
  return {
    failures: ofAccess.failures,
    warnings: distinct([...ofRepository.warnings, ...ofAccess.warnings]),
    notices: [...ofRepository.notices, ...ofAccess.notices],
    ...(ofAccess.access === undefined ? {} : { access: ofAccess.access }),
  };
}

/** What kind of repository it is, and whether that serves the purpose. */
function judgeRepository(place: Located, report: Report, purpose: Purpose): Verdict {
  const { repository } = report;
  if ('unreachable' in repository) return { ...NOTHING, warnings: [notVerified(repository.unreachable)] };
  if ('refusal' in repository) return judgeRefusal(place, repository.refusal, report, purpose);
  const { format, mode } = repository.value;
  if (format !== 'PYTHON') return { ...NOTHING, failures: [REPOSITORY_NOT_PYTHON({ ...place, format })] };
  const { id } = place;
  if (mode === 'STANDARD_REPOSITORY') {
    const alone = purpose.download && purpose.onlyIndex;
    return { ...NOTHING, notices: alone ? [STANDARD_AS_ONLY_INDEX({ id })] : [] };
  }
  if (!purpose.upload) return NOTHING;
  const impossible = UPLOAD_IMPOSSIBLE({ id, kind: mode === 'VIRTUAL_REPOSITORY' ? 'virtual' : 'remote' });
  return purpose.download ? { ...NOTHING, notices: [impossible] } : { ...NOTHING, failures: [impossible] };
}

/** Why the API did not show the repository. */
function judgeRefusal(place: Located, answer: Answer, { permissions, elsewhere }: Report, purpose: Purpose): Verdict {
  const failed = (problem: Problem): Verdict => ({ ...NOTHING, failures: [problem] });
  const general = generalRefusal(place, answer);
  if (general) return general;
  // A location that does not exist is the one invalid argument that is left: names are checked before.
  if (answer.status === 400) return failed(LOCATION_NOT_FOUND({ ...place, elsewhere }));
  if (answer.status === 404) return failed(REPOSITORY_NOT_FOUND({ ...place, elsewhere }));
  if (answer.status === 403 && 'value' in permissions) {
    if (permissions.value.length > 0) {
      return { ...NOTHING, notices: [FORMAT_NOT_VERIFIED({ ...place, identity: identityOf(purpose.principal) })] };
    }
    // Nothing is allowed there: judged with the permissions, but where the repository turned up somewhere else.
    return elsewhere.length > 0 ? failed(REPOSITORY_NOT_FOUND({ ...place, elsewhere })) : NOTHING;
  }
  return { ...NOTHING, warnings: [notVerifiedAt(answer)] };
}

/** What this identity may do, against what the clients are there for. */
function judgeAccess(place: Located, { repository, permissions }: Report, purpose: Purpose): Verdict {
  if ('unreachable' in permissions) return { ...NOTHING, warnings: [notVerified(permissions.unreachable)] };
  if ('refusal' in permissions) {
    return generalRefusal(place, permissions.refusal) ?? { ...NOTHING, warnings: [notVerifiedAt(permissions.refusal)] };
  }
  const held = permissions.value;
  const download = held.includes(PERMISSIONS.download);
  const upload = held.includes(PERMISSIONS.upload);
  const seen = { ...place, identity: identityOf(purpose.principal) };
  if (!download && !upload) {
    return { ...NOTHING, failures: [ACCESS_DENIED({ ...seen, role: purpose.download ? 'reader' : 'writer' })] };
  }
  const wantsUpload = purpose.upload && takesUploads(repository);
  const access = download && upload ? 'may download and upload' : download ? 'may download' : 'may upload';
  const verdict = { ...NOTHING, access };
  if (purpose.download && !download) {
    const denied = [DOWNLOAD_DENIED(seen)];
    return wantsUpload ? { ...verdict, warnings: denied } : { ...verdict, failures: denied };
  }
  if (wantsUpload && !upload) {
    const denied = [UPLOAD_DENIED(seen)];
    return purpose.download ? { ...verdict, notices: denied } : { ...verdict, failures: denied };
  }
  return verdict;
}

function takesUploads(repository: Reply<RepositoryResource>): boolean {
  return !('value' in repository) || repository.value.mode === 'STANDARD_REPOSITORY';
}

/** The refusals that say nothing about the repository: they are the same for each question. */
function generalRefusal({ project }: Located, answer: Answer): Verdict | undefined {
  const { message, reasons } = detailsOf(answer);
  const is = (reason: string): boolean => reasons.includes(reason);
  const failed = (problem: Problem): Verdict => ({ ...NOTHING, failures: [problem] });
  if (answer.status === 401) return failed(CREDENTIAL_REJECTED({ expired: is('ACCESS_TOKEN_EXPIRED') }));
  if (is('ACCESS_TOKEN_SCOPE_INSUFFICIENT')) return failed(TOKEN_SCOPE_INSUFFICIENT({}));
  if (is('CONSUMER_INVALID')) return failed(PROJECT_NOT_FOUND({ project }));
  if (is('SECURITY_POLICY_VIOLATED')) {
    const id = /UniqueIdentifier: (\S+)/.exec(message)?.[1] ?? 'not given';
    return failed(VPC_SERVICE_CONTROLS({ project, id }));
  }
  if (is('SERVICE_DISABLED')) {
    const counted = /project (\S+)/.exec(message)?.[1] ?? project;
    return { ...NOTHING, warnings: [REGISTRY_API_DISABLED({ project: counted })] };
  }
  return undefined;
}

/** Message and reasons of an error of Google's APIs (google.rpc.Status with ErrorInfo details). */
function detailsOf(answer: Answer): { message: string; reasons: readonly string[] } {
  const error = jsonObject(answer)?.['error'] as { message?: unknown; details?: unknown } | undefined;
  const details: readonly { reason?: unknown }[] = Array.isArray(error?.details) ? error.details : [];
  return { message: String(error?.message ?? ''), reasons: details.map((detail) => String(detail?.reason)) };
}

function notVerified(problems: readonly Problem[]): Problem {
  return NOT_VERIFIED({ because: problems.map(({ what }) => what).join(' ') });
}

function notVerifiedAt({ status }: Answer): Problem {
  return NOT_VERIFIED({ because: `the Artifact Registry API answered HTTP ${status}.` });
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ code }, i) => problems.findIndex((other) => other.code === code) === i);
}
