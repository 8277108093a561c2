import type { ServiceAccount, World } from './world.ts';

const registryReader = [
  'artifactregistry.locations.list',
  'artifactregistry.repositories.downloadArtifacts',
  'artifactregistry.repositories.get',
  'artifactregistry.repositories.list',
];
const impersonator = ['iam.serviceAccounts.getAccessToken', 'iam.serviceAccounts.getOpenIdToken'];

/** The permissions of the roles that matter here (Google's list of predefined roles). */
export const roles: Readonly<Record<string, readonly string[]>> = {
  'roles/artifactregistry.reader': registryReader,
  'roles/artifactregistry.writer': [...registryReader, 'artifactregistry.repositories.uploadArtifacts'],
  'roles/iam.workloadIdentityUser': impersonator,
  'roles/iam.serviceAccountTokenCreator': impersonator,
};

/** Grants a role (`roles/…`) or a single permission on a resource. Throws where the role is not known here. */
export function grant(world: World, member: string, resource: string, roleOrPermission: string): void {
  const permissions = roleOrPermission.startsWith('roles/') ? roles[roleOrPermission] : [roleOrPermission];
  if (permissions === undefined) {
    throw new Error(`the emulator does not know the role ${roleOrPermission}`);
  }
  world.grants.push({ member, resource, permissions });
}

/** Whether an allow policy of the resource or of one above it gives the permission to one of the members. */
export function isAllowed(world: World, members: readonly string[], resource: string, permission: string): boolean {
  return world.grants.some(
    (line) =>
      (members.includes(line.member) || line.member === 'allUsers') &&
      (resource === line.resource || resource.startsWith(`${line.resource}/`)) &&
      line.permissions.includes(permission),
  );
}

/** What a service account is in allow policies. */
export function accountIdentity(account: ServiceAccount): { principal: string; members: string[] } {
  return { principal: account.email, members: [`serviceAccount:${account.email}`] };
}

/** The resource name of a service account. */
export function accountResource(account: ServiceAccount): string {
  return `projects/${account.projectId}/serviceAccounts/${account.email}`;
}
