import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { removeFolder, temporaryFolder } from '../temporary-folder.ts';
import { type ActionManifest, readManifest } from './action-manifest.ts';
import { readArgv } from './argv.ts';
import { capturedBelow, capturedOf } from './captured.ts';
import { makeCommandFiles } from './command-files.ts';
import { githubVariables } from './github-variables.ts';
import type { Job, JobOptions, StepOptions } from './job.ts';
import { Masks } from './masks.ts';
import { endOrphans } from './orphans.ts';
import { nodeBinary, pythonBinary, systemFolders, systemVariables } from './programs.ts';
import { type Program, runProcess, type StepProcess } from './step-process.ts';
import type { StepResult } from './step-result.ts';
import { Transcript } from './transcript.ts';
import { type Annotation, parseFileCommands } from './workflow-commands.ts';

export type { Job, JobOptions, StepOptions };

interface DuePost {
  readonly folder: string;
  readonly manifest: ActionManifest;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  state: Readonly<Record<string, string>>;
}

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
    const files = makeCommandFiles(commandFolder, randomUUID());
    const transcript = new Transcript(masks, options.debug === true);
    for (const line of header) {
      transcript.print(line);
    }
    const started = performance.now();
    const ending = await runProcess(
      { ...program, cwd: workspace, env: { ...program.env, ...files.variables } },
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
    const setEnv = parseFileCommands(files.read('ENV'));
    if (setEnv.has('NODE_OPTIONS')) {
      throw new Error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    }
    const path = files
      .read('PATH')
      .split(/\r?\n/)
      .filter((line) => line !== '');
    Object.assign(exported, Object.fromEntries(setEnv));
    added.unshift(...path.toReversed());
    const rawSummary = files.read('STEP_SUMMARY');
    const result: StepResult = {
      name,
      ...ending,
      stdout: transcript.raw('stdout'),
      stderr: transcript.raw('stderr'),
      log: transcript.log(),
      outputs: Object.fromEntries(parseFileCommands(files.read('OUTPUT'))),
      env: Object.fromEntries(setEnv),
      path,
      state: Object.fromEntries(parseFileCommands(files.read('STATE'))),
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
      rmSync(temp, { recursive: true, force: true, maxRetries: 5 });
      mkdirSync(temp);
      return posts;
    },
    remove() {
      endOrphans(trackingId);
      removeFolder(root);
    },
  };
}
