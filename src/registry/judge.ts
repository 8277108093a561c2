import type { Problem } from '../failure.ts';
import type { Answer } from '../network/call.ts';
import { jsonObject } from '../network/request.ts';
import { PERMISSIONS, type Report } from './access.ts';
import {
  ACCESS_DENIED,
  CREDENTIAL_REJECTED,
  DOWNLOAD_DENIED,
  NOT_VERIFIED,
  REGISTRY_API_DISABLED,
  REPOSITORY_NOT_FOUND,
  REPOSITORY_NOT_PYTHON,
  STANDARD_AS_ONLY_INDEX,
  UPLOAD_DENIED,
  UPLOAD_IMPOSSIBLE,
  VPC_SERVICE_CONTROLS,
} from './failures.ts';
import type { Repository } from './repository.ts';

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

type Located = Repository & { readonly location: string };

/**
 * Judges what the API said. A repository that is missing or not a Python one, and a credential that is rejected or may do
 * nothing, are failures; what could not be asked is a warning, since the clients talk to another host.
 */
export function judge(repository: Located, report: Report, purpose: Purpose): Verdict {
  const { repository: resource, permissions } = report;
  const held = 'value' in permissions ? permissions.value : [];
  const none: Verdict = { failures: [], warnings: [], notices: [] };

  if ('unreachable' in resource) return { ...none, warnings: [notVerified(resource.unreachable)] };
  if ('refusal' in resource) {
    const problem = explain(repository, resource.refusal, report, purpose, held);
    if (problem.code !== NOT_VERIFIED.code && problem.code !== REGISTRY_API_DISABLED.code) {
      return { ...none, failures: [problem] };
    }
    return { ...none, warnings: [problem], ...(held.length > 0 ? judgePermissions(repository, held, purpose) : {}) };
  }
  const { format, mode } = resource.value;
  if (format !== 'PYTHON') return { ...none, failures: [REPOSITORY_NOT_PYTHON({ ...repository, format })] };
  const standard = mode === 'STANDARD_REPOSITORY';
  const notices = [
    ...(!standard && purpose.upload ? [UPLOAD_IMPOSSIBLE({ id: repository.id, kind: kindOf(mode) })] : []),
    ...(standard && purpose.download && purpose.onlyIndex ? [STANDARD_AS_ONLY_INDEX({ id: repository.id })] : []),
  ];
  if (!('value' in permissions)) {
    const because = 'unreachable' in permissions ? permissions.unreachable : [];
    return { ...none, warnings: [notVerified(because)], notices };
  }
  const judged = judgePermissions(repository, held, { ...purpose, upload: purpose.upload && standard });
  return { ...judged, notices: [...notices, ...judged.notices] };
}

function judgePermissions(repository: Located, held: readonly string[], purpose: Purpose): Verdict {
  const download = held.includes(PERMISSIONS.download);
  const upload = held.includes(PERMISSIONS.upload);
  const seen = { ...repository, member: memberOf(purpose.principal) };
  if (!download && !upload) return { failures: [ACCESS_DENIED(seen)], warnings: [], notices: [] };
  return {
    failures: [],
    warnings: purpose.download && !download ? [DOWNLOAD_DENIED(seen)] : [],
    notices: purpose.upload && !upload ? [UPLOAD_DENIED(seen)] : [],
    access: download && upload ? 'may download and upload' : download ? 'may download' : 'may upload',
  };
}

function explain(
  repository: Located,
  answer: Answer,
  { elsewhere }: Report,
  purpose: Purpose,
  held: readonly string[],
): Problem {
  const { message, reasons } = detailsOf(answer);
  if (answer.status === 401) return CREDENTIAL_REJECTED({ expired: reasons.includes('ACCESS_TOKEN_EXPIRED') });
  if (reasons.includes('SECURITY_POLICY_VIOLATED')) {
    return VPC_SERVICE_CONTROLS({
      project: repository.project,
      id: /UniqueIdentifier: (\S+)/.exec(message)?.[1] ?? 'not given',
    });
  }
  if (reasons.includes('SERVICE_DISABLED')) {
    return REGISTRY_API_DISABLED({ project: /project (\S+)/.exec(message)?.[1] ?? repository.project });
  }
  if (answer.status === 404 || answer.status === 400) return REPOSITORY_NOT_FOUND({ ...repository, elsewhere });
  if (answer.status === 403 && held.length === 0)
    return ACCESS_DENIED({ ...repository, member: memberOf(purpose.principal) });
  return NOT_VERIFIED({ because: `the Artifact Registry API answered HTTP ${answer.status}` });
}

/** Message and reasons of an error of Google's APIs (google.rpc.Status with ErrorInfo details). */
function detailsOf(answer: Answer): { message: string; reasons: readonly string[] } {
  const error = jsonObject(answer)?.['error'] as { message?: unknown; details?: unknown } | undefined;
  const details: readonly { reason?: unknown }[] = Array.isArray(error?.details) ? error.details : [];
  return { message: String(error?.message ?? ''), reasons: details.map(({ reason }) => String(reason)) };
}

function notVerified(problems: readonly Problem[]): Problem {
  return NOT_VERIFIED({ because: problems.map(({ what }) => what).join(' ') || 'the permissions could not be asked' });
}

function kindOf(mode: string): 'virtual' | 'remote' {
  return mode === 'VIRTUAL_REPOSITORY' ? 'virtual' : 'remote';
}

/** A principal as IAM policies write it. */
export function memberOf(principal: string | undefined): string {
  if (principal === undefined) return 'MEMBER';
  if (principal.startsWith('principal')) return principal;
  return `${principal.endsWith('gserviceaccount.com') ? 'serviceAccount' : 'user'}:${principal}`;
}
