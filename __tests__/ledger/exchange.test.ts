import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { apply } from '../../src/ledger/apply.ts';
import { exchange } from '../../src/ledger/exchange.ts';
import type { Holder } from '../../src/ledger/holder.ts';
import { release } from '../../src/ledger/release.ts';
import { peek } from '../../src/ledger/store.ts';
import { Secret } from '../../src/secret.ts';
import { changesIn, type Home, MODES, makeHome, PIPRC, PYPIRC, serverIn } from './home.ts';
import { holderOf, pairOf, receiptOf } from './job.ts';

let home: Home;
beforeEach(() => {
  home = makeHome();
  home.write(home.pip, PIPRC);
  home.write(home.pypirc, PYPIRC, 0o640);
});
afterEach(() => home.remove());

const SOON = new Date(Date.now() + 300_000);
const FIRST = 'token-0+a/b=';
const text = (file: string): string => readFileSync(file, 'latin1');

async function begin(job = 'a', changes = changesIn(home, FIRST)): Promise<Holder> {
  const holder = holderOf(home, job);
  await apply(home.root, home.machine(job), holder, changes, { credential: pairOf(FIRST) });
  return holder;
}

async function renew(holder: Holder, token: string): Promise<boolean> {
  return await exchange(home.root, home.machine(holder.id), holder, pairOf(token), SOON);
}

it('changes no byte but the password, in each of its spellings', async () => {
  const before = home.picture();
  const holder = await begin();
  const [pip, pypirc] = [text(home.pip), text(home.pypirc)];
  expect(await renew(holder, 'token-1/c')).toBe(true);
  expect(text(home.pip)).toBe(pip.replace(encodeURIComponent(FIRST), 'token-1%2Fc'));
  expect(text(home.pypirc)).toBe(pypirc.replace(FIRST, 'token-1/c'));
  await release(home.root, home.machine(), receiptOf(holder));
  expect(home.picture()).toEqual(before);
});

it('is not done for a use that the ledger does not know, or whose record somebody changed', async () => {
  const holder = await begin();
  expect(await exchange(home.root, home.machine(), { ...holder, id: 'other' }, pairOf('token-1'), SOON)).toBe(false);
  expect(await exchange(home.root, home.machine(), { ...holder, key: '11'.repeat(16) }, pairOf('token-1'), SOON)).toBe(
    false,
  );
  expect(text(home.pypirc)).toContain(FIRST);
  await release(home.root, home.machine(), receiptOf(holder));
  expect(await renew(holder, 'token-1')).toBe(false);
});

it('leaves a file alone that the user put back, removed, or put a folder in the place of', async () => {
  const holder = await begin();
  writeFileSync(home.pypirc, PYPIRC);
  rmSync(home.pip);
  expect(await renew(holder, 'token-1')).toBe(true);
  expect(text(home.pypirc)).toBe(PYPIRC);
  await release(home.root, home.machine(), receiptOf(holder));
  expect(text(home.pypirc)).toBe(PYPIRC);
});

it('takes the password out of the file that a step gave another name, and post says so', async () => {
  const before = home.picture();
  const holder = await begin();
  const other = path.join(home.top, 'other-name');
  linkSync(home.pypirc, other);
  await renew(holder, 'token-1');
  expect(text(other)).not.toContain(FIRST);
  expect(text(home.pypirc)).toContain('token-1');
  await renew(holder, 'token-2');
  const { problems } = await release(home.root, home.machine(), receiptOf(holder));
  expect(problems.map(({ code, what }) => [code, what.includes(home.pypirc)])).toEqual([['HARD_LINK_LEFT', true]]);
  expect(text(other)).not.toMatch(/token-\d/);
  expect(home.picture()).toEqual(before);
});

it.skipIf(!MODES)('opens a file to nobody, and keeps what a step opened to everybody', async () => {
  const holder = await begin();
  chmodSync(home.pip, 0o644);
  chmodSync(home.pypirc, 0o640);
  await renew(holder, 'token-1');
  expect([home.pip, home.pypirc].map((file) => statSync(file).mode & 0o777)).toEqual([0o644, 0o600]);
  await release(home.root, home.machine(), receiptOf(holder));
});

it.skipIf(!hasAccessLists())('gives a group nothing that an access list kept from it', async () => {
  const holder = await begin();
  execFileSync('setfacl', ['-m', 'u:1:r,g::-', home.pypirc]);
  await renew(holder, 'token-1');
  expect(statSync(home.pypirc).mode & 0o077).toBe(0);
  await release(home.root, home.machine(), receiptOf(holder));
});

it('of two uses in one file each renews its own, and they leave in any order', async () => {
  const before = home.picture();
  const one = await begin('one', [serverIn(home, 'one', FIRST)]);
  const two = holderOf(home, 'two');
  await apply(home.root, home.machine('two'), two, [serverIn(home, 'two', 'other-0')], {
    credential: pairOf('other-0'),
  });
  for (let turn = 1; turn < 4; turn++) {
    await renew(one, `token-${turn}`);
    await renew(two, `other-${turn}`);
  }
  expect(text(home.pypirc)).toMatch(/token-3[\s\S]*other-3/);
  await release(home.root, home.machine('one'), receiptOf(one));
  expect(text(home.pypirc)).not.toContain('token-');
  expect(await renew(two, 'other-4')).toBe(true);
  expect(text(home.pypirc)).toContain('other-4');
  await release(home.root, home.machine('two'), receiptOf(two));
  expect(home.picture()).toEqual(before);
});

it('of two uses of one entry the upper one shows, and the lower one is fresh when its turn comes', async () => {
  const before = home.picture();
  const lower = await begin('lower');
  const upper = holderOf(home, 'upper');
  await apply(home.root, home.machine('upper'), upper, changesIn(home, 'other-0'), { credential: pairOf('other-0') });
  await renew(lower, 'token-1');
  await renew(lower, 'token-2');
  expect(text(home.pypirc)).not.toContain('token-');
  await release(home.root, home.machine('upper'), receiptOf(upper));
  expect(text(home.pypirc)).toContain('token-2');
  expect(text(home.pypirc)).not.toMatch(/token-[01]|other/);
  await release(home.root, home.machine('lower'), receiptOf(lower));
  expect(home.picture()).toEqual(before);
});

it('keeps no password in the ledger that a file cannot hold any more', async () => {
  const holder = await begin();
  for (let turn = 1; turn < 9; turn++) await renew(holder, `token-${turn}-x`);
  const [mine] = peek(home.root).holders;
  expect(mine?.former?.map((secret) => secret.reveal())).toEqual(['token-7-x', 'token-6-x', 'token-5-x']);
  expect(mine?.credential?.password).toBeInstanceOf(Secret);
  await release(home.root, home.machine(), receiptOf(holder));
});

function hasAccessLists(): boolean {
  try {
    execFileSync('setfacl', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
