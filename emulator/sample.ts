import { addFile } from './google/packages.ts';
import { buildWheel } from './google/wheel.ts';
import { accountIdentity, accountResource, grant } from './policies.ts';
import { addProject, addProvider, addRepository, addServiceAccount, addUser, createKey } from './populate.ts';
import {
  createWorld,
  type IdentityProvider,
  issueToken,
  type KeyFile,
  type Repository,
  type ServiceAccount,
  type User,
  type World,
} from './world.ts';

/** A small organisation where everything works; tests then break one thing. */
export interface Sample {
  readonly world: World;
  /** Reads and writes the repository. */
  readonly account: ServiceAccount;
  /** The account's key, made when it is first asked for. */
  readonly key: KeyFile;
  /** A token of the account, good for an hour. */
  readonly token: string;
  readonly user: User;
  readonly provider: IdentityProvider;
  /** `my-python-repo`, which holds `my-private-package` 1.2.3. */
  readonly repository: Repository;
  readonly indexUrl: string;
  readonly uploadUrl: string;
}

/**
 * One project with one standard Python repository, a service account with a key, a user, and a workload identity
 * provider for the repository OWNER/my-repo, whose jobs may use the registry directly and through the service account.
 */
export function createSample(world: World = createWorld()): Sample {
  addProject(world, 'my-project', '123456789');
  const account = addServiceAccount(world, 'ci', 'my-project');
  const repository = addRepository(world, 'projects/my-project/locations/us-central1/repositories/my-python-repo');
  addFile(repository, 'my-private-package', buildWheel('my-private-package', '1.2.3'));
  const pool = 'projects/123456789/locations/global/workloadIdentityPools/github';
  const provider = addProvider(world, {
    name: `${pool}/providers/my-repo`,
    condition: (claims) => claims['repository_owner'] === 'OWNER',
  });
  const user = addUser(world, 'developer@my-company.test');
  const job = `principalSet://iam.googleapis.com/${pool}/attribute.repository/OWNER/my-repo`;
  for (const member of [`serviceAccount:${account.email}`, `user:${user.email}`, job]) {
    grant(world, member, repository.name, 'roles/artifactregistry.writer');
  }
  grant(world, job, accountResource(account), 'roles/iam.workloadIdentityUser');
  world.metadataAccount = account.email;
  let key: KeyFile | undefined;
  return {
    world,
    account,
    get key() {
      key ??= createKey(world, account);
      return key;
    },
    token: issueToken(world, accountIdentity(account)).value,
    user,
    provider,
    repository,
    indexUrl: 'https://us-central1-python.pkg.dev/my-project/my-python-repo/simple/',
    uploadUrl: 'https://us-central1-python.pkg.dev/my-project/my-python-repo/',
  };
}
