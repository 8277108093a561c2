import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Job } from '../../../emulator/runner/runner.ts';
import type { StepResult } from '../../../emulator/runner/step-result.ts';
import { ACTION, codeOf, inHome, openStage, photograph, type Stage } from '../stage.ts';

/** The stage of the file that imports this one. */
export let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

export const LEDGER = '.setup-artifact-registry-python';
export const PIP = '.config/pip/pip.conf';

/** What is in the home before. */
export const FILES = {
  '.pypirc': {
    content: '# mine\n[distutils]\nindex-servers =\n    pypi\n\n[pypi]\npassword = pypi-mine\n',
    mode: 0o640,
  },
  [PIP]: { content: '# mine\n[global]\ntimeout = 60\n', mode: 0o644 },
};

const PRELOADS = ['fault.ts', 'host.ts'].map(
  (name) => `--import=${pathToFileURL(path.join(import.meta.dirname, '../../ledger', name)).href}`,
);

/** The inputs of the step. */
export const inputs = () => ({
  repository: 'my-python-repo',
  location: 'us-central1',
  key: stage.key,
  verify: 'false',
});

/** The password that the step writes. */
export const password = () => Buffer.from(stage.key.trim()).toString('base64');

/** A job in which later steps can make calls of the file system fail, by FAULT in GITHUB_ENV (see fault.ts). */
export function frailJob(home = stage.home(FILES), host = 'one'): Promise<Job> {
  return stage.job({
    home,
    platformEnv: { NODE_OPTIONS: PRELOADS.join(' '), FAULT_FROM: 'start', FAKE_HOST: host, RUNNER_NAME: host },
  });
}

/** Runs main, then what a later step does, then post. */
export async function use(step: (job: Job) => unknown, job: Promise<Job> = frailJob()) {
  const started = await job;
  const main = await started.uses(ACTION, inputs());
  expect(main.log).toContain('Artifact Registry is ready');
  await step(started);
  const [post] = await started.finish();
  if (post === undefined) throw new Error('no post');
  return { job: started, home: started.home, post };
}

/** The codes of the annotations of a step. */
export const codes = (step: StepResult): string[] => [...new Set(step.annotations.map(codeOf))];

/** The files below a folder in which the password stands, in any form. */
export function holding(folder: string, secret = password()): string[] {
  return Object.entries(photograph(folder)).flatMap(([name, text]) => {
    const read = [text, decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25'))].join('\n');
    return read.includes(secret) ? [name] : [];
  });
}

/** What the law of post demands: an end with 0 leaves no credential, any other end names the files. */
export function expectHonest(home: string, post: StepResult): void {
  const left = holding(home);
  if (post.exitCode === 0) expect(left).toEqual([]);
  else for (const name of left) expect(post.log).toContain(inHome(home, name));
}

/** A step that has later calls of the file system fail (see fault.ts). */
export const fault = (text: string) => (job: Job) => job.set('FAULT', text);
