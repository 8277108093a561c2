import { describe, expect, test } from 'vitest';
import { closingLines, commandsOf, validity } from '../../src/report/closing.ts';
import type { Outcome } from '../../src/report/outcome.ts';
import { NOW, OUTCOME } from './outcome.ts';

describe('the closing block', () => {
  test('says who, where, until when, what was written, and what to type next', () => {
    expect(closingLines(OUTCOME, NOW)).toEqual([
      'Artifact Registry is ready for pip and twine',
      '  repository    projects/my-project/locations/us/repositories/my-repo',
      '  index         https://us-python.pkg.dev/my-project/my-repo/simple/',
      '  identity      ci@my-project.iam.gserviceaccount.com (the access_token input)',
      '  access        may download and upload',
      '  valid         until 2026-11-25 06:00:00 UTC (60 minutes)',
      '  written       /home/me/pip.conf',
      '                /home/me/.pypirc',
      '  afterwards    every file is restored when the job ends',
      '  install with  pip install PACKAGE',
      '  upload with   twine upload -r my-repo dist/*',
    ]);
  });

  test('says what is not known, and that files stay', () => {
    const { access: _, ...rest } = OUTCOME;
    const { principal: __, ...credential } = OUTCOME.credential;
    const repository = { id: 'r', project: 'p', host: 'python.example.fr' };
    const lines = closingLines({ ...rest, credential, repository, files: [], cleanup: false, clients: [] }, NOW);
    expect(lines.slice(1)).toEqual([
      '  repository  https://python.example.fr/p/r/',
      '  index       https://python.example.fr/p/r/simple/',
      '  identity    not known (the access_token input)',
      '  valid       until 2026-11-25 06:00:00 UTC (60 minutes)',
      '  afterwards  the files stay as they are (cleanup: false)',
    ]);
  });
});

test('a command that names .pypirc names the one that was written, or the usual one', () => {
  const isolated: Outcome = { ...OUTCOME, scope: 'isolated' };
  expect(commandsOf(isolated, 'linux').publish).toEqual([
    "twine upload --config-file '/home/me/.pypirc' -r my-repo dist/*",
  ]);
  expect(commandsOf({ ...isolated, fileOutputs: {} }, 'linux').publish[0]).toContain("--config-file '.pypirc'");
});

test.each<[string, Partial<Outcome['credential']>, Partial<Outcome>, string]>([
  ['of a token that is renewed', {}, { keptFresh: true }, 'kept fresh until the job ends'],
  ['of a keyring', { method: 'keyring' }, {}, 'as long as the keyring obtains a token at each use'],
  [
    'of a key',
    { source: 'service_account_key', method: 'service_account_key', expiresAt: undefined as never },
    {},
    'until the key is deleted',
  ],
  [
    'of a token that a key was exchanged for, if its end is not known',
    { source: 'service_account_key', expiresAt: undefined as never },
    {},
    'not known',
  ],
  ['of a token whose end is not known', { expiresAt: undefined as never }, {}, 'not known'],
  [
    'in minutes that are whole',
    { expiresAt: new Date('2026-11-25T05:01:59Z') },
    {},
    'until 2026-11-25 05:01:59 UTC (1 minute)',
  ],
  ['of no minute', { expiresAt: new Date('2026-11-25T05:00:59Z') }, {}, 'until 2026-11-25 05:00:59 UTC (0 minutes)'],
])('the end is told %s', (_, credential, over, expected) => {
  const outcome = { ...OUTCOME, ...over, credential: { ...OUTCOME.credential, ...credential } };
  expect(validity(outcome, NOW)).toBe(expected);
});
