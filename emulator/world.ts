import { randomBytes } from 'node:crypto';
import type { Fault } from './faults.ts';
import { keysOfOneWorld, type SigningKey } from './jwt.ts';

/** A Google Cloud project. */
export interface Project {
  readonly id: string;
  readonly number: string;
  /** Names of the enabled APIs. */
  readonly apis: Set<string>;
  /** Inside a VPC Service Controls perimeter that refuses every caller. */
  perimeter: boolean;
}

/** A service account and the keys that were made for it; a deleted key is no longer among them. */
export interface ServiceAccount {
  readonly email: string;
  readonly projectId: string;
  readonly uniqueId: string;
  disabled: boolean;
  readonly keys: Map<string, SigningKey>;
}

/** The JSON file that Google gives for a key. */
export interface KeyFile {
  readonly type: 'service_account';
  readonly project_id: string;
  readonly private_key_id: string;
  readonly private_key: string;
  readonly client_email: string;
  readonly client_id: string;
  readonly auth_uri: string;
  readonly token_uri: string;
  readonly auth_provider_x509_cert_url: string;
  readonly client_x509_cert_url: string;
  readonly universe_domain: string;
}

/** An access token that Google issued. */
export interface AccessToken {
  readonly value: string;
  /** Who it speaks for, as audit logs name it. */
  readonly principal: string;
  /** Every IAM member that the principal is. */
  readonly members: readonly string[];
  readonly scopes: readonly string[];
  /** Seconds since the epoch. */
  expiresAt: number;
}

/** Someone who signed in with `gcloud auth application-default login`. */
export interface User {
  readonly email: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  revoked: boolean;
}

/** What a token says of who asked for it. */
export type Claims = Record<string, unknown>;

/** A workload identity provider of a pool. */
export interface IdentityProvider {
  /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`. */
  readonly name: string;
  readonly issuer: string;
  /** Empty: the provider's own address, with or without `https:`. */
  readonly allowedAudiences: readonly string[];
  /** The attribute condition. */
  readonly condition: (claims: Claims) => boolean;
  /** Attribute names (`google.subject`, `attribute.repository`) and what each is: a claim, or something made of several. */
  readonly mapping: Readonly<Record<string, string | ((claims: Claims) => string)>>;
  disabled: boolean;
}

/** One line of an allow policy. `resource` covers everything whose name begins with it. */
export interface Grant {
  readonly member: string;
  readonly resource: string;
  readonly permissions: readonly string[];
}

/** A distribution file in a repository. */
export interface PackageFile {
  readonly name: string;
  readonly content: Buffer;
  readonly sha256: string;
  readonly requiresPython: string;
}

/** An Artifact Registry repository; `packages` maps a normalised project name to its files. */
export interface Repository {
  readonly name: string;
  readonly format: string;
  readonly mode: 'STANDARD_REPOSITORY' | 'VIRTUAL_REPOSITORY' | 'REMOTE_REPOSITORY';
  /** Full names, in order of priority; virtual repositories only. */
  readonly upstreams: readonly string[];
  readonly packages: Map<string, Map<string, PackageFile>>;
}

/** PyPI: the packages that are there for everybody, and what was uploaded. */
export interface PublicIndex {
  readonly packages: Map<string, Map<string, PackageFile>>;
  /** API tokens that it issued. */
  readonly tokens: Set<string>;
  /** File names, in the order in which they came. */
  readonly uploads: string[];
}

/** The job for which GitHub issues identity tokens. */
export interface OidcJob {
  readonly requestToken: string;
  readonly path: string;
  readonly claims: Claims;
}

/** Everything that exists and everything that was issued: the whole state of the emulator. */
export interface World {
  /** Domain of the Google Cloud universe: API hosts are below it. */
  readonly universe: string;
  /** Registry hosts whose name does not say their location, and the location. */
  readonly registryHosts: Map<string, string>;
  /** Seconds by which this world's clock differs from the machine's. */
  clockOffset: number;
  readonly projects: Map<string, Project>;
  readonly locations: Set<string>;
  readonly serviceAccounts: Map<string, ServiceAccount>;
  readonly users: User[];
  readonly tokens: Map<string, AccessToken>;
  readonly providers: Map<string, IdentityProvider>;
  readonly grants: Grant[];
  readonly repositories: Map<string, Repository>;
  readonly downloads: Map<string, PackageFile>;
  /** Keys of each token issuer, by issuer address. */
  readonly issuers: Map<string, SigningKey>;
  /** Makes a key, whose pair no other key of this world has. */
  readonly newKey: (id: string) => SigningKey;
  readonly jobs: Map<string, OidcJob>;
  /** Seconds that a token lives at most: so that a test sees several of them end. */
  longestLife: number;
  /** Seconds that a token works on after the end that was told of it: so that a slow machine does not lose one before it is used. */
  grace: number;
  /** Service accounts that an organisation policy allows lifetimes of up to 12 hours. */
  readonly lifetimeExtension: Set<string>;
  /** Whose token the metadata server gives; empty where it has no service account. */
  metadataAccount: string;
  /** Milliseconds before each answer, as over a long way. */
  latency: number;
  /** Answers per second that a host gives before 429. */
  readonly limits: Map<string, number>;
  /** When the host's requests of the last second came, in milliseconds of the machine's clock. */
  readonly arrivals: Map<string, number[]>;
  readonly faults: Fault[];
  /** PyPI, where it is part of this world from the start; otherwise the real one is let through. */
  pypi?: PublicIndex;
}

export const githubIssuer = 'https://token.actions.githubusercontent.com';
export const cloudPlatform = 'https://www.googleapis.com/auth/cloud-platform';

/** A world with nothing in it but the locations that exist and GitHub's signing key. */
export function createWorld(universe = 'googleapis.com'): World {
  const newKey = keysOfOneWorld();
  return {
    universe,
    newKey,
    registryHosts: new Map(),
    clockOffset: 0,
    projects: new Map(),
    locations: new Set([
      'us',
      'europe',
      'asia',
      'us-central1',
      'us-east1',
      'us-west1',
      'europe-west1',
      'asia-northeast3',
    ]),
    serviceAccounts: new Map(),
    users: [],
    tokens: new Map(),
    providers: new Map(),
    grants: [],
    repositories: new Map(),
    downloads: new Map(),
    issuers: new Map([[githubIssuer, newKey(randomId(20))]]),
    jobs: new Map(),
    longestLife: Number.POSITIVE_INFINITY,
    grace: 0,
    lifetimeExtension: new Set(),
    metadataAccount: '',
    latency: 0,
    limits: new Map(),
    arrivals: new Map(),
    faults: [],
  };
}

/** This world's time in whole seconds since the epoch. */
export function now(world: World): number {
  return Math.floor(Date.now() / 1000) + world.clockOffset;
}

/** Whether a token works no more. */
export function isOver(world: World, token: AccessToken): boolean {
  return token.expiresAt + world.grace <= now(world);
}

/** Random hexadecimal digits. */
export function randomId(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}

/** Issues an access token for a principal that is the given IAM members. */
export function issueToken(
  world: World,
  identity: { readonly principal: string; readonly members: readonly string[] },
  lifetime = 3600,
  scopes: readonly string[] = [cloudPlatform],
): AccessToken {
  const token: AccessToken = {
    value: `ya29.c.${randomBytes(150).toString('base64url')}`,
    principal: identity.principal,
    members: identity.members,
    scopes,
    expiresAt: now(world) + Math.min(lifetime, world.longestLife),
  };
  world.tokens.set(token.value, token);
  return token;
}
