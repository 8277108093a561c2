import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts a program of this name into a folder, which runs a script of Node.js (a module): a shell script, or on Windows a `.cmd`, which
 * is what Google's gcloud is there. Gives the path of the program.
 */
export function standIn(folder: string, name: string, script: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.mjs`), script);
  if (process.platform === 'win32') {
    const file = path.join(folder, `${name}.cmd`);
    writeFileSync(file, `@"${process.execPath}" "%~dp0${name}.mjs" %*\r\n`);
    return file;
  }
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${path.join(folder, `${name}.mjs`)}' "$@"\n`);
  chmodSync(file, 0o755);
  return file;
}
