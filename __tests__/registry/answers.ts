import { HOST_UNREACHABLE } from '../../src/network/failures.ts';
import type { Service } from '../../src/refusals/cause.ts';
import { classify, type Refusal } from '../../src/refusals/classify.ts';
import { PERMISSIONS, type Report, type RepositoryResource } from '../../src/registry/ask-api.ts';
import { judge as judgeAnswers } from '../../src/registry/judge.ts';
import type { Reply } from '../../src/registry/reply.ts';
import type { Repository } from '../../src/registry/repository.ts';
import type { Purpose, Verdict } from '../../src/registry/verdict.ts';

export const PLACE = {
  id: 'my-repo',
  location: 'us-central1',
  project: 'my-project',
  host: 'us-central1-python.pkg.dev',
};

export const BOTH: Purpose = {
  download: true,
  upload: true,
  onlyIndex: true,
  principal: 'ci@p.iam.gserviceaccount.com',
  method: 'access_token',
};

/** A refusing answer, as `Reply` has it. */
export const answered = (service: Service, status: number, body: string): { refusal: Refusal } => ({
  refusal: classify({ service, host: `${service}.test`, now: 0 }, { status, headers: {}, body }),
});

const STATUS: Record<number, string> = { 400: 'INVALID_ARGUMENT', 401: 'UNAUTHENTICATED', 404: 'NOT_FOUND' };
const DENIED = 'The caller does not have permission';
/** The API's answer that refuses. */
export const refused = (
  status: number,
  reason?: string,
  message = DENIED,
  code = STATUS[status],
): { refusal: Refusal } =>
  answered(
    'registry',
    status,
    JSON.stringify({
      error: {
        message,
        status: code ?? 'PERMISSION_DENIED',
        ...(reason === undefined ? {} : { details: [{ reason }] }),
      },
    }),
  );

export const tried = { host: 'h', seconds: 1 };
export const unreachable = { unreachable: [HOST_UNREACHABLE({ ...tried, results: ['ECONNRESET'] })] };
export const taken: Reply<'taken'> = { value: 'taken' };

/** The verdict on what the API answered, and the index, which takes the credential unless it is said otherwise. */
export const judge = (place: Repository, api: Report, purpose: Purpose, index: Reply<'taken'> = taken): Verdict =>
  judgeAnswers(place, { api, index }, purpose);

const python = (mode: RepositoryResource['mode']): { value: RepositoryResource } => ({
  value: { format: 'PYTHON', mode },
});
export const standard = python('STANDARD_REPOSITORY');
export const virtual = python('VIRTUAL_REPOSITORY');
export const remote = python('REMOTE_REPOSITORY');

/** The answer that these permissions are held. */
export const held = (...which: readonly (keyof typeof PERMISSIONS)[]): Reply<readonly string[]> => ({
  value: which.map((one) => PERMISSIONS[one]),
});

export const report = (
  repository: Report['repository'],
  permissions: Report['permissions'],
  elsewhere: string[] = [],
): Report => ({
  repository,
  permissions,
  elsewhere,
});

/** A verdict in short: `!` fails, `?` warns, the rest is to know. */
export function short({ failures, warnings, notices, access }: Verdict): string {
  return [
    ...failures.map(({ code }) => `!${code}`),
    ...warnings.map(({ code }) => `?${code}`),
    ...notices.map(({ code }) => code),
    access ?? '-',
  ].join(' ');
}

export const ALL = 'may download and upload';
