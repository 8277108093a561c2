import { type HttpRequest, type HttpResponse, json, jsonBody, unknownAddress } from '../http.ts';
import { decodeJwt, isSignedBy, signJwt } from '../jwt.ts';
import { accountIdentity } from '../policies.ts';
import { issueToken, now, randomId, type ServiceAccount, type World } from '../world.ts';

const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** How far a caller's clock may be off, in seconds. */
const skew = 300;

/** `oauth2.googleapis.com/token`: a signed assertion or a refresh token against an access token. */
export function oauth2(world: World, request: HttpRequest): HttpResponse {
  if (request.path === '/tokeninfo') {
    return tokenInfo(world, request);
  }
  if (request.path !== '/token' || request.method !== 'POST') {
    return unknownAddress(request.path);
  }
  const form = tokenForm(request);
  if (form === undefined) {
    return refused(400, 'invalid_request', 'Request must be form-encoded or JSON.');
  }
  switch (form.get('grant_type')) {
    case jwtBearer:
      return assertion(world, form);
    case 'refresh_token':
      return refresh(world, form);
    case null:
    case '':
      return refused(400, 'invalid_request', 'Required parameter is missing: grant_type');
    default:
      return refused(400, 'unsupported_grant_type', `Invalid grant_type: ${form.get('grant_type')}`);
  }
}

/** The fields of a token request, form-encoded or JSON; undefined where the body is neither. */
export function tokenForm(request: HttpRequest): URLSearchParams | undefined {
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return new URLSearchParams(request.body.toString('utf8'));
  }
  const fields = type.startsWith('application/json') ? jsonBody(request) : undefined;
  if (fields === undefined) {
    return undefined;
  }
  return new URLSearchParams(Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]));
}

function assertion(world: World, form: URLSearchParams): HttpResponse {
  const jwt = decodeJwt(form.get('assertion') ?? '');
  if (jwt === undefined) {
    return refused(400, 'invalid_grant', 'Invalid JWT: Failed to parse the assertion.');
  }
  const { iss, aud, iat, exp, scope, target_audience: target } = jwt.claims;
  const account = world.serviceAccounts.get(String(iss));
  if (account === undefined || account.disabled) {
    return refused(400, 'invalid_grant', 'Invalid grant: account not found');
  }
  // Google finds the key by the header's `kid`; libraries that leave it out are tried against every key.
  const { kid } = jwt.header;
  const keys = [...account.keys.values()].filter((key) => kid === undefined || key.id === kid);
  if (!keys.some((key) => isSignedBy(jwt, key.publicKey))) {
    return refused(400, 'invalid_grant', 'Invalid JWT Signature.');
  }
  const endpoint = `https://oauth2.${world.universe}/token`;
  if (aud !== endpoint && aud !== `https://www.${world.universe}/oauth2/v4/token`) {
    return refused(400, 'invalid_grant', `Invalid JWT: Failed audience check. The right audience is ${endpoint}`);
  }
  const time = now(world);
  if (
    typeof iat !== 'number' ||
    typeof exp !== 'number' ||
    exp - iat > 3600 ||
    exp <= iat ||
    iat > time + skew ||
    exp < time - skew
  ) {
    return refused(
      400,
      'invalid_grant',
      'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.',
    );
  }
  if (typeof target === 'string' && target !== '') {
    return json(200, { id_token: accountToken(world, account, target) });
  }
  if (typeof scope !== 'string' || scope === '') {
    return refused(400, 'invalid_scope', 'Invalid OAuth scope or ID token audience provided.');
  }
  return issued(world, issueToken(world, accountIdentity(account), 3600, scope.split(' ')).value);
}

/** An identity token of an account, which gcloud asks for beside each access token. */
function accountToken(world: World, account: ServiceAccount, audience: string): string {
  const issuer = 'https://accounts.google.com';
  const key = world.issuers.get(issuer) ?? world.newKey(randomId(20));
  world.issuers.set(issuer, key);
  const iat = now(world);
  const { email, uniqueId } = account;
  return signJwt(key, {
    iss: issuer,
    aud: audience,
    azp: email,
    email,
    email_verified: true,
    sub: uniqueId,
    iat,
    exp: iat + 3600,
  });
}

function refresh(world: World, form: URLSearchParams): HttpResponse {
  const user = world.users.find((one) => one.clientId === form.get('client_id'));
  if (user === undefined) {
    return refused(401, 'invalid_client', 'The OAuth client was not found.');
  }
  if (user.clientSecret !== form.get('client_secret')) {
    return refused(401, 'invalid_client', 'Unauthorized');
  }
  if (user.refreshToken !== form.get('refresh_token')) {
    return refused(400, 'invalid_grant', 'Bad Request');
  }
  if (user.revoked) {
    return refused(400, 'invalid_grant', 'Token has been expired or revoked.');
  }
  return issued(world, issueToken(world, { principal: user.email, members: [`user:${user.email}`] }).value);
}

/** What a token is good for. Federated tokens are not known to this endpoint. */
function tokenInfo(world: World, request: HttpRequest): HttpResponse {
  const value = request.query.get('access_token') ?? tokenForm(request)?.get('access_token') ?? '';
  const token = world.tokens.get(value);
  const left = (token?.expiresAt ?? 0) - now(world);
  if (token === undefined || left <= 0 || token.principal.startsWith('principal://')) {
    return refused(400, 'invalid_token', 'Invalid Value');
  }
  const id = world.serviceAccounts.get(token.principal)?.uniqueId ?? '0';
  const email = token.scopes.some((scope) => scope.endsWith('/userinfo.email') || scope === 'email')
    ? { email: token.principal, email_verified: 'true' }
    : {};
  return json(200, {
    azp: id,
    aud: id,
    scope: token.scopes.join(' '),
    exp: String(token.expiresAt),
    expires_in: String(left),
    ...email,
    access_type: 'online',
  });
}

function issued({ longestLife }: World, token: string): HttpResponse {
  return json(200, { access_token: token, expires_in: Math.min(3599, longestLife), token_type: 'Bearer' });
}

function refused(status: number, error: string, description: string): HttpResponse {
  return json(status, { error, error_description: description });
}
