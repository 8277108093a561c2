import { describe, expect, it } from 'vitest';
import type { CredentialInputs } from '../../../src/credentials/choose.ts';
import { parseKey } from '../../../src/credentials/service-account-key.ts';
import { failureOf } from '../../failure-of.ts';
import { account, impersonated, stage } from './stage.ts';

describe('a host with trouble', () => {
  const kinds = [
    { kind: 'reset' },
    { kind: 'status', status: 429 },
    { kind: 'status', status: 429, retryAfter: 1 },
    { kind: 'status', status: 500 },
    { kind: 'status', status: 503 },
    { kind: 'empty' },
    { kind: 'truncated' },
    { kind: 'html' },
    { kind: 'no-token' },
  ] as const;
  const withKey = () => ({ key: parseKey(JSON.stringify(stage.sample.key)), authMethod: 'access_token' as const });
  const github = () => stage.emulator.githubEnv();

  it.each<[string, string, () => Partial<CredentialInputs>, () => Record<string, string>]>([
    ['GitHub', 'run-actions-1-azure-eastus.actions.githubusercontent.com', () => impersonated, github],
    ['the token service', 'sts.googleapis.com', () => impersonated, github],
    ['the IAM Credentials API', 'iamcredentials.googleapis.com', () => impersonated, github],
    ['the token endpoint', 'oauth2.googleapis.com', withKey, () => ({})],
    ['the metadata server', 'metadata.google.internal', () => ({}), () => stage.emulator.metadataEnv()],
  ])('%s: what can pass is passed, and what stays is explained', async (_name, host, inputs, env) => {
    // The metadata server is asked by its address.
    const shown = env()['GCE_METADATA_HOST'] ?? host;
    const { faults } = stage.sample.world;
    for (const kind of kinds) {
      faults.push({ ...kind, host, times: 1 });
      expect((await stage.run(inputs(), env())).principal).toBe(account);
      expect(faults.every(({ times }) => times === 0)).toBe(true);
      faults.length = 0;
      faults.push({ ...kind, host, times: Number.POSITIVE_INFINITY });
      const failure = await failureOf(stage.run(inputs(), env()));
      expect(failure.problems[0]).toMatchObject({
        code: kind.kind === 'reset' ? 'HOST_UNREACHABLE' : 'HOST_UNAVAILABLE',
        what: expect.stringContaining(
          `${shown} ${kind.kind === 'reset' ? 'could not be reached' : 'returned no usable answer'}`,
        ),
      });
      expect(failure.problems[0]?.what).toContain('5 tries');
      faults.length = 0;
    }
  });
});
