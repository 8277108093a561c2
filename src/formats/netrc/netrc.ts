import type { Format } from '../format.ts';
import type { Edit } from './vocabulary.ts';

/** netrc as Python, uv, pdm and curl read it. */
export const netrc: Format<Edit> = {
  edit: () => {
    throw new RangeError('netrc cannot be written yet');
  },
  unedit: () => {
    throw new RangeError('netrc cannot be written yet');
  },
};
