import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { apply } from '../../src/ledger/apply.ts';
import { exchange } from '../../src/ledger/exchange.ts';
import { newHolder } from '../../src/ledger/holder.ts';
import { ownerOnly } from '../../src/ledger/private.ts';
import { makePrivateFolder } from '../../src/ledger/private-folder.ts';
import { release } from '../../src/ledger/release.ts';
import { WINDOWS, WINE } from '../scenarios/stage.ts';
import { changesIn, type Home, makeHome, PIPRC, PYPIRC, serverIn, TOKEN } from './home.ts';
import { pairOf, receiptOf } from './job.ts';

describe('on Windows', () => {
  it('a file is left to its owner alone by the system program, whatever PATH says', () => {
    expect(ownerOnly('C:\\Users\\me you\\pip.ini', 'file', { SystemRoot: 'D:\\Windows' })).toEqual({
      program: 'D:\\Windows\\System32\\icacls.exe',
      args: ['C:\\Users\\me you\\pip.ini', '/inheritance:r', '/grant:r', '*S-1-3-4:F', '/Q'],
    });
  });

  it('what is made in a folder inherits it', () => {
    expect(ownerOnly('C:\\ledger', 'folder', {})).toEqual({
      program: 'C:\\Windows\\System32\\icacls.exe',
      args: ['C:\\ledger', '/inheritance:r', '/grant:r', '*S-1-3-4:(OI)(CI)F', '/Q'],
    });
  });
});

describe('programs that set access lists', () => {
  let home: Home;
  /** The path that each was given, and whether the folder of the ledger had its name by then. */
  let started: { readonly path: string; readonly isNamed: boolean }[];
  beforeEach(() => {
    home = makeHome();
    started = [];
    const table = process.getBuiltinModule('node:child_process');
    const { spawnSync } = table;
    vi.spyOn(table, 'spawnSync').mockImplementation((...all: unknown[]) => {
      started.push({ path: (all as [string, string[]])[1][0] ?? '', isNamed: existsSync(home.root) });
      // It looks on only: the programs run.
      return Reflect.apply(spawnSync, undefined, all);
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    home.remove();
  });
  const unfinished = () => `${home.root}.${process.pid}`;

  it('there is one, on Windows, for all uses that share a home, their exchanges and their ends', async () => {
    home.write(home.pip, PIPRC);
    home.write(home.pypirc, PYPIRC);
    const before = home.picture();
    const [one, two] = [newHolder(home.machine()), newHolder(home.machine('b'))];
    await apply(home.root, home.machine(), one, changesIn(home), { credential: pairOf(TOKEN) });
    await apply(home.root, home.machine('b'), two, [serverIn(home, 'two', 'token-of-two')]);
    expect(await exchange(home.root, home.machine(), one, pairOf('ya29.fresh'), new Date(Date.now() + 60_000))).toBe(
      true,
    );
    expect(readFileSync(home.pypirc, 'utf8')).toContain('ya29.fresh');
    for (const holder of [one, two]) await release(home.root, home.machine(), receiptOf(holder));
    expect(home.picture()).toEqual(before);
    expect(started).toEqual(WINDOWS ? [{ path: unfinished(), isNamed: false }] : []);
  });

  it.runIf(WINE)('a file on another volume needs one of its own', async () => {
    // Wine shows the disk of Linux as Z:, and its memory there as another volume.
    const volume = mkdtempSync('Z:\\dev\\shm\\volume-');
    try {
      const elsewhere = { ...home, pip: path.join(volume, 'pip.ini') };
      writeFileSync(elsewhere.pip, PIPRC);
      const holder = newHolder(home.machine());
      await apply(home.root, home.machine(), holder, changesIn(elsewhere));
      expect(readFileSync(elsewhere.pip, 'utf8')).toContain(encodeURIComponent(TOKEN));
      expect(started.map(({ path }) => path)).toEqual([
        unfinished(),
        expect.stringMatching(/^Z:\\dev\\shm\\volume-\w+\\\.pip\.ini\./),
      ]);
      expect(readdirSync(home.root).sort()).toEqual(['ledger.json', expect.stringMatching(/^original-/)]);
      await release(home.root, home.machine(), receiptOf(holder));
      expect([readFileSync(elsewhere.pip, 'utf8'), readdirSync(volume)]).toEqual([PIPRC, ['pip.ini']]);
    } finally {
      rmSync(volume, { recursive: true });
    }
  });

  describe.runIf(WINDOWS)('the folder of the ledger', () => {
    it('takes away what a killed process left of it, and nothing of anybody else', () => {
      const left = [2 ** 22 + 1, process.ppid, 'mine'].map((end) => `${home.root}.${end}`);
      for (const folder of left) mkdirSync(folder);
      makePrivateFolder(home.root);
      expect(left.map((folder) => existsSync(folder))).toEqual([false, true, true]);
    });

    it('of a main that was killed before it had its name is gone after post', async () => {
      const left = `${home.root}.${2 ** 22 + 1}`;
      mkdirSync(left);
      await release(home.root, home.machine(), receiptOf(newHolder(home.machine())));
      expect(existsSync(left)).toBe(false);
    });

    it('is the one of another process that is quicker', () => {
      mkdirSync(home.root);
      makePrivateFolder(home.root);
      expect(readdirSync(home.at)).toEqual([path.basename(home.root)]);
    });
  });
});
