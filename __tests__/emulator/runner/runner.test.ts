import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Job, type JobOptions, startJob } from '../../../emulator/runner/runner.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-test-'));
});

afterAll(() => {
  for (const started of jobs) {
    started.remove();
  }
  rmSync(folder, { recursive: true, force: true });
});

/** An action of two scripts in a folder of its own. */
function action(main: string, post = ''): string {
  const home = mkdtempSync(join(folder, 'action-'));
  const scripts = { 'dist/main': main, 'dist/post': post };
  for (const [name, script] of Object.entries(scripts)) {
    mkdirSync(join(home, name), { recursive: true });
    writeFileSync(join(home, name, 'index.cjs'), script);
  }
  writeFileSync(
    join(home, 'action.yml'),
    `name: Probe
inputs:
  with default:
    default: abc
  plain:
    description: no default
runs:
  using: node24
  main: dist/main/index.cjs
  post: dist/post/index.cjs
`,
  );
  return home;
}

const jobs: Job[] = [];

async function job(options: Partial<JobOptions> = {}): Promise<Job> {
  const started = await startJob({ home: mkdtempSync(join(folder, 'home-')), ...options });
  jobs.push(started);
  return started;
}

const environment = 'console.log(JSON.stringify(process.env));';

describe('the environment of a step', () => {
  test('has the job’s variables and inputs, and nothing of this machine’s', async () => {
    process.env['OF_THE_TEST_MACHINE'] = 'x';
    const { uses, home } = await job({ env: { MINE: '1' }, platformEnv: { RUNNER_OS: 'Windows' } });
    const env: Record<string, string> = JSON.parse((await uses(action(environment), { plain: 'p' })).stdout);
    expect(env).toMatchObject({
      HOME: home,
      MINE: '1',
      RUNNER_OS: 'Windows',
      GITHUB_REPOSITORY: 'OWNER/my-repo',
      INPUT_WITH_DEFAULT: 'abc',
      INPUT_PLAIN: 'p',
    });
    expect(Object.keys(env)).not.toContain('OF_THE_TEST_MACHINE');
    expect(Object.keys(env)).not.toContain('SSL_CERT_FILE');
    expect(Object.keys(env)).not.toContain('EMULATOR_ARGV_FILE');
  });

  test('an input that the action does not have reaches it, with a warning', async () => {
    const { uses } = await job();
    const main = await uses(action('console.log(process.env.INPUT_TYPO)'), { typo: 'x' });
    expect(main.stdout).toBe('x\n');
    expect(main.annotations.map(({ level, message }) => [level, message.split(',')[0]])).toEqual([
      ['warning', "Unexpected input(s) 'typo'"],
    ]);
  });

  test('what a step exports reaches the later ones, and may not replace the runner’s own', async () => {
    const { run } = await job();
    await run(
      'echo "A=1" >> "$GITHUB_ENV"; echo "GITHUB_SHA=x" >> "$GITHUB_ENV"; echo "LANG=en" >> "$GITHUB_ENV"; echo /extra >> "$GITHUB_PATH"',
    );
    const { stdout } = await run('echo "$A $PATH $GITHUB_SHA $LANG"');
    expect(stdout).toMatch(/^1 \/extra:.* 0123456789abcdef\w+ en\n$/);
  });
});

describe('what a step says', () => {
  const main = `
    const fs = require('node:fs');
    console.log('::add-mask::s3cret-value');
    console.log('a s3cret-value');
    console.error('::error title=Oh no::b s3cret-value');
    console.log('::debug::hidden');
    fs.appendFileSync(process.env.GITHUB_OUTPUT, 'o<<E\\n1\\n2\\nE\\n');
    fs.appendFileSync(process.env.GITHUB_STATE, 'k=v\\n');
    fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# s3cret-value');
    require('node:child_process').execFileSync('echo', ['an argument']);
    process.exitCode = 3;
  `;

  test('is read as the runner reads it', async () => {
    const { uses, captured } = await job();
    const step = await uses(action(main));
    expect(step).toMatchObject({
      exitCode: 3,
      outputs: { o: '1\n2' },
      state: { k: 'v' },
      summary: '# ***',
      masks: ['s3cret-value'],
      annotations: [{ level: 'error', title: 'Oh no', message: 'b ***' }],
      processes: [['echo', 'an argument']],
    });
    expect(step.log).toContain('a ***');
    expect(step.log).not.toContain('hidden');
    expect(step.log).not.toContain('add-mask');
    const leaks = captured().filter(({ text }) => text.includes('s3cret-value'));
    expect(leaks.map(({ where }) => where.replace(/^.*\) /, ''))).toEqual(['stdout', 'stderr', 'summary']);
  });

  test('debug lines show when debugging', async () => {
    const { uses } = await job({ debug: true });
    expect((await uses(action(main))).log).toContain('##[debug]hidden');
  });

  test('commands stand as text between stop-commands and its token', async () => {
    const { run } = await job();
    const { masks, log } = await run(
      'echo ::stop-commands::tok; echo ::add-mask::abc; echo ::tok::; echo ::add-mask::def',
    );
    expect(masks).toEqual(['def']);
    expect(log).toContain('::add-mask::abc');
  });

  test('a secret of the repository is hidden from the start', async () => {
    const { run } = await job({ secrets: ['hunter2'] });
    expect((await run('echo hunter2')).log).toBe('Run echo ***\n***\n');
  });
});

describe('the end of a job', () => {
  const saying = (word: string): string =>
    action(
      `require('node:fs').appendFileSync(process.env.GITHUB_STATE, 'word=${word}\\n'); process.exitCode = 1`,
      'console.log(process.env.STATE_word, process.env.INPUT_PLAIN, process.env.LATE)',
    );

  test('posts run in reverse, of failed mains too, with their state, inputs and the last environment', async () => {
    const { uses, run, finish } = await job();
    await uses(saying('one'), { plain: 'x' });
    await uses(saying('two'), { plain: 'y' });
    await run('echo LATE=z >> "$GITHUB_ENV"');
    expect((await finish()).map(({ stdout }) => stdout)).toEqual(['two y z\n', 'one x z\n']);
  });

  test('RUNNER_TEMP is emptied and processes left behind are ended', async () => {
    const { run, finish, temp, orphans } = await job();
    const { stdout } = await run('touch "$RUNNER_TEMP/x"; tail -f /dev/null >/dev/null 2>&1 & echo $!');
    const pid = Number(stdout);
    const named = existsSync('/proc/self/environ');
    // For a moment it is still the shell that becomes it.
    if (named)
      await expect.poll(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'), { timeout: 60_000 }).toMatch(/^tail/);
    await finish();
    expect(orphans).toEqual(named ? ['tail -f /dev/null'] : []);
    expect(readdirSync(temp)).toEqual([]);
    await expect.poll(() => isRunning(pid), { timeout: 60_000 }).toBe(false);
  });

  test('a step can be killed at a line of its output', async () => {
    const { uses, kill } = await job();
    const main = "console.log('now'); setInterval(() => {}, 1000)";
    const step = await uses(action(main), {}, { onLine: ({ text }) => text === 'now' && kill() });
    expect(step).toMatchObject({ exitCode: null, signal: 'SIGKILL', stdout: 'now\n' });
  });
});

/** Whether a process runs; one whose end nobody has noticed yet does not. */
function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
