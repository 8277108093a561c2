import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JobOptions } from '../../emulator/runner/runner.ts';
import { ACTION, codeOf, openStage, photograph, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const SKIPPING = {
  repository: 'my-python-repo',
  location: 'us-central1',
  on_missing_credentials: 'skip',
  service_account: 'ci@my-project.iam.gserviceaccount.com',
};

const FORK = { pull_request: { head: { repo: { full_name: 'SOMEBODY/my-repo' } } } };

test.each<[string, Partial<JobOptions>]>([
  ['a fork', { event: FORK }],
  ['Dependabot', { platformEnv: { GITHUB_ACTOR: 'dependabot[bot]' } }],
  ['a run in a fork', { event: { repository: { fork: true, full_name: 'SOMEBODY/my-repo' } } }],
])('half a credential of which %s does not get the other half is skipped in quiet', async (_, options) => {
  const job = await stage.job(options);
  const before = photograph(job.home);
  const main = await job.uses(ACTION, SKIPPING);
  expect(main).toMatchObject({ exitCode: 0, outputs: { authenticated: 'false' }, annotations: [] });
  const [first, ...rest] = main.stdout.trim().split('\n');
  expect(first).toBe('Nothing was configured, because on_missing_credentials is skip:');
  // What and why are lines of their own.
  expect(rest.filter((line) => !line.startsWith('::'))).toHaveLength(2);
  expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
  expect(photograph(job.home)).toEqual(before);
});

test('it fails where nothing explains the other half', async () => {
  const job = await stage.job();
  const main = await job.uses(ACTION, SKIPPING);
  expect(main.exitCode).toBe(1);
  expect(main.annotations.map(codeOf)).toEqual(['CREDENTIAL_HALF']);
});
