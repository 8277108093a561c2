/** `pip` folds `_` to `-` and drops leading `--` in option names; `pypirc` (twine, flit, hatch) only lowers their case. */
export type Dialect = 'pip' | 'pypirc';

/**
 * One edit of a configuration file.
 * - `set`: the option has this value; its line is replaced where it stands, or added to the section, or the section to the file.
 * - `append`: the option, a list separated by white space, also has this item. Where the option is absent it is made, and
 *   lists first those of `sectionsFirst` that the file has as sections (twine's implicit servers, which an explicit list hides).
 * - `remove`: the option is not there.
 */
export type Edit<V = string> =
  | { readonly op: 'set'; readonly section: string; readonly key: string; readonly value: V }
  | {
      readonly op: 'append';
      readonly section: string;
      readonly key: string;
      readonly item: V;
      readonly sectionsFirst?: readonly string[];
    }
  | { readonly op: 'remove'; readonly section: string; readonly key: string };
