import { chmodSync, lstatSync } from 'node:fs';
import { Failure } from '../failure.ts';
import { type Machine, pathsOf } from '../machine/machine.ts';
import { LEDGER_NOT_A_FOLDER } from './failures.ts';
import { FILE_OF_ANOTHER_OWNER } from './file-failures.ts';

const NAME = 'setup-artifact-registry-python';

/** Where the ledger of a use can be: in the home, or in RUNNER_TEMP. */
export const PLACES = ['home', 'temp'] as const;

/** Where the ledger of a use is: in the home, or in RUNNER_TEMP. */
export type Place = (typeof PLACES)[number];

/**
 * The folder of the ledger. Where files of the home are edited it is in the home: all jobs that share the home find it, and it
 * outlives a job that is killed. With `scope: isolated` nothing is outside RUNNER_TEMP. It is there only while a job holds a file.
 * Always worked out anew: a folder that a variable named could be anybody's.
 */
export function ledgerRoot(machine: Machine, place: Place): string {
  return pathsOf(machine).join(place === 'temp' ? machine.temp : machine.home, `.${NAME}`);
}

/** A folder for the keyring of one use of the action: no secret is in it, and it goes with all else in RUNNER_TEMP. */
export function keyringFolder(machine: Machine, holderId: string): string {
  return pathsOf(machine).join(machine.temp, `${NAME}-${holderId}-keyring`);
}

/** A folder of one use of the action, for files of its own. */
export function ownFolder(machine: Machine, holderId: string): string {
  return pathsOf(machine).join(machine.temp, `${NAME}-${holderId}-files`);
}

/** Whether the root is there; others lose what rights they have in it. Throws Failure where it is not a folder of this user. */
export function isOurs(root: string, user: number | undefined): boolean {
  const stats = lstatSync(root, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (!stats.isDirectory()) {
    throw new Failure(LEDGER_NOT_A_FOLDER({ path: root, kind: stats.isSymbolicLink() ? 'a symbolic link' : 'a file' }));
  }
  if (user !== undefined && stats.uid !== user) {
    throw new Failure(FILE_OF_ANOTHER_OWNER({ path: root, owner: stats.uid, user, folder: true }));
  }
  if (process.platform !== 'win32' && (stats.mode & 0o777) !== 0o700) chmodSync(root, 0o700);
  return true;
}
