import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ClientName, loadClients } from '../../src/clients/catalogue.ts';
import type { IndexMode } from '../../src/clients/client.ts';
import type { Problem } from '../../src/failure.ts';
import { debugError } from '../../src/report/print.ts';
import { note, problemText, warn } from '../../src/report/problems.ts';
import { reportRecovered } from '../../src/report/recovered.ts';
import { warnOfRivals } from '../../src/report/rivals.ts';
import { reportSkip } from '../../src/report/skip.ts';
import { debugTry } from '../../src/report/tries.ts';
import { commandsHeard, heard } from './hear.ts';

const PROBLEM: Problem = { code: 'A_CODE', title: 'a title', what: 'What.', why: 'Why.', certain: true, fix: 'Do it.' };
const titles = (report: () => void): readonly (string | undefined)[] =>
  commandsHeard('warning', report).map(({ properties }) => properties['title']);

beforeEach(() => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', '');
  vi.stubEnv('GITHUB_OUTPUT', '');
  vi.stubEnv('GITHUB_ACTION_REF', '');
});
afterEach(() => vi.unstubAllEnvs());

function onMarketplace(): void {
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
  vi.stubEnv('GITHUB_ACTION_REPOSITORY', 'OWNER/a');
  vi.stubEnv('GITHUB_ACTION_REF', 'v1');
}

describe('the text of a problem', () => {
  test('says what, why and what to do', () => {
    expect(problemText(PROBLEM)).toBe('What.\n\nWhy.\n\nWhat to do: Do it.');
  });
  test('says that a reason is only likely', () => {
    expect(problemText({ ...PROBLEM, certain: false })).toBe('What.\n\nLikely reason: Why.\n\nWhat to do: Do it.');
  });
  test('has commands on lines of their own, so that they can be copied', () => {
    expect(problemText({ ...PROBLEM, fix: 'gcloud a b\nor wait.\nrm -r x' })).toBe(
      'What.\n\nWhy.\n\nWhat to do:\n\ngcloud a b\n\nor wait.\n\nrm -r x',
    );
  });
  test('links to its heading, if the runner says which version this is', () => {
    onMarketplace();
    expect(problemText(PROBLEM)).toMatch(
      /Do it\.\n\nMore: https:\/\/github\.com\/OWNER\/a\/blob\/v1\/docs\/TROUBLESHOOTING\.md#a_code$/,
    );
  });
  test.each(['GITHUB_SERVER_URL', 'GITHUB_ACTION_REPOSITORY', 'GITHUB_ACTION_REF'])(
    'has no link without %s',
    (name) => {
      onMarketplace();
      vi.stubEnv(name, '');
      expect(problemText(PROBLEM)).not.toContain('More:');
    },
  );
});

test('a note is a line of the log that says where to read on', () => {
  expect(heard(() => note(PROBLEM))).toEqual(['Note: What. (A_CODE: see docs/TROUBLESHOOTING.md)']);
  onMarketplace();
  expect(heard(() => note(PROBLEM))).toEqual([
    'Note: What. (A_CODE: https://github.com/OWNER/a/blob/v1/docs/TROUBLESHOOTING.md#a_code)',
  ]);
});

test('a warning has the title, the code and the words', () => {
  expect(commandsHeard('warning', () => warn(PROBLEM))).toEqual([
    {
      name: 'warning',
      properties: { title: 'Artifact Registry: a title (A_CODE)' },
      data: 'What.\n\nWhy.\n\nWhat to do: Do it.',
    },
  ]);
});

describe('with step debugging on', () => {
  test('an error is told with its stack and its causes', () => {
    const cause = Object.assign(new Error('below'), { stack: 'Error: below\n    at deep (a.ts:1)' });
    const error = Object.assign(new TypeError('above', { cause }), {
      stack: 'TypeError: above\nand on\n    at b (b.ts:2)\n    at c (c.ts:3)',
    });
    expect(heard(() => debugError(error))).toEqual([
      '::debug::TypeError: above',
      '::debug::    at b (b.ts:2)',
      '::debug::    at c (c.ts:3)',
      '::debug::Error: below',
      '::debug::    at deep (a.ts:1)',
    ]);
  });

  test('an error without a stack is told by its name and words', () => {
    const bare = new Error('x');
    delete bare.stack;
    expect(heard(() => debugError(bare))).toEqual(['::debug::Error: x']);
    expect(heard(() => debugError('no error'))).toEqual([]);
  });

  test('a parser, which quotes what it read, is only named', () => {
    const error = Object.assign(new SyntaxError('Unexpected token in "secret"'), { stack: 'SyntaxError: "secret"' });
    expect(heard(() => debugError(error))).toEqual(['::debug::SyntaxError']);
  });

  test('each try of a request is a line', () => {
    const one = { method: 'GET', scheme: 'https', host: 'h.test', path: '/p', number: 2 } as const;
    expect(heard(() => debugTry({ ...one, result: 'HTTP 503', milliseconds: 12.6 }))).toEqual([
      '::debug::GET https://h.test/p (try 2): HTTP 503 in 13 ms',
    ]);
  });
});

test('what was put right for others is told, and what could not be is a warning', () => {
  const lines = heard(() => reportRecovered([{ path: '/home/me/.pypirc', outcome: 'restored' } as never], [PROBLEM]));
  expect(lines[0]).toBe('/home/me/.pypirc: restored, for a job that ended without its post step');
  expect(lines[1]).toMatch(/^::warning .*A_CODE/);
  expect(lines).toHaveLength(2);
});

describe('settings that win', () => {
  test.each<[string, readonly ClientName[], IndexMode, boolean, readonly string[]]>([
    ['none', ['pip'], 'only', false, []],
    ['some', ['pip'], 'only', true, ['CONFIGURATION_OVERRIDDEN']],
    ['an index beside others', ['pip', 'twine'], 'extra', false, ['DEPENDENCY_CONFUSION']],
    ['an index that nothing downloads from', ['twine'], 'extra', false, []],
    ['both', ['pip'], 'extra', true, ['CONFIGURATION_OVERRIDDEN', 'DEPENDENCY_CONFUSION']],
  ])('are a warning: %s', async (_, names, indexMode, rival, codes) => {
    const clients = await loadClients(names);
    const rivals = rival ? [{ name: 'PIP_INDEX_URL in the environment', effect: 'pip asks that index' }] : [];
    const repository = { id: 'r', project: 'p', location: 'us', host: 'us-python.pkg.dev' };
    const found = titles(() => warnOfRivals({ clients, indexMode } as never, repository, rivals));
    expect(found.map((title) => /\((\w+)\)$/.exec(title ?? '')?.[1])).toEqual(codes);
  });
});

describe('a step that is skipped', () => {
  const skip = { ...PROBLEM, what: 'No input.\nNo file.' };
  test('says why, and that nothing is authenticated', () => {
    expect(heard(() => reportSkip({ skip, foreign: true }))).toEqual([
      '::set-output name=authenticated::false',
      'Nothing was configured, because on_missing_credentials is skip:',
      'No input.',
      'No file.',
      'Why.',
    ]);
  });
  test('warns if the run should have had secrets', () => {
    expect(titles(() => reportSkip({ skip, foreign: false }))).toEqual([
      expect.stringContaining('(SKIPPED_UNEXPECTEDLY)'),
    ]);
  });
});
