/**
 * One thing that went wrong, in the four parts that a user needs. `code` is also a heading of docs/TROUBLESHOOTING.md.
 */
export interface Problem {
  readonly code: string;
  /** What happened, with the values that were seen (never a part of a secret). */
  readonly what: string;
  /** The likely reason. */
  readonly why: string;
  /** The exact thing to paste, grant or change; may span lines. */
  readonly fix: string;
}

/**
 * The words for one kind of problem: called with what was seen it gives the `Problem`, and it carries its own code and
 * an example, from which docs/TROUBLESHOOTING.md is written.
 */
export interface Explanation<Seen> {
  (seen: Seen): Problem;
  readonly code: string;
  readonly example: Seen;
}

/** Declares an explanation. Throws nothing; codes are unique across the project, which a house rule checks. */
export function explanation<Seen>(
  code: string,
  example: Seen,
  words: (seen: Seen) => Omit<Problem, 'code'>,
): Explanation<Seen> {
  return Object.assign((seen: Seen): Problem => ({ code, ...words(seen) }), { code, example });
}

/** The only error that users see: every problem found, not just the first. `cause` is shown when debugging only. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const list = 'code' in problems ? [problems] : problems;
    super(list.map((problem) => `${problem.code}: ${problem.what}`).join('\n'), options);
    this.problems = list;
  }
}
