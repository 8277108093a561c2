import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Emulator, startEmulator } from '../../../emulator/emulator.ts';
import { startJob } from '../../../emulator/runner/runner.ts';
import type { StepResult } from '../../../emulator/runner/step-result.ts';
import { type Claims, createWorld } from '../../../emulator/world.ts';
import { SELF, type Step, stepsOf } from '../../../scripts/examples.ts';
import { ACTION, codeOf } from '../../scenarios/stage.ts';
import { carryOut, type Followed, follow, upstreamsOf } from '../setup.ts';

let followed: Followed;
let folder: string;
beforeAll(() => {
  followed = follow();
  folder = mkdtempSync(path.join(tmpdir(), 'setup-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the numbered steps ask for; the variations and the last section are beside them. */
const steps = (): Followed['asked'] => followed.asked.filter(({ section }) => /^\d/.test(section));

test('what is created is deleted by the last section', () => {
  const named = (verb: string): string[] =>
    followed.asked
      .filter(({ words }) => words.includes(verb) || (verb === 'create' && words.includes('create-oidc')))
      .map(({ words }) => words.at(-1) ?? '');
  // A pool takes its providers with it, an account its keys; an account is created by name and deleted by address.
  const created = named('create').filter((name) => !['my-repo', 'key.json'].includes(name));
  const deleted = named('delete').map((name) => name.split('@')[0]);
  expect(deleted.toSorted()).toEqual(created.toSorted());
});

test('the virtual repository asks our packages before PyPI', () => {
  const policies = followed.asked.map((one) => one.policies).find((text) => text !== '') ?? '';
  expect(upstreamsOf(policies).map((name) => name.split('/').at(-1))).toEqual(['my-python-repo', 'pypi']);
});

describe('on a Google Cloud where nothing else was done', () => {
  let emulator: Emulator;
  beforeAll(async () => {
    const world = createWorld();
    carryOut(world, steps());
    emulator = await startEmulator({ world });
  });
  afterAll(() => emulator.stop());

  const printed = (section: string): Step => {
    const text = followed.printed[section] ?? '';
    expect(parse(text)).toMatchObject({ jobs: { [section.startsWith('6') ? 'install' : 'publish']: {} } });
    const step = stepsOf(text).find(({ uses }) => uses === SELF);
    return step ?? {};
  };
  const install = (): Step => printed('6. Run the first job');
  const publish = (): Step => printed('7. Let the main branch publish');

  async function run(step: Step, claims: Claims = {}, google = emulator): Promise<StepResult> {
    const home = mkdtempSync(path.join(folder, 'home-'));
    const job = await startJob({ emulator: google, home, oidc: claims });
    const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)] as const);
    const main = await job.uses(ACTION, Object.fromEntries(inputs));
    await job.finish();
    job.remove();
    return main;
  }
  const codes = ({ annotations }: StepResult): string[] => annotations.map(codeOf);

  test('the first job is green, without a warning', async () => {
    const main = await run(install());
    expect(`${main.exitCode} ${codes(main)}`).toBe('0 ');
    expect(main.outputs).toMatchObject({ principal: 'python-reader@my-project.iam.gserviceaccount.com' });
    expect(main.log).toContain('may download');
  });

  test('a pull request may install', async () => {
    expect(await run(install(), { ref: 'refs/pull/1/merge', event_name: 'pull_request' })).toMatchObject({
      exitCode: 0,
    });
  });

  test('the main branch may upload', async () => {
    const main = await run(publish());
    expect(`${main.exitCode} ${codes(main)}`).toBe('0 ');
    expect(main.log).toContain('may download and upload');
  });

  test.each(['refs/pull/1/merge', 'refs/heads/other', 'refs/tags/v1'])('%s may not publish', async (ref) => {
    const main = await run(publish(), { ref });
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain('may not act as python-publisher@');
  });

  test('in place of the main branch a tag may publish, and nothing else', async () => {
    const world = createWorld();
    const isOfMain = ({ flags }: Followed['asked'][number]): boolean => flags['member']?.endsWith('/main') === true;
    const onTags = followed.asked.filter(({ section }) => section === 'Publish on a tag');
    carryOut(world, [...steps().filter((one) => !isOfMain(one)), ...onTags]);
    const tags = await startEmulator({ world });
    try {
      const tag = { ref: 'refs/tags/v1.2.3', ref_type: 'tag' };
      expect(await run(publish(), tag, tags)).toMatchObject({ exitCode: 0 });
      expect(await run(publish(), { ref: 'refs/heads/main', ref_type: 'branch' }, tags)).toMatchObject({ exitCode: 1 });
    } finally {
      await tags.stop();
    }
  });

  test('an installing job may read both repositories that projects name', async () => {
    const named = { ...install().with, repository: 'https://us-central1-python.pkg.dev/my-project/my-python-repo/' };
    expect(await run({ ...install(), with: { ...named, index_mode: 'named', clients: 'uv' } })).toMatchObject({
      exitCode: 0,
    });
  });

  test.each([
    ['another repository', { repository_id: '123457' }],
    ['the same name under another owner', { repository_owner_id: '654322' }],
  ])('%s is refused', async (_, claims) => {
    const main = await run(install(), claims);
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain('condition');
  });

  test('without a service account the repository trusts the job itself', async () => {
    const world = createWorld();
    const without = steps().filter(({ section }) => !section.startsWith('5'));
    carryOut(world, [...without, ...followed.asked.filter(({ section }) => section === 'Without a service account')]);
    const direct = await startEmulator({ world });
    try {
      const { service_account: _, ...inputs } = (install().with ?? {}) as Record<string, string>;
      const job = await startJob({ emulator: direct, home: mkdtempSync(path.join(folder, 'home-')), oidc: true });
      expect(await job.uses(ACTION, inputs)).toMatchObject({ exitCode: 0 });
      await job.finish();
      job.remove();
    } finally {
      await direct.stop();
    }
  });
});
