import { Failure, type Problem } from '../failure.ts';
import { present } from '../present.ts';
import {
  explainRepository,
  LOCATION_MALFORMED,
  PROJECT_MALFORMED,
  REPOSITORY_CONTRADICTION,
  REPOSITORY_NOT_IN_CONSOLE,
  REPOSITORY_PART_EMPTY,
} from './failures.ts';
import { REPOSITORY_NOT_PYTHON_HOST } from './host-failures.ts';
import { nearestLocation } from './nearest.ts';
import { readPasted } from './pasted.ts';

/** Where: a Python repository of Artifact Registry. */
export interface Repository {
  /** Project id, domain-scoped ones (`example.com:project`) included. */
  readonly project: string;
  /** Region or multi-region; absent where the host of another universe does not name it. */
  readonly location?: string;
  /** Repository id. */
  readonly id: string;
  /** Host of the index and the uploads, in lower case. */
  readonly host: string;
}

/** A repository whose location is known. */
export type Located = Repository & { readonly location: string };

/** What `repository`, `location` and `project` say of the repository, as far as they say it. */
export interface RepositoryRequest {
  readonly id?: string;
  readonly location?: string;
  readonly project?: string;
  /** Only of a URL in another universe, whose hosts follow no rule that we could apply. */
  readonly host?: string;
}

/** The universe whose hosts are known by rule. */
export const GOOGLE_UNIVERSE = 'googleapis.com';

// Resource names as the Artifact Registry and Resource Manager APIs define them.
const REPOSITORY_ID = /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const LOCATION = /^[a-z]+(?:-[a-z]+[0-9]+)?$/;
const PROJECT = /^(?:[a-z0-9][a-z0-9.-]*\.[a-z]+:)?[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const PYTHON_HOST = /^([a-z0-9-]*)-python\.pkg\.dev$/;

/** The problem with a repository id's spelling, if there is one; `around` is the address that it was found in, up to it. */
export function checkRepositoryId(id: string, around?: string): Problem | undefined {
  if (REPOSITORY_ID.test(id)) return undefined;
  return explainRepository(id, around);
}

/** The problem with a location's spelling, if there is one; a zone such as `us-central1-a` is told apart. */
export function checkLocation(location: string): Problem | undefined {
  if (LOCATION.test(location)) return undefined;
  const nearest = nearestLocation(location);
  return LOCATION_MALFORMED({ location, ...present({ nearest }) });
}

/** The problem with a project id's spelling, if there is one; a project number is told apart. */
export function checkProject(project: string): Problem | undefined {
  return PROJECT.test(project) ? undefined : PROJECT_MALFORMED({ project });
}

/**
 * Reads the `repository` input: an id, a full name (`projects/P/locations/L/repositories/R`), or an address that names the repository
 * (`readPasted`). Throws a `Failure` with every problem.
 */
export function parseRepository(text: string, universe: string): RepositoryRequest {
  const pasted = readPasted(text);
  switch (pasted.kind) {
    case 'id':
      return checked([], { id: pasted.id, ...present({ location: pasted.location }) });
    case 'name': {
      const { project, location, id } = pasted;
      return checked(complete({ location, project, repository: id }), { project, location, id });
    }
    case 'url':
      return parseUrl(pasted, universe);
    case 'console':
      throw new Failure(REPOSITORY_NOT_IN_CONSOLE(present({ format: pasted.format })));
    case 'unreadable':
      throw new Failure(explainRepository(text));
  }
}

function parseUrl({ host, project, id }: { host: string; project: string; id: string }, universe: string) {
  if (universe !== GOOGLE_UNIVERSE) return checked(complete({ project, repository: id }), { project, id, host });
  const location = PYTHON_HOST.exec(host)?.[1];
  if (location === undefined) throw new Failure(REPOSITORY_NOT_PYTHON_HOST({ host, project, id }));
  const around = `https://${host}/${project.toLowerCase()}`;
  return checked(complete({ location, project, repository: id }), { project, location, id }, around);
}

/** Parts that are empty: an expression in the address gave nothing. */
function complete(parts: Readonly<Record<string, string>>): readonly Problem[] {
  const empty = Object.keys(parts).filter((part) => parts[part] === '');
  return empty.length > 0 ? [REPOSITORY_PART_EMPTY({ parts: empty })] : [];
}

function checked(first: readonly Problem[], request: RepositoryRequest, around?: string): RepositoryRequest {
  if (first.length > 0) throw new Failure(first);
  const problems = [
    request.id && checkRepositoryId(request.id, around),
    request.location && checkLocation(request.location),
    request.project && checkProject(request.project),
  ].filter((problem) => typeof problem === 'object');
  if (problems.length > 0) throw new Failure(problems);
  return request;
}

/** Joins what `repository` names with the `location` and `project` inputs. Throws a `Failure` where two differ. */
export function joinRequests(
  named: RepositoryRequest,
  inputs: Pick<RepositoryRequest, 'location' | 'project'>,
): RepositoryRequest {
  const problems = (['location', 'project'] as const).flatMap((part) => {
    const [ours, theirs] = [named[part], inputs[part]];
    return ours !== undefined && theirs !== undefined && ours !== theirs
      ? [REPOSITORY_CONTRADICTION({ part, inRepository: ours, inInput: theirs })]
      : [];
  });
  if (problems.length > 0) throw new Failure(problems);
  return { ...inputs, ...named };
}

/** Host of a location's Python repositories. Credentials for a repository go nowhere else. */
export function pythonHost(location: string): string {
  return `${location}-python.pkg.dev`;
}

/** Index of the repository (PEP 503), with its trailing slash and without credentials. */
export function indexUrl(repository: Repository): string {
  return `${uploadUrl(repository)}simple/`;
}

/** URL that uploads are posted to, with the trailing slash that Artifact Registry insists on. */
export function uploadUrl(repository: Repository): string {
  return `https://${repository.host}/${repository.project}/${repository.id}/`;
}

/** Full resource name, as the API and gcloud take it. */
export function resourceName({ project, location, id }: Located): string {
  return `projects/${project}/locations/${location}/repositories/${id}`;
}

/** The repository's page in the Google Cloud console; other universes have consoles of their own. */
export function consoleUrl(repository: Repository): string | undefined {
  const { project, location, id, host } = repository;
  if (location === undefined || host !== pythonHost(location)) return undefined;
  return `https://console.cloud.google.com/artifacts/python/${encodeURIComponent(project)}/${location}/${id}?project=${encodeURIComponent(project)}`;
}

/** Whether the location is known: it is, but where the host of another universe does not name it. */
export function isLocated(repository: Repository): repository is Located {
  return repository.location !== undefined;
}
