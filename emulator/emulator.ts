import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { rootCertificates } from 'node:tls';
import { type CompletedRequest, generateCACertificate, getLocal, type Mockttp } from 'mockttp';
import { addJob } from './github/github-oidc.ts';
import { identify } from './google/identity.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import { PYPI_HOSTS } from './pypi/pypi.ts';
import { METADATA_HOST, serve } from './serve.ts';
import { removeFolder, temporaryFolder } from './temporary-folder.ts';
import { type Claims, createWorld, now, type World } from './world.ts';

/** A request that reached the emulator and what became of it. */
export interface RecordedRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  /** The status answered; `reset` or `hang` where a fault gave no answer. */
  readonly status: number | 'reset' | 'hang';
  /** `none`, `Bearer`, `Basic oauth2accesstoken`, `Basic _json_key_base64`, …; as presented, good or not. */
  readonly auth: string;
  /** Who the credential speaks for; empty where it is unknown. */
  readonly principal: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Milliseconds of the machine's clock. */
  readonly at: number;
}

/** Google and GitHub, running. */
export interface Emulator {
  readonly world: World;
  /** Every variable that a child process needs to be behind the proxy. */
  readonly env: Record<string, string>;
  readonly requests: RecordedRequest[];
  /** Real hosts to which connections were let through, in order. */
  readonly passedThrough: string[];
  /** The certificate authority's certificate, alone. */
  readonly caFile: string;
  /** What a job with `id-token: write` has; `claims` changes what GitHub says about the job. */
  githubEnv(claims?: Partial<Claims>): Record<string, string>;
  /** What makes the metadata server appear; its account is `world.metadataAccount`. */
  metadataEnv(): Record<string, string>;
  stop(): Promise<void>;
}

/** What an emulator starts with. */
export interface EmulatorOptions {
  readonly world?: World;
}

/** Made once in a process, which may start many emulators: it takes longer than everything else at their start. */
let authority: ReturnType<typeof generateCACertificate> | undefined;

/**
 * Starts the intercepting proxy and the metadata server on loopback. Google's and GitHub's token hosts are answered
 * from the world; connections to every other host are let through untouched. Throws where no port can be had.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const world = options.world ?? createWorld();
  const requests: RecordedRequest[] = [];
  const passedThrough: string[] = [];
  authority ??= generateCACertificate({ subject: { commonName: 'Emulator CA', organizationName: 'Emulator' } });
  const ca = await authority;
  const proxy = getLocal({
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
  const metadata = await startMetadataServer(world, requests);

  const folder = temporaryFolder('emulator-');
  const caFile = join(folder, 'ca.pem');
  const bundle = join(folder, 'bundle.pem');
  writeFileSync(caFile, ca.cert);
  writeFileSync(bundle, `${ca.cert.trim()}\n${machineCertificates()}`);
  const address = `127.0.0.1:${proxy.port}`;
  const metadataAddress = `127.0.0.1:${(metadata.address() as AddressInfo).port}`;

  return {
    world,
    requests,
    passedThrough,
    caFile,
    env: {
      HTTPS_PROXY: `http://${address}`,
      https_proxy: `http://${address}`,
      NO_PROXY: '127.0.0.1,localhost',
      no_proxy: '127.0.0.1,localhost',
      // Node.js adds this to its own certificates, so the bundle would only cost start-up time.
      NODE_EXTRA_CA_CERTS: caFile,
      REQUESTS_CA_BUNDLE: bundle,
      CURL_CA_BUNDLE: bundle,
      PIP_CERT: bundle,
      SSL_CERT_FILE: bundle,
      CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE: bundle,
      // No metadata server, and nobody spends seconds on finding that out: google-auth-library, google-auth, gcloud.
      METADATA_SERVER_DETECTION: 'none',
      NO_GCE_CHECK: 'true',
      CLOUDSDK_CORE_CHECK_GCE_METADATA: 'false',
    },
    githubEnv: (claims) => addJob(world, claims),
    metadataEnv: () => ({
      GCE_METADATA_HOST: metadataAddress,
      GCE_METADATA_IP: metadataAddress,
      METADATA_SERVER_DETECTION: 'ping-only',
      NO_GCE_CHECK: 'false',
      CLOUDSDK_CORE_CHECK_GCE_METADATA: 'true',
    }),
    async stop() {
      metadata.closeAllConnections();
      metadata.close();
      await proxy.stop();
      removeFolder(folder);
    },
  };
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

function record(world: World, request: HttpRequest, response: HttpResponse | 'reset' | 'hang'): RecordedRequest {
  const identity = identify(world, request);
  return {
    method: request.method,
    host: request.host,
    path: request.path,
    query: request.query.toString(),
    status: typeof response === 'string' ? response : response.status,
    auth: identity.kind === 'none' ? 'none' : identity.scheme,
    principal: identity.kind === 'none' ? '' : (identity.principal ?? ''),
    headers: request.headers,
    body: request.body,
    at: Date.now(),
  };
}

/** Servers tell the time, by which a caller can see that its own clock is off. */
function dated(world: World): { date: string } {
  return { date: new Date(now(world) * 1000).toUTCString() };
}

async function startMetadataServer(world: World, requests: RecordedRequest[]): Promise<Server> {
  const server = createServer(async (incoming, outgoing) => {
    const request = await fromPlain(incoming);
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

/** The certificates that this machine trusts, for the hosts that are let through. */
function machineCertificates(): string {
  const named = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'PIP_CERT', 'CURL_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'];
  const file = named.map((name) => process.env[name]).find((value) => value !== undefined && value !== '');
  const extra = file === undefined ? '' : readFileSync(file, 'utf8');
  return `${rootCertificates.join('\n')}\n${extra}`;
}
