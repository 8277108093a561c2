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
  'the token expires soon',
  { minutes: 4, source: 'workload_identity_federation' as Credential['source'] },
  ({ minutes, source }) => ({
    what: `The token expires in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}; after that, pip and twine are refused.`,
    why:
      source === 'workload_identity_federation'
        ? "Without a service account, the token expires with GitHub's OIDC token after five minutes, and nothing renews it here."
        : 'An earlier step obtained it some time ago, and nothing renews it.',
    fix:
      source === 'workload_identity_federation'
        ? 'Let this action renew the token until the job ends:\nwith:\n  refresh: auto\n  cleanup: true\nIf these are already set, the runner did not let it start a process. Then use a service account, whose tokens last an hour:\nwith:\n  service_account: NAME@PROJECT.iam.gserviceaccount.com\n\nor use this action again right before the step that needs it.'
        : 'Set workload_identity_provider, so that this action obtains the token itself and renews it, or obtain the token right before this step.',
  }),
);

export const CREDENTIAL_IN_CHECKOUT = explanation(
  'CREDENTIAL_IN_CHECKOUT',
  'the credential is inside the checkout',
  { path: '/home/runner/work/my-repo/my-repo/.venv/pip.conf' },
  ({ path }, platform) => ({
    what: `The credential is inside the checkout until the job ends: ${path}.`,
    likely: `VIRTUAL_ENV, ${platform === 'win32' ? 'USERPROFILE, APPDATA' : 'HOME, XDG_CONFIG_HOME'} or a symbolic link leads there. A step that packs, commits or uploads the checkout would include the credential.`,
    fix: "Use scope: isolated, which only writes to the runner's temporary folder, or move the environment, home or linked file out of the checkout, for example to RUNNER_TEMP.",
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
