import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../../src/report/outcome.ts';
import { summarizeOutcome } from '../../src/report/summary.ts';
import { Secret } from '../../src/secret.ts';

// The toolkit looks for the file once.
const folder = mkdtempSync(path.join(tmpdir(), 'summary-'));
const file = path.join(folder, 'summary');
beforeEach(() => {
  writeFileSync(file, '');
  vi.stubEnv('GITHUB_STEP_SUMMARY', file);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOW = new Date('2026-11-25T05:00:00Z');
const OUTCOME: Outcome = {
  repository: { id: 'my-repo', location: 'us', project: 'my-project', host: 'us-python.pkg.dev' },
  credential: {
    username: 'oauth2accesstoken',
    password: new Secret('ya29.very-secret'),
    method: 'access_token',
    source: 'given_token',
    expiresAt: new Date('2026-11-25T05:04:58Z'),
    principal: '<i>"me" & you</i>',
  },
  clients: [],
  serverId: 'my-repo',
  files: ['/home/a & b/pip.conf', '/home/.pypirc'],
  fileOutputs: {},
  access: 'may download',
  cleanup: true,
};

/** Names and cells of the table, as they are written. */
function rows(): Readonly<Record<string, string>> {
  const found = readFileSync(file, 'utf8').matchAll(/<tr><th>(.*?)<\/th><td>(.*?)<\/td><\/tr>/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}

test('a table says what was set up, as text whatever the values hold, without the secret', async () => {
  await summarizeOutcome(OUTCOME, NOW);
  expect(rows()).toEqual({
    Repository: 'projects/my-project/locations/us/repositories/my-repo',
    Identity: '&lt;i&gt;&quot;me&quot; &amp; you&lt;/i&gt;',
    Source: 'the access_token input',
    Method: 'access_token',
    Access: 'may download',
    Valid: 'until 2026-11-25T05:04:58.000Z (4 minutes)',
    Files: '/home/a &amp; b/pip.conf<br>/home/.pypirc',
  });
  expect(readFileSync(file, 'utf8')).not.toContain('very-secret');
});

test('what is not known is said, and a row without a value is left out', async () => {
  const { access: _, ...rest } = OUTCOME;
  const { principal: __, expiresAt: ___, ...credential } = OUTCOME.credential;
  await summarizeOutcome({ ...rest, credential, files: [] }, NOW);
  expect(rows()).toMatchObject({ Identity: 'not known', Access: 'not verified', Valid: 'not known' });
  expect(rows()).not.toHaveProperty('Files');
});

test('a step works where there is no job summary, and where it cannot be written', async () => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', '');
  await summarizeOutcome(OUTCOME, NOW);
  expect(readFileSync(file, 'utf8')).toBe('');
  vi.stubEnv('GITHUB_STEP_SUMMARY', file);
  rmSync(folder, { recursive: true });
  await summarizeOutcome(OUTCOME, NOW);
});
