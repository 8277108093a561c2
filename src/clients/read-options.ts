import { UnreadableConfig } from '../formats/format.ts';
import { type Dialect, readOptions } from '../formats/python-config/python-config.ts';
import type { Disk } from '../machine/disk.ts';

/** Options of a configuration file, section by section, as its client would read them. */
export type Options = ReturnType<typeof readOptions>;

/** Why a client refuses a configuration file, and so stops; the line is 1-based. */
export interface Flaw {
  readonly line: number;
  readonly reason: string;
}

/** What a configuration file says; nothing where it does not exist, cannot be read, or is refused by Python, with the flaw then. */
export function optionsIn(
  disk: Disk,
  path: string,
  dialect: Dialect,
): { readonly options: Options; readonly bytes?: Buffer; readonly flaw?: Flaw } {
  const bytes = disk.read(path);
  if (bytes === undefined) return { options: new Map() };
  try {
    return { options: readOptions(bytes, dialect), bytes };
  } catch (error) {
    if (!(error instanceof UnreadableConfig)) throw error;
    return { options: new Map(), bytes, flaw: { line: error.line, reason: error.reason } };
  }
}
