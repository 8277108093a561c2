import type { Credential } from '../credentials/credential.ts';
import { explanation } from '../failure.ts';
import { isInCheckout } from '../machine/checkout.ts';
import type { Disk } from '../machine/disk.ts';
import type { Machine } from '../machine/machine.ts';
import { warn } from './problems.ts';

/** A token that ends sooner than this does not last for many jobs. */
const SHORT_MINUTES = 10;

export const TOKEN_ENDS_SOON = explanation(
  'TOKEN_ENDS_SOON',
  { minutes: 4, source: 'workload_identity_federation' as Credential['source'] },
  ({ minutes, source }) => ({
    what: `The token stops working in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}; pip and twine are refused from then on.`,
    why:
      source === 'workload_identity_federation'
        ? "Without a service account the token inherits the life of GitHub's OIDC token, five minutes, and nothing renews it here."
        : 'It was obtained some time before this step, and nothing renews it.',
    fix:
      source === 'workload_identity_federation'
        ? 'Let this action renew the token until the job ends:\nwith:\n  refresh: auto\n  cleanup: true\nIf these are set already, the runner did not let it start a process. Act as a service account then, whose tokens live an hour:\nwith:\n  service_account: NAME@PROJECT.iam.gserviceaccount.com\nor use this action again right before the step that needs it.'
        : 'Set workload_identity_provider, so that this action obtains the token itself and renews it, or obtain the token right before this step.',
  }),
);

export const CREDENTIAL_IN_CHECKOUT = explanation(
  'CREDENTIAL_IN_CHECKOUT',
  { path: '/home/runner/work/my-repo/my-repo/.venv/pip.conf' },
  ({ path }) => ({
    what: `The credential is written to ${path}, inside the checked-out repository, until the job ends.`,
    why: 'VIRTUAL_ENV, HOME, XDG_CONFIG_HOME or a symbolic link leads there. A step that packs, commits or uploads the checkout takes the credential with it.',
    fix: "Use scope: isolated, which only writes to the runner's temporary folder, or keep the environment, home or linked file outside the checkout, for example in RUNNER_TEMP.",
  }),
);

/** Warns of each of the files that lies in the checkout. */
export function warnOfCheckout(files: readonly string[], machine: Machine, disk: Disk): void {
  for (const path of new Set(files)) if (isInCheckout(path, machine, disk)) warn(CREDENTIAL_IN_CHECKOUT({ path }));
}

/** Warns of a token that ends within ten minutes. */
export function warnOfExpiry({ expiresAt, source, method }: Credential, now: Date): void {
  // A keyring obtains a token at each use.
  if (expiresAt === undefined || method === 'keyring') return;
  const minutes = Math.max(0, Math.floor((expiresAt.getTime() - now.getTime()) / 60_000));
  if (minutes < SHORT_MINUTES) warn(TOKEN_ENDS_SOON({ minutes, source }));
}
