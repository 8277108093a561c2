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
  removeLeft(folder);
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

/** Removes what processes made that were killed before it had its name. */
function removeLeft(folder: string): void {
  const above = path.dirname(folder);
  if (!isThere(above)) return;
  for (const name of readdirSync(above)) {
    const pid = name.startsWith(`${path.basename(folder)}.`) ? name.slice(path.basename(folder).length + 1) : '';
    if (/^\d+$/.test(pid) && isOver({ pid: Number(pid) })) removeEmpty(path.join(above, name));
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
