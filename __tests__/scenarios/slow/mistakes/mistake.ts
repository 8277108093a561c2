import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaultKind } from '../../../../emulator/faults.ts';
import { grant } from '../../../../emulator/policies.ts';
import { addProject, addRepository, addServiceAccount, createKey, keyText } from '../../../../emulator/populate.ts';
import type { Job, JobOptions } from '../../../../emulator/runner/runner.ts';
import type { Repository } from '../../../../emulator/world.ts';
import { explanations } from '../../../../scripts/docs.ts';
import { ACTION, codeOf, leaks, openStage, photograph, type Stage, secretsOf } from '../../stage.ts';

/** One way to get it wrong, and what the user must be told. */
export interface Mistake {
  readonly broken: string;
  readonly code: string;
  /** An error fails the step; with the others it goes on. */
  readonly level?: 'error' | 'warning' | 'line of the log';
  /** Words that name the cause, then words to paste, grant or change. */
  readonly cause: string;
  readonly fix: string;
  /** Breaks the world; gives the inputs. */
  readonly inputs: (stage: Stage) => Record<string, string>;
  readonly job?: (stage: Stage) => Partial<JobOptions>;
  readonly env?: (stage: Stage) => Record<string, string>;
  /** Breaks what the other mistakes need, so it gets a world of its own. */
  readonly alone?: true;
}

export const ID = 'my-python-repo';
export const WHERE = { repository: ID, location: 'us-central1', project: 'my-project' };
export const POOL = 'projects/123456789/locations/global/workloadIdentityPools/github';
export const PROVIDER = `${POOL}/providers/my-repo`;
export const ACCOUNT = 'ci@my-project.iam.gserviceaccount.com';
export const FEDERATED = { ...WHERE, workload_identity_provider: PROVIDER };
export const IMPERSONATED = { ...FEDERATED, service_account: ACCOUNT };
export const JOB: () => Partial<JobOptions> = () => ({ oidc: true });
export const FORK = { pull_request: { head: { repo: { fork: true, full_name: 'SOMEBODY/my-repo' } } } };

export const withKey =
  (change: Record<string, string> = {}) =>
  (stage: Stage) => ({ ...WHERE, key: stage.key, ...change });
export const claiming = (claims: Record<string, unknown>) => (): Partial<JobOptions> => ({ oidc: claims });
export const withEnv = (env: Record<string, string>) => (): Partial<JobOptions> => ({ env });

let count = 0;

/** A key of a new account with these roles or permissions on a resource. */
export function keyOfNewAccount(stage: Stage, resource = '', ...granted: readonly string[]): string {
  const { world } = stage.sample;
  const account = addServiceAccount(world, `new-${count++}`, 'my-project');
  for (const one of granted) grant(world, `serviceAccount:${account.email}`, resource, one);
  return keyText(createKey(world, account));
}

/** The inputs for a new repository of another kind, which the account of the sample may use. */
export function otherRepository(
  stage: Stage,
  options: Partial<Pick<Repository, 'format' | 'mode'>>,
): Record<string, string> {
  const { world, account } = stage.sample;
  const id = `other-${count++}`;
  const { name } = addRepository(world, `projects/my-project/locations/us-central1/repositories/${id}`, options);
  grant(world, `serviceAccount:${account.email}`, name, 'roles/artifactregistry.writer');
  return { ...withKey()(stage), repository: id };
}

/** The inputs for a new project that the account of the sample may use. */
export function otherProject(stage: Stage, perimeter: boolean, ...apis: readonly string[]): Record<string, string> {
  const { world, account } = stage.sample;
  const id = `other-project-${count++}`;
  const project = addProject(world, id, String(200_000_000 + count));
  project.perimeter = perimeter;
  project.apis.clear();
  for (const api of apis) project.apis.add(api);
  addRepository(world, `projects/${id}/locations/us-central1/repositories/${ID}`);
  grant(world, `serviceAccount:${account.email}`, `projects/${id}`, 'roles/artifactregistry.writer');
  return withKey({ project: id })(stage);
}

export function failing(stage: Stage, host: string, fault: FaultKind): void {
  stage.sample.world.faults.push({ ...fault, host, times: Number.POSITIVE_INFINITY });
}

/** Tests that each mistake is explained. Those of a file share one stage but for those that need their own. */
export function explainEach(kind: string, mistakes: readonly Mistake[]): void {
  let shared: Stage;
  let documented: readonly string[];
  beforeAll(async () => {
    shared = await openStage();
    documented = (await explanations()).map(({ code }) => code);
  });
  afterAll(() => shared.close());

  describe(kind, () => {
    test.concurrent.each(mistakes)('$broken: $code', async (mistake) => {
      const stage = mistake.alone ? await openStage() : shared;
      try {
        await explains(stage, mistake, documented);
      } finally {
        if (mistake.alone) await stage.close();
      }
    });
  });
}

/** Runs the committed action with the mistake, and checks what the user is told and what the step leaves behind. */
async function explains(stage: Stage, mistake: Mistake, documented: readonly string[]): Promise<void> {
  const { code, level = 'error', cause, fix } = mistake;
  const inputs = mistake.inputs(stage);
  const job = await stage.job(mistake.job?.(stage) ?? {});
  const before = photograph(job.home);
  const main = await job.uses(ACTION, inputs, mistake.env ? { env: mistake.env(stage) } : {});
  if (level === 'line of the log') {
    expect(main.annotations.map(codeOf)).not.toContain(code);
    expect(main.log.split('\n').find((line) => line.includes(code)) ?? main.log).toContain(cause);
    expect(main.exitCode).toBe(0);
    return leaveBehind(stage, job, before);
  }
  const told = main.annotations.find((annotation) => codeOf(annotation) === code);
  expect(main.annotations.map((annotation) => `${annotation.level} ${codeOf(annotation)}`)).toContain(
    `${level} ${code}`,
  );
  expect(main.exitCode).toBe(level === 'error' ? 1 : 0);
  const [why, what] = (told?.message ?? '').split('\n\nWhat to do:');
  expect(why).toContain(cause);
  // PowerShell goes on after a backtick.
  expect(what?.replaceAll(' `\n', ' \\\n')).toContain(fix);
  // The runner has a word of its own about inputs that action.yml does not have.
  for (const annotation of main.annotations.filter(({ title }) => title !== '')) {
    const { message } = annotation;
    expect(documented).toContain(codeOf(annotation));
    expect(message).toMatch(/^\S[\s\S]*\n\n\S[\s\S]*\n\nWhat to do:\s+\S/);
    expect(message).not.toMatch(/undefined|\[object|hunter2|\bat .*\.js/);
  }
  if (level === 'error') {
    expect(main.annotations.filter((annotation) => annotation.level === 'error').map(codeOf)).toEqual([code]);
    expect(main.summary).toContain(code);
    expect(main.outputs).toEqual({});
    expect(photograph(job.home)).toEqual(before);
  }
  await leaveBehind(stage, job, before);
}

/** Ends the job, which must put everything back and leave no secret anywhere. */
async function leaveBehind(stage: Stage, job: Job, before: ReturnType<typeof photograph>): Promise<void> {
  expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
  expect(photograph(job.home)).toEqual(before);
  expect(leaks(job, secretsOf(stage.key))).toEqual([]);
  job.remove();
}
