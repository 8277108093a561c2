import { explanation } from '../failure.ts';
import { quoted, shown } from '../shown.ts';

const listed = (values: readonly string[]): string => values.join(' and in ');

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
  readonly hint?: string;
}

const ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';
const PLACE = { id: 'my-repo', location: 'us-central1', project: 'my-project' };
const EXAMPLE: Seen = { ...PLACE, identity: { name: ACCOUNT, member: `serviceAccount:${ACCOUNT}` } };

type Role = 'reader' | 'writer';

const grantOf = ({ id, location, project, identity }: Seen, role: Role): string =>
  [
    `gcloud artifacts repositories add-iam-policy-binding ${id} \\`,
    `  --project=${project} --location=${location} \\`,
    `  --member='${identity.member}' \\`,
    `  --role=roles/artifactregistry.${role}`,
    ...(identity.hint === undefined ? [] : [identity.hint]),
  ].join('\n');

export const ACCESS_DENIED = explanation<Seen & { readonly role: Role }>(
  'ACCESS_DENIED',
  { ...EXAMPLE, role: 'reader' },
  (seen) => ({
    what: `${seen.identity.name} may neither download from nor upload to ${seen.project}/${seen.id} in ${seen.location}, or there is no such repository.`,
    why: 'No role was granted on the repository, or its name, location or project is misspelt: Artifact Registry does not tell these apart to an identity without access. Grants can take up to five minutes to take effect.',
    fix: [
      'If the repository exists, grant a role on it:',
      grantOf(seen, seen.role),
      ...(seen.role === 'reader' ? ['(roles/artifactregistry.writer to upload too)'] : []),
      'Otherwise check its name and location:',
      `gcloud artifacts repositories list --project=${seen.project}`,
    ].join('\n'),
  }),
);

export const DOWNLOAD_DENIED = explanation('DOWNLOAD_DENIED', EXAMPLE, (seen) => ({
  what: `${seen.identity.name} may upload to ${seen.id}, but not download from it.`,
  why: 'It has a role with uploadArtifacts alone; pip would say "No matching distribution found" without naming the cause.',
  fix: `${grantOf(seen, 'reader')}\nor leave pip out: clients: twine`,
}));

export const UPLOAD_DENIED = explanation('UPLOAD_DENIED', EXAMPLE, (seen) => ({
  what: `${seen.identity.name} may download from ${seen.id}, but not upload to it.`,
  why: 'It has roles/artifactregistry.reader. That is all that pip needs; twine upload would be refused with 403.',
  fix: `${grantOf(seen, 'writer')}\nor leave twine out: clients: pip`,
}));

export const REPOSITORY_NOT_FOUND = explanation(
  'REPOSITORY_NOT_FOUND',
  { ...PLACE, elsewhere: ['europe-west1'] as readonly string[] },
  ({ id, location, project, elsewhere }) => ({
    what: `There is no repository ${quoted(id)} in ${location} of the project ${project}${elsewhere.length > 0 ? ' that this identity can see' : ''}.`,
    why:
      elsewhere.length > 0
        ? `There is one of this name in ${listed(elsewhere)}.`
        : 'The name, the location or the project is misspelt, or the repository was never created.',
    fix:
      elsewhere.length > 0
        ? `with:\n  location: ${elsewhere[0]}`
        : `gcloud artifacts repositories list --project=${project}\nor create it:\ngcloud artifacts repositories create ${id} --repository-format=python --project=${project} --location=${location}`,
  }),
);

export const REPOSITORY_NOT_PYTHON = explanation('REPOSITORY_NOT_PYTHON', { ...PLACE, format: 'DOCKER' }, (seen) => ({
  what: `The repository ${quoted(seen.id)} has the format ${shown(seen.format)}.`,
  why: 'A repository holds packages of one format, which is chosen when it is created; pip and twine need a Python one.',
  fix: `gcloud artifacts repositories list --project=${seen.project} --location=${seen.location} --filter="format=PYTHON"`,
}));

export const UPLOAD_IMPOSSIBLE = explanation(
  'UPLOAD_IMPOSSIBLE',
  { id: 'my-repo', kind: 'virtual' as 'virtual' | 'remote' },
  ({ id, kind }) => ({
    what: `${quoted(id)} is a ${kind} repository, and twine is among the clients.`,
    why:
      kind === 'virtual'
        ? 'A virtual repository passes requests on to others and takes no uploads itself.'
        : 'A remote repository mirrors another index and takes no uploads.',
    fix: 'Upload to a standard repository, with a second use of this action (clients: twine), and set clients: pip here.',
  }),
);

export const STANDARD_AS_ONLY_INDEX = explanation('STANDARD_AS_ONLY_INDEX', { id: 'my-repo' }, ({ id }) => ({
  what: `pip will only use ${quoted(id)}, a standard repository, so packages from PyPI will not be found.`,
  why: 'index_mode: only keeps public packages of the same names out; dependencies from PyPI then have to be in the repository too.',
  fix: [
    'If you need public packages, either use a virtual repository that has this one and a remote repository for PyPI as',
    'upstreams, yours with the higher priority (https://cloud.google.com/artifact-registry/docs/repositories/virtual-overview),',
    'or set index_mode: extra, with the risk that somebody publishes a package of your name on PyPI.',
  ].join('\n'),
}));

export const FORMAT_NOT_VERIFIED = explanation('FORMAT_NOT_VERIFIED', EXAMPLE, (seen) => ({
  what: `${seen.identity.name} may use ${seen.id}, but not see what kind of repository it is, so its format was not verified.`,
  why: 'It has a custom role without the permission artifactregistry.repositories.get, which the predefined roles include.',
  fix: `Nothing needs to change if the repository is a Python one. To have it verified:\n${grantOf(seen, 'reader')}`,
}));

export const CREDENTIAL_REJECTED = explanation<{ host: string; fault: Fault; method: Method }>(
  'CREDENTIAL_REJECTED',
  { host: 'artifactregistry.googleapis.com', fault: 'expired', method: 'access_token' },
  ({ host, fault, method }) => ({
    what:
      fault === 'expired'
        ? `${host} rejects the access token: it has expired.`
        : `${host} rejects the ${method === 'service_account_key' ? 'service account key' : 'access token'}.`,
    ...REJECTED[method === 'service_account_key' && fault !== 'missing' ? 'key' : fault],
  }),
);

type Fault = 'expired' | 'missing' | 'account' | 'unknown';
type Method = 'access_token' | 'service_account_key' | 'keyring';

const OBTAIN_HERE =
  'Let this action obtain the token itself: set workload_identity_provider (and service_account) instead of access_token, or obtain the token right before this step.';

const REJECTED: Readonly<Record<Fault | 'key', { readonly why: string; readonly fix: string }>> = {
  expired: {
    why: 'An earlier step obtained it too long ago: a token of workload identity federation alone lives five minutes, any other an hour.',
    fix: OBTAIN_HERE,
  },
  missing: {
    why: 'The credential did not arrive: a proxy between the runner and Google Cloud removes the Authorization header from requests.',
    fix: 'Have the proxy pass requests to googleapis.com and pkg.dev on unchanged, or add these hosts to NO_PROXY if the runner reaches them directly.',
  },
  account: {
    why: 'The account that it was made for was deleted or disabled.',
    fix: 'gcloud iam service-accounts list --project=PROJECT --format="table(email,disabled)"\ngcloud iam service-accounts enable ACCOUNT',
  },
  unknown: {
    why: 'The text is not an access token of Google Cloud, or it was revoked, or the service account was deleted or disabled.',
    fix: OBTAIN_HERE,
  },
  key: {
    why: 'The key was deleted or disabled a moment ago, or a policy does not allow keys as passwords.',
    fix: 'Hand a short-lived token to the clients instead of the key:\nwith:\n  auth_method: access_token',
  },
};

export const LOCATION_NOT_FOUND = explanation<{
  readonly id: string;
  readonly location: string;
  /** Locations that have a repository of the name. */
  readonly elsewhere: readonly string[];
  /** The location that is spelt most like it. */
  readonly nearest?: string;
}>(
  'LOCATION_NOT_FOUND',
  { id: 'my-repo', location: 'us-centrall1', elsewhere: [], nearest: 'us-central1' },
  ({ id, location, elsewhere, nearest }) => {
    const right = elsewhere[0] ?? nearest;
    return {
      what: `Artifact Registry has no location ${quoted(location)}.`,
      why:
        elsewhere.length > 0
          ? `The location is misspelt. There is a repository ${quoted(id)} in ${listed(elsewhere)}.`
          : right === undefined
            ? 'The location is misspelt: regions look like us-central1, multi-regions are us, europe and asia.'
            : `The location is misspelt. The nearest name is ${right}.`,
      fix: right === undefined ? 'List the locations:\ngcloud artifacts locations list' : `with:\n  location: ${right}`,
    };
  },
);

export const LOCATION_NOT_ALLOWED = explanation(
  'LOCATION_NOT_ALLOWED',
  { location: 'me-central2', project: 'my-project' },
  ({ location, project }) => ({
    what: `The project ${project} may not use the location ${location}.`,
    why: 'Google opens some regions to selected customers only, and an organisation may restrict locations. The repository may also be in another location.',
    fix: `Look where the repositories of the project are:\ngcloud artifacts repositories list --project=${project}`,
  }),
);

export const NOT_VERIFIED = explanation<{ because: string; why: string; fix: string }>(
  'NOT_VERIFIED',
  {
    because: 'artifactregistry.googleapis.com could not be reached in 5 tries over 30 s: ECONNRESET (5 times).',
    why: 'A firewall ends the connection, the network has an outage, or a proxy is needed and not set.',
    fix: 'On a self-hosted runner let it reach https://artifactregistry.googleapis.com (directly, or with HTTPS_PROXY set); on a hosted one run the job again.',
  },
  ({ because, why, fix }) => ({
    what: `Access to the repository was not verified: ${because}`,
    why,
    fix: `${fix}\nIf pip and twine work all the same, set verify: false.`,
  }),
);
