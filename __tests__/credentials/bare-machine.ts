import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Machine } from '../../src/machine/machine.ts';

/** A new folder. */
export const home = () => mkdtempSync(path.join(tmpdir(), 'facts-'));

/** A machine of Linux in which nothing is found but by these variables and in this home. */
export function machine(env: Record<string, string>, folder = home()): Machine {
  return {
    platform: 'linux',
    env: { METADATA_SERVER_DETECTION: 'none', PATH: '', ...env },
    home: folder,
    temp: folder,
  };
}

/** Writes a file, with the folders above it, and gives its path. */
export function file(folder: string, name: string, content: string, mode = 0o600): string {
  const whole = path.join(folder, name);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, content);
  chmodSync(whole, mode);
  return whole;
}
