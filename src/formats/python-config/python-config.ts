import { isUtf8 } from 'node:buffer';
import { type Format, UnreadableConfig } from '../format.ts';
import { type Edit, read, stepsOf } from './edit.ts';
import { type Dialect, effectiveIn } from './options.ts';
import { DEFAULT_SECTION, scan, valueIn } from './scan.ts';
import { decode, encode, encodingOf, linesOf, startsComment } from './text.ts';
import { undo } from './undo.ts';

export type { Dialect, Edit };

/** The format of a file in one dialect. */
export function pythonConfig(dialect: Dialect): Format<Edit> {
  return {
    edit: (bytes, edits) => edit(bytes, edits, dialect),
    unedit: (current, original, edits) => unedit(current, original, edits, dialect),
  };
}

/** An option as its client reads it; `line` is where it starts, from 1. */
export interface OptionRead {
  readonly value: string;
  readonly line: number;
}

/**
 * The options as their client reads them through Python's configparser: section, then option name in the dialect's
 * spelling, then value. What stands in `[DEFAULT]` is in every other section, also in one that an edit will bring (`coming`);
 * `[DEFAULT]` itself is none. Throws UnreadableConfig.
 */
export function readOptions(
  bytes: Uint8Array,
  dialect: Dialect,
  coming: readonly string[] = [],
): ReadonlyMap<string, ReadonlyMap<string, OptionRead>> {
  const text = decode(bytes, encodingOf(bytes));
  return effectiveIn(read(text), dialect, (option) => ({ value: valueIn(text, option), line: option.line }), coming);
}

/**
 * The file with the edits made and every other byte as it was; editing twice is editing once. An option that is set is
 * the one that its client then reads. Throws UnreadableConfig for a file that Python refuses, or would
 * read otherwise for want of a byte that an edit takes, and RangeError for an edit that cannot be written in the dialect.
 */
function edit(bytes: Uint8Array, edits: readonly Edit[], dialect: Dialect): Uint8Array {
  edits.forEach(check);
  const encoding = encodingOf(bytes);
  const step = stepsOf(decode(bytes, encoding), edits, dialect).at(-1);
  if (!step) return bytes;
  const edited = encode(step.after, encoding);
  if (encodingOf(edited) !== encoding) refuseOtherReading(bytes, edited, edits, dialect);
  return edited;
}

// An edit can take away the only byte that is not UTF-8. What were two characters may then be one blank, which makes a line a
// part of the value above it: what Python would read after such an edit is not what was asked for.
function refuseOtherReading(bytes: Uint8Array, edited: Uint8Array, edits: readonly Edit[], dialect: Dialect): void {
  if (isDone(decode(edited, 'utf8'), edits, dialect)) return;
  const lines = linesOf(decode(bytes, 'latin1'), 0, bytes.length);
  const line = lines.toArray().findIndex(({ start, end }) => !isUtf8(bytes.subarray(start, end))) + 1;
  throw new UnreadableConfig({ line, reason: 'a byte here is not UTF-8, and without it the file reads otherwise' });
}

// Whether the edits are in the text, as Python reads it.
function isDone(text: string, edits: readonly Edit[], dialect: Dialect): boolean {
  return !scan(text).flaw && stepsOf(text, edits, dialect).length === 0;
}

/**
 * The file as it would be without our edits: `original`, byte for byte, where `current` is `edit(original, edits)`.
 * Where the user changed it since, only what is still ours goes: an option with our value becomes the original's lines
 * again or goes, our list item goes out of its list, a section that we made goes if nothing else came into it. Does
 * not mind a `current` that Python refuses. Throws as `edit` does, about `original`.
 */
function unedit(current: Uint8Array, original: Uint8Array, edits: readonly Edit[], dialect: Dialect): Uint8Array {
  edits.forEach(check);
  const encoding = encodingOf(current, original);
  const steps = stepsOf(decode(original, encoding), edits, dialect);
  return encode(steps.reduceRight(undo, decode(current, encoding)), encoding);
}

function check(edit: Edit): void {
  // A ledger that somebody wrote can say anything.
  demand(['set', 'append', 'remove'].includes(edit.op), 'kind of edit');
  demand(isPlain(edit.section) && !/[[\]]/.test(edit.section), 'section', edit.section);
  demand(edit.section !== DEFAULT_SECTION, 'section', edit.section);
  demand(isPlain(edit.key) && !/[=:]/.test(edit.key) && !/^[#;[]/.test(edit.key), 'key', edit.key);
  if (edit.op === 'set') demand(edit.value === '' || isPlain(edit.value), 'value');
  if (edit.op === 'append') {
    for (const item of [edit.item, ...(edit.first ?? [])]) {
      demand(isPlain(item) && !item.includes(' ') && !startsComment(item), 'item');
    }
  }
}

// Never shows a value, which may be a secret.
function demand(holds: boolean, what: string, shown?: string): void {
  const which = shown === undefined ? '' : ` ${JSON.stringify(shown)}`;
  if (!holds) throw new RangeError(`The ${what}${which} cannot be written to a Python configuration file`);
}

/** Printable ASCII that neither starts nor ends with a blank. */
function isPlain(text: string): boolean {
  return /^[!-~](?:[ -~]*[!-~])?$/.test(text);
}
