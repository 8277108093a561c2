import { type HttpRequest, type HttpResponse, json, jsonBody, unknownAddress } from '../http.ts';
import { isAllowed } from '../policies.ts';
import { cloudPlatform, type Repository, randomId, type World } from '../world.ts';
import {
  consumerInvalid,
  googleError,
  insufficientScopes,
  locationRefused,
  perimeterViolation,
  permissionDenied,
  serviceDisabled,
  unauthenticated,
} from './google-error.ts';
import { identify } from './identity.ts';

const service = 'artifactregistry.googleapis.com';

/** `artifactregistry.googleapis.com`: what a repository is, which and where there are, and what the caller may do with one. */
export function artifactRegistryApi(world: World, request: HttpRequest): HttpResponse {
  const path = decodeURIComponent(request.path);
  const named = /^\/v1\/(projects\/([^/]+)\/locations\/([^/]+)\/repositories\/([^/:]+))(:testIamPermissions)?$/.exec(
    path,
  );
  const parent = /^\/v1\/(projects\/([^/]+)\/locations\/([^/]+))\/repositories$/.exec(path);
  const locations = /^\/v1\/(projects\/([^/]+))\/locations$/.exec(path);
  const found = named ?? parent ?? locations;
  if (found === null) {
    return unknownAddress(request.path);
  }
  const identity = identify(world, request);
  if (identity.kind !== 'known' || identity.scheme !== 'Bearer') {
    return unauthenticated(identity.kind === 'rejected' ? identity.because : 'none', service);
  }
  if (!hasScope(world, request)) {
    return insufficientScopes(service);
  }
  const [, name = '', projectId = '', location = '-'] = found;
  const project = world.projects.get(projectId);
  if (project === undefined) {
    return consumerInvalid(service, projectId);
  }
  if (!project.apis.has(service)) {
    return serviceDisabled('Artifact Registry API', service, project.number);
  }
  if (project.perimeter) {
    return perimeterViolation(service, project.number, randomId(24));
  }
  if (location !== '-' && !world.locations.has(location)) {
    return locationRefused(service, projectId, location);
  }
  if (named?.[5] !== undefined && request.method === 'POST') {
    return testPermissions(world, identity.members, name, request);
  }
  if (request.method !== 'GET' || named?.[5] !== undefined) {
    return unknownAddress(request.path);
  }
  const permission = `artifactregistry.${locations ? 'locations.list' : named ? 'repositories.get' : 'repositories.list'}`;
  const resource = location === '-' ? `projects/${projectId}` : name;
  if (!isAllowed(world, identity.members, resource, permission)) {
    return permissionDenied(permission, service, name);
  }
  if (locations !== null) {
    const all = [...world.locations].map((id) => ({ name: `${name}/locations/${id}`, locationId: id }));
    return json(200, { locations: all });
  }
  if (named === null) {
    return list(world, name, request.query);
  }
  const repository = world.repositories.get(name);
  return repository === undefined
    ? googleError(404, 'Requested entity was not found.')
    : json(200, resourceOf(repository));
}

/** Every method of the API takes the scope of the whole platform, and reading ones its read-only form. */
function hasScope(world: World, request: HttpRequest): boolean {
  const token = world.tokens.get((request.headers['authorization'] ?? '').replace(/^Bearer /, ''));
  return [cloudPlatform, `${cloudPlatform}.read-only`].some((scope) => token?.scopes.includes(scope));
}

/** Gives the permissions held among those asked; none, not an error, where the repository does not exist. */
function testPermissions(world: World, members: readonly string[], name: string, request: HttpRequest): HttpResponse {
  const asked = jsonBody(request)?.['permissions'];
  if (!Array.isArray(asked) || !asked.every((one) => /^artifactregistry\.[A-Za-z]+\.[A-Za-z]+$/.test(String(one)))) {
    return googleError(400, 'Request contains an invalid argument.');
  }
  const held = world.repositories.has(name)
    ? asked.filter((permission: string) => isAllowed(world, members, name, permission))
    : [];
  return json(200, held.length > 0 ? { permissions: held } : {});
}

function list(world: World, parent: string, query: URLSearchParams): HttpResponse {
  const pattern = parent.endsWith('/locations/-') ? parent.slice(0, -1) : `${parent}/`;
  const all = [...world.repositories.values()].filter((repository) => repository.name.startsWith(pattern));
  const size = Number(query.get('pageSize') ?? 100) || 100;
  const from = Number(query.get('pageToken') ?? 0) || 0;
  const page = all.slice(from, from + size).map(resourceOf);
  const next = from + size < all.length ? { nextPageToken: String(from + size) } : {};
  return json(200, page.length > 0 ? { repositories: page, ...next } : {});
}

/** What a repository has that is more than a place for packages. */
function configOf({ mode, upstreams }: Repository): Record<string, unknown> {
  switch (mode) {
    case 'VIRTUAL_REPOSITORY': {
      const upstreamPolicies = upstreams.map((repository, index) => ({
        id: repository.split('/').at(-1),
        repository,
        priority: 100 - index,
      }));
      return { virtualRepositoryConfig: { upstreamPolicies } };
    }
    case 'REMOTE_REPOSITORY':
      return { remoteRepositoryConfig: { pythonRepository: { publicRepository: 'PYPI' } } };
    default:
      return {};
  }
}

function resourceOf(repository: Repository): Record<string, unknown> {
  const [, project, , location, , id] = repository.name.split('/');
  return {
    name: repository.name,
    format: repository.format,
    createTime: '2024-03-01T09:00:00.000000Z',
    updateTime: '2024-03-01T09:00:00.000000Z',
    mode: repository.mode,
    ...configOf(repository),
    registryUri: `${location}-${repository.format.toLowerCase()}.pkg.dev/${project}/${id}`,
  };
}
