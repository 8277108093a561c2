import type { Answer, Call, Network } from '../network/call.ts';
import { jsonObject, request } from '../network/request.ts';
import type { Cause } from '../refusals/cause.ts';
import type { Secret } from '../secret.ts';
import { KNOWN_LOCATIONS } from './locations.ts';
import { type Reply, replyOf } from './reply.ts';
import { type Located, resourceName } from './repository.ts';

/** What a client needs to be allowed, by what it does with the repository. */
export const PERMISSIONS = {
  download: 'artifactregistry.repositories.downloadArtifacts',
  upload: 'artifactregistry.repositories.uploadArtifacts',
} as const;

/** What the API says a repository is. */
export interface RepositoryResource {
  /** `PYTHON`, `DOCKER`, … */
  readonly format: string;
  readonly mode: 'STANDARD_REPOSITORY' | 'VIRTUAL_REPOSITORY' | 'REMOTE_REPOSITORY';
}

/** What the Artifact Registry API said about a repository and about this identity. */
export interface Report {
  readonly repository: Reply<RepositoryResource>;
  /** The permissions held, of those in `PERMISSIONS`. */
  readonly permissions: Reply<readonly string[]>;
  /** Locations of repositories with the same name, where the one asked for is not there. */
  readonly elsewhere: readonly string[];
}

/**
 * Asks the Artifact Registry API what the repository is and what this identity may do with it, both at once. Where it sees
 * no such repository it looks for one of the name in the project's other locations. Throws nothing: whatever keeps the API
 * from answering is part of the report.
 */
export async function askApi(repository: Located, token: Secret, universe: string, network: Network): Promise<Report> {
  const host = `artifactregistry.${universe}`;
  const api = `https://${host}/v1`;
  const ask = <T>(call: Call, read: (body: Record<string, unknown>) => T | undefined): Promise<Reply<T>> =>
    replyOf(request(network, call, reading(read)), { service: 'registry', host }, network);
  const headers = { authorization: `Bearer ${token.reveal()}`, 'content-type': 'application/json' };
  const to = { kind: 'google', universe } as const;
  const get = <T>(name: string, read: (body: Record<string, unknown>) => T | undefined): Promise<Reply<T>> =>
    ask({ to, method: 'GET', url: `${api}/${name}`, headers }, read);
  const name = resourceName(repository);
  const [resource, permissions] = await Promise.all([
    get(name, resourceIn),
    ask(
      {
        to,
        method: 'POST',
        url: `${api}/${name}:testIamPermissions`,
        headers,
        body: JSON.stringify({ permissions: Object.values(PERMISSIONS) }),
      },
      ({ permissions = [] }) => (Array.isArray(permissions) ? permissions.filter(isText) : undefined),
    ),
  ]);
  const elsewhere = isNotThere(resource, permissions) ? await locationsWith(repository, get) : [];
  return { repository: resource, permissions, elsewhere };
}

/** Whether the repository is not there, or may as well not be: nothing is allowed on it. */
function isNotThere(resource: Reply<unknown>, permissions: Reply<readonly string[]>): boolean {
  if (!('refusal' in resource)) return false;
  const { kind } = resource.refusal.cause;
  if (kind === 'permission-denied') return !('value' in permissions) || permissions.value.length === 0;
  return NOT_THERE.has(kind);
}

const NOT_THERE: ReadonlySet<Cause['kind']> = new Set(['not-found', 'invalid-argument', 'location-refused']);

type Get = <T>(name: string, read: (body: Record<string, unknown>) => T | undefined) => Promise<Reply<T>>;

/**
 * Other locations that have a repository of the name. Each is asked for it, as gcloud does: there is no list across
 * locations. Who may not list the locations, as with a role on the repository alone, is asked for those that are known.
 */
async function locationsWith({ project, id, location: here }: Located, get: Get): Promise<readonly string[]> {
  const listed = await get(`projects/${project}/locations`, ({ locations }) =>
    Array.isArray(locations) ? locations.map((one: unknown) => Object(one).locationId).filter(isText) : undefined,
  );
  const others = ('value' in listed ? listed.value : KNOWN_LOCATIONS).filter((location) => location !== here);
  const found = await Promise.all(
    others.map(async (location) => {
      const there = await get(`projects/${project}/locations/${location}/repositories/${id}`, resourceIn);
      return 'value' in there ? [location] : [];
    }),
  );
  return found.flat().sort();
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function resourceIn({ format, mode }: Record<string, unknown>): RepositoryResource | undefined {
  if (typeof format !== 'string') return undefined;
  // The API leaves out what has its default value.
  const isOther = mode === 'VIRTUAL_REPOSITORY' || mode === 'REMOTE_REPOSITORY';
  return { format, mode: isOther ? mode : 'STANDARD_REPOSITORY' };
}

function reading<T>(read: (body: Record<string, unknown>) => T | undefined) {
  return (answer: Answer): T | undefined => {
    const body = jsonObject(answer);
    return body && read(body);
  };
}
