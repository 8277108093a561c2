import { Failure, type Problem } from '../failure.ts';
import { REPOSITORY_URL_WITH_CREDENTIALS } from '../registry/failures.ts';
import { Secret } from '../secret.ts';
import { INPUT_NOT_BOOLEAN, INPUT_NOT_EXPANDED, INPUT_NOT_ONE_OF } from './failures.ts';
import { misplaced, misplacedForAddress } from './misplaced.ts';
import { asMeant, namesOf, notExpanded, secretNotExpanded } from './pasted.ts';

/** Gives the text of an input, trimmed; empty where it was not given (`core.getInput`). */
export type GetInput = (name: string) => string;

/** Reads inputs and keeps every problem, so that all are reported in one run. */
export class InputReader {
  readonly #get: GetInput;
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];

  constructor(get: GetInput) {
    this.#get = get;
  }

  /** The text, or nothing where the input is empty. A secret, or what nothing expanded, is a problem. */
  text(name: string): string | undefined {
    return this.#read(name, misplaced);
  }

  /** As `text`, of an address, in which a credential is no problem, but a warning. */
  address(name: string): string | undefined {
    const value = this.#read(name, misplacedForAddress);
    if (value !== undefined && misplaced(name, value)) this.warnings.push(REPOSITORY_URL_WITH_CREDENTIALS({}));
    return value;
  }

  #read(name: string, refuse: typeof misplaced): string | undefined {
    const value = asMeant(name, this.#value(name));
    if (value === '') return undefined;
    const unexpanded = notExpanded(value);
    const problem = refuse(name, value) ?? (unexpanded && INPUT_NOT_EXPANDED({ name, unexpanded }));
    if (!problem) return value;
    this.#reject(problem);
    return undefined;
  }

  /** As `text`, of an input that takes a secret: whatever it holds but the name of one. */
  secret(name: string): Secret | undefined {
    const value = asMeant(name, this.#value(name));
    const unexpanded = secretNotExpanded(value);
    if (unexpanded) this.#reject(INPUT_NOT_EXPANDED({ name, unexpanded }));
    return value === '' || unexpanded ? undefined : new Secret(value);
  }

  #value(name: string): string {
    return (
      namesOf(name)
        .map((one) => this.#get(one))
        .find((value) => value !== '') ?? ''
    );
  }

  #reject(problem: Problem): void {
    if (!this.problems.some(({ what }) => what === problem.what)) this.problems.push(problem);
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
    const found = choices.find((choice) => choice === value.toLowerCase().replaceAll('-', '_'));
    if (found === undefined) this.problems.push(INPUT_NOT_ONE_OF({ name, value, choices }));
    return found ?? choices[0];
  }

  /** A list, separated by commas, blanks or line breaks, without duplicates; as YAML and JSON write lists, too. */
  list(name: string): readonly string[] {
    const items = (this.text(name) ?? '').split(/[,\s[\]"']+/).map((item) => item.toLowerCase());
    return [...new Set(items.filter((item) => item !== '' && item !== '-'))];
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
