import { describe, expect, test } from 'vitest';
import { readAll } from '../../src/inputs/inputs.ts';
import { locate } from '../../src/registry/locate.ts';
import { failureIn } from '../failure-of.ts';
import { ACCOUNT, codesOf, PROVIDER, problemsOf, readFrom } from './reading.ts';

test('an input of another action that cannot be met is answered', async () => {
  expect(await codesOf({ token_format: 'id_token' })).toEqual(['INPUT_OF_ANOTHER_ACTION']);
});

describe('what belongs elsewhere is answered with where', () => {
  test.each<[Record<string, string>, string, string]>([
    [{ access_token: `ghs_${'a'.repeat(36)}` }, 'a GitHub token', 'access_token: steps.auth.outputs.access_token'],
    [{ access_token: 'pypi-AgEIcHlwaS5vcmcCJGFhYWFh' }, 'a token of PyPI', 'access_token: '],
    [{ access_token: `AIza${'x'.repeat(35)}` }, 'an API key of Google', 'access_token: '],
    [{ access_token: '1//0gabcdefghijklmnop' }, 'a refresh token', 'access_token: '],
    [{ access_token: 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwcyJ9.c2ln' }, 'an ID token (a JWT)', 'access_token: '],
    [
      { access_token: '{"type": "service_account", "private_key": "x"}' },
      'which belongs in key',
      '  key: secrets.GAR_KEY',
    ],
    [{ access_token: 'ya29.abcdef...' }, 'cut off by dots or stars', 'access_token: '],
    [{ access_token: 'ya29.abcdef\nghi' }, 'with spaces, line breaks', 'access_token: '],
    [{ access_token: ACCOUNT }, 'which belongs in service_account', '  service_account: vars.NAME'],
    [{ service_account: 'me@gmail.com' }, 'a person or a group', 'gcloud iam service-accounts list'],
    [{ service_account: 'group:devs@example.com' }, 'a person or a group', 'gcloud iam service-accounts list'],
    [{ service_account: '112233445566778899000' }, 'full email address', 'table(email,uniqueId)'],
    [{ service_account: 'ci@my-project' }, 'full email address', `service_account: ${ACCOUNT}`],
    [{ service_account: 'ci@my-project.iam.gserviceacount.com' }, 'full email address', `service_account: ${ACCOUNT}`],
    [{ workload_identity_provider: ACCOUNT }, 'which belongs in service_account', 'providers describe PROVIDER'],
    [
      { workload_identity_provider: PROVIDER.replace('Identity', 'identity').replace('my-repo', 'My_Repo') },
      'not a full provider name',
      `workload_identity_provider: ${PROVIDER}`,
    ],
    [
      { workload_identity_provider: PROVIDER.replace('global', 'us-central1') },
      'not a full provider name',
      `workload_identity_provider: ${PROVIDER}`,
    ],
    [
      {
        workload_identity_provider:
          'https://console.cloud.google.com/iam-admin/workload-identity-pools/pool/github/provider/my-repo?project=my-project',
      },
      'not a full provider name',
      'describe my-repo \\\n  --workload-identity-pool=github --location=global --project=my-project ',
    ],
    [
      { workload_identity_provider: 'locations/global/workforcePools/p/providers/q' },
      'a workforce pool, which is for people',
      'providers describe',
    ],
  ])('%j', async (given, cause, fix) => {
    const problems = await problemsOf(given);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.[1]).toContain(cause);
    // PowerShell goes on after a backtick.
    expect(problems[0]?.[1]?.replaceAll(' `\n', ' \\\n')).toContain(fix);
  });
});

test('an input that this action does not have is named with the one that was meant', async () => {
  const meant = async (...given: readonly string[]): Promise<readonly string[]> => {
    const { inputs } = await readAll(() => '', given);
    return inputs.warnings.map(({ code, why }) => `${code} ${/You meant ([\w ]+)/.exec(why)?.[1]}`);
  };
  expect(await meant('token', 'gcp_credentials', 'password', 'identity-provider')).toEqual([
    'INPUT_UNKNOWN access_token',
    'INPUT_UNKNOWN key',
    'INPUT_UNKNOWN access_token or key',
    'INPUT_UNKNOWN workload_identity_provider',
  ]);
  expect(await meant('verifiy', 'client', 'on_missing_credential', 'index_moed', 'repository_name')).toEqual([
    'INPUT_UNKNOWN verify',
    'INPUT_UNKNOWN clients',
    'INPUT_UNKNOWN on_missing_credentials',
    'INPUT_UNKNOWN index_mode',
    'INPUT_UNKNOWN repository',
  ]);
  // What Google's own actions have, and what has nothing to do with us.
  const others = [
    'credentials-json',
    'project_id',
    'create_credentials_file',
    'token_format',
    'python-version',
    'cache',
  ];
  expect(await meant(...others)).toEqual([]);
});

test('two credentials are two, also if one of them cannot be read', async () => {
  expect(await codesOf({ key: 'x', access_token: 'ya29.token' })).toEqual(['KEY_UNREADABLE', 'CREDENTIALS_CONFLICT']);
  const [, , conflict] = await problemsOf({ key: 'x', workload_identity_provider: 'y', access_token: 'ya29.token' });
  expect(conflict?.[0]).toBe('CREDENTIALS_CONFLICT');
  expect(conflict?.[1]).toContain('workload_identity_provider and key and access_token');
  // Of two that can be read, it is told once, with what else the job has.
  expect(await codesOf({ workload_identity_provider: PROVIDER, access_token: 'ya29.token' })).toEqual([]);
  // One that cannot be read is one.
  expect(await codesOf({ key: 'x' })).toEqual(['KEY_UNREADABLE']);
});

test('a piece of a key is not shown in another form either', async () => {
  const piece = 'RgeyHag9HDgwMvo2ZhyK6NovQ2qcR79JivUQjXshXDJpVWgAuVeXIfBhmAdCkhT';
  const read = ['repository', 'clients', 'service_account', 'workload_identity_provider'];
  const told = await Promise.all(read.map((name) => problemsOf({ [name]: piece })));
  // Where the repository is, is judged with the defaults.
  const none = { repository: [], location: [], project: [] };
  const located = failureIn(() => locate({ id: 'r', location: piece, project: piece }, none, 'googleapis.com'));
  for (const problems of [...told, ...located.problems.map((problem) => [problem])]) {
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems).toLowerCase()).not.toContain(piece.toLowerCase().slice(0, 12));
  }
  expect(located.problems.map(({ code }) => code)).toEqual(['LOCATION_MALFORMED', 'PROJECT_MALFORMED']);
});

test.each([
  [{ repository: 'my-repo', access_token: 'ya29.token' }, [], { credential: false, repository: false }],
  [{ repository: 'My_Repo' }, ['REPOSITORY_MALFORMED'], { credential: false, repository: true }],
  [{ key: 'x' }, ['KEY_UNREADABLE'], { credential: true, repository: false }],
  [{ scope: 'x' }, ['INPUT_NOT_ONE_OF'], { credential: false, repository: false }],
  // What belongs to a universe is not judged by one that could not be read.
  [{ universe: 'https://googleapis.com' }, ['UNIVERSE_MALFORMED'], { credential: true, repository: true }],
])('%j: what else is wrong with a part is not told before it can be read', async (given, codes, unread) => {
  const read = await readFrom(given);
  expect(read.problems.map(({ code }) => code)).toEqual(codes);
  expect(read.unread).toEqual(unread);
});
