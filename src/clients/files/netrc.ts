import { Failure } from '../../failure.ts';
import { readNetrc } from '../../formats/netrc/netrc.ts';
import type { Change } from '../../ledger/change.ts';
import { isInCheckout } from '../../machine/checkout.ts';
import { pathsOf } from '../../machine/machine.ts';
import type { ConfigFile, Rival, Setting } from '../client.ts';
import { NETRC_UNUSABLE } from '../failures.ts';
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
      setting.scope === 'isolated' ||
      (found.path !== undefined && (found.moves || isInCheckout(found.path, machine, disk)));
    const path = own ? pathsOf(machine).join(folder, '.netrc') : found.path;
    if (path === undefined) {
      const problem = NETRC_UNUSABLE({ reason: found.reason ?? '' });
      if (channels.netrc === 'try') return { left: problem };
      throw new Failure(problem);
    }
    const chance = channels.netrc === 'try' ? ({ optional: true } as const) : {};
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
      reasons: [`netrc: ${path}, as ${own ? 'NETRC will name it' : (found.because ?? 'clients find it there')}`],
      changes: own ? [{ ...copyOf(found.path, path, disk), ...chance }, login] : [login],
      ...(own ? { variables: { NETRC: path } } : {}),
    };
  },
};

export interface Found {
  /** The file that clients read; absent where they read none. */
  readonly path?: string;
  readonly because?: string;
  /** A `.netrc` beside it would hide it. */
  readonly moves?: boolean;
  /** Why they read none. */
  readonly reason?: string;
}

/** The file that requests (pip, poetry, pdm, pipenv) and uv read: what NETRC names, else the one in the home. */
export function netrcRead({ machine, disk }: Pick<Setting, 'machine' | 'disk'>): Found {
  const { join } = pathsOf(machine);
  const named = machine.env['NETRC'];
  if (named === '') return { reason: 'NETRC is set, but empty' };
  if (named !== undefined) {
    const path = named.replace(/^~(?=[/\\]|$)/, () => machine.home);
    if (disk.isFile(path)) return { path, because: 'NETRC names it' };
    return { reason: `NETRC names ${path}, which ${disk.exists(path) ? 'is not a file' : 'does not exist'}` };
  }
  const [dotted, underscored] = [join(machine.home, '.netrc'), join(machine.home, '_netrc')];
  const old = !disk.exists(dotted) && disk.isFile(underscored);
  return { path: old ? underscored : dotted, because: 'it is in the home', moves: old && machine.platform !== 'win32' };
}

/** Entries of others that clients built on requests would send instead of the credential in a URL, after a redirect; for a step that leaves netrc alone. */
export function netrcRivals(setting: Setting): readonly Rival[] {
  const { channels, repository, disk } = setting;
  const { path } = netrcRead(setting);
  const bytes = channels.netrc === 'no' && path !== undefined ? disk.read(path) : undefined;
  if (bytes === undefined || path === undefined) return [];
  return entriesIn(bytes)
    .filter(({ host }) => host === repository.host || host === 'default')
    .map(({ host, line }) => ({
      name: `the entry ${host === 'default' ? 'default' : `for ${host}`} in ${path}, line ${line}`,
      effect: 'pip sends it instead of the credential in its configuration when the index redirects to a file',
    }));
}

function entriesIn(bytes: Buffer): ReturnType<typeof readNetrc> {
  try {
    return readNetrc(bytes);
  } catch {
    // What its readers refuse, they do not use.
    return [];
  }
}
