import { readdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { makeFolders } from '../machine/make-folders.ts';
import { isOver } from '../machine/processes.ts';
import { makePrivate } from './private.ts';
import { renamePatiently } from './replace.ts';

/**
 * For Windows: makes a folder, and those above it, that is its owner's alone from the moment on that it has its name, so that whoever finds
 * it may rely on it. Its access list is set while it has a name of this process. Another process may be quicker, and may have removed the folder
 * again. Throws Failure NOT_PRIVATE and the system's errors.
 */
export function makePrivateFolder(folder: string): void {
  removeUnfinished(folder);
  const unfinished = `${folder}.${process.pid}`;
  makeFolders(unfinished, 0o700);
  try {
    makePrivate(unfinished, 'folder');
    renamePatiently(unfinished, folder, () => isThere(folder));
  } finally {
    // It still has this name where another process was quicker.
    removeEmpty(unfinished);
  }
}

/** For Windows: removes what processes made of a folder that were killed before it had its name. Throws nothing. */
export function removeUnfinished(folder: string): void {
  const [above, begin] = [path.dirname(folder), `${path.basename(folder)}.`];
  for (const name of namesIn(above)) {
    const pid = name.startsWith(begin) ? name.slice(begin.length) : '';
    if (/^\d+$/.test(pid) && isOver({ pid: Number(pid) })) removeEmpty(path.join(above, name));
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isThere(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false }) !== undefined;
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is gone already, or it is not ours.
  }
}
