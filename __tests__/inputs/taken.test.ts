import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/inputs/inputs.ts';
import { ACCOUNT, PROVIDER, read } from './reading.ts';

describe('what people paste is taken where there is no doubt', () => {
  test.each<[Record<string, string>, (inputs: Inputs) => unknown, unknown]>([
    [{ repository: '"my-repo"' }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: "'my-repo'" }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: '`my-repo`' }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: 'repository: my-repo' }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: '"https://us-python.pkg.dev/my-project/my-repo"' }, ({ repository }) => repository.location, 'us'],
    [{ 'repository-url': 'https://us-python.pkg.dev/my-project/r/' }, ({ repository }) => repository.id, 'r'],
    [{ location: 'US' }, ({ repository }) => repository.location, 'us'],
    [{ location: 'us (multiple regions in United States)' }, ({ repository }) => repository.location, 'us'],
    [{ location: 'us-central1 (Iowa)' }, ({ repository }) => repository.location, 'us-central1'],
    [{ location: 'us-central1-python.pkg.dev' }, ({ repository }) => repository.location, 'us-central1'],
    [{ region: 'us-central1' }, ({ repository }) => repository.location, 'us-central1'],
    [{ project: 'projects/my-project' }, ({ repository }) => repository.project, 'my-project'],
    [{ project_id: 'my-project' }, ({ repository }) => repository.project, 'my-project'],
    [{ project: 'example.com:my-project' }, ({ repository }) => repository.project, 'example.com:my-project'],
    [{ service_account: `serviceAccount:${ACCOUNT}` }, ({ credential }) => credential.serviceAccount, ACCOUNT],
    [{ service_account: `<${ACCOUNT}>` }, ({ credential }) => credential.serviceAccount, ACCOUNT],
    [{ service_account: ACCOUNT.toUpperCase() }, ({ credential }) => credential.serviceAccount, ACCOUNT],
    [
      { service_account: `projects/-/serviceAccounts/${ACCOUNT}` },
      ({ credential }) => credential.serviceAccount,
      ACCOUNT,
    ],
    [{ 'service-account': ACCOUNT }, ({ credential }) => credential.serviceAccount, ACCOUNT],
    [{ service_account_email: ACCOUNT }, ({ credential }) => credential.serviceAccount, ACCOUNT],
    [{ 'workload-identity-provider': PROVIDER }, ({ credential }) => credential.workloadIdentityProvider, PROVIDER],
    [
      { workload_identity_provider: `iam.googleapis.com/${PROVIDER}/` },
      ({ credential }) => credential.workloadIdentityProvider,
      PROVIDER,
    ],
    [{ 'auth-method': 'keyring', auth_method: 'auto' }, ({ credential }) => credential.authMethod, 'keyring'],
    [{ auth_method: 'Access-Token' }, ({ credential }) => credential.authMethod, 'access_token'],
    [{ token_format: 'access_token' }, ({ credential }) => credential.authMethod, 'auto'],
    [{ clients: '["pip", "twine"]' }, ({ clients }) => clients.map(({ name }) => name), ['pip', 'twine']],
    [{ clients: '- pip\n- twine' }, ({ clients }) => clients.map(({ name }) => name), ['pip', 'twine']],
    [{ clients: 'Pip Twine' }, ({ clients }) => clients.map(({ name }) => name), ['pip', 'twine']],
    [{ verify: '"false"' }, ({ verify }) => verify, false],
    [{ access_token: '"ya29.token"' }, ({ credential }) => credential.accessToken?.reveal(), 'ya29.token'],
    [{ repository: '\u201cmy-repo\u201d' }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: 'my\u2011repo' }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: 'my\u2013re\u200bpo' }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: '\\"my-repo\\"' }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: 'my-repo # of the team' }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: 'my-repo,' }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: 'my-repo\\n' }, ({ repository }) => repository.id, 'my-repo'],
    [{ location: 'us-central\uff11' }, ({ repository }) => repository.location, 'us-central1'],
    [{ location: 'projects/my-project/locations/us-central1' }, ({ repository }) => repository.location, 'us-central1'],
    [{ location: 'us-central1-docker.pkg.dev/my-project' }, ({ repository }) => repository.location, 'us-central1'],
    [
      { workload_identity_provider: `name: ${PROVIDER}` },
      ({ credential }) => credential.workloadIdentityProvider,
      PROVIDER,
    ],
    [
      { workload_identity_provider: `{"type":"external_account","audience":"//iam.googleapis.com/${PROVIDER}"}` },
      ({ credential }) => credential.workloadIdentityProvider,
      PROVIDER,
    ],
    [{ service_account: `CI <${ACCOUNT}>` }, ({ credential }) => credential.serviceAccount, ACCOUNT],
    [{ access_token_lifetime: '1 hour' }, ({ credential }) => credential.accessTokenLifetime, 3600],
    [{ access_token_lifetime: '45 minutes' }, ({ credential }) => credential.accessTokenLifetime, 2700],
    [{ access_token_lifetime: 'PT1H30M' }, ({ credential }) => credential.accessTokenLifetime, 5400],
    [{ access_token: 'Bearer ya29.token' }, ({ credential }) => credential.accessToken?.reveal(), 'ya29.token'],
    [
      { access_token: 'oauth2accesstoken:ya29.token' },
      ({ credential }) => credential.accessToken?.reveal(),
      'ya29.token',
    ],
    [{ access_token: 'GAR_TOKEN=ya29.token' }, ({ credential }) => credential.accessToken?.reveal(), 'ya29.token'],
    [
      { access_token: '{"access_token": "ya29.token", "expires_in": 3599}' },
      ({ credential }) => credential.accessToken?.reveal(),
      'ya29.token',
    ],
    [{ 'extra-index-url': 'https://us-python.pkg.dev/my-project/r/simple/' }, ({ repository }) => repository.id, 'r'],
    [{ location: '--location=us-central1' }, ({ repository }) => repository.location, 'us-central1'],
    [{ project: 'my-project/' }, ({ repository }) => repository.project, 'my-project'],
    [{ project: '--project=my-project' }, ({ repository }) => repository.project, 'my-project'],
    [{ project: 'My Project (my-project)' }, ({ repository }) => repository.project, 'my-project'],
    [{ project: 'my-project (123456789)' }, ({ repository }) => repository.project, 'my-project'],
    [
      { project: 'https://console.cloud.google.com/home/dashboard?organizationId=1&project=my-project' },
      ({ repository }) => repository.project,
      'my-project',
    ],
  ])('%j', async (given, part, value) => {
    expect(part(await read(given))).toEqual(value);
  });

  test('an address with a credential in it is taken, with a warning and without the credential', async () => {
    const line =
      'extra-index-url = https://_json_key_base64:ewogICJ0eXBlIjogInNl@us-python.pkg.dev/my-project/r/simple/';
    const { repository, warnings } = await read({ repository: line });
    expect(repository).toEqual({ id: 'r', location: 'us', project: 'my-project' });
    expect(warnings.map(({ code }) => code)).toEqual(['REPOSITORY_URL_WITH_CREDENTIALS']);
    expect(JSON.stringify(warnings)).not.toMatch(/ewog|ICJ0/);
    const named = await read({ repository: 'https://oauth2accesstoken@us-python.pkg.dev/my-project/r/' });
    expect(named.warnings).toEqual([]);
  });
});
