import { explanation } from '../failure.ts';
import { quoted } from '../shown.ts';

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

export const CREDENTIAL_REJECTED = explanation('CREDENTIAL_REJECTED', { expired: true }, ({ expired }) => ({
  what: expired
    ? 'Artifact Registry says that the access token has expired.'
    : 'Artifact Registry rejects the credential.',
  why: expired
    ? 'An earlier step obtained it too long ago: a token of workload identity federation alone lives five minutes, any other an hour.'
    : 'The text is no access token of Google Cloud, or it was revoked, or the service account was deleted or disabled.',
  fix: 'Let this action obtain the token itself: give workload_identity_provider (and service_account) instead of access_token, or obtain the token right before this step.',
}));

export const TOKEN_SCOPE_INSUFFICIENT = explanation('TOKEN_SCOPE_INSUFFICIENT', {}, () => ({
  what: 'The access token was made without the scope that Artifact Registry needs.',
  why: 'A virtual machine whose access scopes leave cloud-platform out, or an earlier step that asked for other scopes, made it. Roles do not help: a token can do no more than its scopes allow.',
  fix: [
    'Make the token with the scope https://www.googleapis.com/auth/cloud-platform. For a virtual machine, while it is stopped:',
    '  gcloud compute instances set-service-account INSTANCE --zone=ZONE --scopes=cloud-platform',
    'or give workload_identity_provider to this action, which asks for the right scope.',
  ].join('\n'),
}));

export const ACCESS_DENIED = explanation<Seen & { readonly role: Role }>(
  'ACCESS_DENIED',
  { ...EXAMPLE, role: 'reader' },
  (seen) => ({
    what: `${seen.identity.name} may neither download from nor upload to ${seen.project}/${seen.id} in ${seen.location}, or there is no such repository.`,
    why: 'No role was granted on the repository, or its name, location or project is misspelt: Artifact Registry does not tell these apart to an identity without access. A grant takes up to five minutes to work.',
    fix: [
      'Where the repository exists, grant a role on it:',
      grantOf(seen, seen.role),
      ...(seen.role === 'reader' ? ['(roles/artifactregistry.writer to upload too)'] : []),
      'Else look for its name and location:',
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

export const PROJECT_NOT_FOUND = explanation('PROJECT_NOT_FOUND', { project: 'my-project' }, ({ project }) => ({
  what: `Google Cloud has no project ${quoted(project)} that this identity could use.`,
  why: 'The id is misspelt, or it is the display name, or the project was deleted. Without the input project, it is the project of the key, the service account or the gcloud configuration, which need not be that of the repository.',
  fix: 'with:\n  project: PROJECT_ID    # from: gcloud projects list --format="table(name,projectId)"',
}));

export const LOCATION_NOT_FOUND = explanation(
  'LOCATION_NOT_FOUND',
  { ...PLACE, location: 'us-central9', elsewhere: [] as readonly string[] },
  ({ id, location, elsewhere }) => ({
    what: `Artifact Registry has no location ${quoted(location)}.`,
    why:
      elsewhere.length > 0
        ? `The location is misspelt. There is a repository ${quoted(id)} in ${listed(elsewhere)}.`
        : 'The location is misspelt: regions look like us-central1, multi-regions are us, europe and asia.',
    fix:
      elsewhere.length > 0
        ? `with:\n  location: ${elsewhere[0]}`
        : 'List the locations that there are:\ngcloud artifacts locations list',
  }),
);

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
  what: `The repository ${quoted(seen.id)} has the format ${seen.format}.`,
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
  what: `pip asks ${quoted(id)} alone, a standard repository, so it finds no package of PyPI.`,
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
  fix: `Nothing needs to change where the repository is a Python one. To have it verified:\n${grantOf(seen, 'reader')}`,
}));

export const REGISTRY_API_DISABLED = explanation('REGISTRY_API_DISABLED', { project: 'my-project' }, ({ project }) => ({
  what: `The Artifact Registry API is disabled in the project ${project}, so access could not be verified.`,
  why: 'The project that the call is counted on has never enabled it; that is the project of the repository, or of the service account or pool.',
  fix: `gcloud services enable artifactregistry.googleapis.com --project=${project}`,
}));

export const VPC_SERVICE_CONTROLS = explanation(
  'VPC_SERVICE_CONTROLS',
  { project: 'my-project', id: 'Aq3-9xkXyz' },
  ({ project, id }) => ({
    what: `VPC Service Controls refuse the request to the project ${project} (identifier ${id}).`,
    why: 'The project is inside a service perimeter, and the runner is outside: GitHub-hosted runners are on no network that you control.',
    fix: `Give the identifier ${id} to whoever manages the perimeter: they add an ingress rule for this identity and artifactregistry.googleapis.com, or you use a self-hosted runner inside the perimeter.`,
  }),
);

export const NOT_VERIFIED = explanation(
  'NOT_VERIFIED',
  { because: 'artifactregistry.googleapis.com gave no usable answer in 5 tries over 30 s: ECONNRESET (5 times).' },
  ({ because }) => ({
    what: `Access to the repository was not verified: ${because}`,
    why: 'The API is another host than the repository itself: it may have trouble of its own, or a firewall lets the runner reach one of the two only.',
    fix: 'If pip and twine work all the same, set verify: false; else let the runner reach artifactregistry.googleapis.com.',
  }),
);
