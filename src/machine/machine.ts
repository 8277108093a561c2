import { homedir } from 'node:os';
import path from 'node:path';
import { present } from '../present.ts';

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
}

/** What Debian gives to users without a home: nothing is found there. A relative path would lead into the checkout. */
const NO_HOME = '/nonexistent';

/** Whether the home is known: without one, only files in RUNNER_TEMP can be written. */
export function hasHome({ home }: Machine): boolean {
  return home !== NO_HOME;
}

/** The machine this process runs on. Node's `homedir` follows HOME and USERPROFILE just as Python does. */
export function thisMachine(): Machine {
  const home = knownHome();
  const { env, platform } = process;
  const user = process.geteuid?.();
  return {
    platform: platform === 'win32' || platform === 'darwin' ? platform : 'linux',
    env,
    home,
    temp: env['RUNNER_TEMP'] ?? path.join(home, '.cache'),
    ...present({ user }),
  };
}

/** A user without HOME and without an entry in the list of users has none. */
function knownHome(): string {
  try {
    const home = homedir();
    return path.isAbsolute(home) ? home : NO_HOME;
  } catch {
    return NO_HOME;
  }
}

/** The path rules of a platform, whatever platform this process runs on. */
export function pathsOf(machine: Pick<Machine, 'platform'>): path.PlatformPath {
  return machine.platform === 'win32' ? path.win32 : path.posix;
}
