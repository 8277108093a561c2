import { randomBytes } from 'node:crypto';
import {
  githubIssuer,
  type IdentityProvider,
  type KeyFile,
  type Project,
  type PublicIndex,
  type Repository,
  randomId,
  type ServiceAccount,
  type User,
  type World,
} from './world.ts';

/** Adds a project with the Artifact Registry and IAM APIs enabled. */
export function addProject(world: World, id: string, number: string): Project {
  const project: Project = {
    id,
    number,
    apis: new Set(['artifactregistry.googleapis.com', 'iamcredentials.googleapis.com', 'sts.googleapis.com']),
    perimeter: false,
  };
  world.projects.set(id, project);
  return project;
}

/** Adds `NAME@PROJECT.iam.gserviceaccount.com`. */
export function addServiceAccount(world: World, name: string, projectId: string): ServiceAccount {
  const account: ServiceAccount = {
    email: `${name}@${projectId}.iam.gserviceaccount.com`,
    projectId,
    uniqueId: String(randomBytes(6).readUIntBE(0, 6)).padStart(21, '1'),
    disabled: false,
    keys: new Map(),
  };
  world.serviceAccounts.set(account.email, account);
  return account;
}

/** Makes a key for an account and gives the file that a user would download. */
export function createKey(world: World, account: ServiceAccount): KeyFile {
  const key = world.newKey(randomId(20));
  account.keys.set(key.id, key);
  return {
    type: 'service_account',
    project_id: account.projectId,
    private_key_id: key.id,
    private_key: key.privateKey,
    client_email: account.email,
    client_id: account.uniqueId,
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    token_uri: `https://oauth2.${world.universe}/token`,
    auth_provider_x509_cert_url: 'https://www.googleapis.com/oauth2/v1/certs',
    client_x509_cert_url: `https://www.googleapis.com/robot/v1/metadata/x509/${encodeURIComponent(account.email)}`,
    universe_domain: world.universe,
  };
}

/** The text of a key file, as Google writes it. */
export function keyText(key: KeyFile): string {
  return `${JSON.stringify(key, null, 2)}\n`;
}

/** A user with a refresh token. */
export function addUser(world: World, email: string): User {
  const user: User = {
    email,
    clientId: `${randomId(6)}.apps.googleusercontent.com`,
    clientSecret: randomId(12),
    refreshToken: `1//${randomBytes(32).toString('base64url')}`,
    revoked: false,
  };
  world.users.push(user);
  return user;
}

/** Adds a GitHub provider that maps the subject, the repository and the owner, as Google's guide tells users to. */
export function addProvider(
  world: World,
  provider: Partial<IdentityProvider> & { readonly name: string },
): IdentityProvider {
  const added: IdentityProvider = {
    issuer: githubIssuer,
    allowedAudiences: [],
    condition: () => true,
    mapping: {
      'google.subject': 'sub',
      'attribute.repository': 'repository',
      'attribute.repository_owner': 'repository_owner',
    },
    disabled: false,
    ...provider,
  };
  world.providers.set(added.name, added);
  return added;
}

/** Puts PyPI into the world, empty. Requests for it are answered where the emulator starts with it. */
export function addPypi(world: World): PublicIndex {
  world.pypi = { packages: new Map(), tokens: new Set(), uploads: [] };
  return world.pypi;
}

/** Adds an empty repository; a standard Python one unless told otherwise. */
export function addRepository(
  world: World,
  name: string,
  options: Partial<Pick<Repository, 'format' | 'mode' | 'upstreams'>> = {},
): Repository {
  const repository: Repository = {
    name,
    format: 'PYTHON',
    mode: 'STANDARD_REPOSITORY',
    upstreams: [],
    packages: new Map(),
    ...options,
  };
  world.repositories.set(name, repository);
  return repository;
}
