import { type Dialect, readOptions } from '../formats/python-config/python-config.ts';
import type { Disk } from '../machine/disk.ts';

/** Options of a configuration file, section by section, as its client would read them. */
export type Options = ReturnType<typeof readOptions>;

/**
 * What a configuration file says; nothing where it does not exist, cannot be read, or is refused by Python: the ledger
 * looks at every file that is written before it writes any, and says what is wrong with it.
 */
export function optionsIn(disk: Disk, path: string, dialect: Dialect): Options {
  const bytes = disk.read(path);
  if (bytes === undefined) return new Map();
  try {
    return readOptions(bytes, dialect);
  } catch {
    return new Map();
  }
}
