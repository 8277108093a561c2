// What an identity may not do with a repository.
import { explanation, type Reason } from '../failure.ts';
import { EXAMPLE_PLACE } from './verdict-failures.ts';

interface Seen {
  readonly id: string;
  readonly location: string;
  readonly project: string;
  readonly identity: Identity;
}

/** An identity in words, as allow policies name it, and what must be known to grant it something. */
export interface Identity {
  readonly name: string;
  readonly member: string;
  /** A job on one branch alone, as allow policies name it. */
  readonly branch?: string;
  readonly hint?: string;
}

const ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';

const EXAMPLE: Seen = { ...EXAMPLE_PLACE, identity: { name: ACCOUNT, member: `serviceAccount:${ACCOUNT}` } };

type Role = 'reader' | 'writer';

const bindingOf = (
  { id, location, project }: Omit<Seen, 'identity'>,
  member: string,
  role: Role,
): readonly string[] => [
  `gcloud artifacts repositories add-iam-policy-binding ${id} \\`,
  `  --project=${project} --location=${location} \\`,
  `  --member='${member}' \\`,
  `  --role=roles/artifactregistry.${role}`,
];

/** Grants a role. To a job, the one to upload is granted for one branch first: what any branch can publish, a pull request can. */
const grantOf = (seen: Seen, role: Role): string => {
  const { member, branch, hint } = seen.identity;
  const whole = bindingOf(seen, member, role);
  const parts =
    role === 'writer' && branch !== undefined
      ? [
          'If only one branch may upload, such as main, run this job on that branch, and grant the role to it alone:',
          ...bindingOf(seen, branch, role),
          'If every branch may upload, grant the role to the whole repository:',
          ...whole,
        ]
      : whole;
  return [...parts, ...(hint === undefined ? [] : [hint])].join('\n');
};

const uploadToo = ({ identity: { branch } }: Seen): string =>
  branch === undefined
    ? 'To upload too, grant roles/artifactregistry.writer instead.'
    : `To upload too, grant roles/artifactregistry.writer as well, to one branch if that is enough: ${branch}`;

export const ACCESS_DENIED = explanation<Seen & { readonly role: Role }>(
  'ACCESS_DENIED',
  'this identity has no access to the repository',
  { ...EXAMPLE, role: 'reader' },
  (seen) => ({
    what: `This identity may not use ${seen.project}/${seen.id} in ${seen.location}, or the repository does not exist (identity: ${seen.identity.name}).`,
    likely:
      'No role was granted on the repository, or its name, location or project is misspelt: Artifact Registry answers both in the same way. Grants can take up to five minutes to take effect.',
    fix: [
      'If the repository exists, grant a role on it:',
      grantOf(seen, seen.role),
      ...(seen.role === 'reader' ? [uploadToo(seen)] : []),
      'Otherwise check its name and location:',
      `gcloud artifacts repositories list --project=${seen.project}`,
    ].join('\n'),
  }),
);

export const DOWNLOAD_DENIED = explanation(
  'DOWNLOAD_DENIED',
  'this identity may upload but not download',
  EXAMPLE,
  (seen) => ({
    what: `This identity may upload to ${seen.id}, but not download from it (identity: ${seen.identity.name}).`,
    likely:
      'It lacks the permission to download; pip would say "No matching distribution found" without naming the cause.',
    fix: `Grant it the role to download:\n${grantOf(seen, 'reader')}\nor leave pip out:\nwith:\n  clients: twine`,
  }),
);

export const UPLOAD_DENIED = explanation(
  'UPLOAD_DENIED',
  'this identity may download but not upload',
  EXAMPLE,
  (seen) => ({
    what: `This identity may download from ${seen.id}, but not upload to it (identity: ${seen.identity.name}).`,
    why: 'pip needs no more than that, but twine upload would fail with HTTP 403.',
    fix: `Grant it the role to upload:\n${grantOf(seen, 'writer')}\nor leave twine out:\nwith:\n  clients: pip`,
  }),
);

export const FORMAT_NOT_VERIFIED = explanation(
  'FORMAT_NOT_VERIFIED',
  "the repository's format was not verified",
  EXAMPLE,
  (seen) => ({
    what: `This identity may use ${seen.id}, but may not read its format, so it is not certain that it is a Python repository (identity: ${seen.identity.name}).`,
    likely: 'It lacks the permission artifactregistry.repositories.get, which the predefined roles include.',
    fix: `Nothing needs to change if this is a Python repository. To have the format verified:\n${grantOf(seen, 'reader')}`,
  }),
);

export const INDEX_DENIED = explanation<Seen & { readonly host: string }>(
  'INDEX_DENIED',
  'the index refuses downloads',
  { ...EXAMPLE, host: 'us-central1-python.pkg.dev' },
  ({ host, id, location, project, identity }) => ({
    what: `${host} refuses downloads to this identity, although the API says that it has the permission (identity: ${identity.name}).`,
    likely:
      'The role was granted only minutes ago, or with an IAM condition that does not hold here. With a virtual or remote repository, one of its upstreams may refuse.',
    fix: [
      'Run the job again in five minutes. If it fails again, look at the conditions of the bindings:',
      `gcloud artifacts repositories get-iam-policy ${id} --project=${project} --location=${location}`,
    ].join('\n'),
  }),
);

export const CREDENTIAL_REJECTED = explanation<{ host: string; fault: Fault; isKey: boolean }>(
  'CREDENTIAL_REJECTED',
  'Google Cloud rejects the credential',
  { host: 'artifactregistry.googleapis.com', fault: 'expired', isKey: false },
  ({ host, fault, isKey }) => ({
    what:
      fault === 'expired'
        ? `${host} rejects the access token: it has expired.`
        : `${host} rejects the ${isKey ? 'service account key' : 'access token'}.`,
    ...REJECTED[isKey && fault !== 'missing' ? 'key' : fault],
  }),
);

type Fault = 'expired' | 'missing' | 'account' | 'unknown';

const OBTAIN_HERE =
  'Let this action obtain the token: set workload_identity_provider (and service_account) instead of access_token. Otherwise obtain the token right before this step.';

const REJECTED: Readonly<Record<Fault | 'key', Reason & { readonly fix: string }>> = {
  expired: {
    why: 'An earlier step obtained it too long ago. Tokens from workload identity federation without a service account last five minutes, others usually an hour.',
    fix: OBTAIN_HERE,
  },
  missing: {
    likely:
      'A proxy between the runner and Google Cloud removes the Authorization header, so the credential did not arrive.',
    fix: 'Configure the proxy to leave requests to googleapis.com and pkg.dev unchanged, or add these hosts to NO_PROXY if the runner can reach them directly.',
  },
  account: {
    why: 'The service account it was issued for was deleted or disabled.',
    fix: 'Check the service account, and enable it if it is disabled:\ngcloud iam service-accounts list --project=PROJECT_ID --format="table(email,disabled)"\ngcloud iam service-accounts enable ACCOUNT',
  },
  unknown: {
    likely: 'It is not a Google Cloud access token, it was revoked, or its service account was deleted or disabled.',
    fix: OBTAIN_HERE,
  },
  key: {
    likely: 'The key was deleted or disabled, or a policy does not allow keys as passwords.',
    fix: 'Let the clients use a short-lived token instead of the key:\nwith:\n  auth_method: access_token',
  },
};
