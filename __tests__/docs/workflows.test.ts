import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = path.resolve(import.meta.dirname, '../../.github/workflows');

interface Job {
  readonly needs?: readonly string[];
  readonly 'timeout-minutes'?: number;
  readonly permissions?: object;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
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

test('a release is signed and published by a job that runs no code of a package', () => {
  const { build, draft, major, ...others } = workflow('release.yml').jobs;
  expect(others).toEqual({});
  expect(build?.permissions).toEqual({ contents: 'read' });
  expect(draft?.needs).toEqual(['build']);
  const installs = /\bnp[mx]\b|\byarn\b|\bpip\b|download-artifact|cache@/;
  expect(build?.steps.some(({ run }) => installs.test(run ?? ''))).toBe(true);
  for (const { run, uses } of [...(draft?.steps ?? []), ...(major?.steps ?? [])]) {
    expect(`${run ?? ''} ${uses ?? ''}`).not.toMatch(installs);
  }
  // What Node.js runs there imports nothing but Node.js.
  const scripts =
    draft?.steps.flatMap(({ run }) => [...(run ?? '').matchAll(/node (\S+\.ts)/g)].map(([, file]) => file ?? '')) ?? [];
  expect(scripts).toEqual(['scripts/release-notes.ts']);
  for (const file of scripts) {
    const source = readFileSync(path.resolve(folder, '../..', file), 'utf8');
    expect([...source.matchAll(/from '(?!node:)/g)]).toEqual([]);
  }
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
