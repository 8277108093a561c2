import { isUtf8 } from 'node:buffer';
import type { Format } from '../format.ts';
import { decode } from './document.ts';
import { stepsOf } from './edit.ts';
import { undo } from './undo.ts';
import type { Edit } from './vocabulary.ts';

const BOM = '\ufeff';

/** Edits by line; throws UnreadableConfig for a file that is not TOML, or that has something else where the edit wants a table. */
export const editor: Format<Edit> = {
  edit(bytes, edits) {
    const { bom, text } = decode(bytes);
    const last = stepsOf(text, edits).at(-1);
    return last === undefined ? bytes : Buffer.from(bom + last.after);
  },
  unedit(current, original, edits) {
    const steps = stepsOf(decode(original).text, edits);
    // What the user made of it may be in any encoding; each byte is a character then.
    const encoding = isUtf8(current) ? 'utf8' : 'latin1';
    const text = Buffer.from(current).toString(encoding);
    const bom = text.startsWith(BOM) ? BOM : '';
    const left = steps.toReversed().reduce((after, step) => undo(after, step), text.slice(bom.length));
    return Buffer.from(bom + left, encoding);
  },
};
