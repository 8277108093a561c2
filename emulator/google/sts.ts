import { type HttpRequest, type HttpResponse, json, unknownAddress } from '../http.ts';
import { decodeJwt, isSignedBy } from '../jwt.ts';
import { type Claims, type IdentityProvider, isOver, issueToken, now, type World } from '../world.ts';
import { tokenForm } from './oauth2.ts';

const tokenExchange = 'urn:ietf:params:oauth:grant-type:token-exchange';
const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token';
const subjectTypes = ['urn:ietf:params:oauth:token-type:jwt', 'urn:ietf:params:oauth:token-type:id_token'];
const audienceForm =
  /^\/\/iam\.[a-z0-9.-]+\/(projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+\/providers\/[^/]+)$/;

/** How far the issuer's clock may be off, in seconds: measured at the real endpoint. */
const skew = 60;

/** `sts.googleapis.com/v1/token`: an OIDC token against a federated access token (RFC 8693), JSON or form-encoded. */
export function sts(world: World, request: HttpRequest): HttpResponse {
  if (request.method === 'POST' && request.path === '/v1/introspect') {
    return introspect(world, request);
  }
  if (request.method !== 'POST' || request.path !== '/v1/token') {
    return unknownAddress(request.path);
  }
  const form = tokenForm(request);
  if (form === undefined) {
    return refused('invalid_request', 'The request body is neither JSON nor form-encoded.');
  }
  // JSON bodies use camelCase names, form-encoded ones the names of the RFC.
  const isJson = (request.headers['content-type'] ?? '').startsWith('application/json');
  const field = (name: string): string =>
    form.get(isJson ? name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) : name) ?? '';
  if (field('grant_type') !== tokenExchange) {
    return refused('unsupported_grant_type', `Invalid grant_type: ${field('grant_type')}`);
  }
  if (field('requested_token_type') !== accessTokenType) {
    return refused('invalid_request', 'Invalid value of requested_token_type in request.');
  }
  if (!subjectTypes.includes(field('subject_token_type'))) {
    return refused('invalid_request', 'Invalid value of subject_token_type in request.');
  }
  if (field('scope') === '') {
    return refused('invalid_scope', 'Invalid OAuth scope or ID token audience provided.');
  }
  const named = audienceForm.exec(field('audience'))?.[1];
  if (named === undefined) {
    return refused(
      'invalid_request',
      'Invalid value for "audience". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.',
    );
  }
  const provider = world.providers.get(named);
  if (provider === undefined || provider.disabled) {
    return refused(
      'invalid_target',
      'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
    );
  }
  return exchange(world, provider, field('subject_token'), field('scope').split(' '));
}

function exchange(world: World, provider: IdentityProvider, token: string, scopes: string[]): HttpResponse {
  const jwt = decodeJwt(token);
  if (jwt === undefined) {
    return refused('invalid_request', 'Unable to parse the ID Token.');
  }
  const claims = jwt.claims;
  if (claims['iss'] !== provider.issuer) {
    return refused(
      'invalid_grant',
      `The issuer in ID Token ${claims['iss'] ?? null} does not match the expected ones: ${provider.issuer}`,
    );
  }
  const key = world.issuers.get(provider.issuer);
  if (key === undefined || key.id !== jwt.header['kid']) {
    return refused('invalid_grant', "Error connecting to the given credential's issuer.");
  }
  if (!isSignedBy(jwt, key.publicKey)) {
    return refused('invalid_grant', 'Unable to verify the ID Token signature.');
  }
  const audiences = Array.isArray(claims['aud']) ? claims['aud'] : [claims['aud']];
  if (!audiences.some((audience) => allowedAudiences(world, provider).includes(audience))) {
    return refused(
      'invalid_grant',
      `The audience in ID Token [${audiences.join(', ')}] does not match the expected audience.`,
    );
  }
  const { iat, exp } = claims;
  const time = now(world);
  if (typeof iat !== 'number' || typeof exp !== 'number' || iat > time + skew || exp < time - skew) {
    return refused('invalid_grant', `ID Token issued at ${iat ?? null} is stale to sign-in.`);
  }
  const subject = mapped(provider, 'google.subject', claims);
  if (typeof subject === 'string' && Buffer.byteLength(subject) > 127) {
    return refused(
      'invalid_grant',
      'The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than 127 bytes.',
    );
  }
  if (typeof subject !== 'string' || !provider.condition(claims)) {
    return refused('unauthorized_client', 'The given credential is rejected by the attribute condition.');
  }
  const identity = federatedIdentity(provider, claims);
  // The exchanged token inherits what is left of the OIDC token's life.
  const lifetime = Math.min(3600, Math.max(1, exp - time));
  return json(200, {
    access_token: issueToken(world, identity, lifetime, scopes).value,
    issued_token_type: accessTokenType,
    token_type: 'Bearer',
    expires_in: lifetime,
  });
}

/** What a federated caller is in allow policies: a subject, one set an attribute, and the whole pool. */
export function federatedIdentity(
  provider: IdentityProvider,
  claims: Claims,
): { readonly principal: string; readonly members: readonly string[] } {
  const pool = `iam.googleapis.com/${provider.name.split('/providers/')[0]}`;
  const principal = `principal://${pool}/subject/${mapped(provider, 'google.subject', claims)}`;
  const sets = Object.keys(provider.mapping)
    .filter((name) => name.startsWith('attribute.'))
    .map((name) => `principalSet://${pool}/${name}/${mapped(provider, name, claims)}`);
  return { principal, members: [principal, ...sets, `principalSet://${pool}/*`] };
}

function mapped({ mapping }: IdentityProvider, name: string, claims: Claims): unknown {
  const source = mapping[name] ?? '';
  return typeof source === 'function' ? source(claims) : claims[source];
}

/** Who a federated token speaks for, which gcloud asks when it is given a workload identity file (RFC 7662). */
function introspect(world: World, request: HttpRequest): HttpResponse {
  const token = world.tokens.get(tokenForm(request)?.get('token') ?? '');
  if (token === undefined || isOver(world, token) || !token.principal.startsWith('principal://')) {
    return json(200, { active: false });
  }
  return json(200, {
    active: true,
    scope: token.scopes.join(' '),
    token_type: 'Bearer',
    exp: token.expiresAt,
    iss: `https://sts.${world.universe}/`,
    username: token.principal,
  });
}

function allowedAudiences(world: World, provider: IdentityProvider): readonly string[] {
  return provider.allowedAudiences.length > 0
    ? provider.allowedAudiences
    : [`https://iam.${world.universe}/${provider.name}`, `//iam.${world.universe}/${provider.name}`];
}

function refused(error: string, description: string): HttpResponse {
  return json(400, { error, error_description: description });
}
