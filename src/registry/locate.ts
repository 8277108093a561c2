import { Failure } from '../failure.ts';
import { present } from '../present.ts';
import { LOCATION_MISSING, PROJECT_MISSING, REPOSITORY_MISSING, UNIVERSE_NEEDS_URL } from './failures.ts';
import {
  checkLocation,
  checkProject,
  checkRepositoryId,
  GOOGLE_UNIVERSE,
  pythonHost,
  type Repository,
  type RepositoryRequest,
} from './repository.ts';

/** A value with the place it was found in, so that a message can say where a default came from. */
export interface Found {
  readonly value: string;
  readonly from: string;
}

/** Where parts of a repository's name may be found when the inputs leave them out, each in its order. */
export interface Defaults {
  readonly repository: readonly Found[];
  readonly location: readonly Found[];
  readonly project: readonly Found[];
}

/**
 * Completes what the inputs name with the defaults, the first of each part winning.
 * Throws a `Failure` that lists every part that is missing or malformed.
 */
export function locate(request: RepositoryRequest, defaults: Defaults, universe: string): Repository {
  const isGoogle = universe === GOOGLE_UNIVERSE;
  const id = request.id ?? defaults.repository[0]?.value;
  const project = request.project ?? defaults.project[0]?.value;
  const location = request.location ?? (isGoogle ? defaults.location[0]?.value : undefined);
  const host = request.host ?? (isGoogle && location !== undefined ? pythonHost(location) : undefined);
  const known = present({ project });
  const problems = [
    id === undefined ? REPOSITORY_MISSING(known) : checkRepositoryId(id),
    host === undefined && (isGoogle ? LOCATION_MISSING(known) : UNIVERSE_NEEDS_URL({ universe })),
    location !== undefined && checkLocation(location),
    project === undefined ? PROJECT_MISSING({}) : checkProject(project),
  ].filter((problem) => typeof problem === 'object');
  if (id === undefined || project === undefined || host === undefined || problems.length > 0)
    throw new Failure(problems);
  return { id, project, host, ...present({ location }) };
}
