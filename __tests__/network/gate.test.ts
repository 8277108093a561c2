import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Call, Recipient } from '../../src/network/call.ts';
import { admit, objectionTo } from '../../src/network/gate.ts';
import { liveNetwork } from '../../src/network/live.ts';
import { codesOf } from '../failure-of.ts';

const google: Recipient = { kind: 'google', universe: 'googleapis.com' };
const call = (to: Recipient, url: string, more: Partial<Call> = {}): Call => ({ to, method: 'GET', url, ...more });

/** The code with which a call is refused; undefined where it is let through. */
const codeOf = (action: () => unknown): string | undefined => codesOf(action)[0];

describe('a credential of Google Cloud', () => {
  it.each([
    'https://sts.googleapis.com/v1/token',
    'https://STS.GoogleApis.com:443/v1/token',
    'https://sts.us-east1.rep.googleapis.com/v1/token',
    'https://sts.mtls.googleapis.com/v1/token',
    'https://us-east1-sts.googleapis.com/v1/token',
    'https://sts-private.p.googleapis.com/v1/token',
    'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/a@b.c:generateAccessToken',
    'https://oauth2.googleapis.com/token',
    'https://artifactregistry.googleapis.com/v1/projects',
  ])('goes to %s', (url) => {
    expect(objectionTo(url, google)).toBeUndefined();
  });

  it.each([
    'http://sts.googleapis.com/v1/token',
    'https://sts.googleapis.com:8443/v1/token',
    'https://sts.googleapis.com.example.com/v1/token',
    'https://sts.googleapis.com./v1/token',
    'https://evilgoogleapis.com/v1/token',
    'https://googleapis.com/v1/token',
    'https://storage.googleapis.com/bucket/token',
    'https://bucket.storage.googleapis.com/token',
    'https://sts.googleapis.com@example.com/',
    'https://user:password@sts.googleapis.com/',
    'https://sts.googleapis.com\\@example.com/',
    'https://example.com/sts.googleapis.com',
    'https://example.com#.sts.googleapis.com',
    'https://example.com?.sts.googleapis.com',
    'https://x.pkg.dev/',
    'https://us-central1-python.pkg.dev/',
    'https://sts.googleapis.com\n.example.com/',
    ' https://sts.googleapis.com/',
    'https://ｓts.googleapis.com/',
    '//sts.googleapis.com/',
    'file:///etc/passwd',
    'not a url',
    '',
  ])('does not go to %j', (url) => {
    expect(codeOf(() => admit(call(google, url), {}))).toBe('CREDENTIAL_HOST_REFUSED');
  });

  it('stays in its universe', () => {
    const other: Recipient = { kind: 'google', universe: 'example-cloud.fr' };
    expect(objectionTo('https://sts.example-cloud.fr/v1/token', other)).toBeUndefined();
    expect(objectionTo('https://sts.googleapis.com/v1/token', other)).toContain('example-cloud.fr');
    // A dot of the universe's name is a dot.
    expect(objectionTo('https://sts.example-cloudxfr/', other)).toContain('example-cloud.fr');
  });
});

test.each<[string, string]>([
  ['https://us-central1-python.pkg.dev/my-project/my-repo/simple/', 'let through'],
  ['http://us-central1-python.pkg.dev/', 'CREDENTIAL_HOST_REFUSED'],
  ['https://us-central1-python.pkg.dev:444/', 'CREDENTIAL_HOST_REFUSED'],
  ['https://us-central1-python.pkg.dev.example.com/', 'CREDENTIAL_HOST_REFUSED'],
  ['https://us-central1-docker.pkg.dev/', 'CREDENTIAL_HOST_REFUSED'],
  ['https://u:p@us-central1-python.pkg.dev/', 'CREDENTIAL_HOST_REFUSED'],
])('the credential of a repository goes to %s: %s', (url, code) => {
  const to: Recipient = { kind: 'repository', host: 'us-central1-python.pkg.dev' };
  expect(codeOf(() => admit(call(to, url), {})) ?? 'let through').toBe(code);
});

describe("GitHub's request token", () => {
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://github.example.com/token?v=1',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  };
  const headers = { authorization: 'Bearer request-token' };

  it.each<[string, string]>([
    ['https://run.actions.githubusercontent.com/x', 'let through'],
    ['https://ghes.example.com:8443/x', 'let through'],
    ['http://127.0.0.1:4000/x', 'let through'],
    ['http://localhost/x', 'let through'],
    ['http://[::1]:1/x', 'let through'],
    ['http://ghes.example.com/x', 'OIDC_URL_REFUSED'],
    ['http://127.0.0.1.example.com/x', 'OIDC_URL_REFUSED'],
    ['http://localhost.example.com/x', 'OIDC_URL_REFUSED'],
    ['http://169.254.169.254/x', 'OIDC_URL_REFUSED'],
    ['https://user@ghes.example.com/x', 'OIDC_URL_REFUSED'],
    ['not a url?audience=x', 'OIDC_URL_REFUSED'],
    ['&audience=x', 'OIDC_URL_REFUSED'],
    ['ftp://ghes.example.com/x', 'OIDC_URL_REFUSED'],
  ])('to %s: %s', (url, code) => {
    expect(codeOf(() => admit(call({ kind: 'github' }, url), {})) ?? 'let through').toBe(code);
  });

  it('only goes to the host that the runner named, in whatever part of a call', () => {
    const to: Recipient = { kind: 'token_source' };
    const own = 'https://github.example.com/token?v=1&audience=a';
    expect(codeOf(() => admit(call(to, own, { headers }), env))).toBeUndefined();
    const other = 'https://tokens.example.com/';
    expect(codeOf(() => admit(call(to, other, { headers }), env))).toBe('SUBJECT_TOKEN_URL_REFUSED');
    expect(codeOf(() => admit(call(to, `${other}?t=request-token`), env))).toBe('SUBJECT_TOKEN_URL_REFUSED');
    const google: Call = call({ kind: 'google', universe: 'googleapis.com' }, 'https://sts.googleapis.com/v1/token');
    expect(codeOf(() => admit({ ...google, body: 'subject_token=request-token' }, env))).toBe(
      'CREDENTIAL_HOST_REFUSED',
    );
    expect(codeOf(() => admit(google, env))).toBeUndefined();
  });
});

test.each<[string, string]>([
  ['https://tokens.example.com/', 'let through'],
  ['http://169.254.169.254/metadata/identity/oauth2/token', 'let through'],
  ['http://[fd00:ec2::254]/latest/meta-data', 'let through'],
  ['http://localhost:5000/token', 'let through'],
  ['http://tokens.example.com/', 'SUBJECT_TOKEN_URL_REFUSED'],
  ['http://169.254.169.254.example.com/', 'SUBJECT_TOKEN_URL_REFUSED'],
  ['https://user:x@tokens.example.com/', 'SUBJECT_TOKEN_URL_REFUSED'],
])('a subject token is fetched from %s: %s', (url, code) => {
  expect(codeOf(() => admit(call({ kind: 'token_source' }, url), {})) ?? 'let through').toBe(code);
  expect(codeOf(() => admit(call({ kind: 'token_source' }, url, { body: 'x' }), {}))).toBe('SUBJECT_TOKEN_URL_REFUSED');
});

test('a header that cannot be sent is explained', () => {
  const headers = { authorization: 'Bearer a\nb' };
  expect(codeOf(() => admit(call({ kind: 'github' }, 'https://x.example.com/', { headers }), {}))).toBe(
    'HEADER_MALFORMED',
  );
});

test('certificates are checked, whatever the environment says', () => {
  expect(codeOf(() => liveNetwork({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }))).toBe('TLS_VERIFICATION_OFF');
  expect(codeOf(() => liveNetwork({ NODE_TLS_REJECT_UNAUTHORIZED: '1' }))).toBeUndefined();
});

test('sockets are opened behind the gate alone', () => {
  const root = path.resolve(import.meta.dirname, '../../src');
  const openers = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /import\('node:https?'\)|\bfetch\(|node:tls|node:http2/.test(readFileSync(path.join(root, file), 'utf8')),
    );
  expect(openers.map((file) => file.split(path.sep).join('/'))).toEqual(['network/send.ts']);
});
