import type { EditFile } from '../../src/ledger/change.ts';
import type { Choices } from './choices.ts';
import type { Judge } from './judge.ts';

/** A case at work: what a format's own reader is asked, and the verdict on its answers. */
export interface Trial {
  readonly questions: readonly unknown[];
  /** What is broken, or undefined where all laws hold. */
  judge(answers: readonly unknown[]): string | undefined;
}

/** One case for the laws of a format. Files are latin-1 strings, one character a byte. */
export interface AnyCase {
  readonly file: string;
}

/** The laws of a format, for tests and for `scripts/fuzz.ts`. */
export interface Suite<C extends AnyCase> {
  readonly name: string;
  /** The program that reads as the format's own clients do. */
  readonly script: URL;
  caseFrom(choices: Choices): C;
  /** Puts a case through edit and unedit. Throws nothing: what the editor throws is judged. */
  tryOut(one: C): Trial;
  /** Cases with less in them, to find the smallest that breaks a law. */
  smallerThan(one: C): Iterable<C>;
  /** The change of the case, for a file at this path. */
  changeAt(one: C, path: string): EditFile;
}

/** Lets a judge decide a case; what is broken, or undefined. */
export async function verdictOn<C extends AnyCase>(suite: Suite<C>, one: C, judge: Judge): Promise<string | undefined> {
  const trial = suite.tryOut(one);
  return trial.judge(await judge.read(trial.questions));
}

/** The case with lines of its file taken away, then characters where few are left. */
export function* withLessFile<C extends AnyCase>(one: C, lines: readonly string[]): Generator<C> {
  for (const index of lines.keys()) yield { ...one, file: lines.toSpliced(index, 1).join('') };
  if (one.file.length > 200) return;
  for (let at = 0; at < one.file.length; at += 1) {
    yield { ...one, file: one.file.slice(0, at) + one.file.slice(at + 1) };
  }
}
