import { describe, expect, it, test } from 'vitest';
import { accountIn } from '../../src/credentials/credential-file.ts';
import { textIn } from '../../src/credentials/key-json.ts';
import { aws, external, impersonation, read } from './external-account.ts';

const UNIVERSE = 'googleapis.com';

describe('files as gcloud and the Google Cloud auth action write them are read', () => {
  it.each<[string, object]>([
    ['a file', external],
    ['in the universe that it names', { ...external, universe_domain: UNIVERSE }],
    ['impersonating', { ...external, service_account_impersonation_url: impersonation }],
    ['with a lifetime', { ...external, service_account_impersonation: { token_lifetime_seconds: 600 } }],
    ['without token_url', { ...external, token_url: undefined }],
    ['an address', { ...external, credential_source: { url: 'https://x.example.com', headers: { A: 'b' } } }],
    ['a command', { ...external, credential_source: { executable: { command: '/bin/x', timeout_millis: 5000 } } }],
    ['AWS', { ...external, credential_source: aws }],
    ['AWS over IPv6', { ...external, credential_source: { ...aws, url: 'http://[fd00:ec2::254]/latest' } }],
    [
      'AWS with what it needs alone',
      {
        ...external,
        credential_source: { ...aws, url: undefined, region_url: undefined, imdsv2_session_token_url: undefined },
      },
    ],
    ...[
      'https://sts.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15',
      'https://sts.eu-west-1.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15',
      'https://sts.{region}.amazonaws.com.cn?Action=GetCallerIdentity&Version=2011-06-15',
    ].map((url): [string, object] => [
      url,
      { ...external, credential_source: { ...aws, regional_cred_verification_url: url } },
    ]),
    [
      'a command of two minutes',
      { ...external, credential_source: { executable: { command: 'x', timeout_millis: 120_000 } } },
    ],
    ['a command of half a minute', { ...external, credential_source: { executable: { command: 'x' } } }],
    ['text by name', { ...external, credential_source: { file: '/t', format: { type: 'text' } } }],
    ['a format that is not named', { ...external, credential_source: { file: '/t', format: {} } }],
    [
      'JSON',
      { ...external, credential_source: { file: '/t', format: { type: 'json', subject_token_field_name: 'v' } } },
    ],
    ['null, which is nothing', { ...external, service_account_impersonation_url: null, client_id: null }],
    [
      'headers with every sign that a name can have',
      { ...external, credential_source: { url: 'https://x.example.com', headers: { 'Az-09': '' } } },
    ],
  ])('%s', (_name, file) => {
    expect(read(file)).toHaveProperty('fields');
  });

  it('without what is not known', () => {
    const more = {
      token_info_url: 'https://evil.example/v1/introspect',
      cloudResourceManagerURL: 'https://evil.example',
    };
    expect(read({ ...external, ...more, transporter: {}, scopes: ['x'], credentials: {} })).toEqual({
      fields: external,
    });
    const source = { file: '/token', transporter: {}, subjectTokenSupplier: {} };
    expect(read({ ...external, credential_source: source })).toEqual({ fields: external });
    expect(
      read(JSON.parse(`${JSON.stringify(external).slice(0, -1)},"__proto__":{"tokenUrl":"https://evil.example"}}`)),
    ).toEqual({
      fields: external,
    });
  });
});

test('the account of an impersonation is read from its address', () => {
  const at = (name: string) =>
    accountIn({ service_account_impersonation_url: impersonation.replace(/ci@[^:]+/, name) });
  expect(at('ci@my-project.iam.gserviceaccount.com')).toBe('ci@my-project.iam.gserviceaccount.com');
  expect(at('ci%40my-project.iam.gserviceaccount.com')).toBe('ci@my-project.iam.gserviceaccount.com');
  expect(at('123456789')).toBe('123456789');
  const elsewhere = impersonation.replace('projects/-/', 'projects/my-project/');
  expect(accountIn({ service_account_impersonation_url: elsewhere })).toBe('ci@my-project.iam.gserviceaccount.com');
  expect(at('a%0ab@c.d')).toBeUndefined();
  expect(at('%zz')).toBeUndefined();
  expect(accountIn({})).toBeUndefined();
});

test('a file that impersonates names whom it acts for, and by what login', () => {
  const acting = {
    type: 'impersonated_service_account',
    service_account_impersonation_url: impersonation,
    source_credentials: { type: 'authorized_user', refresh_token: 'x' },
    delegates: ['a@my-project.iam.gserviceaccount.com'],
  };
  expect(read(acting)).toEqual({ fields: acting });
  expect(read({ ...acting, delegates: ['a', 1] })).toEqual({ reason: 'its delegates is not a list of texts' });
  expect(read({ ...acting, delegates: 'a' })).toEqual({ reason: 'its delegates is not a list of texts' });
  expect(read({ ...acting, source_credentials: 'x' })).toEqual({ reason: 'its source_credentials is not an object' });
  expect(read({ ...acting, source_credentials: undefined })).toEqual({ reason: 'it has no source_credentials' });
});

test('a text in a field is one that is not empty', () => {
  expect(['a', '', 5, null, undefined].map((value) => textIn({ name: value }, 'name'))).toEqual([
    'a',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('every other kind is reduced to its fields too', () => {
  const user = { type: 'authorized_user', client_id: 'a', client_secret: 'b', refresh_token: 'c' };
  expect(read({ ...user, token_uri: 'https://evil.example', account: '' })).toEqual({ fields: user });
  expect(read({ ...user, refreshToken: 'x' })).toHaveProperty('reason');
  expect(read({ ...user, type: 'external_account_authorized_user', token_url: 'https://evil.example' })).toMatchObject({
    foreign: 'token_url',
  });
  const key = { type: 'service_account', client_email: 'ci@my-project.iam.gserviceaccount.com', private_key: 'x' };
  expect(read({ ...key, token_uri: 'https://evil.example' })).toEqual({ fields: key });
  expect(read({ type: 'gdch_service_account' })).toEqual({ unknownType: true });
  for (const type of ['__proto__', 'constructor', 'toString', 5, null, '', 'undefined', ['authorized_user']]) {
    expect(read({ type })).toEqual({ unknownType: true });
  }
});
