import type { Chosen, Source } from '../credentials/choose.ts';
import type { Defaults } from '../registry/locate.ts';
import { isLocated, type Repository, type RepositoryRequest, resourceName, uploadUrl } from '../registry/repository.ts';
import type { Verdict } from '../registry/verdict.ts';

/** Which credential is used, why, and how it is handed to the clients. */
export function sourceDecision({ source, method }: Chosen, wanted: string): readonly string[] {
  return [
    `credential: ${source.kind}, as ${reasonFor(source)}`,
    `method: ${method}, as auth_method is ${wanted}${wanted === 'auto' ? ` and the credential is ${source.kind}` : ''}`,
  ];
}

function reasonFor(source: Source): string {
  switch (source.kind) {
    case 'service_account_key':
      return 'key is set';
    case 'given_token':
      return 'access_token is set';
    case 'workload_identity_federation': {
      const { serviceAccount } = source.federation;
      const how = serviceAccount === undefined ? 'used directly' : `acting as ${serviceAccount}`;
      return `workload_identity_provider is set (${source.federation.provider}), ${how}`;
    }
    case 'application_default_credentials':
      return `no credential input is set, and ${source.file.from} left ${source.file.path}`;
    case 'metadata_server':
      return `no credential input is set, and the metadata server ${source.host} answers`;
    case 'gcloud_cli':
      return 'no credential input is set, and gcloud has an active account';
  }
}

/** Which repository it is, and where each part of its name was found. */
export function placeDecision(
  repository: Repository,
  request: RepositoryRequest,
  defaults: Defaults,
): readonly string[] {
  const from = (given: string | undefined, part: keyof Defaults): string =>
    given === undefined ? (defaults[part][0]?.from ?? 'nowhere') : 'the inputs';
  return [
    `repository: ${isLocated(repository) ? resourceName(repository) : uploadUrl(repository)}`,
    `repository id ${repository.id}: from ${from(request.id, 'repository')}`,
    `location ${repository.location ?? 'not known'}: from ${from(request.location ?? request.host, 'location')}`,
    `project ${repository.project}: from ${from(request.project, 'project')}`,
  ];
}

/** What verification came to. */
export function verdictDecision(verdict: Verdict | undefined): readonly string[] {
  if (verdict === undefined) return ['verification: not asked for, as verify is false'];
  const { access = 'access not known', failures, warnings, notices } = verdict;
  const codes = [...failures, ...warnings, ...notices].map(({ code }) => code);
  return [`verification: ${access}; ${codes.length > 0 ? codes.join(', ') : 'nothing to say'}`];
}
