import { UnreadableConfig } from '../formats/format.ts';
import { readOptions } from '../formats/python-config/python-config.ts';
import type { Disk } from '../machine/disk.ts';
import { readAs } from './read-as.ts';

/** Options of a configuration file, section by section, as its client would read them. */
export type Options = ReturnType<typeof readOptions>;

/** Why a client refuses a configuration file, and so stops; the line is 1-based. */
export interface Flaw {
  readonly line: number;
  readonly reason: string;
}

/**
 * What a configuration file says to pip, once it has the sections that are `coming`; nothing where it does not exist, cannot be read, or is
 * refused by Python, with the flaw then.
 */
export function optionsIn(
  disk: Disk,
  path: string,
  coming: readonly string[] = [],
): { readonly options: Options; readonly bytes?: Buffer; readonly flaw?: Flaw } {
  const found = readAs((bytes) => ({ options: readOptions(bytes, 'pip', coming), bytes }), disk, path);
  if (!(found instanceof UnreadableConfig)) return found ?? { options: new Map() };
  const { line, reason } = found;
  return { options: new Map(), flaw: { line, reason } };
}
