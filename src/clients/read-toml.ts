import { UnreadableConfig } from '../formats/format.ts';
import { readToml, type ValueRead } from '../formats/toml/read.ts';
import type { Disk } from '../machine/disk.ts';
import { readAs } from './read-as.ts';

/** What a TOML file says; nothing where it does not exist, cannot be read, or is refused, which is said where it is written. */
export function valuesIn(disk: Disk, path: string): readonly ValueRead[] {
  const values = readAs(readToml, disk, path);
  return values === undefined || values instanceof UnreadableConfig ? [] : values;
}
