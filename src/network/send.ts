import type { Agent, IncomingMessage } from 'node:http';
import { OF_A_CERTIFICATE, proxyBlamed, trustBlamed } from './blame.ts';
import type { Answer, Call, Send } from './call.ts';

/** Far above any answer we ask for: a host that never stops sending must not fill the memory. */
const LARGEST_ANSWER = 4 * 1024 * 1024;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Gives the `Send` of this process: node:https, through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY of `env`
 * name. The modules and agents are loaded at the first call, since they cost more than all else in a step that makes none.
 */
export function httpSend(env: Environment): Send {
  const agents = new Map<string, Agent>();
  return async (call, timeout) => {
    const secure = call.url.startsWith('https:');
    const { Agent, request } = secure ? await import('node:https') : await import('node:http');
    const key = `${secure} ${call.direct ?? false}`;
    let agent = agents.get(key);
    if (!agent) {
      agent = new Agent({ keepAlive: true, ...(call.direct ? {} : { proxyEnv: withSchemes(env) }) });
      agents.set(key, agent);
    }
    return exchange(call, timeout, { request, agent, env: call.direct ? {} : env });
  };
}

function exchange(
  call: Call,
  timeout: number,
  way: { request: typeof import('node:http').request; agent: Agent; env: Environment },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const body = call.body === undefined ? undefined : Buffer.from(call.body);
    const sent = way.request(call.url, {
      method: call.method,
      agent: way.agent,
      headers: { 'user-agent': 'setup-artifact-registry-python', ...lengthOf(body), ...call.headers },
    });
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
      const isOfCertificate = OF_A_CERTIFICATE.test((error as NodeJS.ErrnoException).code ?? '');
      const blame = isOfCertificate ? trustBlamed(way.env) : proxyBlamed(error, new URL(call.url), way.env, began);
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

/** Node.js silently ignores a proxy without `http://` in front, which curl and pip accept. */
function withSchemes(env: Environment): NodeJS.ProcessEnv {
  const proxies: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (!value || !/^(https?|no)_proxy$/i.test(name)) continue;
    proxies[name] = /^no_/i.test(name) || value.includes('://') ? value : `http://${value}`;
  }
  return proxies;
}
