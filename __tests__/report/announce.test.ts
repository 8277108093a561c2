import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseFileCommands } from '../../emulator/runner/workflow-commands.ts';
import { announce } from '../../src/report/announce.ts';
import type { Outcome } from '../../src/report/outcome.ts';
import { heard } from './hear.ts';
import { OUTCOME } from './outcome.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'announce-'));
const [outputs, summary] = [path.join(folder, 'outputs'), path.join(folder, 'summary')];
beforeEach(() => {
  for (const file of [outputs, summary]) writeFileSync(file, '');
  vi.stubEnv('GITHUB_OUTPUT', outputs);
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
  vi.stubEnv('GITHUB_SERVER_URL', '');
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

const NOTICE = { code: 'A_NOTICE', title: 't', what: 'It is so.', why: 'w', certain: true, fix: 'f' };
const ending = (over: Partial<Outcome>): Outcome => ({
  ...OUTCOME,
  credential: { ...OUTCOME.credential, expiresAt: new Date(0) },
  ...over,
});

test('a step that worked says so in its outputs, its log and the job summary, and then what else there is to know', () => {
  const lines = heard(() => announce(ending({}), [NOTICE], ['poetry: a project names it itself']));
  expect(lines[0]).toMatch(/^::warning title=.*TOKEN_ENDS_SOON/);
  expect(lines[1]).toBe('Artifact Registry is ready for pip and twine');
  expect(lines.slice(-2)).toEqual([
    'poetry: a project names it itself',
    'Note: It is so. (A_NOTICE: see docs/TROUBLESHOOTING.md)',
  ]);
  expect(Object.fromEntries(parseFileCommands(readFileSync(outputs, 'utf8')))).toEqual({
    authenticated: 'true',
    index_url: 'https://us-python.pkg.dev/my-project/my-repo/simple/',
    repository_url: 'https://us-python.pkg.dev/my-project/my-repo/',
    username: 'oauth2accesstoken',
    password: 'ya29.very-secret',
    expires_at: '1970-01-01T00:00:00.000Z',
    auth_method: 'access_token',
    credential_source: 'given_token',
    principal: 'ci@my-project.iam.gserviceaccount.com',
    pip_config_file: '/home/me/pip.conf',
    pypirc_file: '/home/me/.pypirc',
    netrc_file: '',
  });
  expect(readFileSync(summary, 'utf8')).toContain('Artifact Registry is ready');
});

test('nobody is warned of the end of a token that is renewed', () => {
  expect(heard(() => announce(ending({ keptFresh: true }), [], [])).join('\n')).not.toContain('TOKEN_ENDS_SOON');
});

test('what is not known is an empty output, so that a later step can ask', () => {
  const { expiresAt: _, principal: __, ...credential } = OUTCOME.credential;
  heard(() => announce({ ...OUTCOME, credential, fileOutputs: {} }, [], []));
  expect(Object.fromEntries(parseFileCommands(readFileSync(outputs, 'utf8')))).toMatchObject({
    expires_at: '',
    principal: '',
    pip_config_file: '',
  });
});
