import { readFileSync, statSync } from 'node:fs';

/** What the disk holds, as far as rules ask: so that the rules stay pure and every platform can be tested on any. */
export interface Disk {
  isFile(path: string): boolean;
  isFolder(path: string): boolean;
  /** The bytes of a file; nothing where there is none, or it cannot be read. */
  read(path: string): Buffer | undefined;
}

/** The disk of this machine, asked when a rule wants to know. What cannot be looked at counts as absent, as it does for pip. */
export const thisDisk: Disk = {
  isFile,
  isFolder: (path) => look(path)?.isDirectory() === true,
  read(path) {
    try {
      // Reading a pipe would wait for ever.
      return isFile(path) ? readFileSync(path) : undefined;
    } catch {
      return undefined;
    }
  },
};

function isFile(path: string): boolean {
  return look(path)?.isFile() === true;
}

function look(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
