import { describe, expect, it } from 'vitest';
import { failureOf } from '../../failure-of.ts';
import { account, good, principalOf, stage } from './stage.ts';

describe('the metadata server', () => {
  it('gives the token of the machine’s account', async () => {
    const credential = await good(3600, () => stage.run({}, stage.emulator.metadataEnv()));
    expect(credential).toMatchObject({ source: 'metadata_server', principal: account, project: 'my-project' });
    expect(principalOf(credential.password)).toBe(account);
  });

  it('of a machine without an account is explained', async () => {
    stage.sample.world.metadataAccount = '';
    const failure = await failureOf(stage.run({}, stage.emulator.metadataEnv()));
    expect(failure.problems[0]?.code).toBe('METADATA_REFUSED');
  });
});
