import type { AddressInfo, Socket } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { proxyBlamed } from '../../src/network/blame.ts';
import type { Call, Network } from '../../src/network/call.ts';
import { request } from '../../src/network/request.ts';
import { httpSend } from '../../src/network/send.ts';
import { failureOf } from '../failure-of.ts';
import { github, hurried, PATIENCE, post, token } from './calls.ts';
import { listen, servers } from './servers.ts';

describe('the proxy of HTTPS_PROXY', () => {
  async function proxy(reply: string): Promise<{ url: string; asked: string[] }> {
    const asked: string[] = [];
    const server = createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', (data) => {
        asked.push(data.toString().split('\r\n')[0] ?? '');
        if (reply !== 'hang') socket.end(reply);
      });
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
  }

  it('is asked for a tunnel, with or without http:// in front', async () => {
    for (const scheme of ['http://', '']) {
      const { url, asked } = await proxy('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      const failure = await failureOf(request(hurried({ HTTPS_PROXY: `${scheme}${url}` }), post, token));
      expect(asked).toEqual(['CONNECT sts.googleapis.com:443 HTTP/1.1']);
      expect(failure.problems[0]).toMatchObject({ code: 'PROXY_REFUSED', what: expect.stringContaining('407') });
    }
  });

  // Windows keeps the spelling of a variable's name, and takes every other for the same; Python's programs do so everywhere.
  it.each(['https_proxy', 'HTTPS_PROXY', 'Https_Proxy'])(
    'is asked for a tunnel where it is spelled %s',
    async (name) => {
      const { url, asked } = await proxy('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      await failureOf(request(hurried({ [name]: url }), post, token));
      expect(asked).toEqual(['CONNECT sts.googleapis.com:443 HTTP/1.1']);
      const [problem] = (await failureOf(request(hurried({ [name]: 'socks5://a' }), post, token))).problems;
      expect(problem?.what).toContain(`${name} begins with "socks5://"`);
    },
  );

  it('is tried again while it answers 503', async () => {
    const { url, asked } = await proxy('HTTP/1.1 503 Service Unavailable\r\n\r\n');
    const failure = await failureOf(request(hurried({ https_proxy: `http://${url}` }), post, token));
    expect(asked).toHaveLength(5);
    expect(failure.problems[0]?.what).toContain('the proxy answered HTTP 503 (5 times)');
  });

  it('may be none, if it closes the connection', async () => {
    const { url } = await proxy('SSH-2.0-OpenSSH_9.9\r\n');
    const failure = await failureOf(request(hurried({ https_proxy: `http://${url}` }), post, token));
    expect(failure.problems[0]?.why).toContain('or it is not an HTTP proxy');
  });

  it('is named, without its password, if it is not there, has no name, or never answers', async () => {
    const silent = await proxy('hang');
    for (const address of ['127.0.0.1:9', 'localhost:9', 'no-such-proxy.invalid:3128', silent.url]) {
      const way = hurried({ HTTPS_PROXY: `http://me:hunter2@${address}` });
      const send: Network['send'] = (call) => way.send(call, 300);
      const failure = await failureOf(request({ ...way, send }, post, token));
      expect(failure.problems[0]).toMatchObject({
        code: 'PROXY_UNREACHABLE',
        what: expect.stringContaining(`The proxy ${address}, which HTTPS_PROXY names, could not be reached in 5 tries`),
      });
      expect(JSON.stringify(failure.problems)).not.toContain('hunter2');
    }
  });

  it.each([
    ['socks5://me:hunter2@127.0.0.1:1080', 'begins with "socks5://"', 'run an HTTP proxy in front of it'],
    ['socks5h://127.0.0.1:1080', 'begins with "socks5h://"', 'run an HTTP proxy in front of it'],
    ['ftp://127.0.0.1:21', 'begins with "ftp://"', 'HTTPS_PROXY=http://HOST:PORT'],
    ['"http://me:hunter2@127.0.0.1:9"', 'begins with a quotation mark', 'without quotation marks'],
    ["'127.0.0.1:9'", 'begins with a quotation mark', 'without quotation marks'],
    ['http://me:hunter2@127.0.0.1:PORT', 'is not a URL', 'HTTPS_PROXY=http://HOST:PORT'],
  ])('that is no HTTP proxy is refused at once: %s', async (value, what, fix) => {
    const way = hurried({ HTTPS_PROXY: value });
    const [problem] = (await failureOf(request(way, post, token))).problems;
    expect(problem).toMatchObject({
      code: 'PROXY_NOT_HTTP',
      what: expect.stringContaining(`HTTPS_PROXY ${what}`),
      fix: expect.stringContaining(fix),
    });
    expect(way.tries).toEqual([]);
    expect(JSON.stringify(problem)).not.toContain('hunter2');
  });

  it('is the one of the lower-case name where both are set, and of no other protocol', async () => {
    const way = hurried({ HTTPS_PROXY: 'socks5://a', https_proxy: 'http://127.0.0.1:9', http_proxy: 'socks5://a' });
    expect((await failureOf(request(way, post, token))).problems[0]?.code).toBe('PROXY_UNREACHABLE');
  });

  it('is the one that has a value', async () => {
    const way = hurried({ HTTPS_PROXY: 'http://127.0.0.1:9', https_proxy: '' });
    expect((await failureOf(request(way, post, token))).problems[0]?.code).toBe('PROXY_UNREACHABLE');
  });

  it.each([
    ['HTTP_PROXY', 'addresses that begin with http://'],
    ['all_proxy', 'does not read it'],
  ])('that only %s names is told, with the variable that is needed', async (name, why) => {
    const closed = new Error('closed');
    const https = new URL(post.url);
    const env = { [name]: 'http://proxy.example' };
    expect(proxyBlamed(closed, https, env, true)).toEqual({ idle: name });
    expect(proxyBlamed(closed, https, { ...env, https_proxy: 'http://127.0.0.1:9' }, true)).toEqual({});
    expect(proxyBlamed(closed, new URL('http://metadata.example/'), env, true)).toEqual({});
    const send = (): Promise<never> => Promise.reject(Object.assign(closed, { idle: name }));
    expect((await failureOf(request({ ...hurried(), send }, post, token))).problems[0]).toMatchObject({
      code: 'HOST_UNREACHABLE',
      why: expect.stringMatching(new RegExp(`^${name} is set, but HTTPS_PROXY is not: .*${why}`)),
      fix: expect.stringContaining('HTTPS_PROXY=http://HOST:PORT'),
    });
  });

  it('is not blamed for what the host itself does', async () => {
    const way = hurried({ HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '*' });
    const closed: Call = { to: { kind: 'token_source' }, method: 'GET', url: 'https://127.0.0.1:10/' };
    expect((await failureOf(request(way, closed, token))).problems[0]).toMatchObject({
      code: 'HOST_UNREACHABLE',
      why: expect.stringContaining('refuses the connection'),
    });
  });

  it('cannot make a try hang', async () => {
    const { url } = await proxy('hang');
    await expect(httpSend({ HTTPS_PROXY: `http://${url}` })(post, 100)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  });

  // A connection that is left open would keep the process, and with it the step, until the job times out.
  it.each<[string, (socket: Socket) => unknown]>([
    ['never answers', () => {}],
    ['is another service, which greets', (socket) => socket.write('SSH-2.0-OpenSSH_9.9\r\n')],
    ['goes on with its answer', (socket) => socket.write('HTTP/1.1 200 OK\r\nX-More: ')],
    ['opens a tunnel to nobody', (socket) => socket.write('HTTP/1.1 200 Connection established\r\n\r\n')],
  ])('keeps no connection of a try that is given up, if it %s', async (_, answer) => {
    const closed = Promise.withResolvers<void>();
    const server = createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.on('close', () => closed.resolve());
      answer(socket);
      socket.resume();
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(httpSend({ HTTPS_PROXY: url })(post, 300)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    await closed.promise;
  });

  it('is passed by for hosts of NO_PROXY, for this machine and for metadata servers', async () => {
    const { url, asked } = await proxy('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const host = await listen((_incoming, response) => response.end('{"access_token":"t"}'));
    const env = { HTTP_PROXY: `http://${url}`, HTTPS_PROXY: `http://${url}` };
    expect((await httpSend(env)({ to: github, method: 'GET', url: host }, PATIENCE)).status).toBe(200);
    expect((await httpSend(env)({ to: { kind: 'metadata' }, method: 'GET', url: host }, PATIENCE)).status).toBe(200);
    expect(asked).toEqual([]);
    const elsewhere: Call = { to: github, method: 'GET', url: 'https://github.example.invalid/' };
    await expect(httpSend(env)(elsewhere, PATIENCE)).rejects.toMatchObject({ code: 'ERR_PROXY_TUNNEL' });
    expect(asked).toHaveLength(1);
    await expect(httpSend({ ...env, NO_PROXY: '.example.invalid' })(elsewhere, 5000)).rejects.not.toMatchObject({
      code: 'ERR_PROXY_TUNNEL',
    });
    expect(asked).toHaveLength(1);
  });
});
