import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/credentials/choose.ts';
import { keyringSetting } from '../../src/credentials/keyring-setting.ts';
import type { ServiceAccountKey } from '../../src/credentials/service-account-key.ts';
import { present } from '../../src/present.ts';
import { Secret } from '../../src/secret.ts';

const provider = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
const env = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://github.example.com/token?v=1',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
};
const federation = { provider, lifetime: 1800, universe: 'googleapis.com' };

function fileOf(source: Source): Record<string, unknown> {
  const { file } = keyringSetting(source, '/temp/credential.json', env);
  return JSON.parse(file?.content instanceof Secret ? file.content.reveal() : '{}');
}

describe('what the backend is given', () => {
  it('is an external account for workload identity, as the Google Cloud auth action writes it', () => {
    expect(fileOf({ kind: 'workload_identity_federation', federation })).toEqual({
      type: 'external_account',
      universe_domain: 'googleapis.com',
      audience: `//iam.googleapis.com/${provider}`,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: 'https://sts.googleapis.com/v1/token',
      credential_source: {
        url: `https://github.example.com/token?v=1&audience=${encodeURIComponent(`https://iam.googleapis.com/${provider}`)}`,
        headers: { Authorization: 'Bearer request-token' },
        format: { type: 'json', subject_token_field_name: 'value' },
      },
    });
  });

  it('impersonates for the lifetime asked', () => {
    const acting = { ...federation, serviceAccount: 'ci@my-project.iam.gserviceaccount.com' };
    expect(fileOf({ kind: 'workload_identity_federation', federation: acting })).toMatchObject({
      service_account_impersonation_url:
        'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/ci@my-project.iam.gserviceaccount.com:generateAccessToken',
      service_account_impersonation: { token_lifetime_seconds: 1800 },
    });
  });

  it('is the key itself, in a file that is created', () => {
    const key = { json: new Secret('{"type": "service_account"}') } as ServiceAccountKey;
    const source: Source = { kind: 'service_account_key', key, universe: 'googleapis.com' };
    expect(keyringSetting(source, '/temp/c.json', env).file).toEqual({
      kind: 'create',
      path: '/temp/c.json',
      content: key.json,
    });
  });

  it('asks the runner as it says, for the audience that is given', () => {
    const source = (audience?: string): Source => ({
      kind: 'workload_identity_federation',
      federation: { ...federation, ...present({ audience }) },
    });
    const asked = (variables: Record<string, string>, audience?: string) => {
      const { content } = keyringSetting(source(audience), '/c', variables).file ?? {};
      return JSON.parse(content instanceof Secret ? content.reveal() : '{}').credential_source;
    };
    expect(asked({ ...env, ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.example/t' }, 'a b').url).toBe(
      'https://x.example/t?audience=a%20b',
    );
    expect(asked({}, 'a')).toMatchObject({ url: '?audience=a', headers: { Authorization: 'Bearer ' } });
  });

  it('is nothing where the job has the credential already', () => {
    const setting = keyringSetting({ kind: 'metadata_server', host: 'h' }, '/temp/credential.json', env);
    expect(setting).toEqual({ variables: { PIP_KEYRING_PROVIDER: 'import', PIP_NO_INPUT: '1' } });
  });

  it('is named by a variable, and holds no secret in one', () => {
    const { variables } = keyringSetting({ kind: 'workload_identity_federation', federation }, '/temp/c.json', env);
    expect(variables).toEqual({
      PIP_KEYRING_PROVIDER: 'import',
      PIP_NO_INPUT: '1',
      GOOGLE_APPLICATION_CREDENTIALS: '/temp/c.json',
    });
  });
});
