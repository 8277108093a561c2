import type { Said } from './answer.ts';
import type { Cause } from './cause.ts';

// The causes that carry a name from the answer (a project, an API, a constraint), each with that name read from it and checked.

export function perimeter({ message, metadata }: Said): Cause {
  const id = /vpcServiceControlsUniqueIdentifier:? {0,4}([\w-]{1,100})/i.exec(message)?.[1] ?? metadata['uid'];
  return { kind: 'perimeter', ...(id && /^[\w-]{1,100}$/.test(id) ? { id } : {}) };
}

export function apiDisabled(said: Said): Cause {
  const api = said.metadata['service'] ?? /\b([a-z]{2,60}\.googleapis\.com)\/overview/.exec(said.message)?.[1];
  return { kind: 'api-disabled', ...(api && /^[a-z0-9.-]{1,100}$/.test(api) ? { api } : {}), ...projectIn(said) };
}

export function rateLimited({ metadata }: Said): Cause {
  const limit = metadata['quota_limit'];
  return { kind: 'rate-limited', ...(limit ? { limit } : {}) };
}

export function organisationPolicy({ message }: Said): Cause {
  const constraint = /constraints\/[A-Za-z.]{1,100}/.exec(message)?.[0];
  return { kind: 'organisation-policy', ...(constraint ? { constraint } : {}) };
}

/** The project that a refusal is about, by id or number: where it is named at all, it is named in one of these places. */
export function projectIn({ message, metadata }: Said): { readonly project?: string } {
  const named = metadata['consumer'] ?? metadata['containerInfo'] ?? '';
  const project =
    /^(?:projects\/)?([a-z0-9][a-z0-9.:-]{0,80})$/.exec(named)?.[1] ??
    /\bprojects?[ /=#:]{1,3}([a-z0-9][a-z0-9-]{3,80})\b/.exec(message)?.[1];
  return project === undefined ? {} : { project };
}

export function permissionIn({ message, metadata }: Said): { readonly permission?: string } {
  const named = metadata['permission'] ?? /\b[a-z]{2,40}\.[A-Za-z]{2,40}\.[A-Za-z]{2,60}\b/.exec(message)?.[0];
  return named && /^[A-Za-z.]{1,150}$/.test(named) ? { permission: named } : {};
}
