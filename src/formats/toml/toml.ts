import type { Format } from '../format.ts';
import type { Edit } from './vocabulary.ts';

let editor: Format<Edit> | undefined;

/** TOML as uv, poetry, pdm and hatch read it. Its parser comes with `load`, so that a step without such a client does not pay for it. */
export const toml: Format<Edit> = {
  async load() {
    editor ??= (await import('./editor.ts')).editor;
  },
  edit: (bytes, edits) => loaded().edit(bytes, edits),
  unedit: (current, original, edits) => loaded().unedit(current, original, edits),
};

function loaded(): Format<Edit> {
  if (editor === undefined) throw new Error('the TOML editor is used before it is loaded');
  return editor;
}
