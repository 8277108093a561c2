import { expect } from 'vitest';
import { ACTION, leaks, openStage, photograph, secretsOf } from '../stage.ts';
import type { Row } from './row.ts';
import { faultOf, loginOf } from './way.ts';

const WHERE = { repository: 'my-python-repo', location: 'us-central1', project: 'my-project' };

/** Runs the committed action against the row's answer, and checks what the user is told and what is left behind. */
export async function explainsOnDist(row: Row): Promise<void> {
  const stage = await openStage();
  try {
    const { sample, emulator, key } = stage;
    sample.world.faults.push(faultOf(row));
    const home = stage.home({ 'login.json': loginOf(sample.user) });
    const env = row.on === 'login' ? { GOOGLE_APPLICATION_CREDENTIALS: `${home}/login.json` } : {};
    const job = await stage.job({
      home,
      oidc: row.on !== 'metadata',
      ...(row.on === 'metadata' ? { platformEnv: emulator.metadataEnv() } : {}),
      env,
    });
    const before = photograph(home);
    const main = await job.uses(ACTION, { ...WHERE, ...inputsOf(row, stage) });
    const level = row.level ?? 'error';
    const told = main.annotations.find((annotation) => annotation.level === level && isOf(annotation, row.code));
    expect(main.annotations.map((one) => `${one.level} ${one.title}`).join(), main.log).toContain(row.code);
    expect(told?.message).toContain(row.says);
    if (row.fix) expect(told?.message).toContain(row.fix);
    expect(main.exitCode).toBe(level === 'error' ? 1 : 0);
    expect(main.log).not.toContain('UNEXPECTED');
    if (level === 'error') expect(photograph(home)).toEqual(before);
    expect((await job.finish()).map(({ exitCode }) => exitCode)).toEqual([0]);
    expect(photograph(home)).toEqual(before);
    expect(leaks(job, secretsOf(key))).toEqual([]);
    job.remove();
  } finally {
    await stage.close();
  }
}

function isOf({ title, message }: { title: string; message: string }, code: string): boolean {
  return title.includes(code) || message.includes(code);
}

function inputsOf({ on }: Row, { sample, key }: Awaited<ReturnType<typeof openStage>>): Record<string, string> {
  if (on === 'key') return { key, auth_method: 'access_token' };
  if (on === 'github' || on === 'sts' || on === 'iamcredentials') {
    return { workload_identity_provider: sample.provider.name, service_account: sample.account.email };
  }
  return on === 'login' || on === 'metadata' ? {} : { access_token: sample.token };
}
