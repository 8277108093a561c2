import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordedRequest } from '../../emulator/recorded-request.ts';
import type { StepResult } from '../../emulator/runner/step-result.ts';
import { ACTION, codeOf, formsOf, leaks, openStage, type Stage, secretsOf } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const WHERE = { repository: 'my-python-repo', location: 'us-central1', project: 'my-project' };
const PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';
const ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';

/** Every way to give a credential, and the requests that obtaining it takes. */
const WAYS: readonly (readonly [string, () => Record<string, string>, readonly string[]])[] = [
  ['a key', () => ({ key: stage.key }), []],
  ['a key exchanged for a token', () => ({ key: stage.key, auth_method: 'access_token' }), ['oauth2.googleapis.com']],
  ['a given token', () => ({ access_token: stage.sample.token }), []],
  [
    'direct workload identity',
    () => ({ workload_identity_provider: PROVIDER }),
    ['run-actions-1-azure-eastus.actions.githubusercontent.com', 'sts.googleapis.com'],
  ],
  [
    'a service account by workload identity',
    () => ({ workload_identity_provider: PROVIDER, service_account: ACCOUNT }),
    ['run-actions-1-azure-eastus.actions.githubusercontent.com', 'sts.googleapis.com', 'iamcredentials.googleapis.com'],
  ],
];

interface Played {
  readonly main: StepResult;
  readonly requests: readonly RecordedRequest[];
  readonly hosts: readonly string[];
  readonly leaked: readonly string[];
}

async function play(inputs: Record<string, string>, debug = false): Promise<Played> {
  const job = await stage.job({ oidc: true, debug });
  const before = stage.emulator.requests.length;
  const main = await job.uses(ACTION, { ...WHERE, ...inputs });
  const requests = stage.emulator.requests.slice(before);
  await job.finish();
  const tokens = [...stage.sample.world.tokens.keys()].flatMap((token) => formsOf(token));
  const identity = job.captured().filter(({ text }) => /eyJ[\w-]{20,}\.[\w-]{20,}/.test(text));
  const leaked = [...leaks(job, [...secretsOf(stage.key), ...tokens]), ...identity.map(({ where }) => where)];
  job.remove();
  return { main, requests, hosts: requests.map(({ host }) => host), leaked };
}

describe.each(WAYS)('%s', (name, credential, own) => {
  const api = 'artifactregistry.googleapis.com';
  const index = 'us-central1-python.pkg.dev';
  let played: Promise<Played> | undefined;
  /** The step as it is by default, run once for several tests. */
  const verified = (): Promise<Played> => {
    played ??= play(credential());
    return played;
  };

  test('costs no request of verification with verify: false', async () => {
    const { main, hosts } = await play({ ...credential(), verify: 'false' });
    expect(main.exitCode).toBe(0);
    expect(hosts).toEqual(own);
    expect(main.summary).toContain('not verified');
  });

  test('costs three more requests with it, and for a bare key the token to ask the API with', async () => {
    const { main, hosts, requests } = await verified();
    expect(main.exitCode).toBe(0);
    // The index is shown what the clients will show it, and nothing else.
    const user = name === 'a key' ? '_json_key_base64' : 'oauth2accesstoken';
    expect(requests.filter(({ host }) => host === index).map(({ auth }) => auth)).toEqual([`Basic ${user}`]);
    const before = name === 'a key' ? ['oauth2.googleapis.com'] : own;
    expect(hosts.toSorted()).toEqual([...before, api, api, index].toSorted());
  });

  test('leaves a quiet log, a table and outputs without a secret', async () => {
    const { main, leaked } = await verified();
    const lines = main.stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::'));
    expect(lines[0]).toBe('Artifact Registry is ready for pip and twine');
    expect(lines.length).toBeLessThanOrEqual(15);
    expect(main.log).not.toContain('##[debug]');
    // Nothing is wrong, so nothing is annotated: a token of five minutes is renewed.
    expect(main.annotations.map(codeOf)).toEqual([]);
    expect(leaked).toEqual([]);
    const table = Object.fromEntries(
      [...main.rawSummary.matchAll(/<tr><th align="left">(.*?)<\/th><td>(.*?)<\/td><\/tr>/g)].map(
        ([, key = '', value]) => [key, value?.replace(/<(?!br>)[^>]+>/g, '')],
      ),
    );
    expect(table).toEqual({
      Repository: 'my-python-repo in my-project, us-central1',
      Identity: main.outputs['principal'] || 'not known',
      Credential: expect.stringContaining(` (${main.outputs['auth_method']})`),
      Access: 'may download and upload',
      Valid: expect.stringMatching(/^(until |not known|kept fresh until the job ends)/),
      'Restored when the job ends': ['pip_config_file', 'pypirc_file', 'netrc_file']
        .map((name) => main.outputs[name])
        .join('<br>'),
    });
    expect(main.rawSummary).not.toContain(main.outputs['password']);
  });

  test('with step debugging tells each request and each decision, and no secret', async () => {
    const { main, hosts, leaked } = await play(credential(), true);
    expect(main.exitCode).toBe(0);
    const lines = main.log.split('\n').filter((line) => line.startsWith('##[debug]'));
    const requests = lines.filter((line) =>
      /(GET|POST) https?:\/\/\S+ \(try 1\): HTTP (200|404) in \d+ ms$/.test(line),
    );
    expect(requests.map((line) => new URL(line.split(' ')[1] ?? '').hostname).sort()).toEqual([...hosts].sort());
    expect(requests.filter((line) => line.includes('?'))).toEqual([]);
    for (const decision of [
      `credential: ${main.outputs['credential_source']}, as `,
      `method: ${main.outputs['auth_method']}, as auth_method is `,
      'location us-central1: from the inputs',
      'project my-project: from the inputs',
      `pip configuration: ${main.outputs['pip_config_file']}, as scope is user`,
      'pip reads, the last one winning: ',
      `.pypirc: ${main.outputs['pypirc_file']}`,
      `netrc: ${main.outputs['netrc_file']}`,
      'verification: may download and upload; ',
    ])
      expect(lines.filter((line) => line.startsWith(`##[debug]${decision}`))).toHaveLength(1);
    expect(leaked).toEqual([]);
  });

  test('hides no output but the password', async () => {
    const { main } = await verified();
    const hidden = Object.entries(main.outputs).filter(([, value]) => main.masks.some((mask) => value.includes(mask)));
    expect(hidden.map(([output]) => output)).toEqual(['password']);
    expect(main.outputs['index_url']).toBe(stage.sample.indexUrl);
    expect(main.outputs['repository_url']).toBe(stage.sample.uploadUrl);
  });
});

test('the end of a direct token is told where nothing renews it', async () => {
  const { main } = await play({ workload_identity_provider: PROVIDER, refresh: 'false' });
  const until = /valid +until (\S+) (\S+) UTC \(\d minutes?\)/.exec(main.log);
  expect(`${until?.[1]}T${until?.[2]}`).toBe(main.outputs['expires_at']?.replace(/\..*|Z$/, ''));
});

test('the default of the project and who named it are told when debugging', async () => {
  const { main } = await play({ project: '', key: stage.key }, true);
  expect(main.log).toContain('##[debug]project my-project: from the service account key');
});
