import { readFileSync } from 'node:fs';
import { type Dialect, readOptions } from '../formats/python-config/python-config.ts';
import type { Options } from './client.ts';

/**
 * What a configuration file says; nothing where it does not exist, cannot be read, or is refused by Python: the ledger
 * looks at every file that is written before it writes any, and says what is wrong with it.
 */
export function optionsIn(path: string, dialect: Dialect): Options {
  try {
    return readOptions(readFileSync(path), dialect);
  } catch {
    return new Map();
  }
}
