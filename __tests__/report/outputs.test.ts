import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { keyText } from '../../emulator/populate.ts';
import { Masks } from '../../emulator/runner/masks.ts';
import { parseCommand } from '../../emulator/runner/workflow-commands.ts';
import { createSample } from '../../emulator/sample.ts';
import type { Credential } from '../../src/credentials/credential.ts';
import { parseKey } from '../../src/credentials/service-account-key.ts';
import { closingLines } from '../../src/report/closing.ts';
import { mask, maskBasic } from '../../src/report/masks.ts';
import type { Outcome } from '../../src/report/outcome.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { stdout } from '../../src/report/stdout.ts';
import { Secret } from '../../src/secret.ts';
import { SEED } from '../seed.ts';
import { OUTCOME } from './outcome.ts';

afterEach(() => vi.restoreAllMocks());

const outcome = (credential: Credential): Outcome => ({ ...OUTCOME, credential });

/** What the runner hides once the masks of a step are given to it. */
function hiding(give: () => void): Masks {
  const masks = new Masks();
  vi.spyOn(stdout, 'write').mockImplementation((lines) => {
    for (const line of lines) masks.add(parseCommand(line)?.data ?? '');
  });
  give();
  vi.restoreAllMocks();
  return masks;
}

/** The outputs that GitHub would drop where they are passed to another job. */
function dropped(credential: Credential, masks: Masks): readonly string[] {
  const outputs = Object.entries(outputsOf(outcome(credential)));
  return outputs.filter(([, value]) => masks.hide(value) !== value).map(([name]) => name);
}

test('of a token, only the password is hidden', () => {
  const token = fc.string({ minLength: 16, maxLength: 400, unit: fc.constantFrom(...'abcXYZ019._-~+/=') });
  fc.assert(
    fc.property(token, (text) => {
      const password = new Secret(`ya29.${text}`);
      const credential: Credential = {
        username: 'oauth2accesstoken',
        password,
        method: 'access_token',
        source: 'workload_identity_federation',
        principal: 'ci@my-project.iam.gserviceaccount.com',
        expiresAt: new Date('2026-11-25T06:00:00Z'),
      };
      const masks = hiding(() => {
        mask(password);
        maskBasic(credential.username, password);
      });
      expect(dropped(credential, masks)).toEqual(['password']);
      for (const line of closingLines(outcome(credential), new Date(0))) expect(masks.hide(line)).toBe(line);
    }),
    { numRuns: 50, seed: SEED },
  );
});

test('of a key, only the password is hidden', () => {
  const key = parseKey(new Secret(keyText(createSample().key)));
  const credential: Credential = {
    username: '_json_key_base64',
    password: key.base64,
    method: 'service_account_key',
    source: 'service_account_key',
    principal: key.clientEmail,
  };
  const masks = hiding(() => {
    key.secrets.forEach(mask);
    maskBasic(credential.username, key.base64);
  });
  expect(dropped(credential, masks)).toEqual(['password']);
  for (const line of closingLines(outcome(credential), new Date(0))) expect(masks.hide(line)).toBe(line);
});

test('with a keyring there is no password, nor an end of one', () => {
  const credential: Credential = {
    username: 'oauth2accesstoken',
    password: new Secret('never-shown-never-shown'),
    method: 'keyring',
    source: 'gcloud_cli',
    expiresAt: new Date('2026-11-25T06:00:00Z'),
  };
  const outputs = outputsOf(outcome(credential));
  expect(JSON.stringify(outputs)).not.toContain('never-shown');
  expect(outputs).toMatchObject({ username: '', password: '', expires_at: '' });
});
