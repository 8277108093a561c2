import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apply } from '../../src/ledger/apply.ts';
import { newHolder } from '../../src/ledger/holder.ts';
import { release } from '../../src/ledger/release.ts';
import { Secret } from '../../src/secret.ts';
import { changesIn, type Home, LINKS, makeHome, PIPRC, PYPIRC, serverIn, shown, TOKEN } from './home.ts';
import { receiptOf } from './job.ts';

let home: Home;
beforeEach(() => {
  home = makeHome();
});
afterEach(() => home.remove());

const mode = (file: string): number => statSync(file).mode & 0o777;
const text = (file: string): string => readFileSync(file, 'latin1');

describe('one use of the action', () => {
  it.each([
    ['0644', 0o644],
    ['0600', 0o600],
    ['0400', 0o400],
    ['0664', 0o664],
  ])('gives files back byte for byte, readable by those who could read them (%s)', async (_, given) => {
    home.write(home.pip, PIPRC, given);
    home.write(home.pypirc, PYPIRC, given);
    const before = home.picture();
    const holder = newHolder(home.machine());

    const applied = await apply(home.root, home.machine(), holder, changesIn(home));
    expect(applied.files).toEqual([
      { path: home.pip, created: false },
      { path: home.pypirc, created: false },
    ]);
    expect(text(home.pip)).toContain(encodeURIComponent(TOKEN));
    expect(text(home.pypirc)).toContain(TOKEN);
    expect([mode(home.pip), mode(home.pypirc), mode(home.root)]).toEqual([0o600, 0o600, 0o700].map(shown));
    expect(existsSync(holder.marker)).toBe(true);

    const released = await release(home.root, home.machine(), receiptOf(holder));
    expect(released.files.map(({ outcome }) => outcome)).toEqual(['restored', 'restored']);
    expect(home.picture()).toEqual(before);
    expect(existsSync(holder.marker)).toBe(false);
  });

  it('removes files that were missing, and the folders it made', async () => {
    const before = home.picture();
    const holder = newHolder(home.machine());
    const applied = await apply(home.root, home.machine(), holder, changesIn(home));
    expect(applied.files.every(({ created }) => created)).toBe(true);
    expect([mode(home.pip), mode(path.dirname(home.pip))]).toEqual([0o600, 0o700].map(shown));
    const released = await release(home.root, home.machine(), receiptOf(holder));
    expect(released.files.map(({ outcome }) => outcome)).toEqual(['removed', 'removed']);
    expect(home.picture()).toEqual(before);
  });

  it('keeps an empty file that was there', async () => {
    home.write(home.pypirc, '', 0o640);
    const before = home.picture();
    const holder = newHolder(home.machine());
    await apply(home.root, home.machine(), holder, changesIn(home));
    await release(home.root, home.machine(), receiptOf(holder));
    expect(home.picture()).toEqual(before);
  });

  it('leaves a folder that somebody else put a file into', async () => {
    const holder = newHolder(home.machine());
    await apply(home.root, home.machine(), holder, changesIn(home));
    home.write(path.join(path.dirname(home.pip), 'other'), 'x');
    await release(home.root, home.machine(), receiptOf(holder));
    expect(home.picture().map((line) => line.split(' ')[1])).toEqual(['.config/', '.config/pip/', '.config/pip/other']);
  });

  it('makes and removes a file of its own', async () => {
    const before = home.picture();
    const machine = home.machine();
    const holder = newHolder(machine);
    const file = path.join(machine.temp, 'ours', 'credentials.json');
    await apply(home.root, machine, holder, [{ kind: 'create', path: file, content: new Secret('{"a":1}') }]);
    expect([text(file), mode(file), mode(path.dirname(file))]).toEqual(['{"a":1}', shown(0o600), shown(0o700)]);
    writeFileSync(file, 'whatever');
    await release(home.root, machine, receiptOf(holder));
    expect(existsSync(path.dirname(file))).toBe(false);
    expect(home.picture()).toEqual(before);
  });

  it('releases twice and releases nothing without a word', async () => {
    const holder = newHolder(home.machine());
    const nothing = { files: [], problems: [], recovered: [], unrecovered: [] };
    expect(await release(home.root, home.machine(), receiptOf(holder))).toEqual(nothing);
    await apply(home.root, home.machine(), holder, changesIn(home));
    await release(home.root, home.machine(), receiptOf(holder));
    expect(await release(home.root, home.machine(), receiptOf(holder))).toEqual(nothing);
    expect(home.picture()).toEqual([]);
  });

  it('applied again is applied once, and takes a fresh token', async () => {
    home.write(home.pypirc, PYPIRC);
    const before = home.picture();
    const holder = newHolder(home.machine());
    await apply(home.root, home.machine(), holder, changesIn(home));
    const once = [text(home.pip), text(home.pypirc)];
    await apply(home.root, home.machine(), holder, changesIn(home));
    expect([text(home.pip), text(home.pypirc)]).toEqual(once);
    await apply(home.root, home.machine(), holder, changesIn(home, 'fresh'));
    expect(text(home.pypirc)).toContain('fresh');
    expect(text(home.pypirc)).not.toContain(TOKEN);
    await apply(home.root, home.machine(), holder, changesIn(home).slice(1));
    expect(existsSync(home.pip)).toBe(false);
    await release(home.root, home.machine(), receiptOf(holder));
    expect(home.picture()).toEqual(before);
  });

  it('with keep, leaves its lines to the user and no ledger', async () => {
    home.write(home.pypirc, PYPIRC);
    const holder = newHolder(home.machine());
    await apply(home.root, home.machine(), holder, changesIn(home), { keep: true });
    const kept = home.picture();
    expect(text(home.pypirc)).toContain(TOKEN);
    expect([existsSync(home.root), existsSync(holder.marker), mode(home.pypirc)]).toEqual([false, false, shown(0o600)]);
    await release(home.root, home.machine(), receiptOf(holder));
    expect(home.picture()).toEqual(kept);
  });
});

describe('what the user does meanwhile', () => {
  it('an added line stays, ours go', async () => {
    home.write(home.pip, PIPRC);
    const holder = newHolder(home.machine());
    await apply(home.root, home.machine(), holder, changesIn(home));
    writeFileSync(home.pip, `${text(home.pip)}trusted-host = example.org\n`);
    writeFileSync(home.pypirc, `${text(home.pypirc)}[mine]\nusername = me\n`);
    const { files } = await release(home.root, home.machine(), receiptOf(holder));
    expect(files.map(({ outcome }) => outcome)).toEqual(['took our lines out', 'took our lines out']);
    expect(text(home.pip)).toBe(`${PIPRC}trusted-host = example.org\n`);
    expect(text(home.pypirc)).toContain('[mine]\nusername = me\n');
    expect(text(home.pypirc)).not.toContain(TOKEN);
    expect(existsSync(home.root)).toBe(false);
  });

  it('an added line survives while another job goes on, and after', async () => {
    home.write(home.pip, PIPRC);
    const one = newHolder(home.machine('a'));
    const two = newHolder(home.machine('b'));
    await apply(home.root, home.machine('a'), one, changesIn(home, 'one'));
    writeFileSync(home.pip, `${text(home.pip)}trusted-host = example.org\n`);
    await apply(home.root, home.machine('b'), two, changesIn(home, 'two'));
    await release(home.root, home.machine('a'), receiptOf(one));
    expect(text(home.pip)).toContain(':two@');
    await release(home.root, home.machine('b'), receiptOf(two));
    expect(text(home.pip)).toBe(`${PIPRC}trusted-host = example.org\n`);
    expect(mode(home.pip)).toBe(shown(0o644));
  });

  it('a deleted file stays deleted', async () => {
    home.write(home.pip, PIPRC);
    const holder = newHolder(home.machine());
    await apply(home.root, home.machine(), holder, changesIn(home));
    rmSync(path.dirname(home.pip), { recursive: true });
    await release(home.root, home.machine(), receiptOf(holder));
    expect(home.picture().map((line) => line.split(' ')[1])).toEqual(['.config/']);
  });

  it('a mode that the user gave stays', async () => {
    home.write(home.pip, PIPRC, 0o644);
    const holder = newHolder(home.machine());
    await apply(home.root, home.machine(), holder, changesIn(home));
    chmodSync(home.pip, 0o440);
    await release(home.root, home.machine(), receiptOf(holder));
    expect([text(home.pip), mode(home.pip)]).toEqual([PIPRC, shown(0o440)]);
  });

  it('a folder in place of the file is left alone', async () => {
    const holder = newHolder(home.machine());
    await apply(home.root, home.machine(), holder, changesIn(home));
    rmSync(home.pypirc);
    mkdirSync(home.pypirc);
    const { files } = await release(home.root, home.machine(), receiptOf(holder));
    expect(files).toContainEqual({ path: home.pypirc, outcome: 'left alone' });
    expect(existsSync(home.root)).toBe(false);
  });
});

describe.runIf(LINKS)('links', () => {
  it('are followed: the file behind them is written and given back, the link stays', async () => {
    const real = home.write(path.join(home.at, 'dotfiles', 'pypirc'), PYPIRC);
    symlinkSync('dotfiles/pypirc', home.pypirc);
    const before = home.picture();
    const holder = newHolder(home.machine());
    await apply(home.root, home.machine(), holder, changesIn(home));
    expect(readFileSync(real, 'latin1')).toContain(TOKEN);
    await release(home.root, home.machine(), receiptOf(holder));
    expect(home.picture()).toEqual(before);
  });

  it('that dangle into a folder get their file, and lose it again', async () => {
    mkdirSync(path.join(home.at, 'dotfiles'));
    symlinkSync('dotfiles/pypirc', home.pypirc);
    symlinkSync('dotfiles/config', path.join(home.at, '.config'));
    const before = home.picture();
    const holder = newHolder(home.machine());
    await apply(home.root, home.machine(), holder, changesIn(home));
    expect(readFileSync(path.join(home.at, 'dotfiles', 'config', 'pip', 'pip.conf'), 'latin1')).toContain('pkg.dev');
    await release(home.root, home.machine(), receiptOf(holder));
    expect(home.picture()).toEqual(before);
  });

  it('and two names of one file are one file', async () => {
    home.write(home.pypirc, PYPIRC);
    symlinkSync('.pypirc', path.join(home.at, 'alias'));
    const before = home.picture();
    const holder = newHolder(home.machine());
    const second = { ...serverIn(home, 'two', 'token-two'), path: path.join(home.at, 'alias') };
    await apply(home.root, home.machine(), holder, [serverIn(home, 'one', 'token-one'), second]);
    expect(readFileSync(home.pypirc, 'latin1')).toMatch(/token-one[\s\S]*token-two/);
    await release(home.root, home.machine(), receiptOf(holder));
    expect(home.picture()).toEqual(before);
  });
});
