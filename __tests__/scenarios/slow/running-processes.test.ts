import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Job } from '../../../emulator/runner/runner.ts';
import { eventually, shortLived } from '../kept-fresh.ts';
import { ACTION, codeOf, openStage, photograph, type Stage, textIn } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => {
  shortLived(stage.sample.world);
});
afterAll(() => stage.close());

const MINE = 'machine example.com login me password x\n';
const federated = (inputs: Readonly<Record<string, string>> = {}) => ({
  repository: stage.sample.uploadUrl,
  workload_identity_provider: stage.sample.provider.name,
  verify: 'false',
  ...inputs,
});
const withKey = (inputs: Readonly<Record<string, string>> = {}) => ({
  repository: stage.sample.uploadUrl,
  key: stage.key,
  verify: 'false',
  ...inputs,
});

/** In which of the files of a home a token stands. */
function tokensIn(home: string): { netrc: boolean; pip: boolean; pypirc: boolean } {
  const has = (name: string): boolean => /ya29\./.test(textIn(home, name));
  return { netrc: has('.netrc'), pip: has('.config/pip/pip.conf'), pypirc: has('.pypirc') };
}

const codesOf = (step: { annotations: readonly { readonly title: string }[] }) => step.annotations.map(codeOf);

async function ends(job: Job, before: Readonly<Record<string, string>>): Promise<void> {
  const posts = await job.finish();
  expect(posts.map(({ exitCode, log }) => [exitCode, log])).toEqual(posts.map(() => [0, expect.any(String)]));
  expect(job.orphans).toEqual([]);
  expect(photograph(job.home)).toEqual(before);
}

test('while the credential is renewed netrc alone has it, and pip and twine read it there', async () => {
  const job = await stage.job({ home: stage.home({ '.netrc': MINE }), oidc: true });
  const before = photograph(job.home);
  const main = await job.uses(ACTION, federated());
  expect([main.exitCode, codesOf(main)]).toEqual([0, []]);
  expect(tokensIn(job.home)).toEqual({ netrc: true, pip: false, pypirc: false });
  expect(textIn(job.home, '.config/pip/pip.conf')).toMatch(/index-url = https:\/\/us-central1-python/);
  expect(textIn(job.home, '.pypirc')).toMatch(/^username = ?\r?\n(?:.*\n)*?password = ?$/m);
  const first = textIn(job.home, '.netrc');
  expect(await eventually(() => textIn(job.home, '.netrc') !== first)).toBe(true);
  expect(textIn(job.home, '.netrc')).toContain(MINE);
  await ends(job, before);
});

test.each([
  ['refresh is false', { refresh: 'false' }, { netrc: true, pip: true, pypirc: true }],
  ['netrc is never', { netrc: 'never' }, { netrc: false, pip: true, pypirc: true }],
  ['flit needs the values', { clients: 'pip, twine, flit' }, { netrc: true, pip: false, pypirc: true }],
])('where %s the files have what they need', async (_, inputs, expected) => {
  const job = await stage.job({ oidc: true });
  const before = photograph(job.home);
  const main = await job.uses(ACTION, federated(inputs));
  expect(main.exitCode, main.log).toBe(0);
  expect(tokensIn(job.home)).toEqual(expected);
  await ends(job, before);
});

test('where netrc cannot be edited the values stand in the files, and a warning says so', async () => {
  const home = stage.home();
  mkdirSync(path.join(home, '.netrc'));
  const job = await stage.job({ home, oidc: true });
  const before = photograph(home);
  const main = await job.uses(ACTION, federated());
  expect([main.exitCode, codesOf(main).length], main.log).toEqual([0, 1]);
  expect([textIn(home, '.config/pip/pip.conf'), textIn(home, '.pypirc')].map((text) => /ya29\./.test(text))).toEqual([
    true,
    true,
  ]);
  await ends(job, before);
});

test('where another identity has the entry already, the values stand in the files', async () => {
  const job = await stage.job({ oidc: true });
  const before = photograph(job.home);
  await job.uses(ACTION, withKey());
  const second = await job.uses(ACTION, federated({ server_id: 'second' }));
  expect([second.exitCode, codesOf(second)]).toEqual([0, ['ENTRY_SHARED']]);
  expect(tokensIn(job.home)).toEqual({ netrc: false, pip: true, pypirc: true });
  await ends(job, before);
});

test('where another identity comes later, the entry stays, and the later use has its values in its files', async () => {
  const job = await stage.job({ oidc: true });
  const before = photograph(job.home);
  await job.uses(ACTION, federated());
  const second = await job.uses(ACTION, withKey({ server_id: 'second' }));
  expect([second.exitCode, codesOf(second)]).toEqual([0, ['ENTRY_TAKEN']]);
  expect(tokensIn(job.home)).toEqual({ netrc: true, pip: false, pypirc: false });
  const password = second.outputs['password'] ?? '-';
  expect(textIn(job.home, '.config/pip/pip.conf')).toContain(encodeURIComponent(password));
  expect(textIn(job.home, '.pypirc')).toContain(password);
  await ends(job, before);
});

test('two uses of one identity share the entry', async () => {
  const job = await stage.job({ oidc: true });
  const before = photograph(job.home);
  await job.uses(ACTION, federated());
  const second = await job.uses(ACTION, federated({ server_id: 'second' }));
  expect([second.exitCode, codesOf(second)]).toEqual([0, []]);
  expect(tokensIn(job.home)).toEqual({ netrc: true, pip: false, pypirc: false });
  await ends(job, before);
});

test('scope: isolated: NETRC leads to a file of our own that has it', async () => {
  const job = await stage.job({ oidc: true });
  const before = photograph(job.home);
  const main = await job.uses(ACTION, federated({ scope: 'isolated' }));
  expect(readFileSync(main.env['NETRC'] ?? '', 'utf8')).toContain('ya29.');
  expect(readFileSync(main.outputs['pip_config_file'] ?? '', 'utf8')).not.toContain('ya29.');
  await ends(job, before);
});
