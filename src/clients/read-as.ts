import { UnreadableConfig } from '../formats/format.ts';
import type { Disk } from '../machine/disk.ts';

/** What a file says to one of our readers: nothing where it does not exist or cannot be read, and the flaw where its clients refuse it. */
export function readAs<T>(reader: (bytes: Buffer) => T, disk: Disk, path: string): T | UnreadableConfig | undefined {
  const bytes = disk.read(path);
  if (bytes === undefined) return undefined;
  try {
    return reader(bytes);
  } catch (error) {
    if (error instanceof UnreadableConfig) return error;
    throw error;
  }
}
