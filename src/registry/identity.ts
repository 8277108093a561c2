import type { Identity } from './permission-failures.ts';

/** Pool, owner and repository in the subject of a job; those made after July 2026 have IDs behind both names (`OWNER@1/my-repo@2`). */
const JOB =
  /^principal:\/\/(?<pool>.+)\/subject\/repo:(?<owner>[^:/@]+)(?:@\d+)?\/(?<repository>[^:/@]+)(?:@(?<id>\d+))?:/;

/** The project that the principal is a service account of. */
export function ownProject(principal: string | undefined): string | undefined {
  return /@([a-z][a-z0-9-]+)\.iam\.gserviceaccount\.com$/.exec(principal ?? '')?.[1];
}

/**
 * A principal as messages name it and as allow policies write it. A federated job is granted access by its repository:
 * its own subject would be that of one branch only; to upload, one branch is often all that should be allowed. Where the principal is
 * not known, the hint says what to put.
 */
export function identityOf(principal: string | undefined): Identity {
  if (principal === undefined) {
    return {
      name: 'the one that the access token was issued for',
      member: 'MEMBER',
      hint: 'MEMBER is the identity of the step that obtained the token, such as serviceAccount:NAME@PROJECT_ID.iam.gserviceaccount.com.',
    };
  }
  const job = JOB.exec(principal)?.groups;
  if (job) {
    const { pool, owner, repository, id } = job;
    return {
      name: principal,
      member: `principalSet://${pool}/attribute.repository/${owner}/${repository}`,
      branch: `principalSet://${pool}/attribute.repository_ref/${id ?? 'REPOSITORY_ID'}/refs/heads/main`,
      hint: 'The provider must map the attribute, as step 4 of docs/SETUP.md does.',
    };
  }
  if (principal.startsWith('principal')) return { name: principal, member: principal };
  const kind = principal.endsWith('gserviceaccount.com') ? 'serviceAccount' : 'user';
  return { name: principal, member: `${kind}:${principal}` };
}
