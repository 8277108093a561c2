import { Failure, type Problem } from '../failure.ts';
import type { Repository } from '../registry/repository.ts';
import { randomIn } from '../secret-shapes.ts';
import type { Client } from './client.ts';
import { SERVER_ID_MALFORMED, SERVER_ID_RESERVED, SERVER_ID_WITH_DOT } from './failures.ts';

/** Why the `server_id` input cannot be a repository's name in the files of these clients. */
export function serverIdProblems(serverId: string, clients: readonly Client[]): readonly Problem[] {
  // What could be a line of a private key would stand in commands of the summary.
  if (!/^[A-Za-z0-9._][A-Za-z0-9._-]*$/.test(serverId) || randomIn(serverId).length > 0)
    return [SERVER_ID_MALFORMED({ serverId })];
  const splitting = serverId.includes('.') ? clients.filter(({ splitsNames }) => splitsNames) : [];
  if (splitting.length > 0) return [SERVER_ID_WITH_DOT({ serverId, clients: splitting.map(({ name }) => name) })];
  const taken = reservedBy(serverId, clients);
  return taken.length === 0 ? [] : [SERVER_ID_RESERVED({ serverId, clients: taken })];
}

/** The repository's name in the clients' files: its id, where no other is given. Throws a `Failure` where the id means something else to one. */
export function serverIdFor(
  given: string | undefined,
  { id, project }: Repository,
  clients: readonly Client[],
): string {
  const taken = given === undefined ? reservedBy(id, clients) : [];
  if (taken.length === 0) return given ?? id;
  // A domain-scoped project has a colon.
  const instead = `${project.slice(project.lastIndexOf(':') + 1)}-${id}`;
  throw new Failure(SERVER_ID_RESERVED({ serverId: id, clients: taken, instead }));
}

function reservedBy(serverId: string, clients: readonly Client[]): readonly string[] {
  return clients.filter(({ reserved }) => reserved?.includes(serverId.toLowerCase())).map(({ name }) => name);
}
