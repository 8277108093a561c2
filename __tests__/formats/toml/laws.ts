import { isDeepStrictEqual } from 'node:util';
import { parseTOML } from 'toml-eslint-parser';
import { UnreadableConfig } from '../../../src/formats/format.ts';
import { readToml } from '../../../src/formats/toml/read.ts';
import { toml } from '../../../src/formats/toml/toml.ts';
import type { Edit } from '../../../src/formats/toml/vocabulary.ts';
import { changed, OURS, THEIRS, theirLines } from '../change.ts';
import { bytes, same, text } from '../latin1.ts';
import { contents, linesOf, missing } from '../lines.ts';
import { type Suite, type Trial, withLessFile } from '../suite.ts';
import { type Case, caseFrom } from './generate.ts';

type Value = string | number | boolean | readonly Value[] | Table;
interface Table {
  readonly [key: string]: Value;
}
type Verdict = { readonly value: Table } | { readonly error: string };

export const tomlLaws: Suite<Case> = {
  name: 'TOML',
  script: new URL('judge.py', import.meta.url),
  caseFrom,
  tryOut,
  *smallerThan(one) {
    if (one.change.kind !== 'nothing') yield { ...one, change: { kind: 'nothing' } };
    for (const index of one.edits.keys()) yield { ...one, edits: one.edits.toSpliced(index, 1) };
    yield* withLessFile(one, linesOf(one.file));
  },
  changeAt: ({ edits }, path) => ({ kind: 'edit', path, format: 'toml', edits }),
};

const BOM = /^\xef\xbb\xbf/;

function tryOut({ file, edits, change }: Case): Trial {
  const original = bytes(file);
  try {
    const read = readToml(original);
    const edited = toml.edit(original, edits);
    const current = bytes(changed(text(edited), change));
    const restored = toml.unedit(current, original, edits);
    const bytewise =
      (!same(toml.edit(edited, edits), edited) && 'a second edit changes the file again') ||
      (!same(toml.unedit(edited, original, edits), original) && 'the bytes do not come back') ||
      lostComment(file, text(edited), edits);
    return {
      // Python takes no byte order mark; uv does.
      questions: [file, text(edited), text(current), text(restored)].map((one) => one.replace(BOM, '')),
      judge(answers) {
        const [before, after, meanwhile, finish] = answers as readonly Verdict[];
        if (!before || !after || !meanwhile || !finish) return 'Python did not answer';
        // Version 1.1 is newer than Python's reader.
        if ('error' in before) return isOfVersion1(file) ? `Python refuses the file: ${before.error}` : undefined;
        if (!read.every(({ path, value }) => typeof value === 'object' || isSameValue(at(before.value, path), value)))
          return 'the values are read differently';
        if ('error' in after) return `Python refuses the edited file: ${after.error}`;
        if (!isDeepStrictEqual(withoutEmpty(after.value), withoutEmpty(edits.reduce(applied, before.value))))
          return 'other values differ than intended';
        if (!('error' in meanwhile) && 'error' in finish) return `restoring broke the file: ${finish.error}`;
        return (
          bytewise || lostByUndo(file, text(current), text(restored), change, !('error' in meanwhile)) || undefined
        );
      },
    };
  } catch (error) {
    if (!(error instanceof UnreadableConfig)) return { questions: [file], judge: () => `it throws ${error}` };
    return {
      questions: [file.replace(BOM, '')],
      judge(answers) {
        const [verdict] = answers as readonly Verdict[];
        const isOther = /was expected here/.test(error.reason);
        return isOther || (verdict && 'error' in verdict)
          ? undefined
          : `Python reads the file, which was refused: ${error.message}`;
      },
    };
  }
}

function isOfVersion1(file: string): boolean {
  try {
    parseTOML(Buffer.from(file.replace(BOM, ''), 'latin1').toString('utf8'), { tomlVersion: '1.0' });
    return true;
  } catch {
    return false;
  }
}

function at(value: Value | undefined, path: readonly (string | number)[]): Value | undefined {
  return path.reduce<Value | undefined>(
    (inner, key) => (inner as Record<string | number, Value> | undefined)?.[key],
    value,
  );
}

// What JSON does not have comes as text.
function isSameValue(one: Value | undefined, other: unknown): boolean {
  return one === other || typeof one === 'string' || (typeof one === 'number' && Math.abs(one - Number(other)) < 1e-9);
}

function applied(value: Table, edit: Edit): Table {
  if (edit.op === 'item') {
    const list = (at(value, edit.array) ?? []) as readonly Table[];
    const others = list.filter(
      ({ name, url }) => name !== edit.name && (url === undefined || url !== edit.values['url']),
    );
    const ours = { name: edit.name, ...edit.values };
    return withValue(value, edit.array, edit.place === 'first' ? [ours, ...others] : [...others, ours]);
  }
  return withValue(value, [...edit.table, edit.key], edit.op === 'set' ? edit.value : undefined);
}

function withValue(table: Table, [key = '', ...rest]: readonly string[], value: Value | undefined): Table {
  const { [key]: held, ...others } = table;
  if (rest.length === 0) return value === undefined ? others : { ...others, [key]: value };
  if (held === undefined && value === undefined) return table;
  // What is no table has nothing to take out.
  if (held !== undefined && (typeof held !== 'object' || Array.isArray(held))) return table;
  return { ...others, [key]: withValue((held ?? {}) as Table, rest, value) };
}

// Whether a table without keys is there makes no difference to any client.
function withoutEmpty(value: Value): Value {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, Value] => [key, withoutEmpty(inner)]);
  return Object.fromEntries(
    entries.filter(([, inner]) => typeof inner !== 'object' || Array.isArray(inner) || Object.keys(inner).length > 0),
  );
}

// Comments may go only with what is taken out, of which they are a part.
function lostComment(file: string, edited: string, edits: readonly Edit[]): string | false {
  if (edits.some(({ op }) => op !== 'set')) return false;
  // A # may stand in a value that is replaced.
  if (/"""|'''|\[$/m.test(file)) return false;
  const lost = missing(comments(file), comments(edited));
  return lost !== undefined && `a comment is lost: ${lost}`;
}

function comments(content: string): string[] {
  return filled(content).filter((line) => /^\s*#/.test(line));
}

function lostByUndo(
  file: string,
  current: string,
  restored: string,
  change: Case['change'],
  isReadable: boolean,
): string | false {
  if (change.kind === 'nothing') return false;
  if (change.kind !== 'revalue' && theirLines(restored) !== theirLines(current)) return 'a line of the user is lost';
  if (restored.includes(OURS)) return 'a value of ours remains';
  if (change.kind !== 'insert' || !isReadable) return false;
  // A header of ours stays for what stands under it now, and an item whole.
  if (change.lines.some(({ line }) => line.includes('='))) return false;
  const left = filled(restored)
    .filter((line) => !line.includes(THEIRS))
    .join('\n');
  return left !== filled(file).join('\n') && 'beside the lines of the user the file is not the original';
}

function filled(content: string): string[] {
  return contents(content).filter((line) => line.trim() !== '');
}
