import type { EditsOf, FormatName } from '../formats/catalogue.ts';
import type { Text } from '../secret.ts';

/** Edits of a configuration file in the vocabulary of its format; the file is made where it does not exist. */
export type EditFile = {
  readonly [F in FormatName]: {
    readonly kind: 'edit';
    readonly path: string;
    readonly format: F;
    readonly edits: readonly EditsOf<Text>[F][];
  };
}[FormatName];

/** A file of our own, that must not exist yet. */
export interface CreateFile {
  readonly kind: 'create';
  readonly path: string;
  readonly content: Text;
  /** `latin1` where the content is the bytes of another file, whatever they mean. */
  readonly encoding?: 'latin1';
}

/** One thing to do on disk, and to undo. */
export type Change = EditFile | CreateFile;
