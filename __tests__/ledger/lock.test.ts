import { execFile, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { locked } from '../../src/ledger/lock.ts';
import { processOf, thisHost } from '../../src/machine/processes.ts';

let top: string;
let root: string;
beforeEach(() => {
  top = mkdtempSync(path.join(tmpdir(), 'lock-'));
  root = path.join(top, 'root');
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const MODULE = path.join(import.meta.dirname, '..', '..', 'src', 'ledger', 'lock.ts');
const { name, space = '' } = thisHost();
const HERE = `${name.replace(/[^\w-]/g, '')}.${space.replace(/\D/g, '')}`;

/** A process that runs this code with `locked`, `root` and `fs` in scope. */
function script(code: string): string[] {
  return [
    '--input-type=module-typescript',
    '-e',
    `import fs from 'node:fs'; import { locked } from ${JSON.stringify(pathToFileURL(MODULE).href)}; const root = ${JSON.stringify(root)}; ${code}`,
  ];
}

function signed(owner: string): string {
  const sign = path.join(root, 'lock', owner);
  mkdirSync(path.dirname(sign), { recursive: true });
  writeFileSync(sign, '');
  return sign;
}

describe('the lock', () => {
  it('lets one process in at a time, and leaves nothing behind', async () => {
    const counter = path.join(top, 'counter');
    writeFileSync(counter, '0');
    const count = `for (let i = 0; i < 25; i++) await locked(root, () => {
      fs.writeFileSync(${JSON.stringify(counter)}, String(Number(fs.readFileSync(${JSON.stringify(counter)}, 'utf8')) + 1));
    });`;
    await Promise.all(Array.from({ length: 8 }, () => promisify(execFile)(process.execPath, script(count))));
    expect(readFileSync(counter, 'utf8')).toBe('200');
    expect(existsSync(root)).toBe(false);
  });

  it('fails after a bounded wait, with the process that has it, and takes over when that one is killed', async () => {
    const child = spawn(process.execPath, script(`await locked(root, () => { console.log('in'); for (;;); });`));
    try {
      await new Promise((resolve) => child.stdout.once('data', resolve));
      const failure = await locked(root, () => undefined, 200).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Failure);
      expect((failure as Failure).message).toMatch(new RegExp(`^LEDGER_BUSY: .*process ${child.pid} on `));
      expect(readdirSync(root)).toEqual(['lock']);
    } finally {
      child.kill('SIGKILL');
    }
    expect(await locked(root, () => 'mine')).toBe('mine');
    expect(existsSync(root)).toBe(false);
  });

  it('gives what the work gives, and what it throws', async () => {
    expect(await locked(root, () => 7)).toBe(7);
    await expect(locked(root, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(root)).toBe(false);
  });

  it.runIf(process.platform === 'linux')('is not held by another process that got the same id', async () => {
    signed(`${process.pid}.1.abc.${HERE}`);
    expect(await locked(root, () => 'mine')).toBe('mine');
  });

  it.runIf(process.platform === 'linux')(
    'of a living process holds, even where the system does not tell about processes for a moment',
    async () => {
      const start = readFileSync('/proc/self/stat', 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ')[19];
      signed(`${process.pid}.${start}.abc.${HERE}`);
      const blind = `import { syncBuiltinESMExports } from 'node:module';
      fs.readFileSync = () => { throw new Error('EMFILE'); }; syncBuiltinESMExports();
      await locked(root, () => console.log('in'), 100).catch(({ name }) => console.log(name));`;
      const { stdout } = await promisify(execFile)(process.execPath, script(blind));
      expect(stdout).toBe('Failure\n');
    },
  );

  it('of another host, which cannot be asked, holds until it is old', async () => {
    const sign = signed('1.1.abc.elsewhere');
    await expect(locked(root, () => 'mine', 100)).rejects.toThrow('process 1 on elsewhere');
    const old = Date.now() / 1000 - 3600;
    utimesSync(sign, old, old);
    expect(await locked(root, () => 'mine')).toBe('mine');
  });

  it.runIf(process.platform === 'linux')('is waited for whatever becomes of the clock', async () => {
    const sign = signed(`${process.pid}.${processOf(process.pid).start ?? ''}.abc.${HERE}`);
    let hours = 0;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => hours++ * 3_600_000);
    try {
      const waiting = locked(root, () => 'mine');
      rmSync(sign);
      expect(await waiting).toBe('mine');
    } finally {
      clock.mockRestore();
    }
  });

  it('of a process that was killed before it named itself is free', async () => {
    mkdirSync(path.join(root, 'lock'), { recursive: true });
    expect(await locked(root, () => 'mine')).toBe('mine');
    await sleep(0);
    expect(existsSync(root)).toBe(false);
  });
});
