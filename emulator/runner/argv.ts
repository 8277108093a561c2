import { existsSync, readFileSync } from 'node:fs';

/** The arguments of every process that a step started, as argv-recorder.mjs wrote them. */
export function readArgv(file: string): string[][] {
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line): string[] => JSON.parse(line))
    : [];
}
