import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The Node.js that actions run on: this process where it is version 24, else the development dependency. */
export function nodeBinary(): string {
  if (process.versions.node.startsWith('24.')) {
    return process.execPath;
  }
  const found = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'node');
  if (!existsSync(found)) {
    throw new Error('no Node.js 24: run npm ci first');
  }
  return found;
}

let python = '';

/** The real path of this machine's `python3`: a version manager's stand-in needs variables that a job does not have. */
export function pythonBinary(): string {
  python ||= execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim();
  return python;
}

/** The folders of programs that every Unix machine has. */
export function systemFolders(): string[] {
  return ['/usr/local/bin', '/usr/bin', '/bin', '/usr/sbin', '/sbin'].filter((folder) => existsSync(folder));
}
