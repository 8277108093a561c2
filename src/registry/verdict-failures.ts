// What is wrong with a repository, or with its location, by what Artifact Registry says.
import { explanation } from '../failure.ts';
import { quoted, shown } from '../shown.ts';

export const EXAMPLE_PLACE = { id: 'my-repo', location: 'us-central1', project: 'my-project' };

const listed = (values: readonly string[]): string => values.join(' and in ');

export const REPOSITORY_NOT_FOUND = explanation(
  'REPOSITORY_NOT_FOUND',
  'the repository does not exist in this location',
  { ...EXAMPLE_PLACE, elsewhere: ['europe-west1'] as readonly string[] },
  ({ id, location, project, elsewhere }) => ({
    what:
      elsewhere.length > 0
        ? `The repository ${quoted(id)} is not in ${location}, but there is one of that name in ${listed(elsewhere)}.`
        : `There is no repository ${quoted(id)} in ${location} in the project ${project}.`,
    likely:
      elsewhere.length > 0
        ? `The location is wrong, or this identity may not see a repository of that name in ${location}.`
        : 'The name, the location or the project is misspelt, or the repository was never created.',
    fix:
      elsewhere.length > 0
        ? `with:\n  location: ${elsewhere[0]}`
        : `List the repositories:\ngcloud artifacts repositories list --project=${project}\nor create this one:\ngcloud artifacts repositories create ${id} --repository-format=python --project=${project} --location=${location}`,
  }),
);

export const REPOSITORY_NOT_PYTHON = explanation(
  'REPOSITORY_NOT_PYTHON',
  'the repository is not a Python repository',
  { ...EXAMPLE_PLACE, format: 'DOCKER' },
  (seen) => ({
    what: `The repository ${quoted(seen.id)} holds ${shown(seen.format)} packages, not Python packages.`,
    why: 'A repository has one format, chosen when it is created; pip and twine need a Python repository.',
    fix: `List the Python repositories, and use one of them:\ngcloud artifacts repositories list --project=${seen.project} --location=${seen.location} --filter="format=PYTHON"`,
  }),
);

export const UPLOAD_IMPOSSIBLE = explanation(
  'UPLOAD_IMPOSSIBLE',
  'this kind of repository accepts no uploads',
  { id: 'my-repo', kind: 'virtual' as 'virtual' | 'remote' },
  ({ id, kind }) => ({
    what: `twine cannot upload to ${quoted(id)}, which is a ${kind} repository.`,
    why:
      kind === 'virtual'
        ? 'A virtual repository serves packages from other repositories and accepts no uploads itself.'
        : 'A remote repository mirrors another index and accepts no uploads.',
    fix: 'Set clients: pip here, and use this action a second time, with clients: twine and a standard repository, to upload.',
  }),
);

export const STANDARD_AS_ONLY_INDEX = explanation(
  'STANDARD_AS_ONLY_INDEX',
  'packages from PyPI will not be found',
  { id: 'my-repo' },
  ({ id }) => ({
    what: `pip will only use ${quoted(id)}, a standard repository, so packages from PyPI will not be found.`,
    why: 'With "index_mode: only", pip asks no other index, so no public package can replace yours; dependencies from PyPI have to be in the repository too.',
    fix: [
      'If you need public packages, use a virtual repository whose upstreams are this one, with the higher priority, and a',
      'remote repository for PyPI. Step 3 of docs/SETUP.md has the commands.',
      'Or set index_mode: extra, and accept that anyone can publish a package with the name of yours on PyPI.',
    ].join('\n'),
  }),
);

export const LOCATION_NOT_FOUND = explanation<{
  readonly id: string;
  readonly location: string;
  /** Locations that have a repository of the name. */
  readonly elsewhere: readonly string[];
  /** The location that is spelt most like it. */
  readonly nearest?: string;
}>(
  'LOCATION_NOT_FOUND',
  'the location does not exist',
  { id: 'my-repo', location: 'us-centrall1', elsewhere: [], nearest: 'us-central1' },
  ({ id, location, elsewhere, nearest }) => {
    const right = elsewhere[0] ?? nearest;
    return {
      what: `Artifact Registry has no location ${quoted(location)}.`,
      why:
        elsewhere.length > 0
          ? `The location is misspelt. A repository ${quoted(id)} exists in ${listed(elsewhere)}.`
          : right === undefined
            ? 'The location is misspelt: regions look like us-central1, multi-regions are us, europe and asia.'
            : `The location is misspelt. The nearest name is ${right}.`,
      fix: right === undefined ? 'List the locations:\ngcloud artifacts locations list' : `with:\n  location: ${right}`,
    };
  },
);

export const LOCATION_NOT_ALLOWED = explanation(
  'LOCATION_NOT_ALLOWED',
  'the project may not use this location',
  { location: 'me-central2', project: 'my-project' },
  ({ location, project }) => ({
    what: `The project ${project} may not use the location ${location}.`,
    likely:
      'Some regions are open to selected customers only, and an organisation can restrict locations. The repository may also be in another location.',
    fix: `Find the location of the repository:\ngcloud artifacts repositories list --project=${project}`,
  }),
);

export const NOT_VERIFIED = explanation<{ because: string; why: string; certain: boolean; fix: readonly string[] }>(
  'NOT_VERIFIED',
  'access to the repository was not verified',
  {
    because: 'artifactregistry.googleapis.com could not be reached in 5 tries over 30 s: ECONNRESET (5 times).',
    why: 'A firewall closes the connection, the network has an outage, or a proxy is required but not set.',
    certain: false,
    fix: [
      'On a self-hosted runner, allow access to https://artifactregistry.googleapis.com, directly or through HTTPS_PROXY. On a GitHub-hosted runner, run the job again.',
    ],
  },
  ({ because, why, certain, fix }) => ({
    what: `Access to the repository was not verified: ${because}`,
    ...(certain ? { why } : { likely: why }),
    fix: [...fix, 'If pip and twine work anyway, set verify: false.'].join('\n'),
  }),
);
