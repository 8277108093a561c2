import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Job } from '../../../emulator/runner/runner.ts';
import { eventually, keepersOf, shortLived, visibleOf } from '../kept-fresh.ts';
import { ACTION, inHome, leaks, openStage, photograph, type Stage, textIn } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  shortLived(stage.sample.world);
});
afterAll(() => stage.close());

const PIP = '.config/pip/pip.conf';
const PYPIRC = '.pypirc';

/** A job that uses the action with workload identity federation alone; gives its main step's log too. */
async function federated(job: Job, inputs: Readonly<Record<string, string>> = {}) {
  return await job.uses(ACTION, {
    repository: stage.sample.uploadUrl,
    workload_identity_provider: stage.sample.provider.name,
    // With it, these files would have no token: see running-processes.test.ts.
    netrc: 'never',
    ...inputs,
  });
}

/** Where no signal may be sent, a keeper sees by itself that its use is over. */
async function noKeeperIsLeft(job: Job): Promise<void> {
  expect(await eventually(() => keepersOf(job).length === 0)).toBe(true);
}

const tokenIn = (home: string, file = PYPIRC): string => /ya29\.[\w.-]+/.exec(textIn(home, file))?.[0] ?? '';
const worksStill = (token: string): boolean =>
  (stage.sample.world.tokens.get(token)?.expiresAt ?? 0) > Date.now() / 1000;

test('the credential is exchanged in every file before it ends, and all is as it was after the job', async () => {
  const home = stage.home({ [PYPIRC]: '; mine\n[pypi]\nusername = me\n', [PIP]: '[global]\ntimeout = 60\n' });
  const before = photograph(home);
  const job = await stage.job({ home, oidc: true });
  const main = await federated(job);
  expect(main.exitCode, main.log).toBe(0);
  expect(main.log).toContain('kept fresh until the job ends');
  expect(main.annotations).toEqual([]);
  const [keeper = 0, ...more] = keepersOf(job);
  expect(more).toEqual([]);
  const seen = new Set<string>();
  expect(
    await eventually(() => {
      const token = tokenIn(home);
      if (token !== '' && tokenIn(home, PIP) === token) seen.add(token);
      return seen.size >= 4;
    }),
  ).toBe(true);
  for (const token of seen) expect(visibleOf(keeper)).not.toContain(token);
  expect(visibleOf(keeper)).not.toMatch(/INPUT_|ya29/);
  expect(await eventually(() => [...seen].some((token) => !worksStill(token)) && worksStill(tokenIn(home)))).toBe(true);
  const posts = await job.finish();
  expect(posts.map(({ exitCode, log }) => [exitCode, log])).toEqual([[0, expect.any(String)]]);
  expect(job.orphans).toEqual([]);
  await noKeeperIsLeft(job);
  expect(photograph(home)).toEqual(before);
  expect(leaks(job, [...seen])).toEqual([]);
});

test('what the user changes in between stays, and a line that the user removed stays removed', async () => {
  const home = stage.home({ [PIP]: '[global]\ntimeout = 60\n' });
  const job = await stage.job({ home, oidc: true });
  const main = await federated(job);
  expect(main.log).toContain('kept fresh until the job ends');
  const first = tokenIn(home);
  appendFileSync(inHome(home, PIP), '# a note of mine\n');
  writeFileSync(path.join(home, PYPIRC), '[mine]\nusername = me\n');
  expect(await eventually(() => !['', first].includes(tokenIn(home, PIP)))).toBe(true);
  expect(textIn(home, PIP)).toContain('# a note of mine\n');
  expect(textIn(home, PYPIRC)).toBe('[mine]\nusername = me\n');
  await job.finish();
  expect(textIn(home, PIP)).toBe('[global]\ntimeout = 60\n# a note of mine\n');
  expect(textIn(home, PYPIRC)).toBe('[mine]\nusername = me\n');
});

test('where the service refuses again and again the keeper ends, and post restores', async () => {
  const job = await stage.job({ oidc: true });
  const before = photograph(job.home);
  const main = await federated(job);
  expect(main.exitCode, main.log).toBe(0);
  stage.sample.provider.disabled = true;
  try {
    expect(await eventually(() => keepersOf(job).length === 0)).toBe(true);
  } finally {
    stage.sample.provider.disabled = false;
  }
  const [post] = await job.finish();
  expect([post?.exitCode, post?.log]).toEqual([0, expect.any(String)]);
  expect(photograph(job.home)).toEqual(before);
});

test('where a step takes the ledger away, post names the files that a renewed credential stands in', async () => {
  const job = await stage.job({ oidc: true });
  await federated(job);
  const first = tokenIn(job.home);
  expect(await eventually(() => !['', first].includes(tokenIn(job.home)))).toBe(true);
  rmSync(path.join(job.home, '.setup-artifact-registry-python'), { recursive: true });
  const [post] = await job.finish();
  expect(post?.exitCode).toBe(1);
  expect(post?.log).toContain(path.join(job.home, PYPIRC));
  await noKeeperIsLeft(job);
});

test('a key that is exchanged for tokens reaches the keeper, and nothing that can be seen', async () => {
  const job = await stage.job({});
  const main = await job.uses(ACTION, {
    repository: stage.sample.uploadUrl,
    key: stage.key,
    auth_method: 'access_token',
    netrc: 'never',
  });
  expect(main.exitCode, main.log).toBe(0);
  const [keeper = 0] = keepersOf(job);
  const visible = visibleOf(keeper);
  for (const line of stage.key.match(/[\w+/]{40,}/g) ?? []) expect(visible).not.toContain(line);
  const first = tokenIn(job.home);
  expect(await eventually(() => !['', first].includes(tokenIn(job.home)))).toBe(true);
  expect(readFileSync(inHome(job.home, PIP), 'utf8')).toContain(tokenIn(job.home));
  await job.finish();
  await noKeeperIsLeft(job);
});

test('a later use of the action, and post, mask what was renewed before they print anything else', async () => {
  const job = await stage.job({ oidc: true });
  await federated(job);
  const renewed = async (): Promise<string> => {
    const former = tokenIn(job.home);
    expect(await eventually(() => !['', former].includes(tokenIn(job.home)))).toBe(true);
    return tokenIn(job.home);
  };
  const before = await renewed();
  const second = await federated(job, { server_id: 'second' });
  // Renewed again since, on a slow machine.
  const since = (token: string): readonly string[] => {
    const issued = [...stage.sample.world.tokens.keys()];
    return issued.slice(issued.indexOf(token));
  };
  const first = second.stdout.split(/\n(?!::add-mask::)/)[0] ?? '';
  const held = since(before).filter((token) => token !== second.outputs['password']);
  expect(held.some((token) => first.includes(`::add-mask::${token}`))).toBe(true);
  const last = await renewed();
  const posts = await job.finish();
  expect(posts).toHaveLength(2);
  const newest = since(last);
  for (const post of posts) {
    expect(post.stdout).toMatch(/^::add-mask::ya29\./);
    expect(post.masks.some((mask) => newest.includes(mask))).toBe(true);
    expect(post.log).not.toMatch(/ya29\./);
  }
});

const credentials = (file: object): string => {
  const place = path.join(stage.home(), 'credentials.json');
  writeFileSync(place, JSON.stringify(file));
  return place;
};

test.each<readonly [string, () => Record<string, string>, () => Record<string, string>]>([
  [
    'an impersonated account',
    () => ({ workload_identity_provider: stage.sample.provider.name, service_account: stage.sample.account.email }),
    () => ({}),
  ],
  [
    'application default credentials',
    () => ({}),
    () => ({
      GOOGLE_APPLICATION_CREDENTIALS: credentials({
        type: 'authorized_user',
        client_id: stage.sample.user.clientId,
        client_secret: stage.sample.user.clientSecret,
        refresh_token: stage.sample.user.refreshToken,
      }),
    }),
  ],
  ['the metadata server', () => ({}), () => ({ ...stage.emulator.metadataEnv(), METADATA_SERVER_DETECTION: '' })],
])('refresh: true renews a token of %s', async (_, inputs, env) => {
  const job = await stage.job({ oidc: true, env: env() });
  const before = photograph(job.home);
  const main = await job.uses(ACTION, {
    repository: stage.sample.uploadUrl,
    netrc: 'never',
    refresh: 'true',
    verify: 'false',
    ...inputs(),
  });
  expect([main.exitCode, main.log]).toEqual([0, expect.stringContaining('kept fresh until the job ends')]);
  const first = tokenIn(job.home);
  expect(await eventually(() => !['', first].includes(tokenIn(job.home)))).toBe(true);
  const { tokens } = stage.sample.world;
  expect(tokens.get(tokenIn(job.home))?.principal).toBe(tokens.get(first)?.principal);
  const [post] = await job.finish();
  expect([post?.exitCode, job.orphans]).toEqual([0, []]);
  await noKeeperIsLeft(job);
  expect(photograph(job.home)).toEqual(before);
});
