import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { apply } from '../../src/ledger/apply.ts';
import { newHolder } from '../../src/ledger/holder.ts';
import { type Released, release } from '../../src/ledger/release.ts';
import { changesIn, type Home, LINKS, makeHome, PIPRC, PYPIRC, TOKEN } from './home.ts';
import { pairOf, receiptOf } from './job.ts';

let home: Home;
beforeEach(() => {
  home = makeHome();
});
afterEach(() => home.remove());

type End = { readonly codes: readonly string[]; readonly told: string; readonly files: Released['files'] };

/** A use, with what a step does to its files before post; what post comes to. */
async function use(step: () => unknown, own: boolean): Promise<End> {
  if (own) {
    home.write(home.pip, PIPRC);
    home.write(home.pypirc, PYPIRC);
  }
  const holder = newHolder(home.machine());
  await apply(home.root, home.machine(), holder, changesIn(home), { credential: pairOf(TOKEN) });
  step();
  try {
    const { files, problems } = await release(home.root, home.machine(), receiptOf(holder));
    return { codes: problems.map(({ code }) => code), told: problems.map(({ what }) => what).join('\n'), files };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { problems } = error;
    return { codes: problems.map(({ code }) => code), told: problems.map(({ what }) => what).join('\n'), files: [] };
  }
}

const elsewhere = (): string => path.join(home.at, 'keep');

/** As programs do that keep the files of a home in a folder of their own. */
function moveAway(): void {
  mkdirSync(elsewhere());
  renameSync(home.pypirc, path.join(elsewhere(), '.pypirc'));
  symlinkSync(path.join(elsewhere(), '.pypirc'), home.pypirc);
}

describe.each([
  ['a file of ours', false],
  ["a file of the user's", true],
])('%s whose place a step gave to a link', (_, own) => {
  it.runIf(LINKS)('is told of where the link leads to the credential', async () => {
    const { codes, told } = await use(moveAway, own);
    expect(codes).toEqual(own ? ['SECRET_MAY_REMAIN', 'FILE_REPLACED'] : ['SECRET_MAY_REMAIN']);
    expect(told).toContain(`${home.pypirc} could not be cleaned`);
    expect(told).toContain('a symbolic link has taken its place, and leads to it');
    // What is not told of holds nothing.
    expect(existsSync(home.root)).toBe(false);
  });

  it.runIf(LINKS).each<[string, () => string]>([
    ['to a file without it', () => home.write(path.join(home.at, 'other'), PYPIRC)],
    ['to a folder', () => home.at],
    ['to nothing', () => path.join(home.at, 'nothing')],
    ['to no folder', () => path.join(home.at, 'no', 'folder')],
    ['to itself', () => home.pypirc],
    ['to a device', () => '/dev/null'],
  ])('is left alone where it leads %s', async (_, target) => {
    const { codes, files } = await use(() => {
      rmSync(home.pypirc);
      symlinkSync(target(), home.pypirc);
    }, own);
    expect(files).toContainEqual({ path: home.pypirc, outcome: 'left alone' });
    expect(codes).toEqual(own ? ['FILE_REPLACED'] : []);
  });
});

test("a folder in the place of a file of the user's: post says where that is, and it is whole", async () => {
  const { codes, told } = await use(() => {
    rmSync(home.pypirc);
    mkdirSync(home.pypirc);
  }, true);
  expect(codes).toEqual(['FILE_REPLACED']);
  expect(told).toContain('a folder has taken its place');
  const aside = /Your own file is (.*)\.$/.exec(told)?.[1] ?? '';
  expect(readFileSync(aside, 'latin1')).toBe(PYPIRC);
});

test.each([false, true])('a file in the place of the folder: nothing is left to put right (%s)', async (own) => {
  const { codes, files } = await use(() => {
    rmSync(path.join(home.at, '.config'), { recursive: true });
    writeFileSync(path.join(home.at, '.config'), '');
  }, own);
  expect(codes).toEqual([]);
  expect(files.map(({ path }) => path)).toContain(home.pip);
});

describe('a copy beside a file', () => {
  it.each(['.pypirc.bak', '.pypirc~', '.pypirc.swp', '#.pypirc#'])('is told of: %s', async (name) => {
    const copy = path.join(home.at, name);
    const { codes, told } = await use(() => copyFileSync(home.pypirc, copy), true);
    expect([codes, told]).toEqual([['SECRET_MAY_REMAIN'], expect.stringContaining(copy)]);
    expect(readFileSync(home.pypirc, 'latin1')).toBe(PYPIRC);
  });

  it('is not told of without the credential, or where it had it before', async () => {
    home.write(`${home.pip}.bak`, `[global]\nindex-url = https://x:${TOKEN}@h/\n`);
    const { codes } = await use(() => writeFileSync(`${home.pypirc}.bak`, PYPIRC), true);
    expect(codes).toEqual([]);
  });

  it('may be a folder, or more than one', async () => {
    const { codes } = await use(() => {
      mkdirSync(`${home.pypirc}.d`);
      cpSync(home.pypirc, `${home.pypirc}.1`);
      cpSync(home.pip, `${home.pip}.1`);
    }, false);
    expect(codes).toEqual(['SECRET_MAY_REMAIN', 'SECRET_MAY_REMAIN']);
  });
});

test.each(['utf16le', 'utf16be'])('a file that a step wrote anew in %s is told of', async (encoding) => {
  const { codes } = await use(() => {
    const bytes = Buffer.from(`\ufeff${readFileSync(home.pypirc, 'latin1')}`, 'utf16le');
    writeFileSync(home.pypirc, encoding === 'utf16le' ? bytes : bytes.swap16());
  }, true);
  expect(codes).toEqual(['SECRET_MAY_REMAIN']);
});

test('of a file of ours no blanks are left, however a step laid it out anew', async () => {
  await use(() => {
    const text = readFileSync(home.pypirc, 'latin1');
    writeFileSync(home.pypirc, `\n\n${text}\r\n \n`);
    writeFileSync(home.pip, `${readFileSync(home.pip, 'latin1')}\n\t\n`);
  }, false);
  expect(home.picture()).toEqual([]);
});
