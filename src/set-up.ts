import { obtain } from './credentials/obtain.ts';
import { readInputs } from './inputs/inputs.ts';
import { checkPaths } from './machine/check-paths.ts';
import type { Machine } from './machine/machine.ts';
import { liveNetwork } from './network/live.ts';
import { present } from './present.ts';
import { announce } from './report/announce.ts';
import { input } from './report/commands.ts';
import { mask, maskBasic, maskKnown } from './report/masks.ts';
import { warn } from './report/problems.ts';
import { reportSkip } from './report/skip.ts';
import { debugTry } from './report/tries.ts';
import { verified } from './verified.ts';
import { whichRepository } from './where.ts';
import { whichCredential } from './who.ts';
import { prepare, write } from './write.ts';

/** The story of a step, from the inputs to the closing block. Throws a `Failure`; what was begun, post puts back. */
export async function setUp(machine: Machine): Promise<void> {
  maskKnown(machine);
  checkPaths(machine);
  const inputs = await readInputs(input);
  inputs.warnings.forEach(warn);
  const means = { network: liveNetwork(machine.env, debugTry), mask };

  const chosen = await whichCredential(inputs, machine, means.network);
  if ('skip' in chosen) return reportSkip(chosen);
  const names = await whichRepository(inputs, chosen.source, machine);
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
