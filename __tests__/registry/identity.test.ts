import { expect, test } from 'vitest';
import { identityOf } from '../../src/registry/identity.ts';

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
  else expect(identity.hint).toContain('MEMBER is');
});
