import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apply } from '../../src/ledger/apply.ts';
import { newHolder } from '../../src/ledger/holder.ts';
import { release } from '../../src/ledger/release.ts';
import { failureOf } from '../failure-of.ts';
import { changesIn, type Home, makeHome, PIPRC, PYPIRC, serverIn, TOKEN } from './home.ts';
import { endedHolderOf, holderOf, receiptOf } from './job.ts';

let home: Home;
beforeEach(() => {
  home = makeHome();
});
afterEach(() => home.remove());

/** The copy of the user's own file, without which it cannot be put back. */
function originalIn({ root, picture }: Home): string {
  return path.join(root, /original-[0-9a-f]+/.exec(picture().join(''))?.[0] ?? '');
}

describe('what cannot be put back', () => {
  it('is told together, with whether a secret may remain; the rest is put back, and a later use tries again', async () => {
    home.write(home.pip, PIPRC);
    home.write(home.pypirc, PYPIRC);
    const before = home.picture();
    const machine = home.machine();
    const holder = newHolder(machine);
    await apply(home.root, machine, holder, changesIn(home));
    const lost = originalIn(home);
    const kept = readFileSync(lost);
    rmSync(lost);
    const failure = await failureOf(release(home.root, machine, receiptOf(holder)));
    expect(failure.problems.map(({ code }) => code)).toEqual(['SECRET_MAY_REMAIN']);
    expect(failure.message).not.toContain(TOKEN);
    writeFileSync(lost, kept);
    await release(home.root, machine, receiptOf(holder));
    expect(home.picture()).toEqual(before);
  });

  it('is put back by the next use, though the worker of the job and its temporary folder live on', async () => {
    home.write(home.pypirc, PYPIRC);
    const before = home.picture();
    const holder = holderOf(home, 'a');
    await apply(home.root, home.machine('a'), holder, [serverIn(home, 'x')]);
    const lost = originalIn(home);
    const kept = readFileSync(lost);
    rmSync(lost);
    const failure = await failureOf(release(home.root, home.machine('a'), receiptOf(holder)));
    expect(failure.problems.map(({ what }) => what)).toEqual([
      `${home.pypirc} could not be cleaned, and a credential of this job may remain in it: this action's records are damaged.`,
    ]);
    writeFileSync(lost, kept);
    const next = holderOf(home, 'b');
    const { recovered } = await apply(home.root, home.machine('b'), next, changesIn(home).slice(0, 1));
    expect(recovered).toEqual([{ path: home.pypirc, outcome: 'restored' }]);
    await release(home.root, home.machine('b'), receiptOf(next));
    expect(home.picture()).toEqual(before);
  });

  it('is no grave matter where the file has no secret of ours', async () => {
    const machine = home.machine();
    const holder = newHolder(machine);
    home.write(home.pypirc, PYPIRC);
    await apply(home.root, machine, holder, [serverIn(home, 'x')]);
    rmSync(originalIn(home));
    writeFileSync(home.pypirc, PYPIRC);
    const { problems } = await release(home.root, machine, receiptOf(holder));
    expect(problems.map(({ code }) => code)).toEqual(['NOT_RESTORED']);
  });

  it('by a job that is over is a warning for the next', async () => {
    home.write(home.pypirc, PYPIRC);
    await apply(home.root, home.machine('a'), endedHolderOf(home, 'a'), [serverIn(home, 'x')]);
    rmSync(home.machine('a').temp, { recursive: true });
    rmSync(originalIn(home));
    const applied = await apply(home.root, home.machine('b'), holderOf(home, 'b'), changesIn(home).slice(0, 1));
    expect(applied.unrecovered.map(({ code }) => code)).toEqual(['SECRET_MAY_REMAIN']);
    expect(applied.files).toHaveLength(1);
  });
});
