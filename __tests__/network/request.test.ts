import { describe, expect, it } from 'vitest';
import type { Answer, Network } from '../../src/network/call.ts';
import { request } from '../../src/network/request.ts';
import { failureOf } from '../failure-of.ts';
import { post, token } from './calls.ts';

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

const answer = (status: number, body = '', headers = {}): Answer => ({ status, body, headers });

const broken = (code: string): Error => Object.assign(new Error('never shown: hunter2'), { code });

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
