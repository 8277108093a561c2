import { Failure } from '../../failure.ts';
import { UnreadableConfig } from '../../formats/format.ts';
import { readNetrc } from '../../formats/netrc/netrc.ts';
import type { Change } from '../../ledger/change.ts';
import { isInCheckout } from '../../machine/checkout.ts';
import { pathsOf } from '../../machine/machine.ts';
import type { ConfigFile, Rival, Setting } from '../client.ts';
import { NETRC_UNUSABLE } from '../failures.ts';
import { readAs } from '../read-as.ts';
import { copyOf } from './copy.ts';

/**
 * netrc: the credential of the host, which every client finds for every URL there, whoever names it. It has one entry per host,
 * so two identities for one host cannot both be in it.
 */
export const netrc: ConfigFile = {
  output: 'netrc_file',
  plan(setting) {
    const { repository, credential, channels, folder, machine, disk } = setting;
    const found = netrcRead(setting);
    const own =
      setting.scope === 'isolated' || ('path' in found && (found.moves || isInCheckout(found.path, machine, disk)));
    const place = own ? { path: pathsOf(machine).join(folder, '.netrc'), because: 'NETRC will name it' } : found;
    const canDoWithout = channels.netrc === 'try';
    if ('reason' in place) {
      const problem = NETRC_UNUSABLE(place);
      if (canDoWithout) return { left: problem };
      throw new Failure(problem);
    }
    const { path, because } = place;
    const chance = canDoWithout ? ({ optional: true } as const) : {};
    const login: Change = {
      kind: 'edit',
      path,
      format: 'netrc',
      edits: [{ op: 'login', host: repository.host, login: credential.username, password: credential.password }],
      claim: {
        key: repository.host,
        owner: credential.principal ?? credential.password,
        ...(channels.netrc === 'rely' ? ({ first: true } as const) : {}),
      },
      ...chance,
    };
    return {
      path,
      reasons: [`netrc: ${path}, as ${because}`],
      changes: own ? [{ ...copyOf('path' in found ? found.path : undefined, path, disk), ...chance }, login] : [login],
      ...(own ? { variables: { NETRC: path } } : {}),
    };
  },
};

/** The file that clients read, and why it is this one; or why they read none. */
export type Found =
  | {
      readonly path: string;
      readonly because: string;
      /** A `.netrc` beside it would hide it. */
      readonly moves: boolean;
    }
  | { readonly reason: string };

/** The file that requests (pip, poetry, pdm, pipenv) and uv read: what NETRC names, else the one in the home. */
export function netrcRead({ machine, disk }: Pick<Setting, 'machine' | 'disk'>): Found {
  const { join } = pathsOf(machine);
  const named = machine.env['NETRC'];
  if (named === '') return { reason: 'NETRC is set, but empty' };
  if (named !== undefined) {
    const path = named.replace(/^~(?=[/\\]|$)/, () => machine.home);
    if (disk.isFile(path)) return { path, because: 'NETRC names it', moves: false };
    return { reason: `NETRC names ${path}, which ${disk.exists(path) ? 'is not a file' : 'does not exist'}` };
  }
  const [dotted, underscored] = [join(machine.home, '.netrc'), join(machine.home, '_netrc')];
  const old = !disk.exists(dotted) && disk.isFile(underscored);
  return { path: old ? underscored : dotted, because: 'it is in the home', moves: old && machine.platform !== 'win32' };
}

/** Entries of others that clients built on requests would send instead of the credential in a URL, after a redirect; for a step that leaves netrc alone. */
export function netrcRivals(setting: Setting): readonly Rival[] {
  const { channels, repository, disk } = setting;
  const found = netrcRead(setting);
  if (channels.netrc !== 'no' || 'reason' in found) return [];
  const entries = readAs(readNetrc, disk, found.path);
  // What its readers refuse, they do not use.
  if (entries === undefined || entries instanceof UnreadableConfig) return [];
  return entries
    .filter(({ host }) => host === repository.host || host === 'default')
    .map(({ host, line }) => ({
      name: `the entry ${host === 'default' ? 'default' : `for ${host}`} in ${found.path}, line ${line}`,
      effect: 'pip sends it instead of the credential in its configuration when the index redirects to a file',
    }));
}
