import { Failure, type Problem } from '../failure.ts';
import { INPUT_NOT_BOOLEAN, INPUT_NOT_ONE_OF } from './failures.ts';

/** Gives the text of an input, trimmed; empty where it was not given (`core.getInput`). */
export type GetInput = (name: string) => string;

/** Reads inputs and keeps every problem, so that all are reported in one run. */
export class InputReader {
  readonly #get: GetInput;
  readonly problems: Problem[] = [];

  constructor(get: GetInput) {
    this.#get = get;
  }

  /** The text, or nothing where the input is empty. */
  text(name: string): string | undefined {
    const value = this.#get(name);
    return value === '' ? undefined : value;
  }

  /** A boolean in one of the spellings of the YAML 1.2 core schema. */
  boolean(name: string, byDefault: boolean): boolean {
    const value = this.text(name);
    if (value === undefined) return byDefault;
    if (/^(?:true|True|TRUE)$/.test(value)) return true;
    if (!/^(?:false|False|FALSE)$/.test(value)) this.problems.push(INPUT_NOT_BOOLEAN({ name, value }));
    return false;
  }

  /** One of a few words; the first is the default. */
  choice<const T extends string>(name: string, choices: readonly [T, ...T[]]): T {
    const value = this.text(name);
    if (value === undefined) return choices[0];
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.problems.push(INPUT_NOT_ONE_OF({ name, value, choices }));
    return found ?? choices[0];
  }

  /** A list, separated by commas or line breaks, without duplicates. */
  list(name: string): readonly string[] {
    const items = (this.text(name) ?? '').split(/[,\n]/).map((item) => item.trim());
    return [...new Set(items.filter((item) => item !== ''))];
  }

  /** What `read` gives; where it throws a `Failure`, its problems are kept and nothing is given. */
  attempt<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.problems.push(...error.problems);
      return undefined;
    }
  }
}
