import type { Source } from '../credentials/choose.ts';
import { environmentDefaults, gcloudConfiguration } from '../credentials/gcloud-configuration.ts';
import { projectOf } from '../credentials/principal.ts';
import type { Machine } from '../machine/machine.ts';
import type { Defaults, Found } from '../registry/locate.ts';
import type { RepositoryRequest } from '../registry/repository.ts';

/**
 * Where to look for the parts of the repository's name that the inputs leave out: for each the environment, for the
 * project then the credential, and at last gcloud's configuration, whose files are read only where they are needed.
 */
export async function defaultsFor(
  request: RepositoryRequest,
  source: Source | undefined,
  machine: Machine,
): Promise<Defaults> {
  const environment = environmentDefaults(machine.env);
  const near = { ...environment, project: [...environment.project, ...projectNamedBy(source)] };
  const has = (part: keyof Defaults, given: string | undefined): boolean =>
    given !== undefined || near[part].length > 0;
  if (
    has('repository', request.id) &&
    has('location', request.location ?? request.host) &&
    has('project', request.project)
  ) {
    return near;
  }
  const gcloud = await gcloudConfiguration(machine);
  return {
    repository: [...near.repository, ...gcloud.repository],
    location: [...near.location, ...gcloud.location],
    project: [...near.project, ...gcloud.project],
  };
}

function projectNamedBy(source: Source | undefined): readonly Found[] {
  const found = (value: string | undefined, from: string): readonly Found[] => (value ? [{ value, from }] : []);
  switch (source?.kind) {
    case 'service_account_key':
      return found(source.key.projectId, 'the service account key');
    case 'workload_identity_federation':
      return found(source.federation.serviceAccount && projectOf(source.federation.serviceAccount), 'service_account');
    default:
      return [];
  }
}
