import { screened } from './shown.ts';

/**
 * One thing that went wrong, in the parts that a user needs. `code` is also a heading of docs/TROUBLESHOOTING.md.
 */
export interface Problem {
  readonly code: string;
  /** What is wrong in a few words, without values; it reads on from "Artifact Registry: ". */
  readonly title: string;
  /** What happened, with the values that were seen (never a part of a secret); the first line names the cause by itself. */
  readonly what: string;
  readonly why: string;
  /** Whether the reason is known, or only likely. */
  readonly certain: boolean;
  /** The exact thing to paste, grant or change; may span lines. */
  readonly fix: string;
}

/** A reason, named `why` if it is certain and `likely` if it is not. */
export type Reason = { readonly why: string } | { readonly likely: string };

/** What an explanation writes of a problem itself. */
export type Words = Pick<Problem, 'what' | 'fix'> & Reason;

/**
 * The words for one kind of problem: called with what was seen it gives the `Problem`, and it carries its own code and
 * an example, from which docs/TROUBLESHOOTING.md is written. What is there to paste is in the shell of the platform, which
 * is the one that this process runs on unless a document or a test asks for another.
 */
export interface Explanation<Seen> {
  (seen: Seen, platform?: NodeJS.Platform): Problem;
  readonly code: string;
  readonly example: Seen;
}

/**
 * Declares an explanation, whose words are told no text that could be a secret. Throws nothing; codes are unique across the project,
 * which a house rule checks.
 */
export function explanation<Seen>(
  code: string,
  title: string,
  example: Seen,
  words: (seen: Seen, platform: NodeJS.Platform) => Words,
): Explanation<Seen> {
  const explain = (seen: Seen, platform: NodeJS.Platform = process.platform): Problem => {
    const { what, fix, ...reason } = words(screenedAll(seen), platform);
    return {
      code,
      title,
      what,
      ...('why' in reason ? { why: reason.why, certain: true } : { why: reason.likely, certain: false }),
      fix: platform === 'win32' ? continuedAsPowerShell(fix) : fix,
    };
  };
  return Object.assign(explain, { code, example });
}

/** A workflow expression as a remedy shows it: without its braces, which the log hides where a secret is JSON. */
export function expression(text: string): string {
  return `${text}  # as an expression: in double braces, after a dollar sign`;
}

/** A command goes on in the next line after a backtick there; what is for Cloud Shell, which is a bash, stays. */
function continuedAsPowerShell(fix: string): string {
  return fix.includes('Cloud Shell') ? fix : fix.replaceAll(' \\\n', ' `\n');
}

function screenedAll<T>(seen: T): T {
  if (typeof seen === 'string') return screened(seen) as T;
  if (Array.isArray(seen)) return seen.map(screenedAll) as T;
  if (typeof seen !== 'object' || seen === null || Object.getPrototypeOf(seen) !== Object.prototype) return seen;
  return Object.fromEntries(Object.entries(seen).map(([name, value]) => [name, screenedAll(value)])) as T;
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
