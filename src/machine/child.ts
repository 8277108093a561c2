import { mkdtempSync, rmSync } from 'node:fs';
import { type Machine, pathsOf } from './machine.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a command printed, and how it ended. */
export interface Finished {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Variables that the runner sets for this action and its steps alone: inputs, states, tokens, and files that are commands. */
const OF_THE_RUNNER = /^(?:INPUT|STATE|ACTIONS|GITHUB|RUNNER)_/i;

/** Names that people give to secrets. */
const SECRET_NAME = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|(?:^|_)(?:KEY|PAT|AUTH)$/i;

/** A user name or a password in an address. */
const WITH_LOGIN = /:\/\/[^/\s]*@/;

/**
 * The environment of a child process: what the machine needs, without what was meant for this action, what is named like a
 * secret and what holds a login, except for proxies and for the names that `needs` allows.
 */
export function environmentFor(env: Environment, needs?: RegExp): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) continue;
    const withheld = OF_THE_RUNNER.test(name) || SECRET_NAME.test(name) || WITH_LOGIN.test(value);
    if (!withheld || /_proxy$/i.test(name) || needs?.test(name) === true) kept[name] = value;
  }
  return kept;
}

/**
 * Runs a command in a new empty folder, where nothing can stand in for a module or a program, with the environment that
 * `environmentFor` gives and `set` on top. Nothing it prints is shown. Rejects where the command cannot be started.
 */
export async function runChild(
  machine: Machine,
  command: string,
  args: readonly string[],
  { needs, set = {} }: { readonly needs?: RegExp; readonly set?: Readonly<Record<string, string>> } = {},
): Promise<Finished> {
  const { getExecOutput } = await import('actions-exec');
  const cwd = mkdtempSync(pathsOf(machine).join(machine.temp, 'setup-artifact-registry-python-run-'));
  try {
    const env = { ...environmentFor(machine.env, needs), ...set };
    // What it takes is a line of words, of which the first is the program.
    return await getExecOutput(`"${command.replaceAll('"', '\\"')}"`, [...args], {
      silent: true,
      ignoreReturnCode: true,
      cwd,
      env,
    });
  } finally {
    // Windows lets go of a program's folder a moment after its end.
    rmSync(cwd, { recursive: true, force: true, maxRetries: 5 });
  }
}
