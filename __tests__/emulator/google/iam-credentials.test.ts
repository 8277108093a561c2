import { beforeEach, describe, expect, test } from 'vitest';
import { iamCredentials } from '../../../emulator/google/iam-credentials.ts';
import type { HttpResponse } from '../../../emulator/http.ts';
import { addServiceAccount } from '../../../emulator/populate.ts';
import { createSample, type Sample } from '../../../emulator/sample.ts';
import { issueToken, now } from '../../../emulator/world.ts';
import { bearer, fieldsOf, request } from '../request.ts';

const scope = ['https://www.googleapis.com/auth/cloud-platform'];
let sample: Sample;
let caller: string;

beforeEach(() => {
  sample = createSample();
  const pool = 'iam.googleapis.com/projects/123456789/locations/global/workloadIdentityPools/github';
  caller = issueToken(sample.world, {
    principal: `principal://${pool}/subject/s`,
    members: [`principalSet://${pool}/attribute.repository/OWNER/my-repo`],
  }).value;
});

function generate(
  body: unknown,
  { email = sample.account.email, headers = bearer(caller) }: { email?: string; headers?: Record<string, string> } = {},
): HttpResponse {
  const address = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${encodeURIComponent(email)}:generateAccessToken`;
  return iamCredentials(sample.world, request('POST', address, { headers, body: JSON.stringify(body) }));
}

const message = (response: HttpResponse): unknown => (fieldsOf(response)['error'] as { message: string }).message;

test('a caller who may impersonate gets a token of the account for an hour unless asked otherwise', () => {
  for (const [lifetime, seconds] of [
    [undefined, 3600],
    ['600s', 600],
  ] as const) {
    const before = now(sample.world);
    const response = generate({ scope, lifetime });
    expect(response.status).toBe(200);
    const { accessToken, expireTime } = fieldsOf(response);
    expect(sample.world.tokens.get(String(accessToken))?.principal).toBe(sample.account.email);
    const issued = Date.parse(String(expireTime)) / 1000 - seconds;
    expect(issued).toBeGreaterThanOrEqual(before - 1);
    expect(issued).toBeLessThanOrEqual(now(sample.world) + 1);
  }
});

describe('lifetimes', () => {
  test('over an hour need the organisation policy, over twelve hours are refused', () => {
    expect(message(generate({ scope, lifetime: '3601s' }))).toBe(
      `Access tokens for service account ${sample.account.email} can not have lifetimes of more than 1 hour. Use the Org Policy Constraint constraints/iam.allowServiceAccountCredentialLifetimeExtension to allow up to 12 hours.`,
    );
    sample.world.lifetimeExtension.add(sample.account.email);
    expect(generate({ scope, lifetime: '43200s' }).status).toBe(200);
    expect(generate({ scope, lifetime: '43201s' }).status).toBe(400);
  });

  test.each(['0s', '1h', '60', ''])('%j is refused', (lifetime) => {
    expect(generate({ scope, lifetime }).status).toBe(400);
  });
});

test('scopes are required and must be ones', () => {
  for (const bad of [undefined, [], [''], ['cloud-platform'], 'https://www.googleapis.com/auth/cloud-platform']) {
    expect(generate({ scope: bad }).status).toBe(400);
  }
});

test('a caller without the permission is told which, in Google’s words', () => {
  const other = addServiceAccount(sample.world, 'other', 'my-project');
  const response = generate({ scope }, { email: other.email });
  expect(response.status).toBe(403);
  expect(fieldsOf(response)).toEqual({
    error: {
      code: 403,
      message: "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
      status: 'PERMISSION_DENIED',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'IAM_PERMISSION_DENIED',
          domain: 'iam.googleapis.com',
          metadata: { permission: 'iam.serviceAccounts.getAccessToken' },
        },
      ],
    },
  });
});

test('an account that does not exist is 404', () => {
  const response = generate({ scope }, { email: 'nobody@my-project.iam.gserviceaccount.com' });
  expect(response.status).toBe(404);
  expect(message(response)).toBe('Not found; Gaia id not found for email nobody@my-project.iam.gserviceaccount.com');
});

test('needs a live Bearer token', () => {
  expect(generate({ scope }, { headers: {} }).status).toBe(401);
  expect(generate({ scope }, { headers: bearer('x') }).status).toBe(401);
  sample.world.clockOffset = 3601;
  expect(generate({ scope }).status).toBe(401);
});

test('a project without the API says how to enable it', () => {
  sample.world.projects.get('my-project')?.apis.delete('iamcredentials.googleapis.com');
  expect(message(generate({ scope }))).toMatch(
    /^IAM Service Account Credentials API has not been used in project 123456789/,
  );
});
