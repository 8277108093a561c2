import { beforeEach, expect, test, vi } from 'vitest';
import type { FaultKind } from '../../emulator/faults.ts';
import { addJob } from '../../emulator/github/github-oidc.ts';
import type { HttpResponse } from '../../emulator/http.ts';
import { decodeJwt } from '../../emulator/jwt.ts';
import { createSample, type Sample } from '../../emulator/sample.ts';
import { serve } from '../../emulator/serve.ts';
import { createWorld, now } from '../../emulator/world.ts';
import { bearer, fieldsOf, form, request } from './request.ts';

const url = 'https://oauth2.googleapis.com/token';
let sample: Sample;

beforeEach(() => {
  sample = createSample();
});

function refresh(): HttpResponse | 'reset' | 'hang' {
  const { clientId, clientSecret, refreshToken } = sample.user;
  return serve(
    sample.world,
    form(url, {
      grant_type: 'refresh_token',
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
    }),
  );
}

function answered(): HttpResponse {
  const response = refresh();
  if (typeof response === 'string') {
    throw new Error(response);
  }
  return response;
}

function strike(fault: FaultKind, times = 1): void {
  sample.world.faults.push({ ...fault, host: 'oauth2.googleapis.com', path: /^\/token$/, method: 'POST', times });
}

test('a fault strikes as often as told, then never', () => {
  strike({ kind: 'reset' }, 2);
  expect([refresh(), refresh(), answered().status]).toEqual(['reset', 'reset', 200]);
});

test('a fault for always does not wear out', () => {
  strike({ kind: 'hang' }, Number.POSITIVE_INFINITY);
  expect(Array.from({ length: 50 }, refresh).every((answer) => answer === 'hang')).toBe(true);
});

test('a fault of another host, path or method does not strike', () => {
  sample.world.faults.push(
    { kind: 'reset', host: 'sts.googleapis.com', times: 1 },
    { kind: 'reset', host: /oauth2/, path: /^\/v1/, times: 1 },
    { kind: 'reset', host: /oauth2/, method: 'GET', times: 1 },
  );
  expect(answered().status).toBe(200);
});

test('statuses come with and without Retry-After', () => {
  strike({ kind: 'status', status: 429, retryAfter: 2 });
  strike({ kind: 'status', status: 503 });
  const [limited, down] = [answered(), answered()];
  expect([limited.status, limited.headers['retry-after']]).toEqual([429, '2']);
  expect([down.status, down.headers['retry-after']]).toEqual([503, undefined]);
});

test('empty, cut and foreign answers are 200 and no JSON', () => {
  for (const kind of ['empty', 'truncated', 'html'] as const) {
    strike({ kind });
    const response = answered();
    expect(response.status).toBe(200);
    expect(() => JSON.parse(response.body.toString())).toThrow();
  }
});

test('an answer can lack its token', () => {
  strike({ kind: 'no-token' });
  expect(fieldsOf(answered())).toEqual({ expires_in: 3599, token_type: 'Bearer' });
});

test('an expired access token looks fresh and is not', () => {
  strike({ kind: 'expired-token' });
  const token = sample.world.tokens.get(String(fieldsOf(answered())['access_token']));
  expect(token?.expiresAt).toBeLessThan(now(sample.world));
});

test('an expired identity token is signed with older times', () => {
  const job = addJob(sample.world);
  sample.world.faults.push({ kind: 'expired-token', host: /\.actions\.githubusercontent\.com$/, times: 1 });
  const response = serve(
    sample.world,
    request('GET', job['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', {
      headers: bearer(job['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''),
    }),
  );
  const { value } = fieldsOf(response as HttpResponse);
  expect(Number(decodeJwt(String(value))?.claims['exp'])).toBeLessThan(now(sample.world));
});

test('a host over its limit of the second answers 429', () => {
  sample.world.limits.set('oauth2.googleapis.com', 3);
  // All in one second, however long they take.
  vi.useFakeTimers({ toFake: ['Date'] });
  const statuses = [1, 2, 3, 4].map(() => answered().status);
  vi.advanceTimersByTime(1000);
  statuses.push(answered().status);
  vi.useRealTimers();
  expect(statuses).toEqual([200, 200, 200, 429, 200]);
});

test('a malformed path is 400, whatever the host', () => {
  for (const host of ['us-python.pkg.dev', 'artifactregistry.googleapis.com', 'iamcredentials.googleapis.com']) {
    expect((serve(sample.world, request('GET', `https://${host}/%E0%A4%A`)) as HttpResponse).status).toBe(400);
  }
});

test('another universe has its own hosts', () => {
  const { world, key } = createSample(createWorld('universe.test'));
  world.registryHosts.set('packages.universe.test', 'us-central1');
  expect(key).toMatchObject({ token_uri: 'https://oauth2.universe.test/token', universe_domain: 'universe.test' });
  const status = (url: string): number => (serve(world, request('POST', url)) as HttpResponse).status;
  expect(status('https://sts.universe.test/v1/token')).toBe(400);
  expect(status('https://sts.googleapis.com/v1/token')).toBe(404);
  expect(status('https://packages.universe.test/my-project/my-python-repo/')).toBe(401);
});

test('a Google host that is not emulated is 404', () => {
  const response = serve(sample.world, request('GET', 'https://storage.googleapis.com/x')) as HttpResponse;
  expect(response.status).toBe(404);
});
