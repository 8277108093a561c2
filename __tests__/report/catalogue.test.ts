import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseCommand } from '../../emulator/runner/workflow-commands.ts';
import { explanations } from '../../scripts/docs.ts';
import { expression, Failure } from '../../src/failure.ts';
import { problemText, reportFailure } from '../../src/report/problems.ts';
import { stdout } from '../../src/report/stdout.ts';

const problemLine = '::error title=Artifact Registry%3A t (A)::b%0A%0ALikely reason: c%0A%0AWhat to do: d';
const root = path.resolve(import.meta.dirname, '../..');
const document = readFileSync(path.join(root, 'docs/TROUBLESHOOTING.md'), 'utf8');
const all = await explanations();
const folder = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
const summaryFile = path.join(folder, 'summary');

beforeAll(() => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', summaryFile);
});
afterEach(() => {
  process.exitCode = 0;
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** What `report` prints, with what it adds to the job summary, as a browser would show it. */
async function told(report: () => Promise<void>): Promise<{ printed: readonly string[]; summary: string }> {
  writeFileSync(summaryFile, '');
  const printed: string[] = [];
  const write = vi.spyOn(stdout, 'write').mockImplementation((lines) => void printed.push(...lines));
  try {
    await report();
  } finally {
    write.mockRestore();
  }
  return { printed: printed.join('\n').split(/\r?\n/), summary: shown(readFileSync(summaryFile, 'utf8')) };
}

function shown(html: string): string {
  const text = html
    .replace(/<br>|<\/tr>|<\/li>/g, '\n')
    .replace(/<\/th>/g, ': ')
    .replace(/<[^>]+>/g, '');
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

describe.each(all.map((explain) => explain(explain.example, 'linux')))('$code', (problem) => {
  const { code, what, why, fix } = problem;

  test('the annotation, the job summary and the document say the same words', async () => {
    const { printed, summary } = await told(() => reportFailure(new Failure(problem)));
    const annotation = printed.map(parseCommand).find((command) => command?.name === 'error');
    expect(annotation?.properties['title']).toBe(`Artifact Registry: ${problem.title} (${code})`);
    expect(annotation?.data).toBe(problemText(problem));
    const section = document.split(`\n### ${code}\n`)[1]?.split('\n### ')[0] ?? '';
    for (const words of [what, why, fix]) {
      expect(plain(annotation?.data ?? '')).toContain(plain(words));
      expect(plain(asPrinted(section))).toContain(plain(words));
      expect(plain(summary)).toContain(plain(words));
    }
    expect(summary).toContain(code);
  });

  test('a reader can act on it', () => {
    expect(code).toMatch(/^[A-Z][A-Z_]+$/);
    for (const words of [what, why, fix]) {
      expect(words).toMatch(/\S/);
      expect(words).not.toMatch(/undefined|\[object|NaN/);
      // Where a secret is JSON, the log hides every brace, and with it what an expression is.
      expect(words).not.toMatch(/\{\{/);
      expect(words.trim()).toBe(words);
    }
    // Something to paste, or a verb that says what to do.
    expect(fix, 'a fix begins with a verb in capitals, or has a command or YAML').toMatch(
      /gcloud |gh |with:|`?\w+: |^[A-Z][a-z]+|sudo |echo |npm |rm/,
    );
  });
});

/** A section of the document as it was before it became Markdown: without fences and links, and expressions without braces. */
function asPrinted(section: string): string {
  return section
    .replace(/^```.*$/gm, '')
    .replaceAll('&lt;', '<')
    .replace(/\[([^\]\n]+)\]\([^)\n]+\.md\)/g, '$1')
    .replace(/\$\{\{ (.+?) \}\}/g, (_, text: string) => expression(text));
}

/** Without what the form of the summary stands for: line breaks, dashes of lists, and the full stop of its title. */
function plain(text: string): string {
  return text
    .replace(/^- /gm, '')
    .replace(/\.(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

test('every explanation is used by the code, and every code has one heading', () => {
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'))
    // Without imports, declarations and strings, what is left of a name is its use.
    .map((source) => source.replace(/^import [^;]+;|export const \w+|'[^'\n]*'/gm, ''));
  const unused = all.filter(({ code }) => !sources.some((source) => new RegExp(`\\b${code}\\b`).test(source)));
  expect(
    unused.map(({ code }) => code),
    'no file of src/ uses these explanations',
  ).toEqual([]);
  for (const { code } of all) expect(document.split(`\n### ${code}\n`)).toHaveLength(2);
});

test('words with markup in them are shown as they are', async () => {
  const problem = {
    code: 'MARKUP',
    title: '<u>t</u>',
    certain: true,
    what: '<img src=x> **a** & "b"',
    why: '<!-- -->\n\n# c',
    fix: '</code></pre><b>',
  };
  const { summary } = await told(() => reportFailure(new Failure(problem)));
  const raw = readFileSync(summaryFile, 'utf8');
  expect(raw).not.toMatch(/<img|<b>|<!--/);
  expect(summary).toContain('<img src=x> **a** & "b"');
  expect(summary).toContain('</code></pre><b>');
});

test('an error of our own is explained, with its stack in the debug lines alone', async () => {
  const { printed, summary } = await told(() => reportFailure(new TypeError('x is not a function')));
  const commands = printed.map(parseCommand).filter((command) => command !== undefined);
  expect(commands.filter(({ name }) => name === 'error').map(({ properties }) => properties['title'])).toEqual([
    'Artifact Registry: this action has a bug (UNEXPECTED)',
  ]);
  expect(commands.filter(({ name }) => name === 'debug').some(({ data }) => data.includes('x is not a function'))).toBe(
    true,
  );
  expect(summary).not.toContain('x is not a function');
});

test('a failure fails the step, with an annotation for each problem', async () => {
  const problem = { code: 'ONE', title: 't', what: 'a', why: 'b', certain: true, fix: 'c' };
  const { printed } = await told(() => reportFailure(new Failure([problem, { ...problem, code: 'OTHER' }])));
  const errors = printed.map(parseCommand).filter((command) => command?.name === 'error');
  expect(errors.map((command) => command?.properties['title'])).toEqual([
    'Artifact Registry: t (ONE)',
    'Artifact Registry: t (OTHER)',
  ]);
  expect(process.exitCode).toBe(1);
});

test.each<[unknown, string]>([
  [new TypeError('x'), 'TypeError'],
  ['a text', 'string'],
  [undefined, 'undefined'],
])('an error of our own is named: %s', async (error, name) => {
  const { printed } = await told(() => reportFailure(error));
  expect(printed[0]).toContain(`(${name})`);
});

test('a failure is told where there is no job summary, and where it cannot be written', async () => {
  const failure = new Failure({ code: 'A', title: 't', what: 'b', why: 'c', certain: false, fix: 'd' });
  vi.stubEnv('GITHUB_STEP_SUMMARY', '');
  expect((await told(() => reportFailure(failure))).printed).toContain(problemLine);
  vi.stubEnv('GITHUB_STEP_SUMMARY', folder);
  expect((await told(() => reportFailure(failure))).printed).toContain(problemLine);
  vi.stubEnv('GITHUB_STEP_SUMMARY', summaryFile);
});
