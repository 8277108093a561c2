import { expect, test } from 'vitest';
import { ACTION, leaks, openStage, secretsOf } from '../stage.ts';

const provider = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
const account = 'ci@my-project.iam.gserviceaccount.com';
const impersonated = { workload_identity_provider: provider, service_account: account };

/** Each host that a step asks, what makes a step ask it, and how the step ends when the host never answers. */
const HOSTS: readonly [host: string, inputs: (key: string) => Record<string, string>, code: string, exit: number][] = [
  ['run-actions-1-azure-eastus.actions.githubusercontent.com', () => impersonated, 'HOST_UNREACHABLE', 1],
  ['sts.googleapis.com', () => impersonated, 'HOST_UNREACHABLE', 1],
  ['iamcredentials.googleapis.com', () => impersonated, 'HOST_UNREACHABLE', 1],
  ['oauth2.googleapis.com', (key) => ({ key, auth_method: 'access_token' }), 'HOST_UNREACHABLE', 1],
  ['us-central1-python.pkg.dev', (key) => ({ key }), 'HOST_UNREACHABLE', 1],
  // The clients talk to another host, so this one alone is a warning.
  ['artifactregistry.googleapis.com', (key) => ({ key }), 'NOT_VERIFIED', 0],
];

test.concurrent.each(HOSTS)(
  '%s that never answers is given up after a few tries, and named',
  async (host, inputs, code, exit) => {
    const stage = await openStage();
    try {
      stage.sample.world.faults.push({ kind: 'hang', host, times: Number.POSITIVE_INFINITY });
      const job = await stage.job({ oidc: true });
      const main = await job.uses(ACTION, { repository: stage.sample.uploadUrl, ...inputs(stage.key) });
      expect(main.exitCode).toBe(exit);
      const told = main.annotations.filter(({ level }) => level !== 'notice');
      expect(told).toEqual([
        expect.objectContaining({
          title: expect.stringContaining(`(${code})`),
          message: expect.stringContaining(host),
        }),
      ]);
      expect(told[0]?.message).toMatch(/[1-5] tries over \d+ s: no answer in time/);
      await job.finish();
      expect(leaks(job, secretsOf(stage.key))).toEqual([]);
    } finally {
      await stage.close();
    }
  },
);

test('a host that hangs once is asked again, and the step goes on', async () => {
  const stage = await openStage();
  try {
    stage.sample.world.faults.push({ kind: 'hang', host: 'sts.googleapis.com', times: 1 });
    const job = await stage.job({ oidc: true });
    const main = await job.uses(ACTION, { repository: stage.sample.uploadUrl, ...impersonated });
    expect(`${main.exitCode} ${main.log}`).toMatch(/^0 /);
    const statuses = stage.emulator.requests.flatMap((one) => (one.host === 'sts.googleapis.com' ? one.status : []));
    expect(statuses).toEqual(['hang', 200]);
  } finally {
    await stage.close();
  }
});
