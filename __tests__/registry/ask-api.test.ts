import { describe, expect, test } from 'vitest';
import { artifactRegistryApi } from '../../emulator/google/artifact-registry-api.ts';
import { accountIdentity, grant } from '../../emulator/policies.ts';
import { addRepository, addServiceAccount } from '../../emulator/populate.ts';
import { createSample } from '../../emulator/sample.ts';
import { issueToken } from '../../emulator/world.ts';
import type { Call, Network } from '../../src/network/call.ts';
import { askApi, PERMISSIONS } from '../../src/registry/ask-api.ts';
import { KNOWN_LOCATIONS } from '../../src/registry/locations.ts';
import { checkLocation } from '../../src/registry/repository.ts';
import { Secret } from '../../src/secret.ts';

const PLACE = { id: 'my-python-repo', location: 'us-central1', project: 'my-project', host: 'unused' };

/** The emulator's API as the network of one question, with the calls that were made, wave by wave. */
function scene(token?: string): {
  sample: ReturnType<typeof createSample>;
  network: Network;
  calls: Call[];
  token: Secret;
} {
  const sample = createSample();
  const calls: Call[] = [];
  const network: Network = {
    async send(call) {
      calls.push(call);
      const { hostname: host, pathname: path, searchParams: query } = new URL(call.url);
      const request = { ...call, host, path, query, headers: { ...call.headers }, body: Buffer.from(call.body ?? '') };
      const answer = artifactRegistryApi(sample.world, request);
      return { status: answer.status, headers: {}, body: String(answer.body) };
    },
    now: Date.now,
    sleep: async () => {},
    random: () => 0,
  };
  return { sample, network, calls, token: new Secret(token ?? sample.token) };
}

describe('asking', () => {
  test('two requests go out together, and no more where the repository is there', async () => {
    const { network, calls, token } = scene();
    let waiting = 0;
    let together = 0;
    const send: Network['send'] = async (call, timeout) => {
      together = Math.max(together, ++waiting);
      await Promise.resolve();
      waiting--;
      return network.send(call, timeout);
    };
    const report = await askApi(PLACE, token, 'googleapis.com', { ...network, send });
    expect(report).toEqual({
      repository: { value: { format: 'PYTHON', mode: 'STANDARD_REPOSITORY' } },
      permissions: { value: Object.values(PERMISSIONS) },
      elsewhere: [],
    });
    expect([calls.length, together]).toEqual([2, 2]);
    expect(calls.map(({ url }) => url)).toEqual([
      'https://artifactregistry.googleapis.com/v1/projects/my-project/locations/us-central1/repositories/my-python-repo',
      'https://artifactregistry.googleapis.com/v1/projects/my-project/locations/us-central1/repositories/my-python-repo:testIamPermissions',
    ]);
  });

  test('the host is that of the universe', async () => {
    const { network, calls, token } = scene();
    await askApi(PLACE, token, 's3nsapis.fr', network);
    expect(new URL(calls[0]?.url ?? '').host).toBe('artifactregistry.s3nsapis.fr');
  });
});

describe('looking in other locations', () => {
  test('who may list the locations is told every one that has the name', async () => {
    const { network, sample, token } = scene();
    const member = `serviceAccount:${sample.account.email}`;
    grant(sample.world, member, 'projects/my-project', 'roles/artifactregistry.reader');
    addRepository(sample.world, 'projects/my-project/locations/asia/repositories/my-python-repo');
    const { elsewhere } = await askApi({ ...PLACE, location: 'us' }, token, 'googleapis.com', network);
    expect(elsewhere).toEqual(['asia', 'us-central1']);
  });

  test('who has a role on the repository alone is told of it, too', async () => {
    const { network, token } = scene();
    const { elsewhere } = await askApi({ ...PLACE, location: 'europe' }, token, 'googleapis.com', network);
    expect(elsewhere).toEqual(['us-central1']);
  });

  test('a location that does not exist is no reason not to look', async () => {
    const { network, token } = scene();
    const { elsewhere } = await askApi({ ...PLACE, location: 'us-central9' }, token, 'googleapis.com', network);
    expect(elsewhere).toEqual(['us-central1']);
  });

  test('nobody looks where the refusal is about something else', async () => {
    for (const breaking of [
      ({ world }: ReturnType<typeof createSample>) => world.tokens.clear(),
      ({ world }: ReturnType<typeof createSample>) => world.projects.get('my-project')?.apis.clear(),
      ({ world }: ReturnType<typeof createSample>) => world.projects.clear(),
    ]) {
      const { network, sample, calls, token } = scene();
      breaking(sample);
      await askApi(PLACE, token, 'googleapis.com', network);
      expect(calls).toHaveLength(2);
    }
  });

  test('nor where something is allowed on the repository', async () => {
    const { network, sample, calls } = scene();
    const account = addServiceAccount(sample.world, 'uploader', 'my-project');
    grant(sample.world, `serviceAccount:${account.email}`, sample.repository.name, PERMISSIONS.upload);
    const token = new Secret(issueToken(sample.world, accountIdentity(account)).value);
    const report = await askApi(PLACE, token, 'googleapis.com', network);
    expect(report).toMatchObject({
      repository: { refusal: { cause: { kind: 'permission-denied' } } },
      permissions: { value: [PERMISSIONS.upload] },
    });
    expect(calls).toHaveLength(2);
  });

  test('the known locations are well-formed, and none is there twice', () => {
    expect(KNOWN_LOCATIONS.filter((location) => checkLocation(location))).toEqual([]);
    expect(new Set(KNOWN_LOCATIONS).size).toBe(KNOWN_LOCATIONS.length);
  });
});

describe('what the API answers', () => {
  /** Each answer by the end of its address; what is not there is not found. */
  const answering = (answers: Readonly<Record<string, unknown>>, calls: Call[] = []): Network => ({
    async send(call) {
      calls.push(call);
      const [, body] = Object.entries(answers).find(([end]) => call.url.endsWith(end)) ?? [];
      const error = { error: { code: 404, message: 'not found', status: 'NOT_FOUND' } };
      return { status: body === undefined ? 404 : 200, headers: {}, body: JSON.stringify(body ?? error) };
    },
    now: () => 0,
    sleep: async () => {},
    random: () => 0,
  });
  const asked = (network: Network) => askApi(PLACE, new Secret('t'), 'googleapis.com', network);
  const at = (location: string) => `/locations/${location}/repositories/my-python-repo`;
  const HERE = at('us-central1');

  test.each([
    ['STANDARD_REPOSITORY', 'STANDARD_REPOSITORY'],
    ['VIRTUAL_REPOSITORY', 'VIRTUAL_REPOSITORY'],
    ['REMOTE_REPOSITORY', 'REMOTE_REPOSITORY'],
    // The API leaves out what has its default value.
    ['MODE_UNSPECIFIED', 'STANDARD_REPOSITORY'],
    ['', 'STANDARD_REPOSITORY'],
  ])('a mode of "%s" is %s', async (mode, known) => {
    const { repository } = await asked(answering({ [HERE]: { format: 'PYTHON', ...(mode === '' ? {} : { mode }) } }));
    expect(repository).toEqual({ value: { format: 'PYTHON', mode: known } });
  });

  test('a repository without a format, and permissions in no list, are no answers', async () => {
    const { repository, permissions } = await asked(
      answering({ [HERE]: { mode: 'STANDARD_REPOSITORY' }, ':testIamPermissions': { permissions: 'all' } }),
    );
    expect(repository).toMatchObject({ unreachable: [{ code: 'HOST_UNAVAILABLE' }] });
    expect(permissions).toMatchObject({ unreachable: [{ code: 'HOST_UNAVAILABLE' }] });
  });

  test('permissions are texts, and none where the API leaves the list out', async () => {
    const some = await asked(
      answering({ [HERE]: { format: 'X' }, ':testIamPermissions': { permissions: ['a', 5, 'b'] } }),
    );
    expect(some.permissions).toEqual({ value: ['a', 'b'] });
    const none = await asked(answering({ [HERE]: { format: 'X' }, ':testIamPermissions': {} }));
    expect(none.permissions).toEqual({ value: [] });
  });

  test('every call has the token, and says that it is in JSON', async () => {
    const calls: Call[] = [];
    await asked(answering({ [HERE]: { format: 'X' } }, calls));
    for (const { to, headers } of calls) {
      expect(to).toEqual({ kind: 'google', universe: 'googleapis.com' });
      expect(headers).toEqual({ authorization: 'Bearer t', 'content-type': 'application/json' });
    }
  });

  test('other locations are those that the API lists, without the one that was asked for', async () => {
    const calls: Call[] = [];
    const locations = [{ locationId: 'venus-1' }, { locationId: 'mars-1' }, { locationId: 'us-central1' }, null, {}];
    const network = answering(
      {
        '/projects/my-project/locations': { locations },
        [at('mars-1')]: { format: 'X' },
        [at('venus-1')]: { format: 'X' },
      },
      calls,
    );
    expect((await asked(network)).elsewhere).toEqual(['mars-1', 'venus-1']);
    expect(calls.filter(({ url }) => url.endsWith(HERE))).toHaveLength(1);
    expect(calls).toHaveLength(5);
  });

  test('and those that are known where it lists none', async () => {
    const network = answering({ '/projects/my-project/locations': { locations: 'x' }, [at('asia')]: { format: 'X' } });
    expect((await asked(network)).elsewhere).toEqual(['asia']);
  });
});

test('an API that does not answer is told apart from one that refuses', async () => {
  const { network, token } = scene();
  const send: Network['send'] = async () => {
    throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
  };
  const report = await askApi(PLACE, token, 'googleapis.com', { ...network, send });
  expect(report.repository).toMatchObject({ unreachable: [{ code: 'HOST_UNREACHABLE' }] });
  expect(report.permissions).toMatchObject({ unreachable: [{ code: 'HOST_UNREACHABLE' }] });
});
