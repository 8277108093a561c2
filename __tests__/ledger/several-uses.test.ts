import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apply } from '../../src/ledger/apply.ts';
import type { Change } from '../../src/ledger/change.ts';
import { newHolder } from '../../src/ledger/holder.ts';
import { release } from '../../src/ledger/release.ts';
import { ledgerRoot } from '../../src/ledger/root.ts';
import { Secret } from '../../src/secret.ts';
import { changesIn, type Home, makeHome, PIPRC, PYPIRC, serverIn, TOKEN } from './home.ts';
import { endedHolderOf, pairOf, receiptOf } from './job.ts';

let home: Home;
beforeEach(() => {
  home = makeHome();
});
afterEach(() => home.remove());

const text = (file: string): string => readFileSync(file, 'latin1');

describe('several uses', () => {
  const orders = [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2],
    [2, 0, 1],
  ];

  it.each(orders)('give the original bytes back when they leave in the order %i %i %i', async (...order) => {
    home.write(home.pypirc, PYPIRC, 0o640);
    const before = home.picture();
    const machines = ['a', 'b', 'a'].map((job) => home.machine(job));
    const holders = machines.map((machine) => newHolder(machine));
    for (const [index, holder] of holders.entries()) {
      await apply(home.root, machines[index] ?? home.machine(), holder, [
        ...changesIn(home, `token-${index}`).slice(0, 1),
        serverIn(home, `server-${index}`, `token-${index}`),
      ]);
    }
    const left = new Set([0, 1, 2]);
    for (const index of order) {
      const { files } = await release(
        home.root,
        machines[index] ?? home.machine(),
        receiptOf(holders[index] ?? newHolder(home.machine())),
      );
      left.delete(index);
      expect(
        files.every(({ outcome }) => (outcome === 'still needed by another use of this action') === left.size > 0),
      ).toBe(true);
      const top = Math.max(...left);
      if (left.size > 0) expect(text(home.pip)).toContain(`token-${top}@`);
    }
    expect(home.picture()).toEqual(before);
  });

  it('that keep their files in RUNNER_TEMP take no lines of another use for a copy of theirs', async () => {
    const [isolated, other] = [home.machine('a'), home.machine('b')];
    const root = ledgerRoot(isolated, 'temp');
    const [one, two] = [newHolder(isolated), newHolder(other)];
    const watched = [home.pip, path.join(home.at, 'pip.conf')];
    const file: Change = { kind: 'create', path: path.join(isolated.temp, 'own'), content: new Secret(TOKEN) };
    await apply(root, isolated, one, [file], { credential: pairOf(TOKEN), watched });
    await apply(home.root, other, two, changesIn(home), { credential: pairOf(TOKEN) });
    const { problems } = await release(root, isolated, { ...receiptOf(one), place: 'temp' });
    expect(problems).toEqual([]);
    await release(home.root, other, receiptOf(two));
    expect(home.picture()).toEqual([]);
  });

  it('that keep their files in RUNNER_TEMP tell of a copy, whatever others have', async () => {
    const [isolated, other] = [home.machine('a'), home.machine('b')];
    const root = ledgerRoot(isolated, 'temp');
    const [one, two] = [newHolder(isolated), newHolder(other)];
    const file: Change = { kind: 'create', path: path.join(isolated.temp, 'own'), content: new Secret(TOKEN) };
    const copy = path.join(home.at, 'pip.conf');
    await apply(root, isolated, one, [file], { credential: pairOf(TOKEN), watched: [home.pip, copy] });
    await apply(home.root, other, two, changesIn(home), { credential: pairOf(TOKEN) });
    home.write(copy, TOKEN);
    await expect(release(root, isolated, { ...receiptOf(one), place: 'temp' })).rejects.toThrow(copy);
  });

  it('remove a folder that the first made and the second used too', async () => {
    const one = newHolder(home.machine('a'));
    const two = newHolder(home.machine('b'));
    const uv = path.join(home.at, '.config', 'uv', 'credentials');
    await apply(home.root, home.machine('a'), one, changesIn(home));
    await apply(home.root, home.machine('b'), two, [{ kind: 'create', path: uv, content: 'x' }]);
    await release(home.root, home.machine('a'), receiptOf(one));
    expect(existsSync(uv)).toBe(true);
    await release(home.root, home.machine('b'), receiptOf(two));
    expect(home.picture()).toEqual([]);
  });

  it('with keep beside another job, the kept lines stay when the other leaves', async () => {
    const one = newHolder(home.machine('a'));
    const two = newHolder(home.machine('b'));
    await apply(home.root, home.machine('a'), one, changesIn(home, 'one'));
    await apply(home.root, home.machine('b'), two, changesIn(home, 'two'), { keep: true });
    await release(home.root, home.machine('a'), receiptOf(one));
    expect(text(home.pip)).toContain(':two@');
    expect(text(home.pypirc)).not.toContain('one');
    expect(existsSync(home.root)).toBe(false);
  });
});

describe('a job that ended without its post step', () => {
  it.each(['apply', 'release'] as const)('is put right by the next %s', async (next) => {
    home.write(home.pip, PIPRC);
    const before = home.picture();
    const dead = endedHolderOf(home, 'a');
    const holder = newHolder(home.machine('b'));
    await apply(home.root, home.machine('a'), dead, changesIn(home, 'dead'));
    rmSync(home.machine('a').temp, { recursive: true });
    const done =
      next === 'apply'
        ? await apply(home.root, home.machine('b'), holder, [serverIn(home, 'other')])
        : await release(home.root, home.machine('b'), receiptOf(holder));
    expect(done.recovered).toEqual([
      { path: home.pip, outcome: 'restored' },
      { path: home.pypirc, outcome: 'removed' },
    ]);
    expect(text(home.pip)).toBe(PIPRC);
    await release(home.root, home.machine('b'), receiptOf(holder));
    expect(home.picture()).toEqual(before);
  });

  it('is not this job, even if something emptied its temporary folder', async () => {
    const machine = home.machine('a');
    const one = newHolder(machine);
    const two = newHolder(machine);
    await apply(home.root, machine, one, [serverIn(home, 'one', 'token-one')]);
    rmSync(machine.temp, { recursive: true });
    await apply(home.root, machine, two, [serverIn(home, 'two', 'token-two')]);
    expect(text(home.pypirc)).toContain('two');
    await release(home.root, machine, receiptOf(two));
    await release(home.root, machine, receiptOf(one));
    expect(home.picture()).toEqual([]);
  });
});
