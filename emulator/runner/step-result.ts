import type { Annotation } from './workflow-commands.ts';

/** What a step did, as the runner saw it. */
export interface StepResult {
  readonly name: string;
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Before masking. */
  readonly stdout: string;
  readonly stderr: string;
  /** What the run's page shows: masked, commands interpreted. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  /** Masked, as the run's page shows it. */
  readonly summary: string;
  /** The summary as it was written. */
  readonly rawSummary: string;
  /** The values of `::add-mask::`, in order. */
  readonly masks: readonly string[];
  readonly annotations: readonly Annotation[];
  /** Argument lists of the processes that an action started. */
  readonly processes: readonly (readonly string[])[];
  readonly milliseconds: number;
}
