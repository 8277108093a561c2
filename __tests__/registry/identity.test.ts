import { expect, test } from 'vitest';
import { identityOf } from '../../src/registry/identity.ts';
import { ACCESS_DENIED, DOWNLOAD_DENIED, UPLOAD_DENIED } from '../../src/registry/permission-failures.ts';

const POOL = 'iam.googleapis.com/projects/123456789/locations/global/workloadIdentityPools/github';

test.each<[string, string | undefined, string]>([
  ['a service account', 'ci@p.iam.gserviceaccount.com', 'serviceAccount:ci@p.iam.gserviceaccount.com'],
  [
    'a default account',
    '1-compute@developer.gserviceaccount.com',
    'serviceAccount:1-compute@developer.gserviceaccount.com',
  ],
  ['a person', 'me@my-company.test', 'user:me@my-company.test'],
  [
    'a job on a branch',
    `principal://${POOL}/subject/repo:OWNER/my-repo:ref:refs/heads/main`,
    `principalSet://${POOL}/attribute.repository/OWNER/my-repo`,
  ],
  [
    'a job in an environment',
    `principal://${POOL}/subject/repo:OWNER/my-repo:environment:a:b`,
    `principalSet://${POOL}/attribute.repository/OWNER/my-repo`,
  ],
  [
    'a job of a repository whose subject has immutable IDs',
    `principal://${POOL}/subject/repo:OWNER@654321/my-repo@123456:ref:refs/heads/main`,
    `principalSet://${POOL}/attribute.repository/OWNER/my-repo`,
  ],
  ['a subject of another form', `principal://${POOL}/subject/123456`, `principal://${POOL}/subject/123456`],
  ['nobody knows', undefined, 'MEMBER'],
])('%s is named as an allow policy takes it', (_, principal, member) => {
  const identity = identityOf(principal);
  expect(identity.member).toBe(member);
  expect(identity.name).not.toContain('undefined');
  if (principal !== undefined) expect(identity.name).toBe(principal);
  else
    expect([identity.name, identity.hint]).toEqual([
      expect.stringMatching(/token/),
      expect.stringMatching(/^MEMBER is/),
    ]);
});

test.each([
  ['the ID of the repository', 'repo:OWNER@654321/my-repo@123456:ref:refs/heads/main', '123456'],
  ['a place for it', 'repo:OWNER/my-repo:ref:refs/heads/main', 'REPOSITORY_ID'],
])('a job may upload from one branch alone, by %s', (_, subject, id) => {
  const identity = identityOf(`principal://${POOL}/subject/${subject}`);
  const branch = `principalSet://${POOL}/attribute.repository_ref/${id}/refs/heads/main`;
  expect(identity.branch).toBe(branch);
  expect(identity.hint).toContain('docs/SETUP.md');
  const place = { id: 'my-repo', location: 'us', project: 'my-project', identity };
  // Two grants to choose from, the narrow one first; who only downloads is asked for none of them.
  const members = (fix: string) => [...fix.matchAll(/--member='(.+)'/g)].map(([, member]) => member);
  expect(members(UPLOAD_DENIED(place, 'linux').fix)).toEqual([branch, identity.member]);
  expect(members(ACCESS_DENIED({ ...place, role: 'writer' }, 'linux').fix)).toEqual([branch, identity.member]);
  expect(members(DOWNLOAD_DENIED(place, 'linux').fix)).toEqual([identity.member]);
  const { fix } = ACCESS_DENIED({ ...place, role: 'reader' }, 'linux');
  expect(members(fix)).toEqual([identity.member]);
  expect(fix).toContain(`to one branch if that is enough: ${branch}`);
  const account = identityOf('ci@p.iam.gserviceaccount.com');
  expect(members(UPLOAD_DENIED({ ...place, identity: account }, 'linux').fix)).toEqual([account.member]);
});
