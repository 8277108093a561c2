import { closeSync, existsSync, fstatSync, openSync, readFileSync, rmSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { apply } from '../../src/ledger/apply.ts';
import { release } from '../../src/ledger/release.ts';
import { changesIn, makeHome, shown } from './home.ts';
import { holderOf, receiptOf } from './job.ts';
import { runJob } from './run-job.ts';

const PIP =
  '# first\n[global]\ntimeout = 7\nindex-url = https://example.org/simple\n[install]\nno-cache-dir = on\n# last\n';
const PYPIRC = '# first\r\n[distutils]\r\nindex-servers =\r\n  pypi\r\n[pypi]\r\npassword: pypi-abc=\r\n# last\r\n';
/** More calls than a job makes, so that some faults come too late. */
const CALLS = 130;

/** What a crowd of jobs did, and what did not hold, in words. */
export interface CrowdReport {
  readonly killed: number;
  readonly failed: number;
  readonly looks: number;
  readonly faults: readonly string[];
}

/**
 * Runs that many jobs at once in one home: each starts, works and ends when it likes; a third is killed and a sixth meets a
 * failing call somewhere. Meanwhile the files are looked at all the time. At the end one more job comes and goes, and
 * the home has to be what it was.
 */
export async function crowd(jobs: number, random: () => number): Promise<CrowdReport> {
  const home = makeHome();
  home.write(home.pip, PIP, 0o644);
  home.write(home.pypirc, PYPIRC, 0o640);
  const before = home.picture();
  const faults = new Set<string>();
  let killed = 0;
  let failed = 0;
  let looks = 0;
  let running = jobs;

  const work = async (index: number): Promise<void> => {
    const job = `n${index}n`;
    const chance = random();
    const at = 1 + Math.floor(random() * CALLS);
    const kind = chance < 0.17 ? 'kill' : chance < 0.33 ? 'half' : chance < 0.5 ? 'ENOSPC' : 'none';
    const end = await runJob({ top: home.top, job, steps: ['apply', 'release'], dawdle: 400 }, `${kind}:${at}`);
    if (end.err !== '') faults.add(`${kind} at ${at}: ${end.err}`);
    if (end.killed) killed++;
    else if (end.status !== 0) failed++;
    if (end.status !== 0 && kind === 'none') faults.add(`a job without a fault failed: ${end.out}`);
    // The runner empties RUNNER_TEMP whatever happened.
    rmSync(home.machine(job).temp, { recursive: true });
    running--;
  };

  const watch = async (): Promise<void> => {
    for (; running > 0; looks++) {
      for (const file of [home.pip, home.pypirc]) {
        // One file, whatever has its name a moment later.
        const handle = openSync(file, 'r');
        const text = readFileSync(handle, 'latin1');
        const mode = fstatSync(handle).mode & 0o777;
        closeSync(handle);
        if (!/^# first\r?\n/.test(text) || !/# last\r?\n/.test(text)) faults.add(`half of ${file}: ${text}`);
        if (text.includes('token-') && mode !== shown(0o600)) faults.add(`${file} has mode ${mode.toString(8)}`);
        for (const [, token] of text.matchAll(/(token-\S*?)(?:@|\s|$)/g)) {
          if (!/^token-n\d+n-token$/.test(token ?? '')) faults.add(`half of a token: ${token}`);
        }
      }
      await turn();
    }
  };

  try {
    await Promise.all([watch(), ...Array.from({ length: jobs }, (_, index) => work(index))]);
    const last = home.machine('last');
    await apply(home.root, last, holderOf(home, 'last'), changesIn(home));
    await release(home.root, last, receiptOf(holderOf(home, 'last')));
    const after = home.picture();
    if (after.join('\n') !== before.join('\n')) faults.add(`left: ${after.join('\n')}`);
    if (existsSync(home.root)) faults.add('the ledger is still there');
  } finally {
    home.remove();
  }
  return { killed, failed, looks, faults: [...faults] };
}

/** Numbers from 0 to 1 that a seed repeats (a linear congruential generator, constants of Numerical Recipes). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
