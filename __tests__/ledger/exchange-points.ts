import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { apply } from '../../src/ledger/apply.ts';
import { exchange } from '../../src/ledger/exchange.ts';
import { release } from '../../src/ledger/release.ts';
import { changesIn, type Home, makeHome, PIPRC, PYPIRC } from './home.ts';
import { endedHolderOf, pairOf, receiptOf, tokenOf } from './job.ts';
import type { After, Report } from './kill-points.ts';
import { runJob } from './run-job.ts';

/** What the user does at the moment at which the process that exchanges is killed. */
export interface UsersEdit {
  readonly name: string;
  readonly edit: (home: Home) => void;
}

/** Edits of every kind: none, beside our lines, of their own lines, all of ours away. */
export const EDITS: readonly UsersEdit[] = [
  { name: 'no edit', edit: () => undefined },
  {
    name: 'a line added',
    edit: ({ pip, pypirc }) => {
      appendFileSync(pip, '# a note\n');
      appendFileSync(pypirc, '[mine]\r\nusername = me\r\n');
    },
  },
  {
    name: 'a line changed',
    edit: ({ pip }) => writeFileSync(pip, readFileSync(pip, 'latin1').replace('timeout = 7', 'timeout = 8')),
  },
  {
    name: 'put back by the user',
    edit: ({ pip, pypirc }) => {
      writeFileSync(pip, PIPRC);
      writeFileSync(pypirc, PYPIRC);
    },
  },
];

const JOB = 'victim';
const SOON = new Date(Date.now() + 300_000);
/** Two uses of the same token are two tokens all the same: what the first exchange left is known too. */
const EARLIER = 'token-earlier-token';

/**
 * Kills, or makes fail, a process that exchanges a credential at each of its file system calls (every `stride`-th from the `first`), then
 * lets the user edit the files, and the use end. Each file must be whole after the kill, and at the end the home must be what it would be
 * without any exchange, with no token in it.
 */
export async function enumerateExchange(
  { name, edit }: UsersEdit,
  fault: 'kill' | 'half' | `E${string}`,
  after: After,
  { stride = 1, first = 1, lanes = 2 }: { stride?: number; first?: number; lanes?: number } = {},
): Promise<Report> {
  const reference = await stage();
  const calls = JSON.parse((await renew(reference, 'count')).err) as string[];
  reference.remove();
  const expected = await undisturbed(edit, after);
  const points = calls
    .flatMap((call, index) => (fault !== 'half' || call === 'writeFileSync' ? [index + 1] : []))
    .filter((_, index) => index % stride === first % stride);
  const faults: string[] = [];
  const queue = [...points];
  const lane = async (): Promise<void> => {
    for (let point = queue.shift(); point !== undefined; point = queue.shift()) {
      const found = await tryAt(edit, `${fault}:${point}`, after, expected);
      faults.push(
        ...found.map((one) => `${name}, ${fault} at call ${point} (${calls[point - 1]}), then ${after}: ${one}`),
      );
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { points: points.length, faults };
}

async function tryAt(edit: UsersEdit['edit'], fault: string, after: After, expected: string): Promise<string[]> {
  const home = await stage();
  const found: string[] = [];
  try {
    const whole = [home.pip, home.pypirc].map((file) => readFileSync(file, 'latin1'));
    const end = await renew(home, fault);
    if (fault.startsWith('E') ? end.killed || end.err !== '' : !end.killed)
      found.push(`the process ended with ${end.signal ?? end.status} and ${end.err}`);
    for (const [index, file] of [home.pip, home.pypirc].entries()) {
      const text = readFileSync(file, 'latin1');
      if (text.replaceAll(tokenOf(JOB, 1), EARLIER) !== whole[index]) found.push(`half or unknown: ${text}`);
    }
    edit(home);
    await endUse(home, after);
    const left = home.picture().join('\n');
    if (left !== expected) found.push(`left: ${left}`);
  } catch (error) {
    found.push(`${error instanceof Error ? error.stack : error}`);
  } finally {
    home.remove();
  }
  return found;
}

/** A home in which a use has written its files, and renewed them once. */
async function stage(): Promise<Home> {
  const home = makeHome();
  home.write(home.pip, PIPRC, 0o644);
  home.write(home.pypirc, PYPIRC, 0o640);
  const holder = endedHolderOf(home, JOB);
  await apply(home.root, home.machine(JOB), holder, changesIn(home, tokenOf(JOB)), {
    credential: pairOf(tokenOf(JOB)),
  });
  await exchange(home.root, home.machine(JOB), holder, pairOf(EARLIER), SOON);
  return home;
}

function renew(home: Home, fault: string): ReturnType<typeof runJob> {
  return runJob({ top: home.top, job: JOB, steps: ['exchange'] }, fault);
}

/** The end of the use by its own post, or by the next job once the runner has emptied RUNNER_TEMP. */
async function endUse(home: Home, after: After): Promise<void> {
  if (after === 'post') return void (await release(home.root, home.machine(JOB), receiptOf(endedHolderOf(home, JOB))));
  rmSync(home.machine(JOB).temp, { recursive: true });
  const next = endedHolderOf(home, 'next');
  await apply(home.root, home.machine('next'), next, changesIn(home, tokenOf('next')));
  await release(home.root, home.machine('next'), receiptOf(next));
}

/** The home after the same edit and end, where nothing was killed. */
async function undisturbed(edit: UsersEdit['edit'], after: After): Promise<string> {
  const home = await stage();
  edit(home);
  await endUse(home, after);
  const picture = home.picture().join('\n');
  home.remove();
  if (/token-\w+-token/.test(picture)) throw new Error(`a token is left without any kill: ${picture}`);
  return picture;
}
