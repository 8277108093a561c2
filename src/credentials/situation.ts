import type { Machine } from '../machine/machine.ts';

/**
 * A situation in which a job gets no secrets, or no OIDC token, though its workflow is right. That of a reusable workflow cannot be told
 * on GitHub, where everything in the environment is the caller's; other servers name its event.
 */
export type Situation =
  /** A pull request from a fork: no secrets, no OIDC token. */
  | { readonly kind: 'fork'; readonly fork: string }
  /** A run in a fork, which has secrets of its own. */
  | { readonly kind: 'in_fork'; readonly repository: string }
  /** Dependabot's secrets, and permissions that are read-only by default; also where somebody else runs the job again. */
  | { readonly kind: 'dependabot' }
  /** https://nektosact.com, on a developer's machine: no OIDC token, and only secrets that it is given. */
  | { readonly kind: 'act' }
  | { readonly kind: 'reusable' }
  /** A server that is not GitHub's own, and may issue no OIDC token. */
  | { readonly kind: 'other_server'; readonly server: string };

/** The situation of the job, from its variables and the payload of its event. Pure. */
export function situationOf(env: Machine['env'], event: unknown): Situation | undefined {
  const fork = forkIn(env, event);
  if (fork !== undefined) return { kind: 'fork', fork };
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') return { kind: 'dependabot' };
  const repository = at(event, 'repository');
  if (at(repository, 'fork') === true) {
    return {
      kind: 'in_fork',
      repository: String(at(repository, 'full_name') ?? env['GITHUB_REPOSITORY'] ?? 'this one'),
    };
  }
  // Gitea and Forgejo run jobs with a relative of act, and say so too.
  const relative = env['GITEA_ACTIONS'] || env['FORGEJO_ACTIONS'];
  if (env['ACT'] && !relative) return { kind: 'act' };
  if (env['GITHUB_EVENT_NAME'] === 'workflow_call') return { kind: 'reusable' };
  const server = URL.parse(env['GITHUB_SERVER_URL'] ?? '')?.hostname;
  const isGithub = server === undefined || server === 'github.com' || server.endsWith('.ghe.com');
  return isGithub ? undefined : { kind: 'other_server', server };
}

/**
 * The repository that a pull request comes from, where it is a fork. `pull_request_target` runs with the rights of the
 * repository itself, whoever opened the pull request.
 */
function forkIn(env: Machine['env'], event: unknown): string | undefined {
  const request = at(event, 'pull_request');
  if (!request || env['GITHUB_EVENT_NAME'] === 'pull_request_target') return undefined;
  // A fork that has been deleted is null here.
  const from = at(at(at(request, 'head'), 'repo'), 'full_name') ?? 'that no longer exists';
  return from === at(at(at(request, 'base'), 'repo'), 'full_name') ? undefined : String(from);
}

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
