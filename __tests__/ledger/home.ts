import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Change } from '../../src/ledger/change.ts';
import type { Machine } from '../../src/machine/machine.ts';
import { Secret } from '../../src/secret.ts';

export const TOKEN = 'ya29.a-token+with/odd=signs';
export const PIPRC = '# mine\n[global]\ntimeout = 7\nindex-url = https://example.org/simple\n';
export const PYPIRC = '[distutils]\r\nindex-servers =\r\n  pypi\r\n\r\n[pypi]\r\npassword: pypi-abc=\r\n';

/** Whether modes say who may read; on Windows they know one bit, that a file is read-only, and access lists say the rest. */
export const MODES = process.platform !== 'win32';

/** Whether symbolic links work: on Windows they need a right that not every user has, and Wine makes them badly. */
export const LINKS = linksWork();

function linksWork(): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'links-'));
  try {
    mkdirSync(path.join(folder, 'a'));
    symlinkSync('a', path.join(folder, 'b'), 'dir');
    writeFileSync(path.join(folder, 'b', 'file'), 'x');
    symlinkSync('a/file', path.join(folder, 'c'));
    return readFileSync(path.join(folder, 'c'), 'utf8') === 'x' && readlinkSync(path.join(folder, 'c')) !== '';
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The mode that this system shows for a file or folder of this mode. */
export function shown(mode: number): number {
  if (MODES) return mode;
  return (mode & 0o200) === 0 ? 0o444 : 0o666;
}

/** A home with a ledger root and a folder for the temporary files of each job; `remove` it after the test. */
export interface Home {
  readonly top: string;
  readonly at: string;
  readonly root: string;
  readonly pip: string;
  readonly pypirc: string;
  machine(job?: string): Machine;
  write(file: string, content: string, mode?: number): string;
  /** Everything in the home, as a text that can be compared: kind, mode, path, content. */
  picture(): string[];
  remove(): void;
}

export function makeHome(): Home {
  const home = homeAt(mkdtempSync(path.join(realpathSync.native(tmpdir()), 'ledger-')));
  mkdirSync(home.at);
  return home;
}

/** The same home, as another process finds it. */
export function homeAt(top: string): Home {
  const at = path.join(top, 'home');
  return {
    top,
    at,
    root: path.join(at, '.setup-artifact-registry-python'),
    pip: path.join(at, '.config', 'pip', 'pip.conf'),
    pypirc: path.join(at, '.pypirc'),
    machine: (job = 'a') => {
      const temp = path.join(top, `temp-${job}`);
      mkdirSync(temp, { recursive: true });
      const user = process.geteuid?.();
      return {
        platform: process.platform as Machine['platform'],
        env: { GITHUB_RUN_ID: '1', GITHUB_JOB: job, RUNNER_NAME: job },
        home: at,
        temp,
        ...(user === undefined ? {} : { user }),
      };
    },
    write(file, content, mode = 0o644) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      chmodSync(file, mode);
      return file;
    },
    picture: () => picture(at, ''),
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
}

function picture(folder: string, under: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name);
      const stats = lstatSync(file);
      const label = `${shown(stats.mode & 0o7777).toString(8)} ${under}${name}`;
      if (stats.isDirectory()) return [`${label}/`, ...picture(file, `${under}${name}/`)];
      if (stats.isSymbolicLink()) return [`${label} -> ${readlinkSync(file)}`];
      return [stats.isFile() ? `${label} ${JSON.stringify(readFileSync(file, 'latin1'))}` : `${label} (special)`];
    });
}

/** What a use of the action asks for: pip's index with a secret in it, and a password for twine. */
export function changesIn(home: Home, token = TOKEN): Change[] {
  return [
    {
      kind: 'edit',
      path: home.pip,
      format: 'pip',
      edits: [
        {
          op: 'set',
          section: 'global',
          key: 'index-url',
          value: new Secret(
            `https://oauth2accesstoken:${encodeURIComponent(token)}@us-central1-python.pkg.dev/p/r/simple/`,
          ),
        },
      ],
    },
    serverIn(home, 'my-repo', token),
  ];
}

/** A server in .pypirc alone. */
export function serverIn(home: Home, server: string, token = TOKEN): Change {
  return {
    kind: 'edit',
    path: home.pypirc,
    format: 'pypirc',
    edits: [
      { op: 'append', section: 'distutils', key: 'index-servers', item: server, first: ['pypi', 'testpypi'] },
      { op: 'set', section: server, key: `username`, value: 'oauth2accesstoken' },
      { op: 'set', section: server, key: `password`, value: new Secret(token) },
    ],
  };
}
