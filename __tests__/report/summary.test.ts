import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { client as pip } from '../../src/clients/pip.ts';
import { client as poetry } from '../../src/clients/poetry.ts';
import { client as twine } from '../../src/clients/twine.ts';
import { client as uv } from '../../src/clients/uv.ts';
import type { Outcome } from '../../src/report/outcome.ts';
import { stdout } from '../../src/report/stdout.ts';
import { summarizeOutcome, summarizeProblems } from '../../src/report/summary.ts';
import { heard } from './hear.ts';
import { NOW, OUTCOME as READY } from './outcome.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'summary-'));
const file = path.join(folder, 'summary');
beforeEach(() => {
  writeFileSync(file, '');
  vi.stubEnv('GITHUB_STEP_SUMMARY', file);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OUTCOME: Outcome = {
  ...READY,
  credential: {
    ...READY.credential,
    expiresAt: new Date('2026-11-25T05:04:58Z'),
    principal: '<i>"me" & you</i>',
  },
  clients: [pip],
  files: ['/home/a & b/pip.conf', '/home/.pypirc'],
  access: 'may download',
};

/** Names and cells of the table, as they are written. */
function rows(): Readonly<Record<string, string>> {
  const found = readFileSync(file, 'utf8').matchAll(/<tr><th align="left">(.*?)<\/th><td>(.*?)<\/td><\/tr>/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}

test('a table says what was set up, as text whatever the values hold, without the secret', () => {
  summarizeOutcome(OUTCOME, NOW);
  expect(rows()).toEqual({
    Repository:
      '<a href="https://console.cloud.google.com/artifacts/python/my-project/us/my-repo?project=my-project"><code>my-repo</code></a> in <code>my-project</code>, <code>us</code>',
    Identity: '<code>&lt;i&gt;&quot;me&quot; &amp; you&lt;/<wbr>i&gt;</code>',
    Credential: 'the access_token input (<code>access_token</code>)',
    Access: 'may download',
    Valid: 'until 2026-11-25 05:04:58 UTC (4 minutes)',
    'Restored when the job ends':
      '<code>/<wbr>home/<wbr>a &amp; b/<wbr>pip.conf</code><br><code>/<wbr>home/.pypirc</code>',
  });
  const text = readFileSync(file, 'utf8');
  expect(text).not.toContain('very-secret');
  expect(text).toContain('<h3>Artifact Registry is ready for pip</h3>');
  expect(text).toContain('<pre lang="sh"><code>pip install PACKAGE</code></pre>');
  expect(text).not.toContain('Upload:');
});

test('what is not known is said, and a row without a value is left out', async () => {
  const { access: _, ...rest } = OUTCOME;
  const { principal: __, expiresAt: ___, ...credential } = OUTCOME.credential;
  summarizeOutcome({ ...rest, credential, files: [] }, NOW);
  expect(rows()).toMatchObject({ Identity: 'not known', Access: 'not verified', Valid: 'not known' });
  expect(Object.keys(rows()).filter((name) => /restored|left/i.test(name))).toEqual([]);
});

test('files that stay are not said to be restored', () => {
  summarizeOutcome({ ...OUTCOME, cleanup: false }, NOW);
  expect(rows()).toHaveProperty('Left as they are');
  expect(rows()).not.toHaveProperty('Restored when the job ends');
});

test('a repository of another universe has no page in this console', () => {
  summarizeOutcome({ ...OUTCOME, repository: { id: 'r', project: 'p', host: 'python.example.fr' } }, NOW);
  expect(rows()).toMatchObject({ Repository: '<code>https://<wbr>python.example.fr/<wbr>p/<wbr>r/</code>' });
});

test.each<[string, Outcome['clients'], readonly string[]]>([
  ['to install', [pip], ['<p>Install:</p>', '<pre lang="sh"><code>pip install PACKAGE</code></pre>']],
  ['to publish', [twine], ['<p>Upload:</p>', '<pre lang="sh"><code>twine upload -r my-repo dist/*</code></pre>']],
  [
    'of several clients, a line each',
    [uv, poetry],
    [
      '<p>Install:</p>',
      '<pre lang="sh"><code>uv pip install PACKAGE',
      'poetry add --source my-repo PACKAGE</code></pre>',
      '<p>Upload:</p>',
      '<pre lang="sh"><code>uv publish --index my-repo',
      'poetry publish -r my-repo</code></pre>',
    ],
  ],
])('only what the clients do is there to type: %s', (_, clients, expected) => {
  summarizeOutcome({ ...OUTCOME, clients }, NOW);
  const [title, table, ...rest] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  expect(title).toMatch(/^<h3>/);
  expect(table).toMatch(/^<table>.*<\/table>$/);
  expect(rest).toEqual(expected);
});

test('a failure whose reason is certain says no more of it, has a list of what was seen, and its code where there is no page', () => {
  vi.stubEnv('GITHUB_ACTION_REF', '');
  const what = 'Passed over:\n  a -> b\n- c\nand then\nno more.';
  summarizeProblems([{ code: 'NONE', title: 'none', what, why: 'None.\n\nNone.', certain: true, fix: 'Wait.' }]);
  expect(readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean)).toEqual([
    '<h3>Artifact Registry: none</h3>',
    '<p>Passed over:</p>',
    '<ul><li>a -&gt; b</li><li>c</li></ul>',
    '<p>and then<br>no more.</p>',
    '<p>None.<br>None.</p>',
    '<p><strong>What to do:</strong></p>',
    '<p>Wait.</p>',
    '<p>Code: <code>NONE</code></p>',
  ]);
});

test('a failure has its cause as the title, the claims as a table, and what to copy apart from the words', async () => {
  const claims = 'This job may not act as ci@p.test. Its token says:\n  sub: repo:<a>/b\n  ref: refs/heads/main';
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
  vi.stubEnv('GITHUB_ACTION_REPOSITORY', 'OWNER/action');
  vi.stubEnv('GITHUB_ACTION_REF', 'v1');
  const fix = 'Grant a role:\ngcloud a b \\\n  --member=c\nor wait.';
  summarizeProblems([
    { code: 'DENIED', title: 'this job may not act', what: claims, why: 'No role.', certain: false, fix },
  ]);
  expect(readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean)).toEqual([
    '<h3>Artifact Registry: this job may not act</h3>',
    '<p>This job may not act as ci@p.test. Its token says:</p>',
    '<table><tr><th align="left">sub</th><td><code>repo:&lt;a&gt;/<wbr>b</code></td></tr><tr><th align="left">ref</th><td><code>refs/<wbr>heads/<wbr>main</code></td></tr></table>',
    '<p><strong>Likely reason:</strong> No role.</p>',
    '<p><strong>What to do:</strong></p>',
    '<p>Grant a role:</p>',
    '<pre lang="sh"><code>gcloud a b \\',
    '  --member=c</code></pre>',
    '<p>or wait.</p>',
    '<p>More about <a href="https://github.com/OWNER/action/blob/v1/docs/TROUBLESHOOTING.md#denied"><code>DENIED</code></a></p>',
  ]);
});

test('a step works where there is no job summary, and where it cannot be written', async () => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', '');
  expect(heard(() => summarizeOutcome(OUTCOME, NOW))).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe('');
  vi.stubEnv('GITHUB_STEP_SUMMARY', file);
  rmSync(folder, { recursive: true });
  const write = vi.spyOn(stdout, 'write').mockImplementation(() => {});
  summarizeOutcome(OUTCOME, NOW);
  expect(write.mock.calls.flat(2)).toContainEqual(expect.stringMatching(/^::debug::Error: ENOENT/));
  write.mockRestore();
});
