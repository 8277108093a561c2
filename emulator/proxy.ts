import type { Server as NetServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CompletedRequest, Mockttp } from 'mockttp';
// Without what the whole library brings in besides, such as a server for its administration, which takes a fifth of a second to load.
import { MockttpServer } from 'mockttp/dist/server/mockttp-server';
import type { HttpRequest } from './http.ts';
import { PYPI_HOSTS } from './pypi/pypi.ts';
import { type RecordedRequest, record } from './recorded-request.ts';
import { serve } from './serve.ts';
import { now, type World } from './world.ts';

/** The proxy, running. */
export interface Proxy {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Starts the intercepting proxy on loopback. Google's and GitHub's hosts are answered from the world, and each request to them is recorded;
 * connections to every other host are let through untouched, and the host is noted. Throws where no port can be had.
 */
export async function startProxy(
  world: World,
  ca: { readonly key: string; readonly cert: string },
  requests: RecordedRequest[],
  passedThrough: string[],
): Promise<Proxy> {
  const proxy = new MockttpServer({
    https: { ...ca, tlsInterceptOnly: emulatedHosts(world).map((hostname) => ({ hostname })) },
    recordTraffic: false,
    suggestChanges: false,
  });
  await proxy.forUnmatchedRequest().thenPassThrough();
  await proxy
    .forAnyRequest()
    .matching((request) => isEmulated(world, hostOf(request)))
    .thenCallback(async (received) => {
      const request = fromProxy(received);
      const response = serve(world, request);
      requests.push(record(world, request, response));
      if (world.latency > 0) await sleep(world.latency);
      if (response === 'hang') {
        return new Promise<never>(() => {});
      }
      if (response === 'reset') {
        return 'reset';
      }
      const body = Buffer.from(response.body);
      return {
        statusCode: response.status,
        headers: { ...response.headers, ...dated(world), 'content-length': String(body.length) },
        rawBody: body,
      };
    });
  await proxy.on('tls-passthrough-opened', (event) => {
    passedThrough.push(event.destination.hostname);
  });
  await startOnLoopback(proxy);
  return proxy;
}

/**
 * Starts the proxy on 127.0.0.1 and a port of the system's choice. Mockttp can only listen on every interface, so the
 * server that it makes is given the address as it is set. Throws where that no longer works.
 */
async function startOnLoopback(proxy: Mockttp): Promise<void> {
  let made: NetServer | undefined;
  Object.defineProperty(proxy, 'server', {
    get: () => made,
    set: (server: NetServer) => {
      made = server;
      const listen = server.listen.bind(server);
      server.listen = (port?: unknown) => listen(Number(port), '127.0.0.1');
    },
  });
  await proxy.start(0);
  const address = made?.address();
  if (typeof address !== 'object' || address?.address !== '127.0.0.1') {
    await proxy.stop();
    throw new Error('the proxy does not listen on loopback alone');
  }
}

/** Patterns of the hosts that are answered here and never reach the network. */
function emulatedHosts(world: World): string[] {
  return [
    '*.googleapis.com',
    '*.pkg.dev',
    '*.actions.githubusercontent.com',
    `*.${world.universe}`,
    ...world.registryHosts.keys(),
    ...(world.pypi === undefined ? [] : PYPI_HOSTS),
  ];
}

function isEmulated(world: World, host: string): boolean {
  return emulatedHosts(world).some((pattern) =>
    pattern.startsWith('*') ? host.endsWith(pattern.slice(1)) : host === pattern,
  );
}

function hostOf(request: CompletedRequest): string {
  return new URL(request.url).hostname;
}

function fromProxy(request: CompletedRequest): HttpRequest {
  const url = new URL(request.url);
  return {
    method: request.method,
    host: url.hostname,
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(request.rawHeaders.map(([name, value]) => [name.toLowerCase(), value])),
    body: request.body.buffer,
  };
}

/** Servers tell the time, by which a caller can see that its own clock is off. */
function dated(world: World): { date: string } {
  return { date: new Date(now(world) * 1000).toUTCString() };
}
