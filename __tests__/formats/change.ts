import { type Choices, pick, some } from './choices.ts';
import { contents, inserted, linesOf } from './lines.ts';

/** Stands in each value that we write, and nowhere else. */
export const OURS = 'S3cr3t';
/** Stands in each line that the user adds. */
export const THEIRS = 'zz-user';

/** What a user does to a file between its edit and its restoration. */
export type Change =
  | { readonly kind: 'nothing' }
  /** Lines put in, one after the other, each before the line of that number (modulo their count). */
  | { readonly kind: 'insert'; readonly lines: readonly { readonly at: number; readonly line: string }[] }
  | { readonly kind: 'drop'; readonly at: number }
  /** Every value of ours replaced. */
  | { readonly kind: 'revalue' };

/** The file after the user's change. */
export function changed(file: string, change: Change): string {
  if (change.kind === 'insert') return change.lines.reduce((text, { at, line }) => inserted(text, at, line), file);
  const lines = linesOf(file);
  if (change.kind === 'drop') return lines.toSpliced(change.at % Math.max(1, lines.length), 1).join('');
  if (change.kind === 'revalue') return file.replaceAll(/[^\s"]*S3cr3t[^\s"]*/g, `${THEIRS}-value`);
  return file;
}

/** Any change; lines to put in as `line` makes them. */
export function anyChange(choices: Choices, line: (choices: Choices) => string): Change {
  const kind = pick(choices, ['nothing', 'insert', 'insert', 'insert', 'drop', 'revalue'] as const);
  const at = choices.below(60);
  if (kind === 'drop') return { kind, at };
  return kind === 'insert'
    ? { kind, lines: some(choices, 1, 3, () => ({ at: choices.below(60), line: line(choices) })) }
    : { kind };
}

/** The lines that the user added, one below the other. */
export function theirLines(file: string): string {
  return contents(file)
    .filter((line) => line.includes(THEIRS))
    .join('\n');
}
