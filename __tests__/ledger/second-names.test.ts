import fs, { linkSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apply } from '../../src/ledger/apply.ts';
import { exchange } from '../../src/ledger/exchange.ts';
import { isSameFile } from '../../src/ledger/look.ts';
import { release } from '../../src/ledger/release.ts';
import { changesIn, type Home, makeHome, PIPRC, PYPIRC, TOKEN } from './home.ts';
import { instead } from './instead.ts';
import { holderOf, pairOf, receiptOf } from './job.ts';

let home: Home;
beforeEach(() => {
  home = makeHome();
  home.write(home.pip, PIPRC);
  home.write(home.pypirc, PYPIRC);
});

afterEach(() => home.remove());

describe('where a file system has no second names for a file', () => {
  // FAT on Linux; macOS; ReFS; FUSE; exFAT and OneDrive on Windows.
  it.each(['EPERM', 'ENOTSUP', 'ENOSYS', 'EISDIR', 'UNKNOWN'])('%s: files are changed and come back', async (code) => {
    let refused = 0;
    instead({
      linkSync: () => {
        refused++;
        throw Object.assign(new Error(`${code}: link`), { code, syscall: 'link' });
      },
    });
    const before = home.picture();
    const holder = holderOf(home, 'a');
    await apply(home.root, home.machine(), holder, changesIn(home), { credential: pairOf(TOKEN) });
    expect(readFileSync(home.pypirc, 'utf8')).toContain(TOKEN);
    const soon = new Date(Date.now() + 300_000);
    expect(await exchange(home.root, home.machine(), holder, pairOf('ya29.fresh'), soon)).toBe(true);
    await release(home.root, home.machine(), receiptOf(holder));
    expect(home.picture()).toEqual(before);
    expect(refused).toBeGreaterThan(0);
  });

  it('any other refusal ends the step, with nothing changed', async () => {
    instead({
      linkSync: () => {
        throw Object.assign(new Error('EACCES: link'), { code: 'EACCES', syscall: 'link' });
      },
    });
    const before = home.picture();
    await expect(apply(home.root, home.machine(), holderOf(home, 'a'), changesIn(home))).rejects.toThrow();
    expect(home.picture().filter((line) => !line.includes('.setup-artifact'))).toEqual(before);
  });
});

describe('two names', () => {
  it('are one file where the system says so', () => {
    linkSync(home.pypirc, path.join(home.at, 'other'));
    writeFileSync(path.join(home.at, 'copy'), PYPIRC);
    const same = ['other', 'copy', 'missing'].map((name) => isSameFile(path.join(home.at, name), home.pypirc));
    expect(same).toEqual([true, false, false]);
    expect(isSameFile(path.join(home.at, 'missing'), path.join(home.at, 'missing'))).toBe(false);
  });

  // NTFS counts in the upper bits how often a place was used anew: numbers of neighbours are one and the same double.
  it('are two files though a double holds their numbers as one', () => {
    const numbers: Record<string, bigint> = { one: 2n ** 56n + 7n, two: 2n ** 56n + 8n };
    instead({
      lstatSync: (file: string, { bigint = false }: { bigint?: boolean } = {}) => {
        const ino = numbers[file] ?? 0n;
        return { ino: bigint ? ino : Number(ino) };
      },
    });
    expect([fs.lstatSync('one').ino === fs.lstatSync('two').ino, isSameFile('one', 'two')]).toEqual([true, false]);
    expect(isSameFile('one', 'one')).toBe(true);
  });
});
