import { channelsFor } from './clients/channels.ts';
import type { Client, FileOutput, FilePlan, Names, Rival, Setting } from './clients/client.ts';
import { netrc, netrcRead } from './clients/files/netrc.ts';
import type { Chosen } from './credentials/choose.ts';
import type { Credential } from './credentials/credential.ts';
import { keyringSetting } from './credentials/keyring-setting.ts';
import { Failure, type Problem } from './failure.ts';
import type { Inputs } from './inputs/inputs.ts';
import { isApplicable } from './ledger/apply.ts';
import type { Change } from './ledger/change.ts';
import type { Holder } from './ledger/holder.ts';
import { ownFolder } from './ledger/root.ts';
import { thisDisk } from './machine/disk.ts';
import { type Machine, pathsOf } from './machine/machine.ts';
import { pipFiles } from './machine/pip-files.ts';
import { prefixesOf, pythonsOn } from './machine/python.ts';
import { present } from './present.ts';

/** All that is to be done on disk and in the environment of later steps, worked out before any of it is done. */
export interface Plan {
  readonly changes: readonly Change[];
  /** The clients' files that the changes make; which of them were made is known afterwards. */
  readonly files: readonly PlannedFile[];
  /** Other files that clients read. */
  readonly watched: readonly string[];
  /** Variables for the later steps of the job, beside those of the files; never a secret. */
  readonly variables: Readonly<Record<string, string>>;
  /** Settings that would win over what is written. */
  readonly rivals: readonly Rival[];
  /** What else a person should know. */
  readonly warnings: readonly Problem[];
  /** What a person has to do where we cannot; lines of the log. */
  readonly notices: readonly string[];
}

/** What is to become of a client's file. */
export interface PlannedFile extends FilePlan {
  /** The output of the step that holds its path. */
  readonly output?: FileOutput;
}

/**
 * Works out what the clients need. Files of our own go into a folder of this use in RUNNER_TEMP. With `serving`, processes that run
 * while the credential is renewed see the new one (`channelsFor`).
 * Throws a `Failure` where a client reads no file, or no virtual environment is active.
 */
export async function planFor(
  inputs: Inputs,
  names: Pick<Names, 'repository' | 'serverId'>,
  credential: Credential,
  chosen: Chosen,
  holder: Holder,
  machine: Machine,
  serving = false,
): Promise<Plan> {
  const { clients, indexMode, scope } = inputs;
  const { join } = pathsOf(machine);
  const folder = ownFolder(machine, holder.id);
  const prefixes = clients.some(({ downloads }) => downloads)
    ? await prefixesOf(pythonsOn(machine, thisDisk), machine)
    : [];
  const setting: Setting = {
    ...names,
    indexMode,
    scope,
    credential,
    channels: channelsFor(inputs.netrc, credential.method, indexMode, clients, serving),
    machine,
    disk: thisDisk,
    prefixes,
    folder,
  };
  const keyring =
    credential.method === 'keyring'
      ? keyringSetting(chosen.source, join(folder, 'credential.json'), machine.env)
      : { variables: {} };
  const plans = plansOf(clients, setting);
  const files = plans.filter((plan) => 'changes' in plan);
  const netrc = netrcRead(setting);
  return {
    changes: [...(keyring.file === undefined ? [] : [keyring.file]), ...files.flatMap(({ changes }) => changes)],
    watched: [
      ...pipFiles(machine, thisDisk).read.map(({ path }) => path),
      ...('path' in netrc ? [netrc.path] : []),
      join(machine.home, '.pypirc'),
    ],
    files,
    variables: Object.assign({}, keyring.variables, ...clients.map((client) => client.variables?.(setting))),
    rivals: rivalsOf(clients, setting),
    notices: clients.flatMap((client) => client.notices?.(setting) ?? []),
    warnings: [
      ...plans.flatMap((plan) => ('left' in plan ? [plan.left] : [])),
      ...clients.flatMap((client) => client.warnings?.(setting) ?? []),
    ],
  };
}

/**
 * A plan, if all of it can be made now: one that relies on netrc cannot where its readers find no netrc, the file cannot be edited, or another
 * use has the host's entry for another identity.
 */
export async function thatCanBeMade(
  plan: () => Promise<Plan>,
  root: string,
  holder: Holder,
  machine: Machine,
): Promise<Plan | undefined> {
  try {
    const planned = await plan();
    return (await isApplicable(root, machine, holder, planned.changes)) ? planned : undefined;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** Each file once, whichever of the clients read it. */
function plansOf(clients: readonly Client[], setting: Setting): readonly (PlannedFile | { readonly left: Problem })[] {
  const shared = setting.channels.netrc === 'no' ? [] : [netrc];
  const files = new Set([...clients.flatMap((client) => client.files), ...shared]);
  return [...files].flatMap(({ output, plan }) => {
    const planned = plan(setting);
    return planned === undefined ? [] : [{ ...planned, ...present({ output }) }];
  });
}

function rivalsOf(clients: readonly Client[], setting: Setting): readonly Rival[] {
  const rivals = clients.flatMap((client) => client.rivals(setting));
  return [...new Map(rivals.map((rival) => [rival.name, rival])).values()];
}
