import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { explanations } from '../../scripts/docs.ts';
import { isRead } from '../../src/machine/variables.ts';

const root = path.resolve(import.meta.dirname, '../../src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: file.split(path.sep).join('/'), text: readFileSync(path.join(root, file), 'utf8') }));

test('one module prints, and no other', () => {
  const writing =
    /\bissue(?:File)?Command\(|\bconsole\.(?:log|error|warn|info|debug)\b|process\.(?:stdout|stderr)|\bstdout\.write|writeSync\([12]\b/;
  expect(sources.filter(({ text }) => writing.test(text)).map(({ file }) => file)).toEqual([
    'report/commands.ts',
    'report/stdout.ts',
  ]);
  const printing = /import \{[^}]*\b(?:issue|print|addToSummary)\b[^}]*\} from '[^']*\/commands\.ts'/;
  expect(sources.filter(({ text }) => printing.test(text)).map(({ file }) => file)).toEqual(['report/print.ts']);
});

// Words in capitals that are neither variables nor codes of explanations.
const NO_VARIABLES =
  /^(?:REPOSITORY_ID$|ERR_|CERT_|UNABLE_TO_|STANDARD_REPOSITORY|VIRTUAL_REPOSITORY|REMOTE_REPOSITORY|SELF_SIGNED_|ANSWER_TOO_LARGE|EAI_AGAIN)/;
// What Google and the file system call refusals and errors.
const REASONS =
  /^[A-Z]+(?:_[A-Z]+)*_(?:DISABLED|VIOLATED|INVALID|DENIED|EXCEEDED|SUSPENDED|PRECONDITION|EXPIRED|INSUFFICIENT|UNSUPPORTED)$/;

test('every variable that the code names is examined for secrets before the first line', async () => {
  const codes = new Set((await explanations()).map(({ code }) => code));
  const named = sources
    .filter(({ file }) => !file.endsWith('failures.ts') && !file.startsWith('refusals/'))
    .flatMap(({ file, text }) =>
      [
        ...text.matchAll(
          /env\[['"](\w+)['"]\]|['"]([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)['"]|^\s+([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+):/gm,
        ),
      ].map(([, read, literal, field]) => ({ file, name: read ?? literal ?? field ?? '' })),
    );
  const variables = named.filter(({ name }) => !codes.has(name) && !NO_VARIABLES.test(name) && !REASONS.test(name));
  expect(variables.length).toBeGreaterThan(40);
  expect(variables.filter(({ name }) => !isRead(name))).toEqual([]);
});
