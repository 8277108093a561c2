import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { HttpRequest } from './http.ts';
import { type RecordedRequest, record } from './recorded-request.ts';
import { METADATA_HOST, serve } from './serve.ts';
import type { World } from './world.ts';

/** Starts the metadata server, which clients ask without TLS, on loopback. Throws where no port can be had. */
export async function startMetadataServer(world: World, requests: RecordedRequest[]): Promise<Server> {
  const server = createServer(async (incoming, outgoing) => {
    // Who asked may be gone before it has asked to the end.
    const request = await fromPlain(incoming).catch(() => undefined);
    if (request === undefined) return;
    const response = serve(world, request);
    requests.push(record(world, request, response));
    if (response === 'hang') return;
    if (response === 'reset') {
      incoming.socket.resetAndDestroy();
      return;
    }
    outgoing.writeHead(response.status, { ...response.headers });
    outgoing.end(response.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

async function fromPlain(incoming: IncomingMessage): Promise<HttpRequest> {
  const url = new URL(incoming.url ?? '/', `http://${METADATA_HOST}`);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: incoming.method ?? 'GET',
    host: url.hostname,
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(headers),
    body: Buffer.concat(await incoming.toArray()),
  };
}
