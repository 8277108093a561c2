import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '../../src/credentials/choose.ts';
import type { ServiceAccountKey } from '../../src/credentials/service-account-key.ts';
import { defaultsFor } from '../../src/inputs/defaults.ts';
import { present } from '../../src/present.ts';
import type { Found } from '../../src/registry/locate.ts';
import type { RepositoryRequest } from '../../src/registry/repository.ts';
import { Secret } from '../../src/secret.ts';
import { PROVIDER } from './reading.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'defaults-'));
  mkdirSync(path.join(folder, 'configurations'));
  writeFileSync(
    path.join(folder, 'configurations/config_default'),
    '[core]\nproject = of-gcloud\n[artifacts]\nrepository = repo-of-gcloud\nlocation = asia\n',
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const KEY: ServiceAccountKey = {
  json: new Secret('{}'),
  base64: new Secret('e30='),
  clientEmail: 'ci@of-account.iam.gserviceaccount.com',
  privateKey: new Secret('pem'),
  projectId: 'of-key',
  secrets: [],
};
const UNIVERSE = 'googleapis.com';
const ofKey: Source = { kind: 'service_account_key', key: KEY, universe: UNIVERSE };
const withoutProject: Source = {
  kind: 'service_account_key',
  key: { ...KEY, projectId: '' },
  universe: UNIVERSE,
};
const federated = (serviceAccount?: string): Source => ({
  kind: 'workload_identity_federation',
  federation: { provider: PROVIDER, lifetime: 3600, universe: UNIVERSE, ...present({ serviceAccount }) },
});
const asAccount = federated('ci@of-account.iam.gserviceaccount.com');
const given: Source = { kind: 'given_token', token: new Secret('ya29.x') };

const NAMED = {
  CLOUDSDK_ARTIFACTS_REPOSITORY: 'repo-of-env',
  CLOUDSDK_ARTIFACTS_LOCATION: 'europe',
  GOOGLE_CLOUD_PROJECT: 'of-env',
};

/** Where each part would be taken from, the first first. */
async function found(request: RepositoryRequest, source: Source | undefined, env: Readonly<Record<string, string>>) {
  const machine = { platform: 'linux', env: { CLOUDSDK_CONFIG: folder, ...env }, home: folder, temp: folder } as const;
  const { repository, location, project } = await defaultsFor(request, source, machine);
  const values = (all: readonly Found[]) => all.map(({ value }) => value);
  return { repository: values(repository), location: values(location), project: values(project) };
}

describe('a project that no input names', () => {
  test.each([
    ['no credential', undefined, ['of-gcloud']],
    ['a given token', given, ['of-gcloud']],
    ['a key', ofKey, ['of-key', 'of-gcloud']],
    ['a key without a project', withoutProject, ['of-gcloud']],
    ['workload identity alone', federated(), ['of-gcloud']],
    ['workload identity with an account', asAccount, ['of-account', 'of-gcloud']],
    ['an account that tells no project', federated('1-compute@developer.gserviceaccount.com'), ['of-gcloud']],
  ])('is, with %s, the one of the credential, and at last that of gcloud', async (_, source, projects) => {
    expect((await found({}, source, {})).project).toEqual(projects);
  });

  test('is that of the environment before all others, and says where it comes from', async () => {
    const machine = { platform: 'linux', env: NAMED, home: folder, temp: folder } as const;
    for (const [source, from] of [
      [ofKey, 'the service account key'],
      [asAccount, 'service_account'],
    ] as const) {
      expect((await defaultsFor({}, source, machine)).project.map((one) => one.from)).toEqual([
        'GOOGLE_CLOUD_PROJECT',
        from,
      ]);
    }
  });
});

describe('gcloud’s configuration is read', () => {
  const all = { repository: ['repo-of-gcloud'], location: ['asia'], project: ['of-gcloud'] };
  const none = { repository: [], location: [], project: [] };

  test.each<[string, RepositoryRequest, Readonly<Record<string, string>>, object]>([
    ['where nothing is given', {}, {}, all],
    ['where the repository is missing', { location: 'us', project: 'p' }, {}, all],
    ['where the location is missing', { id: 'r', project: 'p' }, {}, all],
    ['where the project is missing', { id: 'r', location: 'us' }, {}, all],
    ['not where all is given', { id: 'r', location: 'us', project: 'p' }, {}, none],
    ['not where the host is given, of which nobody knows the location', { id: 'r', host: 'h', project: 'p' }, {}, none],
    [
      'not where the environment has all',
      {},
      NAMED,
      { repository: ['repo-of-env'], location: ['europe'], project: ['of-env'] },
    ],
    [
      'not where inputs and environment have all together',
      { id: 'r' },
      { CLOUDSDK_ARTIFACTS_LOCATION: 'europe', CLOUDSDK_CORE_PROJECT: 'of-env' },
      { repository: [], location: ['europe'], project: ['of-env'] },
    ],
    [
      'after the environment where that has a part',
      {},
      { CLOUDSDK_ARTIFACTS_REPOSITORY: 'repo-of-env', CLOUDSDK_ARTIFACTS_LOCATION: 'europe' },
      { repository: ['repo-of-env', 'repo-of-gcloud'], location: ['europe', 'asia'], project: ['of-gcloud'] },
    ],
  ])('%s', async (_, request, env, defaults) => {
    expect(await found(request, undefined, env)).toEqual(defaults);
  });
});
