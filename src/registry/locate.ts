import { Failure, type Problem } from '../failure.ts';
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
  const known = universe === GOOGLE_UNIVERSE;
  const problems: Problem[] = [];
  const part = (
    value: string | undefined,
    lacking: () => Problem | undefined,
    check: (value: string) => Problem | undefined,
  ): string => {
    const problem = value === undefined ? lacking() : check(value);
    if (problem) problems.push(problem);
    return String(value);
  };
  const location = request.location ?? (known ? defaults.location[0]?.value : undefined);
  const project = request.project ?? defaults.project[0]?.value;
  const of = present({ project });
  const id = part(request.id ?? defaults.repository[0]?.value, () => REPOSITORY_MISSING(of), checkRepositoryId);
  const host = part(
    request.host ?? (location !== undefined && known ? pythonHost(location) : undefined),
    () => (known ? LOCATION_MISSING(of) : UNIVERSE_NEEDS_URL({ universe })),
    () => undefined,
  );
  part(location, () => undefined, checkLocation);
  part(project, () => PROJECT_MISSING({}), checkProject);
  if (problems.length > 0) throw new Failure(problems);
  return { id, project: String(project), host, ...present({ location }) };
}
