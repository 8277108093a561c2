import { describe, expect, it } from 'vitest';
import { impersonate } from '../../src/credentials/impersonation.ts';
import { federate, federatedPrincipal } from '../../src/credentials/workload-identity.ts';
import { Secret } from '../../src/secret.ts';
import { ACCOUNT, NOW, problemOf, refusing, scripted } from './scripted.ts';

const PROVIDER = 'projects/1/locations/global/workloadIdentityPools/p/providers/q';

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
