import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, linkSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apply } from '../../src/ledger/apply.ts';
import type { Change } from '../../src/ledger/change.ts';
import { newHolder } from '../../src/ledger/holder.ts';
import { isEntered } from '../entered.ts';
import { failureOf } from '../failure-of.ts';
import { WINDOWS } from '../scenarios/stage.ts';
import { missingDrive } from '../spellings.ts';
import { changesIn, type Home, LINKS, MODES, makeHome, PIPRC, PYPIRC, serverIn, TOKEN } from './home.ts';
import { instead } from './instead.ts';
import { runJob } from './run-job.ts';

let home: Home;
beforeEach(() => {
  home = makeHome();
});
afterEach(() => home.remove());

const isRoot = process.geteuid?.() === 0;

/** The problems of an apply that must leave the home as it was, and tell no secret. */
async function refused(changes: readonly Change[] = changesIn(home), machine = home.machine()): Promise<string[]> {
  const before = home.picture();
  const holder = newHolder(machine);
  const failure = await failureOf(apply(home.root, machine, holder, changes));
  expect(home.picture()).toEqual(before);
  expect(existsSync(holder.marker)).toBe(false);
  for (const { what, why, fix } of failure.problems) {
    expect(`${what}${why}${fix}`).not.toContain(TOKEN);
    for (const part of [what, why, fix]) expect(part.length).toBeGreaterThan(20);
  }
  return failure.problems.map(({ code, what }) => `${code} ${what}`);
}

/** What the system says of a file that is not there. */
function nothing(file: string, { throwIfNoEntry = true } = {}): undefined {
  if (throwIfNoEntry) throw Object.assign(new Error(`ENOENT: ${file}`), { code: 'ENOENT', syscall: 'stat' });
}

describe('is refused, with everything left as it is', () => {
  it('a file that Python refuses, with its line', async () => {
    home.write(home.pypirc, '[a]\nx = 1\n[a]\n');
    expect(await refused()).toEqual([expect.stringMatching(/^FILE_NOT_PYTHON_CONFIG .*line 3 of .*\.pypirc: /)]);
  });

  it('a folder where a file should be', async () => {
    mkdirSync(home.pypirc);
    expect(await refused()).toEqual([expect.stringMatching(/^FILE_IS_A_FOLDER .*\.pypirc/)]);
  });

  it.runIf(MODES)('a pipe, which is not waited for', async () => {
    execFileSync('mkfifo', [home.pypirc]);
    expect(await refused()).toEqual([expect.stringMatching(/^FILE_NOT_REGULAR .*pipe/)]);
  });

  it('a file with a second name', async () => {
    linkSync(home.write(path.join(home.at, 'other'), PYPIRC), home.pypirc);
    expect(await refused()).toEqual([expect.stringMatching(/^FILE_HAS_HARD_LINKS .* 2 names/)]);
  });

  it('a file of another owner', async () => {
    home.write(home.pypirc, PYPIRC);
    if (isRoot) chownSync(home.pypirc, 12_345, 12_345);
    const machine = isRoot ? home.machine() : { ...home.machine(), user: 12_345 };
    expect(await refused([serverIn(home, 'x')], machine)).toEqual([expect.stringMatching(/^FILE_OF_ANOTHER_OWNER /)]);
  });

  it.runIf(LINKS)('links that lead to themselves', async () => {
    symlinkSync('.pypirc', home.pypirc);
    expect(await refused()).toEqual([expect.stringMatching(/^LINK_LOOP /)]);
  });

  it.runIf(LINKS)('a link into a folder that is not there', async () => {
    symlinkSync('/nowhere/at/all/pypirc', home.pypirc);
    expect(await refused()).toEqual([expect.stringMatching(/^LINK_DANGLING .*[\\/]nowhere[\\/]at[\\/]all/)]);
  });

  it('a file where a folder should be', async () => {
    const file = home.write(path.join(home.at, '.config'), 'x');
    expect(await refused()).toEqual([expect.stringContaining(`because ${file} is not a folder.`)]);
  });

  it('a drive that does not exist', async () => {
    const folder = WINDOWS ? `${missingDrive()}data` : '/data';
    // Elsewhere there is always a root, so that nothing is there has to be said for the system.
    if (!WINDOWS) instead({ statSync: nothing });
    const [change] = changesIn({ ...home, pip: path.join(folder, 'pip.ini') });
    const told = await refused(change === undefined ? [] : [change]);
    expect(told).toEqual([expect.stringMatching(/^DRIVE_MISSING .*pip\.ini: (?:\/|[A-Z]:\\) does not exist/)]);
  });

  it('a file of our own that exists', async () => {
    const file = home.write(path.join(home.at, 'credentials'), 'x');
    expect(await refused([{ kind: 'create', path: file, content: 'y' }])).toEqual([
      expect.stringMatching(/^FILE_EXISTS /),
    ]);
  });

  it('a file of our own that another job has', async () => {
    const change: Change = { kind: 'create', path: path.join(home.at, 'credentials'), content: 'y' };
    await apply(home.root, home.machine('b'), newHolder(home.machine('b')), [change]);
    expect(await refused([change])).toEqual([expect.stringMatching(/^FILE_EXISTS /)]);
  });

  it.runIf(LINKS)('all of it, told at once', async () => {
    mkdirSync(home.pypirc);
    home.write(home.pip, '[a]\nx\n');
    const loop = path.join(home.at, 'loop');
    symlinkSync('loop', loop);
    const codes = await refused([...changesIn(home), { kind: 'create', path: loop, content: 'x' }]);
    expect(codes.map((text) => text.split(' ')[0]).sort()).toEqual([
      'FILE_IS_A_FOLDER',
      'FILE_NOT_PYTHON_CONFIG',
      'LINK_LOOP',
    ]);
  });

  it('a ledger that somebody wrote into', async () => {
    mkdirSync(home.root, { mode: 0o700 });
    home.write(path.join(home.root, 'ledger.json'), '{"version": 2}');
    expect(await refused()).toEqual([expect.stringMatching(/^LEDGER_DAMAGED /)]);
  });
});

// Root may write everywhere, so the job runs as nobody then, who has to enter the folder.
describe.runIf(MODES && (!isRoot || isEntered()))('as a user whom modes bind', () => {
  const user = isRoot ? { uid: 65_534 } : {};

  function open(...files: string[]): void {
    for (const file of [home.top, home.at, home.machine().temp, ...files]) {
      if (isRoot) chownSync(file, 65_534, 65_534);
      chmodSync(file, 0o755);
    }
  }

  it('a home for reading only is refused, with the files that cannot be written', async () => {
    open();
    chmodSync(home.at, 0o555);
    const end = await runJob({ top: home.top, job: 'a', steps: ['apply'] }, 'none', user);
    expect([end.status, end.out.trim(), end.err]).toEqual([1, 'NOT_WRITABLE NOT_WRITABLE NOT_WRITABLE', '']);
    expect(home.picture()).toEqual([]);
  });

  it('a folder for reading only is refused before another file is written', async () => {
    home.write(home.pip, PIPRC);
    open(home.pip, path.dirname(home.pip), path.dirname(path.dirname(home.pip)));
    chmodSync(path.dirname(home.pip), 0o555);
    const before = home.picture();
    const end = await runJob({ top: home.top, job: 'a', steps: ['apply'] }, 'none', user);
    expect([end.status, end.out.trim(), end.err]).toEqual([1, 'NOT_WRITABLE', '']);
    expect(home.picture()).toEqual(before);
    // Who is not root could not remove it.
    chmodSync(path.dirname(home.pip), 0o755);
  });

  it('a file that cannot be read is refused', async () => {
    home.write(home.pypirc, PYPIRC, 0o600);
    open();
    if (isRoot) chownSync(home.pypirc, 12_345, 12_345);
    else chmodSync(home.pypirc, 0);
    const end = await runJob({ top: home.top, job: 'a', steps: ['apply'] }, 'none', user);
    expect([end.status, end.out.trim(), end.err]).toEqual([1, 'NOT_READABLE', '']);
  });

  it.each([
    ['000', 0o000],
    ['077', 0o077],
  ])('with umask %s files and folders are ours alone', async (_, umask) => {
    open();
    const former = process.umask(umask);
    try {
      await runJob({ top: home.top, job: 'a', steps: ['apply'] }, 'none', user);
    } finally {
      process.umask(former);
    }
    const modes = home.picture().map((line) => line.split(' ')[0]);
    expect(modes.length).toBeGreaterThan(4);
    expect(new Set(modes)).toEqual(new Set(['700', '600']));
  });
});
