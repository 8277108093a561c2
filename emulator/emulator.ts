import type { AddressInfo } from 'node:net';
import { authority, writeCertificates } from './certificates.ts';
import { addJob } from './github/github-oidc.ts';
import { startMetadataServer } from './metadata-listener.ts';
import { startProxy } from './proxy.ts';
import type { RecordedRequest } from './recorded-request.ts';
import { removeFolder, temporaryFolder } from './temporary-folder.ts';
import { type Claims, createWorld, type World } from './world.ts';

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

/**
 * Starts the intercepting proxy and the metadata server on loopback. Google's and GitHub's token hosts are answered
 * from the world; connections to every other host are let through untouched. Throws where no port can be had.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const world = options.world ?? createWorld();
  const requests: RecordedRequest[] = [];
  const passedThrough: string[] = [];
  const ca = await authority();
  const proxy = await startProxy(world, ca, requests, passedThrough);
  const metadata = await startMetadataServer(world, requests);

  const folder = temporaryFolder('emulator-');
  const { caFile, bundle } = writeCertificates(folder, ca.cert);
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
