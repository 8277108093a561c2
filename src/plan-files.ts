import { CLIENTS } from './clients/catalogue.ts';
import { carryOver, pointers } from './clients/isolated.ts';
import { type Layout, layOut } from './clients/places.ts';
import { optionsIn } from './clients/read-options.ts';
import type { Choice, Source } from './credentials/choose.ts';
import type { Credential } from './credentials/credential.ts';
import { keyringSetting } from './credentials/keyring-setting.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Change } from './ledger/change.ts';
import type { Holder } from './ledger/holder.ts';
import { ownFolder } from './ledger/root.ts';
import { thisDisk } from './machine/disk.ts';
import { type Machine, pathsOf } from './machine/machine.ts';
import type { Repository } from './registry/repository.ts';

/** All that is to be done on disk and in the environment of later steps, worked out before any of it is done. */
export interface Plan {
  readonly layout: Layout;
  readonly serverId: string;
  readonly changes: readonly Change[];
  /** Variables for the later steps of the job; never a secret. */
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * Works out what the clients need. Files of our own go into a folder of this use in RUNNER_TEMP.
 * Throws a `Failure` where pip reads no file, or no virtual environment is active.
 */
export function planFor(
  inputs: Inputs,
  repository: Repository,
  credential: Credential,
  chosen: Extract<Choice, { source: Source }>,
  holder: Holder,
  machine: Machine,
): Plan {
  const { clients, indexMode, scope, serverId = repository.id } = inputs;
  const folder = ownFolder(machine, holder.id);
  const layout = layOut(scope, folder, machine, thisDisk, optionsIn);
  const setting = { repository, credential, places: layout, indexMode, serverId };
  const isolated = scope === 'isolated';
  const keyring =
    credential.method === 'keyring'
      ? keyringSetting(chosen.source, pathsOf(machine).join(folder, 'credential.json'), machine.env)
      : { variables: {} };
  return {
    layout,
    serverId,
    changes: [
      ...(keyring.file === undefined ? [] : [keyring.file]),
      ...(isolated ? carryOver(layout, clients, machine) : []),
      ...clients.flatMap((client) => CLIENTS[client].plan(setting)),
    ],
    variables: { ...keyring.variables, ...(isolated ? pointers(layout, clients) : {}) },
  };
}
