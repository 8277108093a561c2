import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import type { Answer, Call, Network, Try } from '../../src/network/call.ts';
import { jsonObject, request } from '../../src/network/request.ts';
import { httpSend } from '../../src/network/send.ts';

const servers: { close(): unknown; closeAllConnections?(): void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections?.();
    server.close();
  }
});

async function listen(handler: RequestListener): Promise<string> {
  const server: Server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A network on real sockets whose clock only moves by the waits, which take no time. */
function hurried(env: Record<string, string> = {}): Network & { waits: number[]; tries: Try[] } {
  let skipped = 0;
  const waits: number[] = [];
  const tries: Try[] = [];
  return {
    send: httpSend(env),
    now: () => Date.now() + skipped,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      skipped += milliseconds;
    },
    random: () => 0.5,
    onTry: (made) => tries.push(made),
    waits,
    tries,
  };
}

/** A network without sockets: each try gives the next of `answers` after `took` milliseconds of an invented clock. */
function played(answers: (Answer | Error)[], took = 0): Network & { waits: number[]; timeouts: number[] } {
  let clock = 0;
  const waits: number[] = [];
  const timeouts: number[] = [];
  return {
    send: async (_call, timeout) => {
      timeouts.push(timeout);
      clock += Math.min(took, timeout);
      const next = answers.shift();
      if (next === undefined) throw new Error('one try too many');
      if (next instanceof Error) throw next;
      return next;
    },
    now: () => clock,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      clock += milliseconds;
    },
    random: () => 0.999,
    waits,
    timeouts,
  };
}

/** Milliseconds for what answers, on the busiest machine. */
const PATIENCE = 60_000;

const google = { kind: 'google', universe: 'googleapis.com' } as const;
const github = { kind: 'github' } as const;
const post: Call = { to: google, method: 'POST', url: 'https://sts.googleapis.com/v1/token?secret=1', body: '{}' };
const answer = (status: number, body = '', headers = {}): Answer => ({ status, body, headers });
const token = (given: Answer): string | undefined => {
  const value = jsonObject(given)?.['access_token'];
  return typeof value === 'string' ? value : undefined;
};
const broken = (code: string): Error => Object.assign(new Error('never shown: hunter2'), { code });

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Failure);
  return error as Failure;
}

describe('what can pass is tried again, POST too', () => {
  it.each<[string, Answer | Error]>([
    ['a connection reset', broken('ECONNRESET')],
    ['an unknown host', broken('EAI_AGAIN')],
    ['a timeout', broken('ETIMEDOUT')],
    ['HTTP 408', answer(408)],
    ['HTTP 429', answer(429)],
    ['HTTP 500', answer(500)],
    ['HTTP 503', answer(503)],
    ['an empty body', answer(200, '')],
    ['truncated JSON', answer(200, '{"access_token":"ya29.abc')],
    ['a web page', answer(200, '<html>')],
    ['JSON without a token', answer(200, '{"error":"x"}')],
  ])('%s once', async (_name, fault) => {
    const way = played([fault, answer(200, '{"access_token":"t"}')]);
    expect(await request(way, post, token)).toMatchObject({ value: 't' });
    expect(way.waits).toHaveLength(1);
  });
});

it.each([400, 401, 403, 404, 302])('HTTP %i is tried once and handed to the caller', async (status) => {
  const outcome = await request(played([answer(status, 'why')]), post, token);
  expect(outcome).toEqual({ refusal: answer(status, 'why') });
});

describe('what does not pass', () => {
  it('ends after five tries and names host, tries and reasons, and no secret', async () => {
    const faults = [
      broken('ECONNRESET'),
      answer(503),
      answer(503),
      answer(200, '{"access_token":"ya29.se'),
      answer(503),
    ];
    const failure = await failureOf(request(played(faults), post, token));
    expect(failure.problems[0]).toMatchObject({
      code: 'HOST_UNAVAILABLE',
      what: 'sts.googleapis.com returned no usable answer in 5 tries over 15 s: ECONNRESET, then HTTP 503 (2 times), then HTTP 200, broken JSON, then HTTP 503.',
    });
    expect(JSON.stringify(failure.problems)).not.toMatch(/ya29|hunter2|secret=1/);
  });

  it('ends within 60 seconds when every try hangs', async () => {
    const way = played(
      Array.from({ length: 5 }, () => broken('ETIMEDOUT')),
      10_000,
    );
    await failureOf(request(way, post, token));
    expect(way.now()).toBeLessThanOrEqual(60_000);
    expect(Math.max(...way.timeouts)).toBe(10_000);
  });

  it('waits as long as the server asks', async () => {
    const way = played([answer(429, '', { 'retry-after': '7' }), answer(200, '{"access_token":"t"}')]);
    await request(way, post, token);
    expect(way.waits[0]).toBeGreaterThanOrEqual(7000);
  });

  it('gives up at once when the server asks for more time than there is', async () => {
    const way = played([answer(503, '', { 'retry-after': '120' })]);
    const failure = await failureOf(request(way, post, token));
    expect(way.waits).toEqual([]);
    expect(failure.problems[0]?.what).toContain('in 1 try over 0 s: HTTP 503; it asked to wait 120 s more');
  });

  it.each([
    ['CERT_HAS_EXPIRED', {}, 'The clock of the runner is wrong'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', {}, 'belongs to another host'],
    ['SELF_SIGNED_CERT_IN_CHAIN', {}, 'certificate authority'],
    ['SELF_SIGNED_CERT_IN_CHAIN', { file: '/x.pem', fault: 'does not exist' }, '/x.pem, which does not exist'],
  ])('a certificate (%s, %j) is explained', async (code, trust, why) => {
    const error = Object.assign(broken(code), 'file' in trust ? { trust } : {});
    expect((await failureOf(request(played([error]), post, token))).problems[0]?.why).toContain(why);
  });

  it.each([
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  ])('a certificate that is not trusted (%s) is not tried again', async (code) => {
    const failure = await failureOf(request(played([broken(code)]), post, token));
    expect(failure.problems[0]).toMatchObject({ code: 'CERTIFICATE_REFUSED' });
  });
});

describe('a host that is not reached', () => {
  it.each([
    ['ENOTFOUND', 'does not know the host'],
    ['EAI_AGAIN', 'does not answer'],
    ['ENETUNREACH', 'only IPv6'],
    ['ECONNREFUSED', 'A firewall refuses'],
    ['ETIMEDOUT', 'drops the connection'],
    ['ECONNRESET', 'closes the connection'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'without TLS'],
    ['EPROTO', 'without TLS'],
  ])('by %s says so', async (code, why) => {
    const failure = await failureOf(request(played(Array.from({ length: 5 }, () => broken(code))), post, token));
    expect(failure.problems[0]).toMatchObject({ code: 'HOST_UNREACHABLE', why: expect.stringContaining(why) });
  });
});

describe('an answer of something in between', () => {
  const page = '<html><title>Blocked</title></html>';
  it.each([answer(503, page), answer(502, page), answer(511, ''), answer(200, page)])(
    '%j is not the host’s trouble',
    async (given) => {
      const failure = await failureOf(request(played(Array.from({ length: 5 }, () => given)), post, token));
      expect(failure.problems[0]?.why).toContain('Something between the runner and sts.googleapis.com');
    },
  );
  it("Google's own page is", async () => {
    const given = answer(502, '<!DOCTYPE html><title>Error 502 (Server Error)!!1</title>');
    const failure = await failureOf(request(played(Array.from({ length: 5 }, () => given)), post, token));
    expect(failure.problems[0]?.why).toContain('has a problem of its own');
  });
});

it('asks for the call anew before each try', async () => {
  let made = 0;
  const way = played([answer(503), answer(200, '{"access_token":"t"}')]);
  await request(way, async () => ({ ...post, body: String(++made) }), token);
  expect(made).toBe(2);
});

describe('on real sockets', () => {
  it('sends method, headers and body, and reads the answer', async () => {
    const url = await listen(async (incoming, response) => {
      let body = '';
      for await (const chunk of incoming) body += chunk;
      response.end(JSON.stringify({ access_token: `${incoming.method} ${incoming.headers['x-a']} ${body}` }));
    });
    const call: Call = { to: github, method: 'POST', url, headers: { 'x-a': 'b' }, body: 'é' };
    expect(await request(hurried(), call, token)).toMatchObject({ value: 'POST b é' });
  });

  it('tries a reset and a truncated answer again, and reports each try without query', async () => {
    let count = 0;
    const url = await listen((incoming, response) => {
      count++;
      if (count === 1) return incoming.socket.destroy();
      if (count === 2) {
        response.writeHead(200, { 'content-length': '100' });
        return response.write('{"access_token":', () => incoming.socket.destroy());
      }
      return response.end('{"access_token":"t"}');
    });
    const way = hurried();
    expect(await request(way, { to: github, method: 'POST', url: `${url}/a?b=secret`, body: '' }, token)).toMatchObject(
      {
        value: 't',
      },
    );
    expect(way.tries.map(({ number, path, result }) => [number, path, result])).toEqual([
      [1, '/a', 'ECONNRESET'],
      [2, '/a', 'ECONNRESET'],
      [3, '/a', 'HTTP 200'],
    ]);
  });

  it('ends a try that hangs, before the headers and in the body', async () => {
    const url = await listen((incoming, response) => {
      if (incoming.url === '/body') response.write('{');
    });
    const send = httpSend({});
    await expect(send({ to: github, method: 'GET', url }, 50)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    await expect(send({ to: github, method: 'GET', url: `${url}/body` }, 50)).rejects.toMatchObject({
      code: 'ETIMEDOUT',
    });
  });

  it('refuses an answer without end', async () => {
    const url = await listen((_incoming, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(1 << 20), more);
      };
      more();
    });
    await expect(httpSend({})({ to: github, method: 'GET', url }, PATIENCE)).rejects.toMatchObject({
      code: 'ANSWER_TOO_LARGE',
    });
  });
});

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

  it('is tried again while it answers 503', async () => {
    const { url, asked } = await proxy('HTTP/1.1 503 Service Unavailable\r\n\r\n');
    const failure = await failureOf(request(hurried({ https_proxy: `http://${url}` }), post, token));
    expect(asked).toHaveLength(5);
    expect(failure.problems[0]?.what).toContain('the proxy answered HTTP 503 (5 times)');
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
