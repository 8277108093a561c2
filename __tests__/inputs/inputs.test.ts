import { describe, expect, test } from 'vitest';
import { readActionFile } from '../../scripts/docs.ts';
import { type Inputs, readAll } from '../../src/inputs/inputs.ts';
import { ACCOUNT, codesOf, PROVIDER, problemsOf, read, readFrom } from './reading.ts';

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
  test.each(Object.keys(readActionFile().inputs))('%s', async (name) => {
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
  expect(await codesOf({ token_format: 'id_token' })).toEqual(['INPUT_OF_ANOTHER_ACTION']);
});

describe('what stands for a value is none', () => {
  test.each<[Record<string, string>, string, string]>([
    [{ project: 'YOUR_PROJECT_ID' }, 'project still contains a placeholder: "YOUR_PROJECT_ID"', 'gcloud projects list'],
    [{ project: 'your-project-id' }, 'still contains a placeholder', 'gcloud projects list'],
    [{ project: '<project>' }, 'still contains a placeholder', 'gcloud projects list'],
    [{ project: '[PROJECT_ID]' }, 'still contains a placeholder', 'gcloud projects list'],
    [{ repository: 'REPOSITORY' }, 'still contains a placeholder', 'gcloud artifacts repositories list'],
    [
      { repository: 'https://LOCATION-python.pkg.dev/PROJECT/REPOSITORY/' },
      'a placeholder: "LOCATION" in',
      'repositories list',
    ],
    [{ location: '{region}' }, 'still contains a placeholder: "{region}"', 'gcloud artifacts repositories list'],
    [{ location: 'null' }, 'location has no value: it is the text "null"', 'Correct the step, secret or variable'],
    [{ repository: 'undefined' }, 'has no value: it is the text "undefined"', 'Correct the step'],
    [{ project: '[object Object]' }, 'has no value', 'Correct the step'],
    [{ project: '***' }, 'The runner shows stars', 'gcloud projects list'],
    // What this action's own messages show.
    [
      { workload_identity_provider: PROVIDER.replace('123456789', 'PROJECT_NUMBER') },
      'a placeholder: "PROJECT_NUMBER" in',
      'gcloud iam workload-identity-pools providers list',
    ],
    [{ service_account: 'NAME@PROJECT.iam.gserviceaccount.com' }, 'a placeholder: "NAME" in', 'service-accounts list'],
    [{ key: 'YOUR_SERVICE_ACCOUNT_KEY' }, 'still contains a placeholder', 'key: secrets.GAR_KEY'],
    [{ key: 'null' }, 'key has no value', 'key: secrets.GAR_KEY'],
    [{ access_token: 'undefined' }, 'access_token has no value', 'access_token: steps.auth.outputs.access_token'],
  ])('%j', async (given, cause, fix) => {
    const problems = await problemsOf(given);
    expect(problems.map(([code]) => code)).toEqual(['INPUT_WITHOUT_VALUE']);
    expect(problems[0]?.[1]).toContain(cause);
    expect(problems[0]?.[1]).toContain(fix);
  });

  test.each([
    { repository: 'https://_json_key_base64:KEY@us-python.pkg.dev/my-project/r/simple/' },
    { repository: 'none-of-this' },
    { project: 'project-x', location: 'us' },
    { service_account: 'account@provider.iam.gserviceaccount.com', workload_identity_provider: PROVIDER },
    { clients: 'pip', verify: 'true', refresh: 'false' },
    { access_token: 'ya29.<x>KEY' },
  ])('%j is a value', async (given) => {
    expect(await problemsOf(given)).toEqual([]);
  });

  test.each([
    [{ key: '$(cat key.json)' }, 'INPUT_IS_COMMAND', 'secrets.GAR_KEY'],
    [{ key: '`base64 key.json`' }, 'INPUT_IS_COMMAND', 'secrets.GAR_KEY'],
    [{ access_token: '$(gcloud auth print-access-token)' }, 'INPUT_IS_COMMAND', 'steps.ID.outputs.access_token'],
    [{ project: '$(gcloud config get-value project)' }, 'INPUT_IS_COMMAND', 'steps.ID.outputs.project'],
    // The name of the secret, and not its value.
    [{ key: 'GAR_KEY' }, 'INPUT_NOT_EXPANDED', 'key: secrets.GAR_KEY'],
  ])('%j is answered with what to write', async (given, code, fix) => {
    const problems = await problemsOf(given);
    expect(problems.map(([one]) => one)).toEqual([code]);
    // PowerShell goes on after a backtick.
    expect(problems[0]?.[1]?.replaceAll(' `\n', ' \\\n')).toContain(fix);
  });
});

describe('what belongs elsewhere is answered with where', () => {
  test.each<[Record<string, string>, string, string]>([
    [{ access_token: `ghs_${'a'.repeat(36)}` }, 'a GitHub token', 'access_token: steps.auth.outputs.access_token'],
    [{ access_token: 'pypi-AgEIcHlwaS5vcmcCJGFhYWFh' }, 'a token of PyPI', 'access_token: '],
    [{ access_token: `AIza${'x'.repeat(35)}` }, 'an API key of Google', 'access_token: '],
    [{ access_token: '1//0gabcdefghijklmnop' }, 'a refresh token', 'access_token: '],
    [{ access_token: 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwcyJ9.c2ln' }, 'an ID token (a JWT)', 'access_token: '],
    [
      { access_token: '{"type": "service_account", "private_key": "x"}' },
      'which belongs in key',
      '  key: secrets.GAR_KEY',
    ],
    [{ access_token: 'ya29.abcdef...' }, 'cut off by dots', 'access_token: '],
    [{ access_token: 'ya29.abcdef\nghi' }, 'with spaces, line breaks', 'access_token: '],
    [{ access_token: ACCOUNT }, 'which belongs in service_account', '  service_account: vars.NAME'],
    [{ service_account: 'me@gmail.com' }, 'a person or a group', 'gcloud iam service-accounts list'],
    [{ service_account: 'group:devs@example.com' }, 'a person or a group', 'gcloud iam service-accounts list'],
    [{ service_account: '112233445566778899000' }, 'full e-mail address', 'table(email,uniqueId)'],
    [{ service_account: 'ci@my-project' }, 'full e-mail address', `service_account: ${ACCOUNT}`],
    [{ service_account: 'ci@my-project.iam.gserviceacount.com' }, 'full e-mail address', `service_account: ${ACCOUNT}`],
    [{ workload_identity_provider: ACCOUNT }, 'which belongs in service_account', 'providers describe PROVIDER'],
    [
      { workload_identity_provider: PROVIDER.replace('Identity', 'identity').replace('my-repo', 'My_Repo') },
      'not a full provider name',
      `workload_identity_provider: ${PROVIDER}`,
    ],
    [
      { workload_identity_provider: PROVIDER.replace('global', 'us-central1') },
      'not a full provider name',
      `workload_identity_provider: ${PROVIDER}`,
    ],
    [
      {
        workload_identity_provider:
          'https://console.cloud.google.com/iam-admin/workload-identity-pools/pool/github/provider/my-repo?project=my-project',
      },
      'not a full provider name',
      'describe my-repo \\\n  --workload-identity-pool=github --location=global --project=my-project ',
    ],
    [
      { workload_identity_provider: 'locations/global/workforcePools/p/providers/q' },
      'a workforce pool, which is for people',
      'providers describe',
    ],
  ])('%j', async (given, cause, fix) => {
    const problems = await problemsOf(given);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.[1]).toContain(cause);
    // PowerShell goes on after a backtick.
    expect(problems[0]?.[1]?.replaceAll(' `\n', ' \\\n')).toContain(fix);
  });
});

test('an input that this action does not have is named with the one that was meant', async () => {
  const meant = async (...given: readonly string[]): Promise<readonly string[]> => {
    const { inputs } = await readAll(() => '', given);
    return inputs.warnings.map(({ code, why }) => `${code} ${/You meant ([\w ]+)/.exec(why)?.[1]}`);
  };
  expect(await meant('token', 'gcp_credentials', 'password', 'identity-provider')).toEqual([
    'INPUT_UNKNOWN access_token',
    'INPUT_UNKNOWN key',
    'INPUT_UNKNOWN access_token or key',
    'INPUT_UNKNOWN workload_identity_provider',
  ]);
  expect(await meant('verifiy', 'client', 'on_missing_credential', 'index_moed', 'repository_name')).toEqual([
    'INPUT_UNKNOWN verify',
    'INPUT_UNKNOWN clients',
    'INPUT_UNKNOWN on_missing_credentials',
    'INPUT_UNKNOWN index_mode',
    'INPUT_UNKNOWN repository',
  ]);
  // What Google's own actions have, and what has nothing to do with us.
  const others = [
    'credentials-json',
    'project_id',
    'create_credentials_file',
    'token_format',
    'python-version',
    'cache',
  ];
  expect(await meant(...others)).toEqual([]);
});

test('two credentials are two, also if one of them cannot be read', async () => {
  expect(await codesOf({ key: 'x', access_token: 'ya29.token' })).toEqual(['KEY_UNREADABLE', 'CREDENTIALS_CONFLICT']);
  const [, , conflict] = await problemsOf({ key: 'x', workload_identity_provider: 'y', access_token: 'ya29.token' });
  expect(conflict?.[0]).toBe('CREDENTIALS_CONFLICT');
  expect(conflict?.[1]).toContain('workload_identity_provider and key and access_token');
  // Of two that can be read, it is told once, with what else the job has.
  expect(await codesOf({ workload_identity_provider: PROVIDER, access_token: 'ya29.token' })).toEqual([]);
  // One that cannot be read is one.
  expect(await codesOf({ key: 'x' })).toEqual(['KEY_UNREADABLE']);
});

test('a piece of a key is not shown in another form either', async () => {
  const piece = 'RgeyHag9HDgwMvo2ZhyK6NovQ2qcR79JivUQjXshXDJpVWgAuVeXIfBhmAdCkhT';
  for (const name of [
    'repository',
    'location',
    'project',
    'clients',
    'service_account',
    'workload_identity_provider',
  ]) {
    const text = JSON.stringify(await problemsOf({ [name]: piece }));
    expect(text.toLowerCase(), name).not.toContain(piece.toLowerCase().slice(0, 12));
  }
});

test.each([
  [{ repository: 'my-repo', access_token: 'ya29.token' }, [], { credential: false, repository: false }],
  [{ repository: 'My_Repo' }, ['REPOSITORY_MALFORMED'], { credential: false, repository: true }],
  [{ key: 'x' }, ['KEY_UNREADABLE'], { credential: true, repository: false }],
  [{ scope: 'x' }, ['INPUT_NOT_ONE_OF'], { credential: false, repository: false }],
  // What belongs to a universe is not judged by one that could not be read.
  [{ universe: 'https://googleapis.com' }, ['UNIVERSE_MALFORMED'], { credential: true, repository: true }],
])('%j: what else is wrong with a part is not told before it can be read', async (given, codes, unread) => {
  const read = await readFrom(given);
  expect(read.problems.map(({ code }) => code)).toEqual(codes);
  expect(read.unread).toEqual(unread);
});
