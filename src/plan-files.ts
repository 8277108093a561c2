import type { Client, FilePlan, Names, Rival, Setting } from './clients/client.ts';
import type { Choice, Source } from './credentials/choose.ts';
import type { Credential } from './credentials/credential.ts';
import { keyringSetting } from './credentials/keyring-setting.ts';
import type { Problem } from './failure.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Change } from './ledger/change.ts';
import type { Holder } from './ledger/holder.ts';
import { ownFolder } from './ledger/root.ts';
import { thisDisk } from './machine/disk.ts';
import { type Machine, pathsOf } from './machine/machine.ts';
import { pipFiles } from './machine/pip-files.ts';
import { prefixesOf, pythonsOn } from './machine/python.ts';

/** All that is to be done on disk and in the environment of later steps, worked out before any of it is done. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Files that clients read too, into which a later step may copy the credential. */
  readonly watched: readonly string[];
  /** Variables for the later steps of the job; never a secret. */
  readonly variables: Readonly<Record<string, string>>;
  /** Why these files: lines that are seen with step debugging on. */
  readonly reasons: readonly string[];
  /** Paths of the files by the outputs that hold them. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Settings that would win over what is written. */
  readonly rivals: readonly Rival[];
  /** What else a person should know. */
  readonly warnings: readonly Problem[];
}

/**
 * Works out what the clients need. Files of our own go into a folder of this use in RUNNER_TEMP.
 * Throws a `Failure` where a client reads no file, or no virtual environment is active.
 */
export async function planFor(
  inputs: Inputs,
  names: Names,
  credential: Credential,
  chosen: Extract<Choice, { source: Source }>,
  holder: Holder,
  machine: Machine,
): Promise<Plan> {
  const { clients, indexMode, scope } = inputs;
  const { join } = pathsOf(machine);
  const folder = ownFolder(machine, holder.id);
  const prefixes = clients.some(({ downloads }) => downloads)
    ? await prefixesOf(pythonsOn(machine, thisDisk), machine)
    : [];
  const setting: Setting = {
    ...names,
    credential,
    indexMode,
    scope,
    machine,
    disk: thisDisk,
    prefixes,
    folder,
  };
  const keyring =
    credential.method === 'keyring'
      ? keyringSetting(chosen.source, join(folder, 'credential.json'), machine.env)
      : { variables: {} };
  const files = filesOf(clients, setting);
  return {
    changes: [...(keyring.file === undefined ? [] : [keyring.file]), ...files.flatMap(({ changes }) => changes)],
    watched: [...pipFiles(machine, thisDisk).read.map(({ path }) => path), join(machine.home, '.pypirc')],
    variables: Object.assign({}, keyring.variables, ...files.map(({ variables }) => variables)),
    reasons: files.flatMap(({ reasons }) => reasons),
    outputs: Object.fromEntries(files.flatMap(({ output, path }) => (output === undefined ? [] : [[output, path]]))),
    rivals: rivalsOf(clients, setting),
    warnings: clients.flatMap((client) => client.warnings?.(setting) ?? []),
  };
}

/** Each file once, whichever of the clients read it. */
function filesOf(clients: readonly Client[], setting: Setting): readonly (FilePlan & { readonly output?: string })[] {
  const files = new Set(clients.flatMap((client) => client.files));
  return [...files].map(({ output, plan }) => ({ ...plan(setting), ...(output === undefined ? {} : { output }) }));
}

function rivalsOf(clients: readonly Client[], setting: Setting): readonly Rival[] {
  const rivals = clients.flatMap((client) => client.rivals(setting));
  return [...new Map(rivals.map((rival) => [rival.name, rival])).values()];
}
