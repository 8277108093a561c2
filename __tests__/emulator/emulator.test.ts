import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Emulator, startEmulator } from '../../emulator/emulator.ts';
import { blake2b256 } from '../../emulator/google/blake2b.ts';
import { nodeBinary, pythonBinary } from '../../emulator/runner/programs.ts';
import { type Job, startJob } from '../../emulator/runner/runner.ts';
import { createSample, type Sample } from '../../emulator/sample.ts';

const run = promisify(execFile);
let emulator: Emulator;
let sample: Sample;
let folder: string;
let job: Job;

beforeAll(async () => {
  sample = createSample();
  emulator = await startEmulator({ world: sample.world });
  folder = mkdtempSync(join(tmpdir(), 'emulator-test-'));
  job = await startJob({ emulator, oidc: true, home: folder });
});

afterAll(async () => {
  job.remove();
  await emulator.stop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  emulator.requests.length = 0;
});

/** curl behind the proxy: the status, or the exit code where there is none. */
async function curl(url: string, ...options: string[]): Promise<string> {
  const args = ['-sS', '-m', '100', '-o', '/dev/null', '-w', '%{http_code}', ...options, url];
  return run('curl', args, { env: job.env() }).then(
    ({ stdout }) => stdout,
    (failure: { code: number }) => `exit ${failure.code}`,
  );
}

describe('the proxy', () => {
  test('answers real host names from the world and records who asked', async () => {
    expect(await curl(`${sample.indexUrl}my-private-package/`, '-u', `oauth2accesstoken:${sample.token}`)).toBe('200');
    expect(emulator.requests).toMatchObject([
      {
        method: 'GET',
        host: 'us-central1-python.pkg.dev',
        path: '/my-project/my-python-repo/simple/my-private-package/',
        status: 200,
        auth: 'Basic oauth2accesstoken',
        principal: sample.account.email,
      },
    ]);
  });

  test('HEAD tells the size of a file and sends none of it', async () => {
    const [name = '', file] = [...(sample.repository.packages.get('my-private-package') ?? [])][0] ?? [];
    const url = `${sample.uploadUrl}my-private-package/${name}`;
    const args = ['-sS', '-L', '-I', '-u', `oauth2accesstoken:${sample.token}`, url];
    const { stdout } = await run('curl', args, { env: job.env() });
    expect(stdout).toContain(`content-length: ${file?.content.length}`);
  });

  test('a job gets its identity token through it', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN = '' } = job.env();
    const header = `Authorization: Bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}`;
    expect(await curl(`${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=x`, '-H', header)).toBe('200');
  });

  test('resets and hangs connections on demand', async () => {
    emulator.world.faults.push(
      { kind: 'reset', host: 'sts.googleapis.com', times: 1 },
      { kind: 'hang', host: 'sts.googleapis.com', times: 1 },
    );
    const url = 'https://sts.googleapis.com/v1/token';
    expect(await curl(url, '-d', 'x')).toMatch(/^exit (35|52|56)$/);
    const patience = new AbortController();
    const hanging = run('curl', ['-sS', '-d', 'x', url], { env: job.env(), signal: patience.signal });
    const statuses = () => emulator.requests.map(({ status }) => status);
    await expect.poll(statuses, { timeout: 60_000 }).toEqual(['reset', 'hang']);
    patience.abort();
    await expect(hanging).rejects.toThrow('aborted');
  });

  test('no Google host reaches the network', async () => {
    expect(await curl('https://storage.googleapis.com/')).toBe('404');
    expect(await curl('https://europe-docker.pkg.dev/v2/')).toBe('404');
    expect(emulator.passedThrough).toEqual([]);
  });

  test('listens on loopback alone', async () => {
    const port = Number(new URL(emulator.env['HTTPS_PROXY'] ?? '').port);
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address?.family === 'IPv4' && !address.internal)
      .map((address) => address?.address ?? '');
    for (const host of others) {
      const isOpen = await new Promise((resolve) => {
        const socket = connect({ host, port, timeout: 500 });
        socket
          .once('connect', () => resolve(true))
          .once('error', () => resolve(false))
          .once('timeout', () => resolve(false));
        socket.once('close', () => socket.destroy());
      });
      expect(isOpen).toBe(false);
    }
  });
});

test('the metadata server outlives a caller that goes in the middle of its request', async () => {
  const [host = '', port = ''] = emulator.metadataEnv()['GCE_METADATA_HOST']?.split(':') ?? [];
  const caller = connect({ host, port: Number(port) });
  await once(caller, 'connect');
  // Answered to a head with this line: the request has begun.
  caller.write('PUT / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n');
  await once(caller, 'data');
  caller.resetAndDestroy();
  const url = `http://${host}:${port}/computeMetadata/v1/project/project-id`;
  expect(await curl(url, '-H', 'Metadata-Flavor: Google')).toBe('200');
});

test('the metadata server is there when asked for', async () => {
  const host = emulator.metadataEnv()['GCE_METADATA_HOST'];
  const url = `http://${host}/computeMetadata/v1/instance/service-accounts/default/token`;
  expect(await curl(url, '-H', 'Metadata-Flavor: Google')).toBe('200');
  expect(await curl(url)).toBe('403');
});

describe('google-auth-library', () => {
  const audience = encodeURIComponent(
    'https://iam.googleapis.com/projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo',
  );

  /**
   * The principal of the token that application default credentials give in the environment. The project is given, as
   * the library gives up where it may not look it up.
   */
  async function principal(env: Record<string, string>): Promise<string | undefined> {
    const script = `
      const { GoogleAuth } = await import(${JSON.stringify(import.meta.resolve('google-auth-library'))});
      const auth = new GoogleAuth({ scopes: ['https://www.googleapis.com/auth/cloud-platform'] });
      console.log(await (await auth.getClient()).getAccessToken().then(({ token }) => token));
    `;
    const { stdout } = await run(nodeBinary(), ['--input-type=module', '-e', script], {
      env: { ...job.env(), GOOGLE_CLOUD_PROJECT: 'my-project', ...env },
    });
    return emulator.world.tokens.get(stdout.trim())?.principal;
  }

  function file(name: string, value: object): Record<string, string> {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(value));
    return { GOOGLE_APPLICATION_CREDENTIALS: path };
  }

  function external(): Record<string, unknown> {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = job.env();
    return {
      type: 'external_account',
      audience: `//iam.googleapis.com/${sample.provider.name}`,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: 'https://sts.googleapis.com/v1/token',
      credential_source: {
        url: `${url}&audience=${audience}`,
        headers: { Authorization: `Bearer ${token}` },
        format: { type: 'json', subject_token_field_name: 'value' },
      },
    };
  }

  test('exchanges a key', async () => {
    expect(await principal(file('key.json', sample.key))).toBe(sample.account.email);
  });

  test('exchanges a job’s identity, and impersonates with it', async () => {
    expect(await principal(file('external.json', external()))).toMatch(/^principal:.*\/subject\/repo:OWNER\/my-repo:/);
    const url = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${sample.account.email}:generateAccessToken`;
    const impersonated = file('impersonated.json', { ...external(), service_account_impersonation_url: url });
    expect(await principal(impersonated)).toBe(sample.account.email);
  });

  test('uses the metadata server when it is there, and finds no credentials at once when it is not', async () => {
    expect(await principal(emulator.metadataEnv())).toBe(sample.account.email);
    await expect(principal({})).rejects.toThrow('Could not load the default credentials');
  });
});

test('pip installs the private package by token, over the redirect, and hides a refusal', async () => {
  const target = join(folder, 'site');
  const pip = (url: URL): Promise<{ exitCode: number | null; log: string }> =>
    job.run(pythonBinary(), [
      '-m',
      'pip',
      'install',
      '--disable-pip-version-check',
      '--no-input',
      '--target',
      target,
      '-i',
      url.href,
      'my-private-package',
    ]);
  const url = new URL(sample.indexUrl);
  url.username = 'oauth2accesstoken';
  url.password = 'wrong';
  const refused = await pip(url);
  expect(refused.exitCode).toBe(1);
  expect(refused.log).toContain('No matching distribution found');
  url.password = sample.token;
  const installed = await pip(url);
  expect(installed.exitCode).toBe(0);
  expect(readdirSync(target)).toContain('my_private_package');
  expect(emulator.requests.map(({ status }) => status)).toEqual(expect.arrayContaining([401, 200, 307]));
});

test('BLAKE2b agrees with Python’s', async () => {
  const script =
    'import hashlib,json;print(json.dumps([hashlib.blake2b(b"a"*n,digest_size=32).hexdigest() for n in (0,1,127,128,129,256,1000)]))';
  const { stdout } = await run(pythonBinary(), ['-c', script]);
  expect([0, 1, 127, 128, 129, 256, 1000].map((size) => blake2b256(Buffer.alloc(size, 'a')))).toEqual(
    JSON.parse(stdout),
  );
});
