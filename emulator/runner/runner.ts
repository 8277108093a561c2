import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Emulator } from '../emulator.ts';
import { removeFolder, temporaryFolder } from '../temporary-folder.ts';
import type { Claims } from '../world.ts';
import { type ActionManifest, readManifest } from './action-manifest.ts';
import { type Captured, capturedBelow, capturedOf } from './captured.ts';
import { githubVariables } from './github-variables.ts';
import { Masks } from './masks.ts';
import { nodeBinary, pythonBinary, systemFolders, systemVariables } from './programs.ts';
import { type OutputLine, type Program, runProcess, type StepProcess } from './step-process.ts';
import type { StepResult } from './step-result.ts';
import { Transcript } from './transcript.ts';
import { type Annotation, parseFileCommands } from './workflow-commands.ts';

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

interface DuePost {
  readonly folder: string;
  readonly manifest: ActionManifest;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  state: Readonly<Record<string, string>>;
}

const fileCommands = ['ENV', 'OUTPUT', 'STATE', 'PATH', 'STEP_SUMMARY'] as const;

/** Sets up the folders and variables of a job on a GitHub-hosted Linux runner. */
export async function startJob(options: JobOptions): Promise<Job> {
  const root = temporaryFolder('runner-');
  const temp = join(root, '_temp');
  const workspace = options.workspace ?? join(root, 'my-repo', 'my-repo');
  const commandFolder = join(temp, '_runner_file_commands');
  const eventFile = join(temp, '_github_workflow', 'event.json');
  for (const folder of [commandFolder, dirname(eventFile), join(root, '_tool'), workspace, options.home]) {
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(eventFile, JSON.stringify(options.event ?? {}));

  const trackingId = `github_${randomUUID()}`;
  const machine: Record<string, string> = {
    HOME: options.home,
    LANG: 'C.UTF-8',
    ...systemVariables(options.home),
    ...options.emulator?.env,
    ...options.platformEnv,
  };
  const runner: Record<string, string> = {
    ...githubVariables(),
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_PATH: eventFile,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(root, '_tool'),
    RUNNER_TRACKING_ID: trackingId,
  };
  if (options.debug) runner['RUNNER_DEBUG'] = '1';
  for (const [name, value] of Object.entries(options.platformEnv ?? {})) {
    if (/^(?:GITHUB|RUNNER)_/.test(name)) runner[name] = value;
  }
  if (options.oidc) Object.assign(runner, options.emulator?.githubEnv(options.oidc === true ? {} : options.oidc));
  const systemPath = [...(options.path ?? []), dirname(nodeBinary()), dirname(pythonBinary()), ...systemFolders()];
  const masks = new Masks();
  for (const secret of options.secrets ?? []) {
    masks.add(secret);
  }

  const exported: Record<string, string> = { ...options.env };
  const added: string[] = [];
  const steps: StepResult[] = [];
  const orphans: string[] = [];
  const due: DuePost[] = [];
  let current: StepProcess | undefined;

  // What the workflow and its steps set wins over the machine's variables, and not over the runner's own.
  const env = (): Record<string, string> => ({
    ...machine,
    ...exported,
    ...runner,
    PATH: [...added, ...systemPath].join(delimiter),
  });

  async function step(
    name: string,
    program: Omit<Program, 'cwd'>,
    header: readonly string[],
    hooks: StepOptions,
    argvFile: string,
  ): Promise<StepResult> {
    const id = randomUUID();
    const files = new Map(fileCommands.map((kind) => [kind, join(commandFolder, `${kind.toLowerCase()}_${id}`)]));
    const variables: Record<string, string> = {};
    for (const [kind, file] of files) {
      writeFileSync(file, '');
      variables[`GITHUB_${kind}`] = file;
    }
    const transcript = new Transcript(masks, options.debug === true);
    for (const line of header) {
      transcript.print(line);
    }
    const started = performance.now();
    const ending = await runProcess(
      { ...program, cwd: workspace, env: { ...program.env, ...variables } },
      {
        onStart: (process) => {
          current = process;
          hooks.onStart?.(process);
        },
        onLine: (line) => {
          transcript.take(line);
          hooks.onLine?.(line, current);
        },
      },
    );
    current = undefined;
    const milliseconds = performance.now() - started;
    const read = (kind: (typeof fileCommands)[number]): string => readFileSync(files.get(kind) ?? '', 'utf8');
    const setEnv = parseFileCommands(read('ENV'));
    if (setEnv.has('NODE_OPTIONS')) {
      throw new Error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    }
    const path = read('PATH')
      .split(/\r?\n/)
      .filter((line) => line !== '');
    Object.assign(exported, Object.fromEntries(setEnv));
    added.unshift(...path.toReversed());
    const rawSummary = read('STEP_SUMMARY');
    const result: StepResult = {
      name,
      ...ending,
      stdout: transcript.raw('stdout'),
      stderr: transcript.raw('stderr'),
      log: transcript.log(),
      outputs: Object.fromEntries(parseFileCommands(read('OUTPUT'))),
      env: Object.fromEntries(setEnv),
      path,
      state: Object.fromEntries(parseFileCommands(read('STATE'))),
      summary: masks.hide(rawSummary),
      rawSummary,
      masks: transcript.masked,
      annotations: transcript.annotations,
      processes: readArgv(argvFile),
      milliseconds,
    };
    steps.push(result);
    return result;
  }

  async function action(due: DuePost, script: string, title: string, hooks: StepOptions): Promise<StepResult> {
    const argvFile = join(root, `argv-${randomUUID()}`);
    const inputs = Object.entries(due.inputs);
    const variables = {
      ...env(),
      ...due.env,
      ...Object.fromEntries(inputs.map(([key, value]) => [`INPUT_${key.replaceAll(' ', '_').toUpperCase()}`, value])),
      ...Object.fromEntries(Object.entries(due.state).map(([key, value]) => [`STATE_${key}`, value])),
      GITHUB_ACTION: '__self',
      EMULATOR_ARGV_FILE: argvFile,
    };
    const recorder = new URL('./argv-recorder.mjs', import.meta.url).href;
    const program = { file: nodeBinary(), args: ['--import', recorder, resolve(due.folder, script)], env: variables };
    const header = [
      title,
      ...(inputs.length > 0 ? ['with:', ...inputs.map(([key, value]) => `  ${key}: ${value}`)] : []),
    ];
    return step(title, program, header, hooks, argvFile);
  }

  return {
    home: options.home,
    workspace,
    temp,
    masks,
    steps,
    orphans,
    env,
    async uses(folder, given = {}, hooks = {}) {
      const manifest = readManifest(folder);
      const inputs: Record<string, string> = { ...given };
      for (const [name, value] of manifest.inputs) {
        if (inputs[name] === undefined && value !== undefined) {
          inputs[name] = value;
        }
      }
      const unknown = Object.keys(given).filter((name) => !manifest.inputs.has(name));
      const post: DuePost = { folder, manifest, inputs, env: hooks.env ?? {}, state: {} };
      due.push(post);
      const main = await action(post, manifest.main, `Run ${manifest.name}`, hooks);
      post.state = main.state;
      // The runner hands on an input that action.yml does not have, and warns of it (actions/runner, ActionRunner.cs).
      const message = `Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${[...manifest.inputs.keys()].join("', '")}']`;
      const warning: Annotation = { level: 'warning', title: '', message, properties: {} };
      return unknown.length === 0 ? main : { ...main, annotations: [warning, ...main.annotations] };
    },
    async run(command, args, hooks = {}) {
      const variables = { ...env(), ...hooks.env };
      if (args !== undefined) {
        const shown = `Run ${[command, ...args].join(' ')}`;
        return step(shown, { file: command, args, env: variables }, [shown], hooks, '');
      }
      const script = join(temp, `${randomUUID()}.sh`);
      writeFileSync(script, command);
      const shown = `Run ${command.trim()}`;
      const shell = ['--noprofile', '--norc', '-eo', 'pipefail', script];
      return step(shown, { file: 'bash', args: shell, env: variables }, [shown], hooks, '');
    },
    set(name, value) {
      exported[name] = value;
    },
    kill() {
      current?.kill();
    },
    captured() {
      return [
        ...steps.flatMap((result, index) => capturedOf(result, `step ${index + 1} (${result.name.slice(0, 40)})`)),
        ...capturedBelow(workspace),
      ];
    },
    async finish() {
      const posts: StepResult[] = [];
      for (const one of due.splice(0).toReversed()) {
        if (one.manifest.post !== '') {
          posts.push(await action(one, one.manifest.post, `Post Run ${one.manifest.name}`, {}));
        }
      }
      const ended = endOrphans(trackingId);
      // A process that is just being started shows no variables for a moment; one that was ended may take as long to go.
      await setTimeout(50);
      orphans.push(...new Map([...ended, ...endOrphans(trackingId)]).values());
      rmSync(temp, { recursive: true, force: true });
      mkdirSync(temp);
      return posts;
    },
    remove() {
      endOrphans(trackingId);
      removeFolder(root);
    },
  };
}

function readArgv(file: string): string[][] {
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line): string[] => JSON.parse(line))
    : [];
}

/**
 * The runner ends every process that a step left behind; it knows them by a variable that children inherit. Gives their command lines,
 * by process id.
 */
function endOrphans(trackingId: string): readonly (readonly [string, string])[] {
  if (!existsSync('/proc/self/environ')) {
    return [];
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`RUNNER_TRACKING_ID=${trackingId}`)) return [];
        const command = readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ').trim();
        // One that ends in this moment has none any more.
        if (command === '') return [];
        process.kill(Number(pid), 'SIGKILL');
        return [[pid, command]];
      } catch {
        // It ended meanwhile, or belongs to another user.
        return [];
      }
    });
}
