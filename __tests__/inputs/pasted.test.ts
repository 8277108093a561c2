import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/inputs/inputs.ts';
import { namesOf } from '../../src/inputs/pasted.ts';
import { unknownInputs } from '../../src/inputs/unknown.ts';
import { ACCOUNT, codesOf, problemsOf, read, readFrom } from './reading.ts';

describe('what is pasted with something around it is taken without it', () => {
  test.each<[Record<string, string>, (inputs: Inputs) => unknown, unknown]>([
    [{ repository: '" my-repo "' }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: '\u2018my-repo\u2019' }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: '\u00abmy-repo\u00bb' }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: 'repository:   "my-repo"' }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: 'Repository = "my-repo"' }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: 'my-repo,\\r\\n' }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: 'my-repo;           # of the team' }, ({ repository }) => repository.id, 'my-repo'],
    [{ repository: 'my-repo # of the team\n# and of nobody else' }, ({ repository }) => repository.id, 'my-repo'],
    [{ server_id: 'server-id: my-server' }, ({ serverId }) => serverId, 'my-server'],
    [{ access_token: '`ya29.token`' }, ({ credential }) => credential.accessToken?.reveal(), 'ya29.token'],
    [
      { access_token: 'access-token: "ya29.token"' },
      ({ credential }) => credential.accessToken?.reveal(),
      'ya29.token',
    ],
    [{ service_account: `mailto:${ACCOUNT}` }, ({ credential }) => credential.serviceAccount, ACCOUNT],
    [{ location: '-region us-central1' }, ({ repository }) => repository.location, 'us-central1'],
    [{ location: 'us-central1/' }, ({ repository }) => repository.location, 'us-central1'],
    [{ location: 'http://us-central1-python.pkg.dev' }, ({ repository }) => repository.location, 'us-central1'],
    [{ location: 'https://us-central1-python.pkg.dev/p/r/' }, ({ repository }) => repository.location, 'us-central1'],
    [{ location: 'locations/us-central1' }, ({ repository }) => repository.location, 'us-central1'],
    [{ project: '-project my-project' }, ({ repository }) => repository.project, 'my-project'],
    [{ project: 'My Project 2 (my-project-2)' }, ({ repository }) => repository.project, 'my-project-2'],
    [
      { project: 'https://console.cloud.google.com/artifacts?project=example.com:my-project&supportedpurview=project' },
      ({ repository }) => repository.project,
      'example.com:my-project',
    ],
  ])('%j', async (given, part, value) => {
    expect(part(await read(given))).toEqual(value);
  });
});

describe('what only resembles something pasted is left as it is', () => {
  // The place is judged later, with the defaults: what is told of it then has to be what the user wrote.
  test.each([
    'x us (multiple regions in united states)',
    'us (multiple regions) too',
    'ftp://us-python.pkg.dev',
    'us-python.pkg.dev.example.com',
    'us-python.example.pkg.dev',
    'x/locations/us',
    'projects/p/x/locations/us',
    'locations/us/x',
    'us-central1 --location=us-east1',
    'us--location=x',
    'us-central1/x',
    // In lower case it would not be known for what it is, and be shown.
    'RgeyHag9HDgwMvo2ZhyK6NovQ2qcR79JivUQjXshXDJpVWgAuVeXIfBhmAdCkhT',
  ])('location: %s', async (location) => {
    expect((await read({ location })).repository.location).toBe(location);
  });

  test.each([
    'x https://console.cloud.google.com/home?project=my-project',
    'https://console.cloud.google.com.example.com/home?project=my-project',
    'https://console.cloud.google.com/home?nproject=my-project',
    '(x) My Project (my-project)',
    'My Project (my-project) x',
    'My Project (my)',
    'My Project (-my-project)',
    'x my-project (123456789)',
    'my-project (123456789) x',
    'my-project (12x)',
    'my projects/x',
    'my-project --project=x',
    'my-project/x',
  ])('project: %s', async (project) => {
    expect((await read({ project })).repository.project).toBe(project);
  });

  test.each([
    'ci@mailto:my-project.iam.gserviceaccount.com',
    'ci@my<-project.iam.gserviceaccount.com',
    'ci@my>-project.iam.gserviceaccount.com',
  ])('service_account: %s is none', async (address) => {
    expect(await codesOf({ service_account: address })).toEqual(['SERVICE_ACCOUNT_MALFORMED']);
  });

  test.each([
    // A sign that a keyboard has is put in its place, and not left out: the name is another one then.
    'my\u2019repo',
    'my\u201crepo',
    'x"my-repo"',
    '"my-repo"x',
    '"my"-"repo"',
    'project: my-repo',
    'repository my-repo',
    'the repository: my-repo',
    'my-repo#1',
  ])('repository: %s is none', async (repository) => {
    expect(await codesOf({ repository })).toEqual(['REPOSITORY_MALFORMED']);
  });
});

test('the input’s own name is taken off where it is in front, and left where it is not', async () => {
  expect((await read({ audience: 'audience: x' })).credential.audience).toBe('x');
  expect((await read({ audience: 'my audience: x' })).credential.audience).toBe('my audience: x');
});

describe('a command is known where it is the whole value', () => {
  test.each([
    [{ key: '<(cat key.json)' }, 'cat key.json'],
    [{ key: '$( cat key.json )' }, 'cat key.json'],
    [{ key: 'cat key.json' }, 'cat key.json'],
    [{ audience: '`jq -r .aud file`' }, 'jq -r .aud file'],
  ])('%j', async (given, command) => {
    const [problem] = await problemsOf(given);
    expect(problem?.[0]).toBe('INPUT_IS_COMMAND');
    expect(problem?.[1]).toContain(`which nothing runs: "${command}".`);
  });

  test.each(['https://example.com/<(a)', '<(a)/b', 'the cat key', 'openssl'])('%s is none', async (audience) => {
    expect((await read({ audience })).credential.audience).toBe(audience);
  });

  test('braces are those of an example', async () => {
    expect(await codesOf({ audience: 'echo a {name}' })).toEqual(['INPUT_WITHOUT_VALUE']);
  });
});

describe('a secret is told from the name of one', () => {
  test.each([
    ['GAR_SERVICE_ACCOUNT_KEY', 'secrets.GAR_SERVICE_ACCOUNT_KEY'],
    ['token=$' + '{{ secrets.GAR_TOKEN }}', 'secrets.GAR_TOKEN'],
    ['{{ secrets.GAR_TOKEN }}', 'secrets.GAR_TOKEN'],
    ['$GAR_TOKEN', 'env.GAR_TOKEN'],
    ['%GAR_TOKEN%', 'env.GAR_TOKEN'],
    ['Secrets.GAR_TOKEN', undefined],
    ['secrets.GAR_TOKEN', 'secrets.GAR_TOKEN'],
  ])('%s', async (text, expression) => {
    const [problem] = await problemsOf({ access_token: text });
    expect([problem?.[0], /contains "(.*?)" as text/.exec(problem?.[1] ?? '')?.[1]]).toEqual(
      expression === undefined ? [undefined, undefined] : ['INPUT_NOT_EXPANDED', expression],
    );
  });

  test.each([
    'ya29.long-before-it-$' + '{{x}}',
    'ya29.{{x}}',
    'ya29.$x',
    '$x.y',
    'ya29.%xyz%',
    '%xyz%z',
    'ya29-secrets.x',
    'YOUR_TOKEN.x',
    'secrets.x+y',
    'abc.def$x',
    '***a',
    'a***',
  ])('%s could be one', async (text) => {
    expect((await read({ access_token: text })).credential.accessToken?.reveal()).toBe(text);
  });

  test('braces with more behind them are told as what they look like', async () => {
    expect(await codesOf({ access_token: '{{x}}y' })).toEqual(['ACCESS_TOKEN_MALFORMED']);
  });
});

test('stars in a name are not those of a masked value', async () => {
  expect(await codesOf({ project: '***' })).toEqual(['INPUT_WITHOUT_VALUE']);
  expect((await read({ project: 'my***' })).repository.project).toBe('my***');
  expect((await read({ project: '***my' })).repository.project).toBe('***my');
});

test('a password in an address is not told with what is wrong in it', async () => {
  const [problem] = await problemsOf({ repository: 'https://u:KEY@LOCATION-python.pkg.dev/my-project/my-repo' });
  expect(problem?.[0]).toBe('INPUT_WITHOUT_VALUE');
  expect(problem?.[1]).toContain('"LOCATION" in "https://LOCATION-python.pkg.dev/my-project/my-repo"');
});

describe('a secret in an input that takes none', () => {
  test.each([
    [{ project: 'ya29.a0AfB_by' }, 'project holds an access token, which belongs in access_token'],
    [{ repository: 'ya29.a0AfB_by' }, 'repository holds an access token, which belongs in access_token'],
    [
      { repository: 'https://user:ya29.a0AfB_by@example.com/x' },
      'repository holds an access token, which belongs in access_token',
    ],
  ])('%j is answered with where it belongs', async (given, words) => {
    const [problem, ...others] = await problemsOf(given);
    expect(problem?.[0]).toBe('SECRET_MISPLACED');
    expect(problem?.[1]).toContain(words);
    expect(problem?.[1]).not.toContain('a0AfB');
    expect(others).toEqual([]);
  });

  test.each([
    'https://oauth2accesstoken:ya29.a0AfB_by@us-python.pkg.dev/my-project/r/',
    'https://user:ya29.a0AfB_by@artifactregistry.googleapis.com/v1/projects/my-project/locations/us/repositories/r',
  ])('%s is an address, of which the secret is dropped', async (repository) => {
    const { inputs, problems } = await readFrom({ repository });
    expect(problems).toEqual([]);
    expect(inputs.repository).toEqual({ id: 'r', location: 'us', project: 'my-project' });
    expect(inputs.warnings.map(({ code }) => code)).toEqual(['REPOSITORY_URL_WITH_CREDENTIALS']);
  });
});

describe('an input of another name', () => {
  test('is read under the names that other actions have for it, and no others', () => {
    expect(namesOf('service_account')).toEqual([
      'service-account',
      'service_account',
      'service-account-email',
      'service_account_email',
    ]);
    expect(namesOf('verify')).toEqual(['verify']);
  });

  const meant = (name: string): string | undefined =>
    unknownInputs([name]).map(({ why }) => /You meant ([\w ]+)/.exec(why)?.[1])[0];

  test.each([
    ['scop', 'scope'],
    ['ey', 'key'],
    ['skope', 'scope'],
    ['sscope', 'scope'],
    ['scoep', 'scope'],
    ['Clients2', 'clients'],
    ['index-mod', 'index_mode'],
    ['on-missing-credential', 'on_missing_credentials'],
    ['gcp-region', 'location'],
  ])('%s is answered with %s', (name, ours) => {
    expect(meant(name)).toBe(ours);
  });

  test.each(['create-credentials-file', 'skope2', 'epocs', 'scopes_of', 'cache', 'cleenap', 'python-version'])(
    '%s is somebody else’s',
    (name) => {
      expect(meant(name)).toBeUndefined();
    },
  );
});
