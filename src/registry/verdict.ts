import type { Problem } from '../failure.ts';
import type { Report } from './ask-api.ts';
import type { Reply } from './reply.ts';
import { NOT_VERIFIED } from './verdict-failures.ts';

/** Who asks, and what for. */
export interface Purpose {
  readonly download: boolean;
  readonly upload: boolean;
  /** The repository is the only index that pip asks. */
  readonly onlyIndex: boolean;
  /** How the credential is handed to the clients. */
  readonly method: 'access_token' | 'service_account_key' | 'keyring';
  /** E-mail address or federated principal, where it is known. */
  readonly principal?: string;
}

/** What both hosts said. */
export interface Answers {
  /** Absent where the repository has no name in the API. */
  readonly api?: Report;
  readonly index: Reply<'taken'>;
}

/** What verification found: what stops the step, what will stop a later one, and what is good to know. */
export interface Verdict {
  readonly failures: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly notices: readonly Problem[];
  /** What this identity may do, in words; absent where it could not be asked. */
  readonly access?: string;
}

/** A verdict with nothing in it. */
export const NOTHING: Verdict = { failures: [], warnings: [], notices: [] };

/** A verdict of one failure. */
export const failed = (problem: Problem): Verdict => ({ ...NOTHING, failures: [problem] });
/** A verdict of one warning. */
export const warned = (problem: Problem): Verdict => ({ ...NOTHING, warnings: [problem] });
/** A verdict of one notice. */
export const noted = (problem: Problem): Verdict => ({ ...NOTHING, notices: [problem] });

/** A verdict that a question was not answered, for each problem that kept it from being asked. */
export const unverified = (problems: readonly Problem[]): Verdict => ({
  ...NOTHING,
  warnings: problems.map(({ what, why, certain, fix }) =>
    NOT_VERIFIED({ because: what, why, certain, fix: fix.split('\n') }),
  ),
});
