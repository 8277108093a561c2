import { explainEach, type Mistake, WHERE, withKey } from './mistake.ts';

const URL_OF_DOCKER = 'https://us-central1-docker.pkg.dev/my-project/my-python-repo';

const MISTAKES: readonly Mistake[] = [
  {
    broken: 'no repository',
    code: 'REPOSITORY_MISSING',
    cause: 'The input repository is empty',
    fix: 'with:\n  repository: my-repo',
    inputs: withKey({ repository: '' }),
  },
  {
    broken: 'no location',
    code: 'LOCATION_MISSING',
    cause: 'The input location is empty',
    fix: 'with:\n  location: us-central1',
    inputs: withKey({ location: '' }),
  },
  {
    broken: 'no project, and a credential that names none',
    code: 'PROJECT_MISSING',
    cause: 'The input project is empty',
    fix: 'with:\n  project: my-project',
    inputs: (stage) => ({ ...WHERE, project: '', access_token: stage.sample.token }),
  },
  {
    broken: 'a zone as location',
    code: 'LOCATION_MALFORMED',
    cause: 'This is a zone',
    fix: 'location: us-central1',
    inputs: withKey({ location: 'us-central1-a' }),
  },
  {
    broken: 'the number of the project',
    code: 'PROJECT_MALFORMED',
    cause: 'This is a project number',
    fix: 'gcloud projects describe 123456789 --format="value(projectId)"',
    inputs: withKey({ project: '123456789' }),
  },
  {
    broken: 'the URL of a Docker repository',
    code: 'REPOSITORY_NOT_PYTHON_HOST',
    cause: 'does not serve Python packages: "us-central1-docker.pkg.dev"',
    fix: 'repository: https://us-central1-python.pkg.dev/my-project/REPOSITORY/',
    inputs: withKey({ repository: URL_OF_DOCKER }),
  },
  {
    broken: 'a URL with a credential in it',
    code: 'REPOSITORY_URL_WITH_CREDENTIALS',
    level: 'warning',
    cause: 'contains a user name or password',
    fix: 'Remove everything from after https:// up to the @',
    inputs: withKey({
      repository: 'https://me:hunter2hunter2@us-central1-python.pkg.dev/my-project/my-python-repo/simple/',
    }),
  },
  {
    broken: 'a URL and a location that contradict each other',
    code: 'REPOSITORY_CONTRADICTION',
    cause: 'repository contradicts location: it names "us-central1", but location is "us"',
    fix: 'Remove location',
    inputs: withKey({ repository: 'https://us-central1-python.pkg.dev/my-project/my-python-repo/', location: 'us' }),
  },
  {
    broken: 'project and repository in one',
    code: 'REPOSITORY_MALFORMED',
    cause: 'not a valid repository name',
    fix: 'project: my-project\nrepository: my-python-repo',
    inputs: withKey({ repository: 'my-project/my-python-repo' }),
  },
  {
    broken: 'two URLs',
    code: 'REPOSITORY_SEVERAL',
    cause: 'names 2 repositories',
    fix: 'repository: https://us-central1-python.pkg.dev/my-project/other/\n  index_mode: extra',
    inputs: withKey({
      repository:
        'https://us-central1-python.pkg.dev/my-project/my-python-repo/ https://us-central1-python.pkg.dev/my-project/other/',
    }),
  },
  {
    broken: 'PyPI beside the repository',
    code: 'REPOSITORY_SEVERAL',
    cause: 'PyPI needs no credential of Google Cloud',
    fix: 'repository: https://us-central1-python.pkg.dev/my-project/my-python-repo/\n  index_mode: extra',
    inputs: withKey({
      repository: 'https://us-central1-python.pkg.dev/my-project/my-python-repo/, https://pypi.org/simple/',
    }),
  },
  {
    broken: 'two full names',
    code: 'REPOSITORY_SEVERAL',
    cause: 'names 2 repositories',
    fix: 'repository: projects/my-project/locations/us/repositories/other\n',
    inputs: withKey({
      repository: 'projects/my-project/locations/us/repositories/a,projects/my-project/locations/us/repositories/other',
    }),
  },
  {
    broken: 'two locations',
    code: 'LOCATION_MALFORMED',
    cause: 'This looks like a list',
    fix: 'gcloud artifacts repositories list',
    inputs: withKey({ location: 'us-central1, us' }),
  },
  {
    broken: 'a list of repositories',
    code: 'REPOSITORY_SEVERAL',
    cause: 'names 2 repositories',
    fix: 'repository: other\n  index_mode: extra',
    inputs: withKey({ repository: '["my-python-repo", "other"]' }),
  },
  {
    broken: 'a repository on each line',
    code: 'REPOSITORY_SEVERAL',
    cause: 'names 3 repositories',
    fix: 'repository: other\n  index_mode: extra',
    inputs: withKey({ repository: 'my-python-repo\nother\nthird' }),
  },
  {
    broken: 'a dot in the name of the repository for poetry',
    code: 'POETRY_SPLITS_NAME',
    level: 'warning',
    cause: 'poetry before 2.4 cannot publish to "my.repo"',
    fix: 'server_id: my-repo',
    inputs: withKey({ server_id: 'my.repo', clients: 'pip, poetry' }),
  },
  {
    broken: 'an input of another action',
    code: 'INPUT_UNKNOWN',
    level: 'warning',
    cause: 'There is no input "username_token"',
    fix: 'Rename username_token to access_token',
    inputs: withKey({ username_token: 'x' }),
  },
  {
    broken: 'a variable that is called as inputs are',
    code: 'INPUT_UNKNOWN',
    level: 'warning',
    cause: 'INPUT_USERNAME_TOKEN is set',
    fix: 'If it is a variable of your own, give it another name',
    inputs: withKey(),
    env: () => ({ INPUT_USERNAME_TOKEN: 'x' }),
  },
  {
    // E17: the page that the console shows for a list.
    broken: 'the console without a repository',
    code: 'REPOSITORY_NOT_IN_CONSOLE',
    cause: 'does not name a repository',
    fix: 'https://console.cloud.google.com/artifacts/python/PROJECT_ID/LOCATION/REPOSITORY',
    inputs: withKey({ repository: 'https://console.cloud.google.com/artifacts?project=my-project' }),
  },
  {
    // E18
    broken: 'an address whose project is empty',
    code: 'REPOSITORY_PART_EMPTY',
    cause: 'has no project',
    fix: 'Check the names of the secrets and variables',
    inputs: withKey({ repository: 'https://us-central1-python.pkg.dev//py/' }),
  },
  {
    // E11
    broken: 'a key and another service account',
    code: 'CREDENTIAL_NOT_NEEDED',
    cause: 'key is already a complete credential',
    fix: 'Remove service_account.',
    inputs: withKey({ service_account: 'other@my-project.iam.gserviceaccount.com' }),
  },
  {
    broken: 'an identity token asked for, as another action gives it',
    code: 'INPUT_OF_ANOTHER_ACTION',
    cause: 'nothing like "id_token"',
    fix: 'Remove token_format',
    inputs: withKey({ token_format: 'id_token' }),
  },
  {
    // A2
    broken: 'a key as the service account',
    code: 'SECRET_MISPLACED',
    cause: 'service_account holds a service account key, which belongs in key',
    fix: 'Store the value as a secret, and pass it in key',
    inputs: (stage) => ({ ...WHERE, service_account: stage.key }),
  },
  {
    broken: 'the section of PyPI',
    code: 'SERVER_ID_RESERVED',
    cause: 'which already means another index to twine',
    fix: 'server_id: my-repo',
    inputs: withKey({ server_id: 'pypi' }),
  },
  {
    broken: 'a client that is not known',
    code: 'CLIENT_UNKNOWN',
    cause: 'clients contains "conda"',
    fix: 'clients: pip, twine',
    inputs: withKey({ clients: 'pip, conda' }),
  },
  {
    broken: 'a word that index_mode does not take',
    code: 'INPUT_NOT_ONE_OF',
    cause: 'It accepts only, extra or named',
    fix: 'index_mode: only',
    inputs: withKey({ index_mode: 'both' }),
  },
  {
    broken: 'yes for true',
    code: 'INPUT_NOT_BOOLEAN',
    cause: 'In YAML 1.2 only true and false are booleans',
    fix: 'verify: true',
    inputs: withKey({ verify: 'yes' }),
  },
  {
    broken: 'another universe and an id',
    code: 'UNIVERSE_NEEDS_URL',
    cause: 'cannot be derived from its location',
    fix: 'https://HOST/PROJECT_ID/REPOSITORY/',
    inputs: (stage) => ({ ...WHERE, universe: 's3nsapis.fr', access_token: stage.sample.token }),
  },
];

explainEach('inputs', MISTAKES);
