import { present } from '../present.ts';
import type { Said } from './answer.ts';
import type { Cause } from './cause.ts';

// The causes that carry a name from the answer (a project, an API, a constraint), each with that name read from it and checked.

/** A perimeter of VPC Service Controls, with the identifier of the refusal. */
export function perimeter({ message, metadata }: Said): Cause {
  const id = /vpcServiceControlsUniqueIdentifier:? {0,4}([\w-]{1,100})/i.exec(message)?.[1] ?? metadata['uid'];
  return { kind: 'perimeter', ...present({ id: shaped(id, /^[\w-]{1,100}$/) }) };
}

/** An API that is disabled, with its name and the project. */
export function apiDisabled(said: Said): Cause {
  const api = said.metadata['service'] ?? /\b([a-z]{2,60}\.googleapis\.com)\/overview/.exec(said.message)?.[1];
  return { kind: 'api-disabled', ...present({ api: shaped(api, /^[a-z0-9.-]{1,100}$/) }), ...projectIn(said) };
}

/** A quota that is used up, with the limit. */
export function rateLimited({ metadata }: Said): Cause {
  return { kind: 'rate-limited', ...present({ limit: shaped(metadata['quota_limit'], /^[\w.-]{1,100}$/) }) };
}

/** A policy of the organisation, with the constraint. */
export function organisationPolicy({ message }: Said): Cause {
  const constraint = /constraints\/[A-Za-z.]{1,100}/.exec(message)?.[0];
  return { kind: 'organisation-policy', ...present({ constraint }) };
}

/** A network lets its own organisations through alone: it says so in a header of each request (X-Goog-Allowed-Resources). */
export function networkRestriction(): Cause {
  return { kind: 'organisation-policy', network: true };
}

/** The project that a refusal is about, by id or number: where it is named at all, it is named in one of these places. */
export function projectIn({ message, metadata }: Said): { readonly project?: string } {
  const named = metadata['consumer'] ?? metadata['containerInfo'];
  const project =
    named?.match(/^(?:projects\/)?([a-z0-9][a-z0-9.:-]{0,80})$/)?.[1] ??
    /\b(?:projects?[ /=#:]{1,3})+([a-z0-9][a-z0-9-]{3,80})\b/.exec(message)?.[1];
  return present({ project });
}

/** The permission that a refusal is about, where it is named. */
export function permissionIn({ message, metadata }: Said): { readonly permission?: string } {
  const named = metadata['permission'] ?? /\b[a-z]{2,40}\.[A-Za-z]{2,40}\.[A-Za-z]{2,60}\b/.exec(message)?.[0];
  return present({ permission: shaped(named, /^[A-Za-z.]{1,150}$/) });
}

/** A name in an answer, if it has the shape of one: it will stand in words and commands. */
function shaped(name: string | undefined, shape: RegExp): string | undefined {
  return name?.match(shape)?.[0];
}
