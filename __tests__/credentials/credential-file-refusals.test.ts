import { describe, expect, it, test } from 'vitest';
import { aws, external, impersonation, read } from './external-account.ts';

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
