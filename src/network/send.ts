import type { Agent, IncomingMessage, RequestOptions } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorCode } from '../error-code.ts';
import { Failure } from '../failure.ts';
import { present } from '../present.ts';
import { OF_A_CERTIFICATE, proxyBlamed, trustBlamed } from './blame.ts';
import type { Answer, Call, Send } from './call.ts';
import { PROXY_NOT_HTTP } from './failures.ts';
import { admit, isNear } from './gate.ts';

/** Far above any answer we ask for: a host that never stops sending must not fill the memory. */
const LARGEST_ANSWER = 1024 * 1024;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Gives the `Send` of this process, the one place where sockets are opened: node:https, through the gate, and through the
 * proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY of `env` name. Redirects are answers like any other. The modules and agents
 * are loaded at the first call, since they cost more than all else in a step that makes none.
 */
export function httpSend(env: Environment): Send {
  const proxies = proxiesOf(env);
  const noProxy = env['no_proxy'] ?? env['NO_PROXY'] ?? '';
  const agents = new Map<string, Agent>();
  return async (call, timeout) => {
    admit(call, env);
    const url = new URL(call.url);
    const secure = url.protocol === 'https:';
    const direct = call.to.kind === 'metadata' || isNear(url.hostname) || (await isCovered(url, noProxy));
    const { Agent, request } = secure ? await import('node:https') : await import('node:http');
    const key = `${secure} ${direct}`;
    let agent = agents.get(key);
    if (!agent) {
      if (!direct) checkProxy(env, url.protocol.slice(0, -1));
      const trust = { rejectUnauthorized: true, minVersion: 'TLSv1.2' } as const;
      agent = telling(new Agent({ keepAlive: true, ...(secure ? trust : {}), proxyEnv: direct ? {} : proxies }));
      agents.set(key, agent);
    }
    return exchange(call, timeout, { request, agent, env, direct });
  };
}

/** What a request is told of the connection that is begun for it. */
interface Begun {
  readonly begun?: (connection: Duplex | null | undefined) => void;
}

/**
 * The agent, which tells a request of its connection at once: one whose tunnel a proxy has still to open is known to nobody else, and
 * outlives a request that is given up.
 */
function telling(agent: Agent): Agent {
  const create = agent.createConnection.bind(agent);
  agent.createConnection = (options, done) => {
    const connection = create(options, done);
    (options as Begun).begun?.(connection);
    return connection;
  };
  return agent;
}

function exchange(
  call: Call,
  timeout: number,
  way: { request: typeof import('node:http').request; agent: Agent; env: Environment; direct: boolean },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const body = call.body === undefined ? undefined : Buffer.from(call.body);
    let connection: Duplex | null | undefined;
    const options: RequestOptions & Begun = {
      method: call.method,
      agent: way.agent,
      headers: { 'user-agent': 'setup-artifact-registry-python', ...lengthOf(body), ...call.headers },
      begun: (one) => {
        connection = one;
      },
    };
    const sent = way.request(call.url, options);
    // Our own timer rather than a signal: it must also end a try that hangs while a proxy opens its tunnel.
    const timer = setTimeout(() => {
      fail(Object.assign(new Error(`no answer within ${timeout} ms`), { code: 'ETIMEDOUT' }));
    }, timeout);
    let began = false;
    sent.on('socket', () => {
      began = true;
    });
    const fail = (error: Error): void => {
      clearTimeout(timer);
      sent.destroy();
      connection?.destroy();
      const isOfCertificate = OF_A_CERTIFICATE.test(errorCode(error) ?? '');
      const proxies = way.direct ? {} : way.env;
      const blame = isOfCertificate ? trustBlamed(way.env) : proxyBlamed(error, new URL(call.url), proxies, began);
      reject(Object.assign(error, blame));
    };
    sent.on('error', fail);
    sent.on('response', (response) => {
      collect(response).then((text) => {
        clearTimeout(timer);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      }, fail);
    });
    sent.end(body);
  });
}

async function collect(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw Object.assign(new Error('answer too large'), { code: 'ANSWER_TOO_LARGE' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function lengthOf(body: Buffer | undefined): Record<string, string> {
  return body ? { 'content-length': String(body.length) } : {};
}

/** The proxies alone: whether one is used is decided here. Node.js ignores one without `http://`, which curl and pip accept. */
function proxiesOf(env: Environment): NodeJS.ProcessEnv {
  const proxies: Record<string, string> = {};
  for (const protocol of ['http', 'https']) {
    const value = env[proxyNameOf(env, protocol)];
    if (value) proxies[`${protocol}_proxy`] = value.includes('://') ? value : `http://${value}`;
  }
  return proxies;
}

/** The variable with the proxy for a protocol, as the job spelled it: Windows takes every spelling, and small letters win elsewhere. */
function proxyNameOf(env: Environment, protocol: string): string {
  const names = Object.keys(env).filter((name) => env[name] && name.toLowerCase() === `${protocol}_proxy`);
  return names.sort().at(-1) ?? '';
}

/** Throws a `Failure` where the proxy for a protocol is none that Node.js connects through; it says no more than that itself. */
function checkProxy(env: Environment, protocol: string): void {
  const name = proxyNameOf(env, protocol);
  const value = env[name] ?? '';
  const url = URL.parse(value.includes('://') ? value : `http://${value}`);
  if (value === '' || /^https?:$/.test(url?.protocol ?? '')) return;
  const begins = /^["'`]/.test(value) ? '"' : /^[a-z][a-z0-9+.-]{0,20}:\/\/(?<!^https?:\/\/)/i.exec(value)?.[0];
  throw new Failure(PROXY_NOT_HTTP({ name, ...present({ begins }) }));
}

/** Whether NO_PROXY covers the address. Its rules are loaded where it says anything, with the module that knows addresses. */
async function isCovered(url: URL, noProxy: string): Promise<boolean> {
  return noProxy.trim() !== '' && (await import('./no-proxy.ts')).isCovered(url, noProxy);
}
