import { lstatSync } from 'node:fs';
import { Failure, type Problem } from '../failure.ts';
import type { Machine } from '../machine/machine.ts';
import { FILE_OF_ANOTHER_OWNER } from './failures.ts';
import { isDead, jobOf } from './holder.ts';
import { locked } from './lock.ts';
import { failed } from './look.ts';
import { load } from './store.ts';
import { type ReleasedFile, withdraw } from './withdraw.ts';

/** What became of the files of a holder that left, and of those of jobs that ended without leaving. */
export interface Released {
  readonly files: readonly ReleasedFile[];
  readonly recovered: readonly ReleasedFile[];
  /** What could not be put right for a job that is over: a warning, since this job did not write it. */
  readonly unrecovered: readonly Problem[];
}

const NOTHING: Released = { files: [], recovered: [], unrecovered: [] };

/**
 * Takes a holder's lines out of every file: the last holder of a file gives the user's own file back. Where there is
 * nothing to do it does nothing. Throws one Failure with everything that could not be put back; `secretMayRemain` tells
 * whether that is grave.
 */
export async function release(root: string, machine: Machine, holderId: string): Promise<Released> {
  try {
    if (!isOurs(root, machine)) return NOTHING;
    return await locked(root, () => {
      const ledger = load(root);
      const job = jobOf(machine);
      const dead = withdraw(
        root,
        ledger,
        ledger.holders.filter((one) => one.id !== holderId && isDead(one, job)),
      );
      const mine = withdraw(
        root,
        dead.ledger,
        dead.ledger.holders.filter(({ id }) => id === holderId),
      );
      if (mine.problems.length > 0) throw new Failure(mine.problems);
      return { files: mine.files, recovered: dead.files, unrecovered: dead.problems };
    });
  } catch (error) {
    throw failed(error, root);
  }
}

/** Whether the root is there. Throws Failure FILE_OF_ANOTHER_OWNER. */
export function isOurs(root: string, { user }: Machine): boolean {
  const stats = lstatSync(root, { throwIfNoEntry: false });
  if (stats !== undefined && user !== undefined && stats.uid !== user) {
    throw new Failure(FILE_OF_ANOTHER_OWNER({ path: root, owner: stats.uid, user }));
  }
  return stats !== undefined;
}
