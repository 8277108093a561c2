import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Job } from '../../../emulator/runner/runner.ts';
import { ACTION, inHome, photograph, textIn } from '../stage.ts';
import {
  codes,
  expectHonest,
  FILES,
  fault,
  frailJob,
  holding,
  inputs,
  LEDGER,
  PIP,
  password,
  stage,
  use,
} from './frail-job.ts';

describe('where the disk or the rights fail post', () => {
  test.each(['ENOSPC', 'EDQUOT', 'EMFILE'])(
    'no folder can be made (%s): the secret goes all the same',
    async (code) => {
      const { home, post } = await use(fault(`${code}:mkdirSync`));
      expect([post.exitCode, holding(home), codes(post)]).toEqual([0, [], ['NOT_RESTORED']]);
      // A later job knows the overwritten lines as ours, and takes them out.
      rmSync(path.join(home, LEDGER), { recursive: true, force: true });
    },
  );

  test('lines that were overwritten are taken out by the next use', async () => {
    const { job, home } = await use(fault('ENOSPC:mkdirSync'));
    rmSync(job.temp, { recursive: true });
    const next = await frailJob(home);
    await next.uses(ACTION, inputs());
    await next.finish();
    expect(textIn(home, '.pypirc')).toBe(FILES['.pypirc'].content);
    expect(textIn(home, PIP)).toBe(FILES[PIP]?.content);
    expect(existsSync(path.join(home, LEDGER))).toBe(false);
  });

  test.each([
    'EROFS:openSync',
    'EACCES:renameSync',
    'EACCES:mkdirSync',
    'EIO:openSync',
    'ENOSPC:writeFileSync',
    'EIO:readSync',
  ])('every call fails: %s', async (which) => {
    const { home, post } = await use(fault(which));
    expectHonest(home, post);
    if (post.exitCode !== 0) expect(codes(post)).toEqual(['SECRET_MAY_REMAIN']);
  });

  test.each(['EIO:renameSync!', 'ENOSPC:mkdirSync!', 'EMFILE:openSync!', 'EBUSY:unlinkSync!', 'EAGAIN:readdirSync!'])(
    'one call fails, and works a moment later: %s',
    async (which) => {
      const before = photograph(stage.home(FILES));
      const { home, post } = await use(fault(which));
      expect([post.exitCode, codes(post)]).toEqual([0, []]);
      expect(photograph(home)).toEqual(before);
    },
  );
});

describe('a copy of the credential', () => {
  const url = () => `https://_json_key_base64:${password()}@example.org/other/`;
  test.each<[string, string, () => string]>([
    ['in another option', PIP, () => `[install]\nfind-links = ${url()}\n`],
    [
      'percent-encoded in small letters',
      PIP,
      () => `# ${encodeURIComponent(password()).replace(/%../g, (hex) => hex.toLowerCase())}\n`,
    ],
    ['as Basic', '.pypirc', () => `# ${Buffer.from(`_json_key_base64:${password()}`).toString('base64')}\n`],
    ['of the other file', '.pypirc', () => `# ${encodeURIComponent(url())}\n`],
    ['over several lines', '.pypirc', () => `# ${password().replace(/.{76}/g, '$&\n# ').replaceAll('# ', '')}\n`],
    ['in a file that pip reads and nobody wrote', '.pip/pip.conf', () => `[global]\nindex-url = ${url()}\n`],
  ])('%s is found', async (_, name, line) => {
    const { home, post } = await use((job) => {
      const file = inHome(job.home, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, textIn(job.home, name) + line());
    });
    expect([post.exitCode, codes(post)]).toEqual([1, ['SECRET_MAY_REMAIN']]);
    expect(post.log).toContain(inHome(home, name));
    // The other files are as they were.
    for (const other of ['.pypirc', PIP].filter((one) => one !== name)) {
      expect(textIn(home, other)).toBe(FILES[other as '.pypirc']?.content);
    }
  });
});

test('a copy is told even where another try was needed', async () => {
  const { home, post } = await use((job) => {
    writeFileSync(inHome(job.home, PIP), `${textIn(job.home, PIP)}# ${password()}\n`);
    fault('EIO:unlinkSync!')(job);
  });
  expect([post.exitCode, codes(post)]).toEqual([1, ['SECRET_MAY_REMAIN']]);
  expect(post.log).toContain(inHome(home, PIP));
  expect(textIn(home, '.pypirc')).toBe(FILES['.pypirc'].content);
});

describe('jobs that share a home', () => {
  /** Two jobs; the first has lost its RUNNER_TEMP's content when the second starts. */
  async function pair(hosts: readonly [string, string], empty: (job: Job) => unknown) {
    const home = stage.home(FILES);
    const before = photograph(home);
    const one = await frailJob(home, hosts[0]);
    await one.uses(ACTION, { ...inputs(), server_id: 'one' });
    await empty(one);
    const two = await frailJob(home, hosts[1]);
    await two.uses(ACTION, { ...inputs(), server_id: 'two' });
    return { home, before, one, two };
  }

  test.each<[string, readonly [string, string], (job: Job) => unknown]>([
    ['on two machines', ['one', 'two'], (job) => rmSync(job.temp, { recursive: true })],
    [
      'on one machine, where a step empties RUNNER_TEMP',
      ['one', 'one'],
      (job) => {
        for (const name of readdirSync(job.temp)) rmSync(path.join(job.temp, name), { recursive: true });
      },
    ],
  ])('%s both keep their lines', async (_, hosts, empty) => {
    const { home, before, one, two } = await pair(hosts, empty);
    expect(textIn(home, '.pypirc')).toContain('[one]');
    expect(textIn(home, '.pypirc')).toContain('[two]');
    mkdirSync(path.join(one.temp, '_runner_file_commands'), { recursive: true });
    const posts = [...(await one.finish()), ...(await two.finish())];
    expect(posts.map((post) => [post.exitCode, codes(post)])).toEqual([
      [0, []],
      [0, []],
    ]);
    expect(photograph(home)).toEqual(before);
  });

  test('the post of one whose lines another took out says so', async () => {
    const { home, one, two } = await pair(['one', 'one'], (job) => rmSync(job.temp, { recursive: true }));
    expect(textIn(home, '.pypirc')).not.toContain('[one]');
    await two.finish();
    mkdirSync(path.join(one.temp, '_runner_file_commands'), { recursive: true });
    const [post] = await one.finish();
    expect([post?.exitCode, post && codes(post)]).toEqual([0, ['LEDGER_LOST']]);
    expect(post?.log).toContain('another job');
  });
});

test.runIf(process.geteuid?.() === 0)(
  'a home that changed hands between main and post: post fails and names the files',
  async () => {
    const home = stage.home(FILES);
    const { post } = await use((job) => {
      execFileSync('chown', ['-R', '12345:12345', job.home]);
      chmodSync(job.home, 0o700);
    }, stage.job({ home }));
    expect([post.exitCode, codes(post)]).toEqual([1, ['SECRET_MAY_REMAIN']]);
    expectHonest(home, post);
  },
);
