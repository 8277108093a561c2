import type { Machine } from '../machine/machine.ts';
import type { Network } from '../network/call.ts';
import { present } from '../present.ts';
import type { Secret } from '../secret.ts';
import type { Obtained } from './access-token.ts';
import type { Choice, Source } from './choose.ts';
import type { Credential } from './credential.ts';
import { isPrincipal, projectOf } from './principal.ts';

/** What obtaining a credential may use of the world. */
export interface Means {
  readonly network: Network;
  /** Called with each secret as it arrives, before anything else can print it. */
  readonly mask: (secret: Secret) => void;
}

/**
 * Obtains the credential that was chosen: makes the exchanges that its source needs, or none where the key itself is
 * what the clients send. Throws a `Failure` that names the host, the reason and the remedy.
 */
export async function obtain(
  chosen: Extract<Choice, { source: Source }>,
  machine: Machine,
  means: Means,
): Promise<Credential> {
  const { source, method } = chosen;
  if (source.kind === 'service_account_key') source.key.secrets.forEach(means.mask);
  if (source.kind === 'service_account_key' && method === 'service_account_key') {
    const { key } = source;
    return {
      username: '_json_key_base64',
      password: key.base64,
      method,
      source: source.kind,
      ...present({ principal: isPrincipal(key.clientEmail) ? key.clientEmail : undefined, project: key.projectId }),
    };
  }
  const { token, ...rest } = await accessToken(source, machine, means);
  return { username: 'oauth2accesstoken', password: token, method, source: source.kind, ...rest };
}

/**
 * An access token for calls of our own, whatever the clients send: the credential's own where it is one, else the key
 * is exchanged now. Throws as `obtain` does.
 */
export async function tokenOf(credential: Credential, source: Source, machine: Machine, means: Means): Promise<Secret> {
  if (credential.username === 'oauth2accesstoken') return credential.password;
  return (await accessToken(source, machine, means)).token;
}

async function accessToken(source: Source, machine: Machine, means: Means): Promise<Obtained> {
  const { network, mask } = means;
  const { principal, ...obtained } = await obtainFrom(source, machine, network, mask);
  mask(obtained.token);
  return principal !== undefined && isPrincipal(principal) ? { ...obtained, principal } : obtained;
}

async function obtainFrom(source: Source, machine: Machine, network: Network, mask: Means['mask']): Promise<Obtained> {
  // What a source needs is loaded only where that source is chosen: it would cost every other step its loading time.
  switch (source.kind) {
    case 'given_token':
      return (await import('./given-token.ts')).givenToken(source.token);
    case 'service_account_key': {
      const { clientEmail: principal, projectId: project } = source.key;
      const { exchangeKey } = await import('./key-exchange.ts');
      const token = await exchangeKey(source.key, source.universe, network);
      return { ...token, principal, ...present({ project }) };
    }
    case 'workload_identity_federation': {
      const { provider, serviceAccount } = source.federation;
      const { federate, federatedPrincipal } = await import('./workload-identity.ts');
      const { claims, ...token } = await federate(source.federation, machine.env, network, mask);
      const principal = serviceAccount ?? federatedPrincipal(provider, claims);
      const project = serviceAccount === undefined ? undefined : projectOf(serviceAccount);
      return { ...token, ...present({ principal, project }) };
    }
    case 'application_default_credentials': {
      const { fromCredentialFile } = await import('./application-default.ts');
      return fromCredentialFile(source.file, source.universe, machine.env, network, mask);
    }
    case 'metadata_server': {
      const { fromMetadataServer } = await import('./metadata-server.ts');
      return fromMetadataServer(source.host, network);
    }
    case 'gcloud_cli': {
      const { fromGcloud } = await import('./gcloud-cli.ts');
      return fromGcloud(machine, mask);
    }
  }
}
