import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Emulator, startEmulator } from '../../emulator/emulator.ts';
import { addFile } from '../../emulator/google/packages.ts';
import { buildWheel } from '../../emulator/google/wheel.ts';
import { addPypi, keyText } from '../../emulator/populate.ts';
import { type Job, type JobOptions, startJob } from '../../emulator/runner/runner.ts';
import { createSample, type Sample } from '../../emulator/sample.ts';

/** The action as it is committed: its action.yml and its dist/. */
export const ACTION = path.resolve(import.meta.dirname, '../..');

/** Google, GitHub and a sample organisation, for the tests of one file. */
export interface Stage {
  readonly emulator: Emulator;
  readonly sample: Sample;
  /** The sample's service account key, as a user would paste it. */
  readonly key: string;
  /** A new home with these files; modes are 0600 where a file says nothing else. */
  home(files?: Readonly<Record<string, HomeFile>>): string;
  /** A new job in a new home, its key known to the runner as a secret. */
  job(options?: Partial<JobOptions>): Promise<Job>;
  close(): Promise<void>;
}

export type HomeFile = string | { readonly content: string | Buffer; readonly mode: number };

/** Whether this is Windows, where files have no modes, no owners that a number names, and no pipes among them. */
export const WINDOWS = process.platform === 'win32';

/** How a private file begins in a photograph: on Windows an access list says it, which no mode shows. */
export const PRIVATE = WINDOWS ? /^666 / : /^600 /;

/** Whether Wine plays Windows (scripts/windows), which has no PowerShell, and whose icacls does nothing. */
export const WINE = process.env['WINEPREFIX'] !== undefined;

/** Files that have another name on Windows. */
const THERE: readonly (readonly [linux: string, windows: string])[] = [
  ['.config/pip/pip.conf', 'AppData/Roaming/pip/pip.ini'],
  ['.pip/pip.conf', 'pip/pip.ini'],
];

/** A file of a home, named as it is on Linux, where this system's clients read it. */
export function inHome(home: string, name: string): string {
  return path.join(home, (WINDOWS && new Map(THERE).get(name)) || name);
}

/** The name that a file or folder of a home would have on Linux. */
function onLinux(name: string): string {
  if (!WINDOWS) return name;
  const given = name.replaceAll('\\', '/');
  return (
    THERE.find(([, windows]) => windows === given)?.[0] ?? given.replace(/^AppData(?:\/Roaming)?(?=\/|$)/, '.config')
  );
}

/** Opens a stage; with `pypi`, PyPI is emulated too and has nothing but a namesake of the private package, version 99.0.0. */
export async function openStage({ pypi = false }: { readonly pypi?: boolean } = {}): Promise<Stage> {
  const sample = createSample();
  if (pypi) addFile(addPypi(sample.world), 'my-private-package', buildWheel('my-private-package', '99.0.0'));
  const emulator = await startEmulator({ world: sample.world });
  const key = keyText(sample.key);
  // Its real path: a temporary folder may be behind a link, as on macOS, and some of what is said names real paths.
  const folder = mkdtempSync(path.join(realpathSync.native(tmpdir()), 'stage-'));
  const home: Stage['home'] = (files = {}) => {
    const home = mkdtempSync(path.join(folder, 'home-'));
    for (const [name, file] of Object.entries(files)) {
      const target = inHome(home, name);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, typeof file === 'string' ? file : file.content);
      chmodSync(target, typeof file === 'string' ? 0o600 : file.mode);
    }
    return home;
  };
  return {
    emulator,
    sample,
    key,
    home,
    job: (options = {}) => startJob({ emulator, home: home(), secrets: [key], ...options }),
    async close() {
      await emulator.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Every file and folder below a folder: mode and bytes, by path. */
export function photograph(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const seen = names.map((name): readonly [string, string] => {
    const file = path.join(folder, name);
    const stats = lstatSync(file);
    const mode = (stats.mode & 0o777).toString(8);
    return [onLinux(name), stats.isFile() ? `${mode} ${readFileSync(file, 'latin1')}` : `${mode} folder`];
  });
  return Object.fromEntries(seen.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The text of a file of the home; empty where it does not exist. */
export function textIn(home: string, name: string): string {
  const file = inHome(home, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Runs a command as a person pastes it on the machine of the runner: in bash, or in PowerShell on Windows. */
export function paste(command: string): void {
  if (WINDOWS) execFileSync('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', command]);
  else execFileSync('bash', ['-c', command]);
}

/** The code of a problem, which the title of its annotation ends with; the runner's own titles are as they are. */
export const codeOf = ({ title }: { readonly title: string }): string => /\((\w+)\)$/.exec(title)?.[1] ?? title;

/** Every form in which a secret could leave: raw, percent-encoded, in base64 of any offset, as Basic sends it. */
export function formsOf(secret: string, username = 'oauth2accesstoken'): readonly string[] {
  const basic = Buffer.from(`${username}:${secret}`).toString('base64');
  const shifted = ['', ' ', '  '].map((shift) =>
    Buffer.from(shift + secret)
      .toString('base64')
      .slice(4, -4),
  );
  return [secret, encodeURIComponent(secret), basic, ...shifted, JSON.stringify(secret).slice(1, -1)];
}

/** The secrets of a key file: the whole in base64, the identifier, each line of the private key. */
export function secretsOf(keyText: string): readonly string[] {
  const { private_key: pem, private_key_id: id } = JSON.parse(keyText) as Record<string, string>;
  const lines = (pem ?? '').split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
  const base64 = Buffer.from(keyText).toString('base64');
  const trimmed = Buffer.from(keyText.trim()).toString('base64');
  return [
    ...formsOf(base64, '_json_key_base64'),
    ...formsOf(trimmed, '_json_key_base64'),
    id ?? '',
    pem ?? '',
    ...lines,
  ];
}

/** Where a secret left the steps of a job, apart from the masked password output. */
export function leaks(job: Job, secrets: readonly string[]): readonly string[] {
  const needles = secrets.filter((secret) => secret.length >= 8);
  return job.captured().flatMap(({ where, text }) => {
    const searched = where.endsWith('outputs') ? withoutPassword(text) : text;
    return needles.some((needle) => searched.includes(needle)) ? [where] : [];
  });
}

function withoutPassword(outputs: string): string {
  const { password: _, ...rest } = JSON.parse(outputs) as Record<string, string>;
  return JSON.stringify(rest);
}
