import type { InstalledKeyring } from './credentials/keyring.ts';
import { isToBeRenewed } from './credentials/renewal.ts';
import { Failure } from './failure.ts';
import type { Inputs } from './inputs/inputs.ts';
import { type Applied, apply } from './ledger/apply.ts';
import { type Holder, newHolder } from './ledger/holder.ts';
import { keyringFolder, ledgerRoot, type Place } from './ledger/root.ts';
import { thisDisk } from './machine/disk.ts';
import { HOME_UNKNOWN } from './machine/failures.ts';
import { hasHome, type Machine } from './machine/machine.ts';
import { type Plan, planFor, thatCanBeMade } from './plan-files.ts';
import { present } from './present.ts';
import { addPath, exportVariable, saveState } from './report/commands.ts';
import type { Outcome } from './report/outcome.ts';
import { debug, info } from './report/print.ts';
import { warn } from './report/problems.ts';
import { reportRecovered } from './report/recovered.ts';
import { warnOfRivals } from './report/rivals.ts';
import { warnOfCheckout } from './report/warnings.ts';
import type { Use } from './use.ts';

/** All that is to be written, in whose name, and the keyring that is there by now. */
export interface Prepared {
  readonly holder: Holder;
  readonly plan: Plan;
  readonly keyring: InstalledKeyring | undefined;
  /** Whether the credential is to be kept fresh. */
  readonly renewed: boolean;
}

/** Plans the files, installs a keyring where it is the credential, and warns of what stands against them. Throws a `Failure`. */
export async function prepare(use: Use, machine: Machine): Promise<Prepared> {
  const { inputs, names, credential, chosen } = use;
  if (inputs.scope !== 'isolated' && !hasHome(machine)) {
    throw new Failure(HOME_UNKNOWN({ home: machine.env[machine.platform === 'win32' ? 'USERPROFILE' : 'HOME'] }));
  }
  const holder = newHolder(machine, credential.expiresAt);
  const keyring =
    credential.method === 'keyring'
      ? await (await import('./credentials/keyring.ts')).installKeyring(machine, keyringFolder(machine, holder.id))
      : undefined;
  const renewed = isToBeRenewed(inputs.refresh, credential, inputs.cleanup, new Date());
  const planned = (serving: boolean): Promise<Plan> =>
    planFor(inputs, names, credential, chosen, holder, machine, serving);
  const root = ledgerRoot(machine, placeFor(inputs));
  const plan = (renewed && (await thatCanBeMade(() => planned(true), root, holder, machine))) || (await planned(false));
  for (const { reasons } of plan.files) reasons.forEach(debug);
  warnOfRivals(inputs, names.repository, plan.rivals);
  plan.warnings.forEach(warn);
  const files = plan.changes.map(({ path }) => path);
  if (credential.method !== 'keyring') warnOfCheckout(files, machine, thisDisk);
  return { holder, plan, keyring, renewed };
}

function placeFor({ scope }: Inputs): Place {
  return scope === 'isolated' ? 'temp' : 'home';
}

/** Writes what was prepared, hands variables to the later steps, and starts what keeps the credential fresh. Throws a `Failure`. */
export async function write(
  { inputs, credential, chosen }: Use,
  { holder, plan, keyring, renewed }: Prepared,
  machine: Machine,
): Promise<Pick<Outcome, 'files' | 'fileOutputs' | 'keptFresh'>> {
  const { username, password } = credential;
  const place = placeFor(inputs);
  // Also where nothing is to be put back: a variable of the job would be taken for the state otherwise.
  saveState('use', '');
  const changes = [...(keyring === undefined ? [] : [keyring.pathFile]), ...plan.changes];
  const applied = await apply(ledgerRoot(machine, place), machine, holder, changes, {
    keep: !inputs.cleanup,
    place,
    renewed,
    watched: plan.watched,
    ...present({
      credential: credential.method === 'keyring' ? undefined : { username, password },
      announce: inputs.cleanup ? (receipt: Applied['receipt']) => saveState('use', JSON.stringify(receipt)) : undefined,
    }),
  });
  reportRecovered(applied.recovered, applied.unrecovered);
  applied.left.forEach(warn);

  const paths = new Set(applied.files.map(({ path }) => path));
  const files = plan.files.filter(({ path }) => paths.has(path));
  const variables = Object.assign({}, plan.variables, ...files.map((file) => file.variables));
  for (const [name, value] of Object.entries<string>(variables)) exportVariable(name, value);
  if (keyring !== undefined) {
    addPath(keyring.commands);
    info(`The keyring and its backend are there for ${keyring.python} until the job ends`);
  }
  const keptFresh =
    renewed &&
    (await (await import('./start-renewing.ts')).startRenewing(chosen, credential, holder, applied.receipt, machine));
  return {
    files: [...paths],
    fileOutputs: Object.fromEntries(files.flatMap(({ output, path }) => (output ? [[output, path]] : []))),
    keptFresh,
  };
}
