import { Agent } from 'node:http';
import type { Network } from '../network/call.ts';
import { fetchOver, type Oversight } from '../network/fetch.ts';
import { present } from '../present.ts';
import { Secret } from '../secret.ts';
import { type AccessToken, isToken } from './access-token.ts';
import type { Fields } from './credential-file.ts';

type Library = typeof import('google-auth-library');

/** Gives the token that another party vouches for; absent with AWS, where the library makes one. */
export type Supplier = (() => Promise<string>) | undefined;

/** Loads the library, which takes a while: only where a credential needs it. */
export async function loadLibrary(): Promise<Library> {
  return await import('google-auth-library');
}

/**
 * Obtains a token with google-auth-library, all of whose calls go through our network. `fields` must be what
 * `readCredentialFile` left. Rejects with the library's error, whose cause may be a `Failure`.
 */
export async function libraryToken(
  fields: Fields,
  supplier: Supplier,
  network: Network,
  oversight: Oversight,
): Promise<AccessToken> {
  const library = await loadLibrary();
  // An agent of its own keeps the library from loading one for the proxy; our network knows the proxy.
  const transporter = new library.gaxios.Gaxios({
    fetchImplementation: fetchOver(network, oversight),
    agent: new Agent(),
  });
  // The retries are ours: those that the library asks for with each call would multiply them.
  transporter.interceptors.request.add({
    resolved: async (options) => Object.assign(options, { retry: false, retryConfig: { shouldRetry: () => false } }),
  });
  const client = clientFor(fields, supplier, transporter, library);
  // The exchange of external accounts has a transporter of its own that no option reaches.
  const exchange: unknown = Reflect.get(client, 'stsCredential');
  if (typeof exchange === 'object' && exchange !== null) Reflect.set(exchange, 'transporter', transporter);
  const { token } = await client.getAccessToken();
  if (!token || !isToken(token)) throw new Error('the answer holds no token');
  const expires = client.credentials.expiry_date;
  return { token: new Secret(token), ...present({ expiresAt: expires ? new Date(expires) : undefined }) };
}

/** Why the library stopped. Its own words can hold what it has read, so none is quoted. */
export function saidBy(error: unknown): string {
  const { message, code }: NodeJS.ErrnoException = error instanceof Error ? error : new Error();
  if (message.includes('AWS')) return 'AWS region or credentials were not found';
  return code ? `the library stopped with ${code}` : 'the library returned no reason that can be shown';
}

function clientFor(
  fields: Fields,
  supplier: Supplier,
  transporter: InstanceType<Library['gaxios']['Gaxios']>,
  library: Library,
) {
  // Its request parameters come with a logger, which GOOGLE_SDK_NODE_LOGGING turns on and which prints tokens.
  const own = { transporter, useAuthRequestParameters: false };
  if (fields['type'] === 'authorized_user') {
    const client = new library.UserRefreshClient(own);
    client.fromJSON(fields);
    return client;
  }
  const options = { ...fields, ...own };
  if (fields['type'] === 'external_account_authorized_user') {
    return new library.ExternalAccountAuthorizedUserClient(options as never);
  }
  if (supplier) {
    const { credential_source: _, ...rest } = options as Fields;
    return new library.IdentityPoolClient({ ...rest, subject_token_supplier: { getSubjectToken: supplier } } as never);
  }
  return new library.AwsClient(options as never);
}
