import { statSync } from 'node:fs';
import type { Disk } from './pip-files.ts';

/** The disk of this machine, asked when a rule wants to know. What cannot be looked at counts as absent, as it does for pip. */
export const thisDisk: Disk = {
  isFile: (path) => look(path)?.isFile() === true,
  isFolder: (path) => look(path)?.isDirectory() === true,
};

function look(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
