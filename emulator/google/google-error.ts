import { type HttpResponse, json } from '../http.ts';

const statusNames: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

/** An error in the envelope of Google's APIs (google.rpc.Status as JSON). */
export function googleError(status: number, message: string, details: readonly unknown[] = []): HttpResponse {
  const error = { code: status, message, status: statusNames[status] ?? 'UNKNOWN' };
  return json(status, { error: details.length > 0 ? { ...error, details } : error });
}

/** A google.rpc.ErrorInfo detail. */
export function errorInfo(reason: string, domain: string, metadata: Readonly<Record<string, string>>): unknown {
  return { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain, metadata };
}

/** The answer to a call without a usable token. Google tells a missing, a foreign and an expired one apart. */
export function unauthenticated(presented: 'none' | 'unknown' | 'expired', service: string): HttpResponse {
  const expected =
    'Expected OAuth 2 access token, login cookie or other valid authentication credential. ' +
    'See https://developers.google.com/identity/sign-in/web/devconsole-project.';
  const reason = {
    none: 'CREDENTIALS_MISSING',
    unknown: 'ACCESS_TOKEN_TYPE_UNSUPPORTED',
    expired: 'ACCESS_TOKEN_EXPIRED',
  }[presented];
  const message =
    presented === 'none'
      ? `Request is missing required authentication credential. ${expected}`
      : `Request had invalid authentication credentials. ${expected}`;
  const response = googleError(401, message, [errorInfo(reason, 'googleapis.com', { service })]);
  return {
    ...response,
    headers: { ...response.headers, 'www-authenticate': 'Bearer realm="https://accounts.google.com/"' },
  };
}

/** The refusal for a missing IAM permission. */
export function permissionDenied(permission: string, service: string, resource?: string): HttpResponse {
  const on = resource === undefined ? 'resource' : `resource '//${service}/${resource}'`;
  return googleError(403, `Permission '${permission}' denied on ${on} (or it may not exist).`, [
    errorInfo('IAM_PERMISSION_DENIED', service, resource === undefined ? { permission } : { permission, resource }),
  ]);
}

/** What Google says of an API that the project has not enabled, as text. */
export function disabledWords(title: string, service: string, projectNumber: string): string {
  return (
    `${title} has not been used in project ${projectNumber} before or it is disabled. Enable it by visiting ` +
    `${activationUrl(service, projectNumber)} then retry. ` +
    'If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.'
  );
}

function activationUrl(service: string, projectNumber: string): string {
  return `https://console.developers.google.com/apis/api/${service}/overview?project=${projectNumber}`;
}

/** What VPC Service Controls say, as text. */
export function perimeterWords(uid: string): string {
  return `Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: ${uid}`;
}

/** The refusal of an API that the project has not enabled. */
export function serviceDisabled(title: string, service: string, projectNumber: string): HttpResponse {
  const url = activationUrl(service, projectNumber);
  const message = disabledWords(title, service, projectNumber);
  return googleError(403, message, [
    errorInfo('SERVICE_DISABLED', 'googleapis.com', {
      service,
      serviceTitle: title,
      containerInfo: projectNumber,
      consumer: `projects/${projectNumber}`,
      activationUrl: url,
    }),
    { '@type': 'type.googleapis.com/google.rpc.LocalizedMessage', locale: 'en-US', message },
    {
      '@type': 'type.googleapis.com/google.rpc.Help',
      links: [{ description: 'Google developers console API activation', url }],
    },
  ]);
}

/** The refusal of a VPC Service Controls perimeter. */
export function perimeterViolation(service: string, projectNumber: string, uid: string): HttpResponse {
  return googleError(403, perimeterWords(uid), [
    {
      '@type': 'type.googleapis.com/google.rpc.PreconditionFailure',
      violations: [{ type: 'VPC_SERVICE_CONTROLS', description: uid }],
    },
    errorInfo('SECURITY_POLICY_VIOLATED', 'googleapis.com', { service, consumer: `projects/${projectNumber}`, uid }),
  ]);
}

/** The refusal of a call for a project that does not exist, or that the caller may not know of. */
export function consumerInvalid(service: string, project: string): HttpResponse {
  return googleError(403, `Permission denied on resource project ${project}.`, [
    errorInfo('CONSUMER_INVALID', 'googleapis.com', { service, consumer: `projects/${project}` }),
  ]);
}

/** The refusal of a location that does not exist, or that the project may not use. */
export function locationRefused(service: string, project: string, location: string): HttpResponse {
  return googleError(403, `Permission denied on 'locations/${location}' (or it may not exist).`, [
    errorInfo('LOCATION_POLICY_VIOLATED', 'googleapis.com', { service, location, consumer: `projects/${project}` }),
  ]);
}

/** The refusal of a token that was made for other scopes. */
export function insufficientScopes(service: string): HttpResponse {
  return googleError(403, 'Request had insufficient authentication scopes.', [
    errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'googleapis.com', { service }),
  ]);
}
