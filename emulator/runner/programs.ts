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

/** What Python 3 is called on this system. */
const PYTHON = process.platform === 'win32' ? 'python' : 'python3';

let python = '';

/** The real path of this machine's Python 3: a version manager's stand-in needs variables that a job does not have. */
export function pythonBinary(): string {
  python ||= execFileSync(PYTHON, ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim();
  return python;
}

/** The folders of programs that every machine of this system has. */
export function systemFolders(): string[] {
  const { SystemRoot = 'C:\\Windows' } = process.env;
  const folders =
    process.platform === 'win32'
      ? [join(SystemRoot, 'System32'), SystemRoot]
      : ['/usr/local/bin', '/usr/bin', '/bin', '/usr/sbin', '/sbin'];
  return folders.filter((folder) => existsSync(folder));
}

/** The variables without which programs of this system do not start or find the home; a job has them whatever it sets. */
export function systemVariables(home: string): Readonly<Record<string, string>> {
  if (process.platform !== 'win32') {
    return {};
  }
  const kept = [
    'SystemRoot',
    'SystemDrive',
    'windir',
    'ComSpec',
    'PATHEXT',
    'ProgramData',
    'ProgramFiles',
    'TEMP',
    'TMP',
  ];
  const roaming = join(home, 'AppData', 'Roaming');
  return {
    ...Object.fromEntries(kept.map((name) => [name, process.env[name] ?? ''])),
    USERPROFILE: home,
    APPDATA: roaming,
    LOCALAPPDATA: join(home, 'AppData', 'Local'),
  };
}
