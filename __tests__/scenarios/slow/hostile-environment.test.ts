import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { federated, run, stage } from './hostile-job.ts';

describe('the environment cannot loosen the way out', () => {
  test.each<[string, Record<string, string>, string]>([
    ['an http request URL', { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://github.example.com/x' }, 'OIDC_URL_REFUSED'],
    ['a request URL that is none', { ACTIONS_ID_TOKEN_REQUEST_URL: 'not a url' }, 'OIDC_URL_REFUSED'],
    ['a request token with a line break', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a\nb' }, 'HEADER_MALFORMED'],
    ['certificates unchecked', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'TLS_VERIFICATION_OFF'],
  ])('%s', async (_name, env, code) => {
    const { main, codes, requests } = await run({ inputs: federated, env });
    expect(codes).toEqual([code]);
    expect(requests).toEqual([]);
    expect(main.exitCode).toBe(1);
  });

  test.each(['bad host', 'http://x/y', 'a@b', 'x:99999', '[::'])('the metadata host %j', async (host) => {
    const { codes, requests } = await run({
      env: { GCE_METADATA_HOST: host, NO_GCE_CHECK: 'false', METADATA_SERVER_DETECTION: '' },
    });
    expect(codes).toEqual(['METADATA_HOST_REFUSED']);
    expect(requests).toEqual([]);
  });

  test('nor make the library log what it is given', async () => {
    const file = {
      type: 'authorized_user',
      client_id: stage.sample.user.clientId,
      client_secret: stage.sample.user.clientSecret,
      refresh_token: stage.sample.user.refreshToken,
    };
    const env = { GOOGLE_SDK_NODE_LOGGING: 'all', NODE_DEBUG: 'http,https,net,tls' };
    const { requests, main } = await run({
      file,
      env,
      inputs: { verify: 'false' },
      secrets: [stage.sample.user.refreshToken],
    });
    expect(`${main.exitCode} ${main.log}`).toMatch(/^0 /);
    expect(requests).toEqual(['oauth2.googleapis.com']);
    const made = [...stage.sample.world.tokens.keys()];
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter((token) => main.log.replace(/::add-mask::.*/g, '').includes(token))).toEqual([]);
  });

  test('a redirect is not followed', async () => {
    let asked = 0;
    const elsewhere = createServer((_request, response) => {
      asked++;
      response.end('{"value":"x"}');
    });
    const server = createServer((_request, response) => {
      const { port } = elsewhere.address() as AddressInfo;
      response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end();
    });
    await Promise.all([elsewhere, server].map((one) => new Promise<void>((done) => one.listen(0, '127.0.0.1', done))));
    try {
      const { port } = server.address() as AddressInfo;
      const env = { ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token` };
      expect((await run({ inputs: federated, env })).codes).toEqual(['INTERCEPTED']);
      expect(asked).toBe(0);
    } finally {
      server.close();
      elsewhere.close();
    }
  });
});
