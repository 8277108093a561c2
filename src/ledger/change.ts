import type { EditsOf, FormatName } from '../formats/catalogue.ts';
import type { Text } from '../secret.ts';

/** An entry that a file can have once only, such as that of a host in netrc. */
export interface Claim {
  readonly key: string;
  /** Whose entry it is; two uses of one owner share it. */
  readonly owner: Text;
  /** A later use of another owner that can do without goes without, so that the entry stays. */
  readonly first?: true;
}

/** What every change may say of itself. */
export interface Chance {
  /** The other changes are made without it, where it cannot be made. */
  readonly optional?: true;
}

/** Edits of a configuration file in the vocabulary of its format; the file is made where it does not exist. */
export type EditFile = {
  readonly [F in FormatName]: {
    readonly kind: 'edit';
    readonly path: string;
    readonly format: F;
    readonly edits: readonly EditsOf<Text>[F][];
    /** The entry that the edits make, where the file can have it once only. */
    readonly claim?: Claim;
  } & Chance;
}[FormatName];

/** A file of our own, that must not exist yet. */
export interface CreateFile extends Chance {
  readonly kind: 'create';
  readonly path: string;
  readonly content: Text;
  /** `latin1` where the content is the bytes of another file, whatever they mean. */
  readonly encoding?: 'latin1';
}

/** One thing to do on disk, and to undo. */
export type Change = EditFile | CreateFile;
