import { expect } from 'vitest';
import type { Client, ConfigFile, FilePlan, Setting } from '../../src/clients/client.ts';
import type { Change } from '../../src/ledger/change.ts';
import type { Disk } from '../../src/machine/disk.ts';
import type { Machine } from '../../src/machine/machine.ts';
import { reveal, Secret } from '../../src/secret.ts';

/** A disk that holds these files, and the folders above them. */
export function disk(files: Readonly<Record<string, string>> = {}): Disk {
  const names = Object.keys(files);
  return {
    isFile: (path) => names.includes(path),
    isFolder: (path) => names.some((name) => name.startsWith(`${path}/`)),
    exists: (path) => names.some((name) => name === path || name.startsWith(`${path}/`)),
    names: (folder) => [
      ...new Set(
        names
          .filter((name) => name.startsWith(`${folder}/`))
          .map((name) => name.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    real: (path) => path,
    head: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
    read(path) {
      if (typeof path !== 'string') throw new TypeError('a path is a text');
      return files[path] === undefined ? undefined : Buffer.from(files[path]);
    },
  };
}

/** A machine with Linux and this environment. */
export function machine(env: Machine['env'] = {}): Machine {
  return { platform: 'linux', env, home: '/home/me', temp: '/tmp/job' };
}

export const KEYRING = {
  username: 'oauth2accesstoken',
  password: new Secret('t0ken'),
  method: 'keyring',
  source: 'gcloud_cli',
} as const;

/** A setting with a key whose password has characters that a URL cannot hold. */
export function setting(over: Partial<Setting> = {}): Setting {
  return {
    repository: { project: 'my-project', location: 'us', id: 'my-repo', host: 'us-python.pkg.dev' },
    credential: {
      username: '_json_key_base64',
      password: new Secret('a+b/c=='),
      method: 'service_account_key',
      source: 'service_account_key',
    },
    channels: { url: true, section: true, netrc: 'no' },
    indexMode: 'only',
    serverId: 'my-repo',
    scope: 'user',
    machine: machine(),
    disk: disk(),
    prefixes: [],
    folder: '/tmp/job/own',
    ...over,
  };
}

/** What is to become of a file; nothing where it stays as it is. */
export function planOf(file: ConfigFile | undefined, setting: Setting): FilePlan | undefined {
  const plan = file?.plan(setting);
  return plan && 'changes' in plan ? plan : undefined;
}

/** Every change of a client's files. */
export function changesOf(client: Client, setting: Setting): readonly Change[] {
  return client.files.flatMap((file) => planOf(file, setting)?.changes ?? []);
}

/** Changes with their secrets revealed, an edit a line. */
export function lines(changes: readonly Change[]): readonly string[] {
  return changes.flatMap((change) => {
    if (change.kind === 'create') {
      const bytes = Buffer.from(reveal(change.content), change.encoding);
      return [`${change.path}: create ${JSON.stringify(bytes.toString())}`];
    }
    expect([change.kind, change.format]).toEqual(['edit', formatOf(change.path)]);
    return change.edits.map((edit) => `${change.path}: ${Object.values(edit).map(written).join(' ')}`.trim());
  });
}

/** The format of a file, by its name. */
function formatOf(path: string): string {
  return ['pypirc', 'netrc', 'toml'].find((format) => path.endsWith(format)) ?? 'pip';
}

function written(value: unknown): string {
  if (value instanceof Secret) return reveal(value);
  if (Array.isArray(value)) return `[${value.map(written).join('.')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
