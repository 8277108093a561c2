import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isEntered } from '../../entered.ts';
import { BareRunner, FILES, PASSWORD } from '../bare-runner.ts';
import { FailingPost, type Fault, tabulate } from '../failing-post.ts';
import { photograph } from '../stage.ts';

// scripts/failing-post.ts tries every call with every answer; here is a share of them.
test('post ends with 0 only where no credential is left, whichever call fails', async () => {
  const post = await new FailingPost().open();
  const calls = await post.calls();
  post.close();
  expect(calls).toBeGreaterThan(50);
  const codes = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE'];
  const faults = Array.from({ length: 15 }, (_, n): Fault => {
    const every = (['', '=', '+'] as const)[n % 3] ?? '';
    return { code: codes[n % codes.length] ?? '', at: 1 + Math.floor(((n + 0.5) * calls) / 15), every };
  });
  const { table, lies } = await tabulate(faults);
  expect(lies).toEqual([]);
  const verdicts = new Set(Object.values(table).flatMap((row) => Object.keys(row)));
  expect([...verdicts]).toEqual(expect.arrayContaining(['restored', 'exit 1, files named']));
});

test('with nobody left to read what it says, post puts the files back, and main writes nothing', async () => {
  const runner = new BareRunner();
  const before = photograph(runner.home);
  try {
    expect((await runner.run('unheard', 'main', '', { deaf: true })).code).not.toBe(0);
    expect(photograph(runner.home)).toEqual(before);
    expect((await runner.run('job', 'main')).code).toBe(0);
    await runner.run('job', 'post', '', { deaf: true });
    expect(photograph(runner.home)).toEqual(before);
  } finally {
    runner.remove();
  }
});

// Only root can give a home to another user, who has to enter the project's folder too; a mode binds everybody else.
test.runIf(process.geteuid?.() === 0 && isEntered()).each([
  ['takes the right to write from the home', 'chmod -R a-w', 0, /NOT_RESTORED/],
  ['gives the home to root', 'chown -R 0:0', 1, /SECRET_MAY_REMAIN/],
] as const)('a step that %s', async (_, command, code, told) => {
  const runner = new BareRunner();
  const options = { user: 65_534 };
  try {
    runner.open('job');
    execFileSync('chown', ['-R', '65534', runner.top]);
    const main = await runner.run('job', 'main', '', options);
    expect([main.code, main.err]).toEqual([0, '']);
    execFileSync('sh', ['-c', `${command} "$1"`, 'sh', runner.home]);
    const post = await runner.run('job', 'post', '', options);
    expect([post.code, post.err]).toEqual([code, '']);
    expect(post.out).toMatch(told);
    const holding = Object.entries(photograph(runner.home)).filter(([, text]) => text.includes(PASSWORD));
    if (code === 0) expect(holding).toEqual([]);
    else for (const name of Object.keys(FILES)) expect(post.out).toContain(path.join(runner.home, name));
  } finally {
    runner.remove();
  }
});
