import { obtain } from './credentials/obtain.ts';
import { decided } from './decided.ts';
import { readAll } from './inputs/inputs.ts';
import { checkPaths } from './machine/check-paths.ts';
import type { Machine } from './machine/machine.ts';
import { liveNetwork } from './network/live.ts';
import { present } from './present.ts';
import { announce } from './report/announce.ts';
import { input, inputNames } from './report/commands.ts';
import { mask, maskBasic, maskKnown } from './report/masks.ts';
import { warn } from './report/problems.ts';
import { reportSkip } from './report/skip.ts';
import { debugTry } from './report/tries.ts';
import { verified } from './verified.ts';
import { prepare, write } from './write.ts';

/** The story of a step, from the inputs to the closing block. Throws a `Failure`; what was begun, post puts back. */
export async function setUp(machine: Machine): Promise<void> {
  maskKnown(machine);
  checkPaths(machine);
  const read = await readAll(input, inputNames());
  const { inputs } = read;
  inputs.warnings.forEach(warn);
  const means = { network: liveNetwork(machine.env, debugTry), mask };

  const what = await decided(read, machine, means.network);
  if ('skip' in what) return reportSkip(what);
  const { chosen, names } = what;
  const credential = await obtain(chosen, machine, means);
  maskBasic(credential.username, credential.password);

  const use = { inputs, chosen, names, credential };
  const verdict = await verified(use, machine, means);
  const prepared = await prepare(use, machine);
  const written = await write(use, prepared, machine);
  const { clients, indexMode, scope, cleanup } = inputs;
  const outcome = { clients, indexMode, scope, cleanup, credential, ...names, ...written };
  announce({ ...outcome, ...present({ access: verdict?.access }) }, verdict?.notices ?? [], prepared.plan.notices);
}
