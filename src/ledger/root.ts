import { type Machine, pathsOf } from '../machine/machine.ts';

const NAME = 'setup-artifact-registry-python';

/**
 * The folder of the ledger. Where files of the home are edited it is in the home: all jobs that share the home find it, and it
 * outlives a job that is killed. With `scope: isolated` nothing is outside RUNNER_TEMP. It is there only while a job holds a file.
 */
export function ledgerRoot(machine: Machine, isolated: boolean): string {
  return pathsOf(machine).join(isolated ? machine.temp : machine.home, `.${NAME}`);
}

/** A folder of one use of the action, for files of its own. */
export function ownFolder(machine: Machine, holderId: string): string {
  return pathsOf(machine).join(machine.temp, `${NAME}-${holderId}-files`);
}
