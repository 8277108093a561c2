import { type HttpRequest, type HttpResponse, json, jsonBody, unknownAddress } from '../http.ts';
import { accountIdentity, accountResource, isAllowed } from '../policies.ts';
import { issueToken, type World } from '../world.ts';
import { googleError, permissionDenied, serviceDisabled, unauthenticated } from './google-error.ts';
import { identify } from './identity.ts';

const service = 'iamcredentials.googleapis.com';
const permission = 'iam.serviceAccounts.getAccessToken';
const scopeForm = /^(?:https:\/\/www\.googleapis\.com\/auth\/[a-z0-9._-]+|openid|email|profile)$/;

/** `iamcredentials.googleapis.com`: a token of a service account for a caller who may impersonate it. */
export function iamCredentials(world: World, request: HttpRequest): HttpResponse {
  const named = /^\/v1\/projects\/-\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(
    decodeURIComponent(request.path),
  )?.[1];
  if (named === undefined || request.method !== 'POST') {
    return unknownAddress(request.path);
  }
  const identity = identify(world, request);
  if (identity.kind !== 'known' || identity.scheme !== 'Bearer') {
    return unauthenticated(identity.kind === 'rejected' ? identity.because : 'none', service);
  }
  const account = world.serviceAccounts.get(named);
  if (account === undefined) {
    return googleError(404, `Not found; Gaia id not found for email ${named}`);
  }
  const project = world.projects.get(account.projectId);
  if (project !== undefined && !project.apis.has(service)) {
    return serviceDisabled('IAM Service Account Credentials API', service, project.number);
  }
  if (!isAllowed(world, identity.members, accountResource(account), permission)) {
    return permissionDenied(permission, 'iam.googleapis.com');
  }
  const body = jsonBody(request);
  const scopes = body?.['scope'];
  const lifetime = /^(\d+)(?:\.\d+)?s$/.exec(String(body?.['lifetime'] ?? '3600s'))?.[1];
  if (
    !Array.isArray(scopes) ||
    scopes.length === 0 ||
    !scopes.every((scope) => typeof scope === 'string' && scopeForm.test(scope)) ||
    lifetime === undefined
  ) {
    return googleError(400, 'Request contains an invalid argument.');
  }
  const seconds = Number(lifetime);
  if (seconds === 0) {
    return googleError(400, 'Lifetime of access token must be larger then zero.');
  }
  if (seconds > 43_200) {
    return googleError(400, 'The access token lifetime cannot exceed 43200 seconds.');
  }
  if (seconds > 3600 && !world.lifetimeExtension.has(account.email)) {
    return googleError(
      400,
      `Access tokens for service account ${account.email} can not have lifetimes of more than 1 hour. Use the Org Policy Constraint constraints/iam.allowServiceAccountCredentialLifetimeExtension to allow up to 12 hours.`,
    );
  }
  const token = issueToken(world, accountIdentity(account), seconds, scopes);
  const expireTime = new Date(token.expiresAt * 1000).toISOString().replace('.000Z', 'Z');
  return json(200, { accessToken: token.value, expireTime });
}
