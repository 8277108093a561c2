// The fenced examples of the documents, so that each can be parsed, linted and checked against the code.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { ownRepository } from './owner.ts';

const root = path.resolve(import.meta.dirname, '..');

/** This action, as the documents name it. */
export const SELF = `${ownRepository()}@v1`;

/** One fenced block. */
export interface Example {
  readonly file: string;
  /** Of the opening fence. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** A step, as far as the checks of the examples care. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

type Mapping = Readonly<Record<string, unknown>>;

/** Every document that a person reads. */
export function documents(): readonly string[] {
  return ['.', 'docs', '.github'].flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => path.posix.join(folder, name)),
  );
}

/** Every fenced block of every document. */
export function examples(): readonly Example[] {
  return documents().flatMap((file) => examplesIn(file, readFileSync(path.join(root, file), 'utf8')));
}

/** Every fenced block of one document. */
export function examplesIn(file: string, markdown: string): readonly Example[] {
  const fence = /^```(\w*)\n([\s\S]*?)^```$/gm;
  return [...markdown.matchAll(fence)].map(({ index, 1: language = '', 2: text = '' }) => ({
    file,
    line: markdown.slice(0, index).split('\n').length,
    language,
    text,
  }));
}

/** The steps of an example, whatever it is a fragment of: a workflow, a job, a composite action, steps or a `with:` block. */
export function stepsOf(text: string): readonly Step[] {
  const value = parse(text) as unknown;
  if (Array.isArray(value)) return value as readonly Step[];
  if (!isMapping(value)) return [];
  if (isMapping(value['jobs'])) return Object.values(value['jobs']).flatMap((job) => stepsOf(stringify(job)));
  if (Array.isArray(value['steps'])) return value['steps'] as readonly Step[];
  if (isMapping(value['runs'])) return stepsOf(stringify(value['runs']));
  if (isMapping(value['with'])) return [{ uses: SELF, with: value['with'] }];
  return [];
}

/** The example as a whole workflow that uses this action as `./`; nothing where it is of another kind (Dependabot's file). */
export function asWorkflow(text: string): string | undefined {
  const value = parse(text) as unknown;
  const whole = workflowOf(value);
  return whole && stringify(whole).replaceAll(SELF, './');
}

function workflowOf(value: unknown): Mapping | undefined {
  if (Array.isArray(value)) return workflowOf({ steps: value });
  if (!isMapping(value)) return undefined;
  if (isMapping(value['jobs'])) return { on: { push: null }, ...value };
  if (isMapping(value['runs'])) return compositeAsWorkflow(value['inputs'], value['runs']);
  const job = { 'runs-on': 'ubuntu-latest', ...value };
  return Array.isArray(value['steps']) ? { on: { push: null }, jobs: { example: job } } : undefined;
}

/** A composite action as a reusable workflow, whose steps see the inputs under the same name. */
function compositeAsWorkflow(inputs: unknown, { steps }: Mapping): Mapping {
  const typed = Object.entries(isMapping(inputs) ? inputs : {}).map(([name, input]) => [
    name,
    { type: 'string', ...(isMapping(input) ? input : {}) },
  ]);
  return {
    on: { workflow_call: { inputs: Object.fromEntries(typed) } },
    jobs: { example: { 'runs-on': 'ubuntu-latest', steps } },
  };
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
