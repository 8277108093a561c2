import { describe, expect, it } from 'vitest';
import { type Choice, type CredentialInputs, choose, type Facts } from '../../src/credentials/choose.ts';
import type { ServiceAccountKey } from '../../src/credentials/service-account-key.ts';
import { Secret } from '../../src/secret.ts';
import { codesOf } from '../failure-of.ts';

const key: ServiceAccountKey = {
  json: new Secret('{}'),
  base64: new Secret('e30='),
  clientEmail: 'ci@my-project.iam.gserviceaccount.com',
  privateKey: new Secret('pem'),
  secrets: [],
};
const provider = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
const account = 'ci@my-project.iam.gserviceaccount.com';
const token = new Secret('ya29.token');
const adc = { path: '/adc.json', from: 'GOOGLE_APPLICATION_CREDENTIALS' } as const;
const wellKnown = { path: '/wk.json', from: 'gcloud auth application-default login' } as const;

function given(inputs: Partial<CredentialInputs>, facts: Partial<Facts> = {}): Choice {
  return choose(
    { authMethod: 'auto', universe: 'googleapis.com', ...inputs },
    { idToken: false, gcloud: 'not installed', ...facts },
  );
}

const codes = (inputs: Partial<CredentialInputs>, facts: Partial<Facts> = {}): readonly string[] =>
  codesOf(() => given(inputs, facts));

/** What is given, as a user would write it; of a whole key or a file its name alone. */
function written(given: object): string {
  const one = ([name, value]: [string, unknown]): string => (typeof value === 'string' ? `${name}: ${value}` : name);
  return Object.entries(given).map(one).join(', ') || 'nothing';
}

describe('the credential that an input gives', () => {
  const ways: readonly (readonly [Partial<CredentialInputs>, string, string])[] = [
    [{ key }, 'service_account_key', 'service_account_key'],
    [{ key, authMethod: 'access_token' }, 'service_account_key', 'access_token'],
    [{ key, authMethod: 'service_account_key' }, 'service_account_key', 'service_account_key'],
    [{ key, authMethod: 'keyring' }, 'service_account_key', 'keyring'],
    [{ accessToken: token }, 'given_token', 'access_token'],
    [{ workloadIdentityProvider: provider }, 'workload_identity_federation', 'access_token'],
    [{ workloadIdentityProvider: provider, authMethod: 'keyring' }, 'workload_identity_federation', 'keyring'],
  ];
  it.each(ways.map((way) => [written(way[0]), ...way] as const))('%s', (_, inputs, kind, method) => {
    // It wins over everything that the job offers.
    const offers = { idToken: true, credentialFile: adc, metadataHost: 'h', gcloud: 'ready' } as const;
    expect(given(inputs, offers)).toMatchObject({ source: { kind }, method, passedOver: [] });
  });

  it('carries account, audience and lifetime of workload identity', () => {
    const inputs = {
      workloadIdentityProvider: provider,
      serviceAccount: account,
      audience: 'a',
      accessTokenLifetime: 600,
    };
    expect(given(inputs, { idToken: true })).toMatchObject({
      source: {
        federation: { provider, serviceAccount: account, audience: 'a', lifetime: 600, universe: 'googleapis.com' },
      },
    });
    expect(given({ workloadIdentityProvider: provider }, { idToken: true })).toMatchObject({
      source: { federation: { lifetime: 3600 } },
    });
  });
});

describe('without an input, the first of the search order', () => {
  const ways: readonly (readonly [Partial<Facts>, string, number])[] = [
    [{ credentialFile: adc, metadataHost: 'h', gcloud: 'ready' }, 'application_default_credentials', 0],
    [{ credentialFile: wellKnown, metadataHost: 'h', gcloud: 'ready' }, 'application_default_credentials', 1],
    [{ metadataHost: 'h', gcloud: 'ready' }, 'metadata_server', 2],
    [{ gcloud: 'ready' }, 'gcloud_cli', 3],
  ];
  it.each(ways.map((way) => [written(way[0]), ...way] as const))('%s', (_, facts, kind, passed) => {
    const choice = given({}, facts);
    expect(choice).toMatchObject({ source: { kind }, method: 'access_token' });
    expect('passedOver' in choice && choice.passedOver).toHaveLength(passed);
  });

  it('says why each was passed over', () => {
    expect(given({}, { gcloud: 'ready' })).toMatchObject({
      passedOver: [
        'GOOGLE_APPLICATION_CREDENTIALS is not set',
        'no application_default_credentials.json was found',
        'no metadata server of Google Cloud was found',
      ],
    });
  });
});

describe('what does not fit together fails', () => {
  const mistakes: readonly (readonly [Partial<CredentialInputs>, Partial<Facts>, string[]])[] = [
    [{ key, accessToken: token }, {}, ['CREDENTIALS_CONFLICT']],
    [{ key, workloadIdentityProvider: provider }, { idToken: true }, ['CREDENTIALS_CONFLICT']],
    [{ serviceAccount: account }, {}, ['CREDENTIAL_HALF']],
    [{ serviceAccount: 'other@my-project.iam.gserviceaccount.com', key }, {}, ['CREDENTIAL_NOT_NEEDED']],
    [{ serviceAccount: account, accessToken: token }, {}, ['CREDENTIAL_NOT_NEEDED']],
    [{ audience: 'a' }, { gcloud: 'ready' }, ['CREDENTIAL_HALF']],
    [
      { serviceAccount: account, audience: 'a', key, accessToken: token },
      {},
      ['CREDENTIALS_CONFLICT', 'CREDENTIAL_NOT_NEEDED'],
    ],
    [{ workloadIdentityProvider: provider }, {}, ['ID_TOKEN_PERMISSION']],
    [{ workloadIdentityProvider: provider }, { situation: { kind: 'fork', fork: 'OWNER/fork' } }, ['ID_TOKEN_FORK']],
    [{ workloadIdentityProvider: provider }, { situation: { kind: 'dependabot' } }, ['ID_TOKEN_DEPENDABOT']],
    [{ workloadIdentityProvider: provider }, { situation: { kind: 'act' } }, ['ID_TOKEN_ACT']],
    [
      { workloadIdentityProvider: provider },
      { situation: { kind: 'other_server', server: 'git.example.com' } },
      ['ID_TOKEN_OTHER_SERVER'],
    ],
    [{ workloadIdentityProvider: provider }, { situation: { kind: 'reusable' } }, ['ID_TOKEN_PERMISSION']],
    [
      { serviceAccount: account },
      { situation: { kind: 'other_server', server: 'git.example.com' } },
      ['CREDENTIAL_HALF'],
    ],
    [
      { authMethod: 'keyring', serviceAccount: account, accessToken: token },
      { situation: { kind: 'fork', fork: 'OWNER/fork' } },
      ['CREDENTIAL_NOT_NEEDED', 'METHOD_CANNOT_TAKE_TOKEN'],
    ],
    [
      { authMethod: 'service_account_key', serviceAccount: account, accessToken: token },
      { situation: { kind: 'fork', fork: 'OWNER/fork' } },
      ['CREDENTIAL_NOT_NEEDED', 'METHOD_NEEDS_KEY'],
    ],
    [{ authMethod: 'service_account_key' }, { gcloud: 'ready' }, ['METHOD_NEEDS_KEY']],
    [{ authMethod: 'service_account_key', accessToken: token }, {}, ['METHOD_NEEDS_KEY']],
    [{ authMethod: 'keyring', accessToken: token }, {}, ['METHOD_CANNOT_TAKE_TOKEN']],
    [{ key: { ...key, universe: 'example-cloud.fr' } }, {}, ['KEY_OTHER_UNIVERSE']],
  ];
  it.each(mistakes.map((one) => [written(one[0]), written(one[1]), ...one] as const))(
    '%s, where there is %s',
    (_, __, inputs, facts, expected) => {
      expect(codes(inputs, facts)).toEqual(expected);
    },
  );
});

describe('what does not fit together is named', () => {
  const named: readonly (readonly [Partial<CredentialInputs>, string])[] = [
    [{ key, workloadIdentityProvider: provider }, 'set: workload_identity_provider and key.'],
    [{ key, accessToken: token }, 'set: key and access_token.'],
    [{ serviceAccount: account }, 'service_account is set, but workload_identity_provider is missing'],
    [{ audience: 'a', accessToken: token }, 'audience is not needed: access_token is already'],
    [
      { key: { ...key, universe: 'a.example' }, universe: 'b.example' },
      'universe a.example, but universe is b.example.',
    ],
    [{ authMethod: 'service_account_key', accessToken: token }, 'but the credential is access_token.'],
  ];
  it.each(named.map((one) => [written(one[0]), ...one] as const))('%s', (_, inputs, words) => {
    expect(() => given(inputs)).toThrow(words);
  });

  it('unless a key is of the universe that is used', () => {
    const choice = given({ key: { ...key, universe: 'a.example' }, universe: 'a.example' });
    expect(choice).toMatchObject({ source: { kind: 'service_account_key' } });
  });

  it('and a variable that holds a key in place of a path is told', () => {
    const path = '{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----"}';
    expect(codes({}, { credentialFile: { ...adc, path } })).toEqual(['ADC_HOLDS_CREDENTIAL']);
    expect(() => given({}, { credentialFile: { ...adc, path } })).toThrow('it holds a service account key');
  });
});

it('a job without a credential is told why gcloud has none', () => {
  expect(() => given({}, { gcloud: 'no active account' })).toThrow('gcloud has no active account');
  expect(() => given({}, { gcloud: 'not installed' })).toThrow('gcloud is not installed');
});

it('a federation has no account and no audience that nobody gave', () => {
  expect(given({ workloadIdentityProvider: provider }, { idToken: true })).toStrictEqual({
    source: {
      kind: 'workload_identity_federation',
      federation: { provider, universe: 'googleapis.com', lifetime: 3600 },
    },
    method: 'access_token',
    passedOver: [],
  });
});

describe('no credential at all', () => {
  it.each<[Partial<Facts>, string]>([
    [{}, 'NO_CREDENTIALS'],
    [{ idToken: true }, 'NO_CREDENTIALS'],
    [{ gcloud: 'no active account' }, 'NO_CREDENTIALS'],
    [{ situation: { kind: 'fork', fork: 'OWNER/fork' } }, 'NO_CREDENTIALS_FORK'],
    [{ situation: { kind: 'in_fork', repository: 'OWNER/fork' } }, 'NO_CREDENTIALS_IN_FORK'],
    [{ situation: { kind: 'dependabot' } }, 'NO_CREDENTIALS_DEPENDABOT'],
    [{ situation: { kind: 'act' } }, 'NO_CREDENTIALS_ACT'],
    [{ situation: { kind: 'reusable' } }, 'NO_CREDENTIALS_REUSABLE'],
    [{ situation: { kind: 'other_server', server: 'git.example.com' } }, 'NO_CREDENTIALS'],
  ])('with %j is %s, or is skipped where the user says so', (facts, code) => {
    expect(codes({}, facts)).toEqual([code]);
    const foreign = ['fork', 'in_fork', 'dependabot'].includes(facts.situation?.kind ?? '');
    expect(given({ onMissing: 'skip' }, facts)).toMatchObject({ skip: { code }, foreign });
    // What is left of a credential whose other half is an empty secret is explained by the same cause.
    if (facts.situation === undefined || facts.situation.kind === 'other_server') return;
    for (const rest of [
      { serviceAccount: account },
      { audience: 'a' },
      { authMethod: 'service_account_key' },
    ] as const) {
      expect(codes(rest, facts)).toEqual([code]);
      expect(given({ onMissing: 'skip', ...rest }, facts)).toMatchObject({ skip: { code }, foreign });
    }
  });

  it('is also a provider in a run for a fork', () => {
    const inputs = { onMissing: 'skip', workloadIdentityProvider: provider } as const;
    expect(given(inputs, { situation: { kind: 'fork', fork: 'OWNER/fork' } })).toMatchObject({
      skip: { code: 'ID_TOKEN_FORK' },
      foreign: true,
    });
  });

  it('is not half a credential, nor a missing permission: these fail though skipping is allowed', () => {
    expect(codes({ onMissing: 'skip', serviceAccount: account })).toEqual(['CREDENTIAL_HALF']);
    expect(codes({ onMissing: 'skip', workloadIdentityProvider: provider })).toEqual(['ID_TOKEN_PERMISSION']);
    expect(codes({ onMissing: 'skip', key, accessToken: token })).toEqual(['CREDENTIALS_CONFLICT']);
  });
});
