import type { Problem } from '../failure.ts';
import type { ReleasedFile } from '../ledger/withdraw.ts';
import { info } from './print.ts';
import { warn } from './problems.ts';

/** Says what was put right for jobs that ended without their post step, and warns of what could not be. */
export function reportRecovered(recovered: readonly ReleasedFile[], unrecovered: readonly Problem[]): void {
  for (const { path, outcome } of recovered) {
    info(`${path}: ${outcome}, for a job that ended without its post step`);
  }
  unrecovered.forEach(warn);
}
