import { type HttpRequest, type HttpResponse, json, text, unknownAddress } from '../http.ts';
import { publicJwk, signJwt } from '../jwt.ts';
import { type Claims, githubIssuer, now, type OidcJob, randomId, type World } from '../world.ts';

/** The host that hands tokens to jobs; the runner names it in ACTIONS_ID_TOKEN_REQUEST_URL. */
export const tokenServiceHost = 'run-actions-1-azure-eastus.actions.githubusercontent.com';

/** What GitHub says about a job, in the claims that its documentation lists for a push to `main`. */
export function jobClaims(changes: Claims = {}): Claims {
  const repository = String(changes['repository'] ?? 'OWNER/my-repo');
  const ref = String(changes['ref'] ?? 'refs/heads/main');
  const environment = changes['environment'];
  const context = environment === undefined ? `ref:${ref}` : `environment:${environment}`;
  return {
    sub: `repo:${repository}:${context}`,
    repository,
    repository_owner: repository.split('/')[0],
    repository_id: '123456',
    repository_owner_id: '654321',
    repository_visibility: 'private',
    ref,
    ref_type: 'branch',
    ref_protected: 'false',
    sha: '0123456789abcdef0123456789abcdef01234567',
    workflow: 'ci',
    workflow_ref: `${repository}/.github/workflows/ci.yml@${ref}`,
    workflow_sha: '0123456789abcdef0123456789abcdef01234567',
    job_workflow_ref: `${repository}/.github/workflows/ci.yml@${ref}`,
    job_workflow_sha: '0123456789abcdef0123456789abcdef01234567',
    run_id: '1234567890',
    run_number: '1',
    run_attempt: '1',
    actor: 'OWNER',
    actor_id: '654321',
    event_name: 'push',
    head_ref: '',
    base_ref: '',
    runner_environment: 'github-hosted',
    enterprise: '',
    ...changes,
  };
}

/** Registers a job that has `id-token: write`; gives what the runner would export to its steps. */
export function addJob(world: World, changes: Claims = {}): Record<string, string> {
  const path = `/19//idtoken/${randomId(16)}/${randomId(16)}`;
  const job: OidcJob = { requestToken: randomId(40), path, claims: jobClaims(changes) };
  world.jobs.set(path, job);
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `https://${tokenServiceHost}${path}?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.requestToken,
  };
}

/** The token service: a job's request token against an identity token of five minutes. */
export function githubTokenService(world: World, request: HttpRequest): HttpResponse {
  const job = world.jobs.get(request.path);
  if (job === undefined || request.method !== 'GET') {
    return text(404, 'Not Found\n');
  }
  // uv before 0.6 writes the scheme in lower case, as GitHub's own documentation does.
  if (request.headers['authorization']?.replace(/^bearer /i, '') !== job.requestToken) {
    return json(401, { message: 'Unauthorized' });
  }
  const audience = request.query.get('audience') || `https://github.com/${job.claims['repository_owner']}`;
  if (!isIssuable(audience, String(job.claims['repository']))) {
    const errorMessage = `Can't issue ID_TOKEN for audience '${audience}'`;
    return json(400, { source: 'actions-run-service', statusCode: 400, errorMessage });
  }
  return json(200, { count: 1, value: identityToken(world, { ...job.claims, aud: audience }) });
}

/** Behind `github.com`, wherever that stands in an audience, only this account or this repository may follow, as observed on GitHub. */
function isIssuable(audience: string, repository: string): boolean {
  const at = audience.toLowerCase().indexOf('github.com');
  if (at < 0) return true;
  const behind = audience.slice(at + 'github.com'.length);
  const [owner = ''] = repository.split('/');
  return (
    ['', `/${owner}`].some((end) => behind === end || behind === `${end}/`) ||
    `${behind}/`.startsWith(`/${repository}/`)
  );
}

/** A signed identity token; the claims given win over those of the moment. Throws where the issuer is not known. */
export function identityToken(world: World, claims: Claims): string {
  const time = now(world);
  const all = {
    jti: randomId(16),
    iss: githubIssuer,
    nbf: time - 300,
    iat: time,
    exp: time + Math.min(300, world.longestLife),
    ...claims,
  };
  const key = world.issuers.get(String(all.iss));
  if (key === undefined) {
    throw new Error(`the emulator has no issuer ${all.iss}`);
  }
  return signJwt(key, all);
}

/** `token.actions.githubusercontent.com`: where verifiers find the issuer's keys. */
export function githubIssuerHost(world: World, request: HttpRequest): HttpResponse {
  const key = world.issuers.get(githubIssuer);
  if (request.method !== 'GET' || key === undefined) {
    return unknownAddress(request.path);
  }
  switch (request.path) {
    case '/.well-known/openid-configuration':
      return json(200, {
        issuer: githubIssuer,
        jwks_uri: `${githubIssuer}/.well-known/jwks`,
        response_types_supported: ['id_token'],
        subject_types_supported: ['public', 'pairwise'],
        id_token_signing_alg_values_supported: ['RS256'],
        claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', ...Object.keys(jobClaims()).slice(1)],
      });
    case '/.well-known/jwks':
      return json(200, { keys: [publicJwk(key)] });
    default:
      return text(404, 'Not Found\n');
  }
}
