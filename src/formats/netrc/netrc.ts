import { isUtf8 } from 'node:buffer';
import { type Format, UnreadableConfig, whyNotUtf8 } from '../format.ts';
import { stepsOf } from './edit.ts';
import { lineOf, PYTHON, read, UV } from './read.ts';
import { undo } from './undo.ts';
import type { Edit } from './vocabulary.ts';

/**
 * netrc, of which every reader takes ours after an edit: Python's `netrc` (pip, poetry, pdm, pipenv) and uv take the last entry of a
 * host, curl the first. A file that Python or uv refuses throws UnreadableConfig; a value that a reader would take for something
 * else throws RangeError.
 */
export const netrc: Format<Edit> = {
  edit(bytes, edits) {
    edits.forEach(checkEdit);
    const text = decode(bytes);
    return Buffer.from(stepsOf(text, edits).at(-1)?.after ?? text);
  },
  unedit(current, original, edits) {
    const steps = stepsOf(decode(original), edits);
    // What the user made of it may be in any encoding; each byte is a character then, and ours are the same in both.
    const encoding = isUtf8(current) ? 'utf8' : 'latin1';
    const text = Buffer.from(current).toString(encoding);
    return Buffer.from(
      steps.toReversed().reduce((after, step) => undo(after, step), text),
      encoding,
    );
  },
};

/** An entry as its readers find it; `line` is where it starts, from 1. */
export interface EntryRead {
  /** `default` for what is found for every other host. */
  readonly host: string;
  readonly login: string;
  readonly line: number;
}

/** The entries of a netrc file, without their passwords. Throws UnreadableConfig where Python or uv refuses it. */
export function readNetrc(bytes: Uint8Array): readonly EntryRead[] {
  const text = decode(bytes);
  const { entries } = read(text, PYTHON);
  read(text, UV);
  return entries.map(({ host, start, pairs }) => ({
    host,
    login: pairs.findLast(({ name }) => name === 'login')?.value.value ?? '',
    line: lineOf(text, start),
  }));
}

function decode(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('utf8');
  if (!isUtf8(bytes)) {
    const at = Buffer.from(bytes)
      .toString('latin1')
      .split(/\r\n?|\n/)
      .findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
    throw new UnreadableConfig({ line: at + 1, reason: whyNotUtf8(bytes) });
  }
  if (text.startsWith('\ufeff'))
    throw new UnreadableConfig({ line: 1, reason: 'the file starts with a byte order mark' });
  return text;
}

// What some reader would take for white space, an escape, a quote or a comment; a host or login is never a secret to name.
function checkEdit({ host, login, password }: Edit): void {
  for (const [name, value] of Object.entries({ host, login, password })) {
    if (!/^[!$-[\]-~][!-[\]-~]*$/.test(value))
      throw new RangeError(`the ${name} has characters that netrc cannot hold`);
  }
}
