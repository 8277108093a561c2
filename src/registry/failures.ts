import { explanation } from '../failure.ts';
import { quoted, shown } from '../shown.ts';

/** What was meant, where that can be seen. */
function corrected(repository: string): readonly string[] {
  const [, project, id] = /^([a-z][a-z0-9-]{4,28}[a-z0-9])\/([a-z][a-z0-9-]*)$/.exec(repository) ?? [];
  if (project && id)
    return ['Set the project and the repository in two inputs:', `  project: ${project}`, `  repository: ${id}`, ''];
  const lower = repository.toLowerCase().replace(/[ _.]/g, '-');
  return /^[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(lower) ? ['Perhaps:', `  repository: ${lower}`, ''] : [];
}

export const REPOSITORY_MALFORMED = explanation(
  'REPOSITORY_MALFORMED',
  'repository is not a valid repository name',
  { repository: 'My Repo' },
  ({ repository }) => ({
    what: `repository is not a valid repository name: ${quoted(repository)}.`,
    why: 'A repository name has lower-case letters, digits and hyphens, starts with a letter, and has at most 63 characters.',
    fix: [
      ...corrected(repository),
      'Use one of these forms:',
      '  repository: my-repo',
      '  repository: projects/my-project/locations/us-central1/repositories/my-repo',
      '  repository: https://us-central1-python.pkg.dev/my-project/my-repo/',
    ].join('\n'),
  }),
);

export const REPOSITORY_URL_WITH_CREDENTIALS = explanation(
  'REPOSITORY_URL_WITH_CREDENTIALS',
  'the repository URL contains a password',
  {},
  () => ({
    what: 'The URL in repository contains a user name or password, which this action does not use.',
    why: 'URLs copied from pip.conf often contain a credential. GitHub prints inputs in the log, so it may already be exposed.',
    fix: 'Remove everything from after https:// up to the @, pass the credential in key or access_token instead, and revoke it if it was real.',
  }),
);

export const REPOSITORY_PART_EMPTY = explanation(
  'REPOSITORY_PART_EMPTY',
  'a part of the repository URL is empty',
  { parts: ['project'] as readonly string[] },
  ({ parts }) => ({
    what: `The URL in repository has no ${parts.join(' and no ')}: that part is empty.`,
    likely:
      'An expression in the URL is empty: the secret or variable does not exist under this name, or this run does not get it.',
    fix: 'Check the names of the secrets and variables in the URL, which must have this form:\nwith:\n  repository: https://LOCATION-python.pkg.dev/PROJECT/REPOSITORY/',
  }),
);

export const REPOSITORY_NOT_IN_CONSOLE = explanation<{ format?: string }>(
  'REPOSITORY_NOT_IN_CONSOLE',
  'the console address is not that of a Python repository',
  { format: 'docker' },
  ({ format }) => ({
    what: format
      ? `repository is the console's URL of a ${shown(format)} repository, not of a Python repository.`
      : 'repository is a URL of the console that does not name a repository.',
    why: format
      ? 'The format follows /artifacts/ in the URL.'
      : 'It was copied from the list of repositories or from the page of another product.',
    fix: 'Open the Python repository in the console and copy its URL, which has this form:\n  https://console.cloud.google.com/artifacts/python/PROJECT/LOCATION/REPOSITORY',
  }),
);

export const REPOSITORY_NOT_PYTHON_HOST = explanation(
  'REPOSITORY_NOT_PYTHON_HOST',
  'the host does not serve Python repositories',
  { host: 'us-central1-docker.pkg.dev' },
  ({ host }) => ({
    what: `The host in repository does not serve Python packages: ${quoted(host)}.`,
    why: 'Python repositories are at LOCATION-python.pkg.dev; credentials are sent to no other host.',
    fix: host.endsWith('.pkg.dev')
      ? `Use a Python repository:\nwith:\n  repository: https://${host.replace(/-[a-z]+\.pkg\.dev$/, '')}-python.pkg.dev/PROJECT/REPOSITORY/`
      : 'with:\n  repository: https://LOCATION-python.pkg.dev/PROJECT/REPOSITORY/\n\nIn another Google Cloud universe, set the universe input too.',
  }),
);

export const REPOSITORY_CONTRADICTION = explanation(
  'REPOSITORY_CONTRADICTION',
  'repository contradicts another input',
  { part: 'location', inRepository: 'europe-west1', inInput: 'us-central1' },
  ({ part, inRepository, inInput }) => ({
    what: `repository contradicts ${part}: it names ${quoted(inRepository)}, but ${part} is ${quoted(inInput)}.`,
    likely: 'One of the two inputs was left over from another repository.',
    fix: `Remove ${part}, or correct it.`,
  }),
);

export const LOCATION_MALFORMED = explanation(
  'LOCATION_MALFORMED',
  'location is not a region or multi-region',
  { location: 'us-central1-a' },
  ({ location }) => ({
    what: `location is not a region or multi-region of Google Cloud: ${quoted(location)}.`,
    why: /^[a-z]+-[a-z]+\d+-[a-z]$/.test(location)
      ? 'This is a zone; repositories are in regions.'
      : 'Regions look like us-central1 or europe-west10; multi-regions are us, europe and asia.',
    fix: /^[a-z]+-[a-z]+\d+-[a-z]$/.test(location)
      ? `with:\n  location: ${location.replace(/-[a-z]$/, '')}`
      : 'Copy the location from the list of your repositories:\ngcloud artifacts repositories list --format="table(name,location)"',
  }),
);

export const PROJECT_MALFORMED = explanation(
  'PROJECT_MALFORMED',
  'project is not a project ID',
  { project: '123456789' },
  ({ project }) => ({
    what: `project is not a project ID: ${quoted(project)}.`,
    why: /^\d+$/.test(project)
      ? 'This is a project number; the URL of a repository contains the project ID.'
      : 'A project ID has lower-case letters, digits and hyphens, such as my-project or example.com:my-project. It is not the display name.',
    fix: /^\d+$/.test(project)
      ? `Find the ID:\ngcloud projects describe ${project} --format="value(projectId)"`
      : 'Find the ID:\ngcloud projects list --format="table(name,projectId)"',
  }),
);

export const REPOSITORY_MISSING = explanation('REPOSITORY_MISSING', 'no repository is set', {}, () => ({
  what: 'No repository is set.',
  why: 'The input repository is empty, and neither CLOUDSDK_ARTIFACTS_REPOSITORY nor the gcloud configuration names a default.',
  fix: 'with:\n  repository: my-repo    # or the URL that the Google Cloud console shows',
}));

export const LOCATION_MISSING = explanation('LOCATION_MISSING', 'no location is set', {}, () => ({
  what: 'The location of the repository is not set.',
  why: 'The input location is empty, repository is a name and not a URL, and gcloud has no default location.',
  fix: 'with:\n  location: us-central1    # the region or multi-region that the repository was created in',
}));

export const PROJECT_MISSING = explanation('PROJECT_MISSING', 'no project is set', {}, () => ({
  what: 'The project of the repository is not set.',
  why: 'The input project is empty, and neither the environment, the credential nor the gcloud configuration names a project.',
  fix: 'with:\n  project: my-project    # the project ID, not its number or display name',
}));

export const UNIVERSE_NEEDS_URL = explanation(
  'UNIVERSE_NEEDS_URL',
  "this universe needs the repository's full URL",
  { universe: 's3nsapis.fr' },
  ({ universe }) => ({
    what: `repository must be a URL, because universe is ${quoted(universe)}.`,
    why: 'Outside googleapis.com, the host of a repository cannot be derived from its location.',
    fix: 'Copy the URL from the console of that universe:\nwith:\n  repository: https://HOST/PROJECT/REPOSITORY/',
  }),
);

/** A repository, and who asks for it. */
