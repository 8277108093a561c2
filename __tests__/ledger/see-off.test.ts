import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { seeOff } from '../../src/ledger/see-off.ts';
import { isOver, type Process, processOf } from '../../src/machine/processes.ts';

const children: ReturnType<typeof spawn>[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function start(command: string, args: readonly string[]): ReturnType<typeof spawn> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(child);
  return child;
}

/** Whether the system tells when a process started: macOS and Windows do not, and then nothing is signalled. */
const TOLD = processOf(process.pid).start !== undefined;
const OTHER = ['another process has the id by now', ({ pid }: Process): Process => ({ pid, start: '1' })] as const;

const sleeper = ['-e', 'process.stdout.write("up"); setInterval(() => {}, 1000)'];

it.runIf(TOLD)('ends the process that was noted', async () => {
  const child = start(process.execPath, sleeper);
  await once(child.stdout ?? child, 'data');
  // Heard from the start: the process may be gone before `seeOff` is.
  const ended = once(child, 'exit');
  await seeOff(processOf(child.pid ?? 0));
  await ended;
  expect(child.signalCode).toBe('SIGTERM');
});

it.each<readonly [string, (alive: Process) => Process]>([
  ...(TOLD ? [OTHER] : []),
  ['nobody knows when it started', ({ pid }) => ({ pid })],
])('signals nothing where %s', async (_, noted) => {
  const child = start(process.execPath, sleeper);
  await once(child.stdout ?? child, 'data');
  await seeOff(noted(processOf(child.pid ?? 0)));
  expect(isOver(processOf(child.pid ?? 0))).toBe(false);
  expect(child.signalCode).toBe(null);
});

it.skipIf(process.platform !== 'linux')(
  'takes a process that ended for ended where its parent does not collect it',
  async () => {
    // The shell becomes a program that knows of no child, as what a container starts first often is. Only that program tells the id:
    // the shell itself would collect.
    const tell = 'process.stdout.write(process.argv[1]); setInterval(() => {}, 1000)';
    const parent = start('sh', ['-c', 'tail -f /dev/null & exec "$0" -e "$1" $!', process.execPath, tell]);
    const [line] = await once(parent.stdout ?? parent, 'data');
    const pid = Number(String(line));
    const noted = processOf(pid);
    expect(isOver(noted)).toBe(false);
    process.kill(pid, 'SIGKILL');
    for (let tries = 0; tries < 6_000 && !isOver(noted); tries++) await sleep(20);
    expect(isOver(noted)).toBe(true);
    // To a signal it is still there.
    expect(process.kill(pid, 0)).toBe(true);
    await seeOff(noted);
  },
);
