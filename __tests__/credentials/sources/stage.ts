import { afterEach, beforeEach } from 'vitest';
import type { CredentialInputs } from '../../../src/credentials/choose.ts';
import type { Credential } from '../../../src/credentials/credential.ts';
import type { Secret } from '../../../src/secret.ts';
import { lasting } from '../../lasting.ts';
import { type Stage, setStage } from '../world.ts';

/** A stage for each test: whoever imports this file has it made anew, and taken down. */
export let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(async () => {
  await stage[Symbol.asyncDispose]();
});

export const provider = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
export const subject = 'repo:OWNER/my-repo:ref:refs/heads/main';
export const job: Partial<CredentialInputs> = { workloadIdentityProvider: provider };
export const account = 'ci@my-project.iam.gserviceaccount.com';
export const impersonated = { ...job, serviceAccount: account };

/** The credential of a run, good for this many seconds. */
export const good = (seconds: number, run: () => Promise<Credential>): Promise<Credential> =>
  lasting(seconds, run, ({ expiresAt }) => expiresAt);

/** Whose token it is at the emulated Google. */
export const principalOf = (token: Secret): string | undefined =>
  stage.sample.world.tokens.get(token.reveal())?.principal;

/** Every request that the emulator had. */
export const hosts = (): string[] =>
  stage.emulator.requests.map(({ method, host, path }) => `${method} ${host}${path}`);
