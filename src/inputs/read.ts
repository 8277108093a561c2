import { Failure, type Problem } from '../failure.ts';
import { REPOSITORY_URL_WITH_CREDENTIALS } from '../registry/failures.ts';
import { Secret } from '../secret.ts';
import { shapeOf } from '../secret-shapes.ts';
import {
  INPUT_IS_COMMAND,
  INPUT_NOT_BOOLEAN,
  INPUT_NOT_EXPANDED,
  INPUT_NOT_ONE_OF,
  INPUT_WITHOUT_VALUE,
} from './failures.ts';
import { misplaced, misplacedForAddress } from './misplaced.ts';
import { asMeant, asTyped, commandIn, namesOf, notExpanded, secretNotExpanded } from './pasted.ts';
import { FILLED_IN, type NoValue, noSecretIn, noValueIn } from './placeholders.ts';

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
    const value = asTyped(name, this.#value(name));
    if (value === '') return undefined;
    // The password in an address is anything.
    const problem = refuse(name, value) ?? notMeant(name, value.replace(/\/\/\S*@/, '//'), notExpanded, noValueIn);
    if (!problem) return value;
    this.#reject(problem);
    return undefined;
  }

  /** As `text`, of an input that takes a secret: whatever it holds but the name of one. */
  secret(name: string): Secret | undefined {
    const value = asMeant(name, this.#value(name));
    const problem = notMeant(name, value, secretNotExpanded, noSecretIn);
    if (problem) this.#reject(problem);
    return value === '' || problem ? undefined : new Secret(value);
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

  /** A list, separated by commas, blanks or line breaks, without duplicates; as YAML and JSON write lists, too. Nothing where the input is empty. */
  list(name: string): readonly string[] | undefined {
    const items = this.text(name)
      ?.split(/[,\s[\]"']/)
      .map((item) => (shapeOf(item) === undefined ? item.toLowerCase() : item))
      .filter((item) => item !== '' && item !== '-');
    return items && [...new Set(items)];
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

/** The problem with a text that no value was put in place of: an expression, a command, a placeholder; undefined where it is a value. */
function notMeant(
  name: string,
  value: string,
  unexpandedIn: (value: string) => string | undefined,
  nothingIn: (value: string) => NoValue | undefined,
): Problem | undefined {
  const unexpanded = unexpandedIn(value);
  if (unexpanded !== undefined) return INPUT_NOT_EXPANDED({ name, unexpanded });
  const command = commandIn(value);
  if (command !== undefined) return INPUT_IS_COMMAND({ name, command });
  const nothing = FILLED_IN.includes(name) ? nothingIn(value) : undefined;
  return nothing && INPUT_WITHOUT_VALUE({ name, value, ...nothing });
}
