import { issueToken } from '../../../../emulator/world.ts';
import {
  claiming,
  explainEach,
  FEDERATED,
  ID,
  keyOfNewAccount,
  type Mistake,
  otherProject,
  otherRepository,
  POOL,
  WHERE,
  withKey,
} from './mistake.ts';

const MISTAKES: readonly Mistake[] = [
  {
    broken: 'a key without any role',
    code: 'ACCESS_DENIED',
    cause: 'No role was granted on the repository',
    fix: `gcloud artifacts repositories add-iam-policy-binding ${ID} \\\n  --project=my-project --location=us-central1 \\\n  --member='serviceAccount:new-`,
    inputs: (stage) => withKey({ key: keyOfNewAccount(stage) })(stage),
  },
  {
    broken: 'a job that is used directly, without any role',
    code: 'ACCESS_DENIED',
    cause: 'subject/repo:OWNER/other-repo:ref:refs/heads/main)',
    fix: `--member='principalSet://iam.googleapis.com/${POOL}/attribute.repository/OWNER/other-repo'`,
    inputs: () => FEDERATED,
    job: claiming({ repository: 'OWNER/other-repo' }),
  },
  {
    broken: 'a token of nobody knows whom, without any role',
    code: 'ACCESS_DENIED',
    cause: 'identity: the one that the access token was issued for',
    fix: 'MEMBER is the identity of the step that obtained the token',
    inputs: ({ sample: { world } }) => ({
      ...WHERE,
      access_token: issueToken(world, { principal: 'x', members: [] }).value,
    }),
  },
  {
    broken: 'twine alone, without any role',
    code: 'ACCESS_DENIED',
    cause: 'No role was granted',
    fix: '--role=roles/artifactregistry.writer',
    inputs: (stage) => withKey({ key: keyOfNewAccount(stage), clients: 'twine' })(stage),
  },
  {
    broken: 'a reader with twine among the clients',
    code: 'UPLOAD_DENIED',
    level: 'line of the log',
    cause: 'may download from my-python-repo, but not upload to it',
    fix: '--role=roles/artifactregistry.writer',
    inputs: (stage) =>
      withKey({ key: keyOfNewAccount(stage, stage.sample.repository.name, 'roles/artifactregistry.reader') })(stage),
  },
  {
    broken: 'a reader with twine alone',
    code: 'UPLOAD_DENIED',
    cause: 'may download from my-python-repo, but not upload to it',
    fix: '--role=roles/artifactregistry.writer',
    inputs: (stage) =>
      withKey({
        key: keyOfNewAccount(stage, stage.sample.repository.name, 'roles/artifactregistry.reader'),
        clients: 'twine',
      })(stage),
  },
  {
    broken: 'an uploader with pip among the clients',
    code: 'DOWNLOAD_DENIED',
    level: 'warning',
    cause: 'No matching distribution found',
    fix: '--role=roles/artifactregistry.reader',
    inputs: (stage) =>
      withKey({
        key: keyOfNewAccount(
          stage,
          stage.sample.repository.name,
          'artifactregistry.repositories.get',
          'artifactregistry.repositories.uploadArtifacts',
        ),
      })(stage),
  },
  {
    broken: 'a custom role that cannot see the repository',
    code: 'FORMAT_NOT_VERIFIED',
    level: 'line of the log',
    cause: 'may not read its format',
    fix: '--role=roles/artifactregistry.reader',
    inputs: (stage) =>
      withKey({
        key: keyOfNewAccount(
          stage,
          stage.sample.repository.name,
          'artifactregistry.repositories.downloadArtifacts',
          'artifactregistry.repositories.uploadArtifacts',
        ),
      })(stage),
  },
  {
    broken: 'another location, seen by a reader of the project',
    code: 'REPOSITORY_NOT_FOUND',
    cause: 'there is one of that name in us-central1',
    fix: 'with:\n  location: us-central1',
    inputs: (stage) =>
      withKey({
        location: 'europe-west1',
        key: keyOfNewAccount(stage, 'projects/my-project', 'roles/artifactregistry.reader'),
      })(stage),
  },
  {
    broken: 'another location, seen by a reader of the repository alone',
    code: 'REPOSITORY_NOT_FOUND',
    cause: 'there is one of that name in us-central1',
    fix: 'with:\n  location: us-central1',
    inputs: withKey({ location: 'us' }),
  },
  {
    broken: 'a repository that is misspelt',
    code: 'REPOSITORY_NOT_FOUND',
    cause: 'The name, the location or the project is misspelt',
    fix: 'gcloud artifacts repositories create my-pyton-repo --repository-format=python --project=my-project --location=us-central1',
    inputs: (stage) =>
      withKey({
        repository: 'my-pyton-repo',
        key: keyOfNewAccount(stage, 'projects/my-project', 'roles/artifactregistry.reader'),
      })(stage),
  },
  {
    broken: 'a location that does not exist',
    code: 'LOCATION_NOT_FOUND',
    cause: 'A repository "my-python-repo" exists in us-central1',
    fix: 'with:\n  location: us-central1',
    inputs: withKey({ location: 'us-central9' }),
  },
  {
    broken: 'a location with a letter too many',
    code: 'LOCATION_NOT_FOUND',
    cause: 'Artifact Registry has no location "us-centrall1"',
    fix: 'with:\n  location: us-central1',
    inputs: (stage) => withKey({ location: 'us-centrall1', key: keyOfNewAccount(stage) })(stage),
  },
  {
    broken: 'a project that does not exist',
    code: 'PROJECT_NOT_FOUND',
    cause: 'The ID is misspelt',
    fix: 'gcloud projects list',
    inputs: withKey({ project: 'my-projekt' }),
  },
  {
    broken: 'a repository of another format',
    code: 'REPOSITORY_NOT_PYTHON',
    cause: 'holds DOCKER packages',
    fix: '--filter="format=PYTHON"',
    inputs: (stage) => otherRepository(stage, { format: 'DOCKER' }),
  },
  {
    broken: 'a virtual repository with twine among the clients',
    code: 'UPLOAD_IMPOSSIBLE',
    level: 'line of the log',
    cause: 'which is a virtual repository',
    fix: 'use this action a second time',
    inputs: (stage) => otherRepository(stage, { mode: 'VIRTUAL_REPOSITORY' }),
  },
  {
    broken: 'a remote repository for twine alone',
    code: 'UPLOAD_IMPOSSIBLE',
    cause: 'A remote repository mirrors another index',
    fix: 'use this action a second time',
    inputs: (stage) => ({ ...otherRepository(stage, { mode: 'REMOTE_REPOSITORY' }), clients: 'twine' }),
  },
  {
    broken: 'a standard repository as the only index',
    code: 'STANDARD_AS_ONLY_INDEX',
    level: 'line of the log',
    cause: 'packages from PyPI will not be found',
    fix: 'index_mode: extra',
    inputs: withKey(),
  },
  {
    broken: 'an index beside PyPI',
    code: 'DEPENDENCY_CONFUSION',
    level: 'warning',
    cause: 'pip takes the highest version',
    fix: 'with a virtual repository',
    inputs: withKey({ index_mode: 'extra' }),
  },
  {
    broken: 'the API of the registry disabled',
    code: 'API_DISABLED',
    cause: 'The API artifactregistry.googleapis.com is not enabled',
    fix: 'gcloud services enable artifactregistry.googleapis.com --project=2',
    inputs: (stage) => otherProject(stage, false),
  },
  {
    broken: 'a service perimeter around the project',
    code: 'VPC_SERVICE_CONTROLS',
    cause: 'The project is inside a service perimeter',
    fix: 'finds the details in the audit log',
    inputs: (stage) => otherProject(stage, true, 'artifactregistry.googleapis.com'),
  },
];

explainEach('the registry', MISTAKES);
