import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Job } from '../../emulator/runner/runner.ts';
import { openStage, type Stage } from './stage.ts';

/** What the tests of a file share: a stage, and jobs in given homes. */
export interface OnStage {
  readonly stage: Stage;
  /** A job in this home, whose own folders go when its test has ended. */
  jobIn(home: string, options?: Parameters<Stage['job']>[0]): Promise<Job>;
}

/** Opens a stage for the tests of the file that calls this, and closes it after them. */
export function onStage(): OnStage {
  let stage: Stage;
  const jobs: Job[] = [];
  beforeAll(async () => {
    stage = await openStage();
  });
  afterEach(() => {
    for (const job of jobs.splice(0)) job.remove();
  });
  afterAll(() => stage.close());
  return {
    get stage() {
      return stage;
    },
    async jobIn(home, options = {}) {
      const job = await stage.job({ home, ...options });
      jobs.push(job);
      return job;
    },
  };
}
