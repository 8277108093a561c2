import { isUtf8 } from 'node:buffer';
import { UnreadableConfig } from '../../../src/formats/format.ts';
import { pythonConfig, readOptions } from '../../../src/formats/python-config/python-config.ts';
import { changed } from '../change.ts';
import { bytes, same, text } from '../latin1.ts';
import { linesOf } from '../lines.ts';
import { type Suite, type Trial, withLessFile } from '../suite.ts';
import type { Filed, Verdict } from './answers.ts';
import { clientView, expected, inOneLine, type Options } from './expected.ts';
import { type Case, caseFrom } from './generate.ts';
import { lostComment, lostLine } from './kept.ts';

export const pythonConfigLaws: Suite<Case> = {
  name: 'pip.conf and .pypirc',
  script: new URL('judge.py', import.meta.url),
  caseFrom,
  tryOut,
  *smallerThan(one) {
    if (one.change.kind !== 'nothing') yield { ...one, change: { kind: 'nothing' } };
    for (const index of one.edits.keys()) yield { ...one, edits: one.edits.toSpliced(index, 1) };
    yield* withLessFile(one, linesOf(one.file));
  },
  changeAt: ({ dialect, edits }, path) => ({ kind: 'edit', path, format: dialect, edits }),
};

function tryOut(one: Case): Trial {
  const { dialect, edits } = one;
  const { edit, unedit } = pythonConfig(dialect);
  const file = bytes(one.file);
  // One encoding for all: an edit may take away the only byte that is not UTF-8.
  const encoding = isUtf8(file) ? 'utf-8' : 'latin-1';
  const filed = (content: Uint8Array): Filed => [encoding, text(content)];
  try {
    const options = new Map(
      Array.from(readOptions(file, dialect), ([name, keys]) => [
        name,
        new Map(Array.from(keys, ([key, { value }]) => [key, value])),
      ]),
    );
    const edited = edit(file, edits);
    const current = bytes(changed(text(edited), one.change));
    const restored = unedit(current, file, edits);
    const bytewise =
      (!same(edit(edited, edits), edited) && 'a second edit changes the file again') ||
      (!same(unedit(edited, file, edits), file) && 'the bytes do not come back') ||
      lostComment(one, text(edited));
    return {
      questions: [file, edited, current, restored].map(filed),
      judge(answers) {
        const [before, after, meanwhile, finish] = answers as readonly Verdict[];
        if (!before || !after || !meanwhile || !finish) return 'Python did not answer';
        if ('error' in before) return `Python refuses the file: ${before.error} in line ${before.line}`;
        if (!equal(options, clientView(before, one))) return 'the options are read differently';
        if ('error' in after) return `Python refuses the edited file: ${after.error} in line ${after.line}`;
        if (!equal(inOneLine(clientView(after, one), edits), expected(before, one)))
          return 'other options differ than intended';
        if (!('error' in meanwhile) && 'error' in finish) return `restoring broke the file: line ${finish.line}`;
        return bytewise || lostLine(one, text(edited), text(current), text(restored), meanwhile) || undefined;
      },
    };
  } catch (error) {
    if (!(error instanceof UnreadableConfig)) return { questions: [filed(file)], judge: () => `it throws ${error}` };
    const { line, reason } = error;
    // Refused for what an edit would make of it: a byte that is not UTF-8 is then there, in that line.
    if (reason.startsWith('a byte here is not UTF-8')) {
      const held = linesOf(one.file)[line - 1] ?? '';
      return {
        questions: [],
        judge: () => (isUtf8(bytes(held)) ? 'a line is refused for a byte that it lacks' : undefined),
      };
    }
    return {
      questions: [filed(file)],
      judge(answers) {
        const [verdict] = answers as readonly Verdict[];
        if (!verdict || !('error' in verdict)) return `Python reads the file, which was refused for line ${line}`;
        return verdict.line === line ? undefined : `Python refuses line ${verdict.line}, not ${line}`;
      },
    };
  }
}

function equal(one: Options, other: Options): boolean {
  const flat = (options: Options) =>
    JSON.stringify(Array.from(options, ([name, keys]): [string, unknown] => [name, sorted(keys)]).sort(byName));
  return flat(one) === flat(other);
}

function sorted(keys: ReadonlyMap<string, string>): [string, string][] {
  return [...keys].sort(byName);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
