import { UnreadableConfig } from '../formats/format.ts';
import { readToml, type ValueRead } from '../formats/toml/read.ts';
import type { Disk } from '../machine/disk.ts';

/** What a TOML file says; nothing where it does not exist, cannot be read, or is refused, which is said where it is written. */
export function valuesIn(disk: Disk, path: string): readonly ValueRead[] {
  const bytes = disk.read(path);
  if (bytes === undefined) return [];
  try {
    return readToml(bytes);
  } catch (error) {
    if (error instanceof UnreadableConfig) return [];
    throw error;
  }
}
