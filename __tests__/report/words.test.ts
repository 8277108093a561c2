import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { explanations, readActionFile } from '../../scripts/docs.ts';
import { helpUrl, withAddresses } from '../../src/report/help.ts';
import { anchorsIn } from '../anchors.ts';
import { translatedIn } from '../words.ts';

const { inputs } = readActionFile();
const all = (await explanations()).map((explain) => explain(explain.example, 'linux'));

test.each(all)('$code is in plain words', ({ title, what, why, fix }) => {
  expect(title.length, 'a title has at most 75 characters').toBeLessThanOrEqual(75);
  expect(title, 'a title reads on from "Artifact Registry: ", in lower case, without a full stop').not.toMatch(
    /\.$|^(?:The|An?) /,
  );
  expect(
    translatedIn(`${title}\n${what}\n${why}\n${fix}`),
    'phrases in __tests__/words.ts to say in another way',
  ).toEqual([]);
  // GitHub stars every brace in a log where a secret is JSON.
  expect(fix, 'expressions are written with expression() of src/failure.ts').not.toMatch(/[{}]/);
});

const headings = anchorsIn('docs/TROUBLESHOOTING.md');

/** The verbs that tell what happened. */
const VERB =
  /\b(?:is|are|was|were|has|have|had|may|must|cannot|can|could|needs?|holds?|contains?|sends?|names?|lacks?|reads?|rejects?|returned|refuse[sd]?|accepts?|belongs?|does|do|lost|stopped|runs|exists?|expires|keeps?|will|turns|got|owns|issues|maps|considers|expects|issued|reported|allows?|override|contradicts?|blocks?|forbids|answered|leads|fit|would|searches|list|limited|suspended)\b/;

test.each(all)('$code names what is wrong in the first sixty characters', ({ what, title }) => {
  expect(what.slice(0, 60), 'the first 60 characters of `what` need a verb of the list above').toMatch(VERB);
  expect(title).toMatch(/^\S.*\S$/);
});

test.each(all)('the link of $code leads to its heading', ({ code }) => {
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
  vi.stubEnv('GITHUB_ACTION_REPOSITORY', 'OWNER/a');
  vi.stubEnv('GITHUB_ACTION_REF', 'v1');
  const [page, anchor = ''] = helpUrl(code)?.split('#') ?? [];
  vi.unstubAllEnvs();
  expect(page).toBe('https://github.com/OWNER/a/blob/v1/docs/TROUBLESHOOTING.md');
  expect(headings).toContain(anchor);
});

test('a document that a fix names is given as its address, once the runner tells it', () => {
  const text = 'See docs/SETUP.md, or https://github.com/OWNER/b/docs/SETUP.md as .github/SUPPORT.md says.';
  expect(withAddresses(text)).toBe(text);
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
  vi.stubEnv('GITHUB_ACTION_REPOSITORY', 'OWNER/a');
  vi.stubEnv('GITHUB_ACTION_REF', 'v1');
  const told = withAddresses(text);
  vi.unstubAllEnvs();
  expect(told).toBe(
    'See https://github.com/OWNER/a/blob/v1/docs/SETUP.md, or https://github.com/OWNER/b/docs/SETUP.md as https://github.com/OWNER/a/blob/v1/.github/SUPPORT.md says.',
  );
});

test.each(all)('$code only advises inputs that exist', ({ fix }) => {
  for (const [, block = ''] of fix.matchAll(/^with:\n((?: {2}.*\n?)+)/gm)) {
    for (const [, name = ''] of block.matchAll(/^ {2}([a-z_]+):/gm)) expect(Object.keys(inputs)).toContain(name);
  }
});

test('no text in the code reads like a translation', () => {
  const src = path.resolve(import.meta.dirname, '../../src');
  const found: string[] = [];
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const code = readFileSync(path.join(src, file), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
    const texts = [...code.matchAll(/'[^'\\\n]* [^'\\\n]*'|`[^`\n]* [^`\n]*`/g)].map(([text]) => text.slice(1, -1));
    found.push(...texts.flatMap(translatedIn).map((phrase) => `${file}: ${phrase}`));
  }
  expect(found).toEqual([]);
});
