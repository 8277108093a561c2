import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseCommand } from '../../emulator/runner/workflow-commands.ts';
import { explanations } from '../../scripts/docs.ts';
import { CLIENT_NAMES, loadClients } from '../../src/clients/catalogue.ts';
import { Failure } from '../../src/failure.ts';
import { commandsOf } from '../../src/report/closing.ts';
import type { Outcome } from '../../src/report/outcome.ts';
import { problemText, reportFailure } from '../../src/report/problems.ts';
import { stdout } from '../../src/report/stdout.ts';
import { Secret } from '../../src/secret.ts';

const problemLine = '::error title=Artifact Registry%3A t (A)::b%0A%0ALikely reason: c%0A%0AWhat to do: d';
const root = path.resolve(import.meta.dirname, '../..');
const document = readFileSync(path.join(root, 'docs/TROUBLESHOOTING.md'), 'utf8');
const all = await explanations();
const folder = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
const summaryFile = path.join(folder, 'summary');

const OUTCOME: Omit<Outcome, 'clients'> = {
  repository: { project: 'p', location: 'us', id: 'r', host: 'us-python.pkg.dev' },
  serverId: 'r',
  indexMode: 'only',
  scope: 'user',
  credential: { username: 'u', password: new Secret('x'), source: 'given_token', method: 'access_token' },
  files: [],
  fileOutputs: { pypirc_file: "C:\\it's here\\.pypirc" },
  keptFresh: false,
  cleanup: true,
};

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

/**
 * Words of a shell of Unix, which a user of PowerShell cannot paste, and of places that Windows has not; and what Windows PowerShell appends
 * in UTF-16, which the runner does not read.
 */
const UNIX =
  /\bchmod\b|\bchown\b|\bsudo\b|\bexport \w+=|base64 -|\bHOME\b|~\/|\$\(|\/dev\/|\/etc\/|\/tmp\/|\b(?:rm|rmdir|cp|mv|ls|df|ln|cat|mkdir|touch|source) (?:-|')|"?\$(?:GITHUB|RUNNER|PYPIRC)_|&& | \\$|>> \$env:/m;

/** The sources of all explanations, by code: what their words make a difference of stands there. */
const sources = new Map(
  readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      readFileSync(path.join(root, 'src', name), 'utf8').split(/^(?=(?:export )?const \w+ = explanation)/m),
    )
    .flatMap((text): [string, string][] => {
      const code = /^(?:export )?const \w+ = explanation(?:<[\s\S]*?>)?\(\s*'(\w+)'/.exec(text)?.[1];
      return code === undefined ? [] : [[code, text]];
    }),
);

/** The example, and it with each thing in turn that its words make a difference of: flags, and the values that they compare. */
function variants(code: string, example: object): object[] {
  const compared = [...(sources.get(code) ?? '').matchAll(/\b(\w+) === '([^']+)'/g)];
  const others = Object.entries(example).flatMap(([name, value]): object[] => {
    if (typeof value === 'boolean') return [{ ...example, [name]: !value }];
    return compared.filter(([, field]) => field === name).map(([, , other]) => ({ ...example, [name]: other }));
  });
  return [example, ...others];
}

const textsIn = (seen: unknown): string[] =>
  typeof seen === 'object' && seen !== null ? Object.values(seen).flatMap(textsIn) : [String(seen)];

test('the sources of the explanations are found', () => {
  expect([...sources.keys()].toSorted()).toEqual(expect.arrayContaining(all.map(({ code }) => code).toSorted()));
  expect(variants('NOT_WRITABLE', { error: 'EACCES' })).toContainEqual({ error: 'EROFS' });
});

test.each(all.map((explain) => [explain.code, explain] as const))(
  '%s: what a user of Windows is told to paste, PowerShell takes',
  (_, explain) => {
    for (const seen of variants(explain.code, explain.example)) {
      const { what, why, fix } = explain(seen as typeof explain.example, 'win32');
      // What was seen is told as it is, and the examples are of Linux.
      const said = textsIn(explain.example).reduce(
        (text, value) => text.replaceAll(value, ''),
        [what, why, fix].join('\n'),
      );
      // What Google Cloud's own shell is named for is pasted there.
      if (!fix.includes('Cloud Shell')) expect(said).not.toMatch(UNIX);
    }
  },
);

/** Programs and options that macOS does not have. */
const LINUX = /\btimedatectl\b|\bsystemctl\b|\bapt(?:-get)? |\bbase64 -w|\bsed -i |\/proc\/|\bstat -c/;

test.each(all.map((explain) => [explain.code, explain] as const))(
  '%s: what a user of macOS is told to paste, macOS has',
  (_, explain) => {
    for (const seen of variants(explain.code, explain.example)) {
      const { what, why, fix } = explain(seen as typeof explain.example, 'darwin');
      if (!fix.includes('Cloud Shell')) expect([what, why, fix].join('\n')).not.toMatch(LINUX);
    }
  },
);

test('the closing block and the job summary of a user of Windows name files as PowerShell takes them', async () => {
  const clients = await loadClients(CLIENT_NAMES);
  for (const scope of ['user', 'isolated'] as const) {
    const { install, publish } = commandsOf({ ...OUTCOME, scope, clients }, 'win32');
    expect([...install, ...publish].join('\n')).not.toMatch(UNIX);
    expect(publish).toHaveLength(clients.filter(({ uploads }) => uploads).length);
    const named = publish.filter((command) => command.includes("'C:\\it''s here\\.pypirc'"));
    expect(named.map((command) => command.split(' ')[0])).toEqual(scope === 'isolated' ? ['twine', 'flit'] : []);
  }
});

test('a path is quoted for PowerShell, whatever is in it', async () => {
  const { NOT_WRITABLE } = await import('../../src/ledger/file-failures.ts');
  const { fix } = NOT_WRITABLE({ path: "C:\\Users\\O'x $HOME\\a", folder: 'C:\\Users', error: 'EPERM' }, 'win32');
  expect(fix).toContain("Set-ItemProperty -Force -LiteralPath 'C:\\Users\\O''x $HOME\\a'");
});

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
      expect(plain(section.replace(/^```.*$/gm, '').replaceAll('&lt;', '<'))).toContain(plain(words));
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
    expect(fix).toMatch(/gcloud |gh |with:|`?\w+: |^[A-Z][a-z]+|sudo |echo |npm |rm/);
  });
});

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
  expect(unused.map(({ code }) => code)).toEqual([]);
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
