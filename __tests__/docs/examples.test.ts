import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { keyText } from '../../emulator/populate.ts';
import { createSample } from '../../emulator/sample.ts';
import { readActionFile } from '../../scripts/docs.ts';
import { asWorkflow, documents, type Example, examples, examplesIn, SELF, stepsOf } from '../../scripts/examples.ts';
import { readAll } from '../../src/inputs/inputs.ts';

const root = path.resolve(import.meta.dirname, '../..');
const action = readActionFile();
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const named = (languages: readonly string[]): [string, Example][] =>
  examples()
    .filter(({ language }) => languages.includes(language))
    .map((example) => [`${example.file}:${example.line}`, example]);

/** For the places where an example takes a key from a secret. */
const KEY = keyText(createSample().key);

/** For those where it comes from a variable. */
const PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/my-repo';

/** What the runner would make of a value; an expression stands for something that fits. */
function filledIn(name: string, value: unknown): string {
  const text = String(value);
  if (!text.includes('${{')) return text;
  if (name === 'workload_identity_provider') return PROVIDER;
  return name === 'key' ? KEY : name === 'access_token' ? 'ya29.token' : 'my-python-repo';
}

test('documents are found', () => {
  expect(documents()).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/SECURITY.md']));
  expect(examplesIn('x.md', 'text\n```sh\nls\n```\n')).toEqual([
    { file: 'x.md', line: 2, language: 'sh', text: 'ls\n' },
  ]);
});

describe.each(named(['yaml']))('%s', (_, { text, file }) => {
  test('is YAML, and becomes a workflow where it has steps', () => {
    expect(parse(text)).toBeTypeOf('object');
    if (/^\s*- .*uses:/m.test(text)) expect(asWorkflow(text)).toContain('uses: ./');
  });

  test('gives the action inputs that it has and values that it takes', async () => {
    const uses = stepsOf(text).filter((step) => step.uses === SELF);
    if (file === 'README.md' && !text.includes('registries:')) expect(uses).not.toEqual([]);
    for (const { with: given = {} } of uses) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      const value = (name: string): string =>
        name in given ? filledIn(name, given[name]) : (action.inputs[name]?.default ?? '');
      // What a failure advises has placeholders where it cannot know the value.
      if (file !== 'docs/TROUBLESHOOTING.md') expect((await readAll(value, [])).problems).toEqual([]);
    }
  });

  test('refers to outputs that the action has', () => {
    const referred = [...text.matchAll(/steps\.registry\.outputs\.(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(referred));
  });
});

describe.each(named(['sh', 'bash']))('%s', (_, { text }) => {
  test('is shell', () => {
    execFileSync('bash', ['-n'], { input: text, stdio: ['pipe', 'pipe', 'pipe'] });
  });

  test('runs npm scripts that exist, on any Node.js that a person has', () => {
    const run = [...text.matchAll(/\bnpm run (?:--\S+ )*([\w:]+)/g)].map(([, name]) => name);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(run));
    // A person's own node may be 20, which reads no TypeScript; npm scripts run on the project's.
    expect(text).not.toMatch(/\bnode \S+\.ts\b/);
  });
});

/** Its permissions are those of the job that uses it. */
const isComposite = (text: string): boolean => /^runs:/m.test(text);

describe.each(named(['yaml']).filter(([, { file }]) => /README|AFTER/.test(file)))('%s', (_, { text }) => {
  const steps = stepsOf(text);
  const runs = steps.map(({ run = '' }) => run);

  test('installs requirements from a repository that serves PyPI too', () => {
    if (!runs.some((run) => run.includes('-r requirements.txt'))) return;
    const repositories = steps
      .filter(({ uses }) => uses === SELF)
      .map((step) => String(step.with?.['repository'] ?? ''));
    for (const repository of repositories) expect(repository).toMatch(/\/python-all\/$|^\$\{\{ inputs\./);
  });

  test('asks for the OIDC token that it needs', () => {
    if (
      isComposite(text) ||
      !steps.some(({ with: given }) => given !== undefined && 'workload_identity_provider' in given)
    )
      return;
    expect(text).toContain('id-token: write');
  });

  test.each(['twine', 'build'])('installs %s before it uses it, while pip still asks PyPI', (tool) => {
    const used = runs.findIndex((run) => new RegExp(`^(?:python -m )?${tool}\\b`).test(run));
    if (used < 0) return;
    const installed = runs.findIndex((run) => run.startsWith('pip install') && run.includes(tool));
    expect(installed).toBeGreaterThanOrEqual(0);
    expect(installed).toBeLessThan(steps.findIndex(({ uses }) => uses === SELF));
  });
});

test.each(['README.md', 'CONTRIBUTING.md', 'RELEASE.md', 'docs/SETUP.md', 'docs/AFTER.md'])(
  'no example of %s is wider than the page',
  (file) => {
    // 830 pixels less the padding, in GitHub's code font.
    const lines = examplesIn(file, readFileSync(path.join(root, file), 'utf8')).flatMap(({ text }) => text.split('\n'));
    expect(lines.filter((line) => line.length > 97)).toEqual([]);
  },
);

test('npm scripts that the prose names exist', () => {
  const prose = documents().map((file) => readFileSync(path.join(root, file), 'utf8'));
  const run = prose.flatMap((text) => [...text.matchAll(/`npm run ([\w:]+)/g)].map(([, name]) => name));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(run));
});

test('links between documents lead somewhere', () => {
  for (const file of documents()) {
    const text = readFileSync(path.join(root, file), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)) {
      expect(() => readFileSync(path.resolve(root, path.dirname(file), target)), `${file}: ${target}`).not.toThrow();
    }
  }
});

test('CONTRIBUTING.md stays under 40 lines', () => {
  expect(readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8').trimEnd().split('\n').length).toBeLessThan(40);
});
