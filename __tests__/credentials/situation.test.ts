import { expect, it } from 'vitest';
import { situationOf } from '../../src/credentials/situation.ts';

const pull = (head: unknown, base: unknown = { full_name: 'OWNER/repo' }) => ({
  pull_request: { head: { repo: head }, base: { repo: base } },
});
const FORK = pull({ full_name: 'OWNER/fork' });

it.each<[string, Record<string, string>, unknown, unknown]>([
  ['nothing special', { GITHUB_EVENT_NAME: 'push', GITHUB_SERVER_URL: 'https://github.com' }, {}, undefined],
  ['no variables and no event', {}, undefined, undefined],
  ['a pull request from a fork', { GITHUB_EVENT_NAME: 'pull_request' }, FORK, { kind: 'fork', fork: 'OWNER/fork' }],
  ['a fork that was deleted', {}, pull(null), { kind: 'fork', fork: 'that no longer exists' }],
  ['a pull request of the repository itself', {}, pull({ full_name: 'OWNER/repo' }), undefined],
  ['a fork with the rights of the repository', { GITHUB_EVENT_NAME: 'pull_request_target' }, FORK, undefined],
  ['an event of no shape', {}, 'text', undefined],
  ['an event that only inherits', {}, Object.create(FORK), undefined],
  ['an event with null in it', {}, { pull_request: null, repository: null }, undefined],
  ['Dependabot', { GITHUB_ACTOR: 'dependabot[bot]' }, {}, { kind: 'dependabot' }],
  ['another robot', { GITHUB_ACTOR: 'renovate[bot]' }, {}, undefined],
  [
    'a fork’s own run',
    {},
    { repository: { fork: true, full_name: 'OWNER/f' } },
    { kind: 'in_fork', repository: 'OWNER/f' },
  ],
  [
    'a fork’s own run whose event has no name',
    { GITHUB_REPOSITORY: 'OWNER/g' },
    { repository: { fork: true } },
    { kind: 'in_fork', repository: 'OWNER/g' },
  ],
  ['a fork without any name', {}, { repository: { fork: true } }, { kind: 'in_fork', repository: 'this one' }],
  ['a repository that is no fork', {}, { repository: { fork: false, full_name: 'OWNER/repo' } }, undefined],
  ['act', { ACT: 'true' }, {}, { kind: 'act' }],
  [
    'Gitea, which runs a relative of act',
    { ACT: 'true', GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://git.example.com' },
    {},
    { kind: 'other_server', server: 'git.example.com' },
  ],
  [
    'Forgejo, too',
    { ACT: 'true', FORGEJO_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://code.example.com/x' },
    {},
    { kind: 'other_server', server: 'code.example.com' },
  ],
  ['a reusable workflow, where the server tells', { GITHUB_EVENT_NAME: 'workflow_call' }, {}, { kind: 'reusable' }],
  ['data residency', { GITHUB_SERVER_URL: 'https://octo.ghe.com' }, {}, undefined],
  [
    'a server that ends like it',
    { GITHUB_SERVER_URL: 'https://octoghe.com' },
    {},
    { kind: 'other_server', server: 'octoghe.com' },
  ],
  ['a server that is no URL', { GITHUB_SERVER_URL: 'git' }, {}, undefined],
])('%s', (_, env, event, situation) => {
  expect(situationOf(env, event)).toEqual(situation);
});
