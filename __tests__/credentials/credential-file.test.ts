import { describe, expect, it, test } from 'vitest';
import { accountIn, readCredentialFile } from '../../src/credentials/credential-file.ts';
import { textIn } from '../../src/credentials/key-json.ts';

const UNIVERSE = 'googleapis.com';
const impersonation =
  'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/ci@my-project.iam.gserviceaccount.com:generateAccessToken';
const external = {
  type: 'external_account',
  audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/x',
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  token_url: 'https://sts.googleapis.com/v1/token',
  credential_source: { file: '/token' },
};
const aws = {
  environment_id: 'aws1',
  region_url: 'http://169.254.169.254/latest/meta-data/placement/availability-zone',
  url: 'http://169.254.169.254/latest/meta-data/iam/security-credentials',
  regional_cred_verification_url: 'https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15',
  imdsv2_session_token_url: 'http://169.254.169.254/latest/api/token',
};
const read = (file: object) => readCredentialFile(JSON.parse(JSON.stringify(file)), UNIVERSE);

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

describe('no other spelling of a field is taken', () => {
  it.each([
    'tokenUrl',
    'TokenUrl',
    'token-url',
    'TOKEN_URL',
    'serviceAccountImpersonationUrl',
    'universeDomain',
    'credentialSource',
    'subjectTokenType',
    'clientSecret',
    'quotaProjectId',
  ])('%s', (name) => {
    expect(read({ ...external, [name]: 'https://evil.example' })).toMatchObject({
      reason: expect.stringMatching(/^it spells [a-z_]+ in another way/),
    });
  });

  it('nor inside credential_source and service_account_impersonation', () => {
    for (const inner of [{ environmentId: 'aws1' }, { regionUrl: 'x' }, { format: { subjectTokenFieldName: 'x' } }]) {
      expect(read({ ...external, credential_source: { file: '/t', ...inner } })).toHaveProperty('reason');
    }
    const lifetime = { service_account_impersonation: { tokenLifetimeSeconds: 600 } };
    expect(read({ ...external, ...lifetime })).toHaveProperty('reason');
  });
});

test.each<[string, object, object]>([
  ['a universe', { universe_domain: 'evil.example' }, { foreign: 'universe_domain', address: 'evil.example' }],
  ['a token_url', { token_url: 'https://sts.evil.example/' }, { foreign: 'token_url' }],
  ['a token_url without TLS', { token_url: 'http://sts.googleapis.com/v1/token' }, { foreign: 'token_url' }],
  ['a token_url with a port', { token_url: 'https://sts.googleapis.com:444/' }, { foreign: 'token_url' }],
  ['a token_url with a user', { token_url: 'https://sts.googleapis.com@evil.example/' }, { foreign: 'token_url' }],
  ['a token_url that is none', { token_url: 'not a url' }, { foreign: 'token_url' }],
  [
    'an impersonation elsewhere',
    { service_account_impersonation_url: impersonation.replace('.com', '.evil.example') },
    { foreign: 'service_account_impersonation_url' },
  ],
  [
    'an impersonation of %zz',
    { service_account_impersonation_url: impersonation.replace('ci@my-project', '%zz') },
    { reason: expect.stringContaining('does not name a service account') },
  ],
  [
    'an impersonation with a query',
    { service_account_impersonation_url: `${impersonation}?x=1` },
    { reason: expect.stringContaining('does not name a service account') },
  ],
  ['an audience that is no text', { audience: ['a'] }, { reason: 'its audience is not a text' }],
  ['a source that is no object', { credential_source: 'file' }, { reason: 'its credential_source is not an object' }],
  ['a source with nothing', { credential_source: {} }, { reason: expect.stringContaining('must name one of') }],
  [
    'two sources',
    { credential_source: { file: '/t', url: 'https://x.example.com' } },
    { reason: expect.stringContaining('must name one of') },
  ],
  [
    'a certificate',
    { credential_source: { certificate: { use_default_certificate_config: true } } },
    { reason: expect.stringContaining('client certificate') },
  ],
  [
    'a format that is neither',
    { credential_source: { file: '/t', format: { type: 'xml' } } },
    { reason: expect.stringContaining('neither text nor json') },
  ],
  [
    'JSON without a field',
    { credential_source: { file: '/t', format: { type: 'json' } } },
    { reason: expect.stringContaining('no subject_token_field_name') },
  ],
  [
    'headers that are none',
    { credential_source: { url: 'https://x.example.com', headers: { 'a\nb': 'c' } } },
    { reason: 'its headers is not an object of texts' },
  ],
  [
    'headers whose value is no text',
    { credential_source: { url: 'https://x.example.com', headers: { a: 1 } } },
    { reason: 'its headers is not an object of texts' },
  ],
  [
    'headers of which one is no text',
    { credential_source: { url: 'https://x.example.com', headers: { a: 'b', c: 1 } } },
    { reason: 'its headers is not an object of texts' },
  ],
  [
    'headers in a list',
    { credential_source: { url: 'https://x.example.com', headers: ['a'] } },
    { reason: 'its headers is not an object of texts' },
  ],
  [
    'headers with a name that is empty',
    { credential_source: { url: 'https://x.example.com', headers: { '': 'a' } } },
    { reason: 'its headers is not an object of texts' },
  ],
  [
    'a certificate that is no object',
    { credential_source: { certificate: 'x' } },
    { reason: 'its certificate is not an object' },
  ],
  [
    'a certificate in a list',
    { credential_source: { certificate: [] } },
    { reason: 'its certificate is not an object' },
  ],
  ['a source in a list', { credential_source: [] }, { reason: 'its credential_source is not an object' }],
  [
    'a lifetime that is no number',
    { service_account_impersonation: { token_lifetime_seconds: '600' } },
    { reason: 'its token_lifetime_seconds is not a number' },
  ],
  ['no audience', { audience: undefined }, { reason: 'it has no audience' }],
  [
    'an empty audience and no kind of token',
    { audience: '', subject_token_type: undefined },
    { reason: 'it has no audience and no subject_token_type' },
  ],
  [
    'an address with a fragment',
    { service_account_impersonation_url: `${impersonation}#x` },
    { reason: expect.stringContaining('does not name a service account') },
  ],
  [
    'an address with more in front',
    { service_account_impersonation_url: impersonation.replace('/v1/', '/x/v1/') },
    { reason: expect.stringContaining('does not name a service account') },
  ],
  [
    'an address with more behind',
    { service_account_impersonation_url: `${impersonation}x` },
    { reason: expect.stringContaining('does not name a service account') },
  ],
  [
    'a number that is none',
    { service_account_impersonation_url: impersonation.replace(/ci@[^:]+/, '12a') },
    { reason: expect.stringContaining('does not name a service account') },
  ],
  [
    'a number that is none in front',
    { service_account_impersonation_url: impersonation.replace(/ci@[^:]+/, 'a12') },
    { reason: expect.stringContaining('does not name a service account') },
  ],
  ['no command', { credential_source: { executable: {} } }, { reason: 'its executable has no command' }],
  [
    'an empty command',
    { credential_source: { executable: { command: '' } } },
    { reason: 'its executable has no command' },
  ],
  [
    'a command of less than five seconds',
    { credential_source: { executable: { command: 'x', timeout_millis: 4999 } } },
    { reason: 'its timeout_millis is not from 5000 to 120000' },
  ],
  [
    'a command of more than two minutes',
    { credential_source: { executable: { command: 'x', timeout_millis: 120_001 } } },
    { reason: 'its timeout_millis is not from 5000 to 120000' },
  ],
  [
    'a file and a command',
    { credential_source: { file: '/t', executable: { command: 'x' } } },
    { reason: expect.stringContaining('must name one of') },
  ],
  [
    'another cloud',
    { credential_source: { ...aws, environment_id: 'aws2' } },
    { reason: 'its environment_id is not aws1' },
  ],
  [
    'AWS by another region server',
    { credential_source: { ...aws, region_url: 'http://169.254.169.255/' } },
    { reason: 'its region_url is not the metadata server of AWS' },
  ],
  [
    'AWS by another token server',
    { credential_source: { ...aws, imdsv2_session_token_url: 'x' } },
    { reason: 'its imdsv2_session_token_url is not the metadata server of AWS' },
  ],
  ...[
    'xhttps://sts.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15',
    'https://sts.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15&x=1',
    'https://sts.eu.west.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15',
    'https://stsx.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15',
    undefined,
  ].map((url): [string, object, object] => [
    `AWS by ${url === undefined ? 'no question' : `the question ${url}`}`,
    { credential_source: { ...aws, regional_cred_verification_url: url } },
    { reason: expect.stringContaining("question for the caller's identity") },
  ]),
  [
    'AWS by another metadata server',
    { credential_source: { ...aws, url: 'http://169.254.169.254.evil.example/' } },
    { reason: 'its url is not the metadata server of AWS' },
  ],
  [
    'AWS by another question',
    { credential_source: { ...aws, regional_cred_verification_url: 'https://iam.amazonaws.com?Action=CreateUser' } },
    { reason: expect.stringContaining("question for the caller's identity") },
  ],
])('%s is refused', (_name, change, expected) => {
  expect(read({ ...external, ...change })).toMatchObject(expected);
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
