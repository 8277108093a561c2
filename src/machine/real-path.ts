import { realpathSync } from 'node:fs';

/**
 * The path of something that exists, links followed, as the disk spells it: one file has one path, in whatever case, Unicode form or short
 * name (`RUNNER~1`) somebody wrote it. Throws the system's errors.
 */
export function realPathOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch (error) {
    if (process.platform !== 'win32') throw error;
    // Windows does not tell for drives that its mount manager does not know, such as disks in memory; Node.js follows links itself.
    return realpathSync(file);
  }
}
