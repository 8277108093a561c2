import type { Emulator } from '../emulator.ts';
import type { Claims } from '../world.ts';
import type { Captured } from './captured.ts';
import type { Masks } from './masks.ts';
import type { OutputLine, StepProcess } from './step-process.ts';
import type { StepResult } from './step-result.ts';

/** What a job starts with. */
export interface JobOptions {
  /** The home folder of the job's user. */
  readonly home: string;
  /** Its proxy and certificates are set for every step. */
  readonly emulator?: Emulator;
  /** `permissions: id-token: write`, with changes to what GitHub says about the job. */
  readonly oidc?: boolean | Claims;
  /** The workflow's own `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** What another kind of runner would set: RUNNER_OS, APPDATA, XDG_CONFIG_HOME, GITHUB_EVENT_NAME, … */
  readonly platformEnv?: Readonly<Record<string, string>>;
  /** The checked-out repository; a new empty folder unless given. */
  readonly workspace?: string;
  /** Folders to put before the system's in PATH. */
  readonly path?: readonly string[];
  /** The payload of the event, for GITHUB_EVENT_PATH. */
  readonly event?: unknown;
  /** The repository's secrets, which the runner hides from the start. */
  readonly secrets?: readonly string[];
  /** Step debugging is on. */
  readonly debug?: boolean;
}

/** Hooks into a step while it runs. */
export interface StepOptions {
  readonly onStart?: (process: StepProcess) => void;
  readonly onLine?: (line: OutputLine, process: StepProcess | undefined) => void;
  /** The step's own `env:`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A job in progress. */
export interface Job {
  readonly home: string;
  readonly workspace: string;
  readonly temp: string;
  readonly masks: Masks;
  /** Every step so far, posts included. */
  readonly steps: readonly StepResult[];
  /** The command lines of the processes that were left when the posts had run, which the runner names in its log as it ends them. */
  readonly orphans: readonly string[];
  /** What a later step would see in its environment. */
  env(): Record<string, string>;
  /** Runs an action's main; its post is due from the moment that main starts. */
  uses(folder: string, inputs?: Readonly<Record<string, string>>, options?: StepOptions): Promise<StepResult>;
  /** Runs a shell script, or a program with arguments. */
  run(command: string, args?: readonly string[], options?: StepOptions): Promise<StepResult>;
  /** What a step that needs no program of its own would write to GITHUB_ENV, for the steps after it. */
  set(name: string, value: string): void;
  /** Ends the process of the step that is running, at once. */
  kill(): void;
  /** Every text that steps printed, stored or left in the workspace, lines of `::add-mask::` aside. */
  captured(): Captured[];
  /** Runs the due posts in reverse, ends processes left behind, and empties RUNNER_TEMP. */
  finish(): Promise<StepResult[]>;
  /** Removes the job's own folders, and the workspace unless it was given. */
  remove(): void;
}
