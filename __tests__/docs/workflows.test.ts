import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = path.resolve(import.meta.dirname, '../../.github/workflows');

interface Job {
  readonly needs?: readonly string[];
  readonly 'timeout-minutes'?: number;
  readonly permissions?: object;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}
interface Workflow {
  readonly permissions: object;
  readonly concurrency: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const workflow = (name: string): Workflow => parse(read(name)) as Workflow;

test('the gate of CI needs every other job', () => {
  const { gate, ...others } = workflow('ci.yml').jobs;
  expect([...(gate?.needs ?? [])].sort()).toEqual(Object.keys(others).sort());
});

describe.each(readdirSync(folder))('%s', (name) => {
  const { permissions, concurrency, jobs } = workflow(name);

  test('gives no permission but job by job, and bounds every job', () => {
    expect(permissions).toEqual({});
    expect(concurrency).toBeDefined();
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
    }
  });

  test('pins the actions of others by commit, with the version beside it', () => {
    const uses = [...read(name).matchAll(/uses: (?!\.\/)(.+)/g)].map(([, text]) => text);
    for (const text of uses) expect(text).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('leaves no credential in the checkout', () => {
    const checkouts = Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
  });

  test('needs no secret but the token of the run', () => {
    expect(read(name)).not.toMatch(/secrets\./);
  });
});
