import { explanation } from '../failure.ts';

// Values are quoted as JSON strings, so that a stray space or line break in them can be seen.
const quoted = (value: string): string => JSON.stringify(value);

export const REPOSITORY_MALFORMED = explanation(
  'REPOSITORY_MALFORMED',
  { repository: 'My Repo' },
  ({ repository }) => ({
    what: `repository is ${quoted(repository)}, which is not the name of an Artifact Registry repository.`,
    why: 'A repository id has lower-case letters, digits and hyphens, starts with a letter and has at most 63 characters.',
    fix: [
      'Give one of these forms:',
      '  repository: my-repo',
      '  repository: projects/my-project/locations/us-central1/repositories/my-repo',
      '  repository: https://us-central1-python.pkg.dev/my-project/my-repo/',
    ].join('\n'),
  }),
);

export const REPOSITORY_URL_WITH_CREDENTIALS = explanation(
  'REPOSITORY_URL_WITH_CREDENTIALS',
  { host: 'us-central1-python.pkg.dev' },
  ({ host }) => ({
    what: `The repository URL at ${host} has a user name or password in it.`,
    why: 'A URL copied from a pip.conf often carries a credential; inputs are printed in the log, so it may be exposed already.',
    fix: 'Remove everything between https:// and the @, give the credential in its own input, and revoke it if it was real.',
  }),
);

export const REPOSITORY_NOT_PYTHON_HOST = explanation(
  'REPOSITORY_NOT_PYTHON_HOST',
  { host: 'us-central1-docker.pkg.dev' },
  ({ host }) => ({
    what: `The repository URL names the host ${quoted(host)}, which does not serve Python repositories.`,
    why: 'Python repositories live at LOCATION-python.pkg.dev; credentials are sent to that host and to no other.',
    fix: host.endsWith('.pkg.dev')
      ? `Write https://${host.replace(/-[a-z]+\.pkg\.dev$/, '')}-python.pkg.dev/PROJECT/REPOSITORY/ with a repository whose format is Python.`
      : 'Write https://LOCATION-python.pkg.dev/PROJECT/REPOSITORY/. In another Google Cloud universe, set the universe input too.',
  }),
);

export const REPOSITORY_CONTRADICTION = explanation(
  'REPOSITORY_CONTRADICTION',
  { part: 'location', inRepository: 'europe-west1', inInput: 'us-central1' },
  ({ part, inRepository, inInput }) => ({
    what: `repository names the ${part} ${quoted(inRepository)}, the input ${part} says ${quoted(inInput)}.`,
    why: 'The two inputs describe different repositories, so one of them is a leftover.',
    fix: `Remove the input ${part}, or make both the same.`,
  }),
);

export const LOCATION_MALFORMED = explanation('LOCATION_MALFORMED', { location: 'us-central1-a' }, ({ location }) => ({
  what: `location is ${quoted(location)}, which is not a Google Cloud region or multi-region.`,
  why: /^[a-z]+-[a-z]+\d+-[a-z]$/.test(location)
    ? 'This is a zone; Artifact Registry repositories live in regions.'
    : 'Regions look like us-central1 or europe-west10; multi-regions are us, europe and asia.',
  fix: /^[a-z]+-[a-z]+\d+-[a-z]$/.test(location)
    ? `location: ${location.replace(/-[a-z]$/, '')}`
    : 'Copy the location column of: gcloud artifacts repositories list --format="table(name,location)"',
}));

export const PROJECT_MALFORMED = explanation('PROJECT_MALFORMED', { project: '123456789' }, ({ project }) => ({
  what: `project is ${quoted(project)}, which is not a project id.`,
  why: /^\d+$/.test(project)
    ? 'This is a project number; the URL of a Python repository takes the project id.'
    : 'A project id has lower-case letters, digits and hyphens, such as my-project or example.com:my-project. It is not the display name.',
  fix: /^\d+$/.test(project)
    ? `Find the id with: gcloud projects describe ${project} --format="value(projectId)"`
    : 'Find the id with: gcloud projects list --format="table(name,projectId)"',
}));

export const REPOSITORY_MISSING = explanation('REPOSITORY_MISSING', {}, () => ({
  what: 'No repository is given.',
  why: 'The input repository is empty, and neither CLOUDSDK_ARTIFACTS_REPOSITORY nor a gcloud configuration names a default.',
  fix: 'with:\n  repository: my-repo    # or the URL that the Google Cloud console shows',
}));

export const LOCATION_MISSING = explanation('LOCATION_MISSING', {}, () => ({
  what: 'The location of the repository is not given.',
  why: 'The input location is empty, the repository is named by its id alone, and no gcloud default names a location.',
  fix: 'with:\n  location: us-central1    # the region or multi-region that the repository was created in',
}));

export const PROJECT_MISSING = explanation('PROJECT_MISSING', {}, () => ({
  what: 'The project of the repository is not given.',
  why: 'The input project is empty, and neither the environment, nor the credential, nor a gcloud configuration names a project.',
  fix: 'with:\n  project: my-project    # the project id, not its number or display name',
}));

export const UNIVERSE_NEEDS_URL = explanation('UNIVERSE_NEEDS_URL', { universe: 's3nsapis.fr' }, ({ universe }) => ({
  what: `universe is ${quoted(universe)}, and repository is not a URL.`,
  why: 'Outside googleapis.com the host of a repository cannot be derived from its location.',
  fix: 'Give repository as the full URL that the console of that universe shows, such as https://HOST/PROJECT/REPOSITORY/.',
}));

interface Seen {
  readonly id: string;
  readonly location: string;
  readonly project: string;
}

const EXAMPLE: Seen = { id: 'my-repo', location: 'us-central1', project: 'my-project' };
const MEMBER = 'serviceAccount:ci@my-project.iam.gserviceaccount.com';

const grantOf = ({ id, location, project }: Seen, member: string, role: string): string =>
  [
    `gcloud artifacts repositories add-iam-policy-binding ${id} \\`,
    `  --project=${project} --location=${location} \\`,
    `  --member='${member}' --role=roles/artifactregistry.${role}`,
  ].join('\n');

export const CREDENTIAL_REJECTED = explanation('CREDENTIAL_REJECTED', { expired: false }, ({ expired }) => ({
  what: expired
    ? 'Artifact Registry says that the access token has expired.'
    : 'Artifact Registry rejects the credential.',
  why: expired
    ? 'A token obtained with workload identity federation alone lives five minutes, any other an hour; an earlier step obtained it too long ago.'
    : 'The text is no access token of Google Cloud, or it was revoked, or the service account was deleted or disabled.',
  fix: 'Let this action obtain the token itself: give workload_identity_provider (and service_account) instead of access_token, or obtain the token right before this step.',
}));

export const ACCESS_DENIED = explanation('ACCESS_DENIED', { ...EXAMPLE, member: MEMBER }, (seen) => ({
  what: `${seen.member} may neither download from nor upload to ${seen.project}/${seen.id} in ${seen.location}, or there is no such repository.`,
  why: 'Artifact Registry does not tell these apart to an identity without access: no role was granted on the repository, or its name, location or project is misspelt. A grant takes up to five minutes to work.',
  fix: `${grantOf(seen, seen.member, 'reader')}\n(roles/artifactregistry.writer to upload too)`,
}));

export const DOWNLOAD_DENIED = explanation('DOWNLOAD_DENIED', { ...EXAMPLE, member: MEMBER }, (seen) => ({
  what: `${seen.member} may upload to ${seen.id}, but not download from it.`,
  why: 'It has a role with uploadArtifacts alone; pip would say "No matching distribution found" without naming the cause.',
  fix: `${grantOf(seen, seen.member, 'reader')}\nor leave pip out: clients: twine`,
}));

export const UPLOAD_DENIED = explanation('UPLOAD_DENIED', { ...EXAMPLE, member: MEMBER }, (seen) => ({
  what: `${seen.member} may download from ${seen.id}, but not upload to it.`,
  why: 'It has roles/artifactregistry.reader. That is all that pip needs; twine upload would be refused with 403.',
  fix: `${grantOf(seen, seen.member, 'writer')}\nor leave twine out: clients: pip`,
}));

export const REPOSITORY_NOT_FOUND = explanation(
  'REPOSITORY_NOT_FOUND',
  { ...EXAMPLE, elsewhere: ['europe-west1'] as readonly string[] },
  ({ id, location, project, elsewhere }) => ({
    what: `There is no repository ${quoted(id)} in ${location} of the project ${project}.`,
    why:
      elsewhere.length > 0
        ? `There is one of this name in ${elsewhere.join(' and in ')}.`
        : 'The name, the location or the project is misspelt, or the repository was never created.',
    fix:
      elsewhere.length > 0
        ? `with:\n  location: ${elsewhere[0]}`
        : `gcloud artifacts repositories list --project=${project}\nor create it:\ngcloud artifacts repositories create ${id} --repository-format=python --project=${project} --location=${location}`,
  }),
);

export const REPOSITORY_NOT_PYTHON = explanation('REPOSITORY_NOT_PYTHON', { ...EXAMPLE, format: 'DOCKER' }, (seen) => ({
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
    fix: 'Give the identifier to whoever manages the perimeter: they add an ingress rule for this identity and artifactregistry.googleapis.com, or you use a self-hosted runner inside the perimeter.',
  }),
);

export const NOT_VERIFIED = explanation(
  'NOT_VERIFIED',
  { because: 'artifactregistry.googleapis.com gave no usable answer in 5 tries over 30 s: ECONNRESET (5 times).' },
  ({ because }) => ({
    what: `Access to the repository was not verified: ${because}`,
    why: 'The API is another host than the repository itself, and a firewall may let the runner reach one of them only.',
    fix: 'If pip and twine work all the same, set verify: false; else let the runner reach artifactregistry.googleapis.com.',
  }),
);
