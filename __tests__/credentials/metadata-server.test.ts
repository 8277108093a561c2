import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMetadataServer, fromMetadataServer } from '../../src/credentials/metadata-server.ts';
import type { Machine } from '../../src/machine/machine.ts';
import type { Answer, Call, Network } from '../../src/network/call.ts';
import { liveNetwork } from '../../src/network/live.ts';
import { Secret } from '../../src/secret.ts';
import { file, home, machine } from './bare-machine.ts';
import { ACCOUNT, NOW, problemOf, refusing, scripted } from './scripted.ts';

describe('the metadata server', () => {
  /** Milliseconds for what answers, on the busiest machine. */
  const PATIENCE = 60_000;
  async function serve(headers: Record<string, string>, use: (host: string) => Promise<void>): Promise<void> {
    const server = createServer((_incoming, response) => response.writeHead(200, headers).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use(`127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.close();
  }
  const find = (env: Record<string, string>) => findMetadataServer(machine(env), liveNetwork({}));

  it('is the one that a variable names, unless detection is off', async () => {
    expect(await find({ METADATA_SERVER_DETECTION: '', GCE_METADATA_HOST: 'h:1' })).toBe('h:1');
    expect(await find({ METADATA_SERVER_DETECTION: 'none', GCE_METADATA_HOST: 'h:1' })).toBeUndefined();
    expect(await find({ METADATA_SERVER_DETECTION: '', NO_GCE_CHECK: 'true' })).toBeUndefined();
    expect(await find({ METADATA_SERVER_DETECTION: 'assume-present' })).toBe('169.254.169.254');
  });

  it('is only Google’s: another cloud’s answers without the header', async () => {
    for (const [headers, expected] of [
      [{ 'metadata-flavor': 'Google' }, '169.254.169.254'],
      [{ server: 'IMDS' }, undefined],
    ] as const) {
      await serve(headers, async (host) => {
        const network = liveNetwork({});
        const redirected = {
          ...network,
          send: (call: Parameters<typeof network.send>[0]) =>
            network.send({ ...call, url: call.url.replace('169.254.169.254', host) }, PATIENCE),
        };
        expect(await findMetadataServer(machine({ METADATA_SERVER_DETECTION: 'ping-only' }), redirected)).toBe(
          expected,
        );
      });
    }
  });

  it.each<[string, string | undefined, Machine['platform'], string | undefined]>([
    ['Google’s', 'Google Compute Engine\n', 'linux', '169.254.169.254'],
    ['of another cloud', 'Virtual Machine\n', 'linux', undefined],
    ['of which the firmware tells nothing', undefined, 'linux', undefined],
    ['with another system than Linux', 'Google Compute Engine\n', 'darwin', undefined],
  ])('is known by the firmware alone on a machine %s', async (_name, product, platform, expected) => {
    const folder = home();
    const productName = product === undefined ? path.join(folder, 'none') : file(folder, 'product_name', product);
    const here = { ...machine({ METADATA_SERVER_DETECTION: 'bios-only' }, folder), platform };
    const send = async () => ({ status: 200, headers: { 'metadata-flavor': 'Google' }, body: '' });
    expect(await findMetadataServer(here, { ...liveNetwork({}), send }, productName)).toBe(expected);
  });

  it('is asked where the firmware is not to count', async () => {
    const folder = home();
    const product = file(folder, 'product_name', 'Google Compute Engine\n');
    const silent = { ...liveNetwork({}), send: async () => Promise.reject(new Error('no answer')) };
    const asked = machine({ METADATA_SERVER_DETECTION: 'ping-only' }, folder);
    expect(await findMetadataServer(asked, silent, product)).toBeUndefined();
    const either = machine({ METADATA_SERVER_DETECTION: '' }, folder);
    expect(await findMetadataServer(either, silent, product)).toBe('169.254.169.254');
  });
});

describe('a metadata server', () => {
  const machine = (env: Machine['env'], platform: Machine['platform'] = 'darwin'): Machine => ({
    platform,
    env,
    home: '/nonexistent',
    temp: '/nonexistent',
  });
  const google: Answer = { status: 200, headers: { 'metadata-flavor': 'Google' }, body: '' };
  const ask = (host: string, path: string): Call => ({
    to: { kind: 'metadata' },
    method: 'GET',
    url: `http://${host}${path}`,
    headers: { 'metadata-flavor': 'Google' },
  });

  it.each<[Record<string, string>, string | undefined]>([
    [{ GCE_METADATA_HOST: 'metadata.example:8080' }, 'metadata.example:8080'],
    [{ GCE_METADATA_HOST: 'HTTP://metadata.example/' }, 'metadata.example'],
    [{ GCE_METADATA_HOST: '[fd20:ce::254]:80' }, '[fd20:ce::254]:80'],
    [{ GCE_METADATA_IP: '10.0.0.1' }, '10.0.0.1'],
    [{ GCE_METADATA_HOST: 'a', GCE_METADATA_IP: 'b' }, 'a'],
    [{ METADATA_SERVER_DETECTION: ' Assume-Present ' }, '169.254.169.254'],
    [{ METADATA_SERVER_DETECTION: ' NONE ', GCE_METADATA_HOST: 'a' }, undefined],
    [{ NO_GCE_CHECK: 'TRUE', GCE_METADATA_HOST: 'a' }, undefined],
    [{ NO_GCE_CHECK: 'false', GCE_METADATA_HOST: 'a' }, 'a'],
    // No machine of Google's says so in its firmware where it is a Mac.
    [{ METADATA_SERVER_DETECTION: 'bios-only' }, undefined],
  ])('by %j is known without being asked', async (env, host) => {
    const network = scripted();
    expect(await findMetadataServer(machine(env), network)).toBe(host);
    expect(network.calls).toEqual([]);
  });

  it.each([
    'a b',
    'user@host',
    'https://metadata.example',
    'xhttp://host',
    'host/path',
    'host:123456',
    'x[fd20:ce::254]',
    '[fd20]x',
  ])('cannot be named %s', async (name) => {
    const problem = await problemOf(findMetadataServer(machine({ GCE_METADATA_HOST: name }), scripted()));
    expect([problem?.code, problem?.what]).toEqual(['METADATA_HOST_REFUSED', expect.stringContaining('not a host')]);
  });

  it.each([{}, { METADATA_SERVER_DETECTION: 'ping-only' }])(
    'is asked with %j, as long as by Google’s libraries',
    async (env) => {
      const network = scripted(google);
      let patience: number | undefined;
      const send: Network['send'] = (call, timeout) => {
        patience = timeout;
        return network.send(call, timeout);
      };
      expect(await findMetadataServer(machine(env), { ...network, send })).toBe('169.254.169.254');
      expect(network.calls).toEqual([ask('169.254.169.254', '/')]);
      expect(patience).toBe(3000);
      expect(await findMetadataServer(machine(env), scripted({ ...google, headers: {} }))).toBeUndefined();
    },
  );

  const DEFAULT = '/computeMetadata/v1/instance/service-accounts/default';
  const token = { access_token: 'ya29.m', expires_in: 3600 };

  it('gives a token, and the account and the project that its address tells', async () => {
    const network = scripted(token, ` ${ACCOUNT}\n`);
    expect(await fromMetadataServer('h:1', network)).toEqual({
      token: new Secret('ya29.m'),
      expiresAt: new Date(NOW + 3_600_000),
      principal: ACCOUNT,
      project: 'my-project',
    });
    expect(network.calls).toEqual([ask('h:1', `${DEFAULT}/token`), ask('h:1', `${DEFAULT}/email`)]);
  });

  it('is asked for the machine’s project where the account does not tell its own', async () => {
    const network = scripted(token, '1-compute@developer.gserviceaccount.com', 'of-machine\n');
    expect(await fromMetadataServer('h', network)).toMatchObject({
      principal: '1-compute@developer.gserviceaccount.com',
      project: 'of-machine',
    });
    expect(network.calls[2]).toEqual(ask('h', '/computeMetadata/v1/project/project-id'));
  });

  it('may know neither', async () => {
    const missing = refusing(404, 'not found');
    const obtained = await fromMetadataServer('h', scripted({ access_token: 'ya29.m' }, missing, missing));
    expect(obtained).toEqual({ token: new Secret('ya29.m') });
  });

  const ofGoogle = (status: number, body: string | object): Answer => ({
    ...refusing(status, body),
    headers: google.headers,
  });
  it.each<[string, Answer, string, string]>([
    ['no account', ofGoogle(404, 'not found'), 'METADATA_REFUSED', 'HTTP 404'],
    [
      'an account that the pod may not act as',
      ofGoogle(403, "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist)."),
      'METADATA_REFUSED',
      'HTTP 403',
    ],
    ['the page of a proxy', refusing(403, '<html><title>Blocked</title></html>'), 'INTERCEPTED', 'h'],
    [
      'scopes that are too narrow',
      ofGoogle(403, {
        error: {
          message: 'Denied.',
          status: 'PERMISSION_DENIED',
          details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }],
        },
      }),
      'TOKEN_SCOPE_INSUFFICIENT',
      '',
    ],
    [
      'a perimeter',
      ofGoogle(403, {
        error: { message: 'Denied.', status: 'PERMISSION_DENIED', details: [{ reason: 'SECURITY_POLICY_VIOLATED' }] },
      }),
      'VPC_SERVICE_CONTROLS',
      '',
    ],
  ])('that refuses because of %s is explained', async (_, answer, code, words) => {
    const problem = await problemOf(fromMetadataServer('h', scripted(answer)));
    expect([problem?.code, problem?.what]).toEqual([code, expect.stringContaining(words)]);
    if (code !== 'METADATA_REFUSED') return;
    expect(problem?.what).toContain('metadata server h returned');
    expect(problem?.why).not.toContain('no explanation');
  });
});
