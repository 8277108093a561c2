import { OURS, THEIRS, theirLines } from '../change.ts';
import { contents, missing } from '../lines.ts';
import { asClient, type Read, type Verdict } from './answers.ts';
import { clientView, words } from './expected.ts';
import type { Case } from './generate.ts';

/** The comment that edits lost, as a sentence, or false: comments may go only with an option that is removed, of which they are a part. */
export function lostComment({ file, edits }: Case, edited: string): string | false {
  if (edits.some(({ op }) => op === 'remove')) return false;
  const lost = missing(comments(file), comments(edited));
  return lost !== undefined && `a comment is lost: ${lost}`;
}

/**
 * What undoing lost or left, as a sentence, or false: what the user did stays, and but for that and for a section of ours that it keeps, the
 * file is the old one.
 */
export function lostLine(
  one: Case,
  edited: string,
  current: string,
  restored: string,
  meanwhile: Verdict,
): string | false {
  const { change, file, edits } = one;
  if (change.kind === 'nothing') return false;
  if (theirLines(restored) !== theirLines(current)) return 'a line of the user is lost';
  if (restored.includes(OURS)) return 'a value of ours remains';
  const ours = contents(edited);
  const items = new Set(
    edits.flatMap((edit) => [
      `${edit.key} =`,
      ...(edit.op === 'append'
        ? [edit.item, ...(edit.first ?? []), ...(edit.instead ?? []), ...inherited(meanwhile, edit.key, one)]
        : []),
    ]),
  );
  const originals = contents(file).filter(
    (line) => count(ours, line) <= count(contents(file), line) && !items.has(line.trim()),
  );
  const gone = missing(shared(originals, contents(current)).sort(), contents(restored).sort());
  if (gone !== undefined) return `a line that the user kept is lost: ${gone}`;
  // A line that the user put into a value of ours needs the option that it stands in, and one in a list of ours cuts it.
  if (change.kind !== 'insert' || 'error' in meanwhile || cutsIn(meanwhile, one)) return false;
  // An option that comes back may stand after a line that the user put before its place.
  const inOrder = edits.some(({ op }) => op === 'remove')
    ? (lines: string[]) => lines.sort()
    : (lines: string[]) => lines;
  const lost = missing(inOrder(contents(file)), inOrder(contents(restored)));
  if (lost !== undefined) return `a line of the original is lost: ${lost}`;
  // A section of ours stays around a line of the user's, and comments that stood in an old value where a header cut it.
  const made = edits.map(({ section }) => `[${section}]`).filter((header) => !contents(file).includes(header));
  const strict = change.lines.every(({ line }) => isIdle(line));
  const compared = (text: string) =>
    inOrder(contents(text))
      .filter((line) => !line.includes(THEIRS) && !made.includes(line) && (strict || !isIdle(line)))
      .join('\n');
  return compared(restored) !== compared(file) && 'beside the line of the user the file is not the original';
}

function cutsIn(meanwhile: Read, one: Case): boolean {
  const options = clientView(meanwhile, one);
  // The user may bury our header, so that our option falls to the section above, which may be [DEFAULT].
  const everywhere = [...options.values(), asClient(meanwhile.defaults, one.dialect)];
  return one.edits.some((edit) => {
    const inherited = asClient(meanwhile.defaults, one.dialect).get(edit.key);
    const inTheWay = options.get(edit.section)?.get(edit.key);
    // Where the list of ours is another section's now, that of [DEFAULT] shows through, which may have the item too.
    const cut = edit.op === 'append' && (!words(inTheWay ?? '').includes(edit.item) || inTheWay === inherited);
    // Its header became a part of a value, or that of another section, whose option of the name is now in the way.
    const buried = edit.op === 'remove' && (!options.has(edit.section) || inTheWay !== inherited);
    return cut || buried || everywhere.some((section) => section.get(edit.key)?.includes(THEIRS));
  });
}

/** Items of `[DEFAULT]`, with which a list of ours starts. */
function inherited(meanwhile: Verdict, key: string, { dialect }: Case): readonly string[] {
  return 'error' in meanwhile ? [] : words(asClient(meanwhile.defaults, dialect).get(key) ?? '');
}

function isIdle(line: string): boolean {
  return /^(?:\s|\xc2[\x85\xa0])*(?:[#;].*)?$/.test(line);
}

function comments(text: string): string[] {
  return contents(text).filter((line) => /[#;]/.test(line) && isIdle(line));
}

function count(lines: readonly string[], line: string): number {
  return lines.filter((other) => other === line).length;
}

// The lines of `some` that `all` has, each as often at most.
function shared(some: readonly string[], all: readonly string[]): string[] {
  const left = [...all];
  return some.filter((line) => left.includes(line) && left.splice(left.indexOf(line), 1).length > 0);
}
