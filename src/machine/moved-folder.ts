import paths from 'node:path';
import type { Disk } from './disk.ts';
import type { Machine } from './machine.ts';

/**
 * What a variable that the job moved on Windows means for a program which asks Windows for the folder, as Python's do; undefined where it
 * leads to the folder that Windows has.
 */
export function effectOfMove(
  program: string,
  variable: 'APPDATA' | 'LOCALAPPDATA',
  { env, home }: Machine,
  disk: Disk,
): string | undefined {
  const known = paths.win32.join(home, 'AppData', variable === 'APPDATA' ? 'Roaming' : 'Local');
  const [asked, told] = [env[variable] || known, known].map((folder) =>
    disk.real(paths.win32.resolve(folder)).toLowerCase(),
  );
  return asked === told
    ? undefined
    : `${program} asks Windows for the folder, which is ${known} unless Windows was told otherwise, and does not read this file`;
}
