import { explanation, type Problem } from '../failure.ts';
import { present } from '../present.ts';
import { shapeOf } from '../secret-shapes.ts';
import { pasted, quoted, shown } from '../shown.ts';

/** What was meant, where that can be seen. */
function corrected(repository: string, around: string | undefined): readonly string[] {
  // What is described is not shown in another form either.
  if (shapeOf(repository) !== undefined) return [];
  const [, project, id] = /^([^/\s]+)\/([a-z][a-z0-9-]*)(?:\/[^/]*)?$/.exec(repository) ?? [];
  if (project && id && /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(project))
    return ['Set the project and the repository in two inputs:', `  project: ${project}`, `  repository: ${id}`, ''];
  const lower = (id ?? repository).toLowerCase().replace(/[ _.]/g, '-');
  if (!/^[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(lower)) return [];
  return ['Perhaps:', `  repository: ${around === undefined ? lower : `${around}/${lower}/`}`, ''];
}

/** Letters of other alphabets look like ours, so that a reader does not find them. */
function strangersIn(text: string): string {
  const strangers = [...new Set(text.match(/[^\x20-\x7e]/gu) ?? [])].slice(0, 5);
  const inWords = strangers.map(
    (one) => `${one} (U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
  );
  return strangers.length === 0 ? '' : ` It contains ${inWords.join(', ')}, which only looks like one of these.`;
}

export const REPOSITORY_MALFORMED = explanation<{ repository: string; around?: string }>(
  'REPOSITORY_MALFORMED',
  'repository is not a valid repository name',
  { repository: 'My Repo' },
  ({ repository, around }) => ({
    what: `repository is not a valid repository name: ${quoted(repository)}.`,
    why: `A repository name has lower-case letters, digits and hyphens, starts with a letter, and has at most 63 characters.${strangersIn(repository)}`,
    fix: [
      ...corrected(repository, around),
      'Use one of these forms:',
      '  repository: my-repo',
      '  repository: projects/my-project/locations/us-central1/repositories/my-repo',
      '  repository: https://us-central1-python.pkg.dev/my-project/my-repo/',
    ].join('\n'),
  }),
);

export const REPOSITORY_SEVERAL = explanation<{ all: readonly string[] }>(
  'REPOSITORY_SEVERAL',
  'repository names several repositories',
  { all: ['my-repo', 'other'] },
  ({ all }) => {
    const [first, second = first] = all.filter((one) => !/\b(?:pypi|pythonhosted)\.org\b/.test(one));
    const withPypi = first === second;
    return {
      what: `repository names ${all.length} repositories, but each use of this action configures one.`,
      why: `Clients take one index as their own; others can only stand beside it.${withPypi ? ' PyPI needs no credential of Google Cloud.' : ''}`,
      fix: [
        withPypi
          ? 'Use a virtual repository, which serves your packages and those from PyPI. Or keep PyPI beside your own:'
          : 'To install from all of them, set repository to a virtual repository that has them as upstreams. Or use this action once for each, from the second use on beside the first:',
        'with:',
        `  repository: ${pasted(second ?? '', 'OTHER')}`,
        '  index_mode: extra',
      ].join('\n'),
    };
  },
);

/** The repositories that a text lists, by commas, lines or brackets, or as addresses one behind the other; empty where it lists none. */
function listedIn(text: string): readonly string[] {
  const parts = text.split(/[\s,;"'[\]]+/).filter((part) => part !== '' && part !== '-');
  const isAddress = (part: string) => /^(?:https?:\/\/|projects\/)/.test(part);
  const isList = /[\n,;[]/.test(text) && parts.every((part) => isAddress(part) || /^[a-z][a-z0-9-]*$/.test(part));
  return isList || parts.every(isAddress) ? parts : [];
}

/** What is wrong with a text that names no repository; `around` is the address that it was found in, up to it. */
export function explainRepository(repository: string, around?: string): Problem {
  const all = listedIn(repository);
  return all.length > 1 ? REPOSITORY_SEVERAL({ all }) : REPOSITORY_MALFORMED({ repository, ...present({ around }) });
}

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
      'Part of the URL was left out, or an expression in it is empty: the secret or variable does not exist under this name, or this run does not get it.',
    fix: 'Check the names of the secrets and variables in the URL, which must have this form:\nwith:\n  repository: https://LOCATION-python.pkg.dev/PROJECT_ID/REPOSITORY/',
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
    fix: 'Open the Python repository in the console and copy its URL, which has this form:\nwith:\n  repository: https://console.cloud.google.com/artifacts/python/PROJECT_ID/LOCATION/REPOSITORY',
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

/** What there is to say of a list in the place of one name. */
function onlyOne(text: string): string {
  return /[,;\n]\s*\S/.test(text) ? 'This looks like a list, and a repository has one. ' : '';
}

export const LOCATION_MALFORMED = explanation<{ location: string; nearest?: string }>(
  'LOCATION_MALFORMED',
  'location is not a region or multi-region',
  { location: 'us-central1-a' },
  ({ location, nearest }) => {
    const isZone = /^[a-z]+-[a-z]+\d+-[a-z]$/.test(location);
    const meant = isZone ? location.replace(/-[a-z]$/, '') : nearest;
    return {
      what: `location is not a region or multi-region of Google Cloud: ${quoted(location)}.`,
      why: isZone
        ? 'This is a zone; repositories are in regions.'
        : `${onlyOne(location)}Regions look like us-central1 or europe-west10; multi-regions are us, europe and asia.${meant === undefined ? '' : ` The nearest name is ${meant}.`}`,
      fix:
        meant === undefined
          ? 'Copy the location from the list of your repositories:\ngcloud artifacts repositories list --format="table(name,location)"'
          : `with:\n  location: ${meant}`,
    };
  },
);

/** The ID that was meant, where that can be seen. */
function meantProject(text: string): string | undefined {
  if (shapeOf(text) !== undefined) return undefined;
  const [, ofAccount] = /(?:^|@)([a-z][a-z0-9-]+)\.iam\.gserviceaccount\.com$/.exec(text) ?? [];
  const [, id, domain] = /^([a-z][a-z0-9-]+)\.([a-z0-9-]+\.[a-z]+)$/.exec(text) ?? [];
  const lower = text.toLowerCase().replace(/[ _]/g, '-').replace(/-+$/, '');
  const scoped = id === undefined ? undefined : `${domain}:${id}`;
  return ofAccount ?? scoped ?? (/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(lower) ? lower : undefined);
}

export const PROJECT_MALFORMED = explanation(
  'PROJECT_MALFORMED',
  'project is not a project ID',
  { project: '123456789' },
  ({ project }) => {
    const what = `project is not a project ID: ${quoted(project)}.`;
    if (/^\d+$/.test(project)) {
      return {
        what,
        why: 'This is a project number; the URL of a repository contains the project ID.',
        fix: `Find the ID:\ngcloud projects describe ${project} --format="value(projectId)"`,
      };
    }
    const meant = meantProject(project);
    return {
      what,
      why: `${onlyOne(project)}A project ID has lower-case letters, digits and hyphens, such as my-project or example.com:my-project. It is not the display name.${strangersIn(project)}`,
      fix: [
        ...(meant === undefined ? [] : ['Perhaps:', 'with:', `  project: ${meant}`]),
        'Find the ID:',
        'gcloud projects list --format="table(name,projectId)"',
      ].join('\n'),
    };
  },
);

/** `project` is that of the repository, where it is known. */
const listIn = ({ project = '' }: { readonly project?: string }): string =>
  `gcloud artifacts repositories list --project=${pasted(project, 'PROJECT_ID')} --format="table(name,location)"`;
const LIST_PROJECTS = 'gcloud projects list --format="table(name,projectId)"';

export const REPOSITORY_MISSING = explanation<{ project?: string }>(
  'REPOSITORY_MISSING',
  'no repository is set',
  { project: 'my-project' },
  (seen) => ({
    what: 'No repository is set.',
    why: 'The input repository is empty, and neither CLOUDSDK_ARTIFACTS_REPOSITORY nor the gcloud configuration names a default.',
    fix: `Set its name, or the URL that the Google Cloud console shows:\nwith:\n  repository: my-repo\n\nThis lists the repositories of a project:\n${listIn(seen)}`,
  }),
);

export const LOCATION_MISSING = explanation<{ project?: string }>(
  'LOCATION_MISSING',
  'no location is set',
  { project: 'my-project' },
  (seen) => ({
    what: 'The location of the repository is not set.',
    why: 'The input location is empty, repository is a name and not a URL, and gcloud has no default location.',
    fix: `Set the region or multi-region that the repository was created in, such as:\nwith:\n  location: us-central1\n\nThis lists the repositories of a project with their locations:\n${listIn(seen)}`,
  }),
);

export const PROJECT_MISSING = explanation('PROJECT_MISSING', 'no project is set', {}, () => ({
  what: 'The project of the repository is not set.',
  why: 'The input project is empty, and neither the environment, the credential nor the gcloud configuration names a project.',
  fix: `Set the project ID, not its number or display name, such as:\nwith:\n  project: my-project\n\nThis lists the IDs:\n${LIST_PROJECTS}`,
}));

export const UNIVERSE_NEEDS_URL = explanation(
  'UNIVERSE_NEEDS_URL',
  "this universe needs the repository's full URL",
  { universe: 's3nsapis.fr' },
  ({ universe }) => ({
    what: `repository must be a URL, because universe is ${quoted(universe)}.`,
    why: 'Outside googleapis.com, the host of a repository cannot be derived from its location.',
    fix: 'Copy the URL from the console of that universe:\nwith:\n  repository: https://HOST/PROJECT_ID/REPOSITORY/',
  }),
);
