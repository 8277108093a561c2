import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apply } from '../../src/ledger/apply.ts';
import { newHolder } from '../../src/ledger/holder.ts';
import { release } from '../../src/ledger/release.ts';
import { ledgerRoot } from '../../src/ledger/root.ts';
import { peek } from '../../src/ledger/store.ts';
import { isInCheckout } from '../../src/machine/checkout.ts';
import { thisDisk } from '../../src/machine/disk.ts';
import { decomposed, ONE_FILE, otherCase, shortName } from '../spellings.ts';
import { type Home, homeAt, makeHome, PIPRC, PYPIRC, serverIn } from './home.ts';
import { receiptOf } from './job.ts';

let top: Home;
let home: Home;
beforeEach(() => {
  top = makeHome();
  home = homeAt(path.join(top.top, 'Größe of Mine'));
  mkdirSync(home.at, { recursive: true });
});
afterEach(() => top.remove());

describe.runIf(ONE_FILE).each([
  ['in another case', otherCase],
  ['with letters and their marks apart, as macOS takes them', decomposed],
  ['by the short name of Windows', shortName],
])('a home that two uses spell differently, %s', (_, spell) => {
  it.each([
    ['with files', true],
    ['empty', false],
  ])('%s: each file has one record, and comes back as it was', async (_, withFiles) => {
    if (withFiles) {
      home.write(home.pip, PIPRC);
      home.write(home.pypirc, PYPIRC);
    }
    const before = home.picture();
    const first = newHolder(home.machine());
    await apply(home.root, home.machine(), first, [serverIn(home, 'one')]);
    const again = { ...homeAt(spell(home.top)), at: spell(home.at), pypirc: spell(home.pypirc) };
    const machine = { ...home.machine('b'), home: again.at };
    const second = newHolder(machine);
    await apply(ledgerRoot(machine, 'home'), machine, second, [serverIn(again, 'two')]);

    const { files, holders } = peek(home.root);
    expect([files.map((file) => file.path), holders.length]).toEqual([[home.pypirc], 2]);
    await release(home.root, home.machine(), receiptOf(first));
    await release(ledgerRoot(machine, 'home'), machine, receiptOf(second));
    expect(home.picture()).toEqual(before);
  });

  it('is in the checkout whatever the spelling', () => {
    home.write(home.pypirc, PYPIRC);
    const machine = { ...home.machine(), env: { GITHUB_WORKSPACE: spell(home.at) } };
    expect(isInCheckout(home.pypirc, machine, thisDisk)).toBe(true);
  });
});
