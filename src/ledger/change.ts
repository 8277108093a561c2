import type { Dialect, Edit } from '../formats/python-config.ts';
import type { Text } from '../secret.ts';

/** Edits of a configuration file in Python's dialect; the file is made where it does not exist. */
export interface EditFile {
  readonly kind: 'edit';
  readonly path: string;
  readonly dialect: Dialect;
  readonly edits: readonly Edit<Text>[];
}

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
