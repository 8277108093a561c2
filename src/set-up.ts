import { serverIdFor } from './clients/server-id.ts';
import { choose } from './credentials/choose.ts';
import { gatherFacts } from './credentials/facts.ts';
import { obtain } from './credentials/obtain.ts';
import { isToBeRenewed, whyNotRenewable } from './credentials/renewal.ts';
import { Failure } from './failure.ts';
import { defaultsFor } from './inputs/defaults.ts';
import { REFRESH_IMPOSSIBLE } from './inputs/failures.ts';
import { readInputs } from './inputs/inputs.ts';
import { apply } from './ledger/apply.ts';
import { newHolder } from './ledger/holder.ts';
import { keyringFolder, ledgerRoot } from './ledger/root.ts';
import { checkPaths } from './machine/check-paths.ts';
import { thisDisk } from './machine/disk.ts';
import { HOME_UNKNOWN } from './machine/failures.ts';
import { hasHome, type Machine } from './machine/machine.ts';
import { liveNetwork } from './network/live.ts';
import { planFor } from './plan-files.ts';
import { locate } from './registry/locate.ts';
import { closingLines } from './report/closing.ts';
import { addPath, exportVariable, input, saveState } from './report/commands.ts';
import { placeDecision, sourceDecision, verdictDecision } from './report/decisions.ts';
import { mask, maskBasic, maskHeld, maskMisplaced } from './report/masks.ts';
import type { Outcome } from './report/outcome.ts';
import { outputsOf, setOutputs } from './report/outputs.ts';
import { debug, info } from './report/print.ts';
import { note, warn } from './report/problems.ts';
import { reportRecovered } from './report/recovered.ts';
import { warnOfRivals } from './report/rivals.ts';
import { reportSkip } from './report/skip.ts';
import { summarizeOutcome } from './report/summary.ts';
import { debugTry } from './report/tries.ts';
import { warnOfCheckout, warnOfExpiry } from './report/warnings.ts';

/** The story of a step, from the inputs to the closing block. Throws a `Failure`; what was begun, post puts back. */
export async function setUp(machine: Machine): Promise<void> {
  maskMisplaced(machine.env);
  maskHeld(ledgerRoot(machine, 'home'));
  maskHeld(ledgerRoot(machine, 'temp'));
  checkPaths(machine);
  const inputs = await readInputs(input);
  inputs.warnings.forEach(warn);
  const network = liveNetwork(machine.env, debugTry);
  const chosen = choose(inputs.credential, await gatherFacts(inputs.credential, machine, network));
  if ('skip' in chosen) return reportSkip(chosen);
  const reason = inputs.refresh === 'true' && whyNotRenewable(chosen.source.kind, chosen.method, inputs.cleanup);
  if (reason) throw new Failure(REFRESH_IMPOSSIBLE({ reason }));
  for (const line of chosen.passedOver) info(`Passed over: ${line}`);
  sourceDecision(chosen, inputs.credential.authMethod).forEach(debug);
  const defaults = await defaultsFor(inputs.repository, chosen.source, machine);
  const repository = locate(inputs.repository, defaults, inputs.universe);
  const serverId = serverIdFor(inputs.serverId, repository, inputs.clients);
  placeDecision(repository, inputs.repository, defaults).forEach(debug);

  const means = { network, mask };
  const credential = await obtain(chosen, machine, means);
  maskBasic(credential.username, credential.password);

  const verdict = inputs.verify
    ? await (await import('./verify.ts')).verify(inputs, repository, credential, chosen, machine, means)
    : undefined;
  verdictDecision(verdict).forEach(debug);
  if (verdict !== undefined && verdict.failures.length > 0) throw new Failure(verdict.failures);
  verdict?.warnings.forEach(warn);

  if (inputs.scope !== 'isolated' && !hasHome(machine)) throw new Failure(HOME_UNKNOWN({ home: machine.env['HOME'] }));
  const holder = newHolder(machine, credential.expiresAt);
  const keyring =
    credential.method === 'keyring'
      ? await (await import('./credentials/keyring.ts')).installKeyring(machine, keyringFolder(machine, holder.id))
      : undefined;
  const plan = await planFor(inputs, { repository, serverId }, credential, chosen, holder, machine);
  for (const { reasons } of plan.files) reasons.forEach(debug);
  warnOfRivals(inputs, repository, plan.rivals);
  plan.warnings.forEach(warn);
  if (credential.method !== 'keyring') {
    warnOfCheckout(
      plan.changes.map(({ path }) => path),
      machine,
      thisDisk,
    );
  }

  const { username, password } = credential;
  const renewed = isToBeRenewed(inputs.refresh, credential, inputs.cleanup, new Date());
  const place = inputs.scope === 'isolated' ? 'temp' : 'home';
  // Also where nothing is to be put back: a variable of the job would be taken for the state otherwise.
  saveState('use', '');
  const changes = [...(keyring === undefined ? [] : [keyring.pathFile]), ...plan.changes];
  const applied = await apply(ledgerRoot(machine, place), machine, holder, changes, {
    keep: !inputs.cleanup,
    place,
    renewed,
    watched: plan.watched,
    ...(credential.method === 'keyring' ? {} : { credential: { username, password } }),
    ...(inputs.cleanup ? { announce: (receipt) => saveState('use', JSON.stringify(receipt)) } : {}),
  });
  reportRecovered(applied.recovered, applied.unrecovered);
  applied.left.forEach(warn);
  const written = plan.files.filter((file) => applied.files.some(({ path }) => path === file.path));
  const variables = Object.assign({}, plan.variables, ...written.map((file) => file.variables));
  for (const [name, value] of Object.entries<string>(variables)) exportVariable(name, value);
  if (keyring !== undefined) {
    addPath(keyring.commands);
    info(`The keyring and its backend are there for ${keyring.python} until the job ends`);
  }

  const keptFresh =
    renewed &&
    (await (await import('./start-renewing.ts')).startRenewing(chosen, credential, holder, applied.receipt, machine));
  const outcome: Outcome = {
    repository,
    credential,
    clients: inputs.clients,
    serverId,
    indexMode: inputs.indexMode,
    scope: inputs.scope,
    files: [...new Set(applied.files.map(({ path }) => path))],
    fileOutputs: Object.fromEntries(
      written.flatMap(({ output, path }) => (output === undefined ? [] : [[output, path]])),
    ),
    cleanup: inputs.cleanup,
    keptFresh,
    ...(verdict?.access === undefined ? {} : { access: verdict.access }),
  };
  if (!keptFresh) warnOfExpiry(credential, new Date());
  setOutputs(outputsOf(outcome));
  const now = new Date();
  for (const line of [...closingLines(outcome, now), ...plan.notices]) info(line);
  verdict?.notices.forEach(note);
  summarizeOutcome(outcome, now);
}
