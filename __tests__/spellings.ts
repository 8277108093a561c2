import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** The path with every letter of the English alphabet in the other case. */
export function otherCase(file: string): string {
  return file.replaceAll(/[a-z]/gi, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
}

/** The path with letters and their marks apart, where it is the same file: on macOS; elsewhere as it is. */
export function decomposed(file: string): string {
  return process.platform === 'darwin' ? file.normalize('NFD') : file;
}

/** The short name (`RUNNER~1`) of an existing file on Windows, where the volume has such names; elsewhere the path as it is. */
export function shortName(file: string): string {
  if (process.platform !== 'win32') return file;
  const ask = `for %I in ("${file}") do @echo %~sI`;
  return spawnSync('cmd', ['/d', '/c', ask], { windowsVerbatimArguments: true, encoding: 'utf8' }).stdout.trim();
}

/** Whether the system takes two spellings for one file, and tells which is the disk's. */
export const ONE_FILE = ['win32', 'darwin'].includes(process.platform) && existsSync(otherCase(tmpdir()));

/** The root of a drive of Windows that does not exist; not one of the first letters, which a drive without a disk may have. */
export function missingDrive(): string {
  return [...'QRSTUVWXYPONMLKJIH'].map((letter) => `${letter}:\\`).find((root) => !existsSync(root)) ?? '';
}
