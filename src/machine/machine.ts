import { homedir } from 'node:os';
import path from 'node:path';

export type Platform = 'linux' | 'darwin' | 'win32';

/** The machine of the job, as a value: everything path-like is derived from it, so that any platform can be tested on any. */
export interface Machine {
  readonly platform: Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The home that Python's `expanduser('~')` gives: HOME, or USERPROFILE on Windows. */
  readonly home: string;
  /** RUNNER_TEMP: emptied by the runner at the start and the end of each job. */
  readonly temp: string;
  /** Effective user id; absent on Windows. */
  readonly user?: number;
}

/** The machine this process runs on. Node's `homedir` follows HOME and USERPROFILE just as Python does. */
export function thisMachine(): Machine {
  const { env, platform } = process;
  const user = process.geteuid?.();
  return {
    platform: platform === 'win32' || platform === 'darwin' ? platform : 'linux',
    env,
    home: homedir(),
    temp: env['RUNNER_TEMP'] ?? path.join(homedir(), '.cache'),
    ...(user === undefined ? {} : { user }),
  };
}

/** The path rules of a platform, whatever platform this process runs on. */
export function pathsOf(machine: Pick<Machine, 'platform'>): path.PlatformPath {
  return machine.platform === 'win32' ? path.win32 : path.posix;
}
