import { expect, test } from 'vitest';
import { BareRunner, FILES } from '../bare-runner.ts';
import { photograph } from '../stage.ts';

/** The names of the file system calls of an entry, in a job that nothing disturbs. */
async function callsOf(entry: 'main' | 'post'): Promise<readonly string[]> {
  const runner = new BareRunner();
  const main = await runner.run('job', 'main', entry === 'main' ? 'count' : '');
  const { err } = entry === 'main' ? main : await runner.run('job', 'post', 'count');
  runner.remove();
  return JSON.parse(err);
}

/** Both files with and without our lines: the contents that a kill may leave. */
async function wholeContents(): Promise<ReadonlySet<string>> {
  const runner = new BareRunner();
  const before = photograph(runner.home);
  await runner.run('job', 'main');
  const during = photograph(runner.home);
  runner.remove();
  return new Set([...Object.keys(FILES)].flatMap((name) => [before[name] ?? '', during[name] ?? '']));
}

/**
 * The calls to kill before, counted from one: a kill after a call that only looked leaves what a kill before that call leaves, and
 * before the first call that changes something there is nothing to leave.
 */
function pointsOf(calls: readonly string[]): number[] {
  const first = calls.findIndex((name) => /^(append|write|mkdir|open|rename)/.test(name));
  const looks = /^(read|realpath|stat|lstat|fstat|exists|access|close)/;
  return calls.flatMap((_, index) =>
    index === first || (index > first && !looks.test(calls[index - 1] ?? '')) ? [index + 1] : [],
  );
}

/** What is not as it should be after a kill before the n-th call of an entry. */
async function killAt(entry: 'main' | 'post', n: number, whole: ReadonlySet<string>): Promise<readonly string[]> {
  const runner = new BareRunner();
  const before = photograph(runner.home);
  const wrong: string[] = [];
  if (entry === 'post') await runner.run('killed', 'main');
  const { signal } = await runner.run('killed', entry, `kill:${n}`);
  if (signal !== 'SIGKILL') wrong.push(`it ended with ${signal}`);
  const left = photograph(runner.home);
  for (const name of Object.keys(FILES)) if (!whole.has(left[name] ?? '')) wrong.push(`${name} is neither old nor new`);
  // Half of the kills are followed by the job's own post, all of them by another job.
  if (n % 2 === 0) await runner.run('killed', 'post');
  runner.end('killed');
  const next = await runner.run('next', 'main');
  const post = await runner.run('next', 'post');
  if (next.code !== 0 || post.code !== 0) wrong.push(`the next job ended with ${next.code} and ${post.code}`);
  if (JSON.stringify(photograph(runner.home)) !== JSON.stringify(before)) wrong.push('the home is not what it was');
  runner.remove();
  return wrong.map((text) => `${entry}, killed before call ${n}: ${text}`);
}

test.each(['main', 'post'] as const)(
  '%s of the committed dist, killed before each of its file system calls',
  async (entry) => {
    const calls = await callsOf(entry);
    const whole = await wholeContents();
    const queue = pointsOf(calls);
    const points = queue.length;
    const wrong: string[] = [];
    const lane = async (): Promise<void> => {
      for (let n = queue.shift(); n !== undefined; n = queue.shift()) wrong.push(...(await killAt(entry, n, whole)));
    };
    await Promise.all([lane(), lane()]);
    console.log(`${entry}: ${calls.length} calls, ${points} kill points, ${wrong.length} faults`);
    expect(wrong).toEqual([]);
    expect(points).toBeGreaterThan(30);
  },
);
