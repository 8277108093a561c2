// Runs a Windows program under the Wine in .windows/.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** All that is made for it; ignored by git. */
export const WINDOWS_FOLDER = path.resolve(import.meta.dirname, '../../.windows');

/** What Wine sees as the root of the file system. */
export const ROOT = path.join(WINDOWS_FOLDER, 'root');

/** How long one program may take. */
const PATIENCE_MS = 30 * 60_000;

// In a mount namespace of its own, so that no mount outlasts it. The second `unshare` only changes root and folder.
const ENTER = `for part in proc dev sys; do mount --rbind "/$part" "$0/$part" || exit 1; done
folder=$1; shift; exec unshare --root="$0" --wd="$folder" "$@"`;

const ENVIRONMENT = {
  PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/tmp',
  // The name of the user's folder: every test then runs below a path with a space and an umlaut.
  USER: 'größe user',
  LC_ALL: 'C.UTF-8',
  WINEPREFIX: '/prefix',
  WINEDEBUG: '-all',
  WINEDLLOVERRIDES: 'mscoree,mshtml=;winemenubuilder.exe=',
  WINEPATH: 'C:\\Python313',
};

/** Runs a program of Windows in a folder of `ROOT`; gives its exit code, null where it was killed, as after half an hour. */
export function wine(
  command: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
  output: 'inherit' | 'ignore' = 'inherit',
): number | null {
  return enter(['/usr/lib/wine/wine64', ...command], folder, env, output);
}

/** Ends every process of this Windows. */
export function endWindows(): void {
  enter(['/usr/lib/wine/wineserver64', '--kill'], '/', {}, 'ignore');
}

function enter(
  command: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
  output: 'inherit' | 'ignore',
): number | null {
  const rights = process.getuid?.() === 0 ? [] : ['--map-root-user'];
  const args = [...rights, '--mount', 'sh', '-c', ENTER, ROOT, folder, ...command];
  return spawnSync('unshare', args, {
    env: { ...ENVIRONMENT, ...env },
    stdio: ['ignore', output, output],
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  }).status;
}
