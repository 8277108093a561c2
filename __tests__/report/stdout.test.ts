import { EOL } from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import { stdout } from '../../src/report/stdout.ts';

// A pipe that is full cannot be had without another process; how the system answers then is in write(2).
const system = vi.hoisted(() => ({ write: (_bytes: Uint8Array): number => 0 }));
vi.mock('node:fs', async (load) => ({
  ...(await load<typeof import('node:fs')>()),
  writeSync: (_: number, bytes: Uint8Array) => system.write(bytes),
}));
const fails = (code: string): never => {
  throw Object.assign(new Error(code), { code });
};

afterEach(() => vi.restoreAllMocks());

test('every line comes out whole, whatever part of it the system takes at once', () => {
  const wait = vi.spyOn(Atomics, 'wait');
  let written = '';
  let calls = 0;
  system.write = (bytes) => {
    calls += 1;
    // Every other call finds the pipe full.
    if (calls % 2 === 0) fails('EAGAIN');
    const taken = Buffer.from(bytes).subarray(0, 5);
    written += taken.toString();
    return taken.length;
  };
  stdout.write(['a line', '', 'another']);
  expect(written).toBe(`a line${EOL}${EOL}another${EOL}`);
  // It waits for the reader instead of keeping a processor busy.
  expect(wait).toHaveBeenCalled();
});

test('nothing is written where there is nothing to say', () => {
  system.write = () => fails('EBADF');
  stdout.write([]);
});

test('a log that cannot be written ends the step', () => {
  system.write = () => fails('ENOSPC');
  expect(() => stdout.write(['a'])).toThrow('ENOSPC');
});
