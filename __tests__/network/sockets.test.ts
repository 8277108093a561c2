import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/network/call.ts';
import { request } from '../../src/network/request.ts';
import { httpSend } from '../../src/network/send.ts';
import { github, hurried, PATIENCE, token } from './calls.ts';
import { listen } from './servers.ts';

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
