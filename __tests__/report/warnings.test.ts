import { expect, test } from 'vitest';
import type { Credential } from '../../src/credentials/credential.ts';
import { warnOfCheckout, warnOfExpiry } from '../../src/report/warnings.ts';
import { Secret } from '../../src/secret.ts';
import { disk, machine } from '../clients/setting.ts';
import { commandsHeard } from './hear.ts';

const NOW = new Date('2026-11-25T05:00:00Z');
const credential = (seconds: number | undefined, method: Credential['method'] = 'access_token'): Credential => ({
  username: 'oauth2accesstoken',
  password: new Secret('ya29.token'),
  method,
  source: 'given_token',
  ...(seconds === undefined ? {} : { expiresAt: new Date(NOW.getTime() + seconds * 1000) }),
});

/** The annotations that warn of the end of a credential. */
const warnings = (given: Credential): readonly string[] =>
  commandsHeard('warning', () => warnOfExpiry(given, NOW)).map(({ data }) => data);

test.each([
  ['ten minutes left', credential(600), []],
  ['a second less', credential(599), ['The token expires in 9 minutes']],
  ['a minute and a half', credential(90), ['The token expires in 1 minute']],
  ['no minute', credential(59), ['The token expires in 0 minutes']],
  ['over already', credential(-90), ['The token expires in 0 minutes']],
  ['without an end', credential(undefined), []],
  ['with a keyring, which obtains a token at each use', credential(60, 'keyring'), []],
])('a token with %s', (_, given, expected) => {
  expect(warnings(given).map((words) => words.split(';')[0])).toEqual(expected);
});

test('who has a token of this action is told to let it be renewed, and who brought one to let this action obtain it', () => {
  expect(warnings({ ...credential(60), source: 'workload_identity_federation' })[0]).toContain('refresh: auto');
  expect(warnings(credential(60))[0]).toContain('Set workload_identity_provider');
});

test('a credential in the checkout is warned of, once a file', () => {
  const files = ['/checkout/.venv/pip.conf', '/home/me/.pypirc', '/checkout/.venv/pip.conf', '/checkout/.pypirc'];
  const warned = commandsHeard('warning', () => {
    warnOfCheckout(files, machine({ GITHUB_WORKSPACE: '/checkout' }), disk());
  });
  expect(warned.map(({ data }) => /ends: (\S+)\./.exec(data)?.[1])).toEqual([
    '/checkout/.venv/pip.conf',
    '/checkout/.pypirc',
  ]);
});
