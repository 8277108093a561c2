import { homedir } from 'node:os';
import path from 'node:path';
import { present } from '../present.ts';

/** A system that runners have, by the name that Node.js has for it. */
export type Platform = 'linux' | 'darwin' | 'win32';

/** The machine of the job, as a value: everything path-like is derived from it, so that any platform can be tested on any. */
export interface Machine {
  readonly platform: Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * The home that Python's `expanduser('~')` gives: HOME, or USERPROFILE on Windows, or what the system's list of users says.
   * See `hasHome`.
   */
  readonly home: string;
  /** RUNNER_TEMP: emptied by the runner at the start and the end of each job. */
  readonly temp: string;
  /** Effective user id; absent on Windows. */
  readonly user?: number;
  /** Variables that had a path as Git's bash spells it, which other programs of Windows do not follow; see `respelled`. */
  readonly fromBash?: readonly string[];
}

/** What Debian gives to users without a home: nothing is found there. A relative path would lead into the checkout. */
const NO_HOME = '/nonexistent';

/** Whether the home is known: without one, only files in RUNNER_TEMP can be written. */
export function hasHome({ home }: Machine): boolean {
  return home !== NO_HOME;
}

/** The machine this process runs on. Paths that Git's bash spelled are from here on as Windows spells them, for programs that it starts too. */
export function thisMachine(): Machine {
  const { env } = process;
  const platform = process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux';
  const bash = platform === 'win32' ? respelled(env) : {};
  Object.assign(env, bash);
  const home = homeOf(platform, env, homedir);
  const user = process.geteuid?.();
  const fromBash = platform === 'win32' ? Object.keys(bash) : undefined;
  return { platform, env, home, temp: env['RUNNER_TEMP'] ?? path.join(home, '.cache'), ...present({ user, fromBash }) };
}

/**
 * The home as Python's programs find it. `ask` is Node.js's `homedir`, which follows HOME and USERPROFILE as Python does, and knows nothing of
 * the two variables that Python takes where USERPROFILE is not set. A user without HOME and without an entry in the list of users has none.
 */
export function homeOf(platform: Platform, env: Machine['env'], ask: () => string): string {
  const { HOMEDRIVE = '', HOMEPATH } = env;
  const named = platform === 'win32' && env['USERPROFILE'] === undefined && HOMEPATH ? HOMEDRIVE + HOMEPATH : undefined;
  try {
    const home = named ?? ask();
    return isWhole(home, { platform }) ? home : NO_HOME;
  } catch {
    return NO_HOME;
  }
}

/** Whether a path leads to the same place wherever it is used; on Windows `\a` and `/a` hang on the current drive. */
export function isWhole(given: string, machine: Pick<Machine, 'platform'>): boolean {
  const { isAbsolute, parse } = pathsOf(machine);
  return isAbsolute(given) && (machine.platform !== 'win32' || parse(given).root.length > 1);
}

/** Variables with a path that this action, and the programs that it starts, follow. */
const FOLLOWED = ['VIRTUAL_ENV', 'PIP_CONFIG_FILE', 'GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_CONFIG'];

/**
 * On Windows: the paths that a step wrote in Git's bash, such as `/d/a/.venv` (an environment that is activated there has one), as Windows
 * spells them. Bash does the same for a program that it starts, and the runner does not.
 */
export function respelled(env: Machine['env']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    FOLLOWED.flatMap((name) => {
      const [, drive, rest = ''] = /^\/([a-z])(\/.*)?$/i.exec(env[name] ?? '') ?? [];
      return drive === undefined ? [] : [[name, path.win32.normalize(`${drive.toUpperCase()}:${rest || '/'}`)]];
    }),
  );
}

/** The path rules of a platform, whatever platform this process runs on. */
export function pathsOf(machine: Pick<Machine, 'platform'>): path.PlatformPath {
  return machine.platform === 'win32' ? path.win32 : path.posix;
}
