import type { Disk } from './disk.ts';
import { type Machine, pathsOf } from './machine.ts';

/**
 * Whether a file lies in the checked-out repository, by whatever links: what is there ends up in builds, artifacts, images and
 * commits. RUNNER_TEMP is not a part of it, wherever it is.
 */
export function isInCheckout(file: string, machine: Machine, disk: Disk): boolean {
  const workspace = machine.env['GITHUB_WORKSPACE'];
  if (!workspace) return false;
  const { relative, isAbsolute } = pathsOf(machine);
  const isIn = (folder: string): boolean => {
    const way = relative(disk.real(folder), disk.real(file));
    return way !== '' && !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
  };
  return isIn(workspace) && !isIn(machine.temp);
}

/** Where a file of the project is that the job checked out, or would be. */
export function projectFile(name: string, machine: Machine): string {
  return pathsOf(machine).join(machine.env['GITHUB_WORKSPACE'] ?? '', name);
}
