import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { type Inputs, readInputs } from '../../src/inputs/inputs.ts';

/** Reads as `core.getInput` does: trimmed, names in any case. */
function read(given: Readonly<Record<string, string>>): Promise<Inputs> {
  const values = new Map(Object.entries(given).map(([name, value]) => [name.toUpperCase(), value.trim()]));
  return readInputs((name) => values.get(name.toUpperCase()) ?? '');
}

async function problemsOf(
  given: Readonly<Record<string, string>>,
): Promise<readonly (readonly [code: string, text: string])[]> {
  try {
    await read(given);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.problems.map(({ code, what, why, fix }) => [code, `${what}\n${why}\n${fix}`]);
  }
  return [];
}

const PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
const ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';

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
    [
      { access_token: 'token "ya29.token"' },
      ({ credential }) => credential.accessToken?.reveal(),
      'token "ya29.token"',
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

describe('what nothing expanded is known in every input', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['$GAR_X', 'env.GAR_X'],
    ['$' + '{GAR_X}', 'env.GAR_X'],
    ['$' + '{{ secrets.GAR_X }}', 'secrets.GAR_X'],
    ['$' + '{{secrets.GAR_X}}', 'secrets.GAR_X'],
    ['$' + '{{ secrets.GAR_X', 'secrets.GAR_X'],
    ['{{ vars.GAR_X }}', 'vars.GAR_X'],
    ['secrets.GAR_X', 'secrets.GAR_X'],
    ['%GAR_X%', 'env.GAR_X'],
    ['$env:GAR_X', 'env.GAR_X'],
    ['$Env:GAR_X', 'env.GAR_X'],
  ];
  const names = [
    'repository',
    'location',
    'project',
    'workload_identity_provider',
    'service_account',
    'audience',
    'access_token_lifetime',
    'key',
    'access_token',
    'auth_method',
    'clients',
    'index_mode',
    'scope',
    'server_id',
    'verify',
    'on_missing_credentials',
    'cleanup',
    'universe',
  ];
  test.each(names)('%s', async (name) => {
    for (const [form, expression] of forms) {
      const problems = await problemsOf({ [name]: form });
      expect(
        problems.map(([code]) => code),
        form,
      ).toEqual(['INPUT_NOT_EXPANDED']);
      expect(problems[0]?.[1]).toContain(`  ${name}: ${expression}`);
      // Braces are stars in the log of a repository that keeps JSON as a secret.
      expect(problems[0]?.[1]).not.toMatch(/[{}]/);
    }
  });

  test.each([
    [{ repository: 'https://$region-python.pkg.dev/my-project/my-repo' }, 'env.region'],
    [{ repository: 'https://us-python.pkg.dev/$' + '{PROJECT}/my-repo' }, 'env.PROJECT'],
    [{ service_account: 'ci@$PROJECT_ID.iam.gserviceaccount.com' }, 'env.PROJECT_ID'],
    [
      { workload_identity_provider: 'projects/%NUMBER%/locations/global/workloadIdentityPools/g/providers/r' },
      'env.NUMBER',
    ],
  ])('inside %j', async (given, expression) => {
    expect((await problemsOf(given)).map(([code, text]) => [code, text.includes(expression)])).toEqual([
      ['INPUT_NOT_EXPANDED', true],
    ]);
  });
});

test('an input of another action that cannot be met is answered', async () => {
  expect((await problemsOf({ token_format: 'id_token' })).map(([code]) => code)).toEqual(['INPUT_OF_ANOTHER_ACTION']);
});
