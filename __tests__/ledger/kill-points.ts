import { rmSync } from 'node:fs';
import { apply } from '../../src/ledger/apply.ts';
import { release } from '../../src/ledger/release.ts';
import { changesIn, type Home, makeHome, shown } from './home.ts';
import { holderOf, receiptOf } from './job.ts';
import { runJob } from './run-job.ts';

/** A home as a job finds it, perhaps with another job in it that applied before. */
export interface Scene {
  readonly name: string;
  readonly neighbour: boolean;
  readonly files: (home: Home) => void;
}

/** Who comes after the kill: the post step of the same job, or another job once the runner has emptied RUNNER_TEMP. */
export type After = 'post' | 'another job';

/** What was tried, and what did not hold, in words. */
export interface Report {
  readonly points: number;
  readonly faults: readonly string[];
}

const JOB = 'victim';

/**
 * Runs apply and release in a process, once for each of its file system calls, with a fault (see fault.ts) at that call,
 * every `stride`-th call from the `first`. Then each file must be one of those that an undisturbed run shows, and after
 * `after` the home must be what it was, down to the last file.
 */
export async function enumerate(
  scene: Scene,
  fault: 'kill' | 'half' | `E${string}`,
  after: After,
  { stride = 1, first = 1, lanes = 2 }: { stride?: number; first?: number; lanes?: number } = {},
): Promise<Report> {
  const calls = await callsOf(scene);
  const numbers = calls.flatMap((name, index) => (fault !== 'half' || name === 'writeFileSync' ? [index + 1] : []));
  const points = numbers.filter((_, index) => index % stride === first % stride);
  const whole = await wholeStates(scene);
  const faults: string[] = [];
  const queue = [...points];
  const lane = async (): Promise<void> => {
    for (let point = queue.shift(); point !== undefined; point = queue.shift()) {
      const found = await tryAt(scene, `${fault}:${point}`, after, whole);
      faults.push(
        ...found.map((one) => `${scene.name}, ${fault} at call ${point} (${calls[point - 1]}), then ${after}: ${one}`),
      );
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { points: points.length, faults };
}

async function tryAt(scene: Scene, fault: string, after: After, whole: ReadonlySet<string>): Promise<string[]> {
  const home = await stage(scene);
  const before = home.picture().filter(isUsers);
  const found: string[] = [];
  try {
    const end = await runJob({ top: home.top, job: JOB, steps: ['apply', 'release'] }, fault);
    if (fault.startsWith('E') ? end.killed || end.err !== '' : !end.killed) {
      found.push(`the process ended with ${end.signal ?? end.status} and ${end.err}`);
    }
    for (const line of home.picture().filter(isUsers)) {
      if (!whole.has(line) && !isTemporary(line)) found.push(`half or unknown: ${line}`);
    }
    if (after === 'another job') rmSync(home.machine(JOB).temp, { recursive: true });
    else await release(home.root, home.machine(JOB), receiptOf(holderOf(home, JOB)));
    if (after === 'another job' || scene.neighbour) {
      const next = holderOf(home, 'neighbour');
      await apply(home.root, home.machine('neighbour'), next, changesIn(home, 'token-neighbour-token'));
      await release(home.root, home.machine('neighbour'), receiptOf(next));
    }
    const rest = home.picture();
    if (rest.join('\n') !== (scene.neighbour ? await pristine(scene) : before).join('\n'))
      found.push(`left: ${rest.join('\n')}`);
  } catch (error) {
    found.push(`${error instanceof Error ? error.stack : error}`);
  } finally {
    home.remove();
  }
  return found;
}

async function stage(scene: Scene): Promise<Home> {
  const home = makeHome();
  scene.files(home);
  if (scene.neighbour) {
    const machine = home.machine('neighbour');
    await apply(home.root, machine, holderOf(home, 'neighbour'), changesIn(home, 'token-neighbour-token'));
  }
  return home;
}

async function pristine(scene: Scene): Promise<string[]> {
  const home = await stage({ ...scene, neighbour: false });
  const picture = home.picture();
  home.remove();
  return picture;
}

/** Every line that the picture of a home has at some moment between the calls: with, and without, the job's own lines. */
async function wholeStates(scene: Scene): Promise<Set<string>> {
  const home = await stage(scene);
  const machine = home.machine(JOB);
  const states = home.picture();
  await apply(home.root, machine, holderOf(home, JOB), changesIn(home, `token-${JOB}-token`));
  states.push(...home.picture());
  await release(home.root, machine, receiptOf(holderOf(home, JOB)));
  states.push(...home.picture());
  home.remove();
  return new Set(states.filter(isUsers));
}

async function callsOf(scene: Scene): Promise<string[]> {
  const home = await stage(scene);
  const { err } = await runJob({ top: home.top, job: JOB, steps: ['apply', 'release'] }, 'count');
  home.remove();
  return JSON.parse(err) as string[];
}

function isUsers(line: string): boolean {
  return !line.split(' ')[1]?.startsWith('.setup-artifact-registry-python');
}

function isTemporary(line: string): boolean {
  return (
    /^\S+ \S*\.setup-artifact-registry-python-[0-9a-f]{12}(-original)? /.test(line) &&
    (line.startsWith(`${shown(0o600).toString(8)} `) || !holdsToken(line))
  );
}

function holdsToken(text: string): boolean {
  return /token-[a-z]+-token/.test(text);
}
