import { explanation } from '../failure.ts';
import { quoted, shown } from '../shown.ts';

/** What was meant, where that can be seen. */
function corrected(repository: string): readonly string[] {
  const [, project, id] = /^([a-z][a-z0-9-]{4,28}[a-z0-9])\/([a-z][a-z0-9-]*)$/.exec(repository) ?? [];
  if (project && id)
    return ['Project and repository are two inputs:', `  project: ${project}`, `  repository: ${id}`, ''];
  const lower = repository.toLowerCase().replace(/[ _.]/g, '-');
  return /^[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(lower) ? ['Perhaps:', `  repository: ${lower}`, ''] : [];
}

export const REPOSITORY_MALFORMED = explanation(
  'REPOSITORY_MALFORMED',
  { repository: 'My Repo' },
  ({ repository }) => ({
    what: `repository is ${quoted(repository)}, which is not the name of an Artifact Registry repository.`,
    why: 'A repository id has lower-case letters, digits and hyphens, starts with a letter and has at most 63 characters.',
    fix: [
      ...corrected(repository),
      'Give one of these forms:',
      '  repository: my-repo',
      '  repository: projects/my-project/locations/us-central1/repositories/my-repo',
      '  repository: https://us-central1-python.pkg.dev/my-project/my-repo/',
    ].join('\n'),
  }),
);

export const REPOSITORY_URL_WITH_CREDENTIALS = explanation('REPOSITORY_URL_WITH_CREDENTIALS', {}, () => ({
  what: 'The address in repository contains a user name or password, which this action does not use.',
  why: 'An address copied from a pip.conf often carries a credential, and GitHub prints inputs in the log, so it may be exposed already.',
  fix: 'Remove everything between https:// and the @, pass the credential in key or access_token, and revoke it if it was real.',
}));

export const REPOSITORY_PART_EMPTY = explanation(
  'REPOSITORY_PART_EMPTY',
  { parts: ['project'] as readonly string[] },
  ({ parts }) => ({
    what: `The address in repository has no ${parts.join(' and no ')}: that part of it is empty.`,
    why: 'An expression in the address gave nothing: a secret or variable that does not exist under this name, or that this run does not get.',
    fix: 'Check the names of the secrets and variables in the address, which must read:\n  https://LOCATION-python.pkg.dev/PROJECT/REPOSITORY/',
  }),
);

export const REPOSITORY_NOT_IN_CONSOLE = explanation<{ format?: string }>(
  'REPOSITORY_NOT_IN_CONSOLE',
  { format: 'docker' },
  ({ format }) => ({
    what: format
      ? `repository is the console's address of a ${shown(format)} repository, not of a Python one.`
      : 'repository is an address of the console that names no repository.',
    why: format
      ? 'The console shows the format of a repository in its address, after /artifacts/.'
      : 'The list of repositories, or a page of another product, was open when the address was copied.',
    fix: 'Open the Python repository in the console and copy its address, which reads:\n  https://console.cloud.google.com/artifacts/python/PROJECT/LOCATION/REPOSITORY',
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

/** A repository, and who asks for it. */
