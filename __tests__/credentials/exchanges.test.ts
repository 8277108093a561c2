import { describe, expect, it } from 'vitest';
import { impersonate } from '../../src/credentials/impersonation.ts';
import { findMetadataServer, fromMetadataServer } from '../../src/credentials/metadata-server.ts';
import { federate, federatedPrincipal } from '../../src/credentials/workload-identity.ts';
import { Failure } from '../../src/failure.ts';
import type { Machine } from '../../src/machine/machine.ts';
import type { Answer, Call, Network } from '../../src/network/call.ts';
import { Secret } from '../../src/secret.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');
const ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';
const PROVIDER = 'projects/1/locations/global/workloadIdentityPools/p/providers/q';

/** Answers one call after another, and keeps the calls; a text or an object is the body of HTTP 200. */
function scripted(...answers: readonly (string | object | Answer)[]): Network & { calls: Call[] } {
  const calls: Call[] = [];
  const send = async (call: Call): Promise<Answer> => {
    const answer = answers[calls.push(call) - 1] ?? {};
    if (typeof answer === 'object' && 'status' in answer) return answer as Answer;
    return { status: 200, headers: {}, body: typeof answer === 'string' ? answer : JSON.stringify(answer) };
  };
  return { send, now: () => NOW, sleep: async () => {}, random: () => 0, calls };
}
const refusing = (status: number, body: string | object): Answer => ({
  status,
  headers: {},
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

async function problemOf(asked: Promise<unknown>) {
  const failure: unknown = await asked.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(Failure);
  return (failure as Failure).problems[0];
}

describe('a token of a service account', () => {
  it.each([
    ['alone', undefined, {}],
    ['alone where the list is empty', [], {}],
    ['through others', ['a@x.example', 'b@x.example'], { delegates: ['a@x.example', 'b@x.example'] }],
  ])('is asked for %s, and read with its end', async (_, delegates, more) => {
    const network = scripted({ accessToken: 'ya29.sa', expireTime: '2026-01-01T01:00:00Z' });
    const wanted = { account: `${ACCOUNT}/x`, seconds: 1800, universe: 'googleapis.com' };
    const outcome = await impersonate(
      delegates === undefined ? wanted : { ...wanted, delegates },
      new Secret('ya29.me'),
      network,
    );
    expect('value' in outcome && [outcome.value.token.reveal(), outcome.value.expiresAt]).toEqual([
      'ya29.sa',
      new Date('2026-01-01T01:00:00Z'),
    ]);
    const [{ body, ...call } = { body: '' }] = network.calls;
    expect(call).toEqual({
      to: { kind: 'google', universe: 'googleapis.com' },
      method: 'POST',
      url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${encodeURIComponent(`${ACCOUNT}/x`)}:generateAccessToken`,
      headers: { 'content-type': 'application/json', authorization: 'Bearer ya29.me' },
    });
    expect(JSON.parse(body ?? '')).toEqual({
      scope: ['https://www.googleapis.com/auth/cloud-platform'],
      lifetime: '1800s',
      ...more,
    });
  });
});

describe('workload identity federation', () => {
  const claims = {
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:OWNER/my-repo:environment:release',
    repository: 'OWNER/my-repo',
    environment: 'release',
    run_attempt: '1',
    run_id: '2',
    check_run_id: '3',
    sha: 'abc',
    workflow_sha: 'def',
    jti: 'x',
    iat: 1,
    nbf: 2,
    exp: 3,
    enterprise_id: 5,
    is_private: true,
    nested: { a: 'b' },
    list: ['a'],
    nothing: null,
  };
  const identity = `header.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.example/token', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request' };
  const direct = { provider: PROVIDER, lifetime: 1800, universe: 'googleapis.com' };
  const acting = { ...direct, serviceAccount: ACCOUNT };
  const federated = { access_token: 'ya29.f', expires_in: 300 };

  it('shows the token service the job’s own token, and keeps the claims that tell who asks', async () => {
    const network = scripted({ value: identity }, federated);
    const masked: string[] = [];
    const token = await federate(direct, env, network, (secret) => void masked.push(secret.reveal()));
    expect([token.token.reveal(), token.expiresAt]).toEqual(['ya29.f', new Date(NOW + 300_000)]);
    expect(token.claims).toEqual({
      iss: claims.iss,
      sub: claims.sub,
      repository: 'OWNER/my-repo',
      environment: 'release',
      enterprise_id: '5',
      is_private: 'true',
    });
    expect(masked).toEqual([identity, 'ya29.f']);
    const [asked, { body, ...exchanged } = { body: '' }] = network.calls;
    expect(asked).toEqual({
      to: { kind: 'github' },
      method: 'GET',
      url: `https://x.example/token?audience=${encodeURIComponent(`https://iam.googleapis.com/${PROVIDER}`)}`,
      headers: { accept: 'application/json', authorization: 'Bearer request' },
    });
    expect(exchanged).toEqual({
      to: { kind: 'google', universe: 'googleapis.com' },
      method: 'POST',
      url: 'https://sts.googleapis.com/v1/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      audience: `//iam.googleapis.com/${PROVIDER}`,
      scope: 'https://www.googleapis.com/auth/cloud-platform',
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      subject_token: identity,
    });
    expect(network.calls).toHaveLength(2);
  });

  it('asks for the audience that is given', async () => {
    const network = scripted({ value: identity }, federated);
    await federate({ ...direct, audience: 'mine & yours' }, env, network, () => {});
    expect(network.calls[0]?.url).toBe('https://x.example/token?audience=mine%20%26%20yours');
  });

  it('acts as the service account for the lifetime that is asked', async () => {
    const network = scripted({ value: identity }, federated, {
      accessToken: 'ya29.sa',
      expireTime: '2026-01-01T00:30:00Z',
    });
    const token = await federate(acting, env, network, () => {});
    expect([token.token.reveal(), token.claims['sub']]).toEqual(['ya29.sa', claims.sub]);
    expect(JSON.parse(network.calls[2]?.body ?? '').lifetime).toBe('1800s');
    expect(network.calls[2]?.headers).toMatchObject({ authorization: 'Bearer ya29.f' });
  });

  it.each([
    ['that is no token of its form', 'opaque', []],
    ['with a payload that is no JSON', 'a.b.c', []],
    [
      'with more claims than anybody has',
      `a.${Buffer.from(JSON.stringify(Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`c${i}`, 'x'])))).toString('base64url')}.c`,
      Array.from({ length: 60 }, (_, i) => `c${i}`),
    ],
  ])('a token of GitHub %s is exchanged all the same', async (_, value, names) => {
    const token = await federate(direct, env, scripted({ value }, federated), () => {});
    expect(Object.keys(token.claims)).toEqual(names);
  });

  it('that GitHub refuses is told with its host', async () => {
    const network = scripted(refusing(403, { message: "Can't issue ID_TOKEN" }));
    const problem = await problemOf(federate(direct, env, network, () => {}));
    expect([problem?.code, problem?.what]).toEqual(['OIDC_REFUSED', expect.stringContaining('x.example answered')]);
  });

  it('that a condition refuses is told with every claim that it can be about', async () => {
    const error = { error: 'unauthorized_client', error_description: 'rejected by the attribute condition' };
    const problem = await problemOf(
      federate(direct, env, scripted({ value: identity }, refusing(400, error)), () => {}),
    );
    expect(problem?.code).toBe('STS_CONDITION');
    expect(problem?.what).toContain(PROVIDER);
    for (const name of ['sub', 'repository', 'environment', 'enterprise_id']) {
      expect(problem?.what).toContain(`  ${name}: ${claims[name as 'sub']}`);
    }
    expect(problem?.what).not.toMatch(/ (?:run_id|sha|jti|exp): /);
  });

  it('that may not act as the account is told with the account and what to grant', async () => {
    const error = {
      error: { message: "Permission 'iam.serviceAccounts.getAccessToken' denied", status: 'PERMISSION_DENIED' },
    };
    const problem = await problemOf(
      federate(acting, env, scripted({ value: identity }, federated, refusing(403, error)), () => {}),
    );
    expect([problem?.code, problem?.what]).toEqual(['IMPERSONATION_DENIED', expect.stringContaining(ACCOUNT)]);
    expect(problem?.fix).toContain('attribute.repository/OWNER/my-repo');
  });

  it('that a page of somebody else answers is told with the host that was asked', async () => {
    const page = refusing(403, '<html><title>Blocked</title></html>');
    const sts = await problemOf(federate(direct, env, scripted({ value: identity }, page), () => {}));
    expect([sts?.code, sts?.what]).toEqual(['INTERCEPTED', expect.stringContaining('sts.googleapis.com')]);
    const iam = await problemOf(federate(acting, env, scripted({ value: identity }, federated, page), () => {}));
    expect([iam?.code, iam?.what]).toEqual(['INTERCEPTED', expect.stringContaining('iamcredentials.googleapis.com')]);
  });

  it('is named as policies name it', () => {
    expect(federatedPrincipal(PROVIDER, { sub: 'repo:OWNER/my-repo:ref:refs/heads/main' })).toBe(
      'principal://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/subject/repo:OWNER/my-repo:ref:refs/heads/main',
    );
    expect(federatedPrincipal(PROVIDER, {})).toBeUndefined();
  });
});

describe('a metadata server', () => {
  const machine = (env: Machine['env'], platform: Machine['platform'] = 'darwin'): Machine => ({
    platform,
    env,
    home: '/nonexistent',
    temp: '/nonexistent',
  });
  const google: Answer = { status: 200, headers: { 'metadata-flavor': 'Google' }, body: '' };
  const ask = (host: string, path: string): Call => ({
    to: { kind: 'metadata' },
    method: 'GET',
    url: `http://${host}${path}`,
    headers: { 'metadata-flavor': 'Google' },
  });

  it.each<[Record<string, string>, string | undefined]>([
    [{ GCE_METADATA_HOST: 'metadata.example:8080' }, 'metadata.example:8080'],
    [{ GCE_METADATA_HOST: 'HTTP://metadata.example/' }, 'metadata.example'],
    [{ GCE_METADATA_HOST: '[fd20:ce::254]:80' }, '[fd20:ce::254]:80'],
    [{ GCE_METADATA_IP: '10.0.0.1' }, '10.0.0.1'],
    [{ GCE_METADATA_HOST: 'a', GCE_METADATA_IP: 'b' }, 'a'],
    [{ METADATA_SERVER_DETECTION: ' Assume-Present ' }, '169.254.169.254'],
    [{ METADATA_SERVER_DETECTION: ' NONE ', GCE_METADATA_HOST: 'a' }, undefined],
    [{ NO_GCE_CHECK: 'TRUE', GCE_METADATA_HOST: 'a' }, undefined],
    [{ NO_GCE_CHECK: 'false', GCE_METADATA_HOST: 'a' }, 'a'],
    // No machine of Google's says so in its firmware where it is a Mac.
    [{ METADATA_SERVER_DETECTION: 'bios-only' }, undefined],
  ])('by %j is known without being asked', async (env, host) => {
    const network = scripted();
    expect(await findMetadataServer(machine(env), network)).toBe(host);
    expect(network.calls).toEqual([]);
  });

  it.each([
    'a b',
    'user@host',
    'https://metadata.example',
    'xhttp://host',
    'host/path',
    'host:123456',
    'x[fd20:ce::254]',
    '[fd20]x',
  ])('cannot be named %s', async (name) => {
    const problem = await problemOf(findMetadataServer(machine({ GCE_METADATA_HOST: name }), scripted()));
    expect([problem?.code, problem?.what]).toEqual(['METADATA_HOST_REFUSED', expect.stringContaining('not a host')]);
  });

  it.each([{}, { METADATA_SERVER_DETECTION: 'ping-only' }])('is asked with %j, for a second at most', async (env) => {
    const network = scripted(google);
    let patience: number | undefined;
    const send: Network['send'] = (call, timeout) => {
      patience = timeout;
      return network.send(call, timeout);
    };
    expect(await findMetadataServer(machine(env), { ...network, send })).toBe('169.254.169.254');
    expect(network.calls).toEqual([ask('169.254.169.254', '/')]);
    expect(patience).toBe(1000);
    expect(await findMetadataServer(machine(env), scripted({ ...google, headers: {} }))).toBeUndefined();
  });

  const DEFAULT = '/computeMetadata/v1/instance/service-accounts/default';
  const token = { access_token: 'ya29.m', expires_in: 3600 };

  it('gives a token, and the account and the project that its address tells', async () => {
    const network = scripted(token, ` ${ACCOUNT}\n`);
    expect(await fromMetadataServer('h:1', network)).toEqual({
      token: new Secret('ya29.m'),
      expiresAt: new Date(NOW + 3_600_000),
      principal: ACCOUNT,
      project: 'my-project',
    });
    expect(network.calls).toEqual([ask('h:1', `${DEFAULT}/token`), ask('h:1', `${DEFAULT}/email`)]);
  });

  it('is asked for the machine’s project where the account does not tell its own', async () => {
    const network = scripted(token, '1-compute@developer.gserviceaccount.com', 'of-machine\n');
    expect(await fromMetadataServer('h', network)).toMatchObject({
      principal: '1-compute@developer.gserviceaccount.com',
      project: 'of-machine',
    });
    expect(network.calls[2]).toEqual(ask('h', '/computeMetadata/v1/project/project-id'));
  });

  it('may know neither', async () => {
    const missing = refusing(404, 'not found');
    const obtained = await fromMetadataServer('h', scripted({ access_token: 'ya29.m' }, missing, missing));
    expect(obtained).toEqual({ token: new Secret('ya29.m') });
  });

  const ofGoogle = (status: number, body: string | object): Answer => ({
    ...refusing(status, body),
    headers: google.headers,
  });
  it.each<[string, Answer, string, string]>([
    ['no account', ofGoogle(404, 'not found'), 'METADATA_REFUSED', 'HTTP 404'],
    [
      'an account that the pod may not act as',
      ofGoogle(403, "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist)."),
      'METADATA_REFUSED',
      'HTTP 403',
    ],
    ['the page of a proxy', refusing(403, '<html><title>Blocked</title></html>'), 'INTERCEPTED', 'h'],
    [
      'scopes that are too narrow',
      ofGoogle(403, {
        error: {
          message: 'Denied.',
          status: 'PERMISSION_DENIED',
          details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }],
        },
      }),
      'TOKEN_SCOPE_INSUFFICIENT',
      '',
    ],
    [
      'a perimeter',
      ofGoogle(403, {
        error: { message: 'Denied.', status: 'PERMISSION_DENIED', details: [{ reason: 'SECURITY_POLICY_VIOLATED' }] },
      }),
      'VPC_SERVICE_CONTROLS',
      '',
    ],
  ])('that refuses because of %s is explained', async (_, answer, code, words) => {
    const problem = await problemOf(fromMetadataServer('h', scripted(answer)));
    expect([problem?.code, problem?.what]).toEqual([code, expect.stringContaining(words)]);
    if (code !== 'METADATA_REFUSED') return;
    expect(problem?.what).toContain('metadata server h returned');
    expect(problem?.why).not.toContain('no explanation');
  });
});
