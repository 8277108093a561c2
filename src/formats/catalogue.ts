import type { Format } from './format.ts';
import { netrc } from './netrc/netrc.ts';
import type { Edit as NetrcEdit } from './netrc/vocabulary.ts';
import type { Edit as PythonEdit } from './python-config/edit.ts';
import { pythonConfig } from './python-config/python-config.ts';
import { toml } from './toml/toml.ts';
import type { Edit as TomlEdit } from './toml/vocabulary.ts';

/** The edits of each format; `V` is what a value is, text or a secret. */
export interface EditsOf<V> {
  readonly pip: PythonEdit<V>;
  readonly pypirc: PythonEdit<V>;
  readonly netrc: NetrcEdit<V>;
  readonly toml: TomlEdit<V>;
}

/** Every format that can be edited; a new one is one folder and one line here. */
export const FORMATS: { readonly [F in keyof EditsOf<string>]: Format<EditsOf<string>[F]> } = {
  pip: pythonConfig('pip'),
  pypirc: pythonConfig('pypirc'),
  netrc,
  toml,
};

/** The name of a format, as changes and the ledger have it. */
export type FormatName = keyof typeof FORMATS;
