/**
 * One edit of a TOML file.
 * - `set`: the key of the table has this value; its value is replaced where it stands, or the key is added to the table, or the
 *   table to the file. The file's own table, without a header, is `[]`.
 * - `remove`: the key is not there, whatever its value was.
 * - `item`: the array of tables has a table of this `name` and these values, before the others or after them. A table that has
 *   the same `name`, or the same `url`, gives way to it.
 */
export type Edit<V = string> =
  | { readonly op: 'set'; readonly table: readonly string[]; readonly key: string; readonly value: V | boolean }
  | { readonly op: 'remove'; readonly table: readonly string[]; readonly key: string }
  | {
      readonly op: 'item';
      readonly array: readonly string[];
      readonly name: string;
      readonly values: Readonly<Record<string, string | boolean>>;
      readonly place: 'first' | 'last';
    };
