import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { onTestFinished } from 'vitest';

/** Puts calls in the place of those of the file system, until the test ends. */
export function instead(calls: Partial<Record<keyof typeof fs, unknown>>): void {
  const real = Object.fromEntries(Object.keys(calls).map((name) => [name, fs[name as keyof typeof fs]]));
  set(calls);
  onTestFinished(() => set(real));
}

function set(calls: object): void {
  Object.assign(fs, calls);
  syncBuiltinESMExports();
}
