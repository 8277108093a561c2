import path from 'node:path';
import { accountIdentity, grant } from '../../../emulator/policies.ts';
import { addRepository, addServiceAccount } from '../../../emulator/populate.ts';
import { issueToken } from '../../../emulator/world.ts';
import { clientFolder, findPython } from '../../../scripts/clients.ts';
import { ACTION, type Stage } from '../../scenarios/stage.ts';
import { NEWEST_PIP } from './job.ts';

/** A fault whose cause pip does not tell. */
export interface HiddenFailure {
  readonly title: string;
  /** What the registry answers to pip. */
  readonly status: number;
  /** Code of our explanation. */
  readonly code: string;
  /** Breaks the world; gives the token, and the place that the user names. */
  readonly arrange: (stage: Stage) => {
    readonly token: string;
    readonly location?: string;
    readonly repository?: string;
  };
}

const PROJECT = 'projects/my-project';

/** A token of a new account with a role on a resource. */
function tokenWith(stage: Stage, name: string, resource?: string): string {
  const { world } = stage.sample;
  const account = addServiceAccount(world, name, 'my-project');
  if (resource !== undefined)
    grant(world, `serviceAccount:${account.email}`, resource, 'roles/artifactregistry.writer');
  return issueToken(world, accountIdentity(account)).value;
}

export const HIDDEN_FAILURES: readonly HiddenFailure[] = [
  {
    title: 'The token has expired',
    status: 401,
    code: 'CREDENTIAL_REJECTED',
    arrange: ({ sample: { world, account } }) => ({ token: issueToken(world, accountIdentity(account), -10).value }),
  },
  {
    title: 'No role was granted',
    status: 403,
    code: 'ACCESS_DENIED',
    arrange: (stage) => ({ token: tokenWith(stage, 'without-role') }),
  },
  {
    title: 'The repository is misspelt',
    status: 404,
    code: 'REPOSITORY_NOT_FOUND',
    arrange: (stage) => ({ token: tokenWith(stage, 'of-project', PROJECT), repository: 'my-pyton-repo' }),
  },
  {
    title: 'The repository is in another location',
    status: 403,
    code: 'REPOSITORY_NOT_FOUND',
    arrange: (stage) => ({ token: tokenWith(stage, 'of-repository', stage.sample.repository.name), location: 'us' }),
  },
  {
    title: 'The repository has another format',
    status: 400,
    code: 'REPOSITORY_NOT_PYTHON',
    arrange: (stage) => {
      addRepository(stage.sample.world, `${PROJECT}/locations/us-central1/repositories/my-images`, {
        format: 'DOCKER',
      });
      return { token: tokenWith(stage, 'of-images', PROJECT), repository: 'my-images' };
    },
  },
  {
    title: 'VPC Service Controls refuse the runner',
    status: 403,
    code: 'VPC_SERVICE_CONTROLS',
    arrange: (stage) => {
      const project = stage.sample.world.projects.get('my-project');
      if (project) project.perimeter = true;
      return { token: stage.sample.token };
    },
  },
];

/** What a job shows for a fault: pip alone with the token in its index URL, then this action. */
export async function play(
  stage: Stage,
  failure: HiddenFailure,
): Promise<{ pip: string; ours: string; status: number }> {
  const { token, location = 'us-central1', repository = 'my-python-repo' } = failure.arrange(stage);
  const job = await stage.job({ secrets: [token] });
  const host = `${location}-python.pkg.dev`;
  const index = `https://oauth2accesstoken:${token}@${host}/my-project/${repository}/simple/`;
  const from = stage.emulator.requests.length;
  const args = [
    '-m',
    'pip',
    'install',
    '--no-cache-dir',
    '--target',
    path.join(job.workspace, 'site'),
    'my-private-package',
  ];
  const step = await job.run(await findPython(), args, {
    env: {
      PYTHONPATH: clientFolder('pip', NEWEST_PIP),
      PIP_INDEX_URL: index,
      PIP_DISABLE_PIP_VERSION_CHECK: '1',
      PIP_NO_INPUT: '1',
    },
  });
  const asked = stage.emulator.requests.slice(from).filter((request) => request.host === host);
  const main = await job.uses(ACTION, { project: 'my-project', location, repository, access_token: token });
  const [told] = main.annotations;
  if (step.exitCode !== 1 || main.exitCode !== 1 || told === undefined)
    throw new Error(`${failure.title} went unnoticed`);
  const { title, message } = told;
  job.remove();
  return {
    pip: step.log.split('\n').slice(1).join('\n').trim(),
    // The identifier is another one each time.
    ours: `${title}\n\n${message.replace(/\b[0-9a-f]{48}\b/g, 'Aq3-9xkXyz')}`,
    status: Number(asked.at(-1)?.status),
  };
}

/** The part of docs/TROUBLESHOOTING.md that shows both side by side. */
export function section({ title, status }: HiddenFailure, pip: string, ours: string): string {
  return [
    `### ${title} (HTTP ${status})`,
    'pip alone:',
    `\`\`\`text\n${wrapped(pip)}\n\`\`\``,
    'This action, before pip runs:',
    `\`\`\`text\n${wrapped(ours)}\n\`\`\``,
  ].join('\n\n');
}

/** A text whose lines are no wider than GitHub's page; what has no space stays whole. */
function wrapped(text: string): string {
  return text.replace(/^.{97,}$/gm, (line) => line.replace(/(.{1,96})(?: +|$)|(\S{97,}) +/g, '$1$2\n').trimEnd());
}
