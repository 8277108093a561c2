import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { ACTION, codeOf, leaks, openStage, photograph, type Stage } from '../stage.ts';

/** The stage of the file that imports this one. */
export let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

export const provider = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
export const account = 'ci@my-project.iam.gserviceaccount.com';
export const impersonation = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`;

/** Stands in no log and no file. */
export const OPAQUE = 'TOPSECRET9-opaque';

/** Runs main with a job of workload identity or a credential file; gives its codes and the requests it made. */
export async function run(options: {
  readonly inputs?: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly file?: unknown;
  readonly secrets?: readonly string[];
}) {
  const home = stage.home();
  const file = path.join(stage.home(), 'credential.json');
  if (options.file !== undefined) {
    writeFileSync(file, typeof options.file === 'string' ? options.file : JSON.stringify(options.file));
  }
  const job = await stage.job({ home, oidc: true, debug: true });
  stage.emulator.requests.length = 0;
  const before = photograph(home);
  const env = { ...(options.file === undefined ? {} : { GOOGLE_APPLICATION_CREDENTIALS: file }), ...options.env };
  const inputs = { repository: stage.sample.uploadUrl, ...options.inputs };
  const main = await job.uses(ACTION, inputs, { env });
  const requests = stage.emulator.requests.map(({ host }) => host);
  await job.finish();
  expect(photograph(home)).toEqual(before);
  expect(leaks(job, options.secrets ?? [OPAQUE])).toEqual([]);
  const codes = main.annotations.filter(({ level }) => level === 'error').map(codeOf);
  return { main, codes, requests };
}

export const allowed = { GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: '1' };
export const federated = { workload_identity_provider: provider };

/** A file with a token that must not be seen. */
export const opaqueToken = (): string => path.join(stage.home({ token: OPAQUE }), 'token');

/** A credential file of workload identity, with a change. */
export const external = (change: object = {}): object => ({
  type: 'external_account',
  audience: `//iam.googleapis.com/${provider}`,
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  credential_source: { file: opaqueToken() },
  ...change,
});
