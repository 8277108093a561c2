import { type HttpRequest, type HttpResponse, json, unknownAddress } from '../http.ts';
import { isAllowed } from '../policies.ts';
import type { World } from '../world.ts';
import { googleError, unauthenticated } from './google-error.ts';
import { identify } from './identity.ts';

const service = 'cloudresourcemanager.googleapis.com';

/** `cloudresourcemanager.googleapis.com`: libraries look up the project behind a workload identity pool's number. */
export function resourceManager(world: World, request: HttpRequest): HttpResponse {
  const named = /^\/v1\/projects\/([^/:]+)$/.exec(request.path)?.[1];
  if (named === undefined || request.method !== 'GET') {
    return unknownAddress(request.path);
  }
  const identity = identify(world, request);
  if (identity.kind !== 'known' || identity.scheme !== 'Bearer') {
    return unauthenticated(identity.kind === 'rejected' ? identity.because : 'none', service);
  }
  const project = [...world.projects.values()].find((one) => one.id === named || one.number === named);
  if (
    project === undefined ||
    !isAllowed(world, identity.members, `projects/${project.id}`, 'resourcemanager.projects.get')
  ) {
    return googleError(403, 'The caller does not have permission');
  }
  return json(200, {
    projectNumber: project.number,
    projectId: project.id,
    lifecycleState: 'ACTIVE',
    name: project.id,
  });
}
