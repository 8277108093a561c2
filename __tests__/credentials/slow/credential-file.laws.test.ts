import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { fromCredentialFile } from '../../../src/credentials/application-default.ts';
import { Failure } from '../../../src/failure.ts';
import type { Call, Network } from '../../../src/network/call.ts';
import { admit } from '../../../src/network/gate.ts';
import { SEED } from '../../seed.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'credential-laws-'));
afterAll(() => rmSync(folder, { recursive: true }));
const secret = 'TOPSECRET9-opaque';
writeFileSync(path.join(folder, 'token'), secret);

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = {
  type: 'service_account',
  client_email: 'ci@my-project.iam.gserviceaccount.com',
  private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
};
const user = { type: 'authorized_user', client_id: 'a', client_secret: secret, refresh_token: secret };
const impersonation =
  'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/ci@my-project.iam.gserviceaccount.com:generateAccessToken';
const external = {
  type: 'external_account',
  audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/x',
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  token_url: 'https://sts.googleapis.com/v1/token',
  service_account_impersonation_url: impersonation,
  credential_source: { file: path.join(folder, 'token'), format: { type: 'text' } },
};
const aws = {
  environment_id: 'aws1',
  region_url: 'http://169.254.169.254/latest/meta-data/placement/availability-zone',
  url: 'http://169.254.169.254/latest/meta-data/iam/security-credentials',
  regional_cred_verification_url: 'https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15',
};
const files = [
  key,
  user,
  { ...user, type: 'external_account_authorized_user', audience: 'x' },
  external,
  { ...external, credential_source: { url: 'https://tokens.example.com/', headers: { authorization: 'a' } } },
  { ...external, credential_source: aws },
  { type: 'impersonated_service_account', service_account_impersonation_url: impersonation, source_credentials: user },
];

const names = [
  'token_url',
  'tokenUrl',
  'universe_domain',
  'universeDomain',
  'service_account_impersonation_url',
  'type',
];
const more = ['credential_source', 'credentialSource', 'audience', 'file', 'url', 'headers', 'format', 'transporter'];
const values = fc.oneof(
  fc.constantFrom('https://evil.example/', 'http://sts.googleapis.com/', 'https://sts.googleapis.com@evil.example/'),
  fc.constantFrom(
    'https://sts.googleapis.com\\.evil.example',
    '%zz',
    'a\nb',
    '',
    secret,
    '//evil.example',
    'x'.repeat(9999),
  ),
  fc.constantFrom('external_account', 'authorized_user', 'impersonated_service_account', '__proto__', 'constructor'),
  fc.webUrl(),
  fc.jsonValue(),
);
const change = fc.record({
  path: fc.array(fc.constantFrom('credential_source', 'source_credentials', 'format'), { maxLength: 2 }),
  name: fc.oneof(fc.constantFrom(...names, ...more), fc.string()),
  value: fc.option(values, { nil: undefined }),
});
const changed = fc
  .record({ file: fc.constantFrom(...files), changes: fc.array(change, { maxLength: 4 }) })
  .map((made) => {
    const file = structuredClone(made.file) as Record<string, unknown>;
    for (const { path: way, name, value } of made.changes) {
      const inner = way.reduce<unknown>((at, step) => (Object(at) as Record<string, unknown>)[step], file);
      const target = typeof inner === 'object' && inner !== null ? inner : file;
      Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
    }
    return JSON.stringify(file);
  });
const answers = fc.oneof(
  fc.constantFrom(
    '{"access_token":"t","accessToken":"t","expires_in":3600,"expireTime":"2030-01-01T00:00:00Z"}',
    '{"access_token":"t","accessToken":"t","expires_in":1e300,"expireTime":"never"}',
    '{"access_token":"a\\nb","accessToken":"a\\nb"}',
    '{"access_token":{"a":1},"accessToken":[]}',
    '',
    '[]',
    'us-east-1b',
  ),
  fc.json(),
);

test('whatever a credential file and its answers say, tokens stay in the universe and every end is explained', async () => {
  const file = path.join(folder, 'file.json');
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ arbitrary: changed, weight: 9 }, fc.json(), fc.string()),
      answers,
      async (text, body) => {
        writeFileSync(file, text);
        const calls: Call[] = [];
        const network: Network = {
          send: async (call) => {
            admit(call, {});
            calls.push(call);
            return { status: 200, headers: {}, body };
          },
          now: Date.now,
          sleep: async () => {},
          random: () => 0,
        };
        const ended = await fromCredentialFile(
          { path: file, from: 'GOOGLE_APPLICATION_CREDENTIALS' },
          'googleapis.com',
          { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' },
          network,
          () => {},
        ).then(
          (obtained) => obtained.token.reveal(),
          (error: unknown) => error,
        );
        if (typeof ended === 'string') expect(ended).toMatch(/^[\x21-\x7e]+$/);
        else expect(ended).toBeInstanceOf(Failure);
        if (ended instanceof Failure) expect(JSON.stringify(ended.problems)).not.toContain(secret);
        for (const call of calls) {
          const { protocol, hostname } = new URL(call.url);
          if (call.to.kind !== 'token_source') {
            expect([protocol, hostname]).toEqual([
              'https:',
              expect.stringMatching(/^(?:sts|iamcredentials|oauth2)\.googleapis\.com$/),
            ]);
          } else expect(JSON.stringify(call)).not.toContain(secret);
        }
      },
    ),
    { numRuns: 1000, seed: SEED },
  );
});
