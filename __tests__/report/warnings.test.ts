import { expect, test, vi } from 'vitest';
import { parseCommand } from '../../emulator/runner/workflow-commands.ts';
import type { Credential } from '../../src/credentials/credential.ts';
import { stdout } from '../../src/report/stdout.ts';
import { warnOfExpiry } from '../../src/report/warnings.ts';
import { Secret } from '../../src/secret.ts';

const NOW = new Date('2026-11-25T05:00:00Z');
const credential = (seconds: number | undefined, method: Credential['method'] = 'access_token'): Credential => ({
  username: 'oauth2accesstoken',
  password: new Secret('ya29.token'),
  method,
  source: 'given_token',
  ...(seconds === undefined ? {} : { expiresAt: new Date(NOW.getTime() + seconds * 1000) }),
});

/** The first sentence of each annotation that warns of the end of a credential. */
function warnings(given: Credential): readonly string[] {
  const printed: string[] = [];
  const write = vi.spyOn(stdout, 'write').mockImplementation((lines) => void printed.push(...lines));
  warnOfExpiry(given, NOW);
  write.mockRestore();
  return printed.map((line) => parseCommand(line.trimEnd())?.data.split(';')[0] ?? line);
}

test.each([
  ['ten minutes left', credential(600), []],
  ['a second less', credential(599), ['The token expires in 9 minutes']],
  ['a minute and a half', credential(90), ['The token expires in 1 minute']],
  ['no minute', credential(59), ['The token expires in 0 minutes']],
  ['over already', credential(-90), ['The token expires in 0 minutes']],
  ['without an end', credential(undefined), []],
  ['with a keyring, which obtains a token at each use', credential(60, 'keyring'), []],
])('a token with %s', (_, given, expected) => {
  expect(warnings(given)).toEqual(expected);
});
