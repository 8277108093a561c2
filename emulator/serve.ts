import { type Fault, takeFault } from './faults.ts';
import { githubIssuerHost, githubTokenService } from './github/github-oidc.ts';
import { artifactRegistry, locationOf } from './google/artifact-registry.ts';
import { artifactRegistryApi } from './google/artifact-registry-api.ts';
import { errorInfo, googleError } from './google/google-error.ts';
import { iamCredentials } from './google/iam-credentials.ts';
import { metadataServer } from './google/metadata.ts';
import { oauth2 } from './google/oauth2.ts';
import { resourceManager } from './google/resource-manager.ts';
import { sts } from './google/sts.ts';
import { type HttpRequest, type HttpResponse, html, unknownAddress } from './http.ts';
import { decodeJwt, signJwt } from './jwt.ts';
import { PYPI_HOSTS, pypi } from './pypi/pypi.ts';
import { now, type World } from './world.ts';

/** The name that faults and requests know the metadata server by, whatever port it has on loopback. */
export const METADATA_HOST = 'metadata.google.internal';

type Handler = (world: World, request: HttpRequest) => HttpResponse;

const apis: Readonly<Record<string, Handler>> = {
  oauth2,
  sts,
  iamcredentials: iamCredentials,
  artifactregistry: artifactRegistryApi,
  cloudresourcemanager: resourceManager,
};

/** What the world answers to a request, with the fault that strikes it. `reset` and `hang` are no HTTP answers. */
export function serve(world: World, request: HttpRequest): HttpResponse | 'reset' | 'hang' {
  const fault = takeFault(world.faults, request);
  switch (fault?.kind) {
    case 'reset':
    case 'hang':
      return fault.kind;
    case 'status':
      return failing(fault.status, fault.retryAfter);
    case 'answer':
      return { status: fault.status, headers: fault.headers ?? {}, body: fault.body };
    case 'empty':
      return { status: 200, headers: {}, body: '' };
    case 'html':
      return html(200, '<!DOCTYPE html>\n<html><head><title>Sign in to the network</title></head></html>\n');
  }
  if (isOverLimit(world, request.host)) {
    return failing(429);
  }
  if (!isWellFormed(request.path)) {
    return html(400, '<!DOCTYPE html>\n<title>Error 400 (Bad Request)!!1</title>\n');
  }
  const response = route(world, request)(world, request);
  return fault === undefined ? response : spoiled(world, response, fault);
}

/** Serves a request, whatever its host. */
function route(world: World, request: HttpRequest): Handler {
  if (locationOf(world, request.host) !== undefined) {
    return artifactRegistry;
  }
  if (world.pypi !== undefined && PYPI_HOSTS.some((host) => host === request.host)) {
    return pypi;
  }
  if (request.host === METADATA_HOST) {
    return metadataServer;
  }
  if (request.host === 'token.actions.githubusercontent.com') {
    return githubIssuerHost;
  }
  if (request.host.endsWith('.actions.githubusercontent.com')) {
    return githubTokenService;
  }
  const api = request.host.endsWith(`.${world.universe}`) ? request.host.slice(0, -world.universe.length - 1) : '';
  return apis[api] ?? ((_, { path }) => unknownAddress(path));
}

/** Handlers decode paths without fear. */
function isWellFormed(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function failing(status: number, retryAfter?: number): HttpResponse {
  const messages: Record<number, string> = {
    429: 'Quota exceeded for this service. Please try again later.',
    500: 'Internal error encountered.',
    503: 'The service is currently unavailable.',
  };
  const details =
    status === 429 ? [errorInfo('RATE_LIMIT_EXCEEDED', 'googleapis.com', { quota_unit: '1/min/{project}' })] : [];
  const response = googleError(status, messages[status] ?? 'Request failed.', details);
  return retryAfter === undefined
    ? response
    : { ...response, headers: { ...response.headers, 'retry-after': String(retryAfter) } };
}

function isOverLimit(world: World, host: string): boolean {
  const limit = world.limits.get(host);
  if (limit === undefined) {
    return false;
  }
  const time = Date.now();
  const recent = (world.arrivals.get(host) ?? []).filter((at) => at > time - 1000);
  const isOver = recent.length >= limit;
  world.arrivals.set(host, isOver ? recent : [...recent, time]);
  return isOver;
}

const tokenFields = ['access_token', 'accessToken', 'value'];

/** The right answer made wrong in its content. */
function spoiled(world: World, response: HttpResponse, fault: Fault): HttpResponse {
  if (fault.kind === 'truncated') {
    return { ...response, body: response.body.slice(0, Math.floor(response.body.length / 2)) };
  }
  if (response.headers['content-type']?.startsWith('application/json') !== true) {
    return response;
  }
  const fields: Record<string, unknown> = JSON.parse(response.body.toString());
  const name = tokenFields.find((field) => typeof fields[field] === 'string');
  if (name === undefined) {
    return response;
  }
  const value = String(fields[name]);
  delete fields[name];
  if (fault.kind === 'expired-token') {
    fields[name] = expired(world, value);
  }
  return { ...response, body: JSON.stringify(fields) };
}

/** The token after its life: an access token is aged in place, an identity token signed again with older times. */
function expired(world: World, value: string): string {
  const token = world.tokens.get(value);
  if (token !== undefined) {
    token.expiresAt = now(world) - 1;
    return value;
  }
  const claims = decodeJwt(value)?.claims;
  const key = world.issuers.get(String(claims?.['iss']));
  if (claims === undefined || key === undefined) {
    return value;
  }
  const older = (claim: string): number => Number(claims[claim]) - 3600;
  return signJwt(key, { ...claims, nbf: older('nbf'), iat: older('iat'), exp: older('exp') });
}
