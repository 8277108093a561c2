import { createHash } from 'node:crypto';
import type { PackageFile, Repository, World } from '../world.ts';

/** A project name as the index spells it (PEP 503). */
export function normalizedName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

/** A file with its digest. */
export function packageFile(name: string, content: Buffer, requiresPython = ''): PackageFile {
  return { name, content, sha256: createHash('sha256').update(content).digest('hex'), requiresPython };
}

/** Puts a file into a repository, or another index, under its project's name. */
export function addFile(repository: Pick<Repository, 'packages'>, project: string, file: PackageFile): void {
  const name = normalizedName(project);
  const files = repository.packages.get(name) ?? new Map<string, PackageFile>();
  files.set(file.name, file);
  repository.packages.set(name, files);
}

/**
 * The files of a project that a repository serves. A virtual repository serves those of the first upstream that has the
 * project, which is what its priorities are for.
 */
export function filesOf(world: World, repository: Repository, project: string): ReadonlyMap<string, PackageFile> {
  const own = repository.packages.get(project);
  if (own !== undefined) {
    return own;
  }
  for (const name of repository.upstreams) {
    const upstream = world.repositories.get(name);
    const files = upstream === undefined ? undefined : filesOf(world, upstream, project);
    if (files !== undefined && files.size > 0) {
      return files;
    }
  }
  return new Map();
}
